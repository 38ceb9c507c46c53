#pragma once

#include "app/clients/client.h"
#include "app/common/result.h"
#include "app/keeping/erasurestore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace untie {

class ClientBook;
class Field;
class PageHeader;
class StorageThread;

/// What can be done when somebody asks to be forgotten: how long the record has to be kept, restricting it until then,
/// what goes when it is erased, and erasing it. For owners.
class ErasePage final : public QWidget
{
    Q_OBJECT

public:
    ErasePage(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    void open(ClientId client);
    ClientId client() const { return m_client.id; }

signals:
    void erased();
    void restricted(untie::ClientId client);
    void unrestricted(untie::ClientId client);
    /// Nothing was changed.
    void closed();
    /// All that is to be known stands there, or a sentence why not.
    void completed();

private:
    struct Known ///< of the client
    {
        Client client;
        Erasable erasable;
        QDate keptUntil;
        int years = 0;
        QString restriction;
    };
    QWidget *makeRestriction();
    QWidget *makeErasure();
    void read();
    void answered(const Result<Known> &known);
    void showCounts(const Erasable &erasable);
    void restrict();
    void unrestrict();
    void erase();
    bool mayErase() const;
    void say(const QString &sentence);

    StorageThread &m_storage;
    ClientBook &m_book;
    Client m_client;
    QDate m_keptUntil;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    PageHeader *m_header;
    QLabel *m_trouble;
    QLabel *m_kept; ///< until when, and why
    QLabel *m_restriction;
    QLineEdit *m_reason;
    Field *m_reasonField;
    QPushButton *m_restrict;
    QPushButton *m_unrestrict;
    QWidget *m_counts = nullptr;
    QVBoxLayout *m_countsPlace;
    QLineEdit *m_typedName;
    Field *m_nameField;
    QPushButton *m_erase;
};

} // namespace untie
