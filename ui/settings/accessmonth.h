#pragma once

#include "ui/documents/documentoffer.h"

#include <QDate>

namespace untie {

/// The owner's page of a month of the record of access; `first` is its first day.
ReadOffer accessMonthOffer(QDate first);

} // namespace untie
