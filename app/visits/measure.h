#pragma once

#include "app/visits/treatment.h"

#include <QStringList>

namespace untie {

using MeasureId = Id<struct MeasureTag>;

/// What an instrument shows.
enum class MeasureUnit { Degrees, Kilopascal, KilogramPerCm2 };

QString idOf(MeasureUnit unit); ///< "deg", "kpa", "kg_cm2", as stored
std::optional<MeasureUnit> measureUnitFromId(const QString &id);

/// Something that was measured on a visit, before and after treatment: how far a joint moves, or the least pressure that
/// just becomes painful (pressure pain threshold; more is better).
struct Measure
{
    MeasureId id;
    QString movement = {};    ///< of the table of movements; empty: a pressure pain threshold
    TreatedPlace place = {};  ///< where one pressed; of a movement its side alone
    bool passive = false;     ///< the therapist moved it
    MeasureUnit unit = MeasureUnit::Degrees; ///< as it was read; a pressure is kept in kPa all the same
    std::optional<int> before = {}; ///< degrees, or kPa; unset: not measured, which is not 0
    std::optional<int> after = {};

    bool isRange() const { return !movement.isEmpty(); }
    bool operator==(const Measure &) const = default;
};

/// Degrees of a range of motion: a joint that does not come to its neutral place has less than none.
inline constexpr int leastDegrees = -90;
inline constexpr int mostDegrees = 200;
/// Of a hand-held algometer, 15 kg/cm².
inline constexpr int mostKilopascal = 1500;

/// 1 kg/cm² is 98.07 kPa.
double shownIn(MeasureUnit unit, int kilopascal);
/// To the nearest whole kPa, so that a tenth of a kg/cm² comes back as it was read.
int kilopascalFrom(MeasureUnit unit, double read);

/// A movement of which one measures how far it goes.
struct Movement
{
    QString id;
    QString name; ///< in English, translated where it is shown
    bool paired = false; ///< each side has its own
};

/// resources/knowledge/movements.json, in the order of the table.
const QList<Movement> &movements();
/// Null for one of a newer table.
const Movement *movementOf(const QString &id);

/// What is wrong with one measure, each as a sentence with %1 for its number.
QStringList problemsOf(const Measure &measure);

} // namespace untie
