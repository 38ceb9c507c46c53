#include "ui/settings/keywork.h"

#include "app/common/explain.h"
#include "app/security/reencryptionrun.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <QFutureWatcher>

#include <algorithm>

namespace untie {

KeyWork::KeyWork(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void KeyWork::begin(std::shared_ptr<Reencryption> work)
{
    if (!work)
        return;
    m_work = std::move(work);
    run();
}

void KeyWork::run()
{
    m_running = true;
    m_problem.clear();
    using State = Result<Reencryption::State>;
    auto *watcher = new QFutureWatcher<State>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &KeyWork::changed);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run = ++m_run] {
        watcher->deleteLater();
        if (run == m_run)
            ended(watcher->result());
    });
    watcher->setFuture(runOn(m_storage, m_work));
    emit changed();
}

void KeyWork::ended(const Result<Reencryption::State> &state)
{
    m_running = false;
    if (state) {
        m_work.reset();
        emit changed();
        emit finished(*state == Reencryption::State::TakenBack);
        return;
    }
    m_problem = explain(state.error());
    emit changed();
    emit failed(m_problem);
    const auto open = m_storage.run([](Database &database) -> Result<bool> { return database.has(Vault::FrontDesk) && database.has(Vault::Clinical); });
    deliver(open, this, [this](const Result<bool> &isThere) {
        if (isThere && !*isThere)
            emit vaultLost();
    });
}

double KeyWork::share() const
{
    const int total = m_work ? m_work->total() : 0;
    return total > 0 ? std::clamp(double(m_work->copied()) / total, 0.0, 1.0) : 0;
}

bool KeyWork::canTakeBack() const
{
    return m_running && m_work && m_work->canCancel();
}

void KeyWork::takeBack()
{
    if (m_work)
        m_work->cancel();
}

void KeyWork::tryAgain()
{
    if (m_work && !m_running)
        run();
}

} // namespace untie
