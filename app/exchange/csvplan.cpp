#include "app/exchange/csvplan.h"

#include "app/exchange/columns.h"
#include "app/exchange/csv.h"

#include <algorithm>
#include <utility>

namespace untie {

namespace {

constexpr int sampledRows = 200;

/// What stands in the columns of birth dates.
QStringList datesIn(const QList<QStringList> &rows, const QList<CardField> &columns)
{
    QStringList dates;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (columns.at(column) == CardField::Born && !row.value(column).trimmed().isEmpty())
                dates += row.value(column);
        }
    }
    return dates;
}

} // namespace

CsvPlan guessedPlan(QByteArrayView bytes, DateOrder usual, QDate today)
{
    CsvPlan plan;
    plan.encoding = guessedEncoding(bytes);
    const QString text = decoded(bytes, plan.encoding).text;
    plan.dialect = guessedDialect(text);
    const auto first = CsvReader(text, plan.dialect).next();
    plan.hasHeader = first && isHeader(first->cells);
    guessColumns(text, usual, today, plan);
    return plan;
}

void guessColumns(QStringView text, DateOrder usual, QDate today, CsvPlan &plan)
{
    const auto first = CsvReader(text, plan.dialect).next();
    plan.header = first && plan.hasHeader ? first->cells : QStringList();
    const QList<QStringList> rows = firstRows(text, plan, sampledRows);
    plan.columns = guessedColumns(plan.header, rows);
    plan.dateOrder = guessedDateOrder(datesIn(rows, plan.columns), usual, today);
}

QList<QStringList> firstRows(QStringView text, const CsvPlan &plan, int most)
{
    CsvReader reader(text, plan.dialect);
    if (plan.hasHeader)
        reader.next();
    QList<QStringList> rows;
    while (rows.size() < most) {
        const auto row = reader.next();
        if (!row)
            break;
        rows += row->cells;
    }
    return rows;
}

CsvCards::CsvCards(const CsvPlan &plan)
{
    for (qsizetype column = 0; column < plan.columns.size(); ++column) {
        const QString name = plan.header.value(column).trimmed();
        m_columns += CardValue{plan.columns.at(column), {}, fieldNamed(name) == CardField::Note ? QString() : name};
    }
}

AddressCard CsvCards::cardOf(const CsvRow &row) const
{
    AddressCard card{row.line, {}};
    for (qsizetype column = 0; column < std::min(m_columns.size(), row.cells.size()); ++column) {
        CardValue value = m_columns.at(column);
        value.text = withoutGuard(row.cells.at(column).trimmed());
        if (value.field != CardField::None && !value.text.isEmpty())
            card.values += std::move(value);
    }
    return card;
}

} // namespace untie
