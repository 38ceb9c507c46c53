#include "app/intake/clearance.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

bool lies(const BodyArea &inner, const BodyArea &outer)
{
    return inner.area == outer.area && (!outer.side || inner.side == outer.side);
}

} // namespace

bool holds(const Clearance &clearance, QDate on)
{
    return !clearance.revokedAt && clearance.given <= on && on <= clearance.expires;
}

bool isForAll(const Clearance &clearance)
{
    return clearance.techniques.isEmpty() && clearance.areas.isEmpty();
}

bool allows(const Clearance &clearance, const QString &technique, const QList<BodyArea> &areas)
{
    if (!clearance.techniques.isEmpty() && !clearance.techniques.contains(technique))
        return false;
    if (clearance.areas.isEmpty())
        return true;
    return !areas.isEmpty() && std::ranges::all_of(areas, [&clearance](const BodyArea &planned) {
        return std::ranges::any_of(clearance.areas, [&planned](const BodyArea &allowed) { return lies(planned, allowed); });
    });
}

std::optional<Clearance> clearanceOf(const QList<Clearance> &clearances, const QString &rule, QDate on)
{
    std::optional<Clearance> best;
    for (const Clearance &one : clearances) {
        if (one.rule != rule || one.revokedAt || one.given > on)
            continue;
        const auto rank = [on](const Clearance &clearance) { return std::tuple(holds(clearance, on), clearance.given, clearance.id); };
        if (!best || rank(*best) < rank(one))
            best = one;
    }
    return best;
}

QList<ClearanceProblem> problemsOf(const Clearance &clearance, QDate today)
{
    using Part = ClearanceProblem::Part;
    QList<ClearanceProblem> problems;
    if (clearance.doctor.trimmed().isEmpty())
        problems += {Part::Doctor, QCoreApplication::translate("Intake", "Name the doctor.")};
    if (!clearance.given.isValid())
        problems += {Part::Given, QCoreApplication::translate("Intake", "Name the day with its year.")};
    else if (clearance.given > today)
        problems += {Part::Given, QCoreApplication::translate("Intake", "That day has not come yet.")};
    if (!clearance.expires.isValid())
        problems += {Part::Expires, QCoreApplication::translate("Intake", "Name the day with its year.")};
    else if (clearance.given.isValid() && clearance.expires < clearance.given)
        problems += {Part::Expires, QCoreApplication::translate("Intake", "It ends before it was given.")};
    return problems;
}

} // namespace untie
