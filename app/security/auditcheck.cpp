#include "app/security/auditcheck.h"

#include "app/security/keyring.h"
#include "app/storage/database.h"

#include <algorithm>

namespace untie {

namespace {

constexpr int rowsAStep = 1000;

} // namespace

Result<AuditCheck> AuditCheck::begin(Database &database, qint64 newest)
{
    AuditCheck check;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (!database.has(vault))
            continue;
        const auto verification = AuditStore(database).beginVerifying(vault, newest);
        if (!verification)
            return fail(verification.error());
        check.m_chains.append(*verification);
        check.m_begins.append(verification->next);
    }
    return check;
}

Result<> AuditCheck::step(Database &database)
{
    const auto next = std::ranges::find(m_chains, false, &AuditVerification::done);
    return next == m_chains.end() ? Result<>() : AuditStore(database).verifyOn(*next, rowsAStep);
}

bool AuditCheck::isDone() const
{
    return std::ranges::all_of(m_chains, &AuditVerification::done);
}

double AuditCheck::progress() const
{
    double all = 0;
    double gone = 0;
    for (qsizetype i = 0; i < m_chains.size(); ++i) {
        const AuditVerification &chain = m_chains.at(i);
        const auto rows = double(std::max<qint64>(chain.end + 1 - m_begins.at(i), 1));
        all += rows;
        gone += chain.done ? rows : std::min(double(chain.next - m_begins.at(i)), rows);
    }
    return all > 0 ? gone / all : 1;
}

bool AuditCheck::isSound() const
{
    return std::ranges::all_of(m_chains, [](const AuditVerification &chain) { return chain.verdict.isSound(); });
}

QList<PersonId> strangersAmong(const AuditVerdict &verdict, const Keyring &keyring)
{
    QList<PersonId> strangers;
    for (const auto &[person, key] : verdict.signers) {
        const auto isTheirs = [&](const auto &known, const QByteArray &signing) { return known.person == person && signing == key; };
        const bool known = std::ranges::any_of(keyring.people, [&](const KeyringPerson &somebody) { return isTheirs(somebody, somebody.keys.signing); })
            || std::ranges::any_of(keyring.retired, [&](const RetiredKey &retired) { return isTheirs(retired, retired.signing); });
        if (!known && !strangers.contains(person))
            strangers.append(person);
    }
    return strangers;
}

} // namespace untie
