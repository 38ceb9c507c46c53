#include "app/exchange/contentlines.h"

#include <algorithm>

namespace untie {

namespace {

constexpr qsizetype mostInALine = 1'000'000; ///< bytes; no text of an event is that long
constexpr qsizetype beforeTheValue = 200; ///< bytes that name and encoding stand in

std::optional<ContentLine> lineOf(const QByteArray &bytes, qint64 number)
{
    const qsizetype colon = unquoted(bytes, ':');
    if (colon <= 0)
        return std::nullopt;
    const QByteArrayView head = QByteArrayView(bytes).first(colon);
    qsizetype end = unquoted(head, ';');
    ContentLine line{number, head.first(end < 0 ? head.size() : end).trimmed().toByteArray().toUpper(), {}, QString::fromUtf8(QByteArrayView(bytes).sliced(colon + 1))};
    while (end >= 0) {
        const qsizetype begin = end + 1;
        end = unquoted(head, ';', begin);
        const QByteArrayView parameter = head.sliced(begin, (end < 0 ? head.size() : end) - begin);
        const qsizetype equals = parameter.indexOf('=');
        if (equals <= 0)
            continue;
        const QByteArray name = parameter.first(equals).trimmed().toByteArray().toUpper();
        if (!line.parameters.contains(name))
            line.parameters.insert(name, QString::fromUtf8(parameter.sliced(equals + 1)).remove(u'"').trimmed());
    }
    return line;
}

} // namespace

qsizetype unquoted(QByteArrayView line, char wanted, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line.at(i) == '"')
            quoted = !quoted;
        else if (line.at(i) == wanted && !quoted)
            return i;
    }
    return -1;
}

FoldedLines::FoldedLines(QByteArrayView bytes, Folding folding, qsizetype most)
    : m_bytes(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes)
    , m_folding(folding)
    , m_most(most)
{
}

QByteArrayView FoldedLines::nextPhysical()
{
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && m_bytes.at(m_at) != '\n' && m_bytes.at(m_at) != '\r')
        ++m_at;
    const QByteArrayView line = m_bytes.sliced(begin, m_at - begin);
    if (m_at < m_bytes.size())
        m_at += m_bytes.at(m_at) == '\r' && m_at + 1 < m_bytes.size() && m_bytes.at(m_at + 1) == '\n' ? 2 : 1;
    ++m_number;
    return line;
}

std::optional<WholeLine> FoldedLines::next()
{
    if (m_at >= m_bytes.size())
        return std::nullopt;
    WholeLine line{m_number + 1, {}};
    const auto take = [this, &line](QByteArrayView piece) { line.bytes += piece.first(std::min(piece.size(), m_most - line.bytes.size())); };
    take(nextPhysical());
    const bool isQuoted = m_folding == Folding::OrQuotedPrintable && line.bytes.left(beforeTheValue).toUpper().contains("QUOTED-PRINTABLE");
    while (m_at < m_bytes.size()) {
        if (isQuoted && line.bytes.endsWith('='))
            line.bytes.chop(1);
        else if (m_bytes.at(m_at) == ' ' || m_bytes.at(m_at) == '\t')
            ++m_at;
        else
            break;
        take(nextPhysical());
    }
    return line;
}

ContentLines::ContentLines(QByteArrayView bytes)
    : m_lines(bytes, FoldedLines::Folding::WhiteSpace, mostInALine)
{
}

std::optional<ContentLine> ContentLines::next()
{
    while (const auto whole = m_lines.next()) {
        if (auto line = lineOf(whole->bytes, whole->line))
            return line;
    }
    return std::nullopt;
}

QString unescaped(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c != u'\\' || i + 1 == value.size()) {
            text += c;
            continue;
        }
        const QChar escaped = value.at(++i);
        text += escaped == u'n' || escaped == u'N' ? QChar(u'\n') : escaped;
    }
    return text;
}

} // namespace untie
