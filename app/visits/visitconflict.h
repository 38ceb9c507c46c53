#pragma once

#include "app/visits/notepart.h"

namespace untie {

/// A text of a visit that two people wrote differently. Without a part it is the home care.
struct TextConflict
{
    std::optional<NotePart> part;
    QString mine;
    QString theirs;

    bool operator==(const TextConflict &) const = default;
};

/// Which texts differ between what stands here and what somebody else stored, in the order of the note.
QList<TextConflict> textConflicts(const Visit &mine, const Visit &theirs);

/// Whether marks, treatments, measures or anything else that is no text differs.
bool differBesidesTexts(const Visit &mine, const Visit &theirs);

/// Nothing of either is lost: of texts that differ, theirs and mine below it; marks, treatments and measures of both, and of
/// one that both changed mine; all else as mine. It follows what they stored.
Visit bothOf(const Visit &mine, const Visit &theirs);

} // namespace untie
