#include "ui/clients/clientpage.h"

#include "app/clients/noteaccess.h"
#include "app/clients/phonenumber.h"
#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/storage/storagethread.h"
#include "app/visits/historycache.h"
#include "ui/clients/casespane.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientface.h"
#include "ui/clients/clientfacts.h"
#include "ui/clients/clientfiles.h"
#include "ui/clients/mergedrecords.h"
#include "ui/clients/clientnotepane.h"
#include "ui/clients/notereader.h"
#include "ui/clients/pointhistorypane.h"
#include "ui/clients/timeline.h"
#include "ui/clients/troublestrip.h"
#include "ui/clients/visitspane.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/hline.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/pagestack.h"
#include "ui/common/plainscroll.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"
#include "ui/common/taborder.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
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

constexpr int foldedUnder = 1100; ///< px: the body is a tab beside the visits, as the points are
constexpr int bodyTab = 0;        ///< the panes follow it in their order
constexpr int captionWidth = 96; ///< of the details, in a narrow pane

QVBoxLayout *newColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

QScrollArea *scrolled(QWidget *inside, const QString &name, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(name);
    setSurface(inside, Token::Surface);
    fillScroll(*scroll, inside);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

} // namespace

ClientPage::ClientPage(StorageThread &storage, ClientBook &book, const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_book(book)
    , m_acts(new ActSet(this))
    , m_visits(new VisitsPane(storage, atlas, this))
    , m_cache(std::make_shared<HistoryCache>())
    , m_body(new HistoryPane(figure, atlas, this))
    , m_points(new PointHistoryPane(figure, atlas, this))
    , m_reader(new NoteReader(storage, this))
    , m_cases(new CasesPane(storage, this))
    , m_files(new ClientFiles(storage, ClientFiles::For::Therapist))
    , m_writing(new ClientNotePane(storage, this))
    , m_trouble(new TroubleStrip(this))
{
    setObjectName(u"clientPage"_s);
    setSurface(this, Token::Surface);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(makeVisits());
    panes->addWidget(new HLine(this, Qt::Vertical));
    auto *right = new QWidget(this);
    m_right = newColumn(right);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    m_between = new HLine(this, Qt::Vertical);
    beside->addWidget(makeBody(), 1);
    beside->addWidget(m_between);
    beside->addWidget(makeAside());
    m_right->addLayout(beside, 1);
    panes->addWidget(right, 1);
    QVBoxLayout *column = newColumn(this);
    column->addWidget(makeHeader());
    column->addWidget(m_trouble);
    column->addLayout(panes, 1);
    tabAlong(*column);

    connect(&book, &ClientBook::clientChanged, this, [this](ClientId changed) {
        if (changed == m_id)
            refresh();
    });
}

QWidget *ClientPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_face = new ClientFace(m_storage, m_book, m_header);
    m_header->setLeading(m_face);
    connect(m_face, &ClientFace::failed, this, &ClientPage::say);
    m_access = newIconButton(u"history"_s, tr("Who opened and changed this record"), m_header);
    m_access->setObjectName(u"clientAccess"_s);
    m_access->hide();
    m_details = newButton(tr("Details"), ButtonRole::Quiet, u"info"_s, m_header);
    m_details->setObjectName(u"clientDetails"_s);
    m_details->setToolTip(tr("Phones, address, emergency contact and what else the front desk knows"));
    m_details->setAccessibleDescription(m_details->toolTip());
    m_intake = newButton(tr("Intake"), ButtonRole::Quiet, u"clipboard-list"_s, m_header);
    m_intake->setObjectName(u"clientIntake"_s);
    m_edit = newButton(tr("Edit"), ButtonRole::Quiet, u"pencil"_s, m_header);
    m_edit->setObjectName(u"editClient"_s);
    m_newVisit = newButton(tr("New visit"), ButtonRole::Primary, u"plus"_s, m_header);
    m_newVisit->setObjectName(u"newVisit"_s);
    m_header->addAction(m_access);
    m_header->addAction(m_details);
    m_header->addAction(m_intake);
    m_header->addAction(m_edit);
    m_header->addAction(m_newVisit);
    connect(m_access, &QToolButton::clicked, this, [this] { emit accessWanted(m_id); });
    tieActs();
    connect(m_details, &QPushButton::clicked, this, [this] { toggleAside(m_detailsPane); });
    connect(m_intake, &QPushButton::clicked, this, [this] { emit intakeWanted(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_id); });
    connect(m_newVisit, &QPushButton::clicked, this, [this] { emit newVisitWanted(m_history.client); });
    return m_header;
}

QWidget *ClientPage::makeVisits()
{
    m_visits->list().installEventFilter(this);
    connect(m_visits, &VisitsPane::newVisitWanted, this, [this] { emit newVisitWanted(m_history.client); });
    connect(m_visits, &VisitsPane::visitChosen, this, &ClientPage::showVisit);
    connect(m_visits, &VisitsPane::visitOpened, this, [this](VisitId visit) { emit visitOpened(m_id, visit); });
    connect(m_visits, &VisitsPane::noteOpened, this, &ClientPage::readNote);
    connect(m_visits, &VisitsPane::newNoteWanted, this, &ClientPage::writeNote);
    connect(m_visits, &VisitsPane::failed, this, &ClientPage::say);
    return m_visits;
}

QWidget *ClientPage::makeBody()
{
    connect(m_body, &HistoryPane::visitOpened, this, [this](VisitId visit) { emit visitOpened(m_id, visit); });
    connect(m_body, &HistoryPane::moved, this, &ClientPage::followTimeline);
    connect(&m_body->map(), &HistoryMap::pointPressed, m_points, &PointHistoryPane::choose);
    connect(&m_body->map(), &HistoryMap::pointOpened, this, &ClientPage::openSightOf);
    connect(m_points, &PointHistoryPane::pointOpened, this, &ClientPage::openSightOf);
    connect(m_points, &PointHistoryPane::pointChosen, this, [this] {
        const TriggerPoint *point = m_points->chosen();
        m_body->choosePoint(point ? *point : TriggerPoint());
    });
    connect(m_points, &PointHistoryPane::lookUpWanted, this, [this] { emit lookUpWanted(m_history.client); });
    m_points->list().installEventFilter(this);
    return m_body;
}

QWidget *ClientPage::makeDetails()
{
    m_detailsPane = new QWidget(this);
    m_facts = new ClientFacts(captionWidth);
    auto *inside = new QWidget;
    QVBoxLayout *rows = newColumn(inside);
    rows->setContentsMargins(space::pane, 0, space::pane, space::pane);
    m_merged = new MergedRecords(m_storage, m_book, inside);
    rows->addWidget(m_facts);
    rows->addWidget(m_merged);
    rows->addStretch(1);
    QVBoxLayout *column = newColumn(m_detailsPane);
    column->addWidget(new PaneHeader(tr("Details"), m_detailsPane));
    column->addWidget(scrolled(inside, u"clientDetailsPane"_s, m_detailsPane), 1);
    m_detailsPane->hide();
    return m_detailsPane;
}

QWidget *ClientPage::makeAside()
{
    m_aside = new QWidget(this);
    m_tabBar = new QWidget(m_aside);
    m_tabBar->setFixedHeight(height::toolBar);
    m_tabs = new SegmentedControl(tr("Beside the body"), m_tabBar);
    m_tabs->setObjectName(u"clientTabs"_s);
    m_panes = new PageStack;
    m_filesPane = scrolled(m_files, u"clientFilesPane"_s, m_aside);
    m_tabs->add(tr("Body"));
    m_tabs->setShown(bodyTab, false);
    const std::pair<QString, QWidget *> tabs[] = {{tr("Points"), m_points}, {tr("Note"), m_reader}, {tr("Cases"), m_cases}, {tr("Files"), m_filesPane}};
    for (const auto &[name, pane] : tabs) {
        m_tabs->add(name);
        m_panes->addWidget(pane);
    }
    m_panes->addWidget(makeDetails());
    m_panes->addWidget(m_writing);
    auto *bar = new QHBoxLayout(m_tabBar);
    bar->setContentsMargins(space::pane, 0, space::pane, 0);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    m_asideColumn = newColumn(m_aside);
    m_asideColumn->addWidget(m_tabBar);
    m_asideColumn->addLayout(m_panes, 1);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) { tab == bodyTab ? showUsual() : showAside(m_panes->widget(tab - 1)); });
    connect(m_files, &ClientFiles::counted, this, [this](int files) { m_tabs->setCount(tabOf(m_filesPane), files == 0 ? std::nullopt : std::optional(files)); });
    connect(m_reader, &NoteReader::visitOpened, this, [this](VisitId visit) { emit visitOpened(m_id, visit); });
    connect(m_cases, &CasesPane::changed, this, &ClientPage::refresh);
    connect(m_cases, &CasesPane::visitsWanted, m_visits, &VisitsPane::showCase);
    connect(m_writing, &ClientNotePane::saved, this, [this] {
        showUsual();
        m_visits->list().setFocus(Qt::OtherFocusReason);
        refresh();
    });
    connect(m_writing, &ClientNotePane::left, this, [this] {
        showUsual();
        m_visits->list().setFocus(Qt::OtherFocusReason);
        refresh(); // what was begun is kept
    });
    return m_aside;
}

int ClientPage::tabOf(const QWidget *pane) const
{
    return m_panes->indexOf(pane) + 1;
}

void ClientPage::showAside(QWidget *pane)
{
    m_panes->setCurrentWidget(pane);
    m_bodyInFront = false;
    arrange();
}

/// The points beside the body; the body alone where there is room for one.
void ClientPage::showUsual()
{
    m_panes->setCurrentWidget(m_points);
    m_bodyInFront = true;
    arrange();
}

void ClientPage::toggleAside(QWidget *pane)
{
    !m_aside->isHidden() && m_panes->currentWidget() == pane ? showUsual() : showAside(pane);
}

void ClientPage::arrange()
{
    const bool folded = width() < foldedUnder;
    if (folded != m_isFolded) {
        m_isFolded = folded;
        (folded ? m_asideColumn : m_right)->removeWidget(m_tabBar);
        (folded ? m_right : m_asideColumn)->insertWidget(0, m_tabBar);
        m_tabs->setShown(bodyTab, folded);
    }
    const PaneWidths widths = paneWidths(width());
    m_visits->setFixedWidth(widths.visits);
    m_aside->setMinimumWidth(folded ? 0 : widths.points);
    m_aside->setMaximumWidth(folded ? QWIDGETSIZE_MAX : widths.points);
    const bool bodyAlone = folded && m_bodyInFront;
    m_body->setVisible(!folded || m_bodyInFront);
    m_between->setVisible(!folded);
    m_aside->setVisible(!bodyAlone);
    const int tab = bodyAlone ? bodyTab : tabOf(m_panes->currentWidget());
    const bool isTab = tab < m_tabs->size();
    m_tabBar->setVisible(isTab);
    if (isTab)
        m_tabs->setCurrent(tab);
    m_details->setIcon(icon(!bodyAlone && m_panes->currentWidget() == m_detailsPane ? u"x"_s : u"info"_s));
}

void ClientPage::writeNote()
{
    if (!m_writing->isOpen())
        m_writing->begin(m_history);
    showAside(m_writing);
}

void ClientPage::readNote(const ClientNote &note)
{
    m_writing->open(m_history, note);
    showAside(m_writing);
}

void ClientPage::openNote(ClientId client, ClientNoteId note)
{
    open(client);
    m_wantedNote = note;
}

void ClientPage::open(ClientId client, VisitId visit)
{
    m_wanted = visit;
    m_wantedNote = {};
    m_justOpened = client != m_id;
    if (client != m_id) { // nothing of the one before is left standing under another's name
        m_id = client;
        m_history = {};
        m_history.client.id = client;
        m_visits->show(nullptr, QDate::currentDate());
        m_points->show(m_history, QDate::currentDate());
        m_body->show(nullptr, QDate::currentDate());
        m_body->setMode(HistoryPane::Mode::OneVisit);
        m_writing->letGo();
        m_reader->show(client, {});
        m_cases->show(m_history, QDate::currentDate());
        showUsual();
        m_header->setTitle({});
        m_header->setFacts({});
        m_face->hide();
        m_files->show({}, false);
    }
    m_reader->refresh();
    m_visits->list().setFocus(Qt::OtherFocusReason);
    emit opened(client);
    read();
}

void ClientPage::setBanner(QWidget *banner)
{
    m_banner = new QWidget(this);
    newColumn(m_banner)->addWidget(banner);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_banner);
}

void ClientPage::offerAccess()
{
    m_access->show();
}

void ClientPage::addTool(QWidget *tool)
{
    const bool hasWords = qobject_cast<QPushButton *>(tool); // those stand together behind the symbols and the details
    m_header->insertAction(hasWords ? m_symbols + 1 : m_symbols++, tool);
}

void ClientPage::refresh()
{
    read();
}

void ClientPage::read()
{
    const quint64 question = ++m_question;
    const auto history = m_storage.run([id = m_id, first = std::exchange(m_justOpened, false), cache = m_cache](Database &database) -> Result<ClientHistory> {
        auto found = readHistory(database, id, *cache);
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
    m_history = *history;
    m_id = m_history.client.id; // another than was asked for, where the record is part of that one
    const QDate today = QDate::currentDate();
    m_body->show(&m_history, today);
    m_points->show(m_history, today);
    m_cases->show(m_history, today);
    m_tabs->setCount(tabOf(m_cases), m_history.cases.isEmpty() ? std::nullopt : std::optional(static_cast<int>(std::ranges::count_if(m_history.cases, &ClientCase::isOpen))));
    showFacts();
    m_visits->show(&m_history, today, std::exchange(m_wanted, {}));
    showVisit();
    const auto note = std::ranges::find(m_history.notes, std::exchange(m_wantedNote, {}), &ClientNote::id);
    if (note != m_history.notes.end()) {
        m_visits->choose(note->id);
        readNote(*note);
    } else if (m_history.begun && !m_writing->isOpen()) {
        writeNote();
    }
    emit completed();
}

void ClientPage::showFacts()
{
    const Client &client = m_history.client;
    const QDate today = QDate::currentDate();
    m_header->setTitle(displayName(client));
    m_header->setFacts(factLine({besideName(client, today), shownPhone(client.phone, m_book.country()), client.email}));
    const bool isRestricted = !m_history.restriction.isEmpty();
    m_trouble->say(isRestricted ? restrictedWords(m_history.restriction) : QString());
    for (QPushButton *act : {m_edit, m_intake, m_newVisit})
        act->setEnabled(!isRestricted);
    if (m_banner)
        m_banner->setVisible(!isRestricted); // it says what to do before the next visit
    m_face->show(client, isRestricted);
    m_files->show(client.id, isRestricted);
    m_facts->show(client, m_history.linked, m_book.country(), today);
    m_merged->show(client.id);
}

std::optional<VisitId> ClientPage::chosenVisit() const
{
    return m_visits->chosen();
}

void ClientPage::showVisit()
{
    if (const auto chosen = chosenVisit())
        m_body->chooseVisit(*chosen);
    m_reader->show(m_id, chosenVisit().value_or(VisitId()));
    showPeriod();
}

/// The list goes where the last handle goes.
void ClientPage::followTimeline()
{
    m_visits->choose(m_body->chosenVisit());
    m_reader->show(m_id, m_body->chosenVisit());
    showPeriod();
}

void ClientPage::showPeriod()
{
    const Timeline &line = m_body->timeline();
    m_points->setPeriod({line.isPeriod() ? line.first() : -1, line.size() > 0 ? line.last() : -1});
}

/// The newest visit up to the one shown that looked at it.
void ClientPage::openSightOf(TriggerPointId point)
{
    const auto known = std::ranges::find(m_history.record.points, point, &TriggerPoint::id);
    if (known == m_history.record.points.end())
        return;
    const auto placeOf = [this](VisitId visit) { return std::ranges::find(m_history.record.visits, visit, &VisitRow::id); };
    const auto shown = placeOf(m_body->chosenVisit());
    for (auto reading = known->readings.crbegin(); reading != known->readings.crend(); ++reading)
        if (reading->examined && placeOf(reading->visit) >= shown)
            return emit visitOpened(m_id, reading->visit);
    emit visitOpened(m_id, known->readings.constLast().visit);
}

void ClientPage::say(const Error &error)
{
    m_trouble->say(explain(error));
}

void ClientPage::chooseMode(HistoryPane::Mode mode)
{
    if (m_history.record.visits.size() < 2)
        return;
    m_body->setMode(mode);
    showPeriod();
}

void ClientPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace untie
