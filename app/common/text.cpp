#include "app/common/text.h"

#include <QDir>
#include <QRegularExpression>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not take apart, as a search types them.
QLatin1StringView plainLetters(char16_t c)
{
    switch (c) {
    case u'ß': return "ss"_L1;
    case u'æ': return "ae"_L1;
    case u'œ': return "oe"_L1;
    case u'ø': return "o"_L1;
    case u'đ':
    case u'ð': return "d"_L1;
    case u'ħ': return "h"_L1;
    case u'ı': return "i"_L1;
    case u'ł': return "l"_L1;
    case u'ŋ': return "n"_L1;
    case u'þ': return "th"_L1;
    case u'ŧ': return "t"_L1;
    default: return {};
    }
}

bool isFormatting(QChar c)
{
    const char16_t u = c.unicode();
    const bool joiner = u == 0x200C || u == 0x200D;
    return !joiner && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || u == 0xFFFE || u == 0xFFFF);
}

/// Printable ASCII with single spaces between words.
bool isPlain(const QString &text)
{
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t now = c.unicode();
        if (now < u' ' || now > u'~' || (now == u' ' && before == u' '))
            return false;
        before = now;
    }
    return before != u' ' || text.isEmpty();
}

} // namespace

QString folded(const QString &text)
{
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(apart.size());
    bool gap = false;
    for (const QChar c : apart) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            gap = !out.isEmpty();
            continue;
        }
        if (gap)
            out += u' ';
        gap = false;
        if (const QLatin1StringView plain = plainLetters(c.unicode()); !plain.isEmpty())
            out += plain;
        else
            out += c;
    }
    return out;
}

QString digitsOf(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
    }
    return out;
}

QString tidied(const QString &text)
{
    if (isPlain(text)) // most are: nothing is copied
        return text;
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            out += u' ';
        else if (!isFormatting(c))
            out += c;
    }
    return out.simplified().normalized(QString::NormalizationForm_C);
}

QString tidiedLines(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    QString out;
    out.reserve(lines.size());
    for (const QChar c : lines) {
        if (c == u'\n' || c == u'\t' || !isFormatting(c))
            out += c;
    }
    while (!out.isEmpty() && out.back().isSpace())
        out.chop(1);
    return out.normalized(QString::NormalizationForm_C);
}

QStringList commaParted(const QString &list)
{
    static const QRegularExpression comma(u"\\s*[,،、，]\\s*"_s);
    return list.trimmed().split(comma, Qt::SkipEmptyParts);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString commaList(const QStringList &parts, const QLocale &locale)
{
    return joined(parts, locale.script() == QLocale::ArabicScript ? u"، "_s : u", "_s);
}

QString shownPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    return QLocale().textDirection() == Qt::RightToLeft ? u"\u2066%1\u2069"_s.arg(native) : native; // set apart
}

QString factLine(const QStringList &facts)
{
    if (QLocale().textDirection() == Qt::LeftToRight)
        return joined(facts, u" · "_s);
    const QString line = joined(facts, u"\u200f · "_s);
    return line.isEmpty() ? line : u'\u200f' + line; // with marks of direction: the first fact may be Latin
}

} // namespace untie
