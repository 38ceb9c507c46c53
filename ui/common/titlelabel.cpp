#include "ui/common/titlelabel.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int leastWidth = 96; ///< px: that much of a title is never given to what stands beside it

QFontMetrics metricsOf(TextRole role)
{
    return QFontMetrics(textFont(role));
}

/// As many words in the first line as go there, the others in the second.
QStringList inTwoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    QString first = text;
    while (first.contains(u' ') && metrics.horizontalAdvance(first) > width)
        first.truncate(first.lastIndexOf(u' '));
    const QString second = text.mid(first.size()).trimmed();
    return second.isEmpty() ? QStringList{first} : QStringList{first, second};
}

} // namespace

TitleFit fitTitle(const QString &title, int width)
{
    const auto fits = [width](const QString &line, TextRole role) { return metricsOf(role).horizontalAdvance(line) <= width; };
    for (const TextRole role : {TextRole::Title, TextRole::Heading})
        if (fits(title, role))
            return {role, {title}, true};
    TitleFit fit;
    for (const TextRole role : {TextRole::Heading, TextRole::Strong}) {
        fit = {role, inTwoLines(title, metricsOf(role), width), true};
        for (const QString &line : std::as_const(fit.lines))
            fit.isWhole = fit.isWhole && fits(line, role);
        if (fit.isWhole)
            return fit;
    }
    for (QString &line : fit.lines)
        line = metricsOf(fit.role).elidedText(line, Qt::ElideRight, width);
    return fit;
}

TitleLabel::TitleLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextRole(this, TextRole::Title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int TitleLabel::heightNeeded() const
{
    const TitleFit fit = fitTitle(text(), contentsRect().width());
    return fit.lines.size() > 1 ? static_cast<int>(fit.lines.size()) * metricsOf(fit.role).height() : QLabel::sizeHint().height();
}

QSize TitleLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), heightNeeded()};
}

QSize TitleLabel::minimumSizeHint() const
{
    return {std::min(QLabel::sizeHint().width(), leastWidth), heightNeeded()};
}

bool TitleLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (!fitTitle(text(), contentsRect().width()).isWhole)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TitleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inside = contentsRect();
    const TitleFit fit = fitTitle(text(), inside.width());
    painter.setFont(textFont(fit.role));
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    style()->drawItemText(&painter, inside, int(align), palette(), isEnabled(), fit.lines.join(u'\n'), foregroundRole());
}

/// How high it is follows from how wide it is.
void TitleLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (heightNeeded() != height())
        updateGeometry();
}

} // namespace untie
