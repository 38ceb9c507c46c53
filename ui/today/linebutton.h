#pragma once

#include "ui/common/tokens.h"

#include <QAbstractButton>

namespace untie {

/// A line of a card that opens what it names: what, a fact behind it, and at the end how it stands; below it
/// where the line is too short.
class LineButton final : public QAbstractButton
{
    Q_OBJECT

public:
    LineButton(const QString &what, const QString &fact, const QString &state, Token colour, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isBelow(int width) const;

    QString m_fact;
    QString m_state;
    Token m_colour;
};

} // namespace untie
