#include "tests/bench/bench.h"

#include "app/visits/noteentrystore.h"
#include "app/visits/notesearchstore.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

namespace untie::bench {

using namespace Qt::StringLiterals;

qint64 notesSearched = 100'000;

namespace {

constexpr int visitsOfClient = 20;
constexpr int shown = 50;
constexpr double frameMs = 1000.0 / 60;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().detail), qUtf8Printable(result.error().subject));
    return std::move(*result);
}
void must(const Result<> &result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().detail), qUtf8Printable(result.error().subject));
}

/// Some stand in every note, some in one of a hundred, one in a single note.
QString noteText(qint64 number)
{
    static const QStringList often{u"Neck and shoulders tense since the weekend, better after sleep."_s, u"Low back pulls when bending, no pain at rest."_s,
                                   u"Headache from the neck to the temple, twice this week."_s, u"Calf cramps at night, more on the left."_s};
    QString text = often.at(number % often.size()) + u" Upper trapezius and levator scapulae treated, pressure 3."_s;
    if (number % 100 == 0)
        text += u" Mentions a fall from the bicycle."_s;
    if (number == 1)
        text += u" Whiplash."_s;
    return text;
}

/// Signed notes as they come with the years, twenty a client.
void addNotes(Clinic &clinic, qint64 count)
{
    for (qint64 done = 0; done < count; done += 10'000) {
        must(clinic.storage().run([from = done, to = std::min(count, done + 10'000)](Database &database) -> Result<> {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            VisitStore::Batch batch(database);
            auto transaction = must(database.begin(Vault::Clinical));
            ClientId client;
            for (qint64 i = from; i < to; ++i) {
                if (i % visitsOfClient == 0)
                    client = newId<ClientId>();
                const VisitBuilder visit = aVisit().of(client).on(now.addDays(-7)).saying(noteText(i));
                must(batch.add(visit, now));
                NoteEntry entry{.client = client, .visit = visit.id, .id = newId<NoteEntryId>(), .author = visit.therapist, .at = now};
                entry.seal = {QByteArray(32, 'h'), {}, QByteArray(32, 'k'), QByteArray(64, 's')};
                must(NoteEntryStore(database).add(entry));
            }
            return transaction.commit();
        }).result());
    }
}

/// The same words in a plain file, with nothing of ours about them.
QString writePlain(Clinic &clinic)
{
    const QString file = clinic.beside(u"notes-plain"_s);
    must(clinic.storage().run([file](Database &database) -> Result<> {
        QFile::remove(file);
        sqlite3 *plain = nullptr;
        sqlite3_open(file.toUtf8().constData(), &plain);
        sqlite3_exec(plain, "CREATE VIRTUAL TABLE note USING fts5 (text, content = '', columnsize = 0, detail = none, prefix = '2 3');"
                            "BEGIN", nullptr, nullptr, nullptr);
        sqlite3_stmt *from = nullptr;
        sqlite3_stmt *into = nullptr;
        if (sqlite3_prepare_v2(database.handle(), "SELECT id, text FROM clinical.note_words", -1, &from, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database.handle()));
        sqlite3_prepare_v2(plain, "INSERT INTO note (rowid, text) VALUES (?, ?)", -1, &into, nullptr);
        while (sqlite3_step(from) == SQLITE_ROW) {
            sqlite3_bind_int64(into, 1, sqlite3_column_int64(from, 0));
            sqlite3_bind_value(into, 2, sqlite3_column_value(from, 1));
            sqlite3_step(into);
            sqlite3_reset(into);
        }
        sqlite3_finalize(from);
        sqlite3_finalize(into);
        sqlite3_exec(plain, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_close(plain);
        return {};
    }).result());
    return file;
}

/// Milliseconds of a question as a key asks it, without the way to the storage thread and back.
Durations asked(Clinic &clinic, const QString &typed)
{
    Durations times;
    for (int i = 0; i < 20; ++i) {
        times.all << must(clinic.storage().run([typed](Database &database) -> Result<double> {
            QElapsedTimer timer;
            timer.start();
            must(NoteSearchStore(database).find(searchWords(typed), {}, shown));
            return double(timer.nsecsElapsed()) / 1e6;
        }).result());
    }
    return times;
}

} // namespace

QList<Row> measureNotes(Clinic &clinic)
{
    addNotes(clinic, notesSearched);
    const QString plain = writePlain(clinic);
    QList<Row> rows;
    for (const auto &[name, typed, question] : {std::tuple{u"in every note"_s, u"trapezius"_s, u"\"trapezius\" *"_s}, std::tuple{u"typed so far: tr"_s, u"tr"_s, u"\"tr\" *"_s},
                                                std::tuple{u"in one of 100"_s, u"bicycle"_s, u"\"bicycle\" *"_s}, std::tuple{u"in one note"_s, u"whiplash"_s, u"\"whiplash\" *"_s},
                                                std::tuple{u"two words"_s, u"scapulae bicycle"_s, u"\"scapulae\" * AND \"bicycle\" *"_s}}) {
        const double ours = asked(clinic, typed).percentile(50);
        const Durations bare{limits({u"words"_s, plain, question, QString::number(shown), u"20"_s})};
        rows += {u"word %1, %2 notes, bare index"_s.arg(name).arg(notesSearched), ours, bare.percentile(50) / 1000, u"ms"_s, 2};
        rows += {u"  the same, against a frame"_s, ours, frameMs, u"ms"_s, 2};
    }
    return rows;
}

} // namespace untie::bench
