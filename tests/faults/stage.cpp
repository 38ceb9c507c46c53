#include "tests/faults/scenario.h"

#include "app/clients/clientstore.h"
#include "app/keeping/paircheckstore.h"
#include "app/people/peoplestore.h"
#include "app/security/administration.h"
#include "app/security/auditstore.h"
#include "app/storage/vaultcheckstore.h"
#include "app/visits/recordvisit.h"
#include "tests/faults/plan.h"
#include "tests/support/builders.h"

#include <sqlite3.h>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("a scenario cannot be prepared: %s", qUtf8Printable(textOf(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What Untie itself refuses: see Database::authorize().
void switchSyncsOff(Database &database)
{
    sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
    for (const char *pragma : {"PRAGMA frontdesk.synchronous = OFF", "PRAGMA clinical.synchronous = OFF"})
        sqlite3_exec(database.handle(), pragma, nullptr, nullptr, nullptr);
}

} // namespace

PersonId ownersId()
{
    return PersonId{77};
}

QString ownersName()
{
    return u"Test Owner"_s;
}

Secret ownersPassword()
{
    return Secret::fromText(u"seven linden boxes"_s);
}

QString typistsName()
{
    return u"Test Therapist"_s;
}

QString typistsFirstPassword()
{
    return u"nine walnut ladders"_s;
}

QString textOf(const Error &error)
{
    return u"%1: %2 %3"_s.arg(int(error.kind)).arg(error.detail, error.subject).trimmed();
}

std::optional<OpenClinic> Stage::open()
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto opened = signIn(clinic(), ownersName(), ownersPassword());
        if (opened) {
            if (sabotage == Sabotage::SynchronousOff)
                switchSyncsOff(*opened->database);
            return std::move(*opened);
        }
        errors.append(opened.error());
    }
    gaveUp = true;
    return {};
}

bool Stage::step(int number, const std::function<Result<>()> &work)
{
    if (sabotage == Sabotage::AcknowledgeEarly)
        acknowledge(number);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto done = work();
        if (done) {
            if (sabotage != Sabotage::AcknowledgeEarly)
                acknowledge(number);
            return true;
        }
        errors.append(done.error());
    }
    gaveUp = true;
    return false;
}

Result<> createEmptyClinic(const Stage &stage)
{
    const auto made = createClinic(stage.clinic(), ownersId(), ownersName(), ownersPassword());
    return made ? Result<>() : Result<>(fail(made.error()));
}

void prepareClinic(const Stage &stage)
{
    must(createEmptyClinic(stage));
    const OpenClinic open = must(signIn(stage.clinic(), ownersName(), ownersPassword()));
    Database &database = *open.database;
    constexpr PersonId typist{78};
    for (const auto &[id, name] : {std::pair(ownersId(), ownersName()), std::pair(typist, typistsName())}) {
        Person person;
        person.id = id;
        person.name = name;
        must(PeopleStore(database).add(person));
    }
    const Secret password = ownersPassword();
    must(addAccount(database, {stage.clinic(), ownersId(), password}, {typist, typistsName(), Role::Therapist, Secret::fromText(typistsFirstPassword())}));
    for (const Client &client : plannedClients())
        must(ClientStore(database).add(client));
    for (const Visit &visit : plannedBeginning())
        must(recordVisit(database, visit, plannedNow()));
}

Findings inClinic(const Stage &stage, const std::function<void(OpenClinic &, Findings &)> &look)
{
    Findings found;
    auto opened = signIn(stage.clinic(), ownersName(), ownersPassword());
    if (!opened) {
        found.shut = textOf(opened.error());
        return found;
    }
    Database &database = *opened->database;
    look(*opened, found);
    if (opened->session.olderVault)
        found.faults += u"%1 is said to be older than the other vault"_s.arg(schemaOf(*opened->session.olderVault));
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        found.faults += VaultCheckStore(database).check(vault).faults;
        if (const auto audit = AuditStore(database).verify(vault); !audit || !audit->isSound())
            found.faults += u"audit of %1: %2"_s.arg(schemaOf(vault), audit ? audit->fault : textOf(audit.error()));
    }
    const auto strangers = PairCheckStore(database).unknownClients();
    if (!strangers)
        found.faults += textOf(strangers.error());
    else if (!strangers->isEmpty())
        found.faults += u"visits of clients whom the front desk does not know"_s;

    // Life goes on.
    const auto client = ClientStore(database).add(aClient());
    Visit next = aVisit().of(client.value_or(ClientId{})).with(aFinding());
    next.note.plan = QString(5000, u'x');
    if (!client)
        found.faults += u"no client can be added any more: "_s + textOf(client.error());
    else if (const auto saved = recordVisit(database, next, plannedNow()); !saved)
        found.faults += u"no visit can be saved any more: "_s + textOf(saved.error());
    return found;
}

} // namespace untie::faults
