#pragma once

#include <QWidget>

class QAbstractItemView;

namespace untie {

/// What stands above the columns of the record of access.
class AccessHeads final : public QWidget
{
    Q_OBJECT

public:
    /// Above `rows`, which may stand beside a scroll bar.
    explicit AccessHeads(const QAbstractItemView &rows, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QAbstractItemView &m_rows;
};

} // namespace untie
