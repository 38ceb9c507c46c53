#pragma once

#include "app/clients/importstore.h"
#include "ui/exchange/importdraft.h"

#include <QWidget>

class QStackedLayout;

namespace untie {

class Assistant;
class ClientBook;
class ImportFileStep;
class ImportPeopleStep;
class ImportResult;
class ImportWork;
class StorageThread;

/// Brings clients in from files, step by step. Nothing is stored before its last button, nothing is shown before all is
/// stored, and all of it can be taken back.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    enum Step { File, Columns, People };

    ImportPage(StorageThread &storage, const ClientBook &book, PersonId by, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// With its first step, unless one is just being carried out or taken back.
    void start();
    /// As if somebody had chosen these files; goes on to a step when they are read.
    void open(const QStringList &files, Step step = File);

signals:
    void left();
    /// Clients came in, or went again.
    void changed();
    /// What open() asked for is there, or could not be.
    void opened();

private:
    void carryOut();
    void carriedOut(const Result<ImportCounts> &counts);

    ImportDraft m_draft;
    ImportWork *m_work;
    ImportFileStep *m_file;
    ImportPeopleStep *m_people;
    Assistant *m_assistant;
    ImportResult *m_result;
    QStackedLayout *m_parts;
};

} // namespace untie
