#pragma once

#include "ui/common/assistant.h"
#include "ui/exchange/importdraft.h"

class QLabel;
class QPushButton;

namespace untie {

class ImportWork;
struct Error;

/// Which files: chosen in a dialog, or dropped here.
class ImportFileStep final : public AssistantStep
{
    Q_OBJECT

public:
    /// For what the steps behind it are.
    enum class Kind { Clients, Calendar };
    ImportFileStep(ImportDraft &draft, ImportWork &work, Kind kind);

    /// Opens them and says what they are.
    void take(const QStringList &paths);
    /// As if nothing had been chosen yet.
    void startAnew();
    bool leave() override;

signals:
    /// One goes on with a file that other steps are for.
    void otherKindChosen();
    void looked(); ///< what was chosen was opened, or could not be

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void show(const Result<ImportDraft> &draft);
    void say(const QString &sentence, bool trouble);

    ImportDraft &m_draft;
    ImportWork &m_work;
    Kind m_kind;
    QPushButton *m_choose;
    QLabel *m_files;
    QLabel *m_state;
    bool m_isLooking = false;
};

} // namespace untie
