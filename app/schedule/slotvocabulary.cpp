#include "app/schedule/slotvocabulary.h"

#include "app/clients/typingerrors.h"
#include "app/common/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

using Kind = SlotMeaning::Kind;

constexpr qsizetype longestPhrase = 5; ///< "three quarters of an hour"

constexpr std::pair<const char16_t *, Kind> lists[]{
    {u"free", Kind::Free}, {u"filler", Kind::Filler}, {u"with", Kind::With}, {u"after", Kind::After}, {u"before", Kind::Before}, {u"at", Kind::At},
    {u"between", Kind::Between}, {u"and", Kind::And}, {u"ahead", Kind::Ahead}, {u"today", Kind::Today}, {u"tomorrow", Kind::Tomorrow},
    {u"dayAfterTomorrow", Kind::DayAfterTomorrow}, {u"thisWeek", Kind::ThisWeek}, {u"hour", Kind::Hour}, {u"clock", Kind::Clock}, {u"minutes", Kind::Minutes},
    {u"days", Kind::Days}, {u"weeks", Kind::Weeks}, {u"months", Kind::Months}, {u"morning", Kind::Morning}, {u"afternoon", Kind::Afternoon},
    {u"evening", Kind::Evening}, {u"noon", Kind::Noon}};

struct Entries
{
    QHash<QString, SlotMeaning> meanings;
    QStringList words;
};

Entries entriesOf(const QJsonObject &words)
{
    Entries all;
    const auto add = [&all](const QJsonValue &list, Kind kind, int value) {
        for (const QJsonValue entry : list.toArray()) {
            all.meanings.insert(folded(entry.toString()), {kind, value});
            all.words += entry.toString().split(u' ');
        }
    };
    for (const auto &[name, kind] : lists)
        add(words.value(QStringView(name)), kind, 0);
    for (const auto &[name, kind] : {std::pair{u"weekdays"_s, Kind::Weekday}, std::pair{u"numbers"_s, Kind::Number}}) {
        int value = 0;
        for (const QJsonValue list : words.value(name).toArray())
            add(list, kind, ++value);
    }
    for (const auto &[name, kind] : {std::pair{u"lengths"_s, Kind::Length}, std::pair{u"spans"_s, Kind::Span}}) {
        const QJsonObject values = words.value(name).toObject();
        for (auto list = values.begin(); list != values.end(); ++list)
            add(list.value(), kind, list.key().toInt());
    }
    return all;
}

} // namespace

const QList<SlotVocabulary> &SlotVocabulary::all()
{
    static const QList<SlotVocabulary> read = [] {
        QFile file(u":/schedule/slotwords.json"_s);
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object().value("languages"_L1).toObject();
        QList<SlotVocabulary> vocabularies;
        for (auto language = languages.begin(); language != languages.end(); ++language) {
            SlotVocabulary one;
            one.m_language = language.key();
            const QJsonObject words = language.value().toObject();
            one.m_example = words.value("example"_L1).toString();
            const Entries entries = entriesOf(words);
            one.m_meanings = entries.meanings;
            one.m_words = entries.words;
            one.m_words.removeDuplicates();
            vocabularies += one;
        }
        std::ranges::stable_partition(vocabularies, [](const SlotVocabulary &each) { return each.m_language == "en"_L1; });
        return vocabularies;
    }();
    return read;
}

QString SlotVocabulary::exampleIn(const QString &language)
{
    const auto found = std::ranges::find(all(), language, &SlotVocabulary::m_language);
    return found == all().end() ? all().constFirst().m_example : found->m_example;
}

QStringList SlotVocabulary::opening() const
{
    return m_example.section(u' ', 0, -2).split(u' ');
}

QString SlotVocabulary::meantBy(const QString &word) const
{
    return likelyMeant(word, m_words);
}

SlotMeaning SlotVocabulary::meaning(const QStringList &words, qsizetype at) const
{
    for (qsizetype count = std::min(longestPhrase, words.size() - at); count > 0; --count) {
        const auto found = m_meanings.constFind(folded(words.sliced(at, count).join(u' ')));
        if (found == m_meanings.constEnd())
            continue;
        SlotMeaning meaning = *found;
        meaning.words = count;
        return meaning;
    }
    return {};
}

QString likelyMeant(const QString &typed, const QStringList &words)
{
    const QString mine = folded(typed);
    const QByteArray bytes = mine.toUtf8();
    const int aLetter = bytes.size() > mine.size() ? 2 : 1; // Arabic
    const bool isShort = mine.size() < 5;
    const int most = (mine.size() == 3 ? 1 : forgivenIn(mine.size())) * aLetter;
    QString nearest;
    qsizetype letters = 0;
    int least = most + 1;
    for (const QString &word : words) {
        const QString theirs = folded(word);
        if (theirs == mine)
            return word;
        const bool isOther = isShort && theirs.size() <= mine.size() && !std::ranges::is_permutation(theirs, mine);
        if (theirs.size() < 4 || isOther || (mine.size() == 3 && (theirs.front() != mine.front() || theirs.back() != mine.back())))
            continue;
        const int apart = lettersApart(bytes, theirs.toUtf8(), most);
        if (apart < least || (apart == least && apart <= most && theirs.size() > letters)) { // a letter is rather missing than wrong
            least = apart;
            letters = theirs.size();
            nearest = word;
        }
    }
    return nearest;
}

} // namespace untie
