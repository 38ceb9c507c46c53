#pragma once

#include "app/common/result.h"
#include "app/settings/workinghours.h"

#include <optional>

namespace untie {

class Database;

/// When people work and when the clinic is closed, in the front desk's vault. Only owners change a week; days that are
/// different (illness, training) are entered by whoever sits at the desk.
class HoursStore final
{
public:
    explicit HoursStore(Database &database);

    /// Of everybody for whom some were stored, in the order of their ids.
    Result<QList<WorkingHours>> all() const;
    /// Of one person; without a revision and without hours where none were stored.
    Result<WorkingHours> of(PersonId person) const;
    /// Replaces somebody's week and exceptions. Conflict when `rev` is not the stored one, Invalid with a sentence.
    Result<> save(const WorkingHours &hours);
    /// Replaces these days alone, all or none, whatever was changed elsewhere meanwhile; none: the week counts again.
    Result<> setExceptions(PersonId person, const QList<QDate> &days, const std::optional<HoursException> &exception);

    Result<Holidays> holidays() const;
    /// Closes the clinic on a day, or opens it again.
    Result<> setHoliday(QDate day, const std::optional<QString> &name);

private:
    Result<QList<WorkingHours>> read(std::optional<PersonId> person) const;
    Result<> putException(PersonId person, QDate day, const HoursException &exception);

    Database &m_database;
};

} // namespace untie
