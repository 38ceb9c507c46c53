#include "app/bodymap/zonepainter.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Machado, Oliveira, Fernandes 2009, IEEE TVCG 15:1291, severity 1.0, on linear RGB.
const std::array<std::pair<const char *, Matrix>, 4> sights{{
    {"usual", Matrix{Triple{1, 0, 0}, Triple{0, 1, 0}, Triple{0, 0, 1}}},
    {"protan", Matrix{Triple{0.152286, 1.052583, -0.204868}, Triple{0.114503, 0.786281, 0.099216}, Triple{-0.003882, -0.048116, 1.051998}}},
    {"deutan", Matrix{Triple{0.367322, 0.860646, -0.227968}, Triple{0.280085, 0.672501, 0.047413}, Triple{-0.011820, 0.042940, 0.968881}}},
    {"tritan", Matrix{Triple{1.255528, -0.076749, -0.178779}, Triple{-0.078411, 0.930809, 0.147602}, Triple{0.004733, 0.691367, 0.303900}}},
}};

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Triple linearOf(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple times(const Matrix &matrix, const Triple &value)
{
    Triple product{};
    for (size_t row = 0; row < 3; ++row)
        for (size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * value[column];
    return product;
}

/// CIE L*a*b* under D65 of a colour as somebody of this sight sees it.
Triple labOf(const QColor &colour, const Matrix &sight)
{
    Triple seen = times(sight, linearOf(colour));
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = times(Matrix{Triple{0.4124564, 0.3575761, 0.1804375}, Triple{0.2126729, 0.7151522, 0.0721750}, Triple{0.0193339, 0.1191920, 0.9503041}}, seen);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976.
double apart(const QColor &one, const QColor &other, const Matrix &sight)
{
    const Triple a = labOf(one, sight);
    const Triple b = labOf(other, sight);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

double luminance(const QColor &colour)
{
    const Triple l = linearOf(colour);
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
}

/// WCAG 2.2.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

constexpr FigureTheme themes[] = {FigureTheme::ChartLight, FigureTheme::ChartDark, FigureTheme::Print};

} // namespace

/// Whoever sees few colours sees the same marks. Every figure is computed from the colours that are painted.
class tst_ColourBlind final : public QObject
{
    Q_OBJECT

private slots:
    void contrast_ofBlackOnWhite_is21();
    void ramp_neighboursDiffer_data();
    void ramp_neighboursDiffer();
    void ramp_onlyDarkens_soThatItSurvivesGreyPrinting();
    void ramp_digitsAreReadable();
    void marks_standOutFromWhatLiesBehind();
    void zones_standOutFromThePaper();
    void zones_standOutFromWhateverTheyLieOn_data();
    void zones_standOutFromWhateverTheyLieOn();
    void zonesOfReferralAndPain_differForEverybody();
};

void tst_ColourBlind::contrast_ofBlackOnWhite_is21()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(apart(Qt::white, Qt::black, sights[0].second) > 99.9);
}

void tst_ColourBlind::ramp_neighboursDiffer_data()
{
    QTest::addColumn<int>("sight");
    for (size_t i = 0; i < sights.size(); ++i)
        QTest::newRow(sights[i].first) << static_cast<int>(i);
}

void tst_ColourBlind::ramp_neighboursDiffer()
{
    QFETCH(int, sight);
    constexpr double plainlySeen = 7; // ΔE; one of 2.3 is just noticeable
    for (int score = 0; score < 10; ++score) {
        const double difference = apart(rampColour(score), rampColour(score + 1), sights[static_cast<size_t>(sight)].second);
        QVERIFY2(difference >= plainlySeen, qPrintable(u"%1 and %2: %3"_s.arg(score).arg(score + 1).arg(difference)));
    }
}

void tst_ColourBlind::ramp_onlyDarkens_soThatItSurvivesGreyPrinting()
{
    for (int score = 0; score < 10; ++score)
        QVERIFY(labOf(rampColour(score), sights[0].second)[0] > labOf(rampColour(score + 1), sights[0].second)[0]);
}

void tst_ColourBlind::ramp_digitsAreReadable()
{
    for (int score = 0; score <= 10; ++score)
        QVERIFY2(contrast(rampColour(score), rampInk(score)) >= 4.5, qPrintable(QString::number(score)));
}

void tst_ColourBlind::marks_standOutFromWhatLiesBehind()
{
    for (const FigureTheme theme : themes) {
        const MarkStyle style = markStyle(theme);
        for (const QColor &colour : {style.ghost, style.focus})
            QVERIFY2(contrast(colour, style.surface) >= 3, qPrintable(colour.name()));
        QVERIFY(contrast(style.ink, style.paper) >= 4.5);
        QVERIFY(contrast(style.keyline, style.rim) >= 3); // one of the two stands out from any figure
        QVERIFY(contrast(style.ok, rampColour(0)) >= 3);
    }
}

void tst_ColourBlind::zones_standOutFromThePaper()
{
    for (const FigureTheme theme : themes) {
        const ZoneStyle zones = zoneStyle(theme);
        const QColor paper = markStyle(theme).surface;
        for (const QColor &colour : {zones.refer, zones.pain, zones.avoid})
            QVERIFY2(contrast(colour, paper) >= 3, qPrintable(colour.name()));
    }
}

void tst_ColourBlind::zones_standOutFromWhateverTheyLieOn_data()
{
    QTest::addColumn<FigureTheme>("theme");
    QTest::newRow("light") << FigureTheme::ChartLight;
    QTest::newRow("dark") << FigureTheme::ChartDark;
    QTest::newRow("print") << FigureTheme::Print;
}

/// Main zone, spillover and pain, painted on each tone that the body is filled with.
void tst_ColourBlind::zones_standOutFromWhateverTheyLieOn()
{
    QFETCH(FigureTheme, theme);
    const FigurePalette &palette = figurePalette(theme);
    const ZoneStyle style = zoneStyle(theme);
    for (const char *role : {"skin", "skin_hi", "hair", "muscle", "muscle_hi", "muscle_lo", "tendon", "fascia", "fascia_hi", "bone"}) {
        const QColor tone = palette[figureRoles().indexOf(QLatin1StringView(role))];
        for (const Zone zone : {Zone::Referral, Zone::Spillover, Zone::Pain}) {
            QImage image(60, 60, QImage::Format_RGB32);
            image.fill(tone);
            QPainter painter(&image);
            QPainterPath shape;
            shape.addRect(8.5, 8.5, 43, 43);
            paintZone(painter, shape, zone, style);
            painter.end();
            int seen = 0; // where a pixel stands out from the one beside it
            for (int y = 0; y < 60; ++y)
                for (int x = 2; x < 60; ++x)
                    seen += contrast(image.pixelColor(x, y), image.pixelColor(x - 2, y)) >= 3;
            QVERIFY2(seen > 30, qPrintable(u"%1, zone %2: %3"_s.arg(QLatin1StringView(role)).arg(static_cast<int>(zone)).arg(seen)));
        }
        for (const QColor &colour : {style.refer, style.pain})
            QVERIFY(contrast(colour, style.halo) >= 4.5);
    }
}

void tst_ColourBlind::zonesOfReferralAndPain_differForEverybody()
{
    for (const FigureTheme theme : themes)
        for (const auto &[name, sight] : sights)
            QVERIFY2(apart(zoneStyle(theme).refer, zoneStyle(theme).pain, sight) >= 7, name);
}

UNTIE_TEST_MAIN(tst_ColourBlind)
#include "tst_colourblind.moc"
