#pragma once

#include "app/visits/visit.h"

#include <array>

namespace untie {

/// The four parts of a note, in their order.
enum class NotePart { Subjective, Objective, Assessment, Plan };

inline constexpr std::array noteParts{NotePart::Subjective, NotePart::Objective, NotePart::Assessment, NotePart::Plan};

/// "subjective", as stored.
QString idOf(NotePart part);
std::optional<NotePart> notePartFromId(const QString &id);
/// In the program's language: "Subjective".
QString nameOf(NotePart part);

QString &textOf(Note &note, NotePart part);
const QString &textOf(const Note &note, NotePart part);

} // namespace untie
