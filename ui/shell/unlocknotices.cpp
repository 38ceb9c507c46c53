#include "ui/shell/unlocknotices.h"

#include "app/common/explain.h"
#include "app/common/log.h"
#include "app/security/grants.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/common/noticebar.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString filesId = u"files"_s;
const QString recordId = u"record"_s;
const QString keyringId = u"keyring"_s;

/// Where the files fit, they are what this computer remembers from now on.
Result<UnlockFindings> lookAndRemember(Database &database, const Session &session, const QString &seenFile)
{
    const auto keyring = readKeyring(session.folder);
    if (!keyring)
        return fail(keyring.error());
    auto findings = lookAtUnlock(database, session, LastSeenFile(seenFile).find(keyring->clinic));
    if (findings && findings->filesFit())
        rememberSeen(database, keyring->clinic, seenFile);
    return findings;
}

Result<UnlockFindings> acceptAndRemember(Database &database, const Session &session, const QString &seenFile)
{
    const auto keyring = readKeyring(session.folder);
    if (!keyring)
        return fail(keyring.error());
    auto findings = acceptFiles(database);
    if (findings)
        rememberSeen(database, keyring->clinic, seenFile);
    return findings;
}

} // namespace

UnlockNotices::UnlockNotices(StorageThread &storage, const Session &session, const QString &seenFile, NoticeBar &notices, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_session(session)
    , m_seenFile(seenFile)
    , m_notices(notices)
    , m_decides(may(session.role, Operation::Restore))
{
    if (m_session.keyring != KeyringTrust::Trusted && may(session.role, Operation::ManagePeople))
        warnOfKeyring();
    look();
}

void UnlockNotices::look()
{
    const auto job = [session = m_session, seenFile = m_seenFile](Database &database) { return lookAndRemember(database, session, seenFile); };
    deliver(m_storage.run(job), this, [this](const Result<UnlockFindings> &findings) {
        if (findings)
            show(*findings);
        else
            logTrouble("an unlocked clinic was not looked at", findings.error());
    });
}

void UnlockNotices::show(const UnlockFindings &findings)
{
    UnlockFindings files = findings; // what can be accepted, and what stays to be done, are two lines
    files.unknownClients.clear();
    files.unreadableForms = 0;
    files.steps = {};
    UnlockFindings record;
    record.unknownClients = findings.unknownClients;
    record.unreadableForms = findings.unreadableForms;
    record.steps = findings.steps;
    if (files.isQuiet()) {
        m_notices.withdraw(filesId);
    } else {
        QStringList sentences = explain(files);
        sentences.append(m_decides ? tr("Look at what was written last before you go on.") : tr("Tell an owner before you go on."));
        Notice notice{.id = filesId, .severity = Notice::Severity::Danger, .sentence = sentences.join(u' ')};
        if (m_decides) {
            notice.action = tr("Go on with these files");
            notice.act = [this] { accept(); };
        }
        m_notices.put(notice);
    }
    const QStringList open = explain(record);
    if (open.isEmpty())
        return m_notices.withdraw(recordId);
    Notice notice{.id = recordId, .severity = Notice::Severity::Caution, .sentence = open.join(u' ')};
    if (!record.unknownClients.isEmpty() && may(m_session.role, Operation::EditClients)) {
        notice.action = tr("Give them an entry");
        notice.act = [this] { adopt(); };
    }
    m_notices.put(notice);
}

void UnlockNotices::adopt()
{
    deliver(m_storage.run(adoptUnknownClients), this, [this](const Result<UnlockFindings> &findings) {
        if (findings) {
            show(*findings);
            emit clientsAdded();
            return;
        }
        m_notices.put({.id = recordId, .severity = Notice::Severity::Danger, .sentence = explain(findings.error()), .action = tr("Try again"), .act = [this] { adopt(); }});
    });
}

void UnlockNotices::accept()
{
    const auto job = [session = m_session, seenFile = m_seenFile](Database &database) { return acceptAndRemember(database, session, seenFile); };
    deliver(m_storage.run(job), this, [this](const Result<UnlockFindings> &findings) {
        if (findings)
            return show(*findings);
        m_notices.put({.id = filesId, .severity = Notice::Severity::Danger, .sentence = explain(findings.error()), .action = tr("Try again"), .act = [this] { accept(); }});
    });
}

void UnlockNotices::warnOfKeyring()
{
    m_notices.put({.id = keyringId, .severity = Notice::Severity::Danger, .sentence = explain(m_session.keyring)});
}

} // namespace untie
