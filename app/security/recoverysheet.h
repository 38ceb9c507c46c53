#pragma once

#include "app/common/secret.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace untie {

/// What is wrong with a recovery sheet as somebody typed it.
struct SheetProblem
{
    enum class Kind {
        TooShort,     ///< letters are missing; `letter` is how many there are, in the line or in all
        TooLong,      ///< the same, too many
        NotALetter,   ///< a sign that no sheet has
        WrongLetter,  ///< this one letter does not fit the others of its line
        WrongLine,    ///< more than one letter does not fit
        LineElsewhere ///< a right line in the wrong place
    };
    Kind kind;
    int line = 0;   ///< from 1; 0: the sheet as a whole
    int letter = 0; ///< from 1, in the line

    bool operator==(const SheetProblem &) const = default;
};

/// The recovery secret to be printed: four lines of three groups of five letters. Base32 in Crockford's alphabet, which
/// has no I, L, O and U; the last two letters of a line check it (Reed-Solomon over 32 symbols: any one wrong letter of
/// a line is found and located, any two are noticed), and its number is part of what they check.
QString recoverySheet(const Secret &recovery);

/// Reads a sheet back, in upper or lower case, with or without spaces and hyphens, O for 0, I and L for 1.
tl::expected<Secret, SheetProblem> readRecoverySheet(const QString &typed);

/// What is wrong with one line of a sheet, by its number from 1, before the others are there.
std::optional<SheetProblem> lineProblem(const QString &typed, int line);

/// The sentence that tells a person where to look.
QString explain(const SheetProblem &problem);

} // namespace untie
