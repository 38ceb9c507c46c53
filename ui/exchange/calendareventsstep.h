#pragma once

#include "ui/common/assistant.h"
#include "ui/exchange/calendardraft.h"
#include "ui/exchange/importdraft.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;

namespace untie {

class CalendarEventsModel;
class CalendarWork;
class ClientBook;
class ClientFinder;
class SegmentedControl;

/// Every event of a calendar, with every problem at its line, before anything is stored: whose calendar it is, who comes, and
/// what becomes of it.
class CalendarEventsStep final : public AssistantStep
{
    Q_OBJECT

public:
    /// The file is in `chosen`; what is read of it goes into `draft`.
    CalendarEventsStep(const ImportDraft &chosen, CalendarDraft &draft, CalendarWork &work, ClientBook &book);

    bool isWide() const override { return true; }
    void enter() override;
    bool leave() override;
    void turnBack() override;

signals:
    void wasRead();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeFoot();
    void show(const Result<CalendarDraft> &draft);
    void showPlan();
    void showOwners();
    void showCounts();
    void showCurrent();
    void takeClient(ClientId client);

    const ImportDraft &m_chosen;
    CalendarDraft &m_draft;
    CalendarWork &m_work;
    ClientBook &m_book;
    CalendarEventsModel *m_model;
    QLabel *m_state;
    QProgressBar *m_progress;
    QWidget *m_events; ///< all that is shown once everything is read
    QComboBox *m_owner = nullptr;
    SegmentedControl *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_remarks = nullptr;
    ClientFinder *m_client = nullptr;
    SegmentedControl *m_choice = nullptr;
};

} // namespace untie
