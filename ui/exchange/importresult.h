#pragma once

#include "app/exchange/importrun.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace untie {

class ImportTakeBack;
class StorageThread;

/// What came of an import: the counts, the log to keep, and the way back.
class ImportResult final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(StorageThread &storage, QWidget *parent = nullptr);

    /// `run` was carried out from these files and lives as long as it is shown.
    void show(const ImportRun &run, const QStringList &files);
    bool isBusy() const;

signals:
    void left();
    void another(); ///< another import
    void undone();

private:
    void saveLog(const QString &file);
    void takenBack(const Result<ImportUndone> &undone);
    void say(const QString &sentence, bool trouble = false);

    StorageThread &m_storage;
    ImportTakeBack *m_takeBack;
    const ImportRun *m_run = nullptr;
    QStringList m_files;
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_log;
    QPushButton *m_undo;
    QPushButton *m_another;
    QPushButton *m_close;
};

} // namespace untie
