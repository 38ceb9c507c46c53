#pragma once

#include <QObject>

class QAbstractItemView;

namespace untie {

/// Knows which row of a table lies under the pointer, so that RowDelegate can light it up as a whole.
class HoverRow final : public QObject
{
    Q_OBJECT

public:
    /// Watches a view from now on; belongs to it.
    explicit HoverRow(QAbstractItemView *view);

    /// The row under the pointer, -1 for none or for a view that is not watched.
    static int of(const QWidget *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *view() const; ///< none any more while it is destroyed
    void move(int row);

    int m_row = -1;
};

} // namespace untie
