#pragma once

#include "app/bodymap/side.h"
#include "app/common/result.h"

#include <QHash>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

#include <memory>
#include <optional>

namespace untie {

/// From where one looks at the body, and how deep. The skin shows landmarks and no muscles; what the atlas calls
/// intermediate is drawn in the deep layer.
enum class Facing { Back, Front, Left, Right };
enum class Layer { Skin, Superficial, Deep };

/// The id of a view as it is stored with a finding: "back-superficial", "left-deep", "left" …
QString viewId(Facing facing, Layer layer);
/// None for an inset such as "sole": it is no way to look at the whole body.
std::optional<std::pair<Facing, Layer>> viewFromId(const QString &id);
Layer layerOf(const QString &view);
/// The same part of the body in another layer: "palm" → "palm-deep". All layers of a part share a canvas; not every
/// inset has every layer.
QString viewInLayer(const QString &view, Layer layer);
/// The view that shows the same from the other side: "left" ↔ "right"; others are their own.
QString mirroredView(const QString &id);
/// Whether two views show the same part of the body, in whichever layers: a place is the same place in both.
bool sharesCanvas(const QString &one, const QString &other);

/// An area of a view that can be pointed at.
struct Region
{
    QString id;    ///< "trapezius_upper.left", as the drawing names it
    QString shape; ///< "trapezius_upper": joined to a muscle by the atlas
    QString name;
    Side side;
    QString kind; ///< "muscle", "fascia", "tendon", "landmark", "sheet" (thin, over muscles that one means through it)
    int z;        ///< painter's order; higher lies above
    QPointF centre;
    QPainterPath path;
};

/// A colour of the drawing is a mixture of roles, so that one drawing serves light, dark and print. The shares of an
/// ink add up to 1.
struct InkPart
{
    int role = 0; ///< index into figureRoles()
    float share = 1;
};
using Ink = QList<InkPart>;

/// One path of the drawing, in painter's order.
struct Stroke
{
    enum class Detail : quint8 { Always, Shading, Fibres }; ///< what may be left out when small or on paper
    QPainterPath path;
    int fill = -1; ///< index into the view's inks; -1: none
    int line = -1;
    float width = 0;
    float opacity = 1;
    Detail detail = Detail::Always;
};

/// A place beside the body from which an inset opens.
struct Door
{
    QString inset; ///< the id of its view
    QPointF at;    ///< canvas units
};

/// One view of the figure: what is drawn and what can be pointed at, in units of its canvas.
struct FigureView
{
    QString id;
    QString name; ///< of an inset, in English: "Palm of the hand"; empty for the whole body
    QSizeF canvas;
    std::optional<Side> rightHalf; ///< the client's side on the right of the canvas; none where one side alone is seen
    QList<Door> doors;
    QRectF body; ///< the part of the canvas that the body fills
    bool mirrored = false; ///< strokes are those of the mirroredView(), to be painted mirrored; regions are as they lie
    QList<Ink> inks;
    QList<Stroke> strokes;
    QList<Region> regions; ///< topmost first
};

/// The drawn body in all its views, from resources/figures. Loaded once, shared read-only, also between threads; a view is
/// read when it is first asked for.
class Figure final
{
public:
    /// The figure of this program, which is whole: that is checked where it is built and tested.
    static Result<Figure> load();
    /// Any other, checked to its last path. Corrupt, naming the view or row, when the data is damaged.
    static Result<Figure> parse(const QByteArray &data);

    int version() const { return m_version; } ///< stored with every finding
    QStringList views() const { return m_order; }
    /// The insets, in the order in which they are offered, each once: without its deep layer.
    QStringList insets() const;
    /// What an inset shows, in English; see FigureView.
    QString nameOf(const QString &id) const;
    bool has(const QString &id) const { return m_pages.contains(id); }
    /// Null for a view this figure does not have.
    const FigureView *view(const QString &id) const;

private:
    class Page;

    static Result<Figure> open(const QByteArray &data);

    int m_version = 0;
    QStringList m_order;
    QHash<QString, std::shared_ptr<Page>> m_pages;
};

/// The names of the roles that inks are mixed of, in order: "skin", "muscle" …
const QStringList &figureRoles();

/// All regions that hold a point of the canvas, topmost first.
QList<const Region *> regionsAt(const FigureView &view, QPointF at);

} // namespace untie
