#pragma once

#include "app/documents/document.h"
#include "app/documents/stationery.h"
#include "app/security/auditstore.h"

#include <functional>

namespace untie {

/// How a document is wanted: on which pages, and what was chosen and written beside it.
struct DocumentWish
{
    Stationery stationery;
    int choice = 0; ///< of DocumentOffer::choices
    QString own;    ///< what the person wrote for it
};

/// Something that can be done with a document besides printing it.
struct DocumentAct
{
    QString name; ///< of the button, for tests
    QString text;
    QString icon;
    QString said; ///< when it was done
    std::function<Result<>(Database &)> run;
    bool leaves = false; ///< there is nothing to look at any more
};

/// A document that can be looked at, printed and kept as a file: all that DocumentPage needs to know of it.
struct DocumentOffer
{
    QString kind;  ///< "visit-summary": its printer and its paper are remembered under it
    QString title; ///< "Visit summary"
    QString facts; ///< whose it is, so that nobody takes home another's
    std::function<Result<Document>(const DocumentWish &)> layOut;
    /// Writes into the audit that it was printed, or taken out as a file.
    std::function<Result<>(Database &, AuditAction)> note;
    QString choiceName = {}; ///< what is chosen: "Period"
    QStringList choices = {};
    int choice = 0;           ///< the one that is shown first
    QString ownName = {};     ///< what the person may write for it: "What it means"; empty: nothing
    QString own = {};         ///< what is proposed there
    QList<DocumentAct> acts = {};
};

/// Reads what a document is made of, on the storage thread.
using ReadOffer = std::function<Result<DocumentOffer>(Database &)>;

} // namespace untie
