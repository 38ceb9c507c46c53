#pragma once

#include "app/clients/client.h"
#include "app/documents/paper.h"

#include <QStringList>

namespace untie {

class Figure;
struct DocumentOffer;
struct DocumentWish;

// What the offers of documents have in common.

/// A text in the program's language.
QString sayOfDocument(const char *text);
/// "Odile Marchbanks, born 4 May 1980": beside the button that prints.
QString whose(const Client &client);
/// The names of the languages that Untie speaks, in themselves, as a choice; the first shown is that one.
void offerLanguages(DocumentOffer &offer, const QString &first);
/// The language that was chosen.
QString chosenLanguage(const DocumentWish &wish);

} // namespace untie
