#include "ui/settings/settingssection.h"

#include <array>

namespace untie {

namespace {

constexpr std::array<std::pair<SettingsSection, const char *>, 14> ids{{
    {SettingsSection::Account, "account"},
    {SettingsSection::Display, "display"},
    {SettingsSection::Keyboard, "keyboard"},
    {SettingsSection::People, "people"},
    {SettingsSection::Services, "services"},
    {SettingsSection::Hours, "hours"},
    {SettingsSection::Phrases, "phrases"},
    {SettingsSection::Spelling, "spelling"},
    {SettingsSection::Sentences, "sentences"},
    {SettingsSection::Letterhead, "letterhead"},
    {SettingsSection::Access, "access"},
    {SettingsSection::Security, "security"},
    {SettingsSection::Backup, "backup"},
    {SettingsSection::Exchange, "exchange"},
}};

} // namespace

QString idOf(SettingsSection section)
{
    for (const auto &[known, id] : ids) {
        if (known == section)
            return QString::fromLatin1(id);
    }
    Q_UNREACHABLE();
}

std::optional<SettingsSection> settingsSectionFromId(const QString &id)
{
    for (const auto &[section, known] : ids) {
        if (id == QLatin1StringView(known))
            return section;
    }
    return std::nullopt;
}

} // namespace untie
