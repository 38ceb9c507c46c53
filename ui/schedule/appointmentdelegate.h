#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

class AppointmentModel;

/// A row of AppointmentModel: time, the service's bar, who, what, and the state at the end; days as heads.
class AppointmentDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    AppointmentDelegate(const AppointmentModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;

private:
    const AppointmentModel &m_model;
};

} // namespace untie
