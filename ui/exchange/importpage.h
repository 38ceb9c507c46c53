#pragma once

#include "app/clients/importstore.h"
#include "ui/exchange/calendardraft.h"
#include "ui/exchange/importdraft.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace untie {

class Assistant;
class CalendarEventsStep;
class CalendarWork;
class ClientBook;
class ImportFileStep;
class ImportPeopleStep;
class ImportResult;
class ImportWork;
struct ImportOutcome;
class StorageThread;

/// Brings clients or appointments in from files, step by step; what the file is says which steps there are. Nothing is stored
/// before the last button, nothing is shown before all is stored, and all of it can be taken back.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    enum Step { File, Columns, People };

    ImportPage(StorageThread &storage, ClientBook &book, PersonId by, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// With its first step, unless one is just being carried out or taken back.
    void start();
    /// As if somebody had chosen these files; goes on to a step when they are read.
    void open(const QStringList &files, Step step = File);

signals:
    void left();
    /// Clients or appointments came in, or went again.
    void changed();
    /// What open() asked for is there, or could not be.
    void opened();

private:
    void turnTo(Assistant *assistant, int step);
    void carriedOut(Assistant *assistant, const Result<ImportCounts> &counts, const std::function<ImportOutcome()> &outcome);

    ImportDraft m_draft;
    CalendarDraft m_calendarDraft;
    ImportWork *m_work;
    CalendarWork *m_calendarWork;
    ImportFileStep *m_file;
    ImportPeopleStep *m_people;
    ImportFileStep *m_calendarFile;
    CalendarEventsStep *m_events;
    Assistant *m_assistant;
    Assistant *m_calendarAssistant;
    ImportResult *m_result;
    QStackedLayout *m_parts;
};

} // namespace untie
