#include "ui/schedule/waitingpane.h"

#include "app/common/explain.h"
#include "app/schedule/waitingstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/keycap.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/rowlist.h"
#include "ui/common/text.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/waitingform.h"
#include "ui/schedule/waitingmodel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 74;
constexpr int lineHeight = 17;

/// Name and phone, and below them what they would take and when, and what was noted.
class WaitingRows final : public RowDelegate
{
public:
    explicit WaitingRows(QObject *parent)
        : RowDelegate(rowHeight, parent)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = RowDelegate::sizeHint(option, index);
        return index.data(WaitingModel::NoteRole).toString().isEmpty() ? size : size + QSize(0, lineHeight);
    }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override
    {
        QRectF upper(row.inside.left(), row.rect.top() + 11, row.inside.width(), 18);
        const QRectF what(upper.left(), upper.bottom(), upper.width(), lineHeight);
        const QRectF when(what.translated(0, lineHeight));
        const QRectF note(when.translated(0, lineHeight));
        const QString phone = index.data(WaitingModel::PhoneRole).toString();
        const qreal width = std::min(upper.width() / 2, QFontMetricsF(textFont(TextRole::Small)).horizontalAdvance(phone) + 2);
        const QRectF end = takeTrailing(upper, width, space::near, row.option.direction);
        paintText(painter, end, phone, TextRole::Small, row.colour(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter);
        paintText(painter, upper, index.data().toString(), TextRole::Strong, row.colour(Token::Text));
        paintText(painter, what, index.data(WaitingModel::WhatRole).toString(), TextRole::Small, row.colour(Token::Text2));
        paintText(painter, when, index.data(WaitingModel::WhenRole).toString(), TextRole::Small, row.colour(Token::Text2));
        paintText(painter, note, index.data(WaitingModel::NoteRole).toString(), TextRole::Small, row.colour(Token::Text2));
    }
};

} // namespace

WaitingPane::WaitingPane(StorageThread &storage, ScheduleBook &schedule, ClientBook &clients, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_schedule(schedule)
    , m_rows(new WaitingModel(this))
    , m_head(new PaneHeader(tr("Waiting list"), this))
    , m_parts(new QStackedLayout)
    , m_listPart(nullptr)
    , m_list(newRowList(tr("Who waits for a time"), m_rows, this))
    , m_nobody(new EmptyState(u"hourglass"_s, tr("Nobody waits for a time."), this))
    , m_acts(new QWidget(this))
    , m_form(new WaitingForm(schedule, clients, this))
{
    setObjectName(u"waitingPane"_s);
    QToolButton *add = newIconButton(u"plus"_s, tr("Put somebody on the list"), this);
    add->setObjectName(u"waitAdd"_s);
    QToolButton *close = newIconButton(u"x"_s, tr("Close"), this);
    close->setObjectName(u"waitClose"_s);
    m_head->addTool(add);
    m_head->addTool(close);
    m_listPart = makeList();
    m_nobody->setAction(tr("Put somebody on the list"));
    m_parts->addWidget(m_listPart);
    m_parts->addWidget(m_nobody);
    m_parts->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_parts, 1);
    connect(add, &QToolButton::clicked, this, [this] { this->add(); });
    connect(close, &QToolButton::clicked, this, &WaitingPane::closed);
    connect(m_nobody, &EmptyState::actionChosen, this, [this] { this->add(); });
    connect(m_form, &WaitingForm::left, this, [this] {
        m_parts->setCurrentWidget(m_listPart);
        open();
    });
    connect(m_form, &WaitingForm::saveWanted, this, [this](const WaitingWish &wish, const QString &name) {
        if (!std::exchange(m_isSaving, true))
            save(m_before, wish, m_before ? tr("The wish of %1 is changed.").arg(name) : tr("%1 waits for a time.").arg(name));
    });
    const auto renew = [this] {
        if (std::exchange(m_isSaving, false))
            leaveForm();
        if (isVisible())
            open();
    };
    connect(&schedule, &ScheduleBook::listsMade, this, renew);
    connect(&schedule, &ScheduleBook::listsTakenBack, this, renew);
    connect(&schedule, &ScheduleBook::listsRefused, this, [this](const QString &sentence) {
        if (std::exchange(m_isSaving, false))
            m_form->refuse(sentence);
        else if (isVisible())
            open();
    });
}

QWidget *WaitingPane::makeList()
{
    auto *part = new QWidget(this);
    m_list->setObjectName(u"waitingList"_s);
    m_list->setItemDelegate(new WaitingRows(m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WaitingPane::showChosen);
    connect(m_list, &QListView::activated, this, &WaitingPane::findTime);
    auto *acts = new QVBoxLayout(m_acts);
    acts->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    acts->setSpacing(space::tight);
    const auto act = [&](const QString &text, const QString &name, const QString &key, void (WaitingPane::*slot)()) {
        QPushButton *button = newButton(text, ButtonRole::Normal, {}, m_acts);
        button->setObjectName(name);
        showKey(button, key);
        connect(button, &QPushButton::clicked, this, slot);
        acts->addWidget(button);
    };
    act(tr("Find a time"), u"waitFind"_s, keyText(QKeySequence(Qt::Key_Return)), &WaitingPane::findTime);
    act(tr("Change the wish"), u"waitChange"_s, keyText(QKeySequence(Qt::Key_F2)), &WaitingPane::change);
    act(tr("Take off the list"), u"waitRemove"_s, tr("Del", "the delete key"), &WaitingPane::remove);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_acts);
    return part;
}

void WaitingPane::open()
{
    deliver(m_storage.run([](Database &database) { return WaitingStore(database).waiting(); }), this, [this](const Result<QList<WaitingEntry>> &waiting) {
        if (!waiting)
            return emit said(explain(waiting.error()));
        const qint64 chosen = m_list->currentIndex().data(WaitingModel::IdRole).toLongLong();
        m_rows->show(*waiting, m_schedule.setup().names);
        const auto row = std::ranges::find_if(*waiting, [&](const WaitingEntry &entry) { return entry.wish.id.value == chosen; });
        m_list->setCurrentIndex(m_rows->index(row == waiting->end() ? 0 : static_cast<int>(row - waiting->begin())));
        m_head->setFacts(waiting->isEmpty() ? QString() : QString::number(waiting->size()));
        showChosen();
        if (m_parts->currentWidget() == m_form)
            return;
        const QWidget *focused = window()->focusWidget();
        const bool hadFocus = focused == this || isAncestorOf(focused);
        m_parts->setCurrentWidget(waiting->isEmpty() ? static_cast<QWidget *>(m_nobody) : m_listPart);
        setFocusProxy(waiting->isEmpty() ? static_cast<QWidget *>(m_nobody->button()) : m_list);
        if (hadFocus)
            setFocus(Qt::OtherFocusReason);
    });
}

void WaitingPane::add(std::optional<ClientId> client)
{
    m_before.reset();
    m_parts->setCurrentWidget(m_form);
    m_form->begin(client);
}

void WaitingPane::showChosen()
{
    m_acts->setVisible(m_rows->at(m_list->currentIndex().row()).has_value());
}

void WaitingPane::change()
{
    const auto chosen = m_rows->at(m_list->currentIndex().row());
    if (!chosen)
        return;
    m_before = chosen->wish;
    m_parts->setCurrentWidget(m_form);
    m_form->show(*chosen);
}

void WaitingPane::remove()
{
    const auto chosen = m_rows->at(m_list->currentIndex().row());
    if (!chosen)
        return;
    WaitingWish wish = chosen->wish;
    wish.state = WaitingWish::State::Withdrawn;
    save(chosen->wish, wish, tr("%1 is off the waiting list.").arg(chosen->clientName));
}

/// The first time that suits, to be booked there.
void WaitingPane::findTime()
{
    const auto chosen = m_rows->at(m_list->currentIndex().row());
    if (!chosen)
        return;
    const Service *service = m_schedule.setup().service(chosen->wish.service);
    SlotQuestion question = questionFor(chosen->wish, service ? service->bufferBefore : 0, service ? service->bufferAfter : 0);
    const auto [today, minute] = m_schedule.nowOnTheWall();
    question.firstDay = std::max(question.firstDay, today);
    question.firstMinute = question.firstDay == today ? minute : 0;
    question.rooms = m_schedule.setup().treatmentRoomIds();
    if (service)
        question.equipment = service->equipment;
    deliver(m_schedule.freeTimes(question, 1), this, [this, entry = *chosen](const Result<QList<FreeSlot>> &times) {
        if (!times)
            emit said(explain(times.error()));
        else if (times->isEmpty())
            emit said(tr("There is no such time in the next weeks."));
        else
            emit timeFound(entry, times->constFirst());
    });
}

void WaitingPane::save(const std::optional<WaitingWish> &before, const WaitingWish &after, const QString &sentence)
{
    m_schedule.make(WaitingChange{before, after}, sentence);
}

void WaitingPane::leaveForm()
{
    m_parts->setCurrentWidget(m_listPart);
    m_list->setFocus(Qt::OtherFocusReason);
}

void WaitingPane::keyPressEvent(QKeyEvent *event)
{
    if (m_parts->currentWidget() == m_form)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_F2)
        change();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        remove();
    else if (event->key() == Qt::Key_Insert || (m_parts->currentWidget() == m_nobody && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)))
        add();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
