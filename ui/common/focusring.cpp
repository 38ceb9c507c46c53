#include "ui/common/focusring.h"

#include "ui/common/stylepaint.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace untie {

FocusRing::FocusRing(QAbstractScrollArea *area)
    : QWidget(area)
    , m_area(area)
    , m_list(qobject_cast<QAbstractItemView *>(area))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    area->installEventFilter(this);
    if (!m_list)
        return;
    const auto later = [this] { QMetaObject::invokeMethod(this, &FocusRing::renew, Qt::QueuedConnection); };
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, later); // tells of no current row
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FocusRing::renew);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: QMetaObject::invokeMethod(this, &FocusRing::renew, Qt::QueuedConnection); break;
    case QEvent::FocusOut: hide(); break;
    case QEvent::Resize: setGeometry(m_area->rect()); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::renew()
{
    QStyleOption option;
    option.initFrom(m_area);
    setVisible(m_area->hasFocus() && stylepaint::showsFocus(option) && !(m_list && m_list->currentIndex().isValid()));
    if (isVisible())
        raise();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepaint::frame(painter, QRectF(rect()), radius::control, token(Token::Focus, this), {}, focusRing);
}

} // namespace untie
