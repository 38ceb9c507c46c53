#include "ui/common/plainscroll.h"

#include <QScrollArea>

namespace untie {

void fillScroll(QScrollArea &scroll, QWidget *content)
{
    content->setAttribute(Qt::WA_Resized); // else all in it is laid out here, for a size that nobody sees
    scroll.setWidget(content);
    scroll.setWidgetResizable(true);
}

QScrollArea *newPlainScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    fillScroll(*scroll, content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace untie
