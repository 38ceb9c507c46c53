#include "app/common/translator.h"
#include "app/documents/pdffile.h"
#include "app/documents/recoverysheetpage.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "resources/fonts/typeface.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextLayout>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_RecoverySheetPage : public QObject
{
    Q_OBJECT

private slots:
    void page_isOne_data();
    void page_isOne();
    void page_saysWhoseItIsAndTheLetters();
    void page_speaksTheLanguage();
    void letters_areLargeAndInTheirOwnFace();
    void letters_areAllDifferentlyDrawn();
    void names_tellNothing();
    void pdf_isReadBackAsTheSecret();
    void wipe_leavesNoLetters();
};

namespace {

RecoverySheetText sheetOf(const QString &letters)
{
    return {u"Linden Row Massage"_s, u"linden.untie"_s, QDate(2026, 11, 26), letters};
}

QString textOf(const Document &document)
{
    QString text;
    for (const Page &page : document.pages)
        text += untie::textOf(page);
    return text;
}

QList<TextLine> linesInLetters(const Document &document)
{
    QList<TextLine> lines;
    for (const Page &page : document.pages) {
        for (const PageItem &item : page.items) {
            if (const auto *line = std::get_if<TextLine>(&item); line && line->text->font().family() == letterface())
                lines.append(*line);
        }
    }
    return lines;
}

} // namespace

void tst_RecoverySheetPage::page_isOne_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("paper");
    QTest::newRow("English, A4") << u"en"_s << int(Paper::A4);
    QTest::newRow("English, Letter") << u"en"_s << int(Paper::Letter);
    QTest::newRow("German, A4") << u"de"_s << int(Paper::A4);
    QTest::newRow("German, Letter") << u"de"_s << int(Paper::Letter);
}

void tst_RecoverySheetPage::page_isOne()
{
    QFETCH(QString, language);
    QFETCH(int, paper);
    RecoverySheetText sheet = sheetOf(recoverySheet(newRecoverySecret()));
    sheet.clinic = u"Gemeinschaftspraxis "_s.repeated(10).trimmed();
    sheet.folder = u"gemeinschaftspraxis-"_s.repeated(10);
    const Document document = recoverySheetPage(sheet, Translator::forLanguage(language), Paper(paper));
    QCOMPARE(document.pages.size(), 1);
    const QRectF body = bodyOf(Paper(paper)).united(footOf(Paper(paper)));
    for (const PageItem &item : document.pages.first().items) {
        const QRectF bounds = boundsOf(item);
        QVERIFY2(body.adjusted(-1, -1, 1, 1).contains(bounds), qPrintable(u"%1 %2 %3 %4"_s.arg(bounds.left()).arg(bounds.top()).arg(bounds.right()).arg(bounds.bottom())));
    }
    // The columns end above the lines for the copies, and these above the foot.
    qreal last = 0;
    for (const PageItem &item : document.pages.first().items) {
        if (boundsOf(item).bottom() < footOf(Paper(paper)).top() - 1)
            last = qMax(last, boundsOf(item).bottom());
    }
    QVERIFY(last < footOf(Paper(paper)).top() - 4);
}

void tst_RecoverySheetPage::page_saysWhoseItIsAndTheLetters()
{
    const QString letters = recoverySheet(newRecoverySecret());
    const QString text = textOf(recoverySheetPage(sheetOf(letters), Translator::forLanguage(u"en"_s), Paper::A4));
    for (const QString &line : letters.split(u'\n'))
        QCOMPARE(text.count(line), 1);
    for (const QString &word : {u"Linden Row Massage"_s, u"Recovery sheet"_s, u"linden.untie"_s, u"26 November 2026"_s, u"two copies"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void tst_RecoverySheetPage::page_speaksTheLanguage()
{
    const QString letters = recoverySheet(newRecoverySecret());
    const Document german = recoverySheetPage(sheetOf(letters), Translator::forLanguage(u"de"_s), Paper::A4);
    QCOMPARE(german.language, u"de"_s);
    QVERIFY(textOf(german).contains(u"26. November 2026"_s));
    QVERIFY(!textOf(german).contains(u"Recovery sheet"_s));
}

void tst_RecoverySheetPage::letters_areLargeAndInTheirOwnFace()
{
    QCOMPARE(QFontInfo(QFont(letterface())).family(), letterface());
    const QList<TextLine> lines = linesInLetters(recoverySheetPage(sheetOf(recoverySheet(newRecoverySecret())), Translator::forLanguage(u"en"_s), Paper::A4));
    QCOMPARE(lines.size(), 4);
    for (const TextLine &line : lines) {
        QVERIFY(line.bounds.width() > 300 && line.bounds.width() < 480); // points
        QCOMPARE(line.string().size(), 17);
    }
}

/// Each letter of a sheet drawn large: every other one differs from it by at least a twentieth of its own ink.
void tst_RecoverySheetPage::letters_areAllDifferentlyDrawn()
{
    QFont font(letterface());
    font.setPixelSize(80);
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    QList<QImage> drawn;
    for (const QChar letter : alphabet) {
        QImage image(100, 100, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        painter.drawText(image.rect(), Qt::AlignCenter, letter);
        drawn.append(image);
    }
    const auto distance = [](const QImage &one, const QImage &other) {
        qint64 sum = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                sum += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
        }
        return sum;
    };
    QImage blank(100, 100, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(distance(drawn[i], drawn[j]) * 20 > distance(drawn[i], blank), qPrintable(u"%1 %2"_s.arg(alphabet[i]).arg(alphabet[j])));
    }
}

void tst_RecoverySheetPage::names_tellNothing()
{
    const Document document = recoverySheetPage(sheetOf(recoverySheet(newRecoverySecret())), Translator::forLanguage(u"en"_s), Paper::A4);
    QCOMPARE(document.fileName, u"untie-2026-11-26.pdf"_s);
    QCOMPARE(document.jobName, u"Untie"_s);
    QCOMPARE(document.title, u"Untie"_s);
}

void tst_RecoverySheetPage::pdf_isReadBackAsTheSecret()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sheet.pdf"_s);
    const Secret secret = newRecoverySecret();
    const Document document = recoverySheetPage(sheetOf(recoverySheet(secret)), Translator::forLanguage(u"en"_s), Paper::Letter);
    orFail(writePdf(document, file, QDateTime::currentDateTimeUtc()));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    static const QRegularExpression row(u"^[1-4\\s]*((?:[0-9A-Z]{5}\\s*){3})$"_s);
    QStringList lines;
    for (const QString &line : QString::fromUtf8(reader.readAll()).split(u'\n')) {
        if (const auto match = row.match(line); match.hasMatch())
            lines.append(match.captured(1));
    }
    QCOMPARE(lines.size(), 4);
    const auto read = readRecoverySheet(lines.join(u'\n'));
    QVERIFY(read && *read == secret);
}

void tst_RecoverySheetPage::wipe_leavesNoLetters()
{
    Document document = recoverySheetPage(sheetOf(recoverySheet(newRecoverySecret())), Translator::forLanguage(u"en"_s), Paper::A4);
    const QList<TextLine> lines = linesInLetters(document); // keeps the texts alive
    QCOMPARE(lines.size(), 4);
    const Document copy = document; // as a view and a printer keep one
    wipe(document);
    QVERIFY(document.pages.isEmpty());
    for (const TextLine &line : lines)
        QCOMPARE(line.text->text(), QString(17, QChar(0)));
    QVERIFY(textOf(copy).contains(u"Linden Row Massage"_s)); // what is no secret stays as it was
}

UNTIE_TEST_GUI_MAIN(tst_RecoverySheetPage)
#include "tst_recoverysheetpage.moc"
