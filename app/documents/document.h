#pragma once

#include "app/bodymap/mark.h"
#include "app/bodymap/zonepainter.h"
#include "app/documents/paper.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <memory>
#include <variant>

class QPainter;
class QTextLayout;

namespace untie {

struct FigureView;

// What stands on a page. All places are in points from the sheet's top left corner.

/// One line of set text.
struct TextLine
{
    std::shared_ptr<const QTextLayout> text; ///< the paragraph; it is laid out in units of 1/20 point
    int line = 0;                            ///< which of its lines
    QPointF at;                              ///< left end of its baseline box
    QRectF bounds;                           ///< what the letters take, one leading high
    QColor colour;
    bool heading = false; ///< belongs to what follows it
    QString lost = {};    ///< of the paragraph, in its first line: signs that cannot be printed, see coveredText()

    QString string() const;
};

/// A rule, an arrow, a dot, a curve.
struct Drawing
{
    QPainterPath path;
    QColor fill; ///< invalid: none
    QColor line; ///< invalid: none
    qreal width = 0.5;
};

/// A line from left to right.
Drawing ruleAcross(QPointF from, qreal length, const QColor &colour, qreal width);

/// A view of the figure in contours. The view is the Figure's, which must live longer.
struct FigurePicture
{
    const FigureView *view = nullptr;
    QTransform toPage; ///< from the view's canvas
};

/// A mark on a figure.
struct MarkPicture
{
    Mark mark;
    QPointF centre;
    qreal radius = 0;
};

/// A painted area on a figure.
struct ZonePicture
{
    QPainterPath shape;
    Zone zone = Zone::Pain;
};

/// The symbol of a kind, in a table or a legend.
struct KindPicture
{
    FindingKind kind = FindingKind::TrpActive;
    std::optional<int> score;
    QPointF centre;
    qreal radius = 0;
};

/// A picture of pixels, such as the clinic's logo.
struct PixelPicture
{
    QImage image;
    QRectF area;
};

using PageItem = std::variant<TextLine, Drawing, FigurePicture, ZonePicture, MarkPicture, KindPicture, PixelPicture>;
QRectF boundsOf(const PageItem &item);
PageItem moved(PageItem item, QPointF by);

struct Page
{
    QList<PageItem> items; ///< in painter's and reader's order
    QList<QRectF> figures; ///< areas that keep their left and right, also where the page reads from the right
};

/// A document that was laid out once for a sheet. The same pages go to the screen, the printer and into a PDF.
struct Document
{
    Paper paper = Paper::A4;
    qreal magnification = 1; ///< from the points of the pages to those of the paper
    QString title;
    QString author;
    QString language; ///< "de"
    QString fileName; ///< proposed for a PDF; it names no client
    QString jobName;  ///< for the printer's queue, which others see; it names no client either
    QList<Page> pages;

    Sheet sheet() const { return {paper, magnification}; }
};

/// A page that reads from the right: everything stands where it would in a mirror and reads as it did. A body's left side
/// stays its left side.
Page mirrored(const Page &page, qreal sheetWidth);

/// Whether a language is written from right to left.
bool readsFromTheRight(const QString &language);

/// Paints a page with a painter whose units are the sheet's points and whose origin is its top left corner.
/// The sheet itself is left as it is. In a PDF, figures stand on whole dots: see paintFigureOnDots().
enum class FigurePoints { Exact, OnDots };
void paintPage(QPainter &painter, const Page &page, FigurePoints points = FigurePoints::Exact);

/// What a page says, a line for each line.
QString textOf(const Page &page);

/// The signs for which "[?]" stands on the pages, as "U+1F600", each once.
QStringList lostSigns(const Document &document);

} // namespace untie
