#pragma once

#include <QLayout>
#include <QList>

namespace untie {

/// Sets widgets side by side and goes on below where there is no room; right to left where one reads so.
class FlowLayout final : public QLayout
{
public:
    FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    /// The last one stands at the end of its line, what is free before it.
    void setLastAtEnd(bool atEnd) { m_lastAtEnd = atEnd; }

    void addItem(QLayoutItem *item) override { m_items += item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return lay({0, 0, width, 0}, false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    int lay(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    bool m_lastAtEnd = false;
};

} // namespace untie
