#pragma once

#include "ui/exchange/importdraft.h"
#include "ui/exchange/importlinesstep.h"

namespace untie {

class ClientBook;
class ImportPeopleModel;
class ImportWork;

/// Everybody who stands in the files.
class ImportPeopleStep final : public ImportLinesStep
{
    Q_OBJECT

public:
    ImportPeopleStep(ImportDraft &draft, ImportWork &work, const ClientBook &book);

    void enter() override;
    bool leave() override;
    void turnBack() override;

protected:
    void showCounts() override;
    bool mayBecome(int row, int choice) const override;
    bool isChosen(int row, int choice) const override;
    void choose(int row, int choice) override;
    QString sentenceOf(const BrokenPlace &place) const override;

private:
    ImportPeopleStep(ImportDraft &draft, ImportWork &work, const ClientBook &book, ImportPeopleModel *model);
    void show(const Result<ImportPlan> &plan);
    void showPlan();
    QString nameOfOurs(ClientId client) const;

    ImportDraft &m_draft;
    ImportWork &m_work;
    const ClientBook &m_book;
    ImportPeopleModel *m_model;
};

} // namespace untie
