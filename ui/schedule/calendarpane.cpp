#include "ui/schedule/calendarpane.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/folderfield.h"
#include "ui/common/pageheader.h"
#include "ui/common/text.h"
#include "ui/schedule/calendarkeeper.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

CalendarPane::CalendarPane(CalendarKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_folder(new FolderField(tr("Folder"), tr("Where the calendar files go"), this))
    , m_names(new QCheckBox(tr("With names and services"), this))
    , m_caution(newLabel({}, TextRole::Small, this))
    , m_state(newLabel({}, TextRole::Small, this))
    , m_once(newButton(tr("Write the files once"), ButtonRole::Normal, {}, this))
    , m_keep(newButton({}, ButtonRole::Normal, {}, this))
{
    setObjectName(u"calendarPane"_s);
    QToolButton *close = newIconButton(u"x"_s, tr("Close"), this);
    close->setObjectName(u"calendarClose"_s);
    auto *head = new PaneHeader(tr("Calendar files"), this);
    head->addTool(close);
    QLabel *what = newLabel(tr("One file for each who works here, which calendars of phones and computers can read. Without names an event says only that the time is booked."),
                            TextRole::Small, this);
    m_folder->line()->setObjectName(u"calendarFolder"_s);
    m_names->setObjectName(u"calendarNames"_s);
    m_once->setObjectName(u"calendarOnce"_s);
    m_keep->setObjectName(u"calendarKeep"_s);
    setTextRole(m_caution, TextRole::Small, Token::Warn);
    for (QLabel *label : {what, m_caution, m_state})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    parts->setSpacing(space::near);
    for (QWidget *part : {static_cast<QWidget *>(what), static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_caution),
                          static_cast<QWidget *>(m_once), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_state)})
        parts->addWidget(part);
    column->addLayout(parts);
    column->addStretch(1);
    setFocusProxy(m_folder->line());
    connect(close, &QToolButton::clicked, this, &CalendarPane::closed);
    connect(m_once, &QPushButton::clicked, this, &CalendarPane::writeOnce);
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(m_keeper.order().folder.isEmpty()); });
    connect(m_names, &QCheckBox::toggled, this, [this](bool withNames) {
        if (CalendarOrder order = m_keeper.order(); !order.folder.isEmpty()) { // files that are kept lose or get them at once
            order.withNames = withNames;
            m_keeper.setOrder(order);
        }
        showState();
    });
    connect(m_folder->line(), &QLineEdit::textChanged, this, &CalendarPane::showState);
}

void CalendarPane::open()
{
    const CalendarOrder order = m_keeper.order();
    if (!order.folder.isEmpty()) {
        m_folder->setPath(order.folder);
        m_names->setChecked(order.withNames);
    }
    showState();
}

bool CalendarPane::look()
{
    const QString why = m_keeper.refusalOf(m_folder->path());
    return why.isEmpty() || m_folder->complain(why);
}

void CalendarPane::writeOnce()
{
    if (!look())
        return;
    deliver(m_keeper.write({m_folder->path(), m_names->isChecked()}), this, [this](const Result<KeptCalendars> &kept) {
        if (!kept)
            return emit said(explain(kept.error()));
        const QString gone = CalendarKeeper::sentenceOf(kept->leavers);
        if (kept->written.isEmpty())
            return emit said(gone.isEmpty() ? tr("The files are there already, as they should be.") : gone);
        emit said((tr("%n calendar file(s) written.", nullptr, static_cast<int>(kept->written.size())) + u' ' + gone).trimmed());
    });
}

void CalendarPane::keep(bool kept)
{
    if (kept && !look())
        return;
    m_keeper.setOrder(kept ? CalendarOrder{m_folder->path(), m_names->isChecked()} : CalendarOrder());
    showState();
}

void CalendarPane::showState()
{
    const CalendarOrder order = m_keeper.order();
    const bool kept = !order.folder.isEmpty();
    const QString caution = m_names->isChecked() && !m_folder->path().isEmpty() ? CalendarKeeper::cautionOf(m_folder->path()) : QString();
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
    m_keep->setText(kept ? tr("No longer keep them up to date") : tr("Keep them up to date"));
    m_state->setText(kept ? tr("The files in %1 follow every change on this computer.").arg(shownPath(order.folder)) : QString());
    m_state->setVisible(kept);
}

void CalendarPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->text().isEmpty())
        QWidget::keyPressEvent(event); // letters are no keys of the page
}

} // namespace untie
