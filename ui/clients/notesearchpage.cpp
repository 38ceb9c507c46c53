#include "ui/clients/notesearchpage.h"

#include "app/clients/noteaccess.h"
#include "app/common/explain.h"
#include "app/people/peoplestore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/initials.h"
#include "ui/clients/notehitmodel.h"
#include "ui/clients/rowlist.h"
#include "ui/clients/visitdelegate.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/searchfield.h"
#include "ui/common/surface.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownAtOnce = 30; ///< more than a window has room for
constexpr int mostShown = 200;

} // namespace

NoteSearchPage::NoteSearchPage(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_book(book)
    , m_header(new PageHeader(this))
    , m_search(new SearchField(tr("Words of a note"), m_header))
    , m_model(new NoteHitModel(this))
    , m_list(newRowList(tr("Notes that were found"), m_model, new VisitDelegate(this), this))
    , m_nothing(new EmptyState(u"search"_s, {}, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"noteSearchPage"_s);
    setSurface(this, Token::Surface);
    m_header->setTitle(tr("Search all notes"));
    m_search->setObjectName(u"allNotesSearch"_s);
    m_search->installEventFilter(this);
    m_header->addAction(m_search);
    m_list->setObjectName(u"noteHits"_s);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &NoteSearchPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, &NoteSearchPage::openChosen);
    connect(m_list, &QListView::activated, this, &NoteSearchPage::openChosen);
    search();
}

void NoteSearchPage::open()
{
    m_isNoted = false;
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
    search();
}

void NoteSearchPage::search()
{
    *m_asked = ++m_question;
    const QStringList words = searchWords(m_search->text());
    if (words.isEmpty()) {
        m_header->setFacts({});
        m_nothing->setSentence(tr("Type words that stand in a note: their beginnings are enough, in any order. Drafts and what was added later are looked through, too."));
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    ask(words, shownAtOnce);
}

void NoteSearchPage::ask(const QStringList &words, int most)
{
    const quint64 question = m_question;
    const auto job = [words, most, question, asked = m_asked, isNew = !std::exchange(m_isNoted, true)](Database &database) -> Result<Found> {
        if (isNew) {
            if (auto noted = noteAccess(database, AuditAction::Opened, {}, u"search of all notes"_s); !noted)
                return fail(noted.error());
        }
        if (*asked != question)
            return Found(); // somebody typed on: nobody waits for this one
        auto hits = NoteSearchStore(database).find(words, {}, most);
        if (!hits)
            return fail(hits.error());
        Found found{std::move(*hits), {}};
        const auto people = PeopleStore(database).all();
        if (!people)
            return fail(people.error());
        for (const Person &person : *people)
            found.people.insert(person.id, person.name);
        const auto profile = SettingsStore(database).clinicProfile();
        if (!profile)
            return fail(profile.error());
        found.zone = timeZoneOf(*profile);
        return found;
    };
    deliver(m_storage.run(job), this, [this, words, most, question](const Result<Found> &found) {
        if (question != m_question)
            return;
        if (found) {
            show(*found);
            if (most < mostShown && found->hits.size() == most)
                ask(words, mostShown);
            else
                showCount(found->hits.size());
            return;
        }
        m_nothing->setSentence(explain(found.error()));
        m_stack->setCurrentWidget(m_nothing);
    });
}

/// The choice stays where the same was chosen before.
void NoteSearchPage::show(const Found &found)
{
    const NoteHit *before = m_model->hitAt(m_list->currentIndex().row());
    const auto chosen = before ? std::optional(std::pair(before->visit, before->note)) : std::nullopt;
    QList<NoteHitModel::Row> rows;
    for (NoteHit hit : found.hits) {
        hit.startedAt = hit.startedAt.toTimeZone(found.zone);
        const ClientRow *client = m_book.directory().find(hit.client);
        rows += {hit, client ? QStringList{client->given, client->family}.join(u' ').trimmed() : tr("Somebody who is not in the list of clients"),
                 initialsOf(found.people.value(hit.therapist))};
    }
    m_model->show(rows, QDate::currentDate());
    const auto same = std::ranges::find_if(rows, [&chosen](const NoteHitModel::Row &row) { return chosen && std::pair(row.hit.visit, row.hit.note) == *chosen; });
    m_list->setCurrentIndex(m_model->index(same == rows.end() ? 0 : static_cast<int>(same - rows.begin())));
    if (rows.isEmpty())
        m_nothing->setSentence(tr("No note has these words."));
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_list);
}

void NoteSearchPage::showCount(qsizetype count)
{
    m_header->setFacts(count < mostShown ? tr("%Ln note(s)", nullptr, static_cast<int>(count)) : tr("the newest %1").arg(QLocale().toString(mostShown)));
}

void NoteSearchPage::openChosen()
{
    const NoteHit *hit = m_stack->currentWidget() == m_list ? m_model->hitAt(m_list->currentIndex().row()) : nullptr;
    if (!hit)
        return;
    if (hit->note.isValid())
        emit noteOpened(hit->client, hit->note);
    else
        emit visitOpened(hit->client, hit->visit);
}

bool NoteSearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_stack->currentWidget() == m_list) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace untie
