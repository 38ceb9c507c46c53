#pragma once

#include "app/intake/clientcautions.h"

#include <QWidget>

namespace untie {

/// Every caution and every sign for a referral, with what follows and what it rests on.
class CautionList final : public QWidget
{
    Q_OBJECT

public:
    explicit CautionList(QWidget *parent = nullptr);

    void show(const ClientCautions &known);

signals:
    void clearanceWanted(const QString &rule); ///< a doctor's word on it is to be written down
    void revokeWanted(untie::ClearanceId clearance);

private:
    QWidget *makeRow(const Caution &caution, const QString &reason);

    QWidget *m_rows = nullptr;
};

} // namespace untie
