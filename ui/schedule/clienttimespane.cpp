#include "ui/schedule/clienttimespane.h"

#include "app/common/explain.h"
#include "app/schedule/schedulestore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowlist.h"
#include "ui/schedule/appointmentdelegate.h"
#include "ui/schedule/appointmentmodel.h"
#include "ui/schedule/schedulebook.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 200; ///< appointments each way

} // namespace

ClientTimesPane::ClientTimesPane(StorageThread &storage, ScheduleBook &schedule, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_schedule(schedule)
    , m_head(new PaneHeader({}, this))
    , m_parts(new QStackedLayout)
    , m_rows(new AppointmentModel(this))
    , m_list(newRowList(tr("The client's appointments"), m_rows, this))
    , m_nothing(new EmptyState(u"calendar-days"_s, {}, this))
{
    setObjectName(u"clientTimes"_s);
    m_list->setObjectName(u"clientTimesRows"_s);
    m_list->setItemDelegate(new AppointmentDelegate(*m_rows, m_list));
    QToolButton *close = newIconButton(u"x"_s, tr("Close"), this);
    m_head->addTool(close);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_parts, 1);
    setFocusPolicy(Qt::StrongFocus); // until there is a list to go through
    connect(close, &QToolButton::clicked, this, &ClientTimesPane::closed);
    const auto go = [this](const QModelIndex &index) {
        if (const auto &entry = m_rows->at(index.row()).entry)
            emit appointmentWanted(entry->appointment.date, entry->appointment.id);
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
}

void ClientTimesPane::open(ClientId client, const QString &name)
{
    m_head->setHeading(name);
    const quint64 question = ++m_question;
    const QDateTime now = m_schedule.now();
    const auto read = m_storage.run([client, now](Database &database) -> Result<QList<Appointment>> {
        const ScheduleStore store(database);
        auto past = store.past(client, now, most);
        const auto coming = store.coming(client, now, most);
        if (!past || !coming)
            return fail(!past ? past.error() : coming.error());
        return *past + *coming;
    });
    deliver(read, this, [this, question, name, now](const Result<QList<Appointment>> &all) {
        if (question != m_question)
            return;
        QList<DayEntry> entries;
        for (const Appointment &one : all.value_or(QList<Appointment>()))
            entries.append({one, {}}); // who it is stands above
        m_rows->show(m_schedule.setup(), entries, m_schedule.today(), now, true, true);
        m_nothing->setSentence(all ? tr("Nothing was ever booked for %1.").arg(name) : explain(all.error()));
        m_parts->setCurrentWidget(entries.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_list);
        if (hasFocus() && !entries.isEmpty())
            m_list->setFocus(Qt::OtherFocusReason);
        if (const int last = m_rows->rowCount() - 1; last >= 0) {
            int next = 0; // the first that is still to come, or the last of all
            while (next < last && (!m_rows->at(next).entry || m_rows->at(next).entry->appointment.start < now))
                ++next;
            m_list->setCurrentIndex(m_rows->index(next));
            m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
        }
    });
}

void ClientTimesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
