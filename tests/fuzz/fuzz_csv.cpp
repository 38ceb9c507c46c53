#include "app/exchange/csvplan.h"
#include "tests/fuzz/sane.h"

#include <cstdint>

using namespace untie;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const CsvPlan plan = guessedPlan(bytes, DateOrder::DayMonthYear, QDate(2026, 3, 12));
    const QString text = decoded(bytes, plan.encoding).text;
    CsvReader reader(text, plan.dialect);
    const CsvCards cards(plan);
    qint64 line = 0;
    while (const auto row = reader.next()) {
        mustHold(row->line > line && !row->cells.isEmpty());
        line = row->line;
        readsSanely(cards.cardOf(*row));
    }
    mustHold(reader.problem() == CsvReader::Problem::None || reader.problemLine() > line);
    return 0;
}
