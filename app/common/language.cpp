#include "app/common/language.h"

#include <algorithm>

namespace untie {

QString languageAmong(const QStringList &languages, const QString &wanted)
{
    if (languages.contains(wanted))
        return wanted;
    const auto withoutCountry = [](const QString &code) { return code.section(u'_', 0, 0); };
    const auto same = std::ranges::find(languages, withoutCountry(wanted), withoutCountry);
    return same == languages.end() ? QString() : *same;
}

} // namespace untie
