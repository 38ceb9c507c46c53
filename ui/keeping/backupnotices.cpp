#include "ui/keeping/backupnotices.h"

#include "app/common/explain.h"
#include "ui/common/noticebar.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/keeping/backupwords.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString stateId = u"backup"_s;
const QString failureId = u"backup-failed"_s;

} // namespace

BackupNotices::BackupNotices(BackupKeeper &keeper, NoticeBar &notices, bool nags, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_notices(notices)
    , m_nags(nags)
{
    connect(&keeper, &BackupKeeper::changed, this, &BackupNotices::show);
    connect(&notices, &NoticeBar::dismissed, this, [this](const QString &id) {
        if (id == stateId)
            m_putAway = m_keeper.overview()->state.nag;
    });
    connect(&keeper, &BackupKeeper::started, this, [this] { m_notices.withdraw(failureId); });
    connect(&keeper, &BackupKeeper::finished, this, [this](const Result<BackedUp> &backup) {
        if (backup)
            return;
        m_notices.put({.id = failureId,
                       .severity = Notice::Severity::Caution,
                       .sentence = tr("No backup could be made. %1", "a sentence follows").arg(explain(backup.error())),
                       .action = tr("Try again"),
                       .act = [this] { m_keeper.start(BackupKind::Manual); }});
    });
}

void BackupNotices::setChoosing(std::function<void()> choose)
{
    m_choose = std::move(choose);
}

void BackupNotices::show()
{
    using Nag = BackupState::Nag;
    const BackupOverview &overview = *m_keeper.overview();
    const Nag nag = overview.state.nag;
    // The first one is made by itself in a moment.
    const bool isComing = nag == Nag::NoBackup && (m_keeper.isKeepingDaily() || m_keeper.isRunning());
    if (nag != m_putAway)
        m_putAway = Nag::None;
    if (!m_nags || nag == Nag::None || nag == m_putAway || isComing || (nag == Nag::NoSecond && !m_choose))
        return m_notices.withdraw(stateId);
    Notice notice{.id = stateId,
                  .severity = nag == Nag::NoBackup || nag == Nag::OldBackup ? Notice::Severity::Caution
                                                                            : Notice::Severity::Info,
                  .sentence = nagSentence(overview.state, overview.now)};
    if (nag == Nag::NoSecond) {
        notice.action = tr("Choose a second place…");
        notice.act = m_choose;
    } else {
        notice.action = tr("Back up now");
        notice.act = [this] { m_keeper.start(BackupKind::Manual); };
    }
    m_notices.put(notice);
}

} // namespace untie
