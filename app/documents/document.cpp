#include "app/documents/document.h"

#include "app/bodymap/bodymappainter.h"
#include "app/documents/typesetting.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Marks are drawn with lines of fixed widths, meant for a screen's pixels; so large is one of those, in points.
constexpr qreal markUnit = 0.62;

const MarkStyle &paperMarks()
{
    static const MarkStyle style = [] {
        MarkStyle made = markStyle(FigureTheme::ChartLight);
        made.font = documentFont(8, QFont::DemiBold);
        return made;
    }();
    return style;
}

QRectF around(QPointF centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

void paint(QPainter &painter, const TextLine &item)
{
    painter.save();
    painter.translate(item.at);
    painter.scale(1 / typeUnits, 1 / typeUnits);
    painter.setPen(item.colour);
    item.text->lineAt(item.line).draw(&painter, {});
    painter.restore();
}

void paint(QPainter &painter, const Drawing &item)
{
    painter.setBrush(item.fill.isValid() ? QBrush(item.fill) : QBrush(Qt::NoBrush));
    painter.setPen(item.line.isValid() ? QPen(item.line, item.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin) : QPen(Qt::NoPen));
    painter.drawPath(item.path);
}

void paint(QPainter &painter, const FigurePicture &item, FigurePoints points)
{
    const FigurePalette &palette = figurePalette(FigureTheme::ChartLight);
    if (points == FigurePoints::OnDots)
        paintFigureOnDots(painter, *item.view, palette, item.toPage);
    else
        paintFigure(painter, *item.view, palette, item.toPage, FigureDetail::Contours);
}

/// The painter with its origin in `centre` and the unit in which marks are drawn.
class OnPaper final
{
public:
    OnPaper(QPainter &painter, QPointF centre)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.translate(centre);
        m_painter.scale(markUnit, markUnit);
    }
    ~OnPaper() { m_painter.restore(); }
    OnPaper(const OnPaper &) = delete;
    OnPaper &operator=(const OnPaper &) = delete;

private:
    QPainter &m_painter;
};

void paint(QPainter &painter, const ZonePicture &item)
{
    static const ZoneStyle style = zoneStyle(FigureTheme::Print);
    const OnPaper atCentre(painter, {});
    paintZone(painter, QTransform::fromScale(1 / markUnit, 1 / markUnit).map(item.shape), item.zone, style);
}

void paint(QPainter &painter, const MarkPicture &item)
{
    const OnPaper atCentre(painter, item.centre);
    paintMark(painter, {}, item.radius / markUnit, item.mark, paperMarks());
}

void paint(QPainter &painter, const KindPicture &item)
{
    const OnPaper atCentre(painter, item.centre);
    paintKind(painter, {}, item.radius / markUnit, item.kind, item.score, paperMarks());
}

void paint(QPainter &painter, const PixelPicture &item)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(item.area, item.image);
}

struct Paint
{
    QPainter &painter;
    FigurePoints points;
    void operator()(const FigurePicture &item) const { paint(painter, item, points); }
    void operator()(const auto &item) const { paint(painter, item); }
};

struct Bounds
{
    QRectF operator()(const TextLine &item) const { return item.bounds; }
    QRectF operator()(const Drawing &item) const
    {
        const qreal half = item.line.isValid() ? item.width / 2 : 0;
        return item.path.boundingRect().adjusted(-half, -half, half, half);
    }
    QRectF operator()(const FigurePicture &item) const { return item.toPage.mapRect(item.view->body); }
    QRectF operator()(const ZonePicture &item) const { return item.shape.boundingRect().adjusted(-1, -1, 1, 1); }
    QRectF operator()(const MarkPicture &item) const { return around(item.centre, item.radius); }
    QRectF operator()(const KindPicture &item) const { return around(item.centre, item.radius); }
    QRectF operator()(const PixelPicture &item) const { return item.area; }
};

struct Move
{
    QPointF by;
    void operator()(TextLine &item) const
    {
        item.at += by;
        item.bounds.translate(by);
    }
    void operator()(Drawing &item) const { item.path.translate(by); }
    void operator()(FigurePicture &item) const { item.toPage *= QTransform::fromTranslate(by.x(), by.y()); }
    void operator()(ZonePicture &item) const { item.shape.translate(by); }
    void operator()(MarkPicture &item) const { item.centre += by; }
    void operator()(KindPicture &item) const { item.centre += by; }
    void operator()(PixelPicture &item) const { item.area.translate(by); }
};

} // namespace

QString TextLine::string() const
{
    const QTextLine set = text->lineAt(line);
    return text->text().mid(set.textStart(), set.textLength()).trimmed();
}

Drawing ruleAcross(QPointF from, qreal length, const QColor &colour, qreal width)
{
    QPainterPath path(from);
    path.lineTo(from + QPointF(length, 0));
    return {path, {}, colour, width};
}

QRectF boundsOf(const PageItem &item)
{
    return std::visit(Bounds{}, item);
}

PageItem moved(PageItem item, QPointF by)
{
    std::visit(Move{by}, item);
    return item;
}

Page mirrored(const Page &page, qreal sheetWidth)
{
    const auto across = [sheetWidth](const QRectF &area) { return QPointF(sheetWidth - area.left() - area.right(), 0); };
    Page turned;
    for (const QRectF &figure : page.figures)
        turned.figures.append(figure.translated(across(figure)));
    for (const PageItem &item : page.items) {
        const QRectF bounds = boundsOf(item);
        const auto figure = std::ranges::find_if(page.figures, [&](const QRectF &area) { return area.contains(bounds.center()); });
        if (figure != page.figures.end()) {
            turned.items.append(moved(item, across(*figure)));
        } else if (const auto *drawing = std::get_if<Drawing>(&item)) {
            Drawing other = *drawing;
            other.path = QTransform(-1, 0, 0, 1, sheetWidth, 0).map(drawing->path);
            turned.items.append(other);
        } else {
            turned.items.append(moved(item, across(bounds)));
        }
    }
    return turned;
}

bool readsFromTheRight(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

void paintPage(QPainter &painter, const Page &page, FigurePoints points)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PageItem &item : page.items)
        std::visit(Paint{painter, points}, item);
    painter.restore();
}

QString textOf(const Page &page)
{
    QString text;
    for (const PageItem &item : page.items) {
        if (const auto *line = std::get_if<TextLine>(&item))
            text += line->string() + u'\n';
    }
    return text;
}

QStringList lostSigns(const Document &document)
{
    QStringList signs;
    for (const Page &page : document.pages) {
        for (const PageItem &item : page.items) {
            const auto *line = std::get_if<TextLine>(&item);
            for (const uint sign : line ? line->lost.toUcs4() : QList<uint>()) {
                const QString name = u"U+%1"_s.arg(sign, 4, 16, QLatin1Char('0')).toUpper();
                if (!signs.contains(name))
                    signs += name;
            }
        }
    }
    return signs;
}

} // namespace untie
