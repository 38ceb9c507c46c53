#include "app/documents/pdffile.h"
#include "app/common/language.h"
#include "app/documents/paperstyle.h"
#include "app/storage/durablefile.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGlyphRun>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextLayout>

#include <csignal>
#include <sys/resource.h>

using namespace untie;
using namespace Qt::StringLiterals;

/// The PDF itself, judged by the tools that readers use.
class tst_PdfFile : public QObject
{
    Q_OBJECT

private slots:
    void text_namesWhatWasFound();
    void text_keepsToTheClientsLanguage();
    void text_holdsNothingThatNeverBelongs();
    void fonts_areAllEmbedded();
    void scripts_haveLettersAndNoBoxes_data();
    void scripts_haveLettersAndNoBoxes();
    void figure_isVectors();
    void file_isSound();
    void file_isSmall();
    void file_saysTitleAuthorAndLanguage();
    void file_isTheSameForTheSameMoment();
    void file_namesNoClient();
    void write_leavesTheOldFileWhereItCannotWrite();
    void write_replacesNothingButPdfs();
    void write_isReadableByItsOwnerAlone();
    void write_keepsTheOldFileWhenTheNewOneFindsNoRoom();

private:
    static QString output(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            qFatal("%s does not run: install poppler-utils and qpdf", qPrintable(program));
        if (exitCode)
            *exitCode = process.exitCode();
        return QString::fromUtf8(process.readAll());
    }
    QString written(const SummarySource &source, const QString &language = u"en"_s)
    {
        const QString file = m_dir.filePath(u"%1.pdf"_s.arg(m_count++));
        orFail(writePdf(documentOf(source, Paper::A4, language), file, m_now));
        return file;
    }
    static QString notEmbedded(const QString &file);
    /// The tool sets spaces as it sees fit.
    static QString squeezed(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }
    QString textIn(const QString &file) { return output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}); }

    QTemporaryDir m_dir;
    int m_count = 0;
    const QDateTime m_now = QDateTime({2026, 11, 17}, {15, 30, 12}, Qt::UTC);
};

void tst_PdfFile::text_namesWhatWasFound()
{
    const QString text = textIn(written(aSummarySource()));
    for (const QString &word : {u"Linden Row Massage"_s, u"Nora Vale, LMT"_s, u"Odile Marchbanks"_s, u"17 November 2026"_s, u"Upper trapezius"_s,
                                u"right"_s, u"7 → 4"_s, u"6 → 3"_s, u"4 → 2"_s, u"0–10"_s, u"gardening"_s, u"Ball against the wall"_s, u"Page 1 of 1"_s})
        QVERIFY2(squeezed(text).contains(squeezed(word)), qPrintable(word + u" is not in:\n"_s + text));
}

void tst_PdfFile::text_keepsToTheClientsLanguage()
{
    SummarySource source = aSummarySource();
    source.client.language = u"de"_s;
    QCOMPARE(summaryLanguage(source.client, source.clinic), u"de"_s);
    const QString text = textIn(written(source, u"de"_s));
    QVERIFY2(text.contains(localeOf(u"de"_s).monthName(11)), qPrintable(text));
    QVERIFY(text.contains("Dienstag"_L1));
    QVERIFY(!text.contains("Tuesday"_L1));
}

void tst_PdfFile::text_holdsNothingThatNeverBelongs()
{
    SummarySource source = aSummarySource();
    source.client.deskNote = u"CANARY-DESKNOTE"_s;
    source.client.phone = u"CANARY-PHONE"_s;
    source.client.email = u"CANARY-EMAIL"_s;
    source.visit.findings[1].kind = FindingKind::LumpRefer;
    const QString file = written(source);
    const QString text = textIn(file);
    QVERIFY2(!text.contains("CANARY"_L1), qPrintable(text));
    QVERIFY(!text.contains(QString::number(source.visit.id.value)));
    QVERIFY(!output(u"pdfinfo"_s, {file}).contains("Odile"_L1));
    QVERIFY(!output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s}).contains("CANARY"_L1));
}

/// The line of the first font that is not embedded.
QString tst_PdfFile::notEmbedded(const QString &file)
{
    const QStringList lines = output(u"pdffonts"_s, {file}).trimmed().split(u'\n');
    const qsizetype column = lines[0].indexOf("emb"_L1);
    for (const QString &line : lines.mid(2)) {
        if (line.mid(column, 3) != "yes"_L1)
            return line;
    }
    return lines.size() > 2 ? QString() : u"no font at all"_s;
}

void tst_PdfFile::fonts_areAllEmbedded()
{
    SummarySource source = aSummarySource();
    source.client.given = u"שָׁלוֹם ทดสอบ"_s; // scripts that the bundled typeface lacks
    QCOMPARE(notEmbedded(written(source)), QString());
}

void tst_PdfFile::scripts_haveLettersAndNoBoxes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin with marks") << u"Guðfinna Ærhólmsson Zdzisław Ngọc"_s;
    QTest::newRow("Greek") << u"Αναστασία Λεμονοπούλου"_s;
    QTest::newRow("Cyrillic") << u"Людмила Щербакова"_s;
    QTest::newRow("Hebrew") << u"נועה בן־דוד"_s;
    QTest::newRow("Arabic") << u"ليلى الحداد"_s;
    QTest::newRow("Devanagari") << u"नलिनी कमलवन"_s;
    QTest::newRow("Thai") << u"สมหญิง ใจดี"_s;
    QTest::newRow("Chinese") << u"王小明"_s;
    QTest::newRow("Japanese") << u"さくら カタカナ"_s;
    QTest::newRow("Korean") << u"김민준"_s;
}

void tst_PdfFile::scripts_haveLettersAndNoBoxes()
{
    QFETCH(QString, name);
    const SetText set = setText(name, onpaper::name, 10'000);
    QVERIFY(!set.lines.isEmpty());
    for (const QGlyphRun &run : set.lines[0].text->glyphRuns()) {
        // The first glyph of a font is the box that stands for what it lacks.
        QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(run.rawFont().familyName()));
    }
    SummarySource source = aSummarySource();
    source.client.given = name;
    source.client.family.clear();
    QCOMPARE(notEmbedded(written(source)), QString());
}

void tst_PdfFile::figure_isVectors()
{
    SummarySource source = aSummarySource();
    source.visit.findings.append(aFindingAt(u"pectoralis_major"_s, Side::Left, 5, 3));
    const QStringList lines = output(u"pdfimages"_s, {u"-list"_s, written(source)}).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2); // its head alone
}

void tst_PdfFile::file_isSound()
{
    SummarySource source = aSummarySource();
    source.visit.findings = manyFindings(120);
    int exitCode = -1;
    const QString said = output(u"qpdf"_s, {u"--check"_s, written(source)}, &exitCode);
    QVERIFY2(exitCode == 0 && said.contains("No syntax or stream encoding errors"_L1), qPrintable(said));
}

void tst_PdfFile::file_isSmall()
{
    SummarySource source = aSummarySource();
    source.visit.findings.append(aFindingAt(u"pectoralis_major"_s, Side::Left, 5, 3));
    QElapsedTimer timer;
    timer.start();
    const Document document = documentOf(source);
    const qint64 laid = timer.nsecsElapsed();
    const QByteArray pdf = orFail(pdfOf(document, m_now));
    qInfo("%lld µs to lay out, %lld µs with PDF, %lld bytes", laid / 1000, timer.nsecsElapsed() / 1000, qint64(pdf.size()));
    QVERIFY2(pdf.size() <= 120 * 1000, qPrintable(QString::number(pdf.size())));
}

void tst_PdfFile::file_saysTitleAuthorAndLanguage()
{
    const QString file = written(aSummarySource(), u"de"_s);
    const QString info = output(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains("2026"_L1), qPrintable(info));
    QVERIFY(info.contains("Linden Row Massage"_L1));
    QVERIFY(output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s}).contains("/Lang (de)"_L1));
}

void tst_PdfFile::file_isTheSameForTheSameMoment()
{
    const SummarySource source = aSummarySource();
    const QByteArray first = orFail(pdfOf(documentOf(source), m_now));
    QCOMPARE(orFail(pdfOf(documentOf(source), m_now)), first);
    QVERIFY(orFail(pdfOf(documentOf(source), m_now.addSecs(1))) != first);
}

void tst_PdfFile::file_namesNoClient()
{
    QCOMPARE(documentOf(aSummarySource()).fileName, u"visit-summary-2026-11-17.pdf"_s);
}

void tst_PdfFile::write_leavesTheOldFileWhereItCannotWrite()
{
    const QString missing = m_dir.filePath(u"no such folder/summary.pdf"_s);
    const auto done = writePdf(documentOf(aSummarySource()), missing, m_now);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::NoFolder);
    QVERIFY(!QFile::exists(missing));

    const QString folder = m_dir.filePath(u"folder.pdf"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!writePdf(documentOf(aSummarySource()), folder, m_now));
    QVERIFY(QFileInfo(folder).isDir());
}

void tst_PdfFile::write_replacesNothingButPdfs()
{
    const QString vault = m_dir.filePath(u"clinical.vault"_s);
    QVERIFY(writeDurably(vault, "not a PDF"));
    const auto done = writePdf(documentOf(aSummarySource()), vault, m_now);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Exists);
    QCOMPARE(orFail(readWhole(vault, 100)), QByteArray("not a PDF"));

    const QString old = m_dir.filePath(u"old.pdf"_s);
    for (const QByteArray &before : {QByteArray(), QByteArray("%PDF-1.4 of last week")}) {
        QVERIFY(writeDurably(old, before));
        QVERIFY(writePdf(documentOf(aSummarySource()), old, m_now));
        QVERIFY(QFileInfo(old).size() > 10'000);
    }
}

void tst_PdfFile::write_isReadableByItsOwnerAlone()
{
    const auto permissions = QFile::permissions(written(aSummarySource()));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void tst_PdfFile::write_keepsTheOldFileWhenTheNewOneFindsNoRoom()
{
    const QString file = written(aSummarySource());
    const QByteArray before = orFail(readWhole(file, 1'000'000));
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto done = writePdf(documentOf(aSummarySource(), Paper::Letter), file, m_now);
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, previous);
    QVERIFY(!done);
    QCOMPARE(done.error().subject, file);
    QCOMPARE(orFail(readWhole(file, 1'000'000)), before);
    QCOMPARE(QDir(m_dir.path()).entryList({QFileInfo(file).fileName() + u"*"_s}, QDir::Files).size(), 1); // no half file beside it
}

UNTIE_TEST_GUI_MAIN(tst_PdfFile)
#include "tst_pdffile.moc"
