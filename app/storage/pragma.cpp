#include "app/storage/pragma.h"

#include <algorithm>
#include <array>

namespace untie {

bool onlyLooks(std::string_view pragma, const char *argument)
{
    constexpr std::array always{"integrity_check", "quick_check", "foreign_key_check", "table_info", "table_xinfo", "table_list", "index_list",
                                "index_info", "foreign_key_list", "wal_checkpoint"};
    constexpr std::array withoutArgument{"cipher", "user_version", "page_count", "page_size", "freelist_count", "data_version", "journal_mode",
                                         "synchronous", "foreign_keys", "locking_mode", "temp_store", "secure_delete", "trusted_schema",
                                         "cell_size_check", "application_id", "encoding"};
    const auto isIt = [pragma](std::string_view known) { return known == pragma; };
    return std::ranges::any_of(always, isIt) || (!argument && std::ranges::any_of(withoutArgument, isIt));
}

} // namespace untie
