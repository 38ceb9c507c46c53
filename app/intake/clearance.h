#pragma once

#include "app/intake/intake.h"

namespace untie {

using ClearanceId = Id<struct ClearanceTag>;

/// What a doctor allowed although a caution speaks against it. It is never changed, only taken back.
struct Clearance
{
    ClientId client = {};
    ClearanceId id = {};
    QString rule = {}; ///< whose caution it is about: "M01"
    QString doctor = {};
    QDate given = {};
    QDate expires = {}; ///< the last day on which it holds
    QStringList techniques = {}; ///< those allowed; empty: all
    QList<BodyArea> areas = {};  ///< where they are; empty: everywhere
    std::optional<int> pressure = {}; ///< up to this, 1–5; none: as the caution says
    QString words = {}; ///< the doctor's
    PersonId by = {}; ///< who wrote it down
    QDateTime at = {}; ///< UTC
    std::optional<QDateTime> revokedAt = {};

    bool operator==(const Clearance &) const = default;
};

/// How long one usually holds: until the yearly review of the intake (CMMOTA).
inline constexpr int usualClearanceMonths = 12;

bool holds(const Clearance &clearance, QDate on);
/// Whether it allows everything everywhere.
bool isForAll(const Clearance &clearance);
/// Whether what is planned lies within what it allows. What it allows in one place alone is not allowed where nobody said
/// where.
bool allows(const Clearance &clearance, const QString &technique, const QList<BodyArea> &areas);
/// Of a client's clearances the one that counts for a rule: the newest that holds, else the newest; none was given, or
/// all were taken back.
std::optional<Clearance> clearanceOf(const QList<Clearance> &clearances, const QString &rule, QDate on);
/// Why one cannot be kept.
struct ClearanceProblem
{
    enum class Part { Doctor, Given, Expires };
    Part part = Part::Doctor;
    QString sentence;
};
QList<ClearanceProblem> problemsOf(const Clearance &clearance, QDate today);

} // namespace untie
