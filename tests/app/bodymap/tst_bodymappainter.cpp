#include "app/bodymap/bodymappainter.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr FigureTheme themes[] = {FigureTheme::ChartLight, FigureTheme::ChartDark, FigureTheme::Print};

/// WCAG 2.2.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal one = luminance(a) + 0.05;
    const qreal other = luminance(b) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

QImage blank(QSize size, const QColor &ground = Qt::transparent)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    return image;
}

QImage painted(const FigureView &view, FigureTheme theme, FigureDetail detail, const QRect &clip = {})
{
    QImage image = blank(view.canvas.toSize() / 5);
    QPainter painter(&image);
    if (clip.isValid())
        painter.setClipRect(clip);
    paintFigure(painter, view, figurePalette(theme), fitFigure(view, image.rect()), detail);
    return image;
}

QImage painted(const Mark &mark, FigureTheme theme, qreal radius = markRadius)
{
    QImage image = blank(QSize(64, 64), theme == FigureTheme::ChartDark ? Qt::black : Qt::white);
    QPainter painter(&image);
    paintMark(painter, QPointF(32, 32), radius, mark, markStyle(theme));
    return image;
}

Mark markOf(FindingKind kind, std::optional<int> before, Mark::State state = Mark::State::Found)
{
    Mark mark;
    mark.kind = kind;
    mark.before = before;
    mark.state = state;
    return mark;
}

int opaquePixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0;
    }
    return count;
}

/// How many pixels a grey copier would print clearly different.
int differentInGrey(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60;
    }
    return count;
}

int mostDifferent(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            most = qMax(most, qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
    return most;
}

} // namespace

class tst_BodyMapPainter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_figure = orFail(Figure::load()); }
    void palette_hasAColourForEveryRole();
    void ramp_onlyDarkens();
    void rampInk_canBeReadOnEveryScore();
    void fitFigure_keepsProportionsAndCentre();
    void paintFigure_fillsTheBodyInEveryTheme_data();
    void paintFigure_fillsTheBodyInEveryTheme();
    void paintFigure_leavesOutWhatIsAskedFor();
    void paintFigure_paintsRightAsLeftMirrored();
    void paintFigure_paintsTheSameInsideAClip();
    void paintFigure_leavesThePainterAsItWas();
    void paintFigure_staysVectorInPdf();
    void print_isGrey();
    void kinds_differAlsoInGrey();
    void states_differAlsoInGrey();
    void score_showsInTheMark();
    void mark_staysWithinItsReach_data();
    void mark_staysWithinItsReach();
    void mark_looksTheSameBetweenPixels();

private:
    Figure m_figure;
};

void tst_BodyMapPainter::palette_hasAColourForEveryRole()
{
    for (const FigureTheme theme : themes) {
        QCOMPARE(figurePalette(theme).size(), figureRoles().size());
        for (const QColor &colour : figurePalette(theme))
            QVERIFY(colour.isValid() && colour.alpha() == 255);
    }
}

void tst_BodyMapPainter::ramp_onlyDarkens()
{
    for (int score = 1; score <= 10; ++score)
        QVERIFY(luminance(rampColour(score)) < luminance(rampColour(score - 1)));
}

void tst_BodyMapPainter::rampInk_canBeReadOnEveryScore()
{
    for (int score = 0; score <= 10; ++score)
        QVERIFY2(contrast(rampInk(score), rampColour(score)) >= 4.5, qPrintable(QString::number(score)));
    for (const FigureTheme theme : themes) {
        const MarkStyle style = markStyle(theme);
        QVERIFY(contrast(style.ink, style.paper) >= 4.5);
        QVERIFY(contrast(style.ghost, style.surface) >= 4.5);
        QVERIFY(contrast(style.ok, rampColour(0)) >= 4.5);
        QVERIFY(contrast(style.focus, style.surface) >= 3);
        QVERIFY(contrast(style.edge, rampColour(0)) >= 3);
    }
}

void tst_BodyMapPainter::fitFigure_keepsProportionsAndCentre()
{
    const FigureView &view = *m_figure.view(u"left"_s);
    const QRectF area(10, 20, 700, 900);
    const QRectF canvas = fitFigure(view, area).mapRect(QRectF(QPointF(), view.canvas));
    QCOMPARE(canvas.height(), 900.0);
    QCOMPARE(canvas.width(), 450.0);
    QCOMPARE(canvas.center(), area.center());
}

void tst_BodyMapPainter::paintFigure_fillsTheBodyInEveryTheme_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : m_figure.views())
        QTest::newRow(qPrintable(id)) << id;
}

void tst_BodyMapPainter::paintFigure_fillsTheBodyInEveryTheme()
{
    QFETCH(QString, id);
    const FigureView &view = *m_figure.view(id);
    for (const FigureTheme theme : themes) {
        const QImage image = painted(view, theme, FigureDetail::Full);
        QVERIFY(opaquePixels(image) > image.width() * image.height() / 10);
        QCOMPARE(qAlpha(image.pixel(1, 1)), 0);
        for (const Region &region : view.regions)
            QVERIFY2(!region.path.contains(region.centre) || qAlpha(image.pixel((region.centre / 5).toPoint())) > 250, qPrintable(region.id));
    }
}

void tst_BodyMapPainter::paintFigure_leavesOutWhatIsAskedFor()
{
    const FigureView &view = *m_figure.view(u"back-superficial"_s);
    const auto colours = [&](FigureDetail detail) {
        const QImage image = painted(view, FigureTheme::ChartLight, detail);
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                seen << image.pixel(x, y);
        }
        return seen.size();
    };
    QVERIFY(colours(FigureDetail::Full) > colours(FigureDetail::NoFibres));
    QVERIFY(colours(FigureDetail::NoFibres) > colours(FigureDetail::Contours));
}

void tst_BodyMapPainter::paintFigure_paintsRightAsLeftMirrored()
{
    const QImage left = painted(*m_figure.view(u"left"_s), FigureTheme::ChartLight, FigureDetail::NoFibres).mirrored(true, false);
    const QImage right = painted(*m_figure.view(u"right"_s), FigureTheme::ChartLight, FigureDetail::NoFibres);
    QVERIFY(differentInGrey(left, right) < 20); // edges fall differently on the pixels
}

void tst_BodyMapPainter::paintFigure_paintsTheSameInsideAClip()
{
    const QRect part(80, 60, 50, 70);
    for (const QString &id : {u"back-deep"_s, u"right"_s}) {
        const QImage whole = painted(*m_figure.view(id), FigureTheme::ChartLight, FigureDetail::Full);
        const QImage clipped = painted(*m_figure.view(id), FigureTheme::ChartLight, FigureDetail::Full, part);
        QVERIFY(mostDifferent(clipped.copy(part), whole.copy(part)) <= 8); // a clipped edge is rounded differently
    }
}

void tst_BodyMapPainter::paintFigure_leavesThePainterAsItWas()
{
    QImage image = blank({50, 100});
    QPainter painter(&image);
    const QTransform before = painter.transform();
    const FigureView &view = *m_figure.view(u"right"_s);
    paintFigure(painter, view, figurePalette(FigureTheme::Print), fitFigure(view, image.rect()), FigureDetail::Contours);
    paintMark(painter, QPointF(20, 20), markRadius, Mark(), markStyle(FigureTheme::Print));
    QCOMPARE(painter.transform(), before);
    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
}

void tst_BodyMapPainter::paintFigure_staysVectorInPdf()
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    QPainter painter(&writer);
    const FigureView &view = *m_figure.view(u"back-superficial"_s);
    paintFigure(painter, view, figurePalette(FigureTheme::Print), fitFigure(view, QRectF(0, 0, 4000, 8000)), FigureDetail::Contours);
    Mark mark = markOf(FindingKind::TrpActive, 7);
    mark.after = 3;
    paintMark(painter, QPointF(2000, 2000), 150, mark, markStyle(FigureTheme::Print));
    painter.end();
    QVERIFY(file.size() > 5'000);
    QVERIFY(!file.data().contains("/Subtype /Image"));
}

void tst_BodyMapPainter::print_isGrey()
{
    for (const QColor &colour : figurePalette(FigureTheme::Print))
        QVERIFY(colour.red() == colour.green() && colour.green() == colour.blue());
}

void tst_BodyMapPainter::kinds_differAlsoInGrey()
{
    for (const FigureTheme theme : themes) {
        for (const std::optional<int> score : {std::optional<int>(), std::optional(3), std::optional(8)}) {
            for (const FindingKind a : findingKinds()) {
                for (const FindingKind b : findingKinds()) {
                    if (a < b)
                        QVERIFY2(differentInGrey(painted(markOf(a, score), theme), painted(markOf(b, score), theme)) >= 15,
                                 qPrintable(idOf(a) + u' ' + idOf(b)));
                }
            }
        }
    }
}

void tst_BodyMapPainter::states_differAlsoInGrey()
{
    constexpr Mark::State states[] = {Mark::State::Found, Mark::State::Ghost, Mark::State::Quiet, Mark::State::NotExamined};
    for (const FigureTheme theme : themes) {
        for (const Mark::State a : states) {
            for (const Mark::State b : states) {
                if (a < b)
                    QVERIFY(differentInGrey(painted(markOf(FindingKind::TrpActive, 5, a), theme), painted(markOf(FindingKind::TrpActive, 5, b), theme)) >= 15);
            }
        }
        Mark held = markOf(FindingKind::TrpActive, 5);
        held.inHand = true;
        QVERIFY(differentInGrey(painted(held, theme), painted(markOf(FindingKind::TrpActive, 5), theme)) >= 40);
    }
}

void tst_BodyMapPainter::score_showsInTheMark()
{
    for (int score = 0; score <= 10; ++score) {
        const QImage image = painted(markOf(FindingKind::TrpActive, score), FigureTheme::ChartLight);
        QCOMPARE(image.pixelColor(32, 32 - 9), rampColour(score)); // above the digit
        bool inked = false;
        for (int y = 26; y < 38; ++y) {
            for (int x = 24; x < 40; ++x)
                inked |= contrast(image.pixelColor(x, y), rampColour(score)) > 3;
        }
        QVERIFY2(inked, qPrintable(QString::number(score)));
    }
}

void tst_BodyMapPainter::mark_staysWithinItsReach_data()
{
    QTest::addColumn<qreal>("radius");
    QTest::newRow("small") << 6.0;
    QTest::newRow("at work") << markRadius;
    QTest::newRow("touch") << 17.0;
}

void tst_BodyMapPainter::mark_staysWithinItsReach()
{
    QFETCH(qreal, radius);
    const int reach = int(markReach(radius));
    for (const FindingKind kind : findingKinds()) {
        QImage image = blank(QSize(100, 100));
        QPainter painter(&image);
        Mark mark = markOf(kind, 10);
        mark.after = 10;
        mark.inHand = true;
        paintMark(painter, QPointF(50, 50), radius, mark, markStyle(FigureTheme::ChartLight));
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.fillRect(50 - reach, 50 - reach, 2 * reach, 2 * reach, Qt::transparent);
        painter.end();
        QCOMPARE(opaquePixels(image), 0);
    }
}

void tst_BodyMapPainter::mark_looksTheSameBetweenPixels()
{
    QImage image = blank(QSize(64, 64), Qt::white);
    QPainter painter(&image);
    paintMark(painter, QPointF(32.3, 31.8), markRadius, markOf(FindingKind::Hypertonicity, 4), markStyle(FigureTheme::ChartLight));
    painter.end();
    QCOMPARE(image, painted(markOf(FindingKind::Hypertonicity, 4), FigureTheme::ChartLight));
}

UNTIE_TEST_GUI_MAIN(tst_BodyMapPainter)
#include "tst_bodymappainter.moc"
