#include "app/security/failedsignins.h"

#include "app/security/auditstore.h"
#include "app/security/keyring.h"
#include "app/storage/durablefile.h"

#include <QDir>
#include <QStandardPaths>

#include <optional>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOneByOne = 1000;
constexpr qint64 mostBytes = 200'000;

std::optional<FailedSignIn> fromLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    bool isPerson = false;
    bool isTime = false;
    bool isCount = false;
    const qint64 person = parts.value(0).toLongLong(&isPerson);
    const qint64 at = parts.value(1).toLongLong(&isTime);
    const int times = parts.value(2).toInt(&isCount);
    if (!isPerson || !isTime || !isCount || times < 1)
        return std::nullopt;
    return FailedSignIn{PersonId{person}, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), times};
}

QByteArray toLine(const FailedSignIn &failed)
{
    return QByteArray::number(failed.person.value) + ' ' + QByteArray::number(failed.at.toMSecsSinceEpoch()) + ' ' + QByteArray::number(failed.times) + '\n';
}

/// What the audit's row says: when, and how often.
QString detailOf(const FailedSignIn &failed)
{
    const QString at = failed.at.toString(Qt::ISODate);
    return failed.times == 1 ? at : u"%1 ×%2"_s.arg(at).arg(failed.times);
}

} // namespace

FailedSignIns::FailedSignIns(const QByteArray &clinic)
    : m_file(QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"failed-sign-ins/"_s + QString::fromLatin1(clinic.toHex())))
{
}

QList<FailedSignIn> FailedSignIns::waiting() const
{
    QList<FailedSignIn> waiting;
    const auto bytes = readWhole(m_file, mostBytes);
    if (!bytes)
        return waiting;
    for (const QByteArray &line : bytes->split('\n')) {
        if (const auto failed = fromLine(line))
            waiting += *failed;
    }
    return waiting;
}

Result<> FailedSignIns::add(PersonId person, const QDateTime &at)
{
    QList<FailedSignIn> all = waiting();
    if (all.size() < mostOneByOne)
        all += FailedSignIn{person, at};
    else
        all.last() = {all.last().person == person ? person : PersonId(), at, all.last().times + 1};
    QByteArray bytes;
    for (const FailedSignIn &failed : std::as_const(all))
        bytes += toLine(failed);
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Unreadable, u"mkdir"_s, folder);
    return writeDurably(m_file, bytes);
}

Result<int> FailedSignIns::enter(Database &database, PersonId person)
{
    int ofPerson = 0;
    const QList<FailedSignIn> all = waiting();
    for (const FailedSignIn &failed : all) {
        const AuditEntry entry{AuditAction::SignInFailed, failed.person.value, detailOf(failed)};
        if (auto written = AuditStore(database).recordFor(Vault::FrontDesk, failed.person, entry); !written)
            return fail(written.error());
        ofPerson += failed.person == person ? failed.times : 0;
    }
    if (!all.isEmpty() && !QFile::remove(m_file))
        return fail(Error::Kind::Unreadable, u"remove"_s, m_file);
    return ofPerson;
}

QList<FailedSignIn> failedSignInsAt(const ClinicFolder &folder)
{
    const auto keyring = readKeyring(folder);
    return keyring ? FailedSignIns(keyring->clinic).waiting() : QList<FailedSignIn>();
}

} // namespace untie
