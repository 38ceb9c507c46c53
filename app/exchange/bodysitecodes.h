#pragma once

#include <QJsonArray>
#include <QString>

namespace untie {

/// The codes of a muscle of the atlas that may leave the program (domain.md, 2), as codings of FHIR: of the muscle itself, or of
/// the whole that it is a part of; never of a part of it, and none that was not checked. Empty where none is sure.
QJsonArray bodySiteCodings(const QString &muscle);

} // namespace untie
