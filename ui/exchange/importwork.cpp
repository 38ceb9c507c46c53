#include "ui/exchange/importwork.h"

#include "app/common/recordwork.h"
#include "app/common/log.h"
#include "app/exchange/calendarreader.h"
#include "app/exchange/csvplanstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 262'144; ///< as much of a table as its columns are shown and guessed from

/// The beginning of a file up to the end of a line.
QByteArray headOf(const QByteArray &bytes)
{
    if (bytes.size() <= headBytes)
        return bytes;
    const qsizetype end = bytes.lastIndexOf('\n', headBytes);
    return bytes.first(end < headBytes / 2 ? headBytes : end + 1);
}

Result<ImportDraft> lookedAt(const QStringList &paths, const ImportGround &ground, const QString &title)
{
    const auto files = filesToImport(paths);
    if (!files)
        return fail(files.error());
    ImportDraft draft;
    draft.isCalendar = isCalendar(files->constFirst().bytes);
    if (draft.isCalendar)
        draft.source.bytes = files->constFirst().bytes;
    else
        draft.source = importSourceOf(*files, ground, QDate::currentDate());
    draft.known = ground.plans;
    draft.usual = ground.usual;
    for (const ImportFile &file : *files)
        draft.names += file.name;
    draft.head = draft.source.isVCard ? draft.source.bytes : headOf(draft.source.bytes);
    draft.title = files->size() == 1 ? draft.names.constFirst() : title.arg(draft.names.constFirst());
    return draft;
}

} // namespace

ImportWork::ImportWork(StorageThread &storage, PersonId by, QObject *parent)
    : LongImport(storage, parent)
    , m_by(by)
{
}

void ImportWork::look(const QStringList &paths)
{
    const quint64 look = ++m_look;
    //: "%1" is the first of several files
    const QString title = tr("%1 and %Ln more", nullptr, int(paths.size() - 1));
    deliver(storage().run([](Database &database) { return importGroundOf(database); }), this, [this, look, paths, title](const Result<ImportGround> &ground) {
        if (look != m_look)
            return;
        if (!ground) {
            emit looked(fail(ground.error()));
            return;
        }
        deliver(onRecord([paths, title, ground = *ground] { return lookedAt(paths, ground, title); }), this, [this, look](const Result<ImportDraft> &draft) {
            if (look == m_look)
                emit looked(draft);
        });
    });
}

void ImportWork::read(const ImportSource &source)
{
    const quint64 attempt = newAttempt();
    deliver(storage().run([country = source.country](Database &database) { return knownClients(database, country); }), this,
            [this, attempt, source](const Result<KnownClients> &known) {
                if (!isCurrent(attempt))
                    return;
                if (known)
                    readAgainst(source, *known, attempt);
                else
                    emit wasRead(fail(known.error()));
            });
}

void ImportWork::readAgainst(const ImportSource &source, const KnownClients &known, quint64 attempt)
{
    deliver(onRecord([source, known, told = beginReading(attempt)] { return readImport(source, known, told); }), this, [this, attempt](const Result<ImportPlan> &plan) {
        if (!isCurrent(attempt))
            return;
        endReading();
        emit wasRead(plan);
    });
}

void ImportWork::carryOut(const ImportDraft &draft)
{
    m_run = std::make_shared<ImportRun>(*draft.plan, draft.title, m_by);
    if (!draft.source.isVCard) {
        deliver(storage().run([plan = draft.source.csv](Database &database) { return CsvPlanStore(database).remember(plan); }), this, [](const Result<> &kept) {
            if (!kept)
                logTrouble("how a table was read is not remembered", kept.error());
        });
    }
    store(m_run);
}

} // namespace untie
