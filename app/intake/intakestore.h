#pragma once

#include "app/intake/intake.h"

namespace untie {

class Database;

/// A version as a list shows it.
struct IntakeRow
{
    IntakeId id;
    QDateTime at;
    PersonId by;
    IntakeSource source = IntakeSource::Therapist;
    bool unchanged = false;

    bool operator==(const IntakeRow &) const = default;
};

/// Intakes and the forms they were given on, in the clinical vault. Versions are added, never changed. Texts are tidied on
/// their way in.
class IntakeStore final
{
public:
    explicit IntakeStore(Database &database);

    /// Stores a new version with the form it was given on; gives its id, a new one where it carries none. Conflict when
    /// `base` is not the newest version (any more), Invalid with sentences where problemsOf() has any that stops.
    Result<IntakeId> add(const Intake &intake, const IntakeForm &form);
    /// "No change since": the newest version again, with today's date. NotFound where there is none, Conflict where
    /// `base` is not the newest.
    Result<IntakeId> confirm(ClientId client, IntakeId base, PersonId by, const QDateTime &now);
    /// Nothing where the client has none.
    Result<std::optional<Intake>> newest(ClientId client) const;
    Result<Intake> find(ClientId client, IntakeId id) const;
    /// Newest first.
    Result<QList<IntakeRow>> versions(ClientId client) const;

    /// The form in use: the clinic's, or Untie's own.
    Result<IntakeForm> form() const;
    /// The form a version was given on.
    Result<IntakeForm> form(IntakeFormId id) const;
    /// From now on this is the form. The ones before stay for the versions given on them.
    Result<> setForm(const IntakeForm &form, const QDateTime &now);

private:
    Result<IntakeFormId> keep(const IntakeForm &form, bool own, const QDateTime &now);
    Result<IntakeId> write(const Intake &intake);

    Database &m_database;
};

/// All answers as 32 hexadecimal digits, for the audit.
QString digestOf(const Intake &intake);
/// The answers with every text tidied.
IntakeAnswers tidied(IntakeAnswers answers);

} // namespace untie
