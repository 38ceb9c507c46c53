#pragma once

#include "app/documents/progresspages.h"
#include "app/documents/visitnotepages.h"

#include <QList>

namespace untie {

/// A document with the same content every time.
struct NamedDocument
{
    QString name; ///< "visit-summary"
    Document document;
};
/// A signed note with a correction, treatments and measures.
VisitNoteSource aNote();
/// Five visits, two weeks apart.
ProgressSource aProgress();
/// One of each kind.
QList<NamedDocument> everyDocument(const Stationery &stationery, const QString &language);

} // namespace untie
