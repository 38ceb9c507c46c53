#pragma once

#include "ui/exchange/calendardraft.h"
#include "ui/exchange/importdraft.h"
#include "ui/exchange/importlinesstep.h"

class QComboBox;

namespace untie {

class CalendarEventsModel;
class CalendarWork;
class ClientBook;
class ClientFinder;

/// Every event of a calendar: whose calendar it is, who comes, and what becomes of it.
class CalendarEventsStep final : public ImportLinesStep
{
    Q_OBJECT

public:
    /// The file is in `chosen`; what is read of it goes into `draft`.
    CalendarEventsStep(const ImportDraft &chosen, CalendarDraft &draft, CalendarWork &work, ClientBook &book);

    void enter() override;
    bool leave() override;
    void turnBack() override;

protected:
    void showCounts() override;
    bool mayBecome(int row, int choice) const override;
    bool isChosen(int row, int choice) const override;
    void choose(int row, int choice) override;
    void showCurrent() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CalendarEventsStep(const ImportDraft &chosen, CalendarDraft &draft, CalendarWork &work, ClientBook &book, CalendarEventsModel *model);
    void show(const Result<CalendarDraft> &draft);
    void showPlan();
    void showOwners();
    void takeClient(ClientId client);

    const ImportDraft &m_chosen;
    CalendarDraft &m_draft;
    CalendarWork &m_work;
    ClientBook &m_book;
    CalendarEventsModel *m_model;
    QComboBox *m_owner;
    ClientFinder *m_client;
};

} // namespace untie
