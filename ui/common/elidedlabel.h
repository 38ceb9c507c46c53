#pragma once

#include "ui/common/text.h"

#include <QLabel>

namespace untie {

/// One line of plain text. Where room is short, of facts ("47 · she/her") the last ones go, and a single one ends in "…"; the
/// tool tip then shows it whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
