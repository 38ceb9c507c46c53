#include "ui/clients/clientpage.h"

#include "app/clients/noteaccess.h"
#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "app/visits/visitstore.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/initials.h"
#include "ui/clients/pointdelegate.h"
#include "ui/clients/pointheads.h"
#include "ui/clients/pointlistmodel.h"
#include "ui/clients/visitdelegate.h"
#include "ui/clients/visitlistmodel.h"
#include "ui/clients/visitpreview.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Widths of the panes beside the body, by the width of the page without the rail.
struct PaneWidths
{
    int visits;
    int points;
};
PaneWidths paneWidths(int page)
{
    if (page < 1300)
        return {236, 380};
    if (page < 1700)
        return {276, 430};
    return {320, 560};
}

QListView *newList(const QString &name, QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setAccessibleName(name);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QVBoxLayout *newColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

ClientPage::ClientPage(StorageThread &storage, ClientBook &book, const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_atlas(atlas)
    , m_visitModel(new VisitListModel(this))
    , m_pointModel(new PointListModel(this))
    , m_preview(new VisitPreview(figure, this))
{
    setObjectName(u"clientPage"_s);
    setSurface(this, Token::Surface);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(makeVisits());
    panes->addWidget(new HLine(this, Qt::Vertical));
    panes->addWidget(makeBody(), 1);
    panes->addWidget(new HLine(this, Qt::Vertical));
    panes->addWidget(makePoints());
    QVBoxLayout *column = newColumn(this);
    column->addWidget(makeHeader());
    column->addLayout(panes, 1);

    connect(&book, &ClientBook::clientChanged, this, [this](ClientId changed) {
        if (changed == m_id)
            refresh();
    });
}

QWidget *ClientPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_access = newButton(tr("Access"), ButtonRole::Quiet, u"history"_s, m_header);
    m_access->setObjectName(u"clientAccess"_s);
    m_access->setToolTip(tr("Who opened and changed this record"));
    m_access->setAccessibleDescription(m_access->toolTip());
    m_access->hide();
    m_edit = newButton(tr("Edit"), ButtonRole::Normal, u"pencil"_s, m_header);
    m_edit->setObjectName(u"editClient"_s);
    showKey(m_edit, tr("E", "the key for Edit"));
    m_newVisit = newButton(tr("New visit"), ButtonRole::Primary, u"plus"_s, m_header);
    m_newVisit->setObjectName(u"newVisit"_s);
    showKey(m_newVisit, tr("V", "the key for New visit"));
    m_header->addAction(m_access);
    m_header->addAction(m_edit);
    m_header->addAction(m_newVisit);
    connect(m_access, &QPushButton::clicked, this, [this] { emit accessWanted(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_history.client); });
    connect(m_newVisit, &QPushButton::clicked, this, [this] { emit newVisitWanted(m_history.client); });
    return m_header;
}

QWidget *ClientPage::makeVisits()
{
    m_visitPane = new QWidget(this);
    m_visits = newList(tr("Visits"), m_visitModel, new VisitDelegate(m_visitPane), m_visitPane);
    m_visits->setObjectName(u"visitList"_s);
    m_noVisits = new EmptyState(u"clipboard-list"_s, tr("No visit yet."), m_visitPane);
    m_noVisits->setAction(tr("New visit"));
    m_visitsHead = new PaneHeader(tr("Visits"), m_visitPane);
    m_visitStack = new QStackedLayout;
    m_visitStack->addWidget(m_visits);
    m_visitStack->addWidget(m_noVisits);
    QVBoxLayout *column = newColumn(m_visitPane);
    column->addWidget(m_visitsHead);
    column->addLayout(m_visitStack, 1);
    m_visits->installEventFilter(this);
    connect(m_noVisits, &EmptyState::actionChosen, this, [this] { emit newVisitWanted(m_history.client); });
    connect(m_visits->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClientPage::showVisit);
    connect(m_visits, &QListView::activated, this, &ClientPage::openChosen);
    return m_visitPane;
}

QWidget *ClientPage::makeBody()
{
    auto *pane = new QWidget(this);
    m_bodyHead = new PaneHeader({}, pane);
    m_openVisit = newButton(tr("Open visit"), ButtonRole::Normal, {}, m_bodyHead);
    m_openVisit->setObjectName(u"openVisit"_s);
    showKey(m_openVisit, u"↵"_s);
    m_bodyHead->addTool(m_openVisit);
    m_trouble = newLabel({}, TextRole::Body, pane);
    m_trouble->setObjectName(u"clientTrouble"_s);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(space::pane, space::pane, space::pane, 0);
    m_trouble->hide();
    QVBoxLayout *column = newColumn(pane);
    column->addWidget(m_bodyHead);
    column->addWidget(m_trouble);
    column->addWidget(m_preview, 1);
    connect(m_openVisit, &QPushButton::clicked, this, &ClientPage::openChosen);
    return pane;
}

QWidget *ClientPage::makePoints()
{
    m_pointPane = new QWidget(this);
    auto *head = new PaneHeader(tr("Points through time"), m_pointPane);
    head->setFacts(tr("worst first"));
    m_pointHeads = new PointHeads(m_pointPane);
    m_points = newList(tr("Points through time"), m_pointModel, new PointDelegate(*m_pointModel, m_pointPane), m_pointPane);
    m_points->setObjectName(u"pointList"_s);
    m_points->setSelectionMode(QAbstractItemView::NoSelection);
    m_points->installEventFilter(this);
    auto *none = new EmptyState(u"activity"_s, tr("The trigger points of every visit come together here, one line each."), m_pointPane);
    none->setAction({});
    auto *foot = new QWidget(m_pointPane);
    setSurface(foot, Token::Window);
    foot->setFixedHeight(height::toolBar);
    m_openAndQuiet = newLabel({}, TextRole::Small, foot);
    QVBoxLayout *footRow = newColumn(foot);
    footRow->setContentsMargins(space::pane, 0, space::pane, 0);
    footRow->addWidget(m_openAndQuiet);

    auto *lines = new QWidget(m_pointPane);
    QVBoxLayout *list = newColumn(lines);
    list->addWidget(m_pointHeads);
    list->addWidget(m_points, 1);
    list->addWidget(new HLine(lines));
    list->addWidget(foot);
    m_pointStack = new QStackedLayout;
    m_pointStack->addWidget(lines);
    m_pointStack->addWidget(none);
    QVBoxLayout *column = newColumn(m_pointPane);
    column->addWidget(head);
    column->addLayout(m_pointStack, 1);
    return m_pointPane;
}

void ClientPage::open(ClientId client, VisitId visit)
{
    m_wanted = visit;
    m_justOpened = client != m_id;
    if (client != m_id) { // nothing of the one before is left standing under another's name
        m_id = client;
        m_history = {};
        m_history.client.id = client;
        m_visitModel->show({}, {}, QDate::currentDate());
        m_pointModel->show({}, {}, m_atlas, QDate::currentDate());
        m_header->setTitle({});
        m_header->setFacts({});
        m_bodyHead->setHeading({});
        m_preview->show({});
    }
    m_visits->setFocus(Qt::OtherFocusReason);
    read();
}

void ClientPage::offerAccess()
{
    m_access->show();
}

void ClientPage::refresh()
{
    read();
}

void ClientPage::read()
{
    const quint64 question = ++m_question;
    const auto history = m_storage.run([id = m_id, first = std::exchange(m_justOpened, false)](Database &database) -> Result<ClientHistory> {
        auto found = readHistory(database, id, QDateTime::currentDateTimeUtc());
        if (found && first) {
            if (auto noted = noteAccess(database, AuditAction::Opened, id, u"client"_s); !noted)
                return fail(noted.error());
        }
        return found;
    });
    deliver(history, this, [this, question](const Result<ClientHistory> &answer) {
        if (question == m_question)
            answered(answer);
    });
}

void ClientPage::answered(const Result<ClientHistory> &history)
{
    if (!history) {
        say(history.error());
        emit completed();
        return;
    }
    m_trouble->hide();
    const auto chosen = chosenVisit();
    m_history = *history;
    const QDate today = QDate::currentDate();
    QHash<PersonId, QString> initials;
    for (auto person = m_history.therapists.cbegin(); person != m_history.therapists.cend(); ++person)
        initials.insert(person.key(), initialsOf(person.value()));
    m_visitModel->show(m_history.visits, initials, today);
    m_pointModel->show(m_history.points, m_history.visits, m_atlas, today);
    showFacts();
    int row = m_visitModel->rowOf(std::exchange(m_wanted, {}));
    if (row < 0 && chosen)
        row = m_visitModel->rowOf(*chosen);
    m_visits->setCurrentIndex(m_visitModel->index(std::max(row, 0), 0));
    if (m_history.visits.isEmpty())
        showVisit();
}

void ClientPage::showFacts()
{
    const Client &client = m_history.client;
    const QDate today = QDate::currentDate();
    m_header->setTitle(displayName(client));
    QStringList facts{ageText(client.born, today), client.phone, client.email};
    facts.removeAll(QString());
    m_header->setFacts(facts.join(u" · "_s));
    const bool none = m_history.visits.isEmpty();
    m_visitStack->setCurrentWidget(none ? static_cast<QWidget *>(m_noVisits) : m_visits);
    m_visitsHead->setFacts(none ? QString() : QLocale().toString(m_history.visits.size()));
    m_pointStack->setCurrentIndex(m_history.points.isEmpty() ? 1 : 0);
    if (!none) {
        const auto day = [today](const VisitRow &visit) { return dayText(visit.startedAt.date(), today); };
        m_pointHeads->setDays(day(m_history.visits.last()), day(m_history.visits.first()));
    }
    m_openAndQuiet->setText(tr("%1 · %2", "3 open · 2 quiet")
                                .arg(tr("%Ln open", nullptr, m_pointModel->open()), tr("%Ln quiet", nullptr, m_pointModel->quiet())));
}

std::optional<VisitId> ClientPage::chosenVisit() const
{
    return m_visitModel->visitAt(m_visits->currentIndex().row());
}

void ClientPage::showVisit()
{
    const quint64 question = ++m_visitQuestion;
    const auto chosen = chosenVisit();
    m_openVisit->setVisible(chosen.has_value());
    if (!chosen) {
        m_bodyHead->setHeading({});
        m_preview->show({});
        if (m_history.client.rev > 0)
            emit completed();
        return;
    }
    const VisitRow &row = m_history.visits.at(m_visits->currentIndex().row());
    const QString therapist = m_history.therapists.value(row.therapist);
    const QString day = dayText(row.startedAt.date(), QDate::currentDate());
    m_bodyHead->setHeading(therapist.isEmpty() ? day : tr("%1 · %2", "day, therapist").arg(day, therapist));
    const auto visit = m_storage.run([client = m_id, id = *chosen](Database &database) { return VisitStore(database).find(client, id); });
    deliver(visit, this, [this, question](const Result<Visit> &answer) {
        if (question == m_visitQuestion)
            showFindings(answer);
    });
}

void ClientPage::showFindings(const Result<Visit> &visit)
{
    m_preview->show(visit ? visit->findings : QList<Finding>());
    if (!visit)
        say(visit.error());
    emit completed();
}

void ClientPage::say(const Error &error)
{
    m_trouble->setText(explain(error));
    m_trouble->show();
}

void ClientPage::openChosen()
{
    if (const auto visit = chosenVisit())
        emit visitOpened(m_id, *visit);
}

/// A list would take letters for a search among its rows.
bool ClientPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && act(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ClientPage::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event))
        QWidget::keyPressEvent(event);
}

bool ClientPage::act(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::NoModifier)
        return false;
    if (key.key() == Qt::Key_V)
        m_newVisit->click();
    else if (key.key() == Qt::Key_E)
        m_edit->click();
    else
        return false;
    return true;
}

void ClientPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const PaneWidths widths = paneWidths(width());
    m_visitPane->setFixedWidth(widths.visits);
    m_pointPane->setFixedWidth(widths.points);
}

} // namespace untie
