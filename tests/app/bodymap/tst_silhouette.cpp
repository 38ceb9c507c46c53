#include "app/bodymap/silhouette.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Silhouette : public QObject
{
    Q_OBJECT

private slots:
    void between_isTheBodyAndNothingBesideIt();
    void between_isMirroredWithItsView();
    void trunk_isTheBodyWithoutItsArms();
};

void tst_Silhouette::between_isTheBodyAndNothingBesideIt()
{
    const auto figure = Figure::load();
    QVERIFY(figure);
    const FigureView &view = *figure->view(viewId(Facing::Back, Layer::Superficial));
    const Silhouette body(view);
    const auto all = body.between(0, view.canvas.height());
    QVERIFY(all);
    QVERIFY(qAbs(all->left - view.body.left()) < 12 && qAbs(all->right - view.body.right()) < 12);
    const auto head = body.between(view.body.top() + 20, view.body.top() + 60);
    QVERIFY(head);
    QVERIFY(head->right - head->left < (all->right - all->left) / 2);
    QVERIFY(!body.between(view.body.bottom() + 12, view.canvas.height()));
}

void tst_Silhouette::between_isMirroredWithItsView()
{
    const auto figure = Figure::load();
    QVERIFY(figure);
    const FigureView &left = *figure->view(viewId(Facing::Left, Layer::Superficial));
    const FigureView &right = *figure->view(viewId(Facing::Right, Layer::Superficial));
    QVERIFY(left.mirrored != right.mirrored);
    for (qreal y = left.body.top() + 10; y < left.body.bottom() - 10; y += 50) {
        const auto here = Silhouette(left).between(y, y);
        const auto there = Silhouette(right).between(y, y);
        QVERIFY(here && there);
        QVERIFY(qAbs(here->left - (right.canvas.width() - there->right)) <= 10);
    }
}

void tst_Silhouette::trunk_isTheBodyWithoutItsArms()
{
    const auto figure = Figure::load();
    QVERIFY(figure);
    const FigureView &view = *figure->view(viewId(Facing::Front, Layer::Superficial));
    const Silhouette body(view);
    for (qreal y = view.body.top() - 50; y < view.body.bottom() + 50; y += 5) {
        const auto all = body.extentAt(y);
        const auto trunk = body.trunkAt(y);
        QCOMPARE(trunk.has_value(), all.has_value());
        if (!all)
            continue;
        QVERIFY(trunk->left >= all->left && trunk->right <= all->right);
        QVERIFY(trunk->left < 500 && trunk->right > 500); // a leg is no arm
        const bool armsHangApart = y > 640 && y < 1180;
        if (armsHangApart)
            QVERIFY2(trunk->right - trunk->left < 400 && all->right - all->left > 500, qPrintable(QString::number(y)));
        else if (y < 560 || y > 1250)
            QCOMPARE(trunk->right - trunk->left, all->right - all->left);
    }
}

UNTIE_TEST_GUI_MAIN(tst_Silhouette)
#include "tst_silhouette.moc"
