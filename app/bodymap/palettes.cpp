#include "app/bodymap/bodymappainter.h"

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// In the order of figureRoles().
FigurePalette paletteOf(std::initializer_list<QRgb> colours)
{
    Q_ASSERT(qsizetype(colours.size()) == figureRoles().size());
    FigurePalette palette;
    for (const QRgb colour : colours)
        palette << QColor::fromRgb(colour);
    return palette;
}

QFont digits()
{
    QFont font(u"Inter"_s);
    font.setWeight(QFont::DemiBold);
    return font;
}

constexpr std::array<QRgb, 11> ramp{0xEDE8DF, 0xF7E6B5, 0xF5D68C, 0xF2C264, 0xEEAC4C, 0xE7934A,
                                    0xC4513C, 0xAC3449, 0x902456, 0x6E1A5B, 0x47124F};
constexpr int firstWithLightInk = 6;

} // namespace

const FigurePalette &figurePalette(FigureTheme theme)
{
    // skin, skin_hi, rim, hair, hair_line, line, muscle, muscle_hi, muscle_lo, edge, fibre, tendon,
    // fascia, fascia_hi, fascia_edge, bone, bone_line
    static const FigurePalette light =
        paletteOf({0xEBE3D8, 0xF3EDE5, 0x85776A, 0xD8CDC0, 0xB0A294, 0xA5978A, 0xD3B5A4, 0xEBD8CB, 0xB7937F, 0x9C7461,
                   0x9C7461, 0xF3ECE1, 0xEAE0D2, 0xF5EFE5, 0xB7A48F, 0xFAF6EE, 0xB3A18E});
    static const FigurePalette dark =
        paletteOf({0x2F2B27, 0x39342F, 0x998B7D, 0x262320, 0x5E554C, 0x6F655B, 0x5B453B, 0x7A6053, 0x412F28, 0x261B17,
                   0x2E211C, 0x7D7064, 0x4E453D, 0x62584D, 0x2F2923, 0x655C53, 0x908375});
    static const FigurePalette print =
        paletteOf({0xFFFFFF, 0xFFFFFF, 0x222222, 0xE2E2E2, 0x9A9A9A, 0x777777, 0xF1F1F1, 0xFFFFFF, 0xCFCFCF, 0x3C3C3C,
                   0x5A5A5A, 0xFFFFFF, 0xFAFAFA, 0xFFFFFF, 0x8A8A8A, 0xFFFFFF, 0x8A8A8A});
    switch (theme) {
    case FigureTheme::ChartLight: return light;
    case FigureTheme::ChartDark: return dark;
    case FigureTheme::Print: return print;
    }
    Q_UNREACHABLE();
}

MarkStyle markStyle(FigureTheme theme)
{
    const auto rgb = [](QRgb colour) { return QColor::fromRgb(colour); };
    MarkStyle style;
    style.font = digits();
    style.paper = rgb(0xFFFDF8);
    style.ink = rgb(0x231F1B);
    style.ok = rgb(0x2C6436); // stands on the ramp's pale 0 in every theme
    switch (theme) {
    case FigureTheme::ChartLight:
        style.keyline = rgb(0xFFFDF8);
        style.rim = rgb(0x3A2F29);
        style.ghost = rgb(0x574F47);
        style.surface = rgb(0xFDFBF7);
        style.focus = style.muscle = rgb(0x17635F);
        style.edge = rgb(0x8C8174);
        break;
    case FigureTheme::ChartDark:
        style.keyline = rgb(0xFFF8EC);
        style.rim = rgb(0x0E0C0B);
        style.ghost = rgb(0xBDB3A7);
        style.surface = rgb(0x211E1B);
        style.focus = style.muscle = rgb(0x73C4B8);
        style.edge = rgb(0x8C8174); // of the same pale 0 as in light
        break;
    case FigureTheme::Print:
        style.keyline = style.paper = style.surface = rgb(0xFFFFFF);
        style.rim = style.focus = style.muscle = rgb(0x222222);
        style.ghost = rgb(0x444444);
        style.edge = rgb(0x777777);
        break;
    }
    return style;
}

QColor rampColour(int score)
{
    return QColor::fromRgb(ramp[size_t(qBound(0, score, 10))]);
}

QColor rampInk(int score)
{
    return QColor::fromRgb(score < firstWithLightInk ? 0x231F1B : 0xFFFFFF);
}

} // namespace untie
