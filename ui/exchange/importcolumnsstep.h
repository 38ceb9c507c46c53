#pragma once

#include "ui/common/assistant.h"
#include "ui/exchange/importdraft.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace untie {

class ImportColumnList;
class ImportPreviewModel;

/// How a table is read: what was found out, to be set right, with the first people as they would be taken over. Of address
/// cards only those.
class ImportColumnsStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(ImportDraft &draft);

    bool isWide() const override { return true; }
    void enter() override;
    bool leave() override;

private:
    QWidget *makeDialect();
    QComboBox *addChoice(const QString &caption, const char *name, const QList<std::pair<QString, int>> &choices);
    void takeDialect();
    void takeDateOrder();
    void showPlan();
    void showPreview();

    ImportDraft &m_draft;
    QWidget *m_dialect = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_quote = nullptr;
    QComboBox *m_dates = nullptr;
    QCheckBox *m_hasHeader;
    ImportColumnList *m_columns;
    ImportPreviewModel *m_preview;
    QLabel *m_problem;
};

} // namespace untie
