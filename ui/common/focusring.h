#pragma once

#include <QWidget>

class QAbstractItemView;
class QAbstractScrollArea;

namespace untie {

/// Shows around what scrolls that the keys go there, where nothing in it says so: around a text that one reads with the arrows,
/// and around a list in which no row is the current one.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QAbstractScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void renew();

    QAbstractScrollArea *m_area;
    QAbstractItemView *m_list; ///< the same, if it is one
};

} // namespace untie
