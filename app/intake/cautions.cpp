#include "app/intake/cautions.h"

#include "app/intake/medicines.h"

#include <algorithm>
#include <functional>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// How far a test holds. What is not known is told apart, because a caution that may hold is better shown.
enum class Holds { No, Perhaps, Yes };

Holds both(Holds one, Holds other)
{
    return std::min(one, other);
}

/// Reads answers for the tests, and collects what spoke for them.
class Reading final
{
public:
    Reading(const IntakeAnswers &answers, std::optional<int> age, QDate on)
        : m_answers(answers)
        , m_age(age)
        , m_on(on)
    { }

    /// The best alternative and what it rests on.
    std::pair<Holds, QStringList> judge(const QList<QList<CautionTest>> &when) const
    {
        std::pair<Holds, QStringList> best{Holds::No, {}};
        for (const QList<CautionTest> &tests : when) {
            std::pair<Holds, QStringList> one{Holds::Yes, {}};
            for (const CautionTest &test : tests)
                one.first = both(one.first, holds(test, one.second));
            if (one.first == Holds::No)
                continue;
            best.first = std::max(best.first, one.first);
            for (const QString &reason : one.second) {
                if (!best.second.contains(reason))
                    best.second += reason;
            }
        }
        return best;
    }

    QList<BodyArea> recentlyOperated(int days) const
    {
        QList<BodyArea> areas;
        for (const Surgery &surgery : m_answers.surgeries) {
            if (within(surgery.when, days) != Holds::No)
                areas += surgery.where;
        }
        return areas;
    }

private:
    Holds holds(const CautionTest &test, QStringList &because) const
    {
        using Kind = CautionTest::Kind;
        const GivenAnswer answer = m_answers.answer(test.subject);
        const auto note = [&because](const QString &reason, Holds found) {
            if (found != Holds::No && !because.contains(reason))
                because += reason;
            return found;
        };
        switch (test.kind) {
        case Kind::Condition:
            return note(test.subject, answer.reply == Reply::Yes ? Holds::Yes : answer.reply == Reply::Unsure ? Holds::Perhaps : Holds::No);
        case Kind::Is: return note(test.subject, isOneOf(answer, test.choices) ? Holds::Yes : Holds::No);
        case Kind::IsNot: return isOneOf(answer, test.choices) ? Holds::No : Holds::Yes;
        case Kind::Within: return within(answer.text, test.limit);
        case Kind::Medicine: {
            Holds found = Holds::No;
            for (const Medicine &medicine : m_answers.medicines) {
                if (classesOf(medicine).contains(test.subject) && (!test.recent || medicine.recent))
                    found = note(u"medicine:"_s + medicine.name, Holds::Yes);
            }
            return found;
        }
        case Kind::Below: return !answer.number ? Holds::Perhaps : *answer.number < test.limit ? Holds::Yes : Holds::No;
        case Kind::From: return answer.number && *answer.number >= test.limit ? Holds::Yes : Holds::No;
        case Kind::Surgery: {
            Holds found = Holds::No;
            for (const Surgery &surgery : m_answers.surgeries)
                found = std::max(found, within(surgery.when, test.limit));
            return note(u"surgeries"_s, found);
        }
        case Kind::AgeBelow: return m_age && *m_age < test.limit ? Holds::Yes : Holds::No;
        case Kind::AgeFrom: return m_age && *m_age >= test.limit ? Holds::Yes : Holds::No;
        }
        Q_UNREACHABLE();
    }

    static bool isOneOf(const GivenAnswer &answer, const QStringList &choices)
    {
        return (!answer.choice.isEmpty() && choices.contains(answer.choice))
            || std::ranges::any_of(answer.areas, [&choices](const BodyArea &area) { return choices.contains(area.area); });
    }

    /// Less than so many days ago; perhaps, where the date is not known as exactly or not at all.
    Holds within(const QString &typed, int days) const
    {
        const auto span = timeSpanOf(typed);
        if (!span)
            return Holds::Perhaps;
        const bool latest = std::min(span->last, m_on).daysTo(m_on) < days;
        const bool earliest = span->first.daysTo(m_on) < days;
        return latest && earliest ? Holds::Yes : latest ? Holds::Perhaps : Holds::No;
    }

    const IntakeAnswers &m_answers;
    std::optional<int> m_age;
    QDate m_on;
};

Caution cautionFrom(const CautionRule &rule, const Reading &reading, const IntakeAnswers &answers, Holds holds, const QStringList &because)
{
    Caution caution{.rule = &rule, .severity = rule.severity, .certain = holds == Holds::Yes, .because = because};
    for (const QString &where : rule.where) {
        if (where == "body"_L1)
            caution.wholeBody = true;
        else if (where != "there"_L1)
            caution.areas += BodyArea{where};
        else if (!rule.there.isEmpty())
            caution.areas += answers.answer(rule.there).areas;
    }
    for (const QList<CautionTest> &tests : rule.when) {
        if (tests.constFirst().kind == CautionTest::Kind::Surgery)
            caution.areas += reading.recentlyOperated(tests.constFirst().limit);
    }
    return caution;
}

bool meet(const BodyArea &one, const BodyArea &other)
{
    return one.area == other.area && (!one.side || !other.side || one.side == other.side);
}

/// Whether the caution is about the place of what is planned, as far as both are known.
bool concerns(const Caution &caution, const QList<BodyArea> &planned)
{
    if (caution.wholeBody || caution.areas.isEmpty() || planned.isEmpty())
        return true;
    return std::ranges::any_of(caution.areas, [&planned](const BodyArea &area) {
        return std::ranges::any_of(planned, [&area](const BodyArea &there) { return meet(area, there); });
    });
}

void sortWorstFirst(QList<Caution> &cautions)
{
    std::ranges::stable_sort(cautions, {}, [](const Caution &caution) { return std::pair(caution.severity, !caution.certain); });
}

} // namespace

QList<Caution> cautionsOf(const IntakeAnswers &answers, std::optional<int> age, QDate on, const Severities &own)
{
    const Reading reading(answers, age, on);
    QList<Caution> cautions;
    for (const CautionRule &rule : cautionTable().rules) {
        const auto [holds, because] = reading.judge(rule.when);
        if (holds == Holds::No)
            continue;
        Caution caution = cautionFrom(rule, reading, answers, holds, because);
        caution.severity = std::min(rule.severity, own.value(rule.id, rule.severity)); // the strictest comes first
        cautions += caution;
    }
    sortWorstFirst(cautions);
    return cautions;
}

QList<Caution> clearedBy(QList<Caution> cautions, const QList<Clearance> &clearances, QDate on)
{
    for (Caution &caution : cautions) {
        caution.clearance = clearanceOf(clearances, caution.rule->id, on);
        caution.cleared = caution.clearance && holds(*caution.clearance, on);
        if (caution.cleared && isForAll(*caution.clearance))
            caution.severity = Severity::Modify;
    }
    sortWorstFirst(cautions);
    return cautions;
}

QList<const RedFlagRule *> redFlagsOf(const IntakeAnswers &answers, std::optional<int> age, QDate on)
{
    const Reading reading(answers, age, on);
    QList<const RedFlagRule *> flags;
    for (const RedFlagRule &flag : cautionTable().redFlags) {
        if (reading.judge(flag.when).first != Holds::No)
            flags += &flag;
    }
    std::ranges::stable_sort(flags, {}, &RedFlagRule::level);
    return flags;
}

bool bans(const CautionRule &rule, const QString &technique)
{
    if (rule.ban.contains("ALL"_L1) || rule.ban.contains(technique))
        return true;
    const Technique *known = techniqueOf(technique);
    return known && std::ranges::any_of(known->groups, [&rule](const QString &group) { return rule.ban.contains(group); });
}

QList<Caution> speakingAgainst(const QList<Caution> &cautions, const PlannedTechnique &planned)
{
    QList<Caution> against;
    for (const Caution &caution : cautions) {
        const bool allowed = caution.cleared && allows(*caution.clearance, planned.technique, planned.areas);
        const int cap = allowed ? capOf(caution) : caution.rule->cap;
        const bool tooStrong = planned.pressure && cap > 0 && *planned.pressure > cap;
        const bool banned = !allowed && bans(*caution.rule, planned.technique);
        const bool nothing = !allowed && caution.severity == Severity::DoNotTreat;
        if (nothing || ((tooStrong || banned) && concerns(caution, planned.areas)))
            against += caution;
    }
    return against;
}

int pressureCap(const QList<Caution> &cautions)
{
    int cap = 0;
    for (const Caution &caution : cautions) {
        const int left = caution.cleared && isForAll(*caution.clearance) ? capOf(caution) : caution.rule->cap;
        if (caution.wholeBody && left > 0)
            cap = cap == 0 ? left : std::min(cap, left);
    }
    return cap;
}

int capOf(const Caution &caution)
{
    return caution.cleared && caution.clearance->pressure ? *caution.clearance->pressure : caution.rule->cap;
}

} // namespace untie
