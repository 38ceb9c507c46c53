#include "ui/help/handbook.h"

#include "app/common/text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const auto home = u":/help/"_s;
constexpr qsizetype extractLength = 110;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "de_AT" → "de_AT", "de": the closest language first, English last.
QStringList closest(const QString &language)
{
    QStringList all{language, language.section(u'_', 0, 0), u"en"_s};
    all.removeDuplicates();
    return all;
}

/// The line in which a word stands, cut to what can be shown.
QString extractOf(const QString &text, const QString &word)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const qsizetype at = folded(line).indexOf(word);
        if (at < 0)
            continue;
        const qsizetype from = at < extractLength / 2 ? 0 : line.indexOf(u' ', at - extractLength / 2) + 1;
        const QString cut = line.mid(from, extractLength);
        return (from > 0 ? u"…"_s : QString()) + cut + (from + cut.size() < line.size() ? u"…"_s : QString());
    }
    return {};
}

} // namespace

QString plainText(const QString &markdown)
{
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression signs(u"^(#+|[-*]|\\d+\\.|>)\\s+|[*`|]"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression rule(u"^\\|[-:| ]+$"_s, QRegularExpression::MultilineOption); // below the head of a table
    QString text = markdown;
    text.remove(rule).remove(picture).replace(link, u"\\1"_s).remove(signs);
    static const QRegularExpression wrapped(u"(?<!\\n)\\n(?!\\n)"_s);
    text.replace(wrapped, u" "_s);
    static const QRegularExpression gaps(u"\\n\\s*\\n"_s);
    text.replace(gaps, u"\n"_s);
    return text.trimmed();
}

QStringList Handbook::ids()
{
    return read(home + u"pages.txt"_s).split(u'\n', Qt::SkipEmptyParts);
}

QStringList Handbook::languages()
{
    return QDir(home).entryList(QDir::Dirs, QDir::Name);
}

Handbook Handbook::inLanguage(const QString &language)
{
    Handbook book;
    book.m_language = language;
    for (const QString &id : ids()) {
        QString text;
        for (const QString &each : closest(language))
            text = text.isEmpty() ? read(home + each + u'/' + id + u".md"_s) : text;
        book.m_pages.append({id, text.section(u'\n', 0, 0).remove(0, 2).trimmed(), text});
    }
    return book;
}

const HandbookPage *Handbook::find(const QString &id) const
{
    const auto page = std::ranges::find(m_pages, id, &HandbookPage::id);
    return page != m_pages.end() ? &*page : nullptr;
}

QList<HandbookHit> Handbook::search(const QString &typed) const
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<HandbookHit> hits;
    for (const HandbookPage &page : m_pages) {
        const QString text = plainText(page.text);
        const QString body = folded(text);
        const QString title = folded(page.title);
        HandbookHit hit{page.id, {}, 0};
        const bool all = std::ranges::all_of(words, [&](const QString &word) {
            hit.score += title.contains(word) ? 20 : 0;
            hit.score += static_cast<int>(std::min<qsizetype>(body.count(word), 9));
            return body.contains(word);
        });
        if (words.isEmpty() || !all)
            continue;
        hit.extract = extractOf(text, words.constFirst());
        hits.append(hit);
    }
    std::ranges::stable_sort(hits, std::greater(), &HandbookHit::score);
    return hits;
}

QString Handbook::picture(const QString &name) const
{
    for (const QString &each : closest(m_language)) {
        const QString file = home + each + u"/pictures/"_s + name;
        if (QFile::exists(file))
            return file;
    }
    return {};
}

} // namespace untie
