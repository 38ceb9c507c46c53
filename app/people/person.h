#pragma once

#include "app/common/id.h"

#include <QString>

namespace untie {

/// Somebody who works in the clinic. What they may open is decided by their keys (app/security), not here.
struct Person
{
    PersonId id;
    int rev = 0;
    QString name;
    QString credential; ///< as printed behind the name: "LMT"
    bool active = true;

    bool operator==(const Person &) const = default;
};

} // namespace untie
