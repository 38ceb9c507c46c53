#include "ui/visits/notesigner.h"

#include "app/common/explain.h"
#include "app/documents/release.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/visits/amendform.h"
#include "ui/visits/notepane.h"
#include "ui/visits/signfoot.h"
#include "ui/visits/treatmentpart.h"
#include "ui/visits/visitsaver.h"

#include <algorithm>

namespace untie {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

NoteSigner::NoteSigner(StorageThread &storage, VisitSheet &sheet, VisitSaver &saver, NotePane &pane, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sheet(sheet)
    , m_saver(saver)
    , m_pane(pane)
{
    connect(&pane.foot(), &SignFoot::signRequested, this, &NoteSigner::act);
    connect(&pane.foot(), &SignFoot::amendRequested, this, [this](EntryKind kind) { m_pane.amend(kind); });
    connect(&pane.form(), &AmendForm::signRequested, this, &NoteSigner::act);
    const auto count = [this] {
        const auto open = std::ranges::count_if(m_sheet.points(), &SheetPoint::ghost);
        m_pane.foot().setOpenPoints(static_cast<int>(open));
    };
    connect(&sheet, &VisitSheet::pointsChanged, this, count);
    connect(&sheet, &VisitSheet::pointChanged, this, count);
}

void NoteSigner::show(const VisitContext &context)
{
    m_busy = false;
    m_pane.setContext(context);
}

void NoteSigner::act()
{
    if (m_busy || !m_sheet.visit().id.isValid())
        return;
    if (m_sheet.isEditable() && !m_pane.foot().isMine())
        return;
    if (m_sheet.isEditable())
        sign();
    else if (m_pane.form().isOpen())
        amend();
    else
        m_pane.amend(EntryKind::Addendum);
}

void NoteSigner::sign()
{
    SignFoot &foot = m_pane.foot();
    const auto open = std::ranges::count_if(m_sheet.points(), &SheetPoint::ghost);
    const QList<Lack> lacks = lacksOf(m_sheet.visit(), static_cast<int>(open), m_pane.treatments().missingConsents(), m_pane.untouched());
    const bool late = isLate(m_sheet.visit(), now());
    const bool forbidden = std::ranges::any_of(lacks, forbidsSigning);
    if (forbidden || (!foot.isAsking() && (late || !lacks.isEmpty())))
        return foot.ask(lacks, late);
    if (late && foot.lateReason().trimmed().isEmpty())
        return foot.complainOfReason(tr("This note is signed more than a day after the visit. Say why it is late."));
    m_busy = true;
    foot.setBusy(true);
    deliver(m_saver.storeNow(), this, [this](const Result<> &stored) {
        m_busy = false;
        m_pane.foot().setBusy(false);
        if (stored && m_saver.state() == VisitSaver::State::Stored)
            signStored();
        // else the banner says why it could not be stored
    });
}

void NoteSigner::signStored()
{
    const Visit &visit = m_sheet.visit();
    m_busy = true;
    const auto job = [client = visit.client, id = visit.id, rev = visit.rev, words = SigningWords{m_pane.found(), m_pane.foot().lateReason()},
                      releases = m_pane.foot().releases()](Database &database) {
        return signAndRelease(database, client, id, rev, words, releases, now());
    };
    deliver(m_storage.run(job), this, [this, client = visit.client, id = visit.id](const Result<NoteEntry> &entry) {
        m_busy = false;
        if (!entry)
            return m_pane.foot().complain(explain(entry.error()));
        emit done(client, id);
    });
}

void NoteSigner::amend()
{
    const Visit &visit = m_sheet.visit();
    AmendForm &form = m_pane.form();
    const Amendment amendment = form.amendment();
    if (const QStringList problems = problemsOf(amendment, visit); !problems.isEmpty())
        return form.complain(problems.join(u' '));
    m_busy = true;
    form.setBusy(true);
    const auto job = [client = visit.client, id = visit.id, amendment](Database &database) { return amendAndRecall(database, client, id, amendment, now()); };
    deliver(m_storage.run(job), this, [this, client = visit.client, id = visit.id](const Result<NoteEntry> &entry) {
        m_busy = false;
        m_pane.form().setBusy(false);
        if (!entry)
            return m_pane.form().complain(explain(entry.error()));
        m_pane.form().stop();
        emit done(client, id);
    });
}

} // namespace untie
