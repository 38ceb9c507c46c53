#include "ui/shell/helpcorner.h"

#include "app/common/translator.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/aboutsheet.h"
#include "ui/shell/helpids.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/workspace.h"

#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

HelpCorner::HelpCorner(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_shortcuts(new ShortcutSheet(&window))
    , m_about(new AboutSheet(&window))
{
    m_keys = {newShortcut(Act::Help, &window), newShortcut(Act::Shortcuts, &window)};
    connect(m_keys[0], &QShortcut::activated, this, qOverload<>(&HelpCorner::openHelp));
    connect(m_keys[1], &QShortcut::activated, this, &HelpCorner::openShortcuts);
    m_acts = new ActSet(&window);
    m_acts->add(Act::WhatsNew, [this] { openNews(); });
    m_acts->add(Act::About, [this] { openAbout(); });
    connect(m_shortcuts, &ShortcutSheet::changeWanted, this, [this] {
        if (Workspace *workspace = m_window.workspace())
            workspace->store([workspace] { workspace->openSettings(SettingsSection::Keyboard); });
    });
}

/// The window keeps nothing of it, since another may follow in another language.
HelpCorner::~HelpCorner()
{
    for (const QPointer<QShortcut> &key : m_keys)
        delete key;
    for (QObject *part : std::initializer_list<QObject *>{m_acts, m_shortcuts, m_about, m_help}) // null where the window took it along
        delete part;
}

void HelpCorner::openHelp()
{
    openHelp(m_window.helpId());
}

void HelpCorner::openHelp(const QString &page)
{
    if (!m_help) {
        m_help = new HelpWindow(Translator::forProgram().language(), &m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->open(page);
}

void HelpCorner::openShortcuts()
{
    const Workspace *workspace = m_window.workspace();
    if (workspace)
        m_shortcuts->open(wheresOf(workspace->place()), workspace->session().role);
    else
        m_shortcuts->open({}, {});
}

void HelpCorner::openAbout()
{
    m_about->open();
}

HelpWindow *HelpCorner::help() const
{
    return m_help;
}

ShortcutSheet *HelpCorner::shortcuts() const
{
    return m_shortcuts;
}

void HelpCorner::openNews()
{
    openHelp(u"whats-new"_s);
}

void offerActs(QMenu &menu, QWidget &window, const QList<Act> &acts)
{
    menu.clear();
    const QList<ActInReach> reach = actsIn(&window);
    for (const Act act : acts) {
        const auto found = std::ranges::find(reach, act, &ActInReach::act);
        if (found == reach.end())
            continue;
        const QString key = keyText(Keys::ours().of(act));
        QAction *action = menu.addAction(icon(QString::fromLatin1(rowOf(act).icon)), key.isEmpty() ? nameOf(act) : nameOf(act) + u'\t' + key);
        QObject::connect(action, &QAction::triggered, &menu, [run = found->run] { run(); });
    }
}

} // namespace untie
