#pragma once

#include "app/exchange/card.h"

#include <QStringList>

namespace untie {

/// The field that a column of this name holds in any of the languages; None where nobody knows it.
CardField fieldNamed(const QString &name);

/// Whether a file's first row names its columns: no cell of it is a date, a number or an e-mail address, and one at least
/// is the name of a field.
bool isHeader(const QStringList &row);

/// What each column of a file holds, by its name in any of the languages that resources/exchange/columns.json knows, else
/// by what stands in it. `header` may be empty; `samples` are rows from the file's beginning. A field that can stand only
/// once is given to the column that fits it best; what nothing is known of is a Note, so that nothing is lost, and an empty
/// column None.
QList<CardField> guessedColumns(const QStringList &header, const QList<QStringList> &samples);

} // namespace untie
