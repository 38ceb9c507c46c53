#include "tests/bench/bench.h"

#include "app/clients/clientstore.h"
#include "app/schedule/schedulestore.h"
#include "app/security/grants.h"
#include "app/security/permissions.h"
#include "app/storage/database.h"
#include "app/storage/rawconnection.h"
#include "app/visits/historystore.h"
#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int saves = 300;
constexpr int reads = 60;
constexpr int coldReads = 8;
constexpr double target = 1.1;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().detail), qUtf8Printable(result.error().subject));
    return std::move(*result);
}

void must(int code, sqlite3 *connection)
{
    if (code != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(connection));
}

void execute(sqlite3 *connection, const QString &sql)
{
    must(sqlite3_exec(connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr), connection);
}

/// The vaults of a clinic that is closed, copied, and once more with the same pages as anybody could read them.
class Twins final
{
public:
    Twins(const QString &folder, const ClinicFolder &clinic, const QHash<Vault, QByteArray> &keys, PersonId person)
        : m_folder(folder)
        , m_keys(keys)
        , m_person(person)
    {
        QDir().mkpath(folder);
        for (const Vault vault : bothVaults) {
            for (const bool plain : {false, true})
                QFile::copy(clinic.vault(vault), file(vault, plain));
            takeOff(vault);
        }
    }

    /// Opened as the clinic is, with the engine's settings, statements and rights.
    std::unique_ptr<Database> open(bool plain) const
    {
        auto database = must(Database::open());
        for (const Vault vault : bothVaults) {
            if (!plain) {
                if (auto attached = database->attach(vault, file(vault, false), Secret::copyOf(m_keys[vault])); !attached)
                    qFatal("%s", qUtf8Printable(attached.error().detail));
                continue;
            }
            if (auto attached = database->attachInMemory(vault); !attached) // what it holds is exchanged below
                qFatal("%s", qUtf8Printable(attached.error().detail));
        }
        database->actAs({m_person, workstationName(), {}}, accessOf(Role::Owner));
        if (plain)
            exchange(*database);
        return database;
    }

    /// Opens with nothing in any cache.
    std::unique_ptr<Database> openCold(bool plain) const
    {
        for (const Vault vault : bothVaults) {
            const int descriptor = ::open(qPrintable(file(vault, plain)), O_RDONLY);
            ::fdatasync(descriptor);
            ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
            ::close(descriptor);
        }
        return open(plain);
    }

private:
    QString file(Vault vault, bool plain) const { return m_folder + u'/' + schemaOf(vault) + (plain ? u".plain"_s : u".vault"_s); }

    /// Takes the encryption off a copy.
    void takeOff(Vault vault) const
    {
        sqlite3 *connection = nullptr;
        sqlite3_open(file(vault, true).toUtf8().constData(), &connection);
        if (!useVaultCipher(connection))
            qFatal("no cipher");
        const QByteArray key = "raw:" + m_keys[vault].toHex();
        must(sqlite3_key(connection, key.constData(), int(key.size())), connection);
        execute(connection, u"PRAGMA journal_mode = DELETE"_s); // no log is encrypted anew
        must(sqlite3_rekey(connection, nullptr, 0), connection);
        sqlite3_close(connection);
    }

    /// Puts the plain files in the place of the empty vaults in memory, which Untie itself refuses.
    void exchange(Database &database) const
    {
        sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
        for (const Vault vault : bothVaults) {
            const QString schema = schemaOf(vault);
            execute(database.handle(), u"DETACH %1"_s.arg(schema));
            execute(database.handle(), u"ATTACH '%1' AS %2 KEY ''"_s.arg(file(vault, true), schema));
            for (const char *pragma : {"journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "cell_size_check = ON"})
                execute(database.handle(), u"PRAGMA %1.%2"_s.arg(schema, QLatin1StringView(pragma)));
        }
    }

    QString m_folder;
    QHash<Vault, QByteArray> m_keys;
    PersonId m_person;
};

template <class Work>
double taken(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The same on either, in turns, so that both meet the same moods of the machine.
template <class Work>
std::pair<Durations, Durations> inTurns(int rounds, Work work)
{
    Durations encrypted, plain;
    for (int round = 0; round < rounds; ++round) {
        encrypted.all += work(false);
        plain.all += work(true);
    }
    return {encrypted, plain};
}

Row rowOf(const QString &figure, const std::pair<Durations, Durations> &both, double percent = 50)
{
    return {figure, both.first.percentile(percent), both.second.percentile(percent), u"ms"_s, target};
}

} // namespace

QList<Row> measureEncryption(Clinic &clinic)
{
    const ClientId client = addLongHistory(clinic);
    PersonId person;
    QHash<Vault, QByteArray> keys;
    static_cast<void>(clinic.storage().run([&](Database &database) -> Result<> {
        person = database.actor()->person;
        for (const Vault vault : bothVaults)
            keys[vault] = QByteArray(reinterpret_cast<const char *>(database.key(vault).data()), qsizetype(database.key(vault).size()));
        return {};
    }).result());
    clinic.release();
    const Twins twins(clinic.beside(u"twins"_s), clinic.folder(), keys, person);
    clinic.takeBack();

    QList<Row> rows;
    const auto cold = inTurns(coldReads, [&](bool plain) {
        const auto database = twins.openCold(plain);
        return taken([&] { must(HistoryStore(*database).read(client)); });
    });
    std::array open{twins.open(false), twins.open(true)};
    const auto of = [&](bool plain) -> Database & { return *open[plain]; };
    const QDate day = QDate::currentDate();
    const ClientId known = must(ClientStore(of(false)).rows()).constFirst().id; // a save asks the front desk for the client
    std::array visits{Visit(aVisit().of(known)), Visit(aVisit().of(known))};
    for (Visit &visit : visits) {
        visit.startedAt = QDateTime::currentDateTimeUtc();
        visit.note.objective = u"Taut band with a nodule, referring to the temple; the pain was recognised. "_s.repeated(8);
        for (int i = 0; i < 6; ++i)
            visit.findings.append(aFinding().scoring(7, 4));
    }
    rows += rowOf(u"encrypted: all clients for the search, p50"_s, inTurns(coldReads, [&](bool plain) { return taken([&] { must(ClientStore(of(plain)).rows()); }); }));
    const auto saved = inTurns(saves, [&](bool plain) {
        Visit &visit = visits[plain];
        visit.note.plan = u"Written %1 times."_s.arg(visit.rev + 1);
        const double ms = taken([&] { visit.rev = must(recordVisit(of(plain), visit, QDateTime::currentDateTimeUtc())); });
        of(plain).writeBack();
        return ms;
    });
    rows += rowOf(u"encrypted: durable save of a visit, p50"_s, saved);
    rows += rowOf(u"encrypted: durable save of a visit, p99"_s, saved, 99);
    rows += rowOf(u"encrypted: whole history, cold, p50"_s, cold);
    rows += rowOf(u"encrypted: whole history, warm, p50"_s, inTurns(reads, [&](bool plain) { return taken([&] { must(HistoryStore(of(plain)).read(client)); }); }));
    rows += rowOf(u"encrypted: a day with names, p50"_s, inTurns(reads, [&](bool plain) { return taken([&] { must(ScheduleStore(of(plain)).between(day, day)); }); }));
    return rows;
}

} // namespace untie::bench
