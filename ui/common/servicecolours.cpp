#include "ui/common/servicecolours.h"

#include <array>

namespace untie {

namespace {

struct Row
{
    ServiceTint name;
    QRgb lightTint, lightBar, darkTint, darkBar;
};

constexpr std::array table{
    Row{ServiceTint::Clay, 0xFFF4E2D7, 0xFFB0603C, 0xFF3A2A22, 0xFFD98F6C},
    Row{ServiceTint::Sage, 0xFFE5ECDB, 0xFF5C7C43, 0xFF29311F, 0xFF9DBF82},
    Row{ServiceTint::Sky, 0xFFDEE8F1, 0xFF3D6F9A, 0xFF202D39, 0xFF86B4DA},
    Row{ServiceTint::Plum, 0xFFECE2EE, 0xFF80528A, 0xFF32263A, 0xFFC39BCE},
    Row{ServiceTint::Honey, 0xFFF5E9C9, 0xFF8F6B12, 0xFF352C14, 0xFFD6B258},
    Row{ServiceTint::Rose, 0xFFF6E0E2, 0xFFA8475E, 0xFF3B2429, 0xFFE093A4},
    Row{ServiceTint::Sea, 0xFFD9EBE8, 0xFF27756F, 0xFF1B3331, 0xFF73C4B8},
    Row{ServiceTint::Stone, 0xFFE6E2DB, 0xFF6B645B, 0xFF2D2A26, 0xFFABA296},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].name != ServiceTint(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "serviceColours() finds a row by its place");

} // namespace

ServiceColours serviceColours(ServiceTint tint, Theme theme)
{
    const Row &row = table[size_t(tint)];
    switch (theme) {
    case Theme::Light: return {QColor::fromRgb(row.lightTint), QColor::fromRgb(row.lightBar)};
    case Theme::Dark: return {QColor::fromRgb(row.darkTint), QColor::fromRgb(row.darkBar)};
    case Theme::Contrast: return {token(Token::Surface, theme), QColor::fromRgb(row.darkBar)};
    }
    Q_UNREACHABLE();
}

QColor mixed(QColor one, QColor other, qreal share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()), part(one.blueF(), other.blueF()));
}

} // namespace untie
