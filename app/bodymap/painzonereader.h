#pragma once

#include "app/bodymap/atlas.h"

#include <QJsonArray>
#include <QJsonObject>

namespace untie {

/// The rows of referral.json. Corrupt, with the row in `subject`, when one is damaged, names a muscle that is not among
/// `muscles`, or lies in no view of the figure.
Result<QList<PainZone>> readPainZones(const QJsonArray &table, const QJsonObject &sources, const QList<Muscle> &muscles,
                                      const Figure &figure, const Translator &translator);

} // namespace untie
