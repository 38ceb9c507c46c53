#include "ui/shell/diskwatch.h"

#include "app/storage/clinicplace.h"
#include "ui/common/noticebar.h"

#include <QLocale>

#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DiskWatch::DiskWatch(Room room, NoticeBar &notices, QObject *parent)
    : QObject(parent)
    , m_room(std::move(room))
    , m_notices(notices)
{
    m_timer.setInterval(3min);
    connect(&m_timer, &QTimer::timeout, this, &DiskWatch::look);
    connect(&notices, &NoticeBar::dismissed, this, [this](const QString &id) {
        if (id == "disk"_L1)
            m_putAwayAt = m_last;
    });
    m_timer.start();
    look();
}

void DiskWatch::look()
{
    const auto free = m_room();
    if (!isRoomShort(free)) {
        m_putAwayAt.reset();
        m_notices.withdraw(u"disk"_s);
        return;
    }
    m_last = *free;
    if (m_putAwayAt && *free > *m_putAwayAt / 2)
        return;
    m_putAwayAt.reset();
    m_notices.put({.id = u"disk"_s,
                   .severity = Notice::Severity::Caution,
                   .sentence = tr("Only %1 are free on the disk where the clinic lies. Make room soon: on a full disk nothing can be saved.")
                                   .arg(QLocale().formattedDataSize(*free, 0, QLocale::DataSizeSIFormat))});
}

} // namespace untie
