#include "ui/settings/inlinecard.h"

#include "ui/common/leadingmargins.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace untie {

namespace {

constexpr int edgeWidth = 3;

} // namespace

InlineCard::InlineCard(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setLeadingMargins(*m_column, edgeWidth + space::header, space::pane, space::pane, space::header);
    m_column->setSpacing(space::pane);
}

QWidget *InlineCard::followInTabOrder(QWidget *before)
{
    for (QWidget *part : findChildren<QWidget *>()) {
        if (part->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, part);
            before = part;
        }
    }
    return before;
}

void InlineCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, token(Token::Line, this));
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - edgeWidth : 0, 0, edgeWidth, height() - 1, token(Token::Accent, this));
}

} // namespace untie
