#pragma once

#include "ui/shell/restoredraft.h"

#include <QWidget>

#include <functional>

namespace untie {

class Assistant;
class RestoreWork;
class StorageThread;
struct Restored;
struct Session;

/// Puts a backup in a clinic's place, or into a new folder, step by step, and opens it. Nothing is changed before its last
/// button; until then everything stays as it is, whatever happens.
class RestorePage final : public QWidget
{
    Q_OBJECT

public:
    enum Step { WhichBackup, Proof, Place, Preview };

    explicit RestorePage(StorageThread &storage, QWidget *parent = nullptr);
    ~RestorePage() override;

    /// With what is known of it already, at one of its steps. The clinic is closed.
    void start(RestoreDraft draft, Step step = WhichBackup);

signals:
    void left();
    /// The backup was looked at, or could not be.
    void previewed();
    /// It lies there and is open. `kept`: where what was there before lies; empty: nothing was.
    void opened(const untie::Session &session, const QString &kept);
    /// It lies there, and somebody signs in: with the sheet alone nobody knows a password.
    void restored(const untie::ClinicFolder &clinic, const QString &kept);

private:
    void carryOut();
    void tellProgress(int perMille);
    void carriedOut(const Restored &restored);
    void complain(const QString &sentence);

    StorageThread &m_storage;
    RestoreDraft m_draft;
    RestoreWork *m_work;
    Assistant *m_assistant;
};

} // namespace untie
