#include "ui/shell/intakecorner.h"

#include "app/clients/clientdirectory.h"
#include "app/common/log.h"
#include "app/intake/clinicalinboxstore.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "ui/bodymap/mappane.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientpage.h"
#include "ui/common/deliver.h"
#include "ui/common/noticebar.h"
#include "ui/intake/alertbanner.h"
#include "ui/intake/cautionzones.h"
#include "ui/intake/formeditor.h"
#include "ui/intake/intakeoverview.h"
#include "ui/intake/intakepage.h"
#include "ui/visits/visitpage.h"

#include <QStackedLayout>

namespace untie {

IntakeCorner::IntakeCorner(StorageThread &storage, const Session &session, ClientBook &book, NoticeBar &notices, const Figure &figure, const Atlas &atlas, std::function<void(QWidget *)> go, QWidget *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_session(session)
    , m_book(book)
    , m_notices(notices)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_go(std::move(go))
    , m_parent(parent)
{
    if (!may(session.role, Operation::ReadIntake))
        return;
    m_overview = new IntakeOverview(storage, session.person, parent);
    m_form = new IntakePage(storage, session.person, parent);
    m_form->setBody(figure, atlas);
    m_editor = new FormEditor(storage, parent);
    m_clientAlerts = new AlertBanner(storage, parent);
    m_visitAlerts = new AlertBanner(storage, parent);
    connect(m_clientAlerts, &AlertBanner::intakeWanted, this, &IntakeCorner::open);
    connect(m_visitAlerts, &AlertBanner::intakeWanted, this, [this](ClientId client) {
        m_overview->open(client, m_visitAlerts->visit());
        m_go(m_overview);
    });
    for (AlertBanner *banner : {m_clientAlerts, m_visitAlerts})
        connect(banner, &AlertBanner::fillWanted, this, &IntakeCorner::fill);
    connect(m_overview, &IntakeOverview::fillWanted, this, &IntakeCorner::fill);
    connect(m_overview, &IntakeOverview::handOverWanted, this, &IntakeCorner::handOver);
    connect(m_overview, &IntakeOverview::left, this, &IntakeCorner::clientWanted);
    connect(m_overview, &IntakeOverview::formWanted, this, [this] {
        m_editor->open();
        m_go(m_editor);
    });
    connect(m_editor, &FormEditor::left, this, [this] { open(m_overview->client()); });
    connect(m_form, &IntakePage::left, this, &IntakeCorner::open);
    connect(&m_book, &ClientBook::loaded, this, &IntakeCorner::tellOfBegun);
    tellOfInbox();
    const auto renew = [this] {
        for (AlertBanner *banner : {m_clientAlerts, m_visitAlerts})
            banner->refresh();
        tellOfInbox();
    };
    connect(m_overview, &IntakeOverview::changed, this, renew);
    connect(m_form, &IntakePage::stored, this, [this, renew](ClientId client) {
        renew();
        open(client);
    });
}

void IntakeCorner::paintOn(BodyMapView &map)
{
    auto zones = std::make_shared<CautionZones>(m_figure, m_atlas);
    map.setUnderlay([zones, &map](QPainter &painter, const QString &view, const QTransform &toWidget) { zones->paint(painter, view, toWidget, themeOf(&map)); },
                    [zones, &map](QPainter &painter, const QString &view, const QTransform &toWidget, const BodyMapView::InSight &inSight) {
                        return zones->paintWords(painter, view, toWidget, map.rect(), inSight, themeOf(&map));
                    });
    connect(m_visitAlerts, &AlertBanner::renewed, &map, [this, zones, &map] {
        zones->setCautions(m_visitAlerts->known().cautions);
        map.update();
    });
}

void IntakeCorner::join(QStackedLayout &pages, ClientPage &client, VisitPage &visit)
{
    for (QWidget *page : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_editor)})
        pages.addWidget(page);
    client.setBanner(m_clientAlerts);
    visit.setBanner(m_visitAlerts);
    paintOn(visit.mapPane().map());
    connect(&client, &ClientPage::opened, m_clientAlerts, [this](ClientId opened) { m_clientAlerts->open(opened); });
    connect(&client, &ClientPage::intakeWanted, this, &IntakeCorner::open);
    connect(&visit, &VisitPage::opened, m_visitAlerts, &AlertBanner::open);
    connect(m_visitAlerts, &AlertBanner::renewed, &visit, [this, &visit] { visit.setCautions(m_visitAlerts->visit(), m_visitAlerts->known()); });
}

std::optional<Place> IntakeCorner::place(const QWidget *page) const
{
    if (!m_overview || (page != m_overview && page != m_form && page != m_editor))
        return std::nullopt;
    return page == m_form ? Place{.page = Place::Page::IntakeForm, .client = m_form->client()} : Place{.page = Place::Page::Intake, .client = m_overview->client()};
}

void IntakeCorner::goBack(const QWidget *page)
{
    if (page == m_overview)
        emit clientWanted(m_overview->client());
    else
        open(page == m_form ? m_form->client() : m_overview->client());
}

void IntakeCorner::open(ClientId client)
{
    m_overview->open(client);
    m_go(m_overview);
}

void IntakeCorner::fill(ClientId client)
{
    if (client == m_begun)
        offerToContinue({});
    m_form->open(client);
    m_go(m_form);
}

void IntakeCorner::handOver(const Client &client)
{
    if (m_kiosk)
        return;
    m_kiosk = new Kiosk(m_storage, m_session, client, m_parent);
    m_kiosk->setBody(m_figure, m_atlas);
    connect(m_kiosk, &Kiosk::left, this, [this] {
        tellOfInbox();
        if (m_overview)
            m_overview->refresh();
    });
    connect(m_kiosk, &QObject::destroyed, m_parent, [parent = m_parent] { parent->window()->activateWindow(); });
    m_kiosk->showFullScreen();
    m_kiosk->activateWindow();
}

QString IntakeCorner::nameOf(ClientId client) const
{
    const ClientRow *row = m_book.directory().find(client);
    if (!row)
        return tr("A client");
    Client known;
    known.given = row->given;
    known.family = row->family;
    known.preferred = row->preferred;
    return displayName(known);
}

void IntakeCorner::offerToContinue(ClientId client)
{
    m_begun = client;
    tellOfBegun();
}

void IntakeCorner::tellOfBegun()
{
    const QString id = QStringLiteral("begunIntake");
    if (!m_form || !m_book.directory().find(m_begun)) // the names may not have been read yet
        return m_notices.withdraw(id);
    //: %1 is a client
    const QString sentence = tr("The health form of %1 is begun and not finished.").arg(nameOf(m_begun));
    m_notices.put({id, Notice::Severity::Info, sentence, tr("Continue"), [this] { fill(m_begun); }, true});
}

void IntakeCorner::tellOfInbox()
{
    if (!m_overview)
        return;
    const auto waiting = m_storage.run([](Database &database) -> Result<QList<InboxItem>> {
        ClinicalInboxStore inbox(database);
        if (const auto filed = inbox.file(); !filed)
            return fail(filed.error());
        return inbox.received();
    });
    deliver(waiting, this, [this](const Result<QList<InboxItem>> &items) {
        const QString id = QStringLiteral("inbox");
        if (!items) {
            logTrouble("the inbox could not be read", items.error());
            return;
        }
        if (items->isEmpty())
            return m_notices.withdraw(id);
        const InboxItem &first = items->first();
        const QString name = nameOf(first.client);
        const QString sentence = items->size() == 1 ? tr("%1 has filled in the health form.").arg(name)
                                                    : tr("%1 and %n more have filled in the health form.", nullptr, int(items->size()) - 1).arg(name);
        m_notices.put({id, Notice::Severity::Info, sentence, tr("Show"), [this, client = first.client] { open(client); }, true});
    });
}

} // namespace untie
