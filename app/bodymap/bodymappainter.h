#pragma once

#include "app/bodymap/figure.h"
#include "app/bodymap/mark.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTransform>

#include <array>

class QPainter;

namespace untie {

/// The colours of the figure, one for each of figureRoles().
using FigurePalette = QList<QColor>;

enum class FigureTheme { ChartLight, ChartDark, Print };
const FigurePalette &figurePalette(FigureTheme theme);

/// The colours of marks. The intensity ramp is the same in all themes and in print.
struct MarkStyle
{
    QColor keyline;  ///< light rim of every mark
    QColor rim;      ///< dark hairline outside it
    QColor paper;    ///< inside of a latent point
    QColor ink;      ///< digits and symbols on paper
    QColor ghost;    ///< dashed rings, their digits
    QColor surface;  ///< what lies behind the map: seen through ghosts, dot of a mark without a score
    QColor focus;    ///< ring round the mark in hand
    QColor muscle;   ///< muscle in hand: tint and outline
    QColor ok;       ///< tick of a quiet point
    QColor edge;     ///< outline of a 0
    QFont font;      ///< family and weight of the digits; its size follows the mark
};
MarkStyle markStyle(FigureTheme theme);

/// Colour and digit colour of an NRS value 0–10.
QColor rampColour(int score);
QColor rampInk(int score);

/// Maps a view's canvas into a rectangle, whole and undistorted, centred.
QTransform fitFigure(const FigureView &view, const QRectF &area);

/// Draws the figure, on screen, paper or PDF alike. `toArea` maps canvas units to the painter's; `detail` leaves out
/// fibres (under about 400 px height) or fibres and shading (paper). What the painter's clip cannot show is skipped.
enum class FigureDetail { Full, NoFibres, Contours };
void paintFigure(QPainter &painter, const FigureView &view, const FigurePalette &palette, const QTransform &toArea,
                 FigureDetail detail = FigureDetail::Full);

/// The contours for a PDF: their points stand on whole dots of the device (1200 to the inch or more), since each digit
/// that nobody could see is written, compressed and kept.
void paintFigureOnDots(QPainter &painter, const FigureView &view, const FigurePalette &palette, const QTransform &toArea);

/// Radius of marks in painter units at work; 9 small, 17 for touch.
constexpr qreal markRadius = 12;

void paintMark(QPainter &painter, QPointF centre, qreal radius, const Mark &mark, const MarkStyle &style);
/// The ring of a usual site, 9 painter units wide.
void paintSite(QPainter &painter, QPointF centre, const MarkStyle &style);
/// How far a mark reaches from its centre, with its after-disc and ring.
qreal markReach(qreal radius);
/// The symbol of a kind alone, as legends and lists show it, without a digit; `score` colours it.
void paintKind(QPainter &painter, QPointF centre, qreal radius, FindingKind kind, std::optional<int> score, const MarkStyle &style);

} // namespace untie
