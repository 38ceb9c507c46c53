#include "ui/clients/visitpreview.h"

#include "app/bodymap/bodymappainter.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal captionHeight = 34;
constexpr qreal previewRadius = 9;

FigureTheme figureTheme(const QWidget *widget)
{
    return themeOf(widget) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark;
}

QString captionOf(Facing facing)
{
    switch (facing) {
    case Facing::Back: return VisitPreview::tr("BACK · client’s left on the left");
    case Facing::Front: return VisitPreview::tr("FRONT · client’s left on the right");
    case Facing::Left: return VisitPreview::tr("LEFT");
    case Facing::Right: return VisitPreview::tr("RIGHT");
    }
    Q_UNREACHABLE();
}

/// Stands the body itself, without the paper round it, on the top of the area.
QTransform standing(const FigureView &view, const QRectF &area, qreal scale)
{
    const QRectF &body = view.body;
    QTransform transform;
    transform.translate(area.center().x(), area.top());
    transform.scale(scale, scale);
    transform.translate(-body.center().x(), -body.top());
    return transform;
}

} // namespace

VisitPreview::VisitPreview(const Figure &figure, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
{
    setObjectName(u"visitPreview"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 240);
}

void VisitPreview::show(const QList<Finding> &findings)
{
    m_findings = findings;
    QList<Facing> facings = {Facing::Back, Facing::Front};
    for (const Facing side : {Facing::Left, Facing::Right}) {
        const bool marked = std::ranges::any_of(findings, [side](const Finding &finding) {
            const auto view = viewFromId(finding.view);
            return view && view->first == side;
        });
        if (marked)
            facings << side;
    }
    m_facings = facings;
    setAccessibleName(tr("Body with %Ln mark(s)", nullptr, static_cast<int>(findings.size())));
    update();
}

QRectF VisitPreview::areaOf(qsizetype body) const
{
    const qreal count = static_cast<qreal>(m_facings.size());
    const qreal width = (this->width() - 2 * space::pane) / count;
    return QRectF(space::pane + width * static_cast<qreal>(body), captionHeight, width, height() - captionHeight - space::pane)
        .adjusted(space::near, space::tight, -space::near, 0);
}

qreal VisitPreview::scale() const
{
    qreal scale = 1;
    for (qsizetype i = 0; i < m_facings.size(); ++i)
        if (const FigureView *view = m_figure.view(viewId(m_facings.at(i), Layer::Superficial))) {
            const QRectF area = areaOf(i);
            scale = std::min({scale, area.width() / view->body.width(), area.height() / view->body.height()});
        }
    return scale;
}

const QPixmap &VisitPreview::body(Facing facing, const FigureView &view, QSizeF size)
{
    QPixmap &drawn = m_bodies[facing];
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (size * ratio).toSize();
    if (drawn.size() != pixels) {
        drawn = QPixmap(pixels);
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFigure(painter, view, figurePalette(figureTheme(this)), standing(view, QRectF(QPointF(), size), scale()), FigureDetail::NoFibres);
    }
    return drawn;
}

void VisitPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkStyle style = markStyle(figureTheme(this));
    for (qsizetype i = 0; i < m_facings.size(); ++i) {
        const Facing facing = m_facings.at(i);
        const QRectF area = areaOf(i);
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(token(Token::Text2, this));
        painter.drawText(QRectF(area.left(), 0, area.width(), captionHeight), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(captionOf(facing), Qt::ElideRight, static_cast<int>(area.width())));
        if (const FigureView *view = m_figure.view(viewId(facing, Layer::Superficial)))
            painter.drawPixmap(area.topLeft(), body(facing, *view, area.size()));
        for (const Finding &finding : std::as_const(m_findings)) {
            const auto place = viewFromId(finding.view);
            const FigureView *view = m_figure.view(finding.view);
            if (!place || place->first != facing || !view)
                continue;
            const QPointF at(finding.at.x() * view->canvas.width(), finding.at.y() * view->canvas.height());
            paintMark(painter, standing(*view, area, scale()).map(at), previewRadius, markOf(finding), style);
        }
    }
}

void VisitPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_bodies.clear();
}

Mark markOf(const Finding &finding)
{
    Mark mark;
    mark.id = finding.id.value;
    mark.at = finding.at;
    mark.kind = finding.kind;
    mark.before = finding.before;
    mark.after = finding.after;
    if (!finding.examined)
        mark.state = Mark::State::NotExamined;
    else if (isTriggerPoint(finding.kind) && finding.before == 0)
        mark.state = Mark::State::Quiet;
    return mark;
}

} // namespace untie
