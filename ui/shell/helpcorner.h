#pragma once

#include "ui/common/keys.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace untie {

class AboutSheet;
class HelpWindow;
class MainWindow;
class ShortcutSheet;

/// What explains the program, from any page and before anybody has signed in: the handbook, the keys, what is new, what it
/// is made of.
class HelpCorner final : public QObject
{
    Q_OBJECT

public:
    /// `window` lives longer.
    explicit HelpCorner(MainWindow &window);
    ~HelpCorner() override;

    /// The page of the handbook for where one is.
    void openHelp();
    void openHelp(const QString &page);
    void openShortcuts();
    void openAbout();
    void openNews();

    HelpWindow *help() const; ///< null while it is closed
    ShortcutSheet *shortcuts() const;

private:
    MainWindow &m_window;
    QPointer<HelpWindow> m_help; ///< until it is closed
    QPointer<ShortcutSheet> m_shortcuts;
    QPointer<AboutSheet> m_about;
    QPointer<ActSet> m_acts;
    QList<QPointer<QShortcut>> m_keys;
};

/// Fills a menu with those of the acts that are possible in a window now, with their keys.
void offerActs(QMenu &menu, QWidget &window, const QList<Act> &acts);

} // namespace untie
