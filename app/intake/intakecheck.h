#pragma once

#include "app/intake/intake.h"

namespace untie {

/// Something about the answers that cannot be, or that does not fit together, and at which question it stands.
struct IntakeProblem
{
    QString question;
    QString sentence; ///< in the program's language
    bool stops = false; ///< it cannot be stored so; else somebody should look at it

    bool operator==(const IntakeProblem &) const = default;
};

/// In the order of the form. A date in the future or a number outside its range stops; answers that contradict one
/// another and medicines that nobody here knows are pointed out.
QList<IntakeProblem> problemsOf(const IntakeForm &form, const IntakeAnswers &answers, QDate today);

} // namespace untie
