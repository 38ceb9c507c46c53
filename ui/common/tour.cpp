#include "ui/common/tour.h"

#include "ui/common/button.h"
#include "ui/common/keycap.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace untie {

namespace {

constexpr int cardWidth = 340;
constexpr int dimPercent = 34;

} // namespace

Tour::Tour(QWidget *over)
    : Overlay(over)
    , m_heading(newLabel({}, TextRole::Heading))
    , m_words(newLabel({}, TextRole::Body))
    , m_count(newLabel({}, TextRole::Caption))
    , m_leave(newButton(tr("Leave the tour"), ButtonRole::Quiet))
    , m_back(newButton(tr("Back"), ButtonRole::Normal))
    , m_next(newButton(tr("Next"), ButtonRole::Primary))
{
    setObjectName(QStringLiteral("tour"));
    m_words->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("tourNext"));
    showKey(m_next, keyText(QKeySequence(Qt::Key_Return)));
    auto *card = new OverlayCard(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::header, space::header, space::header, space::pane);
    column->setSpacing(space::near);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addSpacing(space::near);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::near);
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(m_leave);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    column->addLayout(foot);
    setCard(card);
    connect(m_leave, &QPushButton::clicked, this, &Overlay::close);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
}

void Tour::start(const QList<TourStop> &stops)
{
    m_stops = stops;
    m_stops.removeIf([](const TourStop &stop) { return !stop.target || !stop.target->isVisible(); });
    if (m_stops.isEmpty())
        return;
    go(0);
    openWith(m_next);
}

void Tour::go(int stop)
{
    if (stop >= m_stops.size())
        return close();
    m_at = std::max(0, stop);
    m_heading->setText(m_stops[m_at].heading);
    m_words->setText(m_stops[m_at].words);
    m_count->setText(tr("%1 of %2", "a stop of the tour").arg(m_at + 1).arg(m_stops.size()));
    m_back->setVisible(m_at > 0);
    m_leave->setVisible(m_at + 1 < m_stops.size());
    m_next->setText(m_at + 1 < m_stops.size() ? tr("Next") : tr("Done"));
    m_next->setAccessibleDescription(m_stops[m_at].heading + QStringLiteral(". ") + m_stops[m_at].words);
    QEvent place(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &place);
    update();
    QAccessibleEvent told(m_next, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

QRect Tour::bright() const
{
    if (m_at >= m_stops.size() || !m_stops[m_at].target)
        return {};
    const QWidget *target = m_stops[m_at].target;
    return QRect(target->mapTo(parentWidget(), QPoint(0, 0)), target->size()).intersected(rect());
}

/// Beside the bright part, where there is more room; inside it where there is none.
QRect Tour::cardIn(QSize window) const
{
    const QRect part = bright();
    int buttons = 2 * space::header + m_count->sizeHint().width() + 4 * space::near; // some languages have long ones
    for (const QPushButton *button : {m_leave, m_back, m_next})
        buttons += button->sizeHint().width();
    const int width = std::min(std::max(cardWidth, buttons), window.width() - 2 * space::wide);
    const int height = 2 * space::header + m_heading->sizeHint().height() + m_words->heightForWidth(width - 2 * space::header) + m_next->sizeHint().height() + 2 * space::header;
    int x = part.right() + space::pane;
    if (x + width > window.width() - space::pane)
        x = part.left() - space::pane - width;
    if (x < space::pane)
        x = std::clamp(part.center().x() - width / 2, space::pane, std::max(space::pane, window.width() - width - space::pane));
    const int y = std::clamp(part.top() + space::wide, space::pane, std::max(space::pane, window.height() - height - space::pane));
    return {x, y, width, height};
}

void Tour::paintEvent(QPaintEvent *)
{
    QColor dim = token(Token::Text, Theme::Light);
    dim.setAlphaF(dimPercent / 100.0F);
    QPainterPath around;
    around.addRect(rect());
    around.addRect(bright());
    QPainter painter(this);
    painter.fillPath(around, dim);
    painter.setPen(QPen(token(Token::Focus, this), focusRing));
    painter.drawRect(bright().adjusted(1, 1, -1, -1));
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Right)
        go(m_at + 1);
    else if (event->key() == Qt::Key_Left)
        go(m_at - 1);
    else
        Overlay::keyPressEvent(event);
}

} // namespace untie
