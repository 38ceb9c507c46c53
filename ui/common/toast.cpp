#include "ui/common/toast.h"

#include "ui/common/keycap.h"
#include "ui/common/text.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

/// "Undo" and its key, in the toast's colours.
class UndoButton final : public QAbstractButton
{
public:
    UndoButton(const QString &text, QString cap, QWidget *parent) : QAbstractButton(parent), m_cap(std::move(cap))
    {
        setText(text);
        setAccessibleName(text);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const QSizeF cap = keyCapSize(m_cap);
        return {int(std::ceil(QFontMetricsF(textFont(TextRole::Strong)).horizontalAdvance(text()) + cap.width()))
                    + space::near + 8,
                26};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor link = token(Token::ToastLink, this);
        if (hasFocus()) {
            painter.setPen(QPen(link, focusRing));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::key, radius::key);
        }
        const QSizeF size = keyCapSize(m_cap);
        QRect cap(QPoint(width() - 4 - int(size.width()), (height() - int(size.height())) / 2), size.toSize());
        cap = QStyle::visualRect(layoutDirection(), rect(), cap);
        paintText(painter, QRectF(rect()).adjusted(4, 0, -4, 0), text(), TextRole::Strong, link);
        QColor border = token(Token::OnToast, this);
        border.setAlphaF(0.4F);
        paintKeyCap(painter, cap, m_cap, token(Token::OnToast, this), border, Qt::transparent);
    }

private:
    QString m_cap;
};

} // namespace

Toast::Toast(QWidget *over)
    : QWidget(over)
    , m_button(new UndoButton(tr("Undo"), keyText(QKeySequence(QKeySequence::Undo)), this))
    , m_key(new QShortcut(QKeySequence::Undo, over))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    m_key->setEnabled(false);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_key, &QShortcut::activated, this, &Toast::takeBack);
    connect(static_cast<QAbstractButton *>(m_button), &QAbstractButton::clicked, this, &Toast::takeBack);
    m_button->installEventFilter(this);
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString &what, std::function<void()> undo)
{
    m_what = what;
    m_undo = std::move(undo);
    m_button->setVisible(bool(m_undo));
    m_key->setEnabled(bool(m_undo));
    setAccessibleName(what);
    place();
    show();
    raise();
    update();
    hold(underMouse());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_undo = {};
    m_key->setEnabled(false);
    hide();
}

void Toast::takeBack()
{
    const auto undo = std::exchange(m_undo, {}); // what it does may say the next thing here
    dismiss();
    if (undo)
        undo();
}

void Toast::hold(bool held)
{
    held ? m_timer.stop() : m_timer.start();
}

QSize Toast::sizeHint() const
{
    const qreal words = QFontMetricsF(textFont(TextRole::Name)).horizontalAdvance(m_what);
    const int action = m_undo ? space::pane + m_button->sizeHint().width() : 0;
    return {int(std::ceil(words)) + 1 + 2 * space::pane + action, height::toast};
}

void Toast::place()
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(sizeHint().width(), room.width() - 2 * space::pane);
    setGeometry((room.width() - width) / 2, room.height() - height::toast - space::header, width, height::toast);
    const QSize button = m_button->sizeHint();
    const QRect at(width - space::near - button.width(), (height::toast - button.height()) / 2, button.width(),
                   button.height());
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
}

bool Toast::event(QEvent *event)
{
    if ((event->type() == QEvent::Enter || event->type() == QEvent::Leave) && isVisible())
        hold(event->type() == QEvent::Enter);
    return QWidget::event(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched == m_button && isVisible() && event->type() == QEvent::FocusIn) {
        // Who tabs to it wants it; where nothing else can have the focus, it comes without being wanted.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            hold(true);
    }
    if (watched == m_button && isVisible() && event->type() == QEvent::FocusOut)
        hold(underMouse());
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(token(Token::Toast, this));
    painter.drawRoundedRect(rect(), radius::toast, radius::toast);
    QRect words = rect().adjusted(space::pane, 0, -space::pane, 0);
    if (m_undo)
        words.setWidth(words.width() - m_button->width() - space::near);
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), words), m_what, TextRole::Name,
              token(Token::OnToast, this));
}

} // namespace untie
