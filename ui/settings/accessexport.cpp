#include "ui/settings/accessexport.h"

#include "app/exchange/csv.h"
#include "app/security/auditfold.h"
#include "app/storage/durablefile.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/settings/accesswords.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 1000;

QByteArray lineOf(const VaultAuditRow &row, const RecordNames &names)
{
    const auto &[vault, entry] = row;
    return csvLine({schemaOf(vault), QString::number(entry.seq), entry.at.toString(Qt::ISODateWithMs), names.value(entry.person.value),
                    entry.person.isValid() ? QString::number(entry.person.value) : QString(), entry.workstation, entry.action,
                    accessSentence(entry.action, auditSubject(entry.detail), names.value(entry.object)), entry.object != 0 ? QString::number(entry.object) : QString(),
                    entry.detail, entry.setBack ? u"1"_s : QString()});
}

} // namespace

AccessExport::AccessExport(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void AccessExport::start(const AuditFilter &filter, const QString &file)
{
    const quint64 run = ++m_run;
    m_running = true;
    emit progressed(0);
    auto draft = std::make_shared<Draft>();
    const auto begin = [draft, filter](Database &database) -> Result<> {
        auto people = peopleNames(database);
        if (!people)
            return fail(people.error());
        draft->names = std::move(*people);
        draft->rest = AuditFeed(filter);
        draft->lines = csvBegin()
            + csvLine({tr("Vault"), tr("Number"), tr("Time (UTC)"), tr("Who"), tr("Person’s number"), tr("Computer"), tr("Action"), tr("What"),
                       tr("Record’s number"), tr("Detail"), tr("Clock set back")});
        return readOn(database, *draft);
    };
    deliver(m_storage.run(begin), this, [this, run, draft, file](const Result<> &piece) {
        if (run == m_run)
            goOn(piece, draft, file);
    });
}

void AccessExport::cancel()
{
    ++m_run;
    m_running = false;
}

Result<> AccessExport::readOn(Database &database, Draft &draft)
{
    const auto page = readAccess(database, draft.rest, rowsAtOnce, draft.names);
    if (!page)
        return fail(page.error());
    draft.names.insert(page->names);
    for (const VaultAuditRow &row : page->rows)
        draft.lines += lineOf(row, draft.names);
    draft.rows += page->rows.size();
    draft.rest = page->rest;
    return {};
}

void AccessExport::goOn(const Result<> &piece, const std::shared_ptr<Draft> &draft, const QString &file)
{
    if (!piece) {
        m_running = false;
        emit finished(fail(piece.error()), file);
        return;
    }
    if (draft->rest.atEnd())
        return write(draft, file);
    emit progressed(draft->rest.progress());
    deliver(m_storage.run([draft](Database &database) { return readOn(database, *draft); }), this, [this, run = m_run, draft, file](const Result<> &next) {
        if (run == m_run)
            goOn(next, draft, file);
    });
}

void AccessExport::write(const std::shared_ptr<Draft> &draft, const QString &file)
{
    const auto job = [draft, file](Database &database) -> Result<qint64> {
        // Before the file is there: what cannot be written down is not taken out.
        if (auto noted = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, u"audit"_s}); !noted)
            return fail(noted.error());
        if (auto written = writeDurably(file, draft->lines); !written)
            return fail(written.error());
        return draft->rows;
    };
    deliver(m_storage.run(job), this, [this, run = m_run, file](const Result<qint64> &rows) {
        if (run != m_run)
            return;
        m_running = false;
        emit finished(rows, file);
    });
}

} // namespace untie
