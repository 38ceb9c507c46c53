#pragma once

#include <QString>

#include <optional>

namespace untie {

/// The parts of the settings, in the order in which they are listed.
enum class SettingsSection { Account, Display, Keyboard, People, Services, Hours, Phrases, Spelling, Sentences, Letterhead, Access, Security, Backup, Exchange };

/// "account": what a picture of it is asked for by.
QString idOf(SettingsSection section);
std::optional<SettingsSection> settingsSectionFromId(const QString &id);

} // namespace untie
