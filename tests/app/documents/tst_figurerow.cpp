#include "app/documents/figurerow.h"

#include "app/documents/markedfigure.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>

using namespace untie;
using namespace Qt::StringLiterals;

/// Where the views with points stand on paper: every point is drawn once, nothing overlaps, and an inset costs the body
/// little of its height.
class tst_FigureRow : public QObject
{
    Q_OBJECT

private slots:
    void row_drawsEveryPointInsideItsView_data();
    void row_drawsEveryPointInsideItsView();
    void insets_standBesideTheBody();
    void insets_makeRowsOfTheirOwnWhereTheyAreMany();
    void inset_saysWhichSideIsWhich();
    void inset_readsInTheLanguageOfTheDocument();
    void unknownView_isLeftOut();

private:
    static constexpr qreal width = 523;
    static constexpr qreal height = 300;

    /// A point to the left and one to the right on each of these views.
    static QList<SummaryPoint> pointsOn(const QStringList &views)
    {
        QList<SummaryPoint> points;
        for (const QString &view : views) {
            for (const qreal x : {0.3, 0.7}) {
                SummaryPoint point;
                point.number = int(points.size()) + 1;
                point.view = view;
                point.at = {x, 0.5};
                point.before = 6;
                points.append(point);
            }
        }
        return points;
    }
    static FigureRow rowOf(const QStringList &views, const QString &language = u"en"_s)
    {
        return figureRow(theFigure(), pointsOn(views), width, height, wordsOf(language));
    }
    template <class Item>
    static QList<Item> itemsOf(const Block &block)
    {
        QList<Item> found;
        for (const PageItem &item : block.items) {
            if (const auto *some = std::get_if<Item>(&item))
                found.append(*some);
        }
        return found;
    }
    static QStringList said(const Block &block)
    {
        QStringList lines;
        for (const TextLine &line : itemsOf<TextLine>(block))
            lines.append(line.string());
        return lines;
    }
};

void tst_FigureRow::row_drawsEveryPointInsideItsView_data()
{
    QTest::addColumn<QStringList>("views");
    QStringList all{u"back-superficial"_s};
    QTest::newRow("the back") << all;
    for (const QString &inset : theFigure().insets()) {
        QTest::addRow("%s alone", qPrintable(inset)) << QStringList{inset};
        all.append(inset);
        QTest::addRow("back and %d insets", int(all.size()) - 1) << all;
    }
    all += {u"front-superficial"_s, u"left"_s, u"right"_s};
    QTest::newRow("everything") << all;
}

void tst_FigureRow::row_drawsEveryPointInsideItsView()
{
    QFETCH(QStringList, views);
    const FigureRow row = rowOf(views);
    qsizetype marks = 0;
    QStringList drawn;
    for (const Block &block : row.blocks) {
        for (const MarkPicture &mark : itemsOf<MarkPicture>(block)) {
            ++marks;
            const auto holds = [&mark](const QRectF &area) { return area.contains(mark.centre); };
            QCOMPARE(std::ranges::count_if(block.figures, holds), 1);
        }
        for (const FigurePicture &figure : itemsOf<FigurePicture>(block))
            drawn.append(figure.view->id);
        for (qsizetype i = 0; i < block.figures.size(); ++i) {
            QVERIFY(block.figures[i].left() >= -0.01 && block.figures[i].right() <= width + 0.01 && block.figures[i].bottom() <= block.height + 0.01);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!block.figures[i].intersects(block.figures[j]));
        }
        for (const PageItem &item : block.items)
            QVERIFY(boundsOf(item).isEmpty() || QRectF(-1, -1, width + 2, block.height + 2).contains(boundsOf(item)));
    }
    QCOMPARE(marks, 2 * views.size());
    drawn.sort();
    views.sort();
    QCOMPARE(drawn, views);
}

void tst_FigureRow::insets_standBesideTheBody()
{
    const FigureRow row = rowOf({u"back-superficial"_s, u"sole"_s, u"neck"_s});
    QCOMPARE(row.blocks.size(), 1);
    QCOMPARE(row.blocks[0].figures.size(), 3);
    QCOMPARE(row.blocks[0].figures[0].height(), height); // the body loses nothing
    QVERIFY(row.blocks[0].figures[1].left() >= row.blocks[0].figures[0].right());
    QVERIFY(row.blocks[0].figures[2].top() >= row.blocks[0].figures[1].bottom());
}

void tst_FigureRow::insets_makeRowsOfTheirOwnWhereTheyAreMany()
{
    const FigureRow row = rowOf(QStringList{u"back-superficial"_s, u"front-superficial"_s, u"left"_s, u"right"_s} + theFigure().insets());
    QVERIFY(row.blocks.size() > 1);
    QCOMPARE(row.blocks[0].figures.size(), 4);
    QVERIFY(row.blocks[0].figures[0].height() > 200);
    QVERIFY(row.blocks[1].figures.size() >= 3);
}

void tst_FigureRow::inset_saysWhichSideIsWhich()
{
    QCOMPARE(said(rowOf({u"palm"_s}).blocks[0]).mid(0, 3), (QStringList{u"Palm of the hand"_s, u"right"_s, u"left"_s}));
    QCOMPARE(said(rowOf({u"neck"_s}).blocks[0]).mid(0, 3), (QStringList{u"Head and neck, from behind"_s, u"left"_s, u"right"_s}));
}

void tst_FigureRow::inset_readsInTheLanguageOfTheDocument()
{
    const QString title = said(rowOf({u"sole"_s}, u"de"_s).blocks[0]).value(0);
    QVERIFY2(!title.isEmpty() && title != "Sole of the foot"_L1, qPrintable(title));
}

void tst_FigureRow::unknownView_isLeftOut()
{
    QVERIFY(rowOf({u"third-arm"_s}).blocks.isEmpty());
    QVERIFY(rowOf({QString()}).blocks.isEmpty()); // released by an Untie that drew no insets
}

UNTIE_TEST_GUI_MAIN(tst_FigureRow)
#include "tst_figurerow.moc"
