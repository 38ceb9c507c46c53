#pragma once

#include "app/security/session.h"
#include "ui/shell/setupdraft.h"

#include <QWidget>

namespace untie {

class Assistant;
class StorageThread;

/// Sets up a clinic, from its name to its first sign-in. Nothing is written before the last step; then all of it is, or
/// nothing.
class SetUpPage final : public QWidget
{
    Q_OBJECT

public:
    enum Step { Clinic, Place, Owner, Password, Sheet, SheetBack, Backup, Ready };

    SetUpPage(StorageThread &storage, QWidget *parent = nullptr);

    /// The step where one was, with the cursor in its first field.
    void start();
    /// With answers that are known already, at a step.
    void start(SetUpDraft draft, Step step);

signals:
    void left(); ///< back to where it was offered; what was typed stays
    void made(const untie::Session &session); ///< the clinic is open

private:
    void make();

    StorageThread &m_storage;
    SetUpDraft m_draft;
    Assistant *m_assistant;
};

} // namespace untie
