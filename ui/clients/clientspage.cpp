#include "ui/clients/clientspage.h"

#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "app/visits/duepointstore.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientdelegate.h"
#include "ui/clients/clientfaces.h"
#include "ui/clients/clientheads.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/pairdelegate.h"
#include "ui/clients/pairlistmodel.h"
#include "ui/clients/savedlistchoice.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/hoverrow.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowlist.h"
#include "ui/common/searchfield.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSearch = 240;

} // namespace

ClientsPage::ClientsPage(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_book(book)
    , m_model(new ClientListModel(this))
    , m_pairs(new PairListModel(this))
{
    setObjectName(u"clientsPage"_s);
    setSurface(this, Token::Surface);

    m_message = newLabel(tr("Reading the clients…"), TextRole::Secondary, this);
    m_message->setContentsMargins(space::header, space::header, space::header, 0);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setWordWrap(true);
    m_noClients = new EmptyState(u"users"_s, tr("No client yet. The first one is written here, and every visit hangs on it."), this);
    m_noClients->setAction(tr("New client"));
    m_nothingFound = new EmptyState(u"search"_s, {}, this);
    m_emptyList = new EmptyState(u"list"_s, {}, this);

    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    for (QWidget *page : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(makeTable()), static_cast<QWidget *>(makePairs()), static_cast<QWidget *>(m_noClients), static_cast<QWidget *>(m_nothingFound), static_cast<QWidget *>(m_emptyList)})
        m_stack->addWidget(page);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(content, 1);

    connect(m_noClients, &EmptyState::actionChosen, this, [this] { emit newClientWanted(m_search->text()); });
    connect(m_nothingFound, &EmptyState::actionChosen, this, [this] { emit newClientWanted(m_search->text()); });
    connect(m_emptyList, &EmptyState::actionChosen, this, [this] {
        m_lists->choose({});
        readList();
    });
    connect(&m_book, &ClientBook::loaded, this, &ClientsPage::ask);
    connect(&m_book, &ClientBook::loaded, this, &ClientsPage::readTags);
    connect(&m_book, &ClientBook::clientChanged, this, &ClientsPage::readList);
    connect(&m_book, &ClientBook::clientChanged, this, &ClientsPage::readTags);
    connect(&m_book, &ClientBook::failed, this, &ClientsPage::say);
    ask();
}

QWidget *ClientsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Clients"));
    m_lists = new SavedListChoice(m_header);
    m_lists->setObjectName(u"savedLists"_s);
    m_header->addAction(m_lists);
    connect(m_lists, &SavedListChoice::chosen, this, &ClientsPage::readList);
    m_search = new SearchField(tr("Name or phone"), m_header);
    m_search->setObjectName(u"clientSearch"_s);
    setAct(m_search, Act::FindClient);
    m_search->setMinimumWidth(leastSearch); // whatever else stands in the header
    m_search->installEventFilter(this);
    m_header->addAction(m_search);
    QPushButton *fresh = newButton(tr("New client"), ButtonRole::Primary, u"plus"_s, m_header);
    fresh->setObjectName(u"newClient"_s);
    setAct(fresh, Act::NewClient);
    m_header->addAction(fresh);
    connect(m_search, &QLineEdit::textChanged, this, &ClientsPage::ask);
    connect(fresh, &QPushButton::clicked, this, [this] { emit newClientWanted({}); });
    return m_header;
}

void ClientsPage::offerNoteSearch()
{
    QToolButton *notes = newIconButton(u"file-text"_s, tr("Search all notes"), m_header);
    notes->setObjectName(u"searchNotes"_s);
    setAct(notes, Act::SearchNotes);
    m_header->insertAction(0, notes);
    connect(notes, &QToolButton::clicked, this, &ClientsPage::noteSearchWanted);
}

QTableView *ClientsPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"clientTable"_s);
    m_table->setAccessibleName(tr("Clients"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ClientDelegate(m_book.faces(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    new HoverRow(m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    const QStyleOptionViewItem plain;
    m_table->verticalHeader()->setDefaultSectionSize(m_table->itemDelegate()->sizeHint(plain, {}).height());
    auto *heads = new ClientHeads(m_table);
    m_table->setHorizontalHeader(heads);
    heads->setHighlightSections(false);
    heads->setSectionsClickable(false);
    heads->setSectionResizeMode(QHeaderView::Fixed);
    heads->setSectionResizeMode(ClientListModel::Name, QHeaderView::Stretch);
    heads->resizeSection(ClientListModel::Phone, 190);
    heads->resizeSection(ClientListModel::Born, 190);
    heads->resizeSection(ClientListModel::LastVisit, 160);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &ClientsPage::openCurrent);
    connect(&m_book.faces(), &ClientFaces::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    return m_table;
}

QListView *ClientsPage::makePairs()
{
    m_pairView = newRowList(tr("Records that may be of one person"), m_pairs, this);
    m_pairView->setObjectName(u"pairList"_s);
    m_pairView->setItemDelegate(new PairDelegate(m_pairView));
    connect(m_pairView, &QListView::clicked, this, &ClientsPage::openPair);
    connect(m_pairView, &QListView::activated, this, &ClientsPage::openPair);
    return m_pairView;
}

void ClientsPage::openPair()
{
    if (const auto pair = m_pairs->pairAt(m_pairView->currentIndex().row()))
        emit pairChosen(pair->first.id, pair->second.id);
}

void ClientsPage::offer(SavedList::Kind kind)
{
    m_lists->offer(kind);
}

void ClientsPage::choose(const SavedList &list)
{
    m_lists->choose(list);
    readList();
}

void ClientsPage::offerImport()
{
    QToolButton *bring = newIconButton(u"upload"_s, tr("Bring in clients from a file"), m_header);
    bring->setObjectName(u"importClients"_s);
    m_header->insertAction(0, bring);
    connect(bring, &QToolButton::clicked, this, &ClientsPage::importWanted);
}

void ClientsPage::start()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void ClientsPage::readTags()
{
    const auto tags = m_storage.run([](Database &database) { return SavedListStore(database).tags(); });
    deliver(tags, this, [this](const Result<QStringList> &known) {
        if (known)
            m_lists->setTags(*known);
    });
}

void ClientsPage::readList()
{
    const quint64 question = ++m_question;
    const SavedList list = m_lists->list();
    const bool arePairs = list.kind == SavedList::Kind::MayBeTheSame;
    m_search->setVisible(!arePairs);
    if (arePairs)
        return readPairs();
    if (list == SavedList())
        return ask();
    const auto rows = m_storage.run([list](Database &database) {
        return list.kind == SavedList::Kind::DueForCheck ? DuePointStore(database).clients(QDateTime::currentDateTimeUtc()) : SavedListStore(database).rows(list, QDate::currentDate());
    });
    deliver(rows, this, [this, question](const Result<QList<ClientRow>> &listed) {
        if (question != m_question)
            return;
        if (!listed)
            return say(listed.error());
        m_listed = *listed;
        m_listedDirectory = ClientDirectory(m_listed);
        ask();
    });
}

void ClientsPage::readPairs()
{
    const quint64 question = ++m_question;
    deliver(m_storage.run([](Database &database) { return SavedListStore(database).likelyPairs(); }), this, [this, question](const Result<QList<LikelyRows>> &pairs) {
        if (question != m_question)
            return;
        if (!pairs)
            return say(pairs.error());
        m_pairs->show(*pairs, m_book.country());
        m_header->setAside(pairs->isEmpty() ? QString() : QLocale().toString(pairs->size()));
        m_emptyList->setSentence(emptySentence(m_lists->list()));
        m_emptyList->setAction(tr("Look among everybody"));
        m_stack->setCurrentWidget(pairs->isEmpty() ? static_cast<QWidget *>(m_emptyList) : m_pairView);
    });
}

void ClientsPage::ask()
{
    if (!m_book.isLoaded() || m_lists->list().kind == SavedList::Kind::MayBeTheSame)
        return;
    m_model->setCountry(m_book.country());
    const auto chosen = m_model->clientAt(m_table->currentIndex().row());
    const QDate today = QDate::currentDate();
    if (m_lists->list() == SavedList())
        m_model->show(&m_book.directory(), m_search->text(), today);
    else if (m_search->text().trimmed().isEmpty())
        m_model->show(m_listed, today);
    else
        m_model->show(&m_listedDirectory, m_search->text(), today);
    const int row = chosen ? m_model->rowOf(*chosen) : -1;
    if (row >= 0 && m_table->hasFocus())
        m_table->selectRow(row);
    showAnswer();
}

void ClientsPage::showAnswer()
{
    const bool isSavedList = m_lists->list() != SavedList();
    const qsizetype all = isSavedList ? m_listed.size() : m_book.directory().size();
    m_header->setAside(all == 0 ? QString() : QLocale().toString(all));
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
    } else if (isSavedList) {
        m_emptyList->setSentence(m_listed.isEmpty() ? emptySentence(m_lists->list()) : tr("Nobody of this list fits."));
        m_emptyList->setAction(tr("Look among everybody"));
        m_stack->setCurrentWidget(m_emptyList);
    } else if (all == 0) {
        m_stack->setCurrentWidget(m_noClients);
    } else {
        const QString typed = m_search->text().simplified();
        m_nothingFound->setSentence(tr("Nobody here is called or reached by “%1”.").arg(typed));
        m_nothingFound->setAction(tr("New client named %1").arg(typed));
        m_stack->setCurrentWidget(m_nothingFound);
    }
}

void ClientsPage::say(const Error &error)
{
    m_message->setText(explain(error));
    m_stack->setCurrentWidget(m_message);
}

void ClientsPage::openCurrent()
{
    if (const auto client = m_model->clientAt(m_table->currentIndex().row()))
        emit clientChosen(*client);
}

bool ClientsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_search && key->modifiers() == Qt::NoModifier && searchKey(key->key()))
            return true;
        if (watched == m_table && tableKey(key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// From the line one types in, down into what it found.
bool ClientsPage::searchKey(int key)
{
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool noneToOpen = m_stack->currentWidget() == m_nothingFound || m_stack->currentWidget() == m_noClients;
    if (opens && noneToOpen && !m_search->text().trimmed().isEmpty()) {
        emit newClientWanted(m_search->text());
        return true;
    }
    if (m_model->rowCount() == 0 || (!opens && key != Qt::Key_Down && key != Qt::Key_PageDown))
        return false;
    if (opens && m_search->text().trimmed().isEmpty())
        return true; // nobody was asked for
    m_table->selectRow(0);
    if (opens)
        openCurrent();
    else
        m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Up from the first row goes back to the line, and so does whatever else one types.
bool ClientsPage::tableKey(int key, const QString &text)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (key == Qt::Key_Up && m_table->currentIndex().row() <= 0) {
        m_table->clearSelection();
        start();
        return true;
    }
    if (!text.isEmpty() && text.at(0).isLetterOrNumber()) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
        return true;
    }
    return false;
}

} // namespace untie
