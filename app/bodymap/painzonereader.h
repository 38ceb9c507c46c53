#pragma once

#include "app/bodymap/atlas.h"

#include <QJsonArray>
#include <QJsonObject>

namespace untie {

/// The rows of referral.json. Corrupt, with the row in `subject`, when one is damaged, or names a muscle that is not
/// among `muscles`.
Result<QList<PainZone>> readPainZones(const QJsonArray &table, const QJsonObject &sources, const QList<Muscle> &muscles,
                                      const Translator &translator);

} // namespace untie
