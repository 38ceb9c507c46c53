#include "app/documents/pdffile.h"
#include "tests/support/documentfixtures.h"
#include "tests/support/golden.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextBoundaryFinder>
#include <QTextLayout>

using namespace untie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(untie::NamedDocument)

/// Every document: as a picture beside the one that was looked at and found good, and as a PDF judged by the tools that
/// readers use. UNTIE_GOLDEN=1 draws the pictures anew; what differs is kept beside the test, with the difference.
class tst_EveryDocument : public QObject
{
    Q_OBJECT

private slots:
    void pages_lookAsTheyDid_data();
    void pages_lookAsTheyDid();
    void pdf_isSound_data();
    void pdf_isSound();
    void words_areNotBroken_data();
    void words_areNotBroken();
    void names_tellNothing_data() { pdf_isSound_data(); }
    void names_tellNothing();

private:
    static void addRows(const QList<Paper> &papers, const QStringList &languages);
    static QImage pictureOf(const Document &document);
    QString said(const QString &program, const QStringList &arguments, int *exitCode = nullptr) const;

    QTemporaryDir m_dir;
};

void tst_EveryDocument::addRows(const QList<Paper> &papers, const QStringList &languages)
{
    for (const Paper paper : papers) {
        for (const QString &language : languages) {
            for (const NamedDocument &named : everyDocument(paper, language)) {
                const QString file = u"%1-%2-%3"_s.arg(named.name, idOf(paper), language);
                QTest::newRow(qPrintable(file)) << named << file;
            }
        }
    }
}

void tst_EveryDocument::pages_lookAsTheyDid_data()
{
    QTest::addColumn<NamedDocument>("named");
    QTest::addColumn<QString>("file");
    addRows({Paper::A4, Paper::Letter}, {u"en"_s, u"ar"_s});
}

void tst_EveryDocument::pdf_isSound_data()
{
    QTest::addColumn<NamedDocument>("named");
    QTest::addColumn<QString>("file");
    addRows({Paper::A4}, languages());
    addRows({Paper::Letter, Paper::A5}, {u"en"_s});
}

/// The first two pages beside each other, small.
QImage tst_EveryDocument::pictureOf(const Document &document)
{
    constexpr qreal scale = 0.6;
    const QSizeF sheet = sheetOf(document.sheet()) * scale;
    const int pages = int(qMin<qsizetype>(2, document.pages.size()));
    QImage image(int(sheet.width()) * pages, int(sheet.height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int page = 0; page < pages; ++page) {
        painter.save();
        painter.translate(page * int(sheet.width()), 0);
        painter.scale(scale, scale);
        paintPage(painter, document.pages[page]);
        painter.restore();
    }
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

void tst_EveryDocument::pages_lookAsTheyDid()
{
    QFETCH(NamedDocument, named);
    QFETCH(QString, file);
    const QString difference = differenceFromGolden(pictureOf(named.document), file);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QString tst_EveryDocument::said(const QString &program, const QStringList &arguments, int *exitCode) const
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

void tst_EveryDocument::pdf_isSound()
{
    QFETCH(NamedDocument, named);
    QFETCH(QString, file);
    const QString pdf = m_dir.filePath(file + u".pdf"_s);
    orFail(writePdf(named.document, pdf, QDateTime({2026, 11, 17}, {15, 30}, Qt::UTC)));
    int exitCode = -1;
    const QString checked = said(u"qpdf"_s, {u"--check"_s, pdf}, &exitCode);
    QVERIFY2(exitCode == 0, qPrintable(checked));
    const QStringList fonts = said(u"pdffonts"_s, {pdf}).trimmed().split(u'\n');
    QVERIFY(fonts.size() > 2);
    const qsizetype column = fonts[0].indexOf("emb"_L1);
    for (const QString &line : fonts.mid(2))
        QVERIFY2(line.mid(column, 3) == "yes"_L1, qPrintable(line));
    const QString info = said(u"pdfinfo"_s, {pdf});
    QVERIFY2(info.contains(u"Pages: "_s) && info.contains(QString::number(named.document.pages.size())), qPrintable(info));
    const auto squeezed = [](QString text) { return text.removeIf([](QChar sign) { return sign.isSpace(); }); };
    const QString raw = squeezed(said(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
    QVERIFY(raw.contains(u"LindenRowMassage"_s));
    // In the order in which it is read: what the pages say, they say one after the other in the file, too. The tool turns
    // lines that read from the right as it sees fit.
    qsizetype from = 0;
    for (const QString &line : textOf(named.document).split(u'\n', Qt::SkipEmptyParts)) {
        if (readsFromTheRight(named.document.language))
            break;
        const qsizetype at = raw.indexOf(squeezed(line), from);
        QVERIFY2(at >= 0, qPrintable(line));
        from = at + squeezed(line).size();
    }
    if (named.name == "visit-summary"_L1 || named.name == "day-plan"_L1 || named.name == "appointments"_L1)
        QVERIFY2(!raw.contains("CANARY"_L1), qPrintable(raw));
}

void tst_EveryDocument::words_areNotBroken_data()
{
    QTest::addColumn<NamedDocument>("named");
    QTest::addColumn<QString>("file");
    addRows(papers(), languages());
}

/// Lines end where a word does; seals and addresses alone may be longer than a line.
void tst_EveryDocument::words_areNotBroken()
{
    QFETCH(NamedDocument, named);
    for (const Page &page : named.document.pages) {
        for (const PageItem &item : page.items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (!line || line->line + 1 == line->text->lineCount())
                continue;
            const QTextLine set = line->text->lineAt(line->line);
            QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, line->text->text());
            const int end = set.textStart() + set.textLength();
            breaks.setPosition(end);
            QVERIFY2(line->text->text().at(end - 1).isSpace() || breaks.isAtBoundary(), qPrintable(line->text->text()));
        }
    }
}

void tst_EveryDocument::names_tellNothing()
{
    QFETCH(NamedDocument, named);
    for (const QString &name : {named.document.title, named.document.fileName, named.document.jobName})
        QVERIFY2(!name.isEmpty() && !name.contains("Odile"_L1) && !name.contains("Marchbanks"_L1), qPrintable(name));
    QVERIFY(named.document.fileName.endsWith(".pdf"_L1));
}

UNTIE_TEST_GUI_MAIN(tst_EveryDocument)
#include "tst_everydocument.moc"
