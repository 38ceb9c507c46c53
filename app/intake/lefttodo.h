#pragma once

#include "app/intake/clientcautions.h"

namespace untie {

/// Something that is to be done before hands go on skin, and is no caution.
struct LeftToDo
{
    enum class Kind {
        NoIntake,
        Begun,    ///< the next version, and it was not stored
        Received, ///< filled in by the client, and nobody took it over
        Consent,  ///< a required one that does not hold
        Due       ///< the yearly look through the intake
    };
    Kind kind = Kind::NoIntake;
    QString what;  ///< "Consent: massage treatment"
    QString state; ///< "not signed yet"

    bool operator==(const LeftToDo &) const = default;
};
/// In the order in which it is done.
QList<LeftToDo> leftToDo(const ClientCautions &known, QDate today);

} // namespace untie
