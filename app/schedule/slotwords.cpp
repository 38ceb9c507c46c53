#include "app/schedule/slotwords.h"

#include "app/common/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int noon = 12 * 60;
constexpr int evening = 17 * 60;
constexpr int mostMinutes = 720;

enum class Word { None, Free, Filler, With, After, Before, Between, And, In, Today, Tomorrow, Hour, Minutes, Weeks, Days, Morning, Afternoon, Evening };

/// Folded: without accents, in lower case.
Word meaningOf(const QString &word)
{
    static const QHash<QString, Word> meanings = [] {
        QHash<QString, Word> all;
        const std::pair<Word, const char *> lists[]{
            {Word::Free, "free next nachste nachster nachstes naechste naechster naechstes frei freie freier freies"},
            {Word::Filler, "the a an on slot time am um der die das den ein eine termin zeit uhr oclock please bitte"},
            {Word::With, "with bei mit"},
            {Word::After, "after from ab nach"},
            {Word::Before, "before until till by bis vor"},
            {Word::Between, "between zwischen"},
            {Word::And, "and und"},
            {Word::In, "in"},
            {Word::Today, "today heute"},
            {Word::Tomorrow, "tomorrow morgen"},
            {Word::Hour, "h hour hours stunde stunden std"},
            {Word::Minutes, "min mins minute minutes minuten"},
            {Word::Weeks, "week weeks woche wochen"},
            {Word::Days, "day days tag tage tagen"},
            {Word::Morning, "morning mornings vormittag vormittags"},
            {Word::Afternoon, "afternoon afternoons nachmittag nachmittags"},
            {Word::Evening, "evening evenings abend abends"}};
        for (const auto &[meaning, list] : lists) {
            for (const QString &each : QString::fromLatin1(list).split(u' '))
                all.insert(each, meaning);
        }
        return all;
    }();
    return meanings.value(word, Word::None);
}

/// 1 to 7 for a weekday in either language, three letters are enough in English, two in German; 0: none.
int weekdayOf(const QString &word)
{
    static const QList<QStringList> names{{u"monday"_s, u"mon"_s, u"montag"_s, u"montags"_s, u"mo"_s},
                                          {u"tuesday"_s, u"tue"_s, u"tues"_s, u"dienstag"_s, u"dienstags"_s, u"di"_s},
                                          {u"wednesday"_s, u"wed"_s, u"mittwoch"_s, u"mittwochs"_s, u"mi"_s},
                                          {u"thursday"_s, u"thu"_s, u"thur"_s, u"thurs"_s, u"donnerstag"_s, u"donnerstags"_s, u"do"_s},
                                          {u"friday"_s, u"fri"_s, u"freitag"_s, u"freitags"_s, u"fr"_s},
                                          {u"saturday"_s, u"sat"_s, u"samstag"_s, u"samstags"_s, u"sonnabend"_s, u"sa"_s},
                                          {u"sunday"_s, u"sun"_s, u"sonntag"_s, u"sonntags"_s, u"so"_s}};
    const auto found = std::ranges::find_if(names, [&](const QStringList &each) { return each.contains(word); });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

/// Reads the words one after the other.
class Reader final
{
public:
    Reader(const QString &line, const SlotWords &known)
        : m_known(known)
        , m_words(line.simplified().split(u' ', Qt::SkipEmptyParts))
    {
        m_asked.question.minutes = known.usualMinutes;
        m_asked.question.firstDay = known.today;
        m_asked.question.firstMinute = known.now;
    }

    std::optional<AskedSlot> read()
    {
        if (m_words.isEmpty() || meaning(0) != Word::Free)
            return {};
        while (m_at < m_words.size()) {
            if (!readWord()) {
                m_asked.notUnderstood.append(m_words[m_at]);
                ++m_at;
            }
        }
        if (m_weekdays != 0)
            m_asked.question.weekdays = m_weekdays;
        return m_asked;
    }

private:
    QString plain(qsizetype ahead) const { return m_at + ahead < m_words.size() ? folded(m_words[m_at + ahead]) : QString(); }
    Word meaning(qsizetype ahead) const { return meaningOf(plain(ahead)); }

    bool readWord()
    {
        SlotQuestion &question = m_asked.question;
        switch (meaning(0)) {
        case Word::Free:
        case Word::Filler:
        case Word::With:
        case Word::And: ++m_at; return true;
        case Word::After:
            if (const auto minute = timeAt(1))
                question.within.from = *minute;
            else
                return false;
            return true;
        case Word::Before:
            if (const auto minute = timeAt(1))
                question.within.to = *minute;
            else
                return false;
            return true;
        case Word::Between: return readBetween();
        case Word::In: return readAhead();
        case Word::Today: return readDay(m_known.today);
        case Word::Tomorrow: return readDay(m_known.today.addDays(1));
        case Word::Hour: question.minutes = 60; ++m_at; return true;
        case Word::Morning: question.within = {0, noon}; ++m_at; return true;
        case Word::Afternoon: question.within = {noon, minutesADay}; ++m_at; return true;
        case Word::Evening: question.within = {evening, minutesADay}; ++m_at; return true;
        case Word::Weeks: // "next week": from Monday on
            question.firstDay = m_known.today.addDays(8 - m_known.today.dayOfWeek());
            question.firstMinute = 0;
            question.lastDay = question.firstDay.addDays(6);
            ++m_at;
            return true;
        case Word::Minutes:
        case Word::Days:
        case Word::None: break;
        }
        return readWeekday() || readLength() || readPerson();
    }

    /// A time of one word or two ("4 pm", "16 Uhr"); goes past it.
    std::optional<int> timeAt(qsizetype ahead)
    {
        if (m_at + ahead >= m_words.size())
            return {};
        const QString first = m_words[m_at + ahead];
        const QString second = plain(ahead + 1);
        if (second == "pm"_L1 || second == "am"_L1) {
            if (const auto minute = minuteFrom(first + second, m_known.twelveHours)) {
                m_at += ahead + 2;
                return minute;
            }
        }
        const auto minute = minuteFrom(first, m_known.twelveHours);
        if (minute)
            m_at += ahead + 1;
        return minute;
    }

    bool readBetween()
    {
        const qsizetype before = m_at;
        const auto from = timeAt(1);
        const auto to = from && meaning(0) == Word::And ? timeAt(1) : std::nullopt;
        if (to && *from < *to) {
            m_asked.question.within = {*from, *to};
            return true;
        }
        m_at = before;
        return false;
    }

    /// "in 3 weeks": that day, a week long.
    bool readAhead()
    {
        bool isNumber = false;
        const int count = plain(1).toInt(&isNumber);
        const Word unit = meaning(2);
        if (!isNumber || count < 1 || count > 99 || (unit != Word::Weeks && unit != Word::Days))
            return false;
        m_asked.question.firstDay = m_known.today.addDays(count * (unit == Word::Weeks ? 7 : 1));
        m_asked.question.firstMinute = 0;
        m_asked.question.lastDay = m_asked.question.firstDay.addDays(unit == Word::Weeks ? 6 : 0);
        m_at += 3;
        return true;
    }

    bool readDay(QDate day)
    {
        m_asked.question.firstDay = day;
        m_asked.question.lastDay = day;
        if (day != m_known.today)
            m_asked.question.firstMinute = 0;
        ++m_at;
        return true;
    }

    bool readWeekday()
    {
        const int weekday = weekdayOf(plain(0));
        if (weekday == 0)
            return false;
        m_weekdays |= static_cast<quint8>(1 << (weekday - 1));
        ++m_at;
        return true;
    }

    /// "60", "60 min", "90min", "1 h", "1.5 hours".
    bool readLength()
    {
        static const QRegularExpression length(u"^(\\d{1,3})(?:[.,](\\d))?(h|min|m|')?$"_s);
        const QRegularExpressionMatch match = length.match(m_words[m_at].toLower());
        if (!match.hasMatch())
            return false;
        const QString unit = match.captured(3);
        const Word next = meaning(1);
        const bool hours = unit == "h"_L1 || (unit.isEmpty() && next == Word::Hour);
        const int tenths = match.captured(1).toInt() * 10 + match.captured(2).toInt();
        const int minutes = hours ? tenths * 6 : tenths / 10;
        if (minutes < 5 || minutes > mostMinutes || (!hours && !match.captured(2).isEmpty()))
            return false;
        m_asked.question.minutes = minutes;
        m_at += unit.isEmpty() && (next == Word::Hour || next == Word::Minutes) ? 2 : 1;
        return true;
    }

    /// Everybody one of whose names begins like that.
    bool readPerson()
    {
        const QString typed = plain(0);
        if (typed.isEmpty())
            return false;
        bool found = false;
        for (const auto &[person, name] : m_known.people) {
            const QStringList names = folded(name).split(u' ');
            if (std::ranges::none_of(names, [&](const QString &each) { return each.startsWith(typed); }))
                continue;
            found = true;
            if (!m_asked.question.therapists.contains(person))
                m_asked.question.therapists.append(person);
        }
        if (found)
            ++m_at;
        return found;
    }

    const SlotWords &m_known;
    QStringList m_words;
    qsizetype m_at = 0;
    quint8 m_weekdays = 0;
    AskedSlot m_asked;
};

} // namespace

std::optional<int> minuteFrom(const QString &text, bool twelveHours)
{
    static const QRegularExpression time(u"^(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|h|uhr)?$"_s);
    const QRegularExpressionMatch match = time.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    const bool isHalf = half == "am"_L1 || half == "pm"_L1;
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || (isHalf && (hour < 1 || hour > 12)))
        return {};
    if (isHalf)
        hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
    else if (twelveHours && hour >= 1 && hour <= 7 && half.isEmpty())
        hour += 12;
    return hour * 60 + minute;
}

std::optional<AskedSlot> askedSlot(const QString &line, const SlotWords &words)
{
    return Reader(line, words).read();
}

} // namespace untie
