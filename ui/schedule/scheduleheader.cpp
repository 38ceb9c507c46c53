#include "ui/schedule/scheduleheader.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/keys.h"
#include "ui/common/leadingmargins.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"
#include "ui/common/taborder.h"
#include "ui/common/text.h"
#include "ui/common/titlelabel.h"
#include "ui/schedule/minimonth.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The month below the title; Enter and Esc close it.
class MonthPopup final : public QWidget
{
public:
    explicit MonthPopup(QWidget *parent)
        : QWidget(parent, Qt::Popup)
    {
        setSurface(this, Token::Surface);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
            hide();
        else
            QWidget::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(token(Token::Edge, this));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

/// The days that are shown, as the page's title; a press opens the month.
class TitleButton final : public QAbstractButton
{
public:
    explicit TitleButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setBrief(const QString &brief)
    {
        m_brief = brief;
        updateGeometry();
    }

    QSize sizeHint() const override { return sizeOf(text()); }
    QSize minimumSizeHint() const override { return sizeOf(m_brief); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        const bool marked = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        painter.setPen(marked ? QPen(token(Token::Focus, this), focusRing) : QPen(Qt::NoPen));
        painter.setBrush(token(underMouse() ? Token::Hover : Token::Surface, this));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
        const QString &words = width() >= sizeHint().width() ? text() : m_brief;
        const QRectF inside = QRectF(rect()).adjusted(space::near, 0, -space::near, 0);
        paintText(painter, inside, words, roleOfTitle(words, inside.width()), token(Token::Text, this));
    }

private:
    /// Smaller letters, where not even the brief title has room.
    static TextRole roleOfTitle(const QString &words, qreal width)
    {
        const TitleFit fit = fitTitle(words, static_cast<int>(width));
        return fit.lines.size() == 1 ? fit.role : TextRole::Heading;
    }

    static QSize sizeOf(const QString &words)
    {
        const qreal wide = QFontMetricsF(textFont(TextRole::Title)).horizontalAdvance(words);
        return {static_cast<int>(std::ceil(wide)) + 2 * space::near + 1, height::mainButton};
    }

    QString m_brief;
};

ScheduleHeader::ScheduleHeader(QWidget *parent)
    : QWidget(parent)
    , m_before(newIconButton(u"chevron-left"_s, tr("Before"), this))
    , m_after(newIconButton(u"chevron-right"_s, tr("After"), this))
    , m_title(new TitleButton(this))
    , m_popup(new MonthPopup(this))
    , m_month(new MiniMonth(m_popup))
    , m_views(new SegmentedControl(tr("View"), this))
    , m_by(new SegmentedControl(tr("Columns"), this))
    , m_person(new QComboBox(this))
    , m_shown(newIconButton(u"users"_s, tr("Who is shown"), this))
    , m_people(new QMenu(this))
    , m_more(newIconButton(u"ellipsis"_s, tr("More"), this))
{
    setFixedHeight(height::header);
    setSurface(this, Token::Surface);
    if (isRightToLeft()) {
        m_before->setIcon(icon(u"chevron-right"_s));
        m_after->setIcon(icon(u"chevron-left"_s));
    }
    m_before->setObjectName(u"scheduleBefore"_s);
    m_after->setObjectName(u"scheduleAfter"_s);
    m_title->setObjectName(u"scheduleTitle"_s);
    setTipWithKey(m_title, tr("Go to a day"), Act::GoToDay);
    auto *popup = new QVBoxLayout(m_popup);
    popup->setContentsMargins(1, 1, 1, 1);
    popup->addWidget(m_month);
    QPushButton *today = newButton(tr("Today"), ButtonRole::Normal, {}, this);
    today->setObjectName(u"scheduleToday"_s);
    showAct(today, Act::GoToThisDay);
    for (const QString &name : {tr("Day"), tr("Week"), tr("Month"), tr("Agenda")})
        m_views->add(name);
    m_views->setObjectName(u"scheduleViews"_s);
    m_by->add(tr("Therapists"));
    m_by->add(tr("Rooms"));
    m_by->setObjectName(u"scheduleBy"_s);
    m_person->setAccessibleName(tr("Whose appointments"));
    m_person->setObjectName(u"schedulePerson"_s);
    m_shown->setMenu(m_people);
    m_shown->setPopupMode(QToolButton::InstantPopup);
    QPushButton *book = newButton(tr("Book"), ButtonRole::Primary, u"plus"_s, this);
    book->setObjectName(u"scheduleBook"_s);
    showAct(book, Act::BookFree);

    auto *row = new QHBoxLayout(this);
    setLeadingMargins(*row, space::pane, 0, space::header, 1);
    row->setSpacing(space::tight);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_title);
    row->addSpacing(space::near);
    row->addWidget(today);
    row->addStretch(1);
    row->addWidget(m_views);
    row->addSpacing(space::pane);
    row->addWidget(m_by);
    row->addWidget(m_person);
    row->addWidget(m_shown);
    row->addWidget(m_more);
    row->addSpacing(space::near);
    row->addWidget(book);
    tabAlong(*row);

    connect(m_before, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(m_title, &QAbstractButton::clicked, this, &ScheduleHeader::openMonth);
    connect(m_month, &MiniMonth::dayChosen, this, &ScheduleHeader::dayChosen);
    connect(today, &QPushButton::clicked, this, &ScheduleHeader::todayWanted);
    connect(m_views, &SegmentedControl::chosen, this, [this](int view) { emit viewChosen(ScheduleView(view)); });
    connect(m_by, &SegmentedControl::chosen, this, &ScheduleHeader::byChosen);
    connect(m_person, &QComboBox::activated, this, [this](int index) {
        const PersonId person{m_person->itemData(index).toLongLong()};
        emit personChosen(person.isValid() ? std::optional(person) : std::nullopt);
    });
    connect(book, &QPushButton::clicked, this, &ScheduleHeader::bookWanted);
    makeMore();
    setView(ScheduleView::Day);
}

void ScheduleHeader::makeMore()
{
    auto *menu = new QMenu(this);
    m_more->setObjectName(u"scheduleMore"_s);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    const auto add = [&](const QString &text, std::optional<Act> act, ScheduleExtra extra) {
        QAction *action = menu->addAction(text);
        const auto follow = [action, text, act] { action->setText(act ? text + u'\t' + keyText(Keys::ours().of(*act)) : text); }; // the page acts on the key
        connect(&Keys::ours(), &Keys::changed, action, follow);
        follow();
        connect(action, &QAction::triggered, this, [this, extra] { emit extraWanted(extra); });
        return action;
    };
    add(tr("Waiting list"), Act::ShowWaiting, ScheduleExtra::Waiting);
    add(tr("Reminders"), Act::ShowReminders, ScheduleExtra::Reminders);
    m_print = add(tr("Print the day…"), Act::PrintDay, ScheduleExtra::Print);
    m_print->setVisible(false);
    add(tr("Calendar files…"), {}, ScheduleExtra::Calendars);
}

void ScheduleHeader::offerPrinting()
{
    m_print->setVisible(true);
}

void ScheduleHeader::setTitle(const QString &title, const QString &brief)
{
    m_title->setText(title);
    m_title->setBrief(brief);
    m_title->setAccessibleName(tr("%1, go to a day").arg(title));
}

void ScheduleHeader::setView(ScheduleView view)
{
    m_views->setCurrent(int(view));
    m_by->setVisible(view == ScheduleView::Day);
    m_shown->setVisible(view == ScheduleView::Day);
    m_person->setVisible(view != ScheduleView::Day);
}

void ScheduleHeader::setPeople(const QList<Person> &therapists, const QSet<PersonId> &hidden, std::optional<PersonId> one)
{
    const auto people = std::tuple(therapists, hidden, one);
    if (people == m_shownPeople) // a list that is open stays as it is
        return;
    m_shownPeople = people;
    m_people->clear();
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    m_person->addItem(tr("Everybody"), 0);
    for (const Person &person : therapists) {
        m_person->addItem(person.name, person.id.value);
        QAction *shown = m_people->addAction(person.name);
        shown->setCheckable(true);
        shown->setChecked(!hidden.contains(person.id));
        connect(shown, &QAction::toggled, this, [this, id = person.id](bool on) { emit hiddenChosen(id, !on); });
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(one.value_or(PersonId()).value)));
}

void ScheduleHeader::setDay(QDate day, QDate today)
{
    m_month->show(day, today);
}

void ScheduleHeader::openMonth()
{
    m_popup->adjustSize();
    m_popup->move(m_title->mapToGlobal(QPoint(0, m_title->height() + space::tight)));
    m_popup->show();
    m_month->setFocus(Qt::PopupFocusReason);
}

int ScheduleHeader::by() const
{
    return m_by->current();
}

/// Where not even the brief title has room, the buttons give up their keys and words.
void ScheduleHeader::fit()
{
    const auto buttons = findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    const int lacking = layout()->minimumSize().width() + givenUp(buttons) - width();
    giveWay(buttons, lacking, lacking);
}

bool ScheduleHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void ScheduleHeader::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void ScheduleHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, token(Token::Line, this));
}

} // namespace untie
