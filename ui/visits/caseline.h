#pragma once

#include "app/visits/visitcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace untie {

class CaseForm;
class StorageThread;

/// What a visit is for: the case, and what the client wants to reach. Another is chosen, begun, changed or closed here, and
/// stored at once; what is only likely is stored with the visit.
class CaseLine final : public QWidget
{
    Q_OBJECT

public:
    CaseLine(StorageThread &storage, QWidget *parent = nullptr);

    /// Of an open visit; one without a visit: none.
    void show(const VisitContext &context);
    /// The visit was stored: so is what it is likely for.
    void confirm();

signals:
    void failed(const untie::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const ClientCase *chosen() const;
    void offer();
    void choose(CaseId clientCase);
    void save(const ClientCase &clientCase);
    void renew();
    void fit();
    QString complaint() const;

    StorageThread &m_storage;
    ClientId m_client;
    VisitId m_visit;
    QDate m_day; ///< of the visit, in the clinic's time
    QList<ClientCase> m_cases;
    CaseId m_chosen;
    bool m_isLikely = false;
    QPushButton *m_button;
    QLabel *m_goals;
    CaseForm *m_form;
};

} // namespace untie
