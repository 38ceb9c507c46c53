#pragma once

#include "app/schedule/appointment.h"

#include <QVariantList>

#include <optional>

namespace untie {

class ManyRows;

/// A day as the tables keep it: days since 1970.
qint64 dayColumn(QDate day);
QDate dayFrom(const QVariant &column);

/// The number of what may be missing.
template <class AnyId>
QVariant idColumn(const std::optional<AnyId> &id)
{
    return id ? QVariant(id->value) : QVariant();
}

/// An appointment from the columns of its table, in the order of valuesOf().
Appointment appointmentFrom(ManyRows &row);
/// What its columns hold: all but when, and by whom, it was changed.
QVariantList valuesOf(const Appointment &appointment);
/// Of all that is stored.
QString digestOf(const Appointment &appointment);

} // namespace untie
