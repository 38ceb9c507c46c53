#include "ui/documents/documentview.h"

#include "ui/common/stylepaint.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace untie {

namespace {

constexpr int gap = space::header; ///< round the pages and between them
constexpr std::array zoomSteps{0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr qreal leastZoom = zoomSteps.front();
constexpr qreal mostZoom = zoomSteps.back();
/// Larger pages are painted directly: their pictures would take more memory than they save time.
constexpr qint64 mostPicturePixels = 12'000'000;

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

void DocumentView::setDocument(Document document)
{
    m_document = std::move(document);
    m_pictures.clear();
    setAccessibleName(m_document.title);
    QString text;
    for (const Page &page : std::as_const(m_document.pages))
        text += textOf(page);
    setAccessibleDescription(text);
    measure();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void DocumentView::setFit(Fit fit)
{
    m_fit = fit;
    measure();
    emit zoomChanged();
}

void DocumentView::zoomIn()
{
    const auto next = std::ranges::upper_bound(zoomSteps, m_zoom + 0.01);
    zoomTo(next == zoomSteps.end() ? mostZoom : *next);
}

void DocumentView::zoomOut()
{
    const auto next = std::ranges::lower_bound(zoomSteps, m_zoom - 0.01);
    zoomTo(next == zoomSteps.begin() ? leastZoom : *std::prev(next));
}

int DocumentView::currentPage() const
{
    const int step = pageSize().height() + gap;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(step > 0 ? middle / step : 0, 0, qMax(0, int(m_document.pages.size()) - 1));
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), token(Token::Sunken, this));
    for (int page = 0; page < m_document.pages.size(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect())) {
            if (!rect.intersects(viewport()->rect()))
                m_pictures.remove(page);
            continue;
        }
        if (const QPixmap *ready = picture(page)) {
            painter.drawPixmap(rect.topLeft(), *ready);
        } else {
            painter.save();
            painter.setClipRect(rect);
            painter.fillRect(rect, Qt::white);
            painter.translate(rect.topLeft());
            painter.scale(pixelsPerPoint() * m_document.magnification, pixelsPerPoint() * m_document.magnification);
            paintPage(painter, m_document.pages[page]);
            painter.restore();
        }
        painter.setPen(token(Token::Edge, this));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    stylepaint::focusFrame(painter, this, QRectF(viewport()->rect()));
}

void DocumentView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DocumentView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void DocumentView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    if (const int page = currentPage(); page != m_current) {
        m_current = page;
        emit currentPageChanged(page);
    }
}

void DocumentView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

qreal DocumentView::pixelsPerPoint() const
{
    return m_zoom * logicalDpiX() / 72.0;
}

QSize DocumentView::pageSize() const
{
    return (sheetOf(m_document.paper) * pixelsPerPoint()).toSize();
}

QRect DocumentView::pageRect(int page) const
{
    const QSize size = pageSize();
    const QSize room = viewport()->size();
    const int all = int(m_document.pages.size()) * (size.height() + gap) + gap;
    const int x = size.width() + 2 * gap < room.width() ? (room.width() - size.width()) / 2 : gap - horizontalScrollBar()->value();
    const int top = all < room.height() ? (room.height() - all) / 2 + gap : gap - verticalScrollBar()->value();
    return {QPoint(x, top + page * (size.height() + gap)), size};
}

void DocumentView::zoomTo(qreal zoom)
{
    m_fit = Fit::None;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const qreal grown = zoom / m_zoom;
    m_zoom = zoom;
    measure();
    verticalScrollBar()->setValue(qRound(middle * grown - viewport()->height() / 2.0)); // what is looked at stays
    emit zoomChanged();
}

/// Fits the zoom to the view where it follows it, and the scroll bars to the pages.
void DocumentView::measure()
{
    if (m_fit != Fit::None) {
        const QSizeF sheet = sheetOf(m_document.paper) * (logicalDpiX() / 72.0);
        const qreal wide = (viewport()->width() - 2 * gap) / sheet.width();
        const qreal high = (viewport()->height() - 2 * gap) / sheet.height();
        const qreal zoom = std::clamp(m_fit == Fit::Width ? wide : qMin(wide, high), leastZoom, mostZoom);
        if (!qFuzzyCompare(zoom, m_zoom)) {
            m_zoom = zoom;
            emit zoomChanged();
        }
    }
    m_pictures.clear();
    const QSize size = pageSize();
    const int height = int(m_document.pages.size()) * (size.height() + gap) + gap;
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, qMax(0, size.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    viewport()->update();
}

const QPixmap *DocumentView::picture(int page)
{
    if (const auto ready = m_pictures.constFind(page); ready != m_pictures.constEnd())
        return &*ready;
    const QSize pixels = pageSize() * devicePixelRatioF();
    if (qint64(pixels.width()) * pixels.height() > mostPicturePixels)
        return nullptr;
    QPixmap made(pixels);
    made.setDevicePixelRatio(devicePixelRatioF());
    made.fill(Qt::white);
    QPainter painter(&made);
    painter.scale(pixelsPerPoint() * m_document.magnification, pixelsPerPoint() * m_document.magnification);
    paintPage(painter, m_document.pages[page]);
    return &m_pictures.insert(page, made).value();
}

} // namespace untie
