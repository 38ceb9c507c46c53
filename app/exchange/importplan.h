#pragma once

#include "app/clients/duplicatefinder.h"
#include "app/exchange/cardreading.h"
#include "app/exchange/csvplan.h"
#include "app/exchange/importfile.h"
#include "app/exchange/importground.h"

#include <functional>

namespace untie {

/// What becomes of somebody who stands in the file.
enum class ImportChoice {
    Add,      ///< a new client
    Complete, ///< the client who is likely the same gets what is empty with them
    Leave     ///< nothing
};

/// Somebody who stands in the file, and what is to become of them.
struct ImportLine
{
    ReadClient read;
    ReadNumber phone = {}; ///< the preferred one
    std::optional<ClientId> like = {}; ///< a client of ours who is likely the same
    bool isRestricted = false;         ///< nobody works with that client: nothing of theirs is changed
    std::optional<qint64> sameAs = {}; ///< the line of somebody further up in the file who is likely the same
    bool isLinked = false; ///< with others of the file
    ImportChoice choice = ImportChoice::Add;

    bool mayBecome(ImportChoice wanted) const;
};

/// That somebody in the file belongs to somebody else there: what the other is to them. By their places in the plan.
struct PlannedLink
{
    qsizetype line = 0;
    LinkKind kind = LinkKind::Relative;
    qsizetype other = 0;
};

/// A place in the file from which nothing could be read.
struct BrokenPlace
{
    qint64 line = 0;
    QString sentence; ///< in the program's language
};

/// All that a file holds, to be looked over before anything is stored.
struct ImportPlan
{
    QList<ImportLine> lines;
    QList<PlannedLink> links = {};
    QList<BrokenPlace> broken;
    QList<qint64> files = {0}; ///< of each file, how many lines stand in those before it: lines are counted through all of them

    qsizetype count(ImportChoice choice) const; ///< of lines that are not refused
    qsizetype refused() const;
    /// In which file (from 0) a line stands, and which of its lines that is.
    std::pair<qsizetype, qint64> placeOf(qint64 line) const;
};

/// How a file is read.
struct ImportSource
{
    QByteArray bytes;
    bool isVCard = false;
    CsvPlan csv; ///< where it is none; of a vCard file the order of dates alone
    QDate today;
    QString country; ///< the clinic's (ISO 3166): phone numbers are compared as they are dialled there
    QList<QByteArray> furtherCards = {}; ///< more vCard files, read after the first
};

/// What one file is read as: vCard where it begins like one, else CSV with what the file says of itself.
ImportSource importSourceOf(const QByteArray &bytes, DateOrder usual, QDate today, const QString &country);
/// The same of files that were read together, by what the clinic knows of such tables.
ImportSource importSourceOf(const QList<ImportFile> &files, const ImportGround &ground, QDate today);

/// The most people that are read from one file.
inline constexpr qsizetype mostImportedPeople = 100'000;

/// False where the reading shall stop. `done` and `all` in bytes.
using ImportProgress = std::function<bool(qint64 done, qint64 all)>;

/// Reads the whole file. Somebody who is likely one of the `known` completes them, and somebody who stands further up, or is
/// likely a restricted client, is left out, until the user says otherwise. Unavailable where `progress` stopped it.
Result<ImportPlan> readImport(const ImportSource &source, const KnownClients &known, const ImportProgress &progress);

} // namespace untie
