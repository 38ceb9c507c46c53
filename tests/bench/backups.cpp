#include "tests/bench/bench.h"
#include "tests/bench/plainfile.h"

#include "app/storage/durablefile.h"
#include "app/storage/rawconnection.h"
#include "app/storage/vaultcopy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QThreadPool>

#include <sqlite3.h>

#include <memory>

namespace untie::bench {

using namespace Qt::StringLiterals;

int pagesPerStep = 32;

namespace {

constexpr qint64 saveEveryMs = 50;

/// The same rows in a plain file: what a bare backup copies. They are read from a copy, which nothing else holds.
void writeVault(Clinic &clinic, const QString &file)
{
    const QString copied = clinic.beside(u"copied"_s);
    clinic.storage().run([copied, file](Database &database) -> Result<> {
        auto copy = VaultCopy::begin(database, Vault::Clinical, copied, database.key(Vault::Clinical));
        if (!copy)
            return fail(copy.error());
        for (auto done = copy->step(-1); !done || !*done; done = copy->step(-1)) {
            if (!done)
                return fail(done.error());
        }
        if (auto finished = copy->finish(); !finished)
            return finished;
        sqlite3 *reader = nullptr;
        sqlite3_open(":memory:", &reader);
        auto attached = useVaultCipher(reader);
        if (attached)
            attached = attachFile(reader, u"clinical"_s, copied, database.key(Vault::Clinical));
        if (attached)
            writePlain(reader, clinicalTables(reader), file);
        sqlite3_close(reader);
        return attached;
    }).waitForFinished();
    QFile::remove(copied);
    if (!QFile::exists(file))
        qFatal("no plain file");
}

/// Saves at a steady pace until `goOn` says no; the latencies.
Durations saveSteadily(Writer &writer, const std::function<bool()> &goOn)
{
    Durations waits;
    QElapsedTimer clock;
    clock.start();
    for (qint64 next = saveEveryMs; goOn(); next += saveEveryMs) {
        while (clock.elapsed() < next && goOn())
            QThread::usleep(200);
        waits.all.append(writer.save());
    }
    return waits;
}

struct Running
{
    QString file;
    std::unique_ptr<VaultCopy> copy;
    QElapsedTimer clock;
    std::atomic<qint64> microseconds = 0; ///< 0: still going on
    int pages = 0;
};

/// Copies a few pages and queues the next step behind whatever was asked for meanwhile.
void step(StorageThread &storage, const std::shared_ptr<Running> &running)
{
    static_cast<void>(storage.run([&storage, running](Database &) -> Result<> {
        const auto done = running->copy->step(pagesPerStep);
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().detail));
        if (!*done) {
            step(storage, running);
            return {};
        }
        running->pages = running->copy->total();
        if (auto closed = running->copy->close(); !closed)
            qFatal("%s", qUtf8Printable(closed.error().detail));
        QThreadPool::globalInstance()->start([running] { // as a backup does it: no save waits for the disk
            if (auto synced = syncFile(running->file); !synced)
                qFatal("%s", qUtf8Printable(synced.error().detail));
            running->microseconds = running->clock.nsecsElapsed() / 1000;
        });
        return {};
    }));
}

std::shared_ptr<Running> startBackup(Clinic &clinic)
{
    const QString file = clinic.beside(u"copy"_s);
    QFile::remove(file);
    auto running = std::make_shared<Running>();
    running->file = file;
    running->clock.start();
    clinic.storage().run([running, file](Database &database) -> Result<> {
        auto begun = VaultCopy::begin(database, Vault::Clinical, file, database.key(Vault::Clinical));
        if (!begun)
            qFatal("%s", qUtf8Printable(begun.error().detail));
        running->copy = std::make_unique<VaultCopy>(std::move(*begun));
        return {};
    }).waitForFinished();
    step(clinic.storage(), running);
    return running;
}

} // namespace

QList<Row> measureBackup(Clinic &clinic)
{
    constexpr int rounds = 7;
    const QString plain = clinic.beside(u"plain"_s);
    writeVault(clinic, plain);
    const double plainMegabytes = double(QFile(plain).size()) / 1e6;
    const double megabytes = double(QFile(clinic.clinicalFile()).size()) / 1e6;

    Writer writer(clinic);
    Durations calm;
    Durations busy;
    Durations ours;
    Durations limit;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        calm.all += saveSteadily(writer, [&] { return clock.elapsed() < 3000; }).all;
        // One backup of a small clinic is over before the second save: several, one after another.
        const auto running = std::make_shared<std::shared_ptr<Running>>(startBackup(clinic));
        int backups = 0;
        busy.all += saveSteadily(writer, [&] {
            if (backups < 3 && (*running)->microseconds != 0) {
                ours.all.append(double((*running)->microseconds));
                if (++backups < 3)
                    *running = startBackup(clinic);
            }
            return backups < 3;
        }).all;
        for (int i = 0; i < 3; ++i)
            limit.all += limits({u"backup"_s, plain, clinic.beside(u"bare"_s)});
    }
    const auto throughput = [](double copied, const Durations &durations) { return copied / durations.percentile(50) * 1e6; };
    return {{u"online backup while saving (%1 MB)"_s.arg(megabytes, 0, 'f', 0), throughput(megabytes, ours), throughput(plainMegabytes, limit), u"MB/s"_s, 0.9, Row::Met::AtLeast},
            {u"longest save meanwhile, of %1"_s.arg(busy.all.size()), busy.longest() / 1000, calm.percentile(99) / 1000, u"ms"_s, 1.5}};
}

} // namespace untie::bench
