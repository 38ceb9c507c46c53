#include "tests/bench/bench.h"
#include "tests/bench/plainfile.h"

#include "app/visits/historycache.h"
#include "app/visits/historystore.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int visits = 500;
constexpr int findingsOfVisit = 8;
constexpr int newestVisits = 20;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().detail), qUtf8Printable(result.error().subject));
    return std::move(*result);
}

/// Microseconds of one job on the storage thread, without the way there and back.
template <class Work>
double timed(Clinic &clinic, Work work)
{
    return must(clinic.storage().run([work](Database &database) -> Result<double> {
        QElapsedTimer timer;
        timer.start();
        work(database);
        return double(timer.nsecsElapsed()) / 1000;
    }).result());
}

const QList<PlainTable> tables{{"visit", "client_id, id"},
                               {"note_section", "client_id, visit_id, section"},
                               {"trigger_point", "client_id, id"},
                               {"finding", "client_id, visit_id, id"}};

/// The rows of all clients in a plain file, clustered as in the vault.
QString writeHistories(Clinic &clinic)
{
    const QString file = clinic.beside(u"history-plain"_s);
    clinic.storage().run([file](Database &database) -> Result<> {
        writePlain(database.handle(), tables, file);
        return {};
    }).waitForFinished();
    return file;
}

/// Bytes that the client's rows take in the file.
qint64 bytesOf(const QString &plain, ClientId client)
{
    sqlite3 *connection = nullptr;
    sqlite3_open(plain.toUtf8().constData(), &connection);
    qint64 bytes = 0;
    for (const PlainTable &table : tables) {
        // Its share of the table's pages.
        const QByteArray &name = table.name;
        const QByteArray sql = "SELECT (SELECT sum(pgsize) FROM dbstat WHERE name = '" + name + "') * (SELECT count(*) FROM " + name
            + " WHERE client_id = ?) / (SELECT count(*) FROM " + name + ')';
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(connection));
        sqlite3_bind_int64(statement, 1, client.value);
        if (sqlite3_step(statement) == SQLITE_ROW)
            bytes += sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
    }
    sqlite3_close(connection);
    return bytes;
}

} // namespace

ClientId addLongHistory(Clinic &clinic)
{
    const ClientId client = newId<ClientId>();
    const auto added = clinic.storage().run([client](Database &database) -> Result<> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<TriggerPointId> points;
        for (int i = 0; i < 20; ++i)
            points << newId<TriggerPointId>();
        VisitStore::Batch batch(database);
        auto transaction = must(database.begin(Vault::Clinical));
        for (int i = 0; i < visits; ++i) {
            VisitBuilder visit = aVisit().of(client).on(now.addDays(-7 * (visits - i))).saying(u"Stiff again since Monday, mostly in the morning."_s);
            visit.note.objective = u"Taut band with a nodule, referring to the temple; the pain was recognised. "_s.repeated(4);
            for (int j = 0; j < findingsOfVisit; ++j)
                visit.with(aFinding().sightOf(points.at((i / 25 + j) % points.size())).scoring((i + j) % 11, j % 4));
            if (auto done = batch.add(visit, now); !done)
                return done;
        }
        return transaction.commit();
    });
    if (const auto &result = added.result(); !result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return client;
}

QList<Row> measureHistory(Clinic &clinic)
{
    const ClientId client = addLongHistory(clinic);
    const QString plain = writeHistories(clinic);
    // As the client's page asks: what nobody changed since comes from memory.
    const auto cache = std::make_shared<HistoryCache>();
    const auto kept = [client, cache](Database &database) { must(cache->read(database, client)); };
    const auto newest = [client, cache](Database &database) { must(cache->read(database, client)).visits.first(newestVisits); };
    const auto newestAnew = [client](Database &database) { must(VisitStore(database).newest(client, newestVisits)); };
    const auto whole = [client](Database &database) { must(HistoryStore(database).read(client)); };

    Durations probes{limits({u"visit"_s, plain, QString::number(client.value), u"200"_s})};
    timed(clinic, kept);
    Durations list;
    Durations listAnew;
    for (int i = 0; i < 200; ++i) {
        list.all << timed(clinic, newest);
        listAnew.all << timed(clinic, newestAnew);
    }

    Durations warm;
    Durations warmAnew;
    Durations bare{limits({u"history"_s, plain, QString::number(client.value), u"20"_s})};
    for (int i = 0; i < 20; ++i) {
        warm.all << timed(clinic, kept);
        warmAnew.all << timed(clinic, whole);
    }

    const qint64 bytes = bytesOf(plain, client);
    Durations cold;
    Durations reads;
    for (int i = 0; i < 5; ++i) {
        clinic.reopenCold();
        cold.all << timed(clinic, whole);
        reads.all << limits({u"read"_s, clinic.clinicalFile(), QString::number(bytes), u"1"_s});
    }
    const QString size = u"%1 visits, %2 findings, %3 kB"_s.arg(visits).arg(visits * findingsOfVisit).arg(bytes / 1000);
    return {{u"newest %1 visits, read before"_s.arg(newestVisits), list.percentile(50), probes.percentile(50), u"us"_s, 2},
            {u"newest %1 visits, for the first time"_s.arg(newestVisits), listAnew.percentile(50), probes.percentile(50), u"us"_s, 2},
            {u"whole history, cold (%1)"_s.arg(size), cold.percentile(50) / 1000, reads.percentile(50) / 1000, u"ms"_s, 3},
            {u"whole history, warm, read before"_s, warm.percentile(50) / 1000, bare.percentile(50) / 1000, u"ms"_s, 0.5},
            {u"whole history, warm, for the first time"_s, warmAnew.percentile(50) / 1000, bare.percentile(50) / 1000, u"ms"_s, 0.5}};
}

} // namespace untie::bench
