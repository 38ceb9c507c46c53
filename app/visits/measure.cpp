#include "app/visits/measure.h"

#include "app/intake/knowledgetable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr double kilopascalOfKilogram = 98.07;

QList<Movement> readMovements()
{
    QList<Movement> all;
    const QJsonArray rows = knowledgeTable(u"movements"_s).array();
    for (const auto &row : rows)
        all += Movement{row["id"_L1].toString(), row["name"_L1].toString(), row["paired"_L1].toBool()};
    return all;
}

} // namespace

QString idOf(MeasureUnit unit)
{
    switch (unit) {
    case MeasureUnit::Degrees: return u"deg"_s;
    case MeasureUnit::Kilopascal: return u"kpa"_s;
    case MeasureUnit::KilogramPerCm2: return u"kg_cm2"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MeasureUnit> measureUnitFromId(const QString &id)
{
    for (const MeasureUnit unit : {MeasureUnit::Degrees, MeasureUnit::Kilopascal, MeasureUnit::KilogramPerCm2}) {
        if (idOf(unit) == id)
            return unit;
    }
    return {};
}

double shownIn(MeasureUnit unit, int kilopascal)
{
    return unit == MeasureUnit::KilogramPerCm2 ? kilopascal / kilopascalOfKilogram : kilopascal;
}

int kilopascalFrom(MeasureUnit unit, double read)
{
    return static_cast<int>(std::lround(unit == MeasureUnit::KilogramPerCm2 ? read * kilopascalOfKilogram : read));
}

const QList<Movement> &movements()
{
    static const QList<Movement> all = readMovements();
    return all;
}

const Movement *movementOf(const QString &id)
{
    const auto found = std::ranges::find(movements(), id, &Movement::id);
    return found == movements().end() ? nullptr : &*found;
}

QStringList problemsOf(const Measure &measure)
{
    const bool isRange = measure.isRange();
    const int least = isRange ? leastDegrees : 0;
    const int most = isRange ? mostDegrees : mostKilopascal;
    const auto isPossible = [least, most](const std::optional<int> &value) { return !value || (*value >= least && *value <= most); };
    if (measure.id.isValid() && isRange == (measure.unit == MeasureUnit::Degrees) && isPossible(measure.before) && isPossible(measure.after))
        return {};
    return {isRange ? QCoreApplication::translate("VisitRules", "Measure %1: a range of motion is from −90 to 200 degrees.")
                    : QCoreApplication::translate("VisitRules", "Measure %1: a pressure is from 0 to 1500 kPa.")};
}

} // namespace untie
