#pragma once

#include "app/exchange/importrun.h"
#include "ui/exchange/importdraft.h"
#include "ui/exchange/longimport.h"

namespace untie {

/// Looks at the files of any import, and brings clients in.
class ImportWork final : public LongImport
{
    Q_OBJECT

public:
    /// `storage` outlives it, with the clinic open.
    ImportWork(StorageThread &storage, PersonId by, QObject *parent = nullptr);

    /// Opens files and sees what they are; the answer to an earlier question is dropped.
    void look(const QStringList &paths);
    /// Reads everybody, and compares them with whom the clinic has.
    void read(const ImportSource &source);
    /// Stores what was planned, and how the table was read.
    void carryOut(const ImportDraft &draft);

    /// Of what was carried out last.
    const ImportRun *run() const { return m_run.get(); }

signals:
    void looked(const Result<untie::ImportDraft> &draft);
    void wasRead(const Result<untie::ImportPlan> &plan);

private:
    void readAgainst(const ImportSource &source, const KnownClients &known, quint64 attempt);

    PersonId m_by;
    std::shared_ptr<ImportRun> m_run; ///< touched on the storage thread while it runs
    quint64 m_look = 0; ///< answers to those before are dropped
};

} // namespace untie
