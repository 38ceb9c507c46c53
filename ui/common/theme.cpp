#include "ui/common/theme.h"

#include "resources/fonts/typeface.h"
#include "ui/common/desktoptheme.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPalette>
#include <QToolTip>
#include <QWidget>


namespace untie {

Appearance::Appearance(QApplication &app, ThemeChoice choice) : QObject(&app), m_app(app), m_choice(choice)
{
    QApplication::setStyle(new Style);
    setFont();
    apply();
    app.installEventFilter(this);
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::setFont()
{
    QFont font(typeface());
    font.setPointSizeF(textStyle(TextRole::Body).px * 0.75);
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their distances at any scale
    QApplication::setFont(font);
    QToolTip::setFont(textFont(TextRole::Small));
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop says so to each window; ours once is enough, and what apply() itself causes is not meant.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::Desktop && !m_applying)
        apply();
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: m_byKeys = true; break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: m_byKeys = false; break;
    case QEvent::FocusIn: { // Qt says so for Tab alone; a key of ours leads to a list or the map as well
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            widget->window()->setAttribute(Qt::WA_KeyboardFocusChange, m_byKeys);
        break;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    m_applying = true;
    switch (m_choice) {
    case ThemeChoice::Desktop: m_theme = desktopTheme(); break;
    case ThemeChoice::Light: m_theme = Theme::Light; break;
    case ThemeChoice::Dark: m_theme = Theme::Dark; break;
    case ThemeChoice::Contrast: m_theme = Theme::Contrast; break;
    }
    const QPalette palette = themePalette(m_theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_applying = false;
}

Theme Appearance::desktopTheme() const
{
    QApplication::setPalette(QPalette()); // ours is taken off to see the desktop's
    return themeLike(QGuiApplication::palette());
}

} // namespace untie
