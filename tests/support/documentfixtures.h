#pragma once

#include "app/documents/stationery.h"

#include <QList>

namespace untie {

/// A document of each kind, with the same content every time.
struct NamedDocument
{
    QString name; ///< "visit-summary"
    Document document;
};
QList<NamedDocument> everyDocument(const Stationery &stationery, const QString &language);

} // namespace untie
