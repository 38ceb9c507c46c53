#pragma once

#include "app/people/person.h"

#include <QStringList>

namespace untie {

/// Every reason why a person cannot be stored, as sentences in the program's language; empty when they can.
QStringList problemsOf(const Person &person);

/// The person with every text tidied (see tidied() of texts).
Person tidied(Person person);

} // namespace untie
