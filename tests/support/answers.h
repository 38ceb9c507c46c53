#pragma once

#include "app/intake/intake.h"

namespace untie {

/// Answers as a test writes them, with blanks between: "clot_now=yes stroke.when~2019 pregnant.weeks#9 lump.where@leg.left
/// med:Eliquis med!:Ibuprofen op:2026-11-01@leg.left age:40". What is typed has "_" for a blank.
struct WrittenAnswers
{
    IntakeAnswers answers;
    std::optional<int> age;
};
WrittenAnswers answersFrom(const QString &written);

} // namespace untie
