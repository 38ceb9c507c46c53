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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace untie
