#pragma once

#include "app/common/result.h"
#include "ui/settings/accessreader.h"

#include <QObject>

#include <memory>

namespace untie {

class StorageThread;

/// Writes the record of access as a CSV file, piece by piece on the storage thread, a line for each row. That it was
/// done is in the audit.
class AccessExport final : public QObject
{
    Q_OBJECT

public:
    explicit AccessExport(StorageThread &storage, QObject *parent = nullptr);

    /// What fits the filter, newest first. Nothing is written before all of it was read.
    void start(const AuditFilter &filter, const QString &file);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progressed(double share); ///< 0 to 1
    /// How many rows stand in the file. Not after cancel().
    void finished(const untie::Result<qint64> &rows, const QString &file);

private:
    /// What was read so far; touched on the storage thread alone while a piece is read.
    struct Draft
    {
        AuditFeed rest;
        RecordNames names;
        QByteArray lines;
        qint64 rows = 0;
    };
    static Result<> readOn(Database &database, Draft &draft);
    void goOn(const Result<> &piece, const std::shared_ptr<Draft> &draft, const QString &file);
    void write(const std::shared_ptr<Draft> &draft, const QString &file);

    StorageThread &m_storage;
    quint64 m_run = 0; ///< the newest; answers to older ones are dropped
    bool m_running = false;
};

} // namespace untie
