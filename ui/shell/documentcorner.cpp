#include "ui/shell/documentcorner.h"

#include "ui/clients/clientbook.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientpage.h"
#include "ui/common/button.h"
#include "ui/documents/documentpage.h"
#include "ui/documents/offers.h"
#include "ui/shell/workstation.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

namespace untie {

using namespace Qt::StringLiterals;

DocumentCorner::DocumentCorner(StorageThread &storage, const ClientBook &book, const ClinicFolder &folder, const Figure &figure, QStackedLayout &pages, std::function<void(QWidget *)> go, QWidget *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_figure(figure)
    , m_pages(pages)
    , m_go(std::move(go))
    , m_page(new DocumentPage(storage, parent))
{
    m_page->setMemory(workstation::printMemory([&book] { return book.country(); }));
    m_pages.addWidget(m_page);
    connect(m_page, &DocumentPage::closed, this, &DocumentCorner::goBack);
    connect(m_page, &DocumentPage::acted, this, &DocumentCorner::acted);
}

const QList<DocumentCorner::Kind> &DocumentCorner::kinds()
{
    static const QList<Kind> all{
        {"summary", QT_TR_NOOP("Visit &summary"), true},         {"note", QT_TR_NOOP("Whole &note"), true},
        {"progress", QT_TR_NOOP("&Progress report"), true},      {"intake", QT_TR_NOOP("&Health form"), true},
        {"consents", QT_TR_NOOP("&Consents"), true},             {"appointments", QT_TR_NOOP("&Appointments"), false},
        {"blank-intake", QT_TR_NOOP("&Empty health form"), false}, {"blank-consents", QT_TR_NOOP("Consents to si&gn"), false},
    };
    return all;
}

std::optional<ReadOffer> DocumentCorner::offer(const QString &name, ClientId client, VisitId visit) const
{
    if (name == "summary"_L1)
        return summaryOffer(m_figure, visit);
    if (name == "note"_L1)
        return noteOffer(m_figure, client, visit);
    if (name == "progress"_L1)
        return progressOffer(m_figure, client);
    if (name == "intake"_L1)
        return intakeOffer(client);
    if (name == "consents"_L1)
        return consentsOffer(client);
    if (name == "appointments"_L1)
        return appointmentsOffer(client);
    if (name == "blank-intake"_L1)
        return blankIntakeOffer(client);
    if (name == "blank-consents"_L1)
        return blankConsentsOffer(client);
    return std::nullopt;
}

void DocumentCorner::join(ClientPage &client)
{
    auto *button = newButton(tr("Documents"), ButtonRole::Quiet, u"printer"_s, &client);
    button->setObjectName(u"documents"_s);
    auto *menu = new QMenu(button);
    for (const Kind &kind : kinds()) {
        QAction *action = menu->addAction(tr(kind.text));
        action->setObjectName(QString::fromLatin1(kind.name));
        connect(action, &QAction::triggered, this, [this, &client, name = action->objectName()] { openNamed(name, client.client().id, client.chosenVisit().value_or(VisitId())); });
    }
    connect(menu, &QMenu::aboutToShow, this, [&client, menu] {
        const bool chosen = client.chosenVisit().has_value(); // two of them are of one visit
        for (QAction *action : menu->actions())
            action->setEnabled(chosen || (action->objectName() != "summary"_L1 && action->objectName() != "note"_L1));
    });
    button->setMenu(menu);
    client.addTool(button);
}

void DocumentCorner::join(ClientCard &card)
{
    auto *button = newButton(tr("Documents"), ButtonRole::Quiet, u"printer"_s, &card);
    button->setObjectName(u"documents"_s);
    auto *menu = new QMenu(button);
    for (const Kind &kind : kinds()) {
        if (kind.clinical)
            continue;
        QAction *action = menu->addAction(tr(kind.text));
        action->setObjectName(QString::fromLatin1(kind.name));
        connect(action, &QAction::triggered, this, [this, &card, name = action->objectName()] { openNamed(name, card.client().id, {}); });
    }
    button->setMenu(menu);
    card.addTool(button);
}

bool DocumentCorner::isShown() const
{
    return m_pages.currentWidget() == m_page;
}

QWidget *DocumentCorner::behind() const
{
    return isShown() ? m_from : m_pages.currentWidget();
}

void DocumentCorner::goBack()
{
    if (isShown() && m_from)
        m_go(m_from);
}

void DocumentCorner::open(const ReadOffer &read, bool thenPrint)
{
    m_from = behind();
    m_go(m_page);
    m_page->open(read, thenPrint);
}

void DocumentCorner::openSummary(VisitId visit, bool thenPrint)
{
    open(summaryOffer(m_figure, visit), thenPrint);
}

void DocumentCorner::openReleased(ReleaseId release, bool thenPrint)
{
    open(releasedOffer(m_figure, release), thenPrint);
}

void DocumentCorner::openDayPlan(QDate day, bool thenPrint)
{
    open(dayPlanOffer(day, m_folder), thenPrint);
}

bool DocumentCorner::openNamed(const QString &name, ClientId client, VisitId visit)
{
    const auto read = offer(name, client, visit);
    if (read)
        open(*read);
    return read.has_value();
}

} // namespace untie
