#pragma once

#include <QHeaderView>

namespace untie {

/// The heads of the client table, each above the text of its column.
class ClientHeads final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ClientHeads(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
};

} // namespace untie
