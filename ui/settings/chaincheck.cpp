#include "ui/settings/chaincheck.h"

#include "app/security/keyring.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

namespace {

Result<AuditCheck> stepped(Database &database, AuditCheck check)
{
    if (auto done = check.step(database); !done)
        return fail(done.error());
    return check;
}

/// Signers that the keyring does not know, of all chains.
Result<QList<PersonId>> strangersOf(const AuditCheck &check, const ClinicFolder &folder)
{
    const auto keyring = readKeyring(folder);
    if (!keyring)
        return fail(keyring.error());
    QList<PersonId> strangers;
    for (const AuditVerification &chain : check.chains()) {
        for (const PersonId person : strangersAmong(chain.verdict, *keyring)) {
            if (!strangers.contains(person))
                strangers.append(person);
        }
    }
    return strangers;
}

} // namespace

ChainCheck::ChainCheck(StorageThread &storage, const ClinicFolder &folder, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_folder(folder)
{
}

void ChainCheck::start(qint64 newest)
{
    const quint64 run = ++m_run;
    m_running = true;
    emit progressed(0);
    deliver(m_storage.run([newest](Database &database) { return AuditCheck::begin(database, newest); }), this, [this, run](const Result<AuditCheck> &check) {
        if (run == m_run)
            stepOn(check);
    });
}

void ChainCheck::cancel()
{
    ++m_run;
    m_running = false;
}

void ChainCheck::stepOn(const Result<AuditCheck> &check)
{
    if (!check || check->isDone())
        return end(check);
    emit progressed(check->progress());
    deliver(m_storage.run([check = *check](Database &database) { return stepped(database, check); }), this, [this, run = m_run](const Result<AuditCheck> &next) {
        if (run == m_run)
            stepOn(next);
    });
}

void ChainCheck::end(const Result<AuditCheck> &check)
{
    m_running = false;
    if (!check) {
        emit finished(check, {});
        return;
    }
    const auto strangers = strangersOf(*check, m_folder);
    if (strangers)
        emit finished(check, *strangers);
    else
        emit finished(fail(strangers.error()), {});
}

QStringList explain(const AuditCheck &check)
{
    QStringList sentences;
    for (const AuditVerification &chain : check.chains()) {
        const bool desk = chain.vault == Vault::FrontDesk;
        const QString rows = QLocale().toString(chain.verdict.rows);
        if (chain.verdict.isSound()) {
            sentences.append(desk ? QCoreApplication::translate("ChainCheck", "Front desk: the rows fit, all %1 that were checked.").arg(rows)
                                  : QCoreApplication::translate("ChainCheck", "Clinical record: the rows fit, all %1 that were checked.").arg(rows));
        } else {
            sentences.append(desk ? QCoreApplication::translate("ChainCheck", "Front desk: %1").arg(chain.verdict.fault)
                                  : QCoreApplication::translate("ChainCheck", "Clinical record: %1").arg(chain.verdict.fault));
        }
    }
    return sentences;
}

} // namespace untie
