#include "app/bodymap/referralrank.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace untie {

namespace {

constexpr int raiseOfOpen = 3; // places in the list
constexpr int raiseOfQuiet = 1;

struct WeighedMuscle
{
    ReferralCandidate candidate;
    double weight = 0; ///< of the tables alone
    const KnownMuscle *known = nullptr;
};

QList<Side> sidesOf(Side side)
{
    return side == Side::Midline ? QList<Side>{Side::Left, Side::Right} : QList<Side>{side};
}

/// As the table has them, those last that only some feel there.
QStringList inOrderToCheck(const PainZone &zone)
{
    QStringList muscles = zone.muscles;
    std::ranges::stable_partition(muscles, [&zone](const QString &muscle) { return !zone.spillover.contains(muscle); });
    return muscles;
}

/// Why `muscle` stands at a place of the order to check.
QString reasonOf(const PainZone &zone, const QString &muscle, qsizetype place)
{
    const QLocale locale;
    const auto counted = [&](const QString &sentence) {
        return sentence.arg(zone.name, locale.toString(place + 1), locale.toString(zone.muscles.size()));
    };
    if (zone.muscles.size() == 1) //: %1 is a part of the body that hurts
        return QCoreApplication::translate("ReferralRank", "%1: the muscle to check").arg(zone.name);
    if (zone.main.contains(muscle)) //: %1 is a part of the body that hurts and a main zone of a muscle, %2 a place in the order of %3 muscles
        return counted(QCoreApplication::translate("ReferralRank", "%1: main zone, %2 of %3"));
    if (zone.spillover.contains(muscle)) //: %1 is a part of the body that hurts, %2 a place in the order of %3 muscles
        return counted(QCoreApplication::translate("ReferralRank", "%1: some only, %2 of %3"));
    //: %1 is a part of the body that hurts, %2 a place in the order of %3 muscles
    return counted(QCoreApplication::translate("ReferralRank", "%1: %2 of %3"));
}

QString reasonOf(const KnownMuscle &known)
{
    const QLocale locale;
    //: A day with its year, in Qt's date format
    const QString day = locale.toString(known.seen, QCoreApplication::translate("ReferralRank", "d MMM yyyy"));
    if (!known.open) //: %1 is a day
        return QCoreApplication::translate("ReferralRank", "This client had a point here; it was quiet on %1").arg(day);
    if (!known.worst) //: %1 is a day
        return QCoreApplication::translate("ReferralRank", "This client has an open point here, seen on %1").arg(day);
    //: %1 is a score, %2 a day
    return QCoreApplication::translate("ReferralRank", "This client has an open point here, %1 on %2").arg(locale.toString(*known.worst), day);
}

} // namespace

QList<ReferralCandidate> rankedMuscles(const Atlas &atlas, const QList<PainPlace> &places, const QList<KnownMuscle> &known)
{
    QList<WeighedMuscle> all;
    QList<std::pair<const PainZone *, Side>> asked;
    for (const PainPlace &place : places)
        for (const Side side : sidesOf(place.side))
            if (const PainZone *zone = atlas.painZone(place.zone); zone && !asked.contains(std::pair(zone, side)))
                asked << std::pair(zone, side);
    for (const auto &[zone, side] : std::as_const(asked)) {
        const QStringList muscles = inOrderToCheck(*zone);
        for (qsizetype i = 0; i < muscles.size(); ++i) {
            const auto same = [&](const WeighedMuscle &each) { return each.candidate.muscle == muscles.at(i) && each.candidate.side == side; };
            auto there = std::ranges::find_if(all, same);
            if (there == all.end())
                there = all.insert(all.end(), WeighedMuscle{{muscles.at(i), side, 0, {}}, 0, nullptr});
            there->weight += 1.0 / static_cast<double>(i + 1);
            there->candidate.reasons << reasonOf(*zone, muscles.at(i), i);
        }
    }
    std::ranges::stable_sort(all, std::greater(), &WeighedMuscle::weight);

    struct Raised
    {
        double at; ///< where it goes; among equals the one that stood there first stays
        qsizetype from;
    };
    QList<Raised> order;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto mine = std::ranges::find_if(known, [&](const KnownMuscle &each) {
            return each.muscle == all.at(i).candidate.muscle && each.side == all.at(i).candidate.side;
        });
        if (mine == known.end()) {
            order << Raised{static_cast<double>(i), i};
            continue;
        }
        all[i].candidate.reasons.prepend(reasonOf(*mine));
        const int raise = mine->open ? raiseOfOpen : raiseOfQuiet;
        order << Raised{static_cast<double>(i - raise) - 0.5, i}; // before the one whose place it takes
    }
    std::ranges::stable_sort(order, {}, &Raised::at);
    QList<ReferralCandidate> ranked;
    for (qsizetype i = 0; i < order.size(); ++i) {
        ReferralCandidate candidate = all.at(order.at(i).from).candidate;
        candidate.raisedBy = static_cast<int>(std::max<qsizetype>(0, order.at(i).from - i));
        ranked << candidate;
    }
    return ranked;
}

QList<RuleOut> ruleOutFirst(const Atlas &atlas, const QList<PainPlace> &places)
{
    QList<RuleOut> all;
    for (const PainPlace &place : places) {
        const PainZone *zone = atlas.painZone(place.zone);
        if (!zone || zone->ruleOut.isEmpty())
            continue;
        const bool said = std::ranges::any_of(all, [zone](const RuleOut &each) { return each.what == zone->ruleOut; });
        if (!said)
            all << RuleOut{zone->name, zone->ruleOut, zone->always};
    }
    std::ranges::stable_partition(all, &RuleOut::always);
    return all;
}

} // namespace untie
