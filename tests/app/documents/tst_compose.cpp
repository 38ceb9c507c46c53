#include "app/documents/compose.h"
#include "app/documents/summarypages.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QBuffer>

using namespace untie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(untie::Paper)

/// What every document has from the one model: page breaks, head and foot, larger print, pages that read from the right.
class tst_Compose : public QObject
{
    Q_OBJECT

private slots:
    void pages_cutNothing_data();
    void pages_cutNothing();
    void table_repeatsItsHeadOnEachPage();
    void table_partsACellThatNoPageHolds();
    void heading_isNeverLast();
    void rows_areNeverAloneOnAPage();
    void section_thatIsWholeIsNotParted();
    void signing_leavesTheLongestLabelItsLine();
    void largePrint_magnifiesEverything();
    void foot_carriesTheClinicsLines();
    void logo_standsAtTheHead();
    void fromTheRight_standsAsInAMirror();
    void fromTheRight_leavesTheBodyAsItIs();
    void fromTheRight_turnsTheArrow();

private:
    static Content aContent()
    {
        Content content;
        content.language = u"en"_s;
        content.clinic.name = u"Linden Row Massage"_s;
        content.clinic.address = u"12 Example Row, Sampleton"_s;
        content.aside = u"Nora Vale, LMT"_s;
        content.heading = u"Odile Marchbanks"_s;
        content.below = u"Everything there is to set"_s;
        content.of = u"Odile Marchbanks"_s;
        content.day = u"17 November 2026"_s;
        return content;
    }
    static QStringList numbered(int count)
    {
        QStringList rows;
        for (int i = 0; i < count; ++i)
            rows.append(u"row %1 of a table, with words enough to need a second line in its cell"_s.arg(i));
        return rows;
    }
    static Content withEverything(int rows)
    {
        Content content = aContent();
        Table table{{{u"What"_s, 3}, {u"How much"_s, 1, true}}, {}};
        for (const QString &row : numbered(rows))
            table.rows.append({row, u"7"_s});
        content.sections = {
            {{Heading{u"Words"_s, true}, Words{numbered(12).join(u'\n')}, Words{QString(u"wide"_s).repeated(200), Voice::Strong}}},
            {{Heading{u"List"_s}, BulletList{numbered(8)}}},
            {{Heading{u"Facts"_s}, FactList{{{u"A name that is long enough for two lines"_s, u"one"_s}, {u"Other"_s, numbered(5).join(u'\n')}, {u"Empty"_s, {}}}}}},
            {{Heading{u"Table"_s, true}, table}},
            {{Heading{u"Ticks"_s}, TickList{{{u"first"_s, true}, {u"second"_s, false}, {numbered(1).first(), true}}, 2}}},
            {{Heading{u"By hand"_s}, WritingLines{u"Name"_s, 3}, SigningLines{{u"Day"_s, u"Signature"_s}}}, false, true},
            {{Heading{u"Beside each other"_s}, Words{numbered(30).join(u'\n'), Voice::Standing}}, true},
        };
        return content;
    }
    static Document laid(const Content &content, const Stationery &stationery = Paper::A4) { return compose(content, stationery, wordsOf(content.language)); }
};

void tst_Compose::pages_cutNothing_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
    for (const Paper paper : papers()) {
        for (const int percent : {100, 130}) {
            for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s})
                QTest::addRow("%s %d %s", qPrintable(nameOf(paper)), percent, qPrintable(language)) << paper << percent << language;
        }
    }
}

void tst_Compose::pages_cutNothing()
{
    QFETCH(Paper, paper);
    QFETCH(int, percent);
    QFETCH(QString, language);
    Stationery stationery(paper);
    stationery.letterhead.textPercent = percent;
    stationery.letterhead.footLines = u"Bank of Sampleton, 0000"_s;
    Content content = withEverything(60);
    content.language = language;
    const Document document = laid(content, stationery);
    const QRectF body = bodyOf(stationery.sheet());
    const QRectF printable = QRectF(body.topLeft(), footOf(stationery.sheet()).bottomRight()).adjusted(-1, -1, 1, 1);
    QVERIFY(document.pages.size() > 2);
    for (const Page &page : document.pages) {
        QList<TextLine> lines;
        for (const PageItem &item : page.items) {
            const auto *line = std::get_if<TextLine>(&item);
            QVERIFY2(printable.contains(boundsOf(item)) || boundsOf(item).isEmpty(), line ? qPrintable(line->string()) : "a drawing");
            if (line && !line->string().isEmpty())
                lines.append(*line);
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!lines[i].bounds.adjusted(0.4, 1, -0.4, -1).intersects(lines[j].bounds), qPrintable(lines[i].string() + u" | "_s + lines[j].string()));
        }
    }
    const QString text = textOf(document);
    for (int i = 0; i < 60; ++i)
        QVERIFY(text.contains(u"row %1 of"_s.arg(i)));
    QVERIFY(!text.contains("Empty"_L1));
}

void tst_Compose::table_repeatsItsHeadOnEachPage()
{
    Content content = aContent();
    Table table{{{u"What"_s, 3}, {u"How much"_s, 1, true}}, {}};
    for (const QString &row : numbered(80))
        table.rows.append({row, u"7"_s});
    content.sections = {{{table}}};
    const Document document = laid(content);
    QVERIFY(document.pages.size() > 2);
    for (const Page &page : document.pages)
        QCOMPARE(textOf(page).count("How much"_L1), 1);
}

void tst_Compose::table_partsACellThatNoPageHolds()
{
    Content content = aContent();
    content.sections = {{{Table{{{u"What"_s}, {u"When"_s}}, {{numbered(400).join(u'\n'), u"today"_s}}}}}};
    const Document document = laid(content);
    const QString text = textOf(document);
    for (int i = 0; i < 400; ++i)
        QVERIFY(text.contains(u"row %1 of"_s.arg(i)));
    for (const Page &page : document.pages) {
        for (const PageItem &item : page.items)
            QVERIFY(boundsOf(item).bottom() <= footOf(Paper::A4).bottom());
    }
}

void tst_Compose::heading_isNeverLast()
{
    for (int rows = 1; rows < 60; ++rows) {
        Content content = aContent();
        content.sections = {{{Words{QString(u"line\n"_s).repeated(rows)}, Heading{u"HEAD"_s, true}, Words{u"one line"_s}}}};
        const Document document = laid(content);
        for (const Page &page : document.pages) {
            const QString text = textOf(page);
            QCOMPARE(text.contains("HEAD"_L1), text.contains("one line"_L1));
        }
    }
}

void tst_Compose::rows_areNeverAloneOnAPage()
{
    for (int above = 20; above < 60; ++above) {
        Table table{{{u"HEAD"_s, 1}}, {{u"R1"_s}, {u"R2"_s}, {u"R3"_s}, {u"R4"_s}}};
        TickList ticks;
        for (const QString &tick : {u"T1"_s, u"T2"_s, u"T3"_s, u"T4"_s})
            ticks.ticks.append(Tick{tick});
        Content content = aContent();
        content.sections = {{{Words{QString(u"line\n"_s).repeated(above)}, table, Words{QString(u"line\n"_s).repeated(above)}, Heading{u"Ticks"_s, true}, ticks}}};
        for (const Page &page : compose(content, Paper::A4, wordsOf()).pages) {
            const QString text = textOf(page);
            for (const auto &[one, other] : {std::pair(u"R1\n"_s, u"R2\n"_s), std::pair(u"R3\n"_s, u"R4\n"_s), std::pair(u"T1\n"_s, u"T2\n"_s), std::pair(u"T3\n"_s, u"T4\n"_s)})
                QVERIFY2(text.contains(one) == text.contains(other), qPrintable(u"%1 lines above"_s.arg(above)));
        }
    }
}

void tst_Compose::section_thatIsWholeIsNotParted()
{
    for (int rows = 20; rows < 60; ++rows) {
        Content content = aContent();
        content.sections = {{{Words{QString(u"line\n"_s).repeated(rows)}}}, {{Words{u"FIRST"_s}, Space{30}, SigningLines{{u"LAST"_s}}}, false, true}};
        for (const Page &page : laid(content).pages)
            QCOMPARE(textOf(page).contains("FIRST"_L1), textOf(page).contains("LAST"_L1));
    }
}

void tst_Compose::signing_leavesTheLongestLabelItsLine()
{
    const QString longest = u"Signature (of a parent or guardian, for a minor)"_s;
    Content content = aContent();
    content.sections = {{{SigningLines{{u"Day"_s, u"Name in capitals"_s, longest}}}}};
    for (const Paper paper : {Paper::A4, Paper::Letter})
        QVERIFY(textOf(compose(content, paper, wordsOf())).contains(longest + u'\n'));
}

void tst_Compose::largePrint_magnifiesEverything()
{
    Stationery large(Paper::A4);
    large.letterhead.textPercent = 130;
    const Document document = laid(withEverything(3), large);
    QCOMPARE(document.magnification, 1.3);
    QCOMPARE(sheetOf(document.sheet()) * document.magnification, sheetOf(Paper::A4));
    QVERIFY(document.pages.size() > laid(withEverything(3)).pages.size());
    QVERIFY(bodyOf(large.sheet()).left() * 1.3 - bodyOf(Paper::A4).left() < 0.01); // the margins stay
}

void tst_Compose::foot_carriesTheClinicsLines()
{
    Stationery stationery(Paper::A4);
    stationery.letterhead.headLines = u"Registered in Sampleton"_s;
    stationery.letterhead.footLines = u"first\nsecond\nTHIRD"_s;
    for (const Page &page : laid(withEverything(60), stationery).pages) {
        QVERIFY(textOf(page).contains("first\nsecond"_L1));
        QVERIFY(!textOf(page).contains("THIRD"_L1));
    }
}

void tst_Compose::logo_standsAtTheHead()
{
    QImage logo(400, 100, QImage::Format_ARGB32);
    logo.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QBuffer::WriteOnly);
    logo.save(&buffer, "PNG");
    Stationery stationery(Paper::A4);
    stationery.letterhead.logo = png;
    const Document document = laid(withEverything(1), stationery);
    const auto picture = std::ranges::find_if(document.pages[0].items, [](const PageItem &item) { return std::holds_alternative<PixelPicture>(item); });
    QVERIFY(picture != document.pages[0].items.end());
    const QRectF area = boundsOf(*picture);
    QCOMPARE(area.width(), area.height() * 4);
    for (const PageItem &item : document.pages[0].items)
        QVERIFY(std::holds_alternative<PixelPicture>(item) || !boundsOf(item).intersects(area));
    stationery.letterhead.logo = "no picture";
    QVERIFY(!laid(withEverything(1), stationery).pages.isEmpty());
}

void tst_Compose::fromTheRight_standsAsInAMirror()
{
    Content content = withEverything(10);
    const Document from = laid(content);
    content.language = u"ar"_s;
    const Document document = laid(content);
    const auto rightOf = [](const Document &some, const QString &text) {
        for (const PageItem &item : some.pages[0].items) {
            if (const auto *line = std::get_if<TextLine>(&item); line && line->string() == text)
                return line->bounds;
        }
        return QRectF();
    };
    const qreal width = sheetOf(Paper::A4).width();
    QVERIFY(qAbs(rightOf(document, u"Linden Row Massage"_s).right() - (width - rightOf(from, u"Linden Row Massage"_s).left())) < 0.01);
    QVERIFY(rightOf(document, u"Nora Vale, LMT"_s).left() < 60);
}

void tst_Compose::fromTheRight_leavesTheBodyAsItIs()
{
    const SummarySource source = aSummarySource();
    VisitSummary summary = summaryOf(source);
    const Document from = summaryPages(summary, theFigure(), wordsOf(u"en"_s), Paper::A4);
    const Document document = summaryPages(summary, theFigure(), wordsOf(u"he"_s), Paper::A4); // not translated: as long
    const auto bodyIn = [](const Document &some) {
        for (const PageItem &item : some.pages[0].items) {
            if (const auto *figure = std::get_if<FigurePicture>(&item))
                return *figure;
        }
        return FigurePicture();
    };
    const FigurePicture one = bodyIn(from);
    const FigurePicture other = bodyIn(document);
    QCOMPARE(other.toPage.m11(), one.toPage.m11()); // not turned over
    QVERIFY(other.toPage.dx() > one.toPage.dx());   // on the other side of the page
    const auto marksIn = [](const Document &some) {
        QList<QPointF> places;
        for (const PageItem &item : some.pages[0].items) {
            if (const auto *mark = std::get_if<MarkPicture>(&item))
                places.append(mark->centre);
        }
        return places;
    };
    QCOMPARE(marksIn(document).size(), marksIn(from).size());
    const qreal by = other.toPage.dx() - one.toPage.dx();
    for (qsizetype i = 0; i < marksIn(from).size(); ++i)
        QVERIFY(qAbs(marksIn(document)[i].x() - marksIn(from)[i].x() - by) < 0.01);
}

void tst_Compose::fromTheRight_turnsTheArrow()
{
    const VisitSummary summary = summaryOf(aSummarySource());
    QVERIFY(textOf(summaryPages(summary, theFigure(), wordsOf(u"ar"_s), Paper::A4)).contains(u"7 ← 4"_s));
    QVERIFY(!textOf(summaryPages(summary, theFigure(), wordsOf(u"en"_s), Paper::A4)).contains(u"←"_s));
}

UNTIE_TEST_GUI_MAIN(tst_Compose)
#include "tst_compose.moc"
