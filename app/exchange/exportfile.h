#pragma once

#include "app/common/result.h"

#include <QFile>

namespace untie {

/// The file of an export that is written in pieces. It gets its name once all of it is on the disk; destroyed before, nothing of it
/// is left. Every error names the file as it is to be called.
class ExportFile final
{
public:
    explicit ExportFile(const QString &path);
    ~ExportFile();
    ExportFile(const ExportFile &) = delete;
    ExportFile &operator=(const ExportFile &) = delete;

    const QString &path() const { return m_path; }
    bool isOpen() const { return m_file.isOpen(); }

    /// Nobody but its owner may read it. Exists where there is one of that name, NoFolder, DiskFull, Unreadable.
    Result<> open();
    /// DiskFull, Unreadable.
    Result<> write(const QByteArray &bytes);
    /// Brings onto the disk what was written. DiskFull, Unreadable.
    Result<> sync();
    /// Gives it its name, once it is synced. Exists where somebody else made one of that name meanwhile.
    Result<> finish();

private:
    Error trouble() const;

    QString m_path;
    QFile m_file;
    bool m_isWhole = false;
};

} // namespace untie
