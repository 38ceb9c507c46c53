#include "tests/faults/records.h"

#include "app/intake/clinicalinboxstore.h"
#include "tests/faults/plan.h"

#include <QMap>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

/// Ids of forms rise with their numbers; each form is of a client that is there.
constexpr qint64 firstForm = 1'000'000;

InboxItem plannedForm(int number)
{
    const QList<Client> clients = plannedClients();
    return {firstForm + number, clients[number % clients.size()].id, plannedNow(), true, {{u"number"_s, number}}};
}

// A form is sealed for the therapists and said to be safe; then it goes from one vault to the other, in two transactions.

void takeForms(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int number) -> Result<> {
        ClinicalInboxStore inbox(*clinic.database);
        if (number == 0) {
            if (auto key = inbox.file(); !key)
                return fail(key.error());
        }
        if (auto put = inbox.put(plannedForm(number)); !put)
            return put;
        return number % 2 == 0 ? Result<>() : withoutValue(inbox.file());
    });
}

Findings verifyForms(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        ClinicalInboxStore inbox(*clinic.database);
        const auto filed = inbox.file();
        const auto received = inbox.received();
        if (!filed || !received || filed->unreadable > 0) {
            found.faults += u"the inbox cannot be emptied"_s;
            return;
        }
        QMap<qint64, InboxItem> there;
        for (const InboxItem &item : *received) {
            if (there.contains(item.id))
                found.faults += u"form %1 is there twice"_s.arg(item.id);
            there.insert(item.id, item);
        }
        for (const int number : acknowledged) {
            const InboxItem planned = plannedForm(number);
            if (!there.contains(planned.id))
                found.lost += u"form %1"_s.arg(planned.id);
            else if (there.value(planned.id) != planned)
                found.faults += u"form %1 is another"_s.arg(planned.id);
        }
    });
}

} // namespace

const Scenario inboxScenario{"inbox", 30, 4, prepareClinic, takeForms, verifyForms};

} // namespace untie::faults
