#pragma once

#include "app/documents/stationery.h"
#include "app/security/auditmonth.h"

#include <QHash>

namespace untie {

class Translator;

/// What the page of a month is made of. Of clients it holds nothing.
struct AccessMonthSource
{
    ClinicProfile clinic;
    QTimeZone zone; ///< in which its times stand
    AuditMonth month;
    QHash<PersonId, QString> names; ///< of who works here
    QStringList events; ///< what AuditMonth::events say, in a sentence each
};

/// The owner's page of a month: who worked with the record, what an owner should know of, and the seals with which both
/// chains ended, to be kept outside of the computer.
Document accessMonthPages(const AccessMonthSource &source, const Translator &words, const Stationery &stationery);

/// A seal as people compare it: 64 hexadecimal digits in groups of four, on two lines.
QString shownSeal(const AuditHead &head);

} // namespace untie
