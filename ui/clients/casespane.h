#pragma once

#include "app/common/result.h"
#include "ui/clients/clienthistory.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class CaseForm;
class StorageThread;

/// What a client comes for: each case with its goals, how long it goes on and how many visits were for it. A case is edited
/// where it stands.
class CasesPane final : public QWidget
{
    Q_OBJECT

public:
    CasesPane(StorageThread &storage, QWidget *parent = nullptr);

    /// Shows the cases of this client. What is being typed stays for the same client.
    void show(const ClientHistory &history, QDate today);
    /// Opens the form for a new case.
    void begin();

signals:
    void changed();                             ///< something was stored
    void visitsWanted(untie::CaseId clientCase); ///< of it alone

private:
    QWidget *makeRow(const ClientCase &clientCase, int visits);
    void edit(const ClientCase &clientCase, int place);
    void save(const ClientCase &clientCase);

    StorageThread &m_storage;
    ClientId m_client;
    QDate m_today;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    QLabel *m_trouble;
    CaseForm *m_form;
};

} // namespace untie
