#pragma once

#include "app/clients/importstore.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace untie {

class ImportTakeBack;
class StorageThread;

/// An import that was carried out.
struct ImportOutcome
{
    QString title; ///< "1,935 clients came in"
    ImportId import;
    ImportCounts counts;
    std::function<QByteArray()> log; ///< the table of what became of each line; made on another thread
};

/// What came of an import: the counts, the log to keep, and the way back.
class ImportResult final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(StorageThread &storage, QWidget *parent = nullptr);

    void show(const ImportOutcome &outcome);
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
    ImportOutcome m_outcome;
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
