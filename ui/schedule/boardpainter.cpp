#include "ui/schedule/boardpainter.h"

#include "app/schedule/appointmentrules.h"
#include "ui/common/icons.h"
#include "ui/common/servicecolours.h"
#include "ui/common/text.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/shapedtexts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal corner = 4;
constexpr qreal barWidth = 3;
constexpr qreal narrowBlock = 86; ///< narrower, it holds no more than the beginning of a name, a time and a symbol
constexpr qreal symbolSize = 14;
constexpr qreal oneLine = 34;  ///< below, all stands in one line
constexpr qreal twoLines = 52; ///< below, the symbol stands before the name
constexpr qreal lineHeight = 16;
constexpr qreal mostAbove = 5; ///< the first line
constexpr qreal flatWidth = 22; ///< narrower, as where a week of everybody stands side by side, a block is its colour alone

/// What stands free above the first line of a block, so that as much is below its last.
qreal above(qreal blockHeight)
{
    const int count = blockHeight < oneLine ? 1 : blockHeight < twoLines ? 2 : 3;
    const qreal even = (blockHeight - count * lineHeight) / 2;
    return count == 1 ? even : std::clamp<qreal>(std::floor(even), 0, mostAbove);
}

class BoardPainter final
{
public:
    BoardPainter(QPainter &painter, const Board &board, const BoardGeometry &geometry, const BoardLook &look, ShapedTexts &texts)
        : m_painter(painter)
        , m_board(board)
        , m_geometry(geometry)
        , m_look(look)
        , m_texts(texts)
    {
    }

    void paint()
    {
        m_painter.fillRect(QRectF({}, m_geometry.size), colour(Token::Surface));
        m_painter.save();
        m_painter.setClipRect(m_geometry.body());
        for (int i = 0; i < m_board.columns.size(); ++i)
            ground(i);
        lines();
        nowLine();
        for (int i = 0; i < m_board.columns.size(); ++i) {
            for (const BoardBlock &block : m_board.columns[i].blocks)
                paint(i, block);
        }
        m_painter.restore();
        times();
        heads();
    }

    void paintHeld()
    {
        m_painter.setClipRect(m_geometry.body(), Qt::IntersectClip);
        cursor();
        if (m_look.ghost)
            ghost(*m_look.ghost);
    }

private:
    QColor colour(Token name) const { return token(name, m_look.theme); }
    bool mirrored() const { return m_geometry.mirrored; }
    bool seen(const QRectF &rect) const { return rect.intersects(m_geometry.body()); }

    /// A column: sunken where nobody works.
    void ground(int index)
    {
        const BoardColumn &column = m_board.columns[index];
        const QRectF rect = m_geometry.column(index);
        if (!seen(rect))
            return;
        m_painter.fillRect(rect, colour(Token::Sunken));
        for (const MinuteSpan &span : column.open) {
            const qreal top = m_geometry.y(span.from);
            m_painter.fillRect(QRectF(rect.left(), top, rect.width(), m_geometry.y(span.to) - top), colour(Token::Surface));
        }
        if (!column.closed.isEmpty()) {
            const QRectF words(rect.left(), m_geometry.y(m_board.hours.from) + space::header, rect.width(), 20);
            paintText(m_painter, words, column.closed, TextRole::Small, colour(Token::Text2), Qt::AlignCenter);
        }
    }

    void lines()
    {
        const QRectF body = m_geometry.body();
        for (int minute = 0; minute <= 24 * 60; minute += 30) {
            const qreal y = std::round(m_geometry.y(minute)) + 0.5;
            if (y < body.top() || y > body.bottom())
                continue;
            const bool hour = minute % 60 == 0;
            QPen pen(colour(Token::Line), 1, hour ? Qt::SolidLine : Qt::CustomDashLine);
            if (!hour)
                pen.setDashPattern({1, 2});
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(body.left(), y), QPointF(body.right(), y));
        }
        for (int i = 0; i < m_board.columns.size(); ++i) {
            const QRectF rect = m_geometry.column(i);
            m_painter.fillRect(QRectF(mirrored() ? rect.right() - 1 : rect.left(), rect.top(), 1, rect.height()), colour(Token::Line));
        }
    }

    bool showsToday() const
    {
        return std::ranges::any_of(m_board.columns, [&](const BoardColumn &column) { return column.date == m_look.today; });
    }

    void nowLine()
    {
        const qreal y = m_geometry.y(m_look.now);
        for (int i = 0; i < m_board.columns.size(); ++i) {
            if (m_board.columns[i].date != m_look.today)
                continue;
            const QRectF rect = m_geometry.column(i);
            m_painter.fillRect(QRectF(rect.left(), y - 0.75, rect.width(), 1.5), colour(Token::Danger));
        }
    }

    void paint(int column, const BoardBlock &block)
    {
        const Appointment &a = block.entry.appointment;
        const QRectF rect = m_geometry.block(column, block.from, block.to, block.place);
        const QRectF whole = m_geometry.block(column, block.busyFrom, block.busyTo, block.place);
        if (!seen(whole))
            return;
        if (rect.width() < flatWidth)
            return flat(rect, whole, block);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_look.lifted == a.id)
            m_painter.setOpacity(0.4);
        if (!isOff(a.status))
            buffers(whole, rect, block);
        if (a.isBlock())
            blocked(column, rect, block);
        else
            booked(rect, block);
        if (m_look.chosen == a.id)
            frame(rect.adjusted(-1, -1, 1, 1), colour(Token::Focus), m_look.focused ? 2 : 1.5);
        m_painter.restore();
    }

    /// Without words and round corners: there is no room to see them.
    void flat(const QRectF &rect, const QRectF &whole, const BoardBlock &block)
    {
        const Appointment &a = block.entry.appointment;
        const ServiceColours colours = serviceColours(block.tint, m_look.theme);
        const bool off = isOff(a.status);
        if (!off)
            m_painter.fillRect(whole, mixed(colour(Token::Sunken), colour(Token::Line), 0.75));
        m_painter.fillRect(rect, off || m_look.lifted == a.id ? colour(Token::Surface) : a.isBlock() ? colour(Token::Sunken) : a.status == AppointmentStatus::Done ? mixed(colours.tint, colour(Token::Surface), 0.55) : colours.tint);
        m_painter.fillRect(barOf(rect), off || a.isBlock() ? colour(Token::Text3) : colours.bar);
        if (m_look.chosen == a.id)
            frame(rect, colour(Token::Focus), m_look.focused ? 2 : 1.5);
    }

    QRectF barOf(const QRectF &rect) const { return {mirrored() ? rect.right() - barWidth : rect.left(), rect.top(), barWidth, rect.height()}; }

    void buffers(const QRectF &whole, const QRectF &rect, const BoardBlock &block)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mixed(colour(Token::Sunken), colour(Token::Line), 0.75));
        if (block.busyTo > block.to)
            m_painter.drawRoundedRect(QRectF(whole.left(), rect.bottom() + 1, whole.width(), whole.bottom() - rect.bottom() - 1), 2, 2);
        if (block.busyFrom < block.from)
            m_painter.drawRoundedRect(QRectF(whole.left(), whole.top(), whole.width(), rect.top() - whole.top() - 1), 2, 2);
    }

    void blocked(int column, const QRectF &rect, const BoardBlock &block)
    {
        QRectF room = rect;
        if (block.place.lanes == 1) { // a break takes the whole column
            room.setLeft(m_geometry.column(column).left() + 1);
            room.setRight(m_geometry.column(column).right());
        }
        m_painter.fillRect(room, colour(Token::Sunken));
        paintText(m_painter, room, block.entry.appointment.note.section(u'\n', 0, 0), TextRole::Small, colour(Token::Text2), Qt::AlignCenter);
    }

    void booked(const QRectF &rect, const BoardBlock &block)
    {
        const Appointment &a = block.entry.appointment;
        const ServiceColours colours = serviceColours(block.tint, m_look.theme);
        const bool off = isOff(a.status);
        const bool done = a.status == AppointmentStatus::Done;
        QPainterPath shape;
        shape.addRoundedRect(rect, corner, corner);
        // The bar has the corners of the block: both are the same shape, each within its own part.
        const QRectF bar = barOf(rect);
        const auto fillWithin = [&](const QRectF &part, QColor ink) {
            m_painter.save();
            m_painter.setClipRect(part, Qt::IntersectClip);
            m_painter.fillPath(shape, ink);
            if (off && part != bar)
                hatch(rect);
            m_painter.restore();
        };
        fillWithin(rect.adjusted(mirrored() ? 0 : barWidth, 0, mirrored() ? -barWidth : 0, 0), off ? colour(Token::Surface) : done ? mixed(colours.tint, colour(Token::Surface), 0.55) : colours.tint);
        fillWithin(bar, off ? colour(Token::Text3) : colours.bar);
        if (m_look.theme == Theme::Contrast)
            frame(rect, colour(Token::Line), 1);
        if (a.status == AppointmentStatus::InTreatment)
            frame(rect, colour(Token::Accent), 1.5);
        words(rect, block);
    }

    void hatch(const QRectF &rect)
    {
        m_painter.setPen(QPen(colour(Token::Line), 1));
        for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 8)
            m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }

    void frame(const QRectF &rect, QColor line, qreal width)
    {
        m_painter.setPen(QPen(line, width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), corner, corner);
    }

    /// Cuts a piece off the leading end.
    QRectF take(QRectF &rest, qreal width, qreal gap) const
    {
        QRectF piece = rest;
        piece.setWidth(std::min(width, rest.width()));
        if (mirrored())
            piece.moveRight(rest.right());
        if (mirrored())
            rest.setRight(std::max(rest.left(), rest.right() - width - gap));
        else
            rest.setLeft(std::min(rest.right(), rest.left() + width + gap));
        return piece;
    }

    void symbol(QRectF &line, const StatusLook &status)
    {
        const QRectF at = take(line, symbolSize, space::small);
        const qreal ratio = m_painter.device()->devicePixelRatioF();
        QPixmap &picture = m_symbols[{int(status.symbol), int(status.colour)}];
        if (picture.isNull()) { // its rings cost more than a whole block
            picture = QPixmap((QSizeF(symbolSize, symbolSize) * ratio).toSize());
            picture.setDevicePixelRatio(ratio);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            paintStatus(painter, QRectF(0, 0, symbolSize, symbolSize), status.symbol, colour(status.colour));
        }
        const QPointF place(at.left(), line.center().y() - symbolSize / 2);
        m_painter.drawPixmap(QPointF(std::round(place.x() * ratio) / ratio, std::round(place.y() * ratio) / ratio), picture);
    }

    void words(const QRectF &whole, const BoardBlock &block)
    {
        const bool narrow = whole.width() < narrowBlock;
        const qreal begin = barWidth + (narrow ? 4 : 7);
        const qreal end = narrow ? 2 : 6;
        const QRectF rect = whole.adjusted(mirrored() ? end : begin, 0, mirrored() ? -begin : -end, 0);
        const Appointment &a = block.entry.appointment;
        const StatusLook status = lookOf(a, block.late);
        const QColor nameColour = colour(isOff(a.status) || a.status == AppointmentStatus::Done ? Token::Text2 : Token::Text);
        m_painter.save();
        m_painter.setClipRect(rect, Qt::IntersectClip);
        lines(rect, block, status, nameColour, narrow);
        m_painter.restore();
    }

    /// As many lines as find room.
    void lines(const QRectF &rect, const BoardBlock &block, const StatusLook &status, QColor nameColour, bool narrow)
    {
        const Appointment &a = block.entry.appointment;
        QRectF line(rect.left(), rect.top() + above(rect.height()), rect.width(), lineHeight);
        if (block.repeats && !narrow && rect.height() >= twoLines) {
            const qreal size = 12;
            QRectF at(mirrored() ? line.left() : line.right() - size, line.center().y() - size / 2, size, size);
            paintIcon(m_painter, at, u"repeat"_s, colour(Token::Text3));
            line.adjust(mirrored() ? size + 4 : 0, 0, mirrored() ? 0 : -size - 4, 0);
        }
        if (rect.height() < twoLines && !narrow)
            symbol(line, status);
        name(line, block.entry.clientName, nameColour, isOff(a.status));
        if (rect.height() < oneLine) {
            if (line.width() > 40)
                facts(line, timeOf(a.minute), block.service, 4);
            return;
        }
        line = QRectF(rect.left(), rect.top() + above(rect.height()) + lineHeight, rect.width(), lineHeight - 1);
        const bool whole = !narrow && m_texts.width(block.times, TextRole::Caption, m_painter.layoutDirection()) <= line.width();
        whole ? facts(line, block.times, block.service, 7) : facts(line, timeWithin(a.minute, line.width()), {}, 0);
        if (rect.height() < twoLines)
            return;
        line.translate(0, lineHeight);
        symbol(line, status);
        if (!narrow)
            m_texts.draw(m_painter, line, status.word, TextRole::Caption, colour(status.colour));
    }

    /// When and what, each shaped but once for all that have the same.
    void facts(QRectF line, const QString &when, const QString &what, qreal gap)
    {
        take(line, m_texts.draw(m_painter, line, when, TextRole::Caption, colour(Token::Text2)), gap);
        m_texts.draw(m_painter, line, what, TextRole::Caption, colour(Token::Text2));
    }

    /// Without the half of the day where that finds no room: no digit is left out.
    QString timeWithin(int minute, qreal room)
    {
        const QString &time = timeOf(minute);
        return m_texts.width(time, TextRole::Caption, m_painter.layoutDirection()) <= room ? time : bareTime(minute, m_look.names);
    }

    const QString &timeOf(int minute)
    {
        QString &time = m_times[minute];
        if (time.isEmpty())
            time = tightTime(minute, m_look.names);
        return time;
    }

    /// And leaves of the line what it did not need.
    void name(QRectF &line, const QString &text, QColor ink, bool struck)
    {
        const qreal width = m_texts.draw(m_painter, line, text, TextRole::Strong, ink, struck);
        take(line, width, 8);
    }

    void cursor()
    {
        if (!m_look.cursor || !m_look.focused || m_look.ghost || m_look.cursorColumn >= m_board.columns.size())
            return;
        const QRectF rect = m_geometry.block(m_look.cursorColumn, m_look.cursor->from, m_look.cursor->to, {});
        m_painter.setRenderHint(QPainter::Antialiasing);
        frame(rect, colour(Token::Focus), 2);
        QRectF line = rect.adjusted(space::near, 0, -space::near, 0);
        line.setHeight(std::max<qreal>(lineHeight, std::min<qreal>(rect.height(), 26)));
        paintText(m_painter, line, m_look.names.time(m_look.cursor->from), TextRole::Caption, colour(Token::Accent));
    }

    void ghost(const BoardGhost &it)
    {
        if (it.column < 0 || it.column >= m_board.columns.size())
            return;
        const QRectF rect = m_geometry.block(it.column, it.from, it.to, {});
        m_painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(rect, corner, corner);
        m_painter.fillPath(shape, colour(it.refused ? Token::DangerSoft : Token::AccentSoft));
        frame(rect, colour(it.refused ? Token::Danger : Token::Focus), 2);
        const QRectF words = rect.adjusted(10, 0, -8, 0);
        m_painter.setClipRect(words, Qt::IntersectClip);
        QRectF line(words.left(), words.top() + above(rect.height()), words.width(), lineHeight);
        const QString times = m_look.names.time(it.from) + u'–' + m_look.names.time(it.to);
        name(line, it.title.isEmpty() ? times : it.title, colour(Token::Text), false);
        if (rect.height() < oneLine) {
            paintText(m_painter, line, times, TextRole::Caption, colour(Token::Text2));
            return;
        }
        line = QRectF(words.left(), words.top() + above(rect.height()) + lineHeight, words.width(), lineHeight);
        if (!it.title.isEmpty()) {
            paintText(m_painter, line, times, TextRole::Caption, colour(Token::Text2));
            line.translate(0, lineHeight);
        }
        paintText(m_painter, line, it.line, TextRole::Caption, colour(it.refused ? Token::Danger : Token::Text2));
    }

    void times()
    {
        const QRectF strip(mirrored() ? m_geometry.size.width() - BoardGeometry::gutter : 0, BoardGeometry::head, BoardGeometry::gutter, m_geometry.size.height() - BoardGeometry::head);
        m_painter.save();
        m_painter.setClipRect(strip);
        m_painter.fillRect(strip, colour(Token::Surface));
        const bool nowShown = showsToday();
        for (int hour = 0; hour <= 24; ++hour) {
            const qreal y = m_geometry.y(hour * 60);
            if (y < strip.top() - 10 || y > strip.bottom() + 10 || (nowShown && std::abs(hour * 60 - m_look.now) * m_geometry.perMinute < 16))
                continue;
            const QRectF words = mirrored() ? strip.adjusted(10, 0, -4, 0) : strip.adjusted(4, 0, -10, 0);
            paintText(m_painter, QRectF(words.left(), y - 8, words.width(), 16), tightTime(hour * 60, m_look.names), TextRole::Small, colour(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter);
        }
        if (nowShown) {
            const QRectF tag(strip.left() + 6, m_geometry.y(m_look.now) - 8, strip.width() - 10, 16);
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour(Token::Danger));
            m_painter.drawRoundedRect(tag, 3, 3);
            paintText(m_painter, tag, bareTime(m_look.now, m_look.names), TextRole::SectionHead, colour(Token::Surface), Qt::AlignCenter);
        }
        m_painter.restore();
    }

    void heads()
    {
        const QRectF band(0, 0, m_geometry.size.width(), BoardGeometry::head);
        m_painter.save();
        m_painter.fillRect(band, colour(Token::Surface));
        QRectF clip = band;
        clip.setLeft(mirrored() ? 0 : BoardGeometry::gutter);
        clip.setRight(mirrored() ? band.right() - BoardGeometry::gutter : band.right());
        m_painter.setClipRect(clip);
        for (int i = 0; i < m_board.columns.size(); ++i)
            headOf(i);
        m_painter.restore();
        m_painter.fillRect(QRectF(0, band.bottom() - 1, band.width(), 1), colour(Token::Line));
    }

    void headOf(int index)
    {
        const BoardColumn &column = m_board.columns[index];
        const QRectF rect = m_geometry.headOf(index);
        if (!rect.intersects(QRectF(0, 0, m_geometry.size.width(), BoardGeometry::head)))
            return;
        m_painter.fillRect(QRectF(mirrored() ? rect.right() - 1 : rect.left(), 0, 1, rect.height()), colour(Token::Line));
        QRectF room = rect.adjusted(12, 0, -12, -1);
        const qreal aside = QFontMetricsF(textFont(TextRole::Caption)).horizontalAdvance(column.aside);
        const qreal heading = QFontMetricsF(textFont(TextRole::Strong)).horizontalAdvance(column.heading);
        if (aside > 0 && room.width() > aside + 8 + heading) { // what day or who it is comes first
            paintText(m_painter, room, column.aside, TextRole::Caption, colour(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter);
            room.adjust(mirrored() ? aside + 8 : 0, 0, mirrored() ? 0 : -aside - 8, 0);
        }
        const bool week = std::ranges::any_of(m_board.columns, [&](const BoardColumn &other) { return other.date != column.date; });
        const QColor ink = colour(week && column.date == m_look.today ? Token::Accent : Token::Text);
        if (column.second.isEmpty()) {
            paintText(m_painter, room, column.heading, TextRole::Strong, ink);
            return;
        }
        paintText(m_painter, QRectF(room.left(), 6, room.width(), 18), column.heading, TextRole::Strong, ink);
        paintText(m_painter, QRectF(room.left(), 24, room.width(), 15), column.second, TextRole::Caption, colour(Token::Text2));
    }

    QPainter &m_painter;
    const Board &m_board;
    const BoardGeometry &m_geometry;
    const BoardLook &m_look;
    ShapedTexts &m_texts;
    QHash<int, QString> m_times;
    QHash<std::pair<int, int>, QPixmap> m_symbols;
};

} // namespace

void paintBoard(QPainter &painter, const Board &board, const BoardGeometry &geometry, const BoardLook &look, ShapedTexts &texts)
{
    painter.setLayoutDirection(geometry.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    BoardPainter(painter, board, geometry, look, texts).paint();
}

void paintHeld(QPainter &painter, const Board &board, const BoardGeometry &geometry, const BoardLook &look, ShapedTexts &texts)
{
    painter.setLayoutDirection(geometry.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    BoardPainter(painter, board, geometry, look, texts).paintHeld();
}

} // namespace untie
