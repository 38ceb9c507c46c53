#pragma once

#include "app/bodymap/atlas.h"

namespace untie {

/// The rows of the atlas, joined: each muscle with its shapes and the places of its sites.
struct AtlasRows
{
    QList<Muscle> muscles;
    QList<Structure> structures;
    QList<PainZone> zones;
};

/// Corrupt, with the row in `subject`, when a row is damaged, does not join, or does not fit the figure. What is dear
/// to prove, such as every site inside its shape, is proved where the tables are made and tested.
Result<AtlasRows> readAtlasRows(const AtlasTables &tables, const Figure &figure, const Translator &translator);

} // namespace untie
