#pragma once

#include "app/clients/client.h"
#include "app/clients/clientlink.h"
#include "app/common/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace untie {

class ActSet;
class ClientBook;
class ClientFace;
class ClientFacts;
class ClientFiles;
class MergedRecords;
class PageHeader;
class StorageThread;
class TroubleStrip;

/// One client as the front desk sees them: how to reach them and what was noted at the desk. Nothing clinical.
class ClientCard final : public QWidget
{
    Q_OBJECT

public:
    ClientCard(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    void open(ClientId client);
    const Client &client() const { return m_client; }
    ClientFace &face() const { return *m_face; }
    ClientFiles &files() const { return *m_files; }
    /// Stands something that is done with the client in the header.
    void addTool(QWidget *tool);

signals:
    /// The client shall fill in the health form alone.
    void formWanted(const untie::Client &client);
    void editWanted(untie::ClientId client);
    /// Everything that belongs on the page stands there, or a sentence why not.
    void completed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Known ///< of a client
    {
        Client client;
        QList<LinkedClient> linked;
        QString restriction; ///< why nobody works with them; empty where that is not so
    };
    void read();
    void answered(const Result<Known> &known);

    StorageThread &m_storage;
    ClientBook &m_book;
    ActSet *m_acts;
    ClientId m_id;
    bool m_justOpened = false; ///< the next answer is the first that is shown of this client
    Client m_client;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    PageHeader *m_header;
    QPushButton *m_edit;
    QPushButton *m_form;
    ClientFace *m_face;
    ClientFacts *m_facts = nullptr;
    ClientFiles *m_files;
    TroubleStrip *m_trouble;
    MergedRecords *m_merged = nullptr;
    QLabel *m_alert = nullptr; ///< what a therapist published for the desk
};

} // namespace untie
