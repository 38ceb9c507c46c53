#include "ui/common/focusring.h"

#include "ui/common/stylepaint.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace untie {

namespace {

constexpr int mostHeads = 100; ///< rows that cannot be chosen, before the first that can

} // namespace

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
    // Whoever fills the list may say first where one is.
    const auto later = [this] { QMetaObject::invokeMethod(this, &FocusRing::beginAtARow, Qt::QueuedConnection); };
    const QAbstractItemModel *rows = m_list->model();
    connect(rows, &QAbstractItemModel::modelReset, this, later);
    connect(rows, &QAbstractItemModel::rowsInserted, this, later);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FocusRing::renew);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        QMetaObject::invokeMethod(this, &FocusRing::beginAtARow, Qt::QueuedConnection);
        break;
    case QEvent::FocusOut: hide(); break;
    case QEvent::Resize: setGeometry(m_area->rect()); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::beginAtARow()
{
    if (m_list && m_list->hasFocus() && !m_list->currentIndex().isValid()) {
        const QAbstractItemModel *rows = m_list->model();
        for (int row = 0; row < std::min(rows->rowCount(), mostHeads); ++row) {
            const QModelIndex index = rows->index(row, 0);
            if (!(index.flags() & Qt::ItemIsEnabled))
                continue;
            m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            break;
        }
    }
    renew();
}

void FocusRing::renew()
{
    QStyleOption option;
    option.initFrom(m_area);
    setVisible(stylepaint::showsFocus(option) && !(m_list && m_list->currentIndex().isValid()));
    if (isVisible())
        raise();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepaint::frame(painter, QRectF(rect()), radius::control, token(Token::Focus, this), {}, focusRing);
}

} // namespace untie
