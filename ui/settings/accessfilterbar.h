#pragma once

#include "app/security/auditstore.h"
#include "ui/settings/accessreader.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace untie {

class ClientBook;
class SearchField;

/// What of the record of access somebody wants to see: by whom, what, with which client, from when until when.
class AccessFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `clients` lives longer.
    explicit AccessFilterBar(const ClientBook &clients, QWidget *parent = nullptr);

    /// Whom one can ask for; who was asked for stays.
    void setPeople(const RecordNames &people);
    void setClient(ClientId client, const QString &name);
    void clear();

    AuditFilter filter() const;
    /// Whether all is asked for.
    bool isEmpty() const;
    /// A sentence about what was typed and is no day; empty else.
    QString problem() const;

signals:
    void changed();

private:
    QLineEdit *newDay(const QString &name);
    void makeClientSearch();
    void findClients(const QString &typed);
    void dayTyped(QLineEdit &edit);

    const ClientBook &m_clients;
    QComboBox *m_person;
    QComboBox *m_action;
    SearchField *m_client;
    QStandardItemModel *m_found; ///< clients that answer what is typed
    QLineEdit *m_from;
    QLineEdit *m_until;
    ClientId m_chosen; ///< whose name stands in the search; invalid: nobody's
};

} // namespace untie
