#include "app/bodymap/pathdata.h"

namespace untie {

namespace {

constexpr int tenthsPerUnit = 10;
constexpr int edgeOfAll = 100'000; // tenths; ten times the widest canvas
constexpr int lettersPerElement = 6;

/// Walks over a text of letters and numbers.
class Reader final
{
public:
    explicit Reader(QStringView text)
        : m_at(text.utf16())
        , m_end(m_at + text.size())
    {
    }
    bool isAtEnd() const { return m_at == m_end; }
    char16_t letter() { return *m_at++; }
    bool isAtNumber() const { return m_at != m_end && (*m_at == u' ' || *m_at == u'-' || isDigit(*m_at)); }
    /// False at anything but a number, or when it is absurdly large.
    bool number(int &value)
    {
        while (m_at != m_end && *m_at == u' ')
            ++m_at;
        const bool negative = m_at != m_end && *m_at == u'-';
        m_at += negative;
        const char16_t *first = m_at;
        value = 0;
        for (; m_at != m_end && isDigit(*m_at); ++m_at) {
            value = value * 10 + (*m_at - u'0');
            if (value > edgeOfAll)
                return false;
        }
        if (negative)
            value = -value;
        return m_at != first;
    }

private:
    static bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

    const char16_t *m_at;
    const char16_t *m_end;
};

} // namespace

std::optional<QPainterPath> pathFromData(QStringView text)
{
    QPainterPath path;
    path.reserve(int(text.size() / lettersPerElement) + 4);
    path.setFillRule(Qt::WindingFill);
    QPoint pen;
    QPoint start;
    bool open = false;
    for (Reader reader(text); !reader.isAtEnd();) {
        const char16_t command = reader.letter();
        if (command == u'z' && open) {
            path.closeSubpath();
            pen = start;
            open = false;
            continue;
        }
        if (command != u'm' && (!open || (command != u'c' && command != u'l')))
            return {};
        const int points = command == u'c' ? 3 : 1;
        do {
            QPointF to[3];
            QPoint next;
            for (int i = 0; i < points; ++i) {
                int dx = 0;
                int dy = 0;
                if (!reader.number(dx) || !reader.number(dy))
                    return {};
                next = pen + QPoint(dx, dy);
                to[i] = QPointF(next) / tenthsPerUnit;
            }
            pen = next;
            if (qAbs(pen.x()) > edgeOfAll || qAbs(pen.y()) > edgeOfAll)
                return {};
            if (command == u'c')
                path.cubicTo(to[0], to[1], to[2]);
            else if (command == u'l')
                path.lineTo(to[0]);
            else
                path.moveTo(to[0]);
        } while (command != u'm' && reader.isAtNumber());
        if (command == u'm')
            start = pen;
        open = true;
    }
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace untie
