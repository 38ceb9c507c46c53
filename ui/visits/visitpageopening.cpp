// Which visit the page shows.

#include "ui/visits/visitpage.h"

#include "app/clients/noteaccess.h"
#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "app/visits/visitconflict.h"
#include "app/visits/visitstore.h"
#include "ui/bodymap/mappane.h"
#include "ui/common/deliver.h"
#include "ui/common/noticerow.h"
#include "ui/common/pageheader.h"
#include "ui/visits/caseline.h"
#include "ui/visits/conflictview.h"
#include "ui/visits/entrylist.h"
#include "ui/visits/foundwriter.h"
#include "ui/visits/lookupguide.h"
#include "ui/visits/notepane.h"
#include "ui/visits/notesigner.h"
#include "ui/visits/pointhand.h"
#include "ui/visits/visitsaver.h"
#include "ui/visits/visittimes.h"

#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace untie {

void VisitPage::open(ClientId client, VisitId visit)
{
    const int asked = ++m_asked;
    thenIfStored([=, this] {
        letGo(client);
        const auto job = [=](Database &database) -> Result<VisitContext> {
            if (auto noted = noteAccess(database, AuditAction::Opened, client, u"visit %1"_s.arg(visit.value)); !noted)
                return fail(noted.error());
            return storedVisit(database, client, visit);
        };
        deliver(m_storage.run(job), this,
                [=, this](const Result<VisitContext> &context) {
                    if (asked == m_asked)
                        take(context);
                });
    });
}

void VisitPage::openAt(const VisitPlace &place)
{
    open(place.client, place.visit);
    m_goBack = place;
}

VisitPlace VisitPage::place() const
{
    VisitPlace place = m_note->place();
    place.client = visit().client;
    place.visit = visit().id;
    place.point = m_hand->inHand();
    return place;
}

void VisitPage::begin(ClientId client, PersonId therapist, int minutes)
{
    const int asked = ++m_asked;
    thenIfStored([=, this] {
        letGo(client);
        const auto job = [=](Database &database) {
            auto begun = newVisit(database, client, therapist, QDateTime::currentDateTimeUtc());
            if (begun)
                begun->visit.minutes = minutes;
            return begun;
        };
        deliver(m_storage.run(job), this, [=, this](const Result<VisitContext> &context) {
            if (asked == m_asked)
                take(context);
        });
    });
}

void VisitPage::resume(const Visit &draft)
{
    const int asked = ++m_asked;
    thenIfStored([=, this] {
        letGo(draft.client);
        deliver(m_storage.run([=](Database &database) { return resumedVisit(database, draft); }), this,
                [=, this](const Result<VisitContext> &context) {
                    if (asked == m_asked && take(context))
                        m_saver->beginWithDraft();
                });
    });
}

/// Back to what is stored. What was written can be brought back.
void VisitPage::discard()
{
    const Visit mine = visit();
    m_saver->giveUp();
    if (mine.rev > 0)
        open(mine.client, mine.id);
    else
        emit backRequested(mine.client);
    emit discarded(mine);
}

/// Both versions, side by side.
void VisitPage::compare()
{
    using Stored = std::pair<Visit, QString>;
    const auto job = [client = visit().client, id = visit().id](Database &database) -> Result<Stored> {
        const auto theirs = VisitStore(database).find(client, id);
        if (!theirs)
            return fail(theirs.error());
        const auto who = whoElseWasIn(database, id);
        if (!who)
            return fail(who.error());
        return Stored{*theirs, *who};
    };
    deliver(m_storage.run(job), this, [this, asked = m_asked](const Result<Stored> &stored) {
        if (asked != m_asked || m_saver->state() != VisitSaver::State::Refused)
            return;
        if (!stored)
            return tell(explain(stored.error()));
        auto *view = new ConflictView(visit(), stored->first, stored->second, this);
        view->setAttribute(Qt::WA_DeleteOnClose);
        connect(view, &ConflictView::bothWanted, this, [this, theirs = stored->first] { keepBoth(theirs); });
        connect(view, &ConflictView::mineWanted, m_saver, &VisitSaver::keepMine);
        connect(view, &ConflictView::theirsWanted, this, &VisitPage::discard);
        view->open();
    });
}

/// What was written since the two were compared is there as well. The draft stays in the vault until all of it is stored.
void VisitPage::keepBoth(const Visit &theirs)
{
    if (m_saver->state() != VisitSaver::State::Refused)
        return;
    m_hand->take({});
    m_sheet.open(bothOf(visit(), theirs), m_context.points, m_figure.version());
    m_note->renew();
    m_saver->beginWithDraft();
}

/// Until the answer comes nothing of the visit before stands here, and no click or key goes into it.
void VisitPage::letGo(ClientId client)
{
    m_guide->letGo(m_asked);
    Visit none;
    none.client = client;
    m_context = {};
    m_hand->take({});
    m_map->map().setReadOnly(true);
    m_sheet.open(none, {}, m_figure.version());
    m_saver->begin();
    m_note->renew();
    m_signer->show({});
    m_case->show({});
    m_found->setContext({});
    m_header->setTitle({});
    m_header->setAside({});
    m_header->setFacts({});
    m_banner->hide();
    tellHowItStands();
    emit opened(client, {}); // so that what is known of the client comes before the visit, and nothing moves under the hand
}

/// False where there is none to show, and it says why.
bool VisitPage::take(const Result<VisitContext> &context)
{
    const auto before = std::exchange(m_goBack, {});
    if (!context) {
        tell(explain(context.error()));
        return false;
    }
    m_context = *context;
    const Visit &visit = m_context.visit;
    m_words.setTimeZone(m_context.zone);
    m_hand->take({});
    m_map->map().setReadOnly(visit.state != VisitState::Draft);
    m_sheet.open(visit, m_context.points, m_figure.version());
    m_saver->begin();
    m_note->renew();
    m_signer->show(m_context);
    m_case->show(m_context);
    m_found->setContext(m_context);
    m_header->setTitle(displayName(m_context.client));
    const auto age = ageOn(m_context.client, visit.startedAt.toTimeZone(m_context.zone).date());
    const QString number = tr("visit %1").arg(QLocale().toString(m_context.number));
    m_header->setAside(age ? tr("%1 · %2", "age and number of the visit").arg(QLocale().toString(*age), number)
                           : number);
    renewFacts();
    m_banner->hide();
    tellHowItStands();
    m_guide->begin(m_context); // and gives the keyboard to the look-up or the map
    if (before && before->visit == visit.id) {
        m_hand->take(before->point);
        m_note->goTo(*before);
    }
    emit opened(visit.client, visit.id);
    return true;
}

/// What whoever reads it has to know first.
void VisitPage::tellHowItStands()
{
    const auto say = [this](const QString &id, Notice::Severity severity, const QString &sentence) {
        if (sentence.isEmpty())
            m_notices->withdraw(id);
        else
            m_notices->put({.id = id, .severity = severity, .sentence = sentence, .dismissible = false});
    };
    const auto voiding = std::ranges::find(m_context.entries, EntryKind::Void, &NoteEntry::kind);
    //: %1 is who and when, %2 a reason
    say(u"void"_s, Notice::Severity::Danger, voiding == m_context.entries.end() ? QString() : tr("This visit is void: %1. Reason: %2").arg(signedBy(*voiding, m_context), voiding->reason));
    say(u"proof"_s, Notice::Severity::Danger, explain(m_context.proof));
    const QDateTime left = m_context.unsavedAt.toTimeZone(m_context.zone);
    //: %1 is a therapist, %2 a day, %3 a time of day
    say(u"draft"_s, Notice::Severity::Caution,
        !left.isValid() ? QString()
                        : tr("%1 left changes of this note that are not stored (%2, %3). They are kept until %1 decides on them.")
                              .arg(m_context.unsavedBy.isEmpty() ? tr("Somebody else") : m_context.unsavedBy, QLocale().toString(left.date(), tr("d MMM")), clockText(left.time())));
}

void VisitPage::openLookUp()
{
    m_guide->open(m_asked);
}

} // namespace untie
