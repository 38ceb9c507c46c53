#include "app/documents/coveredtext.h"

#include "app/documents/pdffile.h"
#include "app/documents/typesetting.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

/// What no font has is neither an empty box on paper nor left out in silence.
class tst_CoveredText : public QObject
{
    Q_OBJECT

private slots:
    void ownFont_hasWhatIsNotLookedAt();
    void letters_stayAsTheyAre_data();
    void letters_stayAsTheyAre();
    void signWithoutAFont_isTold_data();
    void signWithoutAFont_isTold();
    void lines_sayWhatIsLost();
    void pdf_hasNoBoxes();
};

namespace {

/// Private use, of which no font knows anything: what every other sign is on a computer with few fonts.
const QString unknown = QString::fromUcs4(U"\U0010FFFD");
const QString unknownToo = QString::fromUcs4(U"\U0010FFFC");

QFont font()
{
    return documentFont(10, QFont::Normal);
}

} // namespace

void tst_CoveredText::ownFont_hasWhatIsNotLookedAt()
{
    const QRawFont own = QRawFont::fromFont(font());
    for (uint sign = 0x20; sign <= 0x2193; ++sign) {
        const bool isLatin = sign < 0x0180 && sign != 0x0149 && QChar::isPrint(sign);
        if (isLatin || (sign >= 0x2010 && sign <= 0x2026) || sign == 0x20AC || sign >= 0x2190)
            QVERIFY2(own.supportsCharacter(sign), qPrintable(QString::number(sign, 16)));
    }
}

void tst_CoveredText::letters_stayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"Zoë Grün, Łukasz: “7 → 3” – 20 €"_s;
    QTest::newRow("Greek") << u"Αθήνα"_s;
    QTest::newRow("two lines") << u"Łukasz"_s + QChar(QChar::LineSeparator) + u"Ærhólmsson"_s;
    QTest::newRow("letters that are joined") << u"e\u0301 fi ffi"_s;
    QTest::newRow("nothing") << QString();
}

void tst_CoveredText::letters_stayAsTheyAre()
{
    QFETCH(const QString, text);
    const CoveredText covered = coveredText(text, font());
    QCOMPARE(covered.text, text);
    QCOMPARE(covered.lost, QString());
}

void tst_CoveredText::signWithoutAFont_isTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("covered");
    QTest::addColumn<QString>("lost");
    QTest::newRow("one") << u"to run "_s + unknown + u" again"_s << u"to run [?] again"_s << unknown;
    QTest::newRow("alone") << unknown << u"[?]"_s << unknown;
    QTest::newRow("several in a row") << unknown + unknownToo << u"[?]"_s << unknown + unknownToo;
    QTest::newRow("joined") << unknown + u"\uFE0F\u200D"_s + unknownToo + u"!"_s << u"[?]!"_s << unknown + unknownToo;
    QTest::newRow("in two lines") << u"a "_s + unknown + QChar(QChar::LineSeparator) + unknownToo << u"a [?]"_s + QChar(QChar::LineSeparator) + u"[?]"_s << unknown + unknownToo;
}

void tst_CoveredText::signWithoutAFont_isTold()
{
    QFETCH(const QString, text);
    const CoveredText covered = coveredText(text, font());
    QTEST(covered.text, "covered");
    QTEST(covered.lost, "lost");
}

void tst_CoveredText::lines_sayWhatIsLost()
{
    Document document;
    document.pages.append(Page());
    for (const SetText &set : {setText(unknown + u'\n' + unknownToo, {}, 300), setLine(u"a long line with "_s + unknown, {}, 60), setText(u"whole"_s, {}, 300)}) {
        for (const TextLine &line : set.lines)
            document.pages.first().items.append(line);
    }
    QCOMPARE(lostSigns(document), (QStringList{u"U+10FFFD"_s, u"U+10FFFC"_s}));
    QCOMPARE(setLine(u"a long line with "_s + unknown, {}, 60).lines.size(), 1);
}

void tst_CoveredText::pdf_hasNoBoxes()
{
    const QStringList texts{u"שלום"_s, u"नमस्ते"_s, u"日本"_s, QString::fromUcs4(U"\U0001F9F6"), QString::fromUcs4(U"\U0001F44D\U0001F3FD"), unknown};
    Document document;
    document.title = u"signs"_s;
    document.language = u"en"_s;
    document.pages.append(Page());
    qreal y = 40;
    for (const QString &text : texts) {
        for (const TextLine &line : setText(u"x "_s + text + u" y"_s, {}, 300).lines)
            document.pages.first().items.append(moved(line, {40, y}));
        y += 20;
    }
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"signs.pdf"_s);
    orFail(writePdf(document, pdf, QDateTime({2026, 11, 17}, {15, 30}, Qt::UTC)));
    const auto said = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(30'000) ? QString::fromUtf8(process.readAll()) : QString();
    };
    const QString read = said(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).normalized(QString::NormalizationForm_KC).remove(QRegularExpression(u"\\s"_s));
    QVERIFY2(read.endsWith("x[?]y"_L1), qPrintable(read));
    const auto printed = std::ranges::count_if(texts, [&read](const QString &text) { return read.contains(text.first(text.at(0).isHighSurrogate() ? 2 : 1)); });
    QVERIFY2(read.count("[?]"_L1) == texts.size() - printed, qPrintable(read)); // its letters, or that they are missing
    const QStringList fonts = said(u"pdffonts"_s, {pdf}).trimmed().split(u'\n');
    QVERIFY(fonts.size() > 2);
    const qsizetype column = fonts[0].indexOf("emb"_L1);
    for (const QString &line : fonts.mid(2))
        QVERIFY2(line.mid(column, 3) == "yes"_L1, qPrintable(line));
}

UNTIE_TEST_GUI_MAIN(tst_CoveredText)
#include "tst_coveredtext.moc"
