#include "ui/common/tokens.h"

#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace untie {

namespace {

struct Row
{
    Token token;
    std::array<QRgb, 3> colours; // light, dark, contrast
};

constexpr std::array table{
    Row{Token::Window, {0xFFF4F1EA, 0xFF191715, 0xFF000000}},
    Row{Token::Surface, {0xFFFDFBF7, 0xFF211E1B, 0xFF000000}},
    Row{Token::Sunken, {0xFFEDE7DD, 0xFF13110F, 0xFF000000}},
    Row{Token::Rail, {0xFFE9E2D7, 0xFF151311, 0xFF000000}},
    Row{Token::Hover, {0xFFEFE9DF, 0xFF2A2622, 0xFF262626}},
    Row{Token::Line, {0xFFDCD4C7, 0xFF38332E, 0xFFFFFFFF}},
    Row{Token::Edge, {0xFF8C8174, 0xFF81776C, 0xFFFFFFFF}},
    Row{Token::Text, {0xFF231F1B, 0xFFEEE7DD, 0xFFFFFFFF}},
    Row{Token::Text2, {0xFF574F47, 0xFFBDB3A7, 0xFFFFFFFF}},
    Row{Token::Text3, {0xFF6C6359, 0xFFA89E92, 0xFFE0E0E0}},
    Row{Token::Disabled, {0xFFA39A8E, 0xFF645C53, 0xFF9A9A9A}},
    Row{Token::Accent, {0xFF17635F, 0xFF73C4B8, 0xFF5FE3D3}},
    Row{Token::AccentHover, {0xFF0F524F, 0xFF8FD3C8, 0xFF9DF0E6}},
    Row{Token::AccentSoft, {0xFFD8E8E3, 0xFF1E3A37, 0xFF002E2A}},
    Row{Token::OnAccent, {0xFFFFFFFF, 0xFF0B2321, 0xFF000000}},
    Row{Token::Focus, {0xFF17635F, 0xFF73C4B8, 0xFFFFD500}},
    Row{Token::Ok, {0xFF2C6436, 0xFF93C796, 0xFF7CF08A}},
    Row{Token::OkSoft, {0xFFDFEBD9, 0xFF22331F, 0xFF002B08}},
    Row{Token::Warn, {0xFF7A4A00, 0xFFEBBE6A, 0xFFFFD060}},
    Row{Token::WarnSoft, {0xFFF8E7C2, 0xFF3B2D12, 0xFF332200}},
    Row{Token::Danger, {0xFF9B2226, 0xFFF09A8F, 0xFFFF9C94}},
    Row{Token::DangerSoft, {0xFFF7DFDA, 0xFF45211E, 0xFF3D0000}},
    Row{Token::Info, {0xFF28557F, 0xFF97BEE3, 0xFF9CD0FF}},
    Row{Token::InfoSoft, {0xFFDDE8F1, 0xFF1F3042, 0xFF00254A}},
    Row{Token::Toast, {0xFF2B2622, 0xFFEEE7DD, 0xFFFFFFFF}},
    Row{Token::OnToast, {0xFFF5F1EA, 0xFF231F1B, 0xFF000000}},
    Row{Token::ToastLink, {0xFF8FD3C8, 0xFF17635F, 0xFF00524B}},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].token != Token(i))
            return false;
    }
    return table.size() == size_t(Token::Count);
}
static_assert(inOrder(), "token() finds a row by its place");

qreal luminance(QColor colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor token(Token token, Theme theme)
{
    return QColor::fromRgb(table[size_t(token)].colours[size_t(theme)]);
}

QPalette themePalette(Theme theme)
{
    QPalette palette;
    const auto put = [&](QPalette::ColorRole role, Token name) {
        palette.setColor(QPalette::All, role, token(name, theme));
    };
    put(QPalette::Window, Token::Window);
    put(QPalette::Base, Token::Surface);
    put(QPalette::AlternateBase, Token::Window);
    put(QPalette::Button, Token::Surface);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        put(role, Token::Text);
    put(QPalette::BrightText, Token::OnAccent);
    put(QPalette::PlaceholderText, Token::Text3);
    put(QPalette::Highlight, Token::AccentSoft);
    put(QPalette::Link, Token::Accent);
    put(QPalette::LinkVisited, Token::Accent);
    put(QPalette::ToolTipBase, Token::Toast);
    put(QPalette::ToolTipText, Token::OnToast);
    put(QPalette::Light, Token::Hover);
    put(QPalette::Midlight, Token::Line);
    put(QPalette::Mid, Token::Line);
    put(QPalette::Dark, Token::Edge);
    put(QPalette::Shadow, Token::Line);
    for (auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, token(Token::Disabled, theme));
    return palette;
}

Theme themeOf(const QPalette &palette)
{
    // The highlight tells: parts of a screen lay another colour under themselves, but none has another selection.
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    for (auto theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        if (highlight == token(Token::AccentSoft, theme))
            return theme;
    }
    return palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F ? Theme::Dark : Theme::Light;
}

Theme themeOf(const QWidget *widget)
{
    return themeOf(widget->palette());
}

QColor token(Token name, const QWidget *widget)
{
    return token(name, themeOf(widget));
}

qreal contrastRatio(QColor one, QColor other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace untie
