#include "ui/schedule/repeatchoice.h"

#include "ui/clients/typeddate.h"
#include "ui/common/field.h"
#include "ui/common/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthly = -1; ///< stands in the list in the place of a number of weeks
constexpr int usualTimes = 6;
constexpr int mostTimes = 100;

/// The first, second … of its weekday in the month; the fifth is the last.
int weekOfMonth(QDate day)
{
    const int week = (day.day() - 1) / 7 + 1;
    return week > 4 ? -1 : week;
}

} // namespace

RepeatChoice::RepeatChoice(QWidget *parent)
    : QWidget(parent)
    , m_every(new QComboBox(this))
    , m_end(new QComboBox(this))
    , m_times(new QSpinBox(this))
    , m_day(newLineEdit(40, this))
    , m_endField(new Field(tr("Ends"), m_end, this))
    , m_timesField(new Field(tr("Times in all"), m_times, this))
    , m_dayField(new Field(tr("Last day"), m_day, this))
{
    m_every->setObjectName(u"repeatEvery"_s);
    m_end->setObjectName(u"repeatEnd"_s);
    m_times->setObjectName(u"repeatTimes"_s);
    m_day->setObjectName(u"repeatUntil"_s);
    m_every->addItem(tr("Once", "does not repeat"), 0);
    m_every->addItem(tr("Every week"), 1);
    for (const int weeks : {2, 3, 4, 6, 8})
        m_every->addItem(tr("Every %1 weeks").arg(weeks), weeks);
    m_every->addItem(tr("Every month, same weekday"), monthly);
    m_end->addItem(tr("after so many times"));
    m_end->addItem(tr("on a day"));
    m_end->addItem(tr("goes on"));
    m_times->setRange(2, mostTimes);
    m_day->setPlaceholderText(shownDate(QDate(QDate::currentDate().year(), 12, 31), QLocale()));
    for (QComboBox *choice : {m_every, m_end}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(5);
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            arrange();
            emit edited();
        });
    }
    connect(m_times, &QSpinBox::valueChanged, this, &RepeatChoice::edited);
    connect(m_day, &QLineEdit::textChanged, this, &RepeatChoice::edited);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::near);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(new Field(tr("Repeats"), m_every, this), 0, 0, 1, 2);
    grid->addWidget(m_endField, 1, 0);
    grid->addWidget(m_timesField, 1, 1);
    grid->addWidget(m_dayField, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    reset();
}

void RepeatChoice::reset()
{
    const QSignalBlocker quiet(this);
    m_every->setCurrentIndex(0);
    m_end->setCurrentIndex(0);
    m_times->setValue(usualTimes);
    m_day->clear();
    arrange();
}

void RepeatChoice::arrange()
{
    const bool repeats = m_every->currentIndex() > 0;
    const End end = End(m_end->currentIndex());
    m_endField->setVisible(repeats);
    m_timesField->setVisible(repeats && end == End::Times);
    m_dayField->setVisible(repeats && end == End::Day);
}

std::optional<QDate> RepeatChoice::lastDay(QDate first) const
{
    return comingDate(m_day->text(), QLocale(), first);
}

bool RepeatChoice::isReadable(QDate first) const
{
    const bool needsDay = m_every->currentIndex() > 0 && End(m_end->currentIndex()) == End::Day;
    const auto last = lastDay(first);
    return !needsDay || (last && *last >= first);
}

std::optional<Repeat> RepeatChoice::repeat(QDate first) const
{
    const int every = m_every->currentData().toInt();
    if (every == 0 || !isReadable(first))
        return {};
    Repeat repeat;
    if (every == monthly) {
        repeat.every = Repeat::Every::Month;
        repeat.weekOfMonth = weekOfMonth(first);
    } else {
        repeat.interval = every;
    }
    if (End(m_end->currentIndex()) == End::Times)
        repeat.count = m_times->value();
    else if (End(m_end->currentIndex()) == End::Day)
        repeat.until = lastDay(first);
    return repeat;
}

} // namespace untie
