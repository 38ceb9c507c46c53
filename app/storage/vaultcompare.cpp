#include "app/storage/vaultcompare.h"

#include "app/storage/database.h"
#include "app/storage/durablefile.h"

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerBytes = 100;
constexpr qsizetype reservedAt = 20; ///< in the header: bytes at the end of each page that belong to the cipher

Result<Rows> pagesOf(Database &database, Vault vault)
{
    return database.run(u"SELECT data FROM sqlite_dbpage WHERE schema = :schema ORDER BY pgno"_s, {{u":schema"_s, schemaOf(vault)}});
}

/// The first page without what the engine counts in it: changes, the schema's version, and its own.
QByteArray withoutCounters(QByteArray page)
{
    constexpr std::array counters{qsizetype(24), qsizetype(40), qsizetype(92), qsizetype(96)};
    for (const qsizetype at : counters)
        page.replace(at, 4, QByteArray(4, '\0'));
    return page;
}

Result<> comparePages(Rows &ours, Rows &theirs, const QString &copy)
{
    const auto differs = [&](qint64 page) { return fail(Error::Kind::Corrupt, u"page %1 is another than in the vault"_s.arg(page), copy); };
    qsizetype reserved = 0;
    for (qint64 page = 1; ours.next(); ++page) {
        if (!theirs.next())
            return differs(page);
        QByteArray mine = ours.value(0).toByteArray();
        QByteArray other = theirs.value(0).toByteArray();
        if (mine.size() < headerBytes || other.size() != mine.size())
            return differs(page);
        if (page == 1) {
            reserved = static_cast<unsigned char>(mine[reservedAt]);
            mine = withoutCounters(mine);
            other = withoutCounters(other);
        }
        if (QByteArrayView(mine).chopped(reserved) != QByteArrayView(other).chopped(reserved))
            return differs(page);
    }
    return theirs.next() ? differs(0) : Result<>();
}

} // namespace

Result<> compareWithVault(Database &source, Vault vault, const QString &copy, const Secret &key)
{
    dropFromMemory(copy);
    auto reader = Database::open();
    if (!reader)
        return fail(reader.error());
    if (auto opened = (*reader)->attach(vault, copy, key, Database::Missing::Refuse, Database::Migrate::Later); !opened)
        return opened;
    {
        auto ours = pagesOf(source, vault);
        if (!ours)
            return fail(ours.error());
        auto theirs = pagesOf(**reader, vault);
        if (!theirs)
            return fail(theirs.error());
        if (auto same = comparePages(*ours, *theirs, copy); !same)
            return same;
    }
    return (*reader)->detach(vault);
}

} // namespace untie
