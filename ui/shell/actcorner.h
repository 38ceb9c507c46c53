#pragma once

#include "app/clients/clientdirectory.h"
#include "ui/common/keys.h"
#include "ui/shell/palette.h"

#include <QObject>

#include <functional>

namespace untie {

class Rail;
class Tour;
class Workspace;

/// What can be done from anywhere in the open clinic: the keys for it, and the palette that finds it together with what
/// the page in front can do, the settings and the clients.
class ActCorner final : public QObject
{
    Q_OBJECT

public:
    /// Both live longer.
    ActCorner(Workspace &workspace, Rail &rail);

    void openPalette();
    Palette &palette() { return *m_palette; }
    /// Somebody's page was opened: they are found first next time, until the clinic is locked.
    void met(ClientId client);
    /// Over the parts of the visit that is open.
    void startTour();
    /// Offers it above the pages when the first visit is opened, once on this computer.
    void offerTour();
    /// Says above the pages that there is something new, where another version was here before.
    void tellNews();

private:
    void offer(Act act, std::function<void()> run, std::function<bool()> possible = {});
    QList<PaletteGroup> answer(const Palette::Question &question) const;
    QList<PaletteGroup> lately() const;
    PaletteGroup clientsLike(const QString &typed, bool exact) const;
    QList<PaletteEntry> actionsLike(const QString &typed) const;
    QList<PaletteEntry> actionsWith(ClientId client) const;
    QList<PaletteEntry> actions() const;
    PaletteEntry entryOf(const ClientRow &row) const;
    QString nameOf(ClientId client) const;
    void remember(const QString &used);
    bool isOnVisit() const;
    void proposeTour();

    Workspace &m_workspace;
    Palette *m_palette;
    Tour *m_tour;
    ActSet *m_everywhere; ///< what the palette finds on every page
    QList<ClientId> m_met;      ///< the newest first
    bool m_tourWanted = false; ///< once a visit is open
    QStringList m_used;         ///< actions, likewise; remembered on this workstation
    QList<ActInReach> m_inReach; ///< when the palette was opened
};

} // namespace untie
