#include "ui/clients/visitspane.h"

#include "app/bodymap/atlas.h"
#include "app/intake/cautions.h"
#include "app/intake/intakeform.h"
#include "app/storage/storagethread.h"
#include "ui/clients/initials.h"
#include "ui/clients/rowlist.h"
#include "ui/clients/visitdelegate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/pageheader.h"
#include "ui/common/searchfield.h"
#include "ui/common/surface.h"
#include "ui/common/taborder.h"

#include <QActionGroup>
#include <QCollator>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 1000; // of one client

QString techniqueName(const QString &id)
{
    const Technique *technique = techniqueOf(id);
    return technique ? knowledgeWords(technique->name) : id;
}

} // namespace

VisitsPane::VisitsPane(StorageThread &storage, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_atlas(atlas)
    , m_model(new VisitListModel(this))
    , m_head(new PaneHeader(tr("Visits"), this))
    , m_filterButton(newIconButton(u"sliders-horizontal"_s, tr("Filter the visits"), this))
    , m_filters(new QMenu(m_filterButton))
    , m_search(new SearchField(tr("Search the notes"), this))
    , m_filtered(newButton({}, ButtonRole::Quiet, u"x"_s, this))
    , m_list(newRowList(tr("Visits"), m_model, new VisitDelegate(this), this))
    , m_none(new EmptyState(u"clipboard-list"_s, tr("No visit yet."), this))
    , m_nothingFound(new EmptyState(u"search"_s, {}, this))
    , m_stack(new QStackedLayout)
{
    m_list->setObjectName(u"visitList"_s);
    m_search->setObjectName(u"noteSearch"_s);
    m_search->setKey(QKeySequence::Find);
    m_search->installEventFilter(this);
    m_none->setAction(tr("New visit"));
    m_nothingFound->setAction(tr("Show all visits"));
    makeFilter();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_nothingFound);
    auto *finding = new QVBoxLayout;
    finding->setContentsMargins(space::pane, space::near, space::pane, space::near);
    finding->setSpacing(space::tight);
    auto *searching = new QHBoxLayout;
    searching->setSpacing(space::tight);
    searching->addWidget(m_search, 1);
    searching->addWidget(m_filterButton);
    finding->addLayout(searching);
    finding->addWidget(m_filtered);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(finding);
    column->addLayout(m_stack, 1);
    tabAlong(*column);

    connect(m_search, &QLineEdit::textChanged, this, &VisitsPane::search);
    connect(m_search, &QLineEdit::returnPressed, this, &VisitsPane::open);
    connect(m_none, &EmptyState::actionChosen, this, &VisitsPane::newVisitWanted);
    connect(m_nothingFound, &EmptyState::actionChosen, this, &VisitsPane::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VisitsPane::visitChosen);
    connect(m_list, &QListView::activated, this, &VisitsPane::open);
}

void VisitsPane::makeFilter()
{
    m_filterButton->setObjectName(u"visitFilters"_s);
    m_newNote = newIconButton(u"phone"_s, tr("Note outside a visit (N): a call, a message, why somebody did not come"), this);
    m_newNote->setObjectName(u"newClientNote"_s);
    connect(m_newNote, &QToolButton::clicked, this, &VisitsPane::newNoteWanted);
    m_head->addTool(m_newNote);
    m_filtered->setObjectName(u"visitFiltered"_s);
    m_filtered->setToolTip(tr("Show all visits again"));
    m_filtered->setAccessibleDescription(m_filtered->toolTip());
    m_filtered->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name makes the pane no wider
    m_filtered->hide();
    m_filters->setObjectName(u"visitFilterMenu"_s);
    connect(m_filterButton, &QToolButton::clicked, this, [this] {
        offerFilters();
        m_filters->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height())));
    });
    connect(m_filtered, &QPushButton::clicked, this, [this] { setFilter({}); });
}

/// What there is to choose from, in alphabetical order.
void VisitsPane::offerFilters()
{
    m_filters->clear();
    if (!m_history)
        return;
    const auto offer = [this](const QString &heading, auto ids, auto nameOf, auto VisitFilter::*part) {
        QCollator order;
        std::ranges::sort(ids, [&](const auto &one, const auto &other) { return order.compare(nameOf(one), nameOf(other)) < 0; });
        QMenu *menu = m_filters->addMenu(heading);
        menu->setEnabled(!ids.isEmpty());
        auto *group = new QActionGroup(menu);
        for (const auto &id : std::as_const(ids)) {
            QAction *action = menu->addAction(nameOf(id).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(m_filter.*part == id);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, id, part] {
                VisitFilter filter = m_filter;
                filter.*part = id;
                setFilter(filter);
            });
        }
    };
    offer(tr("Muscle"), musclesIn(m_history->record), [this](const QString &id) { return m_atlas.nameOf(id); }, &VisitFilter::muscle);
    offer(tr("Technique"), techniquesIn(m_history->record), techniqueName, &VisitFilter::technique);
    QList<CaseId> cases;
    for (const ClientCase &clientCase : m_history->cases)
        cases << clientCase.id;
    offer(tr("Case"), cases, [this](CaseId id) { return complaintOf(id); }, &VisitFilter::forCase);
    offer(tr("Therapist"), therapistsIn(m_history->record), [this](PersonId id) { return m_history->therapists.value(id, tr("Somebody who is not known any more")); },
          &VisitFilter::therapist);
    m_filters->addSeparator();
    QAction *all = m_filters->addAction(tr("All visits"));
    all->setEnabled(m_filter.isSet());
    connect(all, &QAction::triggered, this, [this] { setFilter({}); });
}

void VisitsPane::setFilter(const VisitFilter &filter)
{
    m_filter = filter;
    QStringList parts;
    if (!filter.muscle.isEmpty())
        parts << m_atlas.nameOf(filter.muscle);
    if (!filter.technique.isEmpty())
        parts << techniqueName(filter.technique);
    if (filter.forCase.isValid())
        parts << complaintOf(filter.forCase);
    if (filter.therapist.isValid() && m_history)
        parts << m_history->therapists.value(filter.therapist);
    m_filtered->setText(parts.join(u" · "_s).replace(u'&', u"&&"_s));
    m_filtered->setVisible(filter.isSet());
    renew(chosen().value_or(VisitId()));
    emit visitChosen();
}

QString VisitsPane::complaintOf(CaseId id) const
{
    if (!m_history)
        return {};
    const auto found = std::ranges::find(m_history->cases, id, &ClientCase::id);
    return found == m_history->cases.end() ? QString() : found->complaint;
}

void VisitsPane::showCase(CaseId clientCase)
{
    m_search->clear();
    setFilter({.muscle = {}, .therapist = {}, .technique = {}, .forCase = clientCase});
}

void VisitsPane::show(const ClientHistory *history, QDate today, VisitId choose)
{
    const bool other = !history || !m_history || history->client.id != m_history->client.id;
    m_newNote->setEnabled(history && history->restriction.isEmpty());
    const VisitId before = other ? VisitId() : chosen().value_or(VisitId());
    m_history = history;
    m_today = today;
    if (other) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_hits.reset();
        m_filter = {};
        m_filtered->hide();
    }
    const bool any = history && !(history->record.visits.isEmpty() && history->notes.isEmpty());
    m_search->setVisible(any);
    m_filterButton->setVisible(any);
    renew(choose.isValid() ? choose : before);
    if (!m_search->text().isEmpty())
        search(); // a note may say something else now
}

void VisitsPane::search()
{
    const quint64 question = ++m_question;
    const QStringList words = searchWords(m_search->text());
    if (words.isEmpty() || !m_history) {
        m_hits.reset();
        renew(chosen().value_or(VisitId()));
        emit visitChosen();
        return;
    }
    deliver(m_storage.run([words, client = m_history->client.id](Database &database) { return NoteSearchStore(database).find(words, client, mostHits); }), this,
            [this, question](const Result<QList<NoteHit>> &hits) {
                if (question != m_question)
                    return;
                if (hits)
                    found(*hits);
                else
                    emit failed(hits.error());
            });
}

void VisitsPane::found(const QList<NoteHit> &hits)
{
    QHash<VisitId, Excerpt> excerpts;
    for (const NoteHit &hit : hits) {
        if (hit.visit.isValid()) // notes outside visits are all here, and looked through in listed()
            excerpts.insert(hit.visit, hit.excerpt);
    }
    m_hits = std::move(excerpts);
    renew(chosen().value_or(VisitId()));
    emit visitChosen();
}

void VisitsPane::clear()
{
    m_search->clear();
    setFilter({});
    m_list->setFocus(Qt::OtherFocusReason);
}

/// What passes words and filters. A note outside a visit has no muscle, technique or case.
QList<VisitListModel::Row> VisitsPane::listed() const
{
    QList<VisitListModel::Row> rows;
    if (!m_history)
        return rows;
    for (const VisitRow &visit : passing(m_history->record, m_filter)) {
        if (!m_hits)
            rows += {.visit = visit, .note = {}, .excerpt = {}};
        else if (const auto hit = m_hits->constFind(visit.id); hit != m_hits->constEnd())
            rows += {.visit = visit, .note = {}, .excerpt = *hit};
    }
    VisitFilter other = m_filter;
    other.therapist = {};
    if (other.isSet())
        return rows;
    const QStringList words = m_hits ? searchWords(m_search->text()) : QStringList();
    for (const ClientNote &note : m_history->notes) {
        if (m_filter.therapist.isValid() && note.author != m_filter.therapist)
            continue;
        if (!m_hits)
            rows += {.visit = {}, .note = note, .excerpt = {}};
        else if (holdsAll(note.text, words))
            rows += {.visit = {}, .note = note, .excerpt = excerptOf(note.text, words)};
    }
    return rows;
}

/// Shows what passes, with one of it chosen: this visit, else what was chosen, else the newest visit.
void VisitsPane::renew(VisitId choose)
{
    const QSignalBlocker quiet(m_list->selectionModel()); // the list has other rows, not another choice
    const ClientNote *noteBefore = m_model->noteAt(m_list->currentIndex().row());
    const ClientNoteId note = noteBefore && !choose.isValid() ? noteBefore->id : ClientNoteId();
    QHash<PersonId, QString> initials;
    if (m_history) {
        for (auto person = m_history->therapists.cbegin(); person != m_history->therapists.cend(); ++person)
            initials.insert(person.key(), initialsOf(person.value()));
    }
    const QList<VisitListModel::Row> rows = listed();
    const auto visits = std::ranges::count_if(rows, [](const VisitListModel::Row &row) { return row.visit.has_value(); });
    m_model->show(rows, initials, m_today);
    int chosen = note.isValid() ? m_model->rowOf(note) : m_model->rowOf(choose);
    if (chosen < 0)
        chosen = std::max(m_model->firstVisit(), 0);
    m_list->setCurrentIndex(m_model->index(chosen, 0));

    const qsizetype all = m_history ? m_history->record.visits.size() : 0;
    const bool narrowed = m_hits || m_filter.isSet();
    const QLocale locale;
    //: How many visits are listed of how many: "3 of 24"
    m_head->setFacts(all == 0 ? QString() : narrowed ? tr("%1 of %2").arg(locale.toString(visits), locale.toString(all)) : locale.toString(all));
    m_nothingFound->setSentence(m_hits ? tr("No note of this client has these words.") : tr("No visit passes the filter."));
    const bool nothing = !m_history || (all == 0 && m_history->notes.isEmpty());
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_none) : rows.isEmpty() ? static_cast<QWidget *>(m_nothingFound) : m_list);
}

std::optional<VisitId> VisitsPane::chosen() const
{
    return m_model->visitAt(m_list->currentIndex().row());
}

void VisitsPane::choose(VisitId visit)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(visit), 0));
    m_list->viewport()->update();
}

void VisitsPane::choose(ClientNoteId note)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(note), 0));
}

void VisitsPane::open()
{
    if (const auto visit = chosen())
        emit visitOpened(*visit);
    else if (const ClientNote *note = m_model->noteAt(m_list->currentIndex().row()))
        emit noteOpened(*note);
}

bool VisitsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leaves = key == Qt::Key_Escape && m_search->text().isEmpty();
        if ((key == Qt::Key_Down || leaves) && m_stack->currentWidget() == m_list) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace untie
