#include "ui/settings/servicessection.h"

#include "app/common/explain.h"
#include "app/settings/servicestore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/pageheader.h"
#include "ui/common/text.h"
#include "ui/settings/offerrow.h"
#include "ui/settings/sectionscroll.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Stores what a row says, and gives it its new revision, or says there what is wrong.
template <class Thing, class Row>
void keep(const SettingsContext &context, SectionPage *page, Row *row, const Thing &wanted)
{
    const auto saved = context.storage.run([wanted](Database &database) -> Result<Thing> {
        const auto id = ServiceStore(database).save(wanted);
        if (!id)
            return fail(id.error());
        Thing stored = wanted;
        stored.id = *id;
        ++stored.rev;
        return stored;
    });
    deliver(saved, page, [page, row = QPointer<Row>(row)](const Result<Thing> &stored) {
        if (!row)
            return;
        if (!stored)
            return row->setProblem(explain(stored.error()));
        row->setStored(*stored);
        emit page->said(ServicesSection::tr("“%1” is stored.").arg(stored->name));
    });
}

} // namespace

ServicesSection::ServicesSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_services(new QVBoxLayout)
    , m_rooms(new QVBoxLayout)
    , m_trouble(newLabel({}, TextRole::Body, this))
{
    setObjectName(u"servicesSection"_s);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    for (QVBoxLayout *rows : {m_services, m_rooms})
        rows->setSpacing(0);
    QPushButton *newService = newButton(tr("New service"), ButtonRole::Normal, u"plus"_s, this);
    newService->setObjectName(u"newService"_s);
    QPushButton *newRoom = newButton(tr("New room or equipment"), ButtonRole::Normal, u"plus"_s, this);
    newRoom->setObjectName(u"newRoom"_s);

    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("Services and rooms"), this));
    QVBoxLayout *column = newSectionColumn(*section, this);
    column->addWidget(m_trouble);
    column->addSpacing(space::near);
    column->addWidget(newLabel(tr("Services"), TextRole::SectionHead, this));
    column->addWidget(newLabel(tr("Name · minutes with the client · before · after · price · colour"), TextRole::Caption, this));
    column->addLayout(m_services);
    column->addSpacing(space::near);
    column->addWidget(newService, 0, Qt::AlignLeading);
    column->addSpacing(space::wide);
    column->addWidget(newLabel(tr("Rooms and equipment"), TextRole::SectionHead, this));
    column->addLayout(m_rooms);
    column->addSpacing(space::near);
    column->addWidget(newRoom, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(newService, &QPushButton::clicked, this, [this] {
        Service service;
        service.bufferAfter = 10;
        service.tint = serviceTints()[m_services->count() % serviceTints().size()];
        add(service)->start();
    });
    connect(newRoom, &QPushButton::clicked, this, [this] { add(Room())->start(); });
}

void ServicesSection::open()
{
    const auto offers = m_context.storage.run([](Database &database) -> Result<Offers> {
        const auto services = ServiceStore(database).services();
        const auto rooms = ServiceStore(database).rooms();
        if (!services || !rooms)
            return fail(services ? rooms.error() : services.error());
        return Offers{*services, *rooms};
    });
    deliver(offers, this, [this](const Result<Offers> &answer) {
        m_trouble->setVisible(!answer);
        if (!answer)
            return m_trouble->setText(explain(answer.error()));
        show(*answer);
    });
}

void ServicesSection::show(const Offers &offers)
{
    takeOutAll(*m_services);
    takeOutAll(*m_rooms);
    m_known = offers.rooms;
    for (const Service &service : offers.services)
        add(service);
    for (const Room &room : offers.rooms)
        add(room);
}

ServiceRow *ServicesSection::add(const Service &service)
{
    auto *row = new ServiceRow(service, m_known, this);
    m_services->addWidget(row);
    connect(row, &ServiceRow::edited, this, [this, row](const Service &wanted) { keep(m_context, this, row, wanted); });
    return row;
}

RoomRow *ServicesSection::add(const Room &room)
{
    auto *row = new RoomRow(room, this);
    m_rooms->addWidget(row);
    connect(row, &RoomRow::edited, this, [this, row](const Room &wanted) { keep(m_context, this, row, wanted); });
    return row;
}

} // namespace untie
