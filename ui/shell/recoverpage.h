#pragma once

#include "app/common/secret.h"
#include "app/security/session.h"

#include <QWidget>

namespace untie {

class Assistant;
class StorageThread;

/// What is gathered until a clinic is opened by its recovery sheet. It goes with the page; the secrets are wiped.
struct RecoverDraft
{
    ClinicFolder folder;
    Secret recovery;
    QString name;
    Secret password;
};

/// Opens a clinic by its recovery sheet, for an owner whose password is forgotten, or whose keyring is lost.
class RecoverPage final : public QWidget
{
    Q_OBJECT

public:
    enum Step { Clinic, Sheet, Owner, Password };

    RecoverPage(StorageThread &storage, QWidget *parent = nullptr);

    /// Begins with that clinic, as far as one is known.
    void start(const ClinicFolder &folder, Step step = Clinic);

signals:
    void left();
    void recovered(const untie::Session &session); ///< the clinic is open

private:
    void open();

    StorageThread &m_storage;
    RecoverDraft m_draft;
    Assistant *m_assistant;
};

} // namespace untie
