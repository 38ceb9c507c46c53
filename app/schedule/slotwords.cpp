#include "app/schedule/slotwords.h"

#include "app/clients/typedclient.h"
#include "app/common/text.h"
#include "app/schedule/slotvocabulary.h"
#include "app/settings/workinghours.h"

#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

using Kind = SlotMeaning::Kind;

constexpr int noon = 12 * 60;
constexpr int evening = 17 * 60;
constexpr int mostMinutes = 720;
constexpr qsizetype mostWords = 24; ///< of a line that may be a question
constexpr int mostHours = 4; ///< that "4h" still says how long; "5h" and more say when

/// A line as single words: digits as ASCII, and apart from what Arabic writes together with them ("و11") and from a dash.
QStringList wordsOf(const QString &line)
{
    QString text = tidied(line);
    for (QChar &each : text) {
        if (each.isDigit())
            each = QChar(u'0' + each.digitValue());
    }
    static const QRegularExpression betweenScripts(uR"((?<=\p{Arabic})(?=\d)|(?<=\d)(?=\p{Arabic}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression fromTo(uR"((?<=[\dhHmM])\s*[-–]\s*(?=\d))"_s);
    static const QRegularExpression unit(uR"((?<=\d)-(?=\p{L}))"_s);
    text.replace(betweenScripts, u" "_s).replace(fromTo, u" – "_s).replace(unit, u" "_s);
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Of an hour on a clock, with what says which half of the day it is in.
std::optional<int> minuteOf(int hour, int minute, std::optional<bool> afternoon, bool twelveHours)
{
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return {};
    if (afternoon && hour <= 12)
        hour = hour % 12 + (*afternoon ? 12 : 0);
    else if (twelveHours && hour >= 1 && hour <= 7)
        hour += 12;
    return hour * 60 + minute;
}

/// Reads the words of one language one after the other.
class Reader final
{
public:
    Reader(const QStringList &words, const SlotVocabulary &vocabulary, const SlotWords &known)
        : m_vocabulary(vocabulary)
        , m_known(known)
        , m_words(words)
    {
        m_asked.question.minutes = known.usualMinutes;
        m_asked.question.firstDay = known.today;
        m_asked.question.firstMinute = known.now;
    }

    std::optional<AskedSlot> read()
    {
        m_at = pastFillers(0);
        if (meaning(m_at).kind != Kind::Free)
            return {};
        return readAll();
    }

    /// Where it says something for the first time, other than "a" and "the".
    qsizetype beginning()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const qsizetype at = m_at;
            const Kind kind = meaning(at).kind;
            if (kind == Kind::Number ? readLength() : kind != Kind::Filler && readWord())
                return at;
        }
        return m_at;
    }

    /// All of it, whatever it begins with.
    AskedSlot readAll()
    {
        while (m_at < m_words.size()) {
            if (!readWord()) {
                m_asked.notUnderstood.append(m_words[m_at]);
                ++m_at;
            }
        }
        if (m_weekdays != 0)
            m_asked.question.weekdays = m_weekdays;
        if (m_exactly) {
            m_asked.question.within = {*m_exactly, std::min(minutesADay, *m_exactly + m_asked.question.minutes)};
            m_asked.question.everyMinutes = 5;
        }
        return m_asked;
    }

    /// How often it said something that is in nobody's name: that it is about what is free, with whom, from when on, how long.
    int said() const { return m_said; }

private:
    struct Time
    {
        int minute = 0;
        qsizetype end = 0; ///< the word after it
    };

    /// Its first day, as weeks begin here.
    QDate nextWeek() const { return m_known.today.addDays(7 - (m_known.today.dayOfWeek() - m_known.weekBegins + 7) % 7); }

    SlotMeaning meaning(qsizetype at) const { return at < m_words.size() ? m_vocabulary.meaning(m_words, at) : SlotMeaning(); }

    qsizetype pastFillers(qsizetype at) const
    {
        for (SlotMeaning next = meaning(at); next.kind == Kind::Filler || next.kind == Kind::At; next = meaning(at))
            at += next.words;
        return at;
    }

    bool readWord()
    {
        SlotQuestion &question = m_asked.question;
        const SlotMeaning next = meaning(m_at);
        const auto within = [&](int from, int to) {
            question.within = {std::max(question.within.from, from), std::min(question.within.to, to)};
            return pass(next);
        };
        const qsizetype then = m_at + next.words;
        switch (next.kind) {
        case Kind::Free: return say() && pass(next);
        case Kind::Filler:
        case Kind::And:
        case Kind::Clock: return pass(next);
        case Kind::With:
            pass(next);
            if (meaning(m_at).kind != Kind::Filler && readPerson()) // "avec Mar": no Tuesday
                say();
            return true;
        case Kind::After: return (readDaysAhead(then) || readSpan(then) || readFrom(then)) && say();
        case Kind::Before: return readUntil(then) && say();
        case Kind::At: return (readAt(then) && say()) || pass(next);
        case Kind::Between: return readSpan(then) && say();
        case Kind::Ahead: return (readDaysAhead(then) && say()) || pass(next);
        case Kind::Today: return readDays(m_known.today, m_known.today, next);
        case Kind::Tomorrow: return readDays(m_known.today.addDays(1), m_known.today.addDays(1), next);
        case Kind::DayAfterTomorrow: return readDays(m_known.today.addDays(2), m_known.today.addDays(2), next);
        case Kind::ThisWeek: return readDays(m_known.today, nextWeek().addDays(-1), next);
        case Kind::Weeks: return readDays(nextWeek(), nextWeek().addDays(6), next);
        case Kind::Months: {
            const QDate first = QDate(m_known.today.year(), m_known.today.month(), 1).addMonths(1);
            return readDays(first, first.addMonths(1).addDays(-1), next);
        }
        case Kind::Morning: return within(0, noon);
        case Kind::Afternoon: return within(noon, minutesADay);
        case Kind::Evening: return within(evening, minutesADay);
        case Kind::Weekday: m_weekdays |= static_cast<quint8>(1 << (next.value - 1)); return pass(next);
        case Kind::Hour: question.minutes = 60; return pass(next);
        case Kind::Length: question.minutes = next.value; return say() && pass(next);
        case Kind::Number: return readLength() || (next.value == 1 && pass(next)); // "eine", "une"
        case Kind::Noon: return readSpan(m_at) || readAt(m_at);
        case Kind::Span:
        case Kind::Minutes:
        case Kind::Days:
        case Kind::None: break;
        }
        return ((readSpan(m_at) || readClock()) && say()) || readLength() || (readHour() && say()) || readPerson();
    }

    bool say()
    {
        ++m_said;
        return true;
    }

    bool pass(const SlotMeaning &read)
    {
        m_at += read.words;
        return true;
    }

    bool readDays(QDate first, QDate last, const SlotMeaning &read)
    {
        m_asked.question.firstDay = first;
        m_asked.question.lastDay = last;
        if (first != m_known.today)
            m_asked.question.firstMinute = 0;
        return pass(read);
    }

    /// A time from a word on, of one word or several: "4 pm", "16 Uhr", "14 heures 30", "las 4 de la tarde", "noon".
    std::optional<Time> timeAt(qsizetype at) const
    {
        at = pastFillers(at);
        if (const SlotMeaning word = meaning(at); word.kind == Kind::Noon)
            return Time{noon, at + word.words};
        static const QRegularExpression form(uR"(^(\d{1,2})(?:[:.h](\d{2}))?(am|pm|h|uhr)?$)"_s);
        const QRegularExpressionMatch match = at < m_words.size() ? form.match(m_words[at].toLower()) : QRegularExpressionMatch();
        if (!match.hasMatch())
            return {};
        int minute = match.captured(2).toInt();
        bool clock = m_words[at].contains(u'h', Qt::CaseInsensitive);
        ++at;
        if (const SlotMeaning unit = meaning(at); match.captured(2).isEmpty() && (unit.kind == Kind::Clock || unit.kind == Kind::Hour)) {
            clock = true;
            at += unit.words;
            static const QRegularExpression minutes(uR"(^[0-5]\d$)"_s);
            if (at < m_words.size() && minutes.match(m_words[at]).hasMatch() && meaning(at + 1).kind != Kind::Minutes)
                minute = m_words[at++].toInt();
        }
        std::optional<bool> afternoon;
        if (const QString half = match.captured(3); half == "am"_L1 || half == "pm"_L1)
            afternoon = half == "pm"_L1;
        else if (const SlotMeaning part = meaning(at); part.kind == Kind::Morning || part.kind == Kind::Afternoon || part.kind == Kind::Evening) {
            afternoon = part.kind != Kind::Morning;
            at += part.words;
        }
        const auto read = minuteOf(match.captured(1).toInt(), minute, afternoon, m_known.twelveHours && !clock);
        return read ? std::optional(Time{*read, at}) : std::nullopt;
    }

    bool readFrom(qsizetype at)
    {
        const auto time = timeAt(at);
        if (!time)
            return false;
        m_asked.question.within.from = time->minute;
        m_at = time->end;
        return true;
    }

    bool readUntil(qsizetype at)
    {
        const auto time = timeAt(at);
        if (!time)
            return false;
        m_asked.question.within.to = time->minute;
        m_at = time->end;
        return true;
    }

    /// It begins at that minute.
    bool readAt(qsizetype at)
    {
        const auto time = timeAt(at);
        if (!time)
            return false;
        m_exactly = time->minute;
        m_at = time->end;
        return true;
    }

    /// "16:00", "4 pm", "16 Uhr" without a word before it.
    bool readClock()
    {
        const QString word = m_words[m_at].toLower();
        const Kind next = meaning(m_at + 1).kind;
        const bool half = next == Kind::Clock || next == Kind::Morning || next == Kind::Afternoon || next == Kind::Evening;
        const bool alone = word.contains(u':') || word.endsWith("am"_L1) || word.endsWith("pm"_L1) || word.endsWith("uhr"_L1);
        return (alone || (half && word.size() <= 2)) && readAt(m_at);
    }

    /// "14h", "14 heures": too long for a length.
    bool readHour()
    {
        const bool hour = m_words[m_at].contains(u'h', Qt::CaseInsensitive) || meaning(m_at + 1).kind == Kind::Hour;
        return hour && readAt(m_at);
    }

    /// "9 and 11:30", "9 – 11", "de 9h à 11h".
    bool readSpan(qsizetype at)
    {
        const auto from = timeAt(at);
        if (!from || from->end >= m_words.size())
            return false;
        const SlotMeaning link = meaning(from->end);
        const bool links = link.kind == Kind::And || link.kind == Kind::Before || link.kind == Kind::At || m_words[from->end] == u"–"_s;
        const auto to = links ? timeAt(from->end + link.words) : std::nullopt;
        if (!to || from->minute >= to->minute)
            return false;
        m_asked.question.within = {from->minute, to->minute};
        m_at = to->end;
        return true;
    }

    /// "3 weeks", "one day", "quinze jours" after "in": that day; of weeks and months, a week long.
    bool readDaysAhead(qsizetype at)
    {
        if (at >= m_words.size())
            return false;
        const SlotMeaning word = meaning(at);
        const QDate today = m_known.today;
        if (word.kind == Kind::Span) {
            m_at = at;
            return readDays(today.addDays(word.value), today.addDays(word.value + (word.value % 7 == 0 ? 6 : 0)), word);
        }
        const bool spelled = word.kind == Kind::Number;
        const int count = spelled ? word.value : word.kind == Kind::None ? m_words[at].toInt() : isUnit(word) ? 1 : 0; // Arabic: "after a week" is two words
        const qsizetype unitAt = isUnit(word) ? at : at + word.words;
        const SlotMeaning unit = meaning(unitAt);
        if (count < 1 || count > 99 || !isUnit(unit))
            return false;
        const QDate first = unit.kind == Kind::Months ? today.addMonths(count) : today.addDays(count * (unit.kind == Kind::Weeks ? 7 : 1));
        m_at = unitAt;
        return readDays(first, first.addDays(unit.kind == Kind::Days ? 0 : 6), unit);
    }

    static bool isUnit(const SlotMeaning &word) { return word.kind == Kind::Days || word.kind == Kind::Weeks || word.kind == Kind::Months; }

    /// "60", "60 min", "90min", "1 h", "1h30", "1.5 hours", "two hours".
    bool readLength()
    {
        const SlotMeaning word = meaning(m_at);
        const SlotMeaning unit = meaning(m_at + word.words);
        const qsizetype end = m_at + word.words + (unit.kind == Kind::Hour || unit.kind == Kind::Minutes ? unit.words : 0);
        if (word.kind == Kind::Number)
            return unit.kind == Kind::Hour && takeLength(word.value * 60, end);
        static const QRegularExpression hoursAndMinutes(uR"(^(\d)h([0-5]\d)$)"_s);
        if (const auto match = hoursAndMinutes.match(m_words[m_at].toLower()); match.hasMatch() && match.captured(1).toInt() <= mostHours)
            return takeLength(match.captured(1).toInt() * 60 + match.captured(2).toInt(), m_at + 1);
        static const QRegularExpression length(uR"(^(\d{1,3})(?:[.,](\d))?(h|min|m|')?$)"_s);
        const QRegularExpressionMatch match = length.match(m_words[m_at].toLower());
        if (!match.hasMatch())
            return false;
        const QString letter = match.captured(3);
        const bool hours = letter == "h"_L1 || (letter.isEmpty() && unit.kind == Kind::Hour);
        const int tenths = match.captured(1).toInt() * 10 + match.captured(2).toInt();
        if ((!hours && !match.captured(2).isEmpty()) || (letter == "h"_L1 && tenths > mostHours * 10))
            return false;
        const bool isBare = letter.isEmpty() && end == m_at + 1; // may be anything else
        return takeLength(hours ? tenths * 6 : tenths / 10, letter.isEmpty() ? end : m_at + 1) && (isBare || say());
    }

    bool takeLength(int minutes, qsizetype end)
    {
        if (minutes < 5 || minutes > mostMinutes)
            return false;
        m_asked.question.minutes = minutes;
        m_at = end;
        return true;
    }

    /// Everybody one of whose names begins like that.
    bool readPerson()
    {
        const QString typed = m_at < m_words.size() ? folded(m_words[m_at]) : QString();
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

    const SlotVocabulary &m_vocabulary;
    const SlotWords &m_known;
    QStringList m_words;
    qsizetype m_at = 0;
    quint8 m_weekdays = 0;
    std::optional<int> m_exactly; ///< the minute that it is to begin at
    int m_said = 0;
    AskedSlot m_asked;
};

/// The parts of the names of all who work here.
QStringList namesOf(const SlotWords &known)
{
    QStringList names;
    for (const auto &[person, name] : known.people)
        names += name.split(u' ', Qt::SkipEmptyParts);
    return names;
}

/// The words with what is likely mistyped put right: words of the language, and whom somebody is to be with.
QStringList corrected(const QStringList &words, const SlotVocabulary &vocabulary, const QStringList &names)
{
    QStringList right;
    bool with = false;
    for (qsizetype at = 0; at < words.size();) {
        const SlotMeaning known = vocabulary.meaning(words, at);
        QStringList taken = words.sliced(at, known.words);
        at += taken.size();
        const bool begins = std::ranges::any_of(names, [&](const QString &name) { return folded(name).startsWith(folded(taken.constFirst())); });
        if (known.kind == SlotMeaning::Kind::None && !begins && digitsOf(taken.constFirst()).isEmpty()) {
            const QString meant = with ? likelyMeant(taken.constFirst(), names) : vocabulary.meantBy(taken.constFirst());
            if (!meant.isEmpty())
                taken = {meant};
        }
        right += taken;
        with = vocabulary.meaning(taken, 0).kind == SlotMeaning::Kind::With;
    }
    return right;
}

/// A line put right in one language.
struct Meant
{
    QStringList question;   ///< none: it is no question in this language
    qsizetype unknown = 0;  ///< words that say nothing
    qsizetype changed = 0;  ///< words that were mistyped
};

Meant meantIn(const SlotVocabulary &vocabulary, const QStringList &typed, bool isNoName, const SlotWords &known)
{
    const QStringList right = corrected(typed, vocabulary, namesOf(known));
    const qsizetype begins = Reader(right, vocabulary, known).beginning();
    const QStringList rest = right.sliced(begins);
    Reader reader(rest, vocabulary, known);
    Meant meant;
    meant.unknown = reader.readAll().notUnderstood.size();
    for (qsizetype at = 0; at < begins; ++at) {
        if (vocabulary.meaning(right, at).kind == Kind::None)
            ++meant.unknown;
    }
    for (qsizetype at = 0; at < right.size(); ++at)
        meant.changed += right[at] == typed[at] ? 0 : 1;
    const bool asks = isNoName ? reader.said() > 0 : reader.said() > 1 && right.size() > 2 * meant.unknown;
    if (asks)
        meant.question = vocabulary.meaning(rest, 0).kind == Kind::Free ? rest : vocabulary.opening() + rest;
    return meant;
}

} // namespace

std::optional<AskedSlot> askedSlot(const QString &line, const SlotWords &words)
{
    const QStringList single = wordsOf(line);
    std::optional<AskedSlot> best;
    bool bestIsOurs = false;
    for (const SlotVocabulary &vocabulary : SlotVocabulary::all()) {
        const auto asked = Reader(single, vocabulary, words).read();
        if (!asked)
            continue;
        const bool ours = vocabulary.language() == words.language;
        const qsizetype fewer = best ? best->notUnderstood.size() - asked->notUnderstood.size() : 1;
        if (fewer > 0 || (fewer == 0 && ours && !bestIsOurs)) {
            best = asked;
            bestIsOurs = ours;
        }
    }
    return best;
}

QString nearlyAsked(const QString &line, const SlotWords &words)
{
    const QStringList typed = wordsOf(line);
    if (typed.size() < 2 || typed.size() > mostWords || askedSlot(line, words))
        return {};
    const Client named = typedClient(line);
    const bool isNoName = !digitsOf(named.given + named.family).isEmpty();
    std::optional<Meant> best;
    bool bestIsOurs = false;
    for (const SlotVocabulary &vocabulary : SlotVocabulary::all()) {
        const Meant meant = meantIn(vocabulary, typed, isNoName, words);
        const bool ours = vocabulary.language() == words.language;
        const auto cost = [](const Meant &one) { return std::pair(one.unknown, one.changed); };
        if (!meant.question.isEmpty() && (!best || cost(meant) < cost(*best) || (cost(meant) == cost(*best) && ours && !bestIsOurs))) {
            best = meant;
            bestIsOurs = ours;
        }
    }
    return best ? best->question.join(u' ') : QString();
}

} // namespace untie
