#include "ui/common/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr auto ownColour = "untie:"_L1; // prefix of QIcon::name() of icons that follow the text beside them

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "no such icon in resources/icons/icons.txt", qPrintable(name));
        return {};
    }
    return file.readAll();
}

/// `size` in device pixels, of which `ratio` are one logical pixel. Null where there is no room at all.
QPixmap render(const QString &name, int size, qreal ratio, QColor colour)
{
    if (size <= 0)
        return {};
    const QString key = u"untie/%1/%2/%3/%4"_s.arg(name).arg(size).arg(ratio).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    // Drawn on 24 units: 1.8 of them are 1.5 px at 20 px. Smaller icons keep at least 1.25 px, or they look grey.
    const qreal line = std::max(1.8, 1.25 * 24 * ratio / size);
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(line) + "\"");
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one icon at any size and in the colour that the mode asks for.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, std::optional<Token> colour) : m_name(std::move(name)), m_colour(colour) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colourOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return render(m_name, std::min(size.width(), size.height()), scale, colourOf(mode)); // size in device pixels
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    QString key() const override { return u"untie"_s; }
    QString iconName() override { return m_colour ? m_name : ownColour + m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        const Theme theme = themeOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return token(Token::Disabled, theme);
        if (m_colour)
            return token(*m_colour, theme);
        return token(mode == QIcon::Normal ? Token::Text2 : Token::Text, theme);
    }

    QString m_name;
    std::optional<Token> m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIcon(name, {}));
}

QIcon icon(const QString &name, Token colour)
{
    return QIcon(new LineIcon(name, colour));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, QColor colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    // The transform counts as well: it holds the scale of a picture that a whole widget is rendered into.
    const QTransform toDevice = painter.deviceTransform();
    const qreal ratio = std::max(painter.device()->devicePixelRatioF(), std::sqrt(std::abs(toDevice.determinant())));
    QPixmap pixmap = render(name, qRound(side * ratio), ratio, colour);
    pixmap.setDevicePixelRatio(ratio);
    const QPointF at = rect.center() - QPointF(side, side) / 2;
    // On whole device pixels, or the lines blur.
    painter.drawPixmap(QPointF(qRound(at.x() * ratio) / ratio, qRound(at.y() * ratio) / ratio), pixmap);
}

void paintIcon(QPainter &painter, const QRect &rect, const QIcon &icon, QColor colour, bool enabled)
{
    const QString name = icon.name();
    if (name.startsWith(ownColour))
        paintIcon(painter, QRectF(rect), name.sliced(ownColour.size()), colour);
    else
        icon.paint(&painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s}))
        names.append(file.chopped(4));
    return names;
}

} // namespace untie
