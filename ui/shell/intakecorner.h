#pragma once

#include "app/clients/client.h"
#include "app/security/session.h"
#include "ui/intake/kiosk.h"
#include "ui/shell/place.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QStackedLayout;
class QWidget;

namespace untie {

class AlertBanner;
class Atlas;
class BodyMapView;
class ClientPage;
class ClientBook;
class Figure;
class FormEditor;
class IntakeOverview;
class IntakePage;
class NoticeBar;
class StorageThread;
class VisitPage;

/// The pages of the intake and what ties them to the rest of the workspace: the banners on a client's screens, the notice
/// of forms that wait, the form a client fills in alone.
class IntakeCorner final : public QObject
{
    Q_OBJECT

public:
    /// `go` shows a page of the workspace. Without rights to the clinical vault only handOver() is there.
    /// `figure` and `atlas` live longer.
    IntakeCorner(StorageThread &storage, const Session &session, ClientBook &book, NoticeBar &notices, const Figure &figure, const Atlas &atlas, std::function<void(QWidget *)> go, QWidget *parent);

    /// All null at the front desk.
    IntakeOverview *overview() const { return m_overview; }
    IntakePage *form() const { return m_form; }
    FormEditor *editor() const { return m_editor; }
    AlertBanner *clientAlerts() const { return m_clientAlerts; }
    AlertBanner *visitAlerts() const { return m_visitAlerts; }
    Kiosk *kiosk() const { return m_kiosk; }

    /// Puts the pages among the others, and the banners on a client's and a visit's. All of them live longer.
    void join(QStackedLayout &pages, ClientPage &client, VisitPage &visit);
    /// Where somebody is; nothing where that is none of these pages.
    std::optional<Place> place(const QWidget *page) const;
    /// From one of these pages to where it was opened from.
    void goBack(const QWidget *page);
    void open(ClientId client);
    void fill(ClientId client);
    void handOver(const Client &client);
    /// Says above the pages that somebody's form was begun and not finished; nothing where it is nobody's.
    void offerToContinue(ClientId client);
    /// Takes forms out of the inbox, and says above the pages that they wait.
    void tellOfInbox();

signals:
    void clientWanted(untie::ClientId client);

private:
    QString nameOf(ClientId client) const;
    void tellOfBegun();
    void paintOn(BodyMapView &map);

    StorageThread &m_storage;
    Session m_session;
    ClientBook &m_book;
    NoticeBar &m_notices;
    const Figure &m_figure;
    const Atlas &m_atlas;
    std::function<void(QWidget *)> m_go;
    QWidget *m_parent;
    IntakeOverview *m_overview = nullptr;
    IntakePage *m_form = nullptr;
    FormEditor *m_editor = nullptr;
    AlertBanner *m_clientAlerts = nullptr;
    AlertBanner *m_visitAlerts = nullptr;
    QPointer<Kiosk> m_kiosk;
    ClientId m_begun; ///< whose form is to be continued
};

} // namespace untie
