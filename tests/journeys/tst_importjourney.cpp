#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/clients/importstore.h"
#include "app/exchange/importfile.h"
#include "app/security/session.h"
#include "tests/support/builders.h"
#include "tests/support/importdriver.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/paintedtexts.h"
#include "tests/support/pictures.h"
#include "tests/support/settingsdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

/// A clinic that changes to Untie brings in its clients, looks at what is wrong, says who is who, takes it back and does it
/// again; and is told clearly what cannot be read.
class tst_ImportJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void twoThousandClients();
    void tableIsReadAsTheUserSays_andKnownAgain();
    void severalAddressCards();
    void photo_isSeenAndTakenBack();
    void stoppedOrLocked_leavesNothing();
    void whatCannotBeRead_data();
    void whatCannotBeRead();
    void smallWindow_showsAllOfAStep();
    void theDeskMayNot();

private:
    QString fileOf(const QString &name, const QByteArray &bytes) const;
    ImportDriver openImport();
    QList<Client> stored() const;

    const TestClinic m_clinic;
    QTemporaryDir m_files;
    std::unique_ptr<MainWindowDriver> m_untie;
};

namespace {

constexpr int people = 2000;
constexpr int known = 25;

QByteArray cell(const QString &text)
{
    return text.toUtf8();
}

/// Nobody's is another's: with names as alike as these, that would make them the same.
QDate bornOf(int i)
{
    return QDate(1940, 1, 1).addDays(11 * i);
}

/// One in fifty lines has a mistake: no date, no e-mail address, no phone number, nobody; the last lines are clients who
/// are there already.
QByteArray tableOfAClinic()
{
    QByteArray csv = "Nachname;Vorname;Geburtsdatum;Telefon;E-Mail;Ort;Schuhgr\xC3\xB6\xC3\x9F" "e\r\n";
    for (int i = 0; i < people; ++i) {
        const int mistake = i % 50 == 24 ? (i / 50) % 4 : -1;
        QString family = u"Berg%1"_s.arg(i);
        QString given = u"Änne%1"_s.arg(i);
        QString born = bornOf(i).toString(u"dd.MM.yyyy"_s);
        QString phone = u"030 55%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        QString email = u"p%1@example.org"_s.arg(i);
        if (mistake == 0)
            born = u"31.02.1970"_s;
        else if (mistake == 1)
            email = u"nobody at home"_s;
        else if (mistake == 2)
            phone = u"ask"_s;
        else if (mistake == 3)
            family = given = QString();
        csv += cell(family) + ';' + cell(given) + ';' + cell(born) + ';' + cell(phone) + ';' + cell(email) + ";Berlin;" + QByteArray::number(36 + i % 9) + "\r\n";
    }
    return csv;
}

/// As the table has them, but for what it adds.
Client clientOfTheTable(int i)
{
    ClientBuilder client = aClient().named(u"Änne%1"_s.arg(i), u"Berg%1"_s.arg(i));
    client.born = bornOf(i);
    return client;
}

} // namespace

void tst_ImportJourney::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_importjourney"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_clinic.employ(u"Dora Desk"_s, Role::Receptionist);
    OpenClinic clinic = m_clinic.open();
    for (int i = people - known; i < people; ++i)
        orFail(ClientStore(*clinic.database).add(clientOfTheTable(i)));
}

void tst_ImportJourney::init()
{
    m_untie.reset();
    m_untie = std::make_unique<MainWindowDriver>();
    m_untie->window().resize(1280, 720);
    QVERIFY(m_untie->signIn(m_clinic.folder(), TestClinic::passwordText()));
    m_untie->goToClients();
}

QString tst_ImportJourney::fileOf(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_files.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
    return path;
}

ImportDriver tst_ImportJourney::openImport()
{
    m_untie->window().findChild<QToolButton *>(u"importClients"_s)->click();
    return ImportDriver(m_untie->window());
}

/// By a connection of its own, with the window closed.
QList<Client> tst_ImportJourney::stored() const
{
    OpenClinic clinic = m_clinic.open();
    return orFail(ClientStore(*clinic.database).all());
}

void tst_ImportJourney::twoThousandClients()
{
    QElapsedTimer clock;
    clock.start();
    ImportDriver import = openImport();
    QVERIFY(import.isShown());
    QVERIFY(import.choose({fileOf(u"kunden.csv"_s, tableOfAClinic())}));
    QCOMPARE(import.files(), u"kunden.csv"_s);
    QVERIFY2(import.fileState().startsWith("A table with 7 columns"_L1), qPrintable(import.fileState()));
    import.goOn();
    QVERIFY(import.isOnColumns());
    QCOMPARE(import.columns(), (QStringList{u"Nachname: Family name"_s, u"Vorname: Given name"_s, u"Geburtsdatum: Birth date"_s, u"Telefon: Phone"_s, u"E-Mail: E-mail"_s, u"Ort: Town"_s, u"Schuhgröße: Note"_s}));
    QCOMPARE(import.preview().constFirst(), u"Berg0, Änne0 | 01/01/1940 | 030 5500000 | p0@example.org | Berlin | Schuhgröße: 36"_s);
    import.goOn();
    QVERIFY(import.hasPeople());
    qInfo("read and compared after %lld ms", clock.elapsed());
    QCOMPARE(import.people().size(), people);

    import.show(2);
    const QStringList wrong = import.people();
    QCOMPARE(wrong.size(), 40);
    QCOMPARE(wrong.constFirst(), u"26 | Berg24, Änne24 | New client | “31.02.1970” is no date. It will stand in the note."_s);
    import.show(3);
    const int refused = int(import.people().size());
    QCOMPARE(refused, 10);
    QVERIFY2(import.people().constFirst().contains("Cannot be taken"_L1), qPrintable(import.people().constFirst()));

    import.show(1);
    QCOMPARE(import.people().size(), known);
    QVERIFY2(import.people().constFirst().contains(u"Completes Änne1975 Berg1975"_s), qPrintable(import.people().constFirst()));
    QVERIFY(import.select(0));
    import.decide(2); // leave out
    QVERIFY(import.select(1));
    QVERIFY(import.canDecide(0));
    import.decide(0); // somebody else of that name
    QCOMPARE(import.state(), u"1,966 will be new clients, 23 complete somebody who is here, 1 are left out, 10 cannot be taken. Nothing is stored yet."_s);

    import.goOn();
    QVERIFY(import.isDone());
    qInfo("stored after %lld ms", clock.elapsed());
    QCOMPARE(import.counts(), u"1,966 added, 23 completed, 1 left out, 10 refused."_s);
    const QString log = m_files.filePath(u"log.csv"_s);
    QVERIFY(import.saveLog(log));
    QFile written(log);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    QCOMPARE(lines.size(), 1 + people + 1);
    QVERIFY2(lines.at(25).contains("is no date"), lines.at(25).constData());

    QVERIFY(import.takeBack());
    QCOMPARE(import.counts(), u"1,966 removed, 23 are as they were before."_s);
    import.leave();
    QTRY_COMPARE(m_untie->foundClients().size(), known);

    openImport(); // and again, as it was proposed
    QVERIFY(import.choose({m_files.filePath(u"kunden.csv"_s)}));
    import.goOn();
    import.goOn();
    QVERIFY(import.hasPeople());
    import.goOn();
    QVERIFY(import.isDone());
    QCOMPARE(import.counts(), u"1,965 added, 25 completed, 0 left out, 10 refused."_s);
    import.leave();
    m_untie->search(u"Berg24"_s);
    QTRY_VERIFY(!m_untie->foundClients().filter(u"Berg24"_s).isEmpty());
    qInfo("%d people, 40 lines with mistakes, %d known: taken, taken back and taken again in %lld ms", people, known, clock.elapsed());

    // Both stand in the settings, where the second goes again.
    QVERIFY(m_untie->openSettings());
    QVERIFY(SettingsDriver(*m_untie->settingsPage()).choose(u"Import and export"_s));
    auto *list = m_untie->window().findChild<QTableView *>(u"importList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 3).data().toString(), u"1,965 added, 25 completed, 0 left out, 10 refused."_s);
    QCOMPARE(list->model()->index(1, 3).data().toString(), u"Taken back"_s);
    QTest::mouseClick(m_untie->window().findChild<QPushButton *>(u"undoImport"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 3).data().toString(), u"Taken back"_s, 30'000);
    QCOMPARE(m_untie->window().findChild<QLabel *>(u"exchangeFoot"_s)->text(), u"1,965 removed, 25 are as they were before."_s);
    QVERIFY(m_untie->close());
    QCOMPARE(stored().size(), known);
}

void tst_ImportJourney::tableIsReadAsTheUserSays_andKnownAgain()
{
    const QByteArray csv = "who,when,what\nVale Nora,03/04/1980,5512345\nThal Odo,05/06/1981,5512346\n";
    ImportDriver import = openImport();
    QVERIFY(import.choose({fileOf(u"odd.csv"_s, csv)}));
    import.goOn();
    QVERIFY(import.isOnColumns());
    import.setHasHeader(true);
    QCOMPARE(import.columnsProblem(), u"No column holds names: say which one does."_s);
    import.goOn();
    QVERIFY(import.isOnColumns()); // not without names
    QVERIFY(import.chooseColumn(u"who"_s, u"Whole name"_s));
    QVERIFY(import.chooseColumn(u"when"_s, u"Birth date"_s));
    QVERIFY(import.chooseColumn(u"what"_s, u"Mobile phone"_s));
    import.choose("importDates", u"Month, day, year"_s);
    QCOMPARE(import.preview().constFirst(), u"Nora, Vale | 04/03/1980 | 5512345 |  |  | "_s);
    QVERIFY(import.columnsProblem().isEmpty());
    import.goOn();
    QVERIFY(import.hasPeople());
    import.goBack(); // what was chosen is still there
    QVERIFY(import.isOnColumns());
    QCOMPARE(import.chosen("importDates"), u"Month, day, year"_s);
    import.goOn();
    import.goOn();
    QVERIFY(import.isDone());
    QVERIFY(import.takeBack());

    import.another();
    QVERIFY(import.choose({m_files.filePath(u"odd.csv"_s)}));
    import.goOn();
    QVERIFY(import.isOnColumns());
    QCOMPARE(import.columns(), (QStringList{u"who: Whole name"_s, u"when: Birth date"_s, u"what: Mobile phone"_s}));
    QCOMPARE(import.chosen("importDates"), u"Month, day, year"_s);
    import.choose("importSeparator", u"Semicolon"_s); // a wrong one is seen at once
    QCOMPARE(import.columns().size(), 1);
}

void tst_ImportJourney::severalAddressCards()
{
    ImportDriver import = openImport();
    QVERIFY(import.choose({fileOf(u"a.vcf"_s, "BEGIN:VCARD\nVERSION:3.0\nN:Vale;Nora\nBDAY:1980-03-04\nEND:VCARD\n"),
                           fileOf(u"b.vcf"_s, "BEGIN:VCARD\nVERSION:3.0\nN:Thal;Odo\nEND:VCARD\n\nBEGIN:VCARD\nVERSION:4.0\nPHOTO:https://example.org/nora.jpg\nN:Vale;Nora\nBDAY:19800304\nEND:VCARD")}));
    QCOMPARE(import.files(), u"a.vcf\nb.vcf"_s);
    import.goOn();
    QVERIFY(import.isOnColumns());
    QCOMPARE(import.preview().constFirst(), u"Vale, Nora | 04/03/1980 |  |  |  | "_s);
    import.goOn();
    QVERIFY(import.hasPeople());
    QCOMPARE(import.people(), (QStringList{u"a.vcf:1 | Vale, Nora | New client | "_s, u"b.vcf:1 | Thal, Odo | New client | "_s, u"b.vcf:6 | Vale, Nora | Left out | Stands in line 1 of “a.vcf” too."_s}));
    QVERIFY2(import.state().contains("\nb.vcf, line 6: From here on photos"_L1), qPrintable(import.state()));
    import.show(1);
    import.decideForAll(0);
    QVERIFY2(import.state().startsWith("3 will be new clients"_L1), qPrintable(import.state()));
    import.goBack();
    import.goBack();
    import.goBack();
    QVERIFY(import.isGone());
    QVERIFY(m_untie->isOnClients());
}

void tst_ImportJourney::photo_isSeenAndTakenBack()
{
    const QByteArray photo = aPicture({40, 40}, "PNG");
    const auto card = [](const QByteArray &names, const QByteArray &picture) { return "BEGIN:VCARD\nVERSION:4.0\nN:" + names + "\nPHOTO:data:image/png;base64," + picture.toBase64() + "\nEND:VCARD\n"; };
    ImportDriver import = openImport();
    QVERIFY(import.choose({fileOf(u"faces.vcf"_s, card("Quell;Ida", photo) + card("Thal;Odo", photo.first(50)))}));
    import.goOn();
    import.goOn();
    QVERIFY(import.hasPeople());
    QCOMPARE(import.people(), (QStringList{u"1 | Quell, Ida | New client | With a photo."_s, u"6 | Thal, Odo | New client | The photo is left out. This picture is damaged and cannot be read."_s}));
    import.show(2);
    QCOMPARE(import.people().size(), 1);
    import.goOn();
    QVERIFY(import.isDone());
    QCOMPARE(import.counts(), u"2 added, 0 completed, 0 left out, 0 refused."_s);
    import.leave();
    m_untie->search(u"Quell"_s);
    QTRY_COMPARE(m_untie->foundClients().size(), 1);
    QVERIFY(m_untie->close());
    {
        OpenClinic clinic = m_clinic.open();
        QCOMPARE(orFail(ClientPhotoStore(*clinic.database).known()).size(), 1);
        ImportUndone undone;
        const ImportId newest = orFail(ImportStore(*clinic.database).all()).constFirst().id;
        while (!orFail(ImportStore(*clinic.database).undoPage(newest, undone))) { }
        QCOMPARE(undone, (ImportUndone{2, 0, 0}));
        QVERIFY(orFail(ClientPhotoStore(*clinic.database).known()).isEmpty());
    }
}

void tst_ImportJourney::stoppedOrLocked_leavesNothing()
{
    ImportDriver import = openImport();
    QVERIFY(import.choose({fileOf(u"kunden.csv"_s, tableOfAClinic())}));
    import.goOn();
    import.goOn();
    QVERIFY(import.hasPeople());
    import.goOn();
    import.goBack(); // it says Cancel now
    QTRY_COMPARE_WITH_TIMEOUT(import.message(), u"Stopped. Nothing came in."_s, 30'000);

    import.goOn();
    QVERIFY(m_untie->lock()); // in the middle
    QVERIFY(m_untie->signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(m_untie->close());
    QCOMPARE(stored().size(), known);
}

void tst_ImportJourney::whatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray(" \r\n") << u"“file.csv” is empty."_s;
    QTest::newRow("larger than is read") << QByteArray(mostImported + 1, 'a') << u"“file.csv” is too large: up to 50 MB are read at once. Export it in parts, or leave out the pictures."_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(200, '\1') << u"“file.csv” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file."_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04") + QByteArray(200, '\1') << u"“file.csv” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file."_s;
    QTest::newRow("NUL bytes") << QByteArray("Name,Phone\nNora Vale,5512345\nOdo Th") + '\0' + QByteArray("al,5512346\n") << u"“file.csv” is damaged in line 3: something stands there that no text holds. Export it anew."_s;
}

void tst_ImportJourney::whatCannotBeRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    ImportDriver import = openImport();
    QVERIFY(import.choose({fileOf(u"file.csv"_s, bytes)}));
    QCOMPARE(import.fileState(), sentence);
    import.goOn();
    QVERIFY(import.files().isEmpty() || !import.isOnColumns());
}

/// In one of the long languages, in the least window one works in.
void tst_ImportJourney::smallWindow_showsAllOfAStep()
{
    speak(*qApp, u"fr"_s);
    const Appearance looks(*qApp, ThemeChoice::Light); // style and letters as people see them
    m_untie->window().resize(900, 480);
    QStringList found;
    const auto look = [&](const QString &step) {
        QCoreApplication::processEvents();
        for (const QString &text : unreadTexts(m_untie->window()))
            found += u"%1: %2"_s.arg(step, text);
        for (const QScrollArea *area : m_untie->window().findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()->width() > area->viewport()->width())
                found += u"%1: %2 is wider than its page by %3"_s.arg(step, area->objectName()).arg(area->widget()->width() - area->viewport()->width());
        }
    };
    ImportDriver import = openImport();
    QVERIFY(import.choose({fileOf(u"small.csv"_s, "Nachname;Vorname;Telefon\nThal;Odo;0301\nVale;Nora;0302\n")}));
    QTRY_VERIFY(import.fileState().startsWith("Un tableau"_L1));
    look(u"file"_s);
    import.goOn();
    QVERIFY(import.isOnColumns());
    look(u"columns"_s);
    import.goOn();
    QVERIFY(import.hasPeople());
    look(u"people"_s);
    speak(*qApp, u"en"_s);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_ImportJourney::theDeskMayNot()
{
    QVERIFY(m_untie->close());
    OpenClinic desk = m_clinic.open(u"Dora Desk"_s);
    QVERIFY(!ImportStore(*desk.database).begin(u"clients.csv"_s, desk.session.person, QDateTime::currentDateTimeUtc()));
}

UNTIE_TEST_GUI_MAIN(tst_ImportJourney)
#include "tst_importjourney.moc"
