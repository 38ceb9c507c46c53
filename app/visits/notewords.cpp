#include "app/visits/notewords.h"

#include "app/common/text.h"

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lead = 16; ///< letters before the first hit

bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

/// The words of a text in order, until `use` has enough and says false.
template <class Use>
void eachWord(const QString &text, Use use)
{
    for (qsizetype from = 0; from < text.size();) {
        if (!isOfWord(text.at(from))) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && isOfWord(text.at(to)))
            ++to;
        if (!use(TextSpan{from, to - from}))
            return;
        from = to;
    }
}

QStringList foldedOf(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all << folded(word);
    return all;
}

bool begins(const QString &word, const QString &searched)
{
    return searched.size() == 1 ? word == searched : word.startsWith(searched);
}

/// How many first letters the index has beginnings of (prefix in migration 0015), longest first.
constexpr std::array readyLetters{6, 4, 3, 2};

/// A word as the index is asked for it. It keeps ß, which people also type as ss.
QString term(const QString &word)
{
    const QString star = word.size() > 1 ? u" *"_s : QString();
    const QString plain = u'"' + word + u'"' + star;
    if (!word.contains("ss"_L1) && !word.contains(u'ß'))
        return plain;
    QString other = word;
    if (word.contains(u'ß'))
        other.replace(u"ß"_s, u"ss"_s);
    else
        other.replace(u"ss"_s, u"ß"_s);
    return u'(' + plain + u" OR \""_s + other + u'"' + star + u')';
}

} // namespace

QStringList searchWords(const QString &typed)
{
    const QString lower = typed.toLower().normalized(QString::NormalizationForm_C);
    QStringList words;
    eachWord(lower, [&](TextSpan word) {
        const QString found = lower.mid(word.from, word.length);
        if (!words.contains(found) && !folded(found).isEmpty())
            words << found;
        return words.size() < mostSearchWords;
    });
    return words;
}

QList<TextSpan> hitsIn(const QString &text, const QStringList &words)
{
    const QStringList searched = foldedOf(words);
    QList<TextSpan> hits;
    eachWord(text, [&](TextSpan word) {
        const QString here = folded(text.mid(word.from, word.length));
        if (std::ranges::any_of(searched, [&here](const QString &each) { return begins(here, each); }))
            hits << word;
        return true;
    });
    return hits;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    QStringList lacking = foldedOf(words);
    eachWord(text, [&](TextSpan word) {
        const QString here = folded(text.mid(word.from, word.length));
        lacking.removeIf([&here](const QString &searched) { return begins(here, searched); });
        return !lacking.isEmpty();
    });
    return lacking.isEmpty();
}

Excerpt excerptOf(const QString &text, const QStringList &words, qsizetype letters)
{
    QString line = text;
    std::ranges::replace_if(line, [](QChar letter) { return letter.isSpace(); }, u' ');
    const QList<TextSpan> hits = hitsIn(line, words);
    qsizetype from = hits.isEmpty() ? 0 : std::max<qsizetype>(0, hits.constFirst().from - lead);
    while (from > 0 && isOfWord(line.at(from)) && isOfWord(line.at(from - 1)))
        --from; // words are left whole
    qsizetype to = std::min(line.size(), from + letters);
    while (to < line.size() && isOfWord(line.at(to)) && isOfWord(line.at(to - 1)) && to > from + letters / 2)
        --to;
    const QString before = from > 0 ? u"…"_s : QString();
    const QString after = to < line.size() ? u"…"_s : QString();
    Excerpt excerpt{before + line.mid(from, to - from) + after, {}};
    for (const TextSpan &hit : hits) {
        if (hit.from >= from && hit.from + hit.length <= to)
            excerpt.hits << TextSpan{hit.from - from + before.size(), hit.length};
    }
    return excerpt;
}

QString indexQuestion(const QStringList &words, const QList<ClientId> &records)
{
    QStringList terms;
    QStringList whose;
    for (const ClientId record : records)
        whose << u"\"_%1\""_s.arg(record.value);
    if (!whose.isEmpty())
        terms << (whose.size() == 1 ? whose.constFirst() : u'(' + whose.join(u" OR "_s) + u')');
    for (const QString &word : words)
        terms << term(word);
    return words.isEmpty() ? QString() : terms.join(u" AND "_s);
}

QString readyBeginning(const QString &word)
{
    const bool isPlain = std::ranges::all_of(word, [](QChar letter) { return letter.isLetterOrNumber(); }); // the index counts marks and surrogates otherwise
    const auto isReady = [&word](int letters) {
        const bool partsSs = letters < word.size() && word.at(letters - 1) == u's' && word.at(letters) == u's'; // it may be written ß
        return letters <= word.size() && !partsSs;
    };
    const auto letters = std::ranges::find_if(readyLetters, isReady);
    return isPlain && letters != readyLetters.end() ? word.left(*letters) : word;
}

} // namespace untie
