#include "ui/settings/bookingsahead.h"

#include "app/common/explain.h"
#include "app/schedule/schedulestore.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/common/text.h"

#include <QLocale>

#include <algorithm>

namespace untie {

BookingsAhead::BookingsAhead(StorageThread &storage, PersonId person, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("bookingsAhead"));
    setTextRole(this, TextRole::Strong, Token::Warn);
    setWordWrap(true);
    hide();
    deliver(storage.run([person](Database &database) { return ScheduleStore(database).ahead(person, QDateTime::currentDateTimeUtc()); }), this,
            [this](const Result<QList<DayEntry>> &ahead) {
                if (!ahead) {
                    setText(explain(ahead.error()));
                    return show();
                }
                const auto clients = std::ranges::count_if(*ahead, [](const DayEntry &entry) { return !entry.appointment.isBlock(); });
                if (clients == 0)
                    return;
                setText(tr("%n booking(s) are still ahead, the last on %1. They stay where they are: afterwards they are listed here, to be given to somebody else.", nullptr,
                           static_cast<int>(clients))
                            .arg(QLocale().toString(ahead->constLast().appointment.date, QLocale::LongFormat)));
                show();
            });
}

} // namespace untie
