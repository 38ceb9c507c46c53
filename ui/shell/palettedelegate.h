#pragma once

#include <QStyledItemDelegate>

namespace untie {

/// A row of the palette: icon or initials, the name with the letters that were typed, facts, a key's cap.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace untie
