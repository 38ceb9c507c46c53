#include "app/exchange/contentlines.h"

#include <QList>

namespace untie {

namespace {

/// Where `wanted` stands outside of quotes, from `from` on; -1 where it does not.
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

std::optional<ContentLine> lineOf(const QByteArray &bytes, qint64 number)
{
    const qsizetype colon = unquoted(bytes, ':', 0);
    if (colon <= 0)
        return std::nullopt;
    const QByteArrayView head = QByteArrayView(bytes).first(colon);
    qsizetype end = unquoted(head, ';', 0);
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

ContentLines::ContentLines(QByteArrayView bytes)
    : m_bytes(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes)
{
}

QByteArrayView ContentLines::nextPhysical()
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

std::optional<ContentLine> ContentLines::next()
{
    while (m_at < m_bytes.size()) {
        const qint64 number = m_number + 1;
        const auto take = [](QByteArray &line, QByteArrayView piece) { line += piece.first(std::min(piece.size(), mostInALine - line.size())); };
        QByteArray bytes;
        take(bytes, nextPhysical());
        while (m_at < m_bytes.size() && (m_bytes.at(m_at) == ' ' || m_bytes.at(m_at) == '\t')) {
            ++m_at;
            take(bytes, nextPhysical());
        }
        if (auto line = lineOf(bytes, number))
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
