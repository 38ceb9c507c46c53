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

/// Corrupt, with the row in `subject`, when a row is damaged or does not join. What is dear to prove, such as every site
/// inside its shape, is proved where the tables are made and tested.
Result<AtlasRows> readAtlasRows(const AtlasTables &tables, const Translator &translator);
/// Corrupt, with the row or shape in `subject`, when one names what the figure does not show, or the figure shows what none
/// names. It reads every view.
Result<> fit(const AtlasRows &rows, const Figure &figure);

} // namespace untie
