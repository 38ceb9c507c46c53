#include "app/documents/pageflow.h"
#include "app/documents/paperstyle.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QRandomGenerator>

using namespace untie;
using namespace Qt::StringLiterals;

/// What stands where on the pages, over random blocks.
class tst_PageFlow : public QObject
{
    Q_OBJECT

private slots:
    void blocksThatFit_stopsWhereTheColumnEnds();
    void blocksThatFit_keepsAHeadingWithItsText();
    void blocksThatFit_partsAGroupThatNoColumnHolds();
    void fill_standsEverythingOnceAndInside_data();
    void fill_standsEverythingOnceAndInside();
    void fillColumns_standsEverythingOnceAndInside_data() { fill_standsEverythingOnceAndInside_data(); }
    void fillColumns_standsEverythingOnceAndInside();
    void fillColumns_endsBothColumnsAlike();
    void fillColumns_leavesWhatBelongsOnOnePageTogether();
    void paragraphs_leaveNoLineAlone();

private:
    static Block aBlock(qreal height, bool keepWithNext = false, int number = 0)
    {
        QPainterPath path;
        path.addRect(0, 0, 50, height);
        return {height, 4, keepWithNext, {Drawing{path, {}, {}, qreal(number)}}};
    }
    static QList<Block> someBlocks(quint32 seed)
    {
        QRandomGenerator random(seed);
        QList<Block> blocks;
        const int count = random.bounded(1, 150);
        for (int i = 0; i < count; ++i)
            blocks.append(aBlock(random.bounded(5, 60), random.bounded(4) == 0, i));
        blocks.last().keepWithNext = false;
        return blocks;
    }
    static void check(const QList<Page> &pages, const QList<Block> &blocks, qreal head)
    {
        int number = 0;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QRectF body = bodyOf(Paper::A4);
            if (page > 0)
                body.setTop(body.top() + head);
            const QList<PageItem> &items = pages[page].items;
            for (qsizetype i = 0; i < items.size(); ++i) {
                const QRectF bounds = boundsOf(items[i]);
                QVERIFY(body.adjusted(-0.1, -0.1, 0.1, 0.1).contains(bounds));
                QCOMPARE(int(std::get<Drawing>(items[i]).width), number);
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!boundsOf(items[j]).adjusted(0.1, 0.1, -0.1, -0.1).intersects(bounds));
                const bool columnEnds = i + 1 == items.size() || boundsOf(items[i + 1]).left() > bounds.left() + 1;
                if (columnEnds)
                    QVERIFY2(!blocks[number].keepWithNext, "what belongs to the next block stands last");
                ++number;
            }
        }
        QCOMPARE(number, int(blocks.size()));
    }
};

void tst_PageFlow::blocksThatFit_stopsWhereTheColumnEnds()
{
    const QList<Block> blocks{aBlock(10), aBlock(10), aBlock(10)};
    QCOMPARE(blocksThatFit(blocks, 0, 9, false), 0);
    QCOMPARE(blocksThatFit(blocks, 0, 10, false), 1);
    QCOMPARE(blocksThatFit(blocks, 0, 24, false), 2); // the space above the first falls away
    QCOMPARE(blocksThatFit(blocks, 1, 24, false), 2);
    QCOMPARE(blocksThatFit(blocks, 3, 24, true), 0);
}

void tst_PageFlow::blocksThatFit_keepsAHeadingWithItsText()
{
    const QList<Block> blocks{aBlock(10), aBlock(10, true), aBlock(10)};
    QCOMPARE(blocksThatFit(blocks, 0, 30, false), 1);
    QCOMPARE(blocksThatFit(blocks, 0, 38, false), 3);
}

void tst_PageFlow::blocksThatFit_partsAGroupThatNoColumnHolds()
{
    const QList<Block> blocks{aBlock(10, true), aBlock(10, true), aBlock(10)};
    QCOMPARE(blocksThatFit(blocks, 0, 24, false), 0);
    QCOMPARE(blocksThatFit(blocks, 0, 24, true), 2);
    QCOMPARE(blocksThatFit(blocks, 0, 5, true), 1);
}

void tst_PageFlow::fill_standsEverythingOnceAndInside_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_PageFlow::fill_standsEverythingOnceAndInside()
{
    QFETCH(quint32, seed);
    const QList<Block> blocks = someBlocks(seed);
    PageFlow flow(Paper::A4, 26);
    flow.moveTo(flow.y() + qreal(seed * 17 % 600));
    flow.fill(blocks);
    check(flow.pages(), blocks, 26);
}

void tst_PageFlow::fillColumns_standsEverythingOnceAndInside()
{
    QFETCH(quint32, seed);
    const QList<Block> blocks = someBlocks(seed);
    PageFlow flow(Paper::A4, 26);
    flow.moveTo(flow.y() + qreal(seed * 17 % 600));
    flow.fillColumns(blocks, 28);
    check(flow.pages(), blocks, 26);
}

void tst_PageFlow::fillColumns_endsBothColumnsAlike()
{
    PageFlow flow(Paper::A4, 26);
    flow.fillColumns(QList<Block>(21, aBlock(10)), 28);
    QCOMPARE(flow.pages().size(), 1);
    QVERIFY(qAbs(flow.y() - bodyOf(Paper::A4).top() - 11 * 10 - 10 * 4) < 1);
}

/// It may go on in the next column, but on no other page; what no page holds is parted.
void tst_PageFlow::fillColumns_leavesWhatBelongsOnOnePageTogether()
{
    const auto laid = [](int lines) {
        PageFlow flow(Paper::A4, 26);
        flow.moveTo(flow.bottom() - 60);
        QList<Block> blocks{aBlock(10, true)};
        for (int i = 0; i < lines; ++i)
            blocks.append(aBlock(10));
        for (int i = 1; i < lines; ++i)
            blocks[i].samePage = true;
        flow.fillColumns(blocks, 28);
        return flow.pages();
    };
    QCOMPARE(laid(6).size(), 1); // in both columns
    const QList<Page> pages = laid(9);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].items.size(), 0); // its heading goes along
    QCOMPARE(laid(150).size(), 3);
}

void tst_PageFlow::paragraphs_leaveNoLineAlone()
{
    const QString text = QString(u"word "_s).repeated(60);
    const QList<Block> lines = paragraphs(text, onpaper::body, 120, 0);
    QVERIFY(lines.size() > 5);
    QVERIFY(lines.first().keepWithNext);
    QVERIFY(lines[lines.size() - 2].keepWithNext);
    QVERIFY(!lines[2].keepWithNext);
    QVERIFY(!lines.last().keepWithNext);
    QVERIFY(paragraphs(u"A head"_s, onpaper::heading, 120, 0).last().keepWithNext);
}

UNTIE_TEST_GUI_MAIN(tst_PageFlow)
#include "tst_pageflow.moc"
