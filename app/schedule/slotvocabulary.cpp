#include "app/schedule/slotvocabulary.h"

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

constexpr qsizetype mostWords = 5; ///< "three quarters of an hour"

constexpr std::pair<const char16_t *, Kind> lists[]{
    {u"free", Kind::Free}, {u"filler", Kind::Filler}, {u"with", Kind::With}, {u"after", Kind::After}, {u"before", Kind::Before}, {u"at", Kind::At},
    {u"between", Kind::Between}, {u"and", Kind::And}, {u"ahead", Kind::Ahead}, {u"today", Kind::Today}, {u"tomorrow", Kind::Tomorrow},
    {u"dayAfterTomorrow", Kind::DayAfterTomorrow}, {u"thisWeek", Kind::ThisWeek}, {u"hour", Kind::Hour}, {u"clock", Kind::Clock}, {u"minutes", Kind::Minutes},
    {u"days", Kind::Days}, {u"weeks", Kind::Weeks}, {u"months", Kind::Months}, {u"morning", Kind::Morning}, {u"afternoon", Kind::Afternoon},
    {u"evening", Kind::Evening}, {u"noon", Kind::Noon}};

QHash<QString, SlotMeaning> meaningsFrom(const QJsonObject &words)
{
    QHash<QString, SlotMeaning> all;
    const auto add = [&all](const QJsonValue &list, Kind kind, int value) {
        for (const QJsonValue word : list.toArray())
            all.insert(folded(word.toString()), {kind, value});
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
            one.m_meanings = meaningsFrom(words);
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

SlotMeaning SlotVocabulary::meaning(const QStringList &words, qsizetype at) const
{
    for (qsizetype count = std::min(mostWords, words.size() - at); count > 0; --count) {
        const auto found = m_meanings.constFind(folded(words.sliced(at, count).join(u' ')));
        if (found == m_meanings.constEnd())
            continue;
        SlotMeaning meaning = *found;
        meaning.words = count;
        return meaning;
    }
    return {};
}

} // namespace untie
