#include "app/clients/clientstore.h"
#include "app/commands/summary.h"
#include "app/documents/pdffile.h"
#include "app/people/peoplestore.h"
#include "app/settings/settingsstore.h"
#include "app/visits/visitstore.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/documents/offers.h"

#include <QApplication>
#include <QFile>
#include <QProcess>

using namespace untie;
using namespace Qt::StringLiterals;

/// `untie summary` on a real clinic on disk.
class tst_Summary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void summary_writesWhatWasFound();
    void summary_isTheOneOfTheWindow();
    void summary_saysWhatNoFontHas();
    void summary_takesThePaperOfTheClinicsCountry();
    void summary_speaksTheLanguageAskedFor();
    void summary_refusesAnUnknownVisit();
    void summary_refusesAWrongPassword();
    void summary_saysThatAFileCannotBeWritten();
    void summary_saysHowItIsWritten_data();
    void summary_saysHowItIsWritten();

private:
    struct Ended
    {
        int code;
        QString said;
    };
    Ended run(const QStringList &arguments)
    {
        QString in;
        QString out;
        QString err;
        QTextStream inStream(&in);
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        CommandIo io{inStream, outStream, errStream};
        const int code = summaryCommand(arguments, io);
        return {code, out + err};
    }
    QString password(const QString &text)
    {
        const QString file = m_clinic.beside(u"password"_s);
        QFile written(file);
        if (!written.open(QFile::WriteOnly) || written.write(text.toUtf8()) < 0)
            qFatal("no password file");
        return file;
    }
    QStringList asking(const QString &pdf, const QStringList &more = {})
    {
        return QStringList{m_clinic.folder().path, u"--visit"_s, QString::number(m_visit.value), u"--pdf"_s, pdf, u"--password-file"_s,
                           password(TestClinic::passwordText())}
               + more;
    }
    static QByteArray saidBy(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished())
            qFatal("%s does not run: install poppler-utils", qPrintable(program));
        return process.readAll();
    }
    static QString textIn(const QString &file) { return QString::fromUtf8(saidBy(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})); }
    static QByteArray pixelsOf(const QString &file) { return saidBy(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-gray"_s, file}); }

    TestClinic m_clinic;
    VisitId m_visit;
};

void tst_Summary::initTestCase()
{
    SummarySource source = aSummarySource();
    m_visit = source.visit.id;
    OpenClinic clinic = m_clinic.open();
    Database &database = *clinic.database;
    orFail(PeopleStore(database).add(source.therapist));
    orFail(ClientStore(database).add(source.client));
    orFail(SettingsStore(database).save(source.clinic));
    orFail(VisitStore(database).save(source.visit, source.visit.startedAt.addSecs(3600)));
}

void tst_Summary::summary_writesWhatWasFound()
{
    const QString file = m_clinic.beside(u"one.pdf"_s);
    const Ended ended = run(asking(file));
    QVERIFY2(ended.code == Done, qPrintable(ended.said));
    QVERIFY(ended.said.isEmpty());
    const QString text = textIn(file);
    for (const QString &word : {u"Odile Marchbanks"_s, u"17 November 2026"_s, u"Upper trapezius"_s, u"right"_s, u"7"_s, u"4"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(!text.contains("CANARY"_L1));
}

void tst_Summary::summary_saysWhatNoFontHas()
{
    const auto call = [this](const QString &given) {
        const OpenClinic clinic = m_clinic.open();
        ClientStore clients(*clinic.database);
        Client client = orFail(clients.find(orFail(VisitStore(*clinic.database).find(m_visit)).client));
        client.given = given;
        orFail(clients.update(client));
    };
    call(QString::fromUcs4(U"Odile \U0010FFFD"));
    const Ended ended = run(asking(m_clinic.beside(u"strange.pdf"_s)));
    call(aSummarySource().client.given);
    QCOMPARE(ended.code, int(Done)); // it is written all the same
    QVERIFY2(ended.said.contains(u"U+10FFFD"_s), qPrintable(ended.said));
}

void tst_Summary::summary_isTheOneOfTheWindow()
{
    const Letterhead letterhead{{}, u"Registered in Sampleton"_s, u"Bank 0000"_s, QColor(0x80, 0x20, 0x20), 115};
    const QString windows = m_clinic.beside(u"window.pdf"_s);
    {
        const OpenClinic clinic = m_clinic.open();
        orFail(SettingsStore(*clinic.database).save(letterhead));
        const DocumentOffer offer = orFail(summaryOffer(theFigure(), m_visit)(*clinic.database));
        orFail(writePdf(orFail(offer.layOut({Stationery(Paper::A4, letterhead), offer.choice, {}})), windows, QDateTime::currentDateTimeUtc()));
    }
    const QString commands = m_clinic.beside(u"command.pdf"_s);
    const Ended ended = run(asking(commands, {u"--paper"_s, u"a4"_s}));
    QVERIFY2(ended.code == Done, qPrintable(ended.said));
    QVERIFY(textIn(commands).contains("Bank 0000"_L1));
    QVERIFY(pixelsOf(windows).size() > 100'000);
    QCOMPARE(pixelsOf(commands), pixelsOf(windows));
}

void tst_Summary::summary_takesThePaperOfTheClinicsCountry()
{
    const auto paperIn = [this](const QString &country) {
        {
            const OpenClinic clinic = m_clinic.open();
            SettingsStore settings(*clinic.database);
            ClinicProfile profile = orFail(settings.clinicProfile());
            profile.country = country;
            orFail(settings.save(profile));
        }
        const QString file = m_clinic.beside(u"paper.pdf"_s);
        const Ended ended = run(asking(file));
        if (ended.code != Done)
            return ended.said;
        return QString::fromUtf8(saidBy(u"pdfinfo"_s, {file})).section(u"Page size:"_s, 1).section(u'\n', 0, 0).trimmed();
    };
    QVERIFY2(paperIn(u"US"_s).startsWith("612 x 792"_L1), qPrintable(paperIn(u"US"_s)));
    QVERIFY2(paperIn(u"DE"_s).startsWith("595 x 842"_L1), qPrintable(paperIn(u"DE"_s)));
}

void tst_Summary::summary_speaksTheLanguageAskedFor()
{
    const QString file = m_clinic.beside(u"german.pdf"_s);
    QCOMPARE(run(asking(file, {u"--language"_s, u"de"_s, u"--paper"_s, u"letter"_s})).code, int(Done));
    QVERIFY(textIn(file).contains("Dienstag"_L1));
}

void tst_Summary::summary_refusesAnUnknownVisit()
{
    const QString file = m_clinic.beside(u"unknown.pdf"_s);
    QStringList arguments = asking(file);
    arguments[2] = u"12345"_s;
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, int(Refused));
    QVERIFY(ended.said.contains("12345"_L1));
    QVERIFY(!QFile::exists(file));
}

void tst_Summary::summary_refusesAWrongPassword()
{
    QStringList arguments = asking(m_clinic.beside(u"wrong.pdf"_s));
    arguments[6] = password(u"seven linden foxes"_s);
    QCOMPARE(run(arguments).code, int(Refused));
    QVERIFY(!QFile::exists(m_clinic.beside(u"wrong.pdf"_s)));
}

void tst_Summary::summary_saysThatAFileCannotBeWritten()
{
    const QString file = m_clinic.beside(u"not there/one.pdf"_s);
    const Ended ended = run(asking(file));
    QCOMPARE(ended.code, int(Refused));
    QVERIFY(ended.said.contains(u"not there"_s));
}

void tst_Summary::summary_saysHowItIsWritten_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addRow("a paper nobody has") << QStringList{u"--paper"_s, u"a0"_s};
    QTest::addRow("a language it does not speak") << QStringList{u"--language"_s, u"xx"_s};
    QTest::addRow("no number") << QStringList{u"--visit"_s, u"first"_s};
    QTest::addRow("an option it does not know") << QStringList{u"--all"_s};
}

void tst_Summary::summary_saysHowItIsWritten()
{
    QFETCH(QStringList, more);
    const Ended ended = run(asking(m_clinic.beside(u"usage.pdf"_s), more));
    QCOMPARE(ended.code, int(Usage));
    QVERIFY2(ended.said.contains("usage: untie summary"_L1), qPrintable(ended.said));
    QVERIFY(!QFile::exists(m_clinic.beside(u"usage.pdf"_s)));
}

UNTIE_TEST_GUI_MAIN(tst_Summary)
#include "tst_summary.moc"
