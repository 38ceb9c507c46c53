#include "tests/support/schedulefixture.h"
#include "tests/support/testmain.h"
#include "ui/common/noticebar.h"
#include "ui/schedule/calendarkeeper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

/// The pane of the calendar files, and what keeps them up to date.
class tst_CalendarFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_clinic.reset(); }
    void once_writesAFileForEachWhoWorksHere();
    void once_saysWhenThereIsNothingToWrite();
    void names_standInItOnlyWhenAskedFor();
    void names_thatAreUnchecked_leaveTheFilesThatAreKept();
    void folder_thatCannotBe_isRefusedWithAReason_data();
    void folder_thatCannotBe_isRefusedWithAReason();
    void clinicsOwnFolder_isRefused();
    void kept_followEachChangeAndItsUndo();
    void kept_noLonger_staysAsItWas();
    void trouble_isSaidWhileTheFolderIsGone_andWithdrawn();

private:
    template <class Part>
    Part *part(const QString &name)
    {
        return m_clinic->page().findChild<Part *>(name);
    }
    void press(const QString &name) { part<QAbstractButton>(name)->click(); }
    void typeFolder(const QString &folder) { part<QLineEdit>(u"calendarFolder"_s)->setText(folder); }
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files, QDir::Name); }
    QByteArray norasFile() const
    {
        QFile file(m_dir->filePath(u"schedule-nora-vale.ics"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isTroubled()
    {
        return std::ranges::any_of(m_clinic->page().findChild<NoticeBar *>()->notices(), [](const Notice &notice) { return notice.id == u"calendars"_s; });
    }
    CalendarKeeper &keeper() { return m_clinic->page().calendars(); }

    std::unique_ptr<ScheduleFixture> m_clinic;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_CalendarFiles::init()
{
    m_clinic = std::make_unique<ScheduleFixture>();
    m_dir = std::make_unique<QTemporaryDir>();
    m_clinic->page().showAs(u"calendars"_s);
    QTRY_VERIFY(part<QWidget>(u"calendarPane"_s)->isVisible());
    typeFolder(m_dir->path());
}

void tst_CalendarFiles::once_writesAFileForEachWhoWorksHere()
{
    press(u"calendarOnce"_s);
    QTRY_COMPARE(files(), (QStringList{u"schedule-emil-sorrel.ics"_s, u"schedule-jonas-birk.ics"_s, u"schedule-nora-vale.ics"_s, u"schedule-priya-heather.ics"_s}));
    QTRY_VERIFY(m_clinic->toast().startsWith(u"4 "_s));
    QCOMPARE(norasFile().count("BEGIN:VEVENT"), 5);
    QVERIFY(keeper().order().folder.isEmpty()); // once is once
}

void tst_CalendarFiles::once_saysWhenThereIsNothingToWrite()
{
    press(u"calendarOnce"_s);
    QTRY_COMPARE(files().size(), 4);
    press(u"calendarOnce"_s);
    QTRY_VERIFY(m_clinic->toast().contains(u"already"_s));
}

void tst_CalendarFiles::names_standInItOnlyWhenAskedFor()
{
    press(u"calendarOnce"_s);
    QTRY_COMPARE(files().size(), 4);
    QVERIFY(!norasFile().contains("Marchbanks"));
    QVERIFY(!norasFile().contains("Trigger point"));
    press(u"calendarNames"_s);
    press(u"calendarOnce"_s);
    QTRY_VERIFY(norasFile().contains("Marchbanks"));
}

void tst_CalendarFiles::names_thatAreUnchecked_leaveTheFilesThatAreKept()
{
    press(u"calendarNames"_s);
    press(u"calendarKeep"_s);
    QTRY_VERIFY(norasFile().contains("Marchbanks"));
    press(u"calendarNames"_s);
    QVERIFY(!keeper().order().withNames);
    QTRY_VERIFY(!norasFile().contains("Marchbanks"));
    QCOMPARE(norasFile().count("BEGIN:VEVENT"), 5);
}

void tst_CalendarFiles::folder_thatCannotBe_isRefusedWithAReason_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none") << QString();
    QTest::newRow("not there") << u"/not/there"_s;
    QTest::newRow("relative") << u"calendars"_s;
    QTest::newRow("a file") << QCoreApplication::applicationFilePath();
}

void tst_CalendarFiles::folder_thatCannotBe_isRefusedWithAReason()
{
    QFETCH(QString, folder);
    typeFolder(folder);
    press(u"calendarKeep"_s);
    QVERIFY(keeper().order().folder.isEmpty());
    QVERIFY(!keeper().refusalOf(folder).isEmpty());
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(u"calendarFolder"_s)); // where it can be mended
}

void tst_CalendarFiles::clinicsOwnFolder_isRefused()
{
    CalendarKeeper keeper(m_clinic->storage(), m_clinic->book(), {m_dir->path()}, this);
    QDir(m_dir->path()).mkdir(u"inside"_s);
    QVERIFY(!keeper.refusalOf(m_dir->path()).isEmpty());
    QVERIFY(!keeper.refusalOf(m_dir->filePath(u"inside"_s)).isEmpty());
    QVERIFY(keeper.refusalOf(QDir::tempPath()).isEmpty());
}

void tst_CalendarFiles::kept_followEachChangeAndItsUndo()
{
    QSignalSpy remembered(&keeper(), &CalendarKeeper::orderChanged);
    press(u"calendarKeep"_s);
    QCOMPARE(remembered.size(), 1);
    QTRY_COMPARE(norasFile().count("BEGIN:VEVENT"), 5);
    const DayEntry odile = *m_clinic->appointmentOf(u"Odile Marchbanks"_s);
    m_clinic->book().make(changing(odile.appointment, withStatus(odile.appointment, AppointmentStatus::Cancelled)), u"cancelled"_s);
    QTRY_COMPARE(norasFile().count("BEGIN:VEVENT"), 4);
    m_clinic->book().undo();
    QTRY_COMPARE(norasFile().count("BEGIN:VEVENT"), 5);
}

void tst_CalendarFiles::kept_noLonger_staysAsItWas()
{
    press(u"calendarKeep"_s);
    QTRY_COMPARE(files().size(), 4);
    press(u"calendarKeep"_s);
    QVERIFY(keeper().order().folder.isEmpty());
    QVERIFY(QFile::remove(m_dir->filePath(u"schedule-nora-vale.ics"_s)));
    const DayEntry odile = *m_clinic->appointmentOf(u"Odile Marchbanks"_s);
    QSignalSpy looked(&keeper(), &CalendarKeeper::troubled); // told each time that it was looked at
    m_clinic->book().make(changing(odile.appointment, withStatus(odile.appointment, AppointmentStatus::Cancelled)), u"cancelled"_s);
    QTRY_VERIFY(!looked.isEmpty());
    m_clinic->settle();
    QCOMPARE(files().size(), 3);
}

void tst_CalendarFiles::trouble_isSaidWhileTheFolderIsGone_andWithdrawn()
{
    QDir(m_dir->path()).mkdir(u"phone"_s);
    typeFolder(m_dir->filePath(u"phone"_s));
    press(u"calendarKeep"_s);
    QTRY_VERIFY(QFile::exists(m_dir->filePath(u"phone/schedule-nora-vale.ics"_s)));
    QTRY_VERIFY(QDir(m_dir->filePath(u"phone"_s)).removeRecursively()); // others' files may still be on their way into it
    const DayEntry odile = *m_clinic->appointmentOf(u"Odile Marchbanks"_s);
    m_clinic->book().make(changing(odile.appointment, withStatus(odile.appointment, AppointmentStatus::Cancelled)), u"cancelled"_s);
    QTRY_VERIFY(isTroubled());
    QDir(m_dir->path()).mkdir(u"phone"_s);
    m_clinic->book().undo();
    QTRY_VERIFY(!isTroubled());
    QTRY_VERIFY(QFile::exists(m_dir->filePath(u"phone/schedule-nora-vale.ics"_s)));
}

UNTIE_TEST_GUI_MAIN(tst_CalendarFiles)
#include "tst_calendarfiles.moc"
