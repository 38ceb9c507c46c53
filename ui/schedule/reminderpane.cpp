#include "ui/schedule/reminderpane.h"

#include "app/common/explain.h"
#include "app/common/translator.h"
#include "app/schedule/appointmentrules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/rowlist.h"
#include "ui/common/text.h"
#include "ui/schedule/remindermodel.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/schedulewords.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickSize = 16;

/// A ring that becomes a tick, when and who, and below how they are reached.
class ReminderRows final : public RowDelegate
{
public:
    explicit ReminderRows(QObject *parent)
        : RowDelegate(height::dayRow, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override
    {
        QRectF rest(row.inside);
        const bool given = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        const QRectF tick = takeLeading(rest, tickSize, space::normal, row.option.direction);
        paintIcon(painter, centred(tick, {tickSize, tickSize}), given ? u"circle-check"_s : u"circle"_s, row.colour(given ? Token::Ok : Token::Text3));
        QRectF upper(rest.left(), row.rect.center().y() - 18, rest.width(), 18);
        const QRectF lower(upper.left(), upper.bottom(), upper.width(), 16);
        const QString when = index.data(ReminderModel::WhenRole).toString();
        const qreal width = QFontMetricsF(textFont(TextRole::Small)).horizontalAdvance(when) + 2;
        const QRectF end = takeTrailing(upper, width, space::near, row.option.direction);
        paintText(painter, end, when, TextRole::Small, row.colour(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter);
        paintText(painter, upper, index.data().toString(), given ? TextRole::Body : TextRole::Strong, row.colour(given ? Token::Text2 : Token::Text));
        paintText(painter, lower, index.data(ReminderModel::ReachRole).toString(), TextRole::Small, row.colour(Token::Text2));
    }
};

} // namespace

ReminderPane::ReminderPane(StorageThread &storage, ScheduleBook &schedule, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_schedule(schedule)
    , m_opener([](const QUrl &url) { return QDesktopServices::openUrl(url); })
    , m_rows(new ReminderModel(this))
    , m_head(new PaneHeader(tr("Reminders"), this))
    , m_days(new QComboBox(this))
    , m_list(newRowList(tr("Who is to be reminded"), m_rows, this))
    , m_nobody(new EmptyState(u"circle-check"_s, tr("Nobody is to be reminded: all who come then have confirmed."), this))
    , m_parts(new QStackedLayout)
    , m_acts(new QWidget(this))
    , m_tick(newButton({}, ButtonRole::Normal, {}, m_acts))
    , m_write(newButton(tr("Write an e-mail"), ButtonRole::Normal, {}, m_acts))
    , m_confirm(newButton(tr("Confirmed"), ButtonRole::Normal, {}, m_acts))
{
    setObjectName(u"reminderPane"_s);
    QToolButton *close = newIconButton(u"x"_s, tr("Close"), this);
    close->setObjectName(u"reminderClose"_s);
    m_head->addTool(close);
    m_days->setObjectName(u"reminderDays"_s);
    m_days->setAccessibleName(tr("Appointments of which days"));
    m_days->addItem(tr("Tomorrow"), 1);
    m_days->addItem(tr("The next two days"), 2);
    m_days->addItem(tr("The next seven days"), 7);
    m_list->setObjectName(u"reminderList"_s);
    m_list->setItemDelegate(new ReminderRows(m_list));
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_nobody);
    setFocusPolicy(Qt::StrongFocus); // while there is no list to go through
    auto *days = new QVBoxLayout;
    days->setContentsMargins(space::pane, 0, space::pane, space::normal);
    days->addWidget(m_days);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(space::normal);
    column->addLayout(days);
    column->addLayout(m_parts, 1);
    column->addWidget(makeActs());
    connect(close, &QToolButton::clicked, this, &ReminderPane::closed);
    const auto renew = [this] {
        if (isVisible())
            open();
    };
    for (const auto signal : {&ScheduleBook::listsMade, &ScheduleBook::listsTakenBack, &ScheduleBook::listsRefused})
        connect(&schedule, signal, this, renew);
    connect(m_days, &QComboBox::activated, this, &ReminderPane::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReminderPane::showChosen);
    connect(m_list, &QListView::activated, this, &ReminderPane::write);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const auto chosen = m_rows->at(index.row()))
            emit appointmentWanted(chosen->entry.appointment.date, chosen->entry.appointment.id);
    });
}

QWidget *ReminderPane::makeActs()
{
    m_tick->setObjectName(u"reminderTick"_s);
    m_write->setObjectName(u"reminderWrite"_s);
    m_confirm->setObjectName(u"reminderConfirm"_s);
    showKey(m_tick, tr("Space", "the space bar"));
    showKey(m_write, keyText(QKeySequence(Qt::Key_Return)));
    showKey(m_confirm, keyText(QKeySequence(Qt::Key_C)));
    auto *acts = new QVBoxLayout(m_acts);
    acts->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    acts->setSpacing(space::tight);
    for (QPushButton *button : {m_tick, m_write, m_confirm})
        acts->addWidget(button);
    connect(m_tick, &QPushButton::clicked, this, &ReminderPane::tick);
    connect(m_write, &QPushButton::clicked, this, &ReminderPane::write);
    connect(m_confirm, &QPushButton::clicked, this, &ReminderPane::confirm);
    return m_acts;
}

void ReminderPane::open()
{
    struct Due
    {
        QList<Reminder> reminders;
        QString clinic;
    };
    const QDate today = m_schedule.today();
    const QDate next = m_schedule.setup().nextOpenDay(today); // before a closed day one reminds whoever comes after it
    m_days->setItemData(0, static_cast<int>(today.daysTo(next)));
    m_days->setItemText(0, today.addDays(1) == next ? tr("Tomorrow") : longDay(next, today));
    const int days = m_days->currentData().toInt();
    const auto job = [today, days](Database &database) -> Result<Due> {
        auto due = ReminderStore(database).due(today.addDays(1), today.addDays(days));
        if (!due)
            return fail(due.error());
        auto clinic = SettingsStore(database).clinicProfile();
        if (!clinic)
            return fail(clinic.error());
        return Due{*due, clinic->name};
    };
    deliver(m_storage.run(job), this, [this, today, next](const Result<Due> &due) {
        if (!due)
            return emit said(explain(due.error()));
        m_clinic = due->clinic;
        const int row = std::max(0, m_list->currentIndex().row());
        const bool ofOneDay = m_days->currentIndex() == 0 && std::ranges::all_of(due->reminders, [next](const Reminder &each) { return each.entry.appointment.date == next; });
        m_rows->show(due->reminders, m_schedule.setup().names, today, !ofOneDay);
        m_list->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1)));
        const bool nobody = due->reminders.isEmpty();
        if (hasFocus() || m_list->hasFocus())
            nobody ? setFocus(Qt::OtherFocusReason) : m_list->setFocus(Qt::OtherFocusReason);
        m_parts->setCurrentWidget(nobody ? static_cast<QWidget *>(m_nobody) : m_list);
        m_head->setFacts(nobody ? QString() : tr("%1 of %2", "numbers").arg(m_rows->given()).arg(m_rows->rowCount()));
        showChosen();
    });
}

void ReminderPane::showChosen()
{
    const auto chosen = m_rows->at(m_list->currentIndex().row());
    m_acts->setVisible(chosen.has_value());
    if (!chosen)
        return;
    m_tick->setText(chosen->given ? tr("Not reminded yet") : tr("Reminded"));
    m_write->setEnabled(!chosen->email.isEmpty() && (!chosen->ways || chosen->ways->testFlag(ReminderWay::Email)));
}

void ReminderPane::tick()
{
    const auto chosen = m_rows->at(m_list->currentIndex().row());
    if (!chosen)
        return;
    const QString &name = chosen->entry.clientName;
    m_schedule.make(ReminderChange{chosen->entry.appointment, !chosen->given}, chosen->given ? tr("%1 is still to be reminded.").arg(name) : tr("%1 was reminded.").arg(name));
}

/// Whether it is sent is seen in the mail program alone; it counts as done until somebody says otherwise.
void ReminderPane::write()
{
    const auto chosen = m_rows->at(m_list->currentIndex().row());
    if (!chosen || !m_write->isEnabled())
        return;
    const Translator words = chosen->language.isEmpty() ? Translator::forProgram() : Translator::forLanguage(chosen->language);
    if (!m_opener(mailFor(*chosen, m_clinic, m_schedule.setup().names.timeFormat, words)))
        return emit said(tr("No mail program could be opened. The address is %1.").arg(chosen->email));
    m_schedule.make(ReminderChange{chosen->entry.appointment, true}, tr("An e-mail to %1 is open in your mail program.").arg(chosen->entry.clientName));
}

void ReminderPane::confirm()
{
    const auto chosen = m_rows->at(m_list->currentIndex().row());
    if (!chosen)
        return;
    const Appointment &appointment = chosen->entry.appointment;
    m_schedule.make(changing(appointment, withStatus(appointment, AppointmentStatus::Confirmed)), tr("%1 has confirmed").arg(chosen->entry.clientName));
}

void ReminderPane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return emit closed();
    case Qt::Key_Space: return tick();
    case Qt::Key_C: return event->modifiers() == Qt::NoModifier ? confirm() : QWidget::keyPressEvent(event);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace untie
