#include "ui/common/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace untie {

namespace {

/// Facts that stand apart by dots go whole, from the last one on; what is one piece ends in "…".
QString shortened(const QString &text, const QFontMetrics &metrics, int width)
{
    const QString dot = QStringLiteral(" · ");
    QString whole = text;
    while (metrics.horizontalAdvance(whole) > width && whole.contains(dot))
        whole.truncate(whole.lastIndexOf(dot));
    return metrics.elidedText(whole, Qt::ElideRight, width);
}

} // namespace

ElidedLabel::ElidedLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(text, parent)
{
    setTextRole(this, role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, QLabel::sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inside = contentsRect();
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, inside, int(align), palette(), isEnabled(),
                          shortened(text(), fontMetrics(), inside.width()), foregroundRole());
}

} // namespace untie
