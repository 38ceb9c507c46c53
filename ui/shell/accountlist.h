#pragma once

#include "app/security/session.h"

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace untie {

/// Who can open the clinic: one row each, chosen by a click, the arrows or Alt and the number of the row.
class AccountList final : public QListView
{
    Q_OBJECT

public:
    explicit AccountList(QWidget *parent = nullptr);

    void show(const QList<Account> &accounts);
    std::optional<Account> chosen() const;
    /// One row on (1) or back (-1), from wherever the focus is.
    void step(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void accountChosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QList<Account> m_accounts;
    QStandardItemModel *m_rows;
};

} // namespace untie
