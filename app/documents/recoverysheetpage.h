#pragma once

#include "app/documents/stationery.h"

#include <QDate>

namespace untie {

class Translator;

/// What stands on a recovery sheet.
struct RecoverySheetText
{
    QString clinic;  ///< its name
    QString folder;  ///< the name of its folder, to tell the sheets of two clinics apart
    QDate day;       ///< on which the letters were made
    QString letters; ///< the four lines of recoverySheet(); secret

    bool operator==(const RecoverySheetText &) const = default;
};

/// The recovery sheet on one page: for which clinic, the letters, what to do with them. Title, file and job name do not
/// tell what it is. Whoever lets it go calls wipe() first.
Document recoverySheetPage(const RecoverySheetText &sheet, const Translator &words, const Stationery &stationery);

/// Overwrites the letters of a recovery sheet in a document, and in every text that shares them, and empties it.
void wipe(Document &sheet);

} // namespace untie
