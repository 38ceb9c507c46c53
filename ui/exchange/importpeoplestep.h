#pragma once

#include "app/clients/clientdirectory.h"
#include "ui/common/assistant.h"
#include "ui/exchange/importdraft.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace untie {

class ClientBook;
class ImportPeopleModel;
class ImportWork;
class SegmentedControl;

/// Everybody who stands in the files, with every problem at its line, before anything is stored.
class ImportPeopleStep final : public AssistantStep
{
    Q_OBJECT

public:
    ImportPeopleStep(ImportDraft &draft, ImportWork &work, const ClientBook &book);

    bool isWide() const override { return true; }
    void enter() override;
    bool leave() override;
    void turnBack() override;

signals:
    void wasRead();

private:
    QWidget *makeTable();
    QWidget *makeFoot();
    void show(const Result<ImportPlan> &plan);
    void showPlan();
    void showCounts();
    void showCurrent();
    QString nameOfOurs(ClientId client) const;

    ImportDraft &m_draft;
    ImportWork &m_work;
    const ClientBook &m_book;
    ImportPeopleModel *m_model;
    QLabel *m_state;
    QProgressBar *m_progress;
    QWidget *m_people; ///< all that is shown once everybody is read
    SegmentedControl *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_remarks = nullptr;
    SegmentedControl *m_choice = nullptr;
    QPushButton *m_forAll = nullptr;
};

} // namespace untie
