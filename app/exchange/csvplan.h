#pragma once

#include "app/exchange/card.h"
#include "app/exchange/csvreader.h"
#include "app/exchange/datereading.h"
#include "app/exchange/decodedtext.h"

namespace untie {

/// How a CSV file is read: guessed from the file, and for the user to set right.
struct CsvPlan
{
    TextEncoding encoding = TextEncoding::Utf8;
    CsvDialect dialect;
    bool hasHeader = false;
    QStringList header;        ///< the first row where it names the columns
    QList<CardField> columns;  ///< by place in a row
    DateOrder dateOrder = DateOrder::DayMonthYear;

    bool operator==(const CsvPlan &) const = default;
};

/// What the file itself says of how it is to be read. `usual` is the order of dates where the file leaves it open.
CsvPlan guessedPlan(QByteArrayView bytes, DateOrder usual, QDate today);
/// The same where encoding, dialect and header are given: the columns and the order of dates anew.
void guessColumns(QStringView text, DateOrder usual, QDate today, CsvPlan &plan);

/// The first rows below the header, as they stand in the file.
QList<QStringList> firstRows(QStringView text, const CsvPlan &plan, int most);

/// Makes cards of rows. What the plan's columns are called is worked out once, and not for each cell of a long file.
class CsvCards final
{
public:
    explicit CsvCards(const CsvPlan &plan);
    /// Cells of columns without a field are left out.
    AddressCard cardOf(const CsvRow &row) const;

private:
    QList<CardValue> m_columns; ///< each without a text
};

} // namespace untie
