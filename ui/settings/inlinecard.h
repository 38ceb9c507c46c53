#pragma once

#include <QWidget>

class QVBoxLayout;

namespace untie {

/// A part that opens in a list, under the row that it is about: an accent edge, and a hairline where it ends.
class InlineCard : public QWidget
{
    Q_OBJECT

public:
    explicit InlineCard(QWidget *parent = nullptr);

    QVBoxLayout &column() { return *m_column; }
    /// Lets Tab go from a part of the list into the card, though the card was made later; gives the last of its parts.
    QWidget *followInTabOrder(QWidget *before);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace untie
