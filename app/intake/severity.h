#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace untie {

/// What a caution asks for, strongest first.
enum class Severity { DoNotTreat, Ask, Avoid, Modify };
inline constexpr std::array allSeverities{Severity::DoNotTreat, Severity::Ask, Severity::Avoid, Severity::Modify};

/// "do_not_treat", "ask", "avoid", "modify", as tables and vaults write it.
QString idOf(Severity severity);
std::optional<Severity> severityFromId(const QString &id);

/// What a clinic asks for where its law or policy is stricter than the table of cautions, by the rule's id.
using Severities = QHash<QString, Severity>;

} // namespace untie
