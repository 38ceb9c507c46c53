#include "tests/support/paintedtexts.h"

#include <QAbstractScrollArea>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollArea>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Paper that keeps the words and forgets the rest.
class WordsEngine final : public QPaintEngine
{
public:
    explicit WordsEngine(QList<PaintedText> &texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QTransform &way = painter()->combinedTransform();
        QRectF box = way.mapRect(line);
        QRectF seen = box;
        if (painter()->hasClipping())
            seen &= way.mapRect(painter()->clipBoundingRect());
        m_texts.append({item.text(), box, seen});
    }

private:
    QList<PaintedText> &m_texts;
};

class WordsDevice final : public QPaintDevice
{
public:
    explicit WordsDevice(const QWidget &like)
        : m_like(like)
        , m_engine(texts)
    { }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    mutable QList<PaintedText> texts;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_like.width();
        case PdmHeight: return m_like.height();
        case PdmDpiX: case PdmPhysicalDpiX: return m_like.logicalDpiX();
        case PdmDpiY: case PdmPhysicalDpiY: return m_like.logicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(QPaintDevice::devicePixelRatioFScale());
        case PdmDepth: return 32;
        case PdmNumColors: return 0xffffff;
        default: return 0;
        }
    }

private:
    const QWidget &m_like;
    mutable WordsEngine m_engine;
};

QString whereIs(const QWidget *widget)
{
    QStringList way;
    for (; widget && way.size() < 4; widget = widget->parentWidget())
        way += u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()).remove(u"untie::"_s), widget->objectName());
    return way.join(u" in "_s);
}

/// Whether it is seen when one scrolls.
bool isScrolledTo(const QWidget *widget)
{
    for (const QWidget *part = widget; part && !part->isWindow(); part = part->parentWidget()) {
        if (const auto *area = part->parentWidget() ? qobject_cast<const QScrollArea *>(part->parentWidget()->parentWidget()) : nullptr)
            return area->widget() == part && !area->viewport()->visibleRegion().isEmpty();
    }
    return false;
}

/// Whether a text that ends in "…" by itself, as that of a button that asks first, is there to its last letter; scripts that are
/// shaped come in pieces.
bool isWhole(const QWidget *widget, const QList<PaintedText> &texts)
{
    QString own = widget->property("text").toString();
    if (own.isEmpty())
        own = widget->property("placeholderText").toString();
    own.remove(u'&').remove(u' ');
    QString painted;
    for (const PaintedText &text : texts)
        painted += text.text;
    return own.contains(u'…') && painted.remove(u' ').size() >= own.size();
}

} // namespace

QList<PaintedText> paintedTexts(QWidget &widget)
{
    WordsDevice paper(widget);
    widget.render(&paper, QPoint(), QRegion(), QWidget::RenderFlags());
    return paper.texts;
}

QStringList unreadTexts(QWidget &window)
{
    constexpr qreal hair = 3; // letters reach beyond their advance now and then
    QStringList found;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || (widget->visibleRegion().isEmpty() && !isScrolledTo(widget)))
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
            const int least = area->widget()->minimumWidth() > 0 ? area->widget()->minimumWidth() : area->widget()->minimumSizeHint().width();
            if (least > area->viewport()->width())
                found += u"wider than its page: %1 of %2 %3"_s.arg(least).arg(area->viewport()->width()).arg(whereIs(widget));
        }
        const QRectF room = QRectF(widget->rect());
        const bool scrolls = widget->parentWidget() && qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) != nullptr;
        const QList<PaintedText> texts = paintedTexts(*widget);
        for (const PaintedText &text : texts) {
            const auto tell = [&](const char *what) {
                found += u"%1: “%2” (%3…%4 of %5 × %6; %7…%8) %9"_s.arg(QString::fromLatin1(what), text.text.left(60)).arg(text.box.left()).arg(text.box.right()).arg(room.width()).arg(room.height()).arg(text.box.top()).arg(text.box.bottom()).arg(whereIs(widget));
            };
            if (!text.box.intersects(room)) // moved out of sight, as on a map that is moved
                continue;
            if (text.text.trimmed().endsWith(u'…') && !isWhole(widget, texts))
                tell("short");
            const QRectF within = text.seen & room;
            if (!scrolls && (text.box.left() < within.left() - hair || text.box.right() > within.right() + hair))
                tell("cut at its side");
            else if (!scrolls && (within.height() < text.box.height() * 0.8))
                tell("cut above or below");
        }
        for (int i = 0; i < texts.size(); ++i) {
            for (int j = i + 1; j < texts.size(); ++j) {
                const QRectF both = texts[i].box & texts[j].box;
                if (both.width() > 2 && both.height() > std::min(texts[i].box.height(), texts[j].box.height()) * 0.4)
                    found += u"on each other: “%1” and “%2” %3"_s.arg(texts[i].text.left(40), texts[j].text.left(40), whereIs(widget));
            }
        }
    }
    return found;
}

} // namespace untie
