#pragma once

#include "app/exchange/importplan.h"

#include <QStringList>

#include <memory>

namespace untie {

/// What is gathered until an import is carried out. It goes with the page.
struct ImportDraft
{
    QStringList names = {};   ///< of the files, without their folders
    ImportSource source = {}; ///< their bytes, and how they are read
    bool isCalendar = false;  ///< events: nothing but the bytes is of use then
    QByteArray head = {}; ///< the beginning of a table: what columns are shown and guessed from
    QList<CsvPlan> known = {}; ///< how tables were read before
    DateOrder usual = DateOrder::DayMonthYear; ///< of dates, where a file leaves it open
    std::shared_ptr<ImportPlan> plan = {}; ///< once all of it was read as `source` says; shown and changed by one step

    /// "clients.csv", "Anna.vcf and 11 more": as the import is listed.
    QString title = {};
};

} // namespace untie
