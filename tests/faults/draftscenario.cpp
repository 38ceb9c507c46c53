#include "tests/faults/records.h"

#include "app/storage/draftstore.h"
#include "tests/faults/plan.h"

#include <QMap>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int records = 3; ///< that are being written, in either vault

Vault vaultOf(int step)
{
    return step % 2 == 0 ? Vault::Clinical : Vault::FrontDesk;
}

Draft planned(int step)
{
    return {u"trial"_s, 1 + step / 2 % records, {{u"step"_s, step}, {u"text"_s, u"as far as it was typed "_s.repeated(step % 40)}}, plannedNow().addSecs(step)};
}

// Keeping what is typed and not stored yet; each record has the newest draft alone.

void keepDrafts(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int step) -> Result<> {
        const auto kept = DraftStore(*clinic.database).keep(vaultOf(step), planned(step));
        if (!kept)
            return fail(kept.error());
        return *kept == DraftStore::Kept::InVault ? Result<>() : fail(Error::Kind::DiskFull, u"the draft is in memory alone"_s);
    });
}

Findings verifyDrafts(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        DraftStore store(*clinic.database);
        QMap<std::pair<Vault, qint64>, int> there;
        for (const Vault vault : {Vault::Clinical, Vault::FrontDesk}) {
            const auto drafts = store.all(vault);
            if (!drafts) {
                found.faults += u"drafts of %1: %2"_s.arg(schemaOf(vault), textOf(drafts.error()));
                continue;
            }
            for (const Draft &draft : *drafts) {
                const int step = draft.body[u"step"_s].toInt(-1);
                if (step < 0 || vaultOf(step) != vault || draft != planned(step))
                    found.faults += u"a draft of %1 is not what was typed"_s.arg(schemaOf(vault));
                there.insert({vault, draft.object}, step);
            }
        }
        for (const int step : acknowledged) {
            if (there.value({vaultOf(step), planned(step).object}, -1) < step)
                found.lost += u"draft of step %1"_s.arg(step);
        }
    });
}

} // namespace

const Scenario draftScenario{"drafts", 45, 6, prepareClinic, keepDrafts, verifyDrafts};

} // namespace untie::faults
