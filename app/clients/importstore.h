#pragma once

#include "app/clients/client.h"
#include "app/clients/clientlink.h"
#include "app/clients/clientphoto.h"
#include "app/clients/phonenumber.h"
#include "app/common/result.h"
#include "app/storage/pendingsteps.h"

#include <QDateTime>

namespace untie {

using ImportId = Id<struct ImportTag>;

/// Somebody who came from a file.
struct ImportedClient
{
    Client client; ///< as they are to be stored
    qint64 line = 0; ///< where they stood in it, from 1
    std::optional<ClientPhoto> photo = {};
    ReadNumber phone = {}; ///< the preferred one, where it was read
};

/// How many of a file's people became what.
struct ImportCounts
{
    int added = 0;
    int completed = 0; ///< were there already and got what was empty with them
    int leftOut = 0;
    int refused = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// An import that was published, or taken back.
struct ImportRow
{
    ImportId id;
    QDateTime at; ///< UTC
    PersonId by;
    QString file; ///< its name without the folder
    ImportCounts counts;
    bool undone = false;

    bool operator==(const ImportRow &) const = default;
};

/// What became of an import that was taken back.
struct ImportUndone
{
    int removed = 0;
    int restored = 0; ///< who had been completed, as they were before
    int kept = 0;     ///< have been worked with since

    bool operator==(const ImportUndone &) const = default;
};

/// Brings clients from a file into the front desk's vault, in pages, so that nothing else waits long. They are shown nowhere
/// before publish(); what was not published when the program ended goes at the next unlock, see unpublishedImportStep().
/// Appointments of a file are added by CalendarImportStore, and published and taken back here.
class ImportStore final
{
public:
    explicit ImportStore(Database &database);

    Result<ImportId> begin(const QString &file, PersonId by, const QDateTime &at);
    /// New clients; each gets an id where it has none. Invalid, for the whole page, where one cannot be stored.
    Result<> add(ImportId import, const QList<ImportedClient> &page);
    /// Clients that are there, with what they get. Who was saved by somebody meanwhile is left as they are; gives the lines
    /// of those who were completed.
    Result<QList<qint64>> complete(ImportId import, const QList<ImportedClient> &page);
    /// Between two clients, both of whom are stored, as ClientLinkStore links them. It goes with the import.
    Result<> link(ImportId import, const ClientLink &link);
    /// From now on they are clients and appointments like all others. `counts` go into the log and the audit.
    Result<> publish(ImportId import, const ImportCounts &counts);
    /// Takes one back, published or not. Who has been worked with since, at the desk or by a therapist, stays, and so does who
    /// is restricted. Unavailable without the clinical vault.
    Result<ImportUndone> undo(ImportId import);
    /// The same a page at a time, so that no save waits behind it: adds to `undone` what became of the page, and is true when
    /// all of it is taken back.
    Result<bool> undoPage(ImportId import, ImportUndone &undone);
    /// Newest first.
    Result<QList<ImportRow>> all() const;
    /// Where therapists keep what they know of a client: whoever stands in one of them is not taken back.
    static QStringList clinicalTables();

private:
    Result<QDateTime> begunAt(ImportId import) const;
    Result<> keepPhoto(const ImportedClient &one, const QDateTime &at);
    Result<> unlink(ImportId import, ClientId client);
    Result<bool> restore(ImportId import, const Client &before);
    Result<ImportUndone> takeBackPage(ImportId import, bool &more);
    Result<ImportUndone> withdrawPage(ImportId import, bool &more);

    Database &m_database;
};

/// Takes away what an import left that was begun and not published.
const StepKind &unpublishedImportStep();

} // namespace untie
