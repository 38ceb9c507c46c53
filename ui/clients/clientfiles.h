#pragma once

#include "app/clients/clientfile.h"
#include "app/common/result.h"
#include "ui/clients/openedcopies.h"

#include <QHash>
#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;

namespace untie {

class FileSection;
class StorageThread;

/// The files that are kept with a client: those of the treatment where the clinical vault is open, and those of the desk.
/// They come in by a dialog or are dropped; each can be opened in the program that shows its kind, saved elsewhere, removed.
class ClientFiles final : public QWidget
{
    Q_OBJECT

public:
    enum class For { Therapist, Desk };
    ClientFiles(StorageThread &storage, For whom, QWidget *parent = nullptr);

    void show(ClientId client, bool isRestricted);
    /// Adds files from the disk to those of that vault; says what is wrong with one that cannot be kept.
    void add(Vault vault, const QStringList &paths);
    /// Shows a file elsewhere; the desktop's own way, unless a test has another.
    void setOpener(std::function<bool(const QUrl &)> opener) { m_open = std::move(opener); }

signals:
    void counted(int files);
    /// Something was done that can be taken back.
    void told(const QString &sentence, const std::function<void()> &undo);

private:
    struct Known ///< of a client
    {
        QList<ClientFile> files;
        QHash<PersonId, QString> people;
    };
    void read();
    void answered(const Result<Known> &known);
    void store(Vault vault, const QString &path);
    void open(const ClientFile &file);
    void saveAs(const ClientFile &file);
    void saveTo(const ClientFile &file, const QString &path);
    void remove(const ClientFile &file);
    void putBack(const ClientFile &file, const QByteArray &content);
    void say(const QString &sentence);
    void finished(const Result<> &done);

    StorageThread &m_storage;
    ClientId m_client;
    bool m_isRestricted = false;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    QList<FileSection *> m_sections;
    QLabel *m_trouble;
    OpenedCopies m_copies;
    std::function<bool(const QUrl &)> m_open;
};

} // namespace untie
