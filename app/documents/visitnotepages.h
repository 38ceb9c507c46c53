#pragma once

#include "app/documents/stationery.h"
#include "app/documents/visitsummary.h"
#include "app/visits/noteproof.h"

namespace untie {

class Translator;

/// What a therapist's whole note is made of.
struct VisitNoteSource
{
    SummarySource summary;      ///< visit, client, clinic, therapist
    QList<NoteEntry> entries;   ///< what was signed, in order; empty for a draft
    NoteProof proof;            ///< whether it still is what was signed
    QHash<PersonId, QString> authors;
    int number = 1;             ///< the client's first visit is 1
};

/// The whole record of a visit, for a colleague, the client's own copy or a court: the note with everything that was found,
/// what was added later and who signed what when. It is confidential, and says so on every page. In the program's language,
/// which `words` and `atlas` speak.
Document visitNotePages(const VisitNoteSource &source, const Figure &figure, const Atlas &atlas, const Translator &words, const Stationery &stationery);

} // namespace untie
