#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

namespace untie {

/// Lays a colour under a widget and keeps it through changes of theme.
void setSurface(QWidget *widget, Token token);

/// A framed part of a page: surface, hairline, round corners. Give it a layout.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
