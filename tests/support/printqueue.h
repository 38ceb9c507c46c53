#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace untie {

/// A print server of our own (CUPS) behind a socket in a folder of its own, with one printer that keeps in a folder what it
/// is sent. Printers of the computer are neither seen nor touched. Made before the program asks for printers first.
class PrintQueue final
{
public:
    PrintQueue();
    ~PrintQueue();
    PrintQueue(const PrintQueue &) = delete;
    PrintQueue &operator=(const PrintQueue &) = delete;

    static QString printer() { return QStringLiteral("Desk"); }
    /// What the printer was sent, job by job.
    QStringList received() const;
    /// The titles of the jobs, as everybody who sees the queue reads them.
    QStringList titles() const;
    /// The server ends, as when somebody pulls a plug; and comes back.
    void stop();
    void start();

private:
    void write(const QString &name, const QByteArray &text, bool isProgram = false) const;
    bool answers() const;

    QTemporaryDir m_dir;
    QProcess m_server;
};

} // namespace untie
