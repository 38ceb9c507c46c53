#pragma once

#include "ui/common/tokens.h"

#include <QObject>

class QApplication;

namespace untie {

enum class ThemeChoice { Desktop, Light, Dark, Contrast };

/// How the program looks: style, typeface and palette. main() makes the one there is, before any widget;
/// all widgets see it through their palette and font alone, so nothing needs to know it but who changes it.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &app, ThemeChoice choice = ThemeChoice::Desktop);

    ThemeChoice choice() const { return m_choice; }
    Theme theme() const { return m_theme; }
    void choose(ThemeChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFont();
    void apply();
    Theme desktopTheme() const;

    QApplication &m_app;
    ThemeChoice m_choice;
    Theme m_theme = Theme::Light;
    bool m_applying = false;
    bool m_byKeys = false; ///< what was done last
};

} // namespace untie
