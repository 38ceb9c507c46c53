#pragma once

#include "app/clients/client.h"
#include "app/common/result.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace untie {

class ClientBook;
class PageHeader;
class StorageThread;

/// One client as the front desk sees them: how to reach them and what was noted at the desk. Nothing clinical.
class ClientCard final : public QWidget
{
    Q_OBJECT

public:
    ClientCard(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    void open(ClientId client);
    const Client &client() const { return m_client; }

signals:
    /// The client shall fill in the health form alone.
    void formWanted(const untie::Client &client);
    void editWanted(const untie::Client &client);
    /// Everything that belongs on the page stands there, or a sentence why not.
    void completed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFacts();
    QLabel *addFact(const QString &caption, const QString &name, QGridLayout *grid);
    void read();
    void answered(const Result<Client> &client);

    StorageThread &m_storage;
    ClientId m_id;
    bool m_justOpened = false; ///< the next answer is the first that is shown of this client
    Client m_client;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    PageHeader *m_header;
    QWidget *m_facts = nullptr;
    QLabel *m_trouble = nullptr;
    QLabel *m_alert = nullptr; ///< what a therapist published for the desk
    QLabel *m_born = nullptr;
    QLabel *m_phone = nullptr;
    QLabel *m_email = nullptr;
    QLabel *m_language = nullptr;
    QLabel *m_lastVisit = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace untie
