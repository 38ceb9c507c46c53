#include "ui/clients/savedlistchoice.h"

#include "ui/common/button.h"
#include "ui/common/tokens.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

using Kind = SavedList::Kind;

constexpr int mostShown = 20; ///< of the lists, before one scrolls

QString nameOf(const SavedList &list)
{
    switch (list.kind) {
    case Kind::Everybody: return SavedListChoice::tr("Everybody");
    case Kind::Birthdays: return SavedListChoice::tr("Birthdays in the next %1 days").arg(birthdayDays);
    case Kind::NotSeen: return SavedListChoice::tr("Not here for %1 days").arg(notSeenDays);
    case Kind::DueForCheck: return SavedListChoice::tr("Due for a re-check");
    case Kind::Tagged: return SavedListChoice::tr("Tag: %1").arg(list.tag);
    case Kind::MayBeTheSame: return SavedListChoice::tr("Likely the same person");
    case Kind::Archived: return SavedListChoice::tr("Archived");
    case Kind::Restricted: return SavedListChoice::tr("Restricted");
    }
    return {};
}

} // namespace

SavedListChoice::SavedListChoice(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Which clients"));
    setRole(this, ButtonRole::Quiet);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fill({});
    connect(this, &QComboBox::activated, this, &SavedListChoice::chosen);
}

QSize SavedListChoice::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int longest = view()->sizeHintForColumn(0);
    return {std::max(0, whole.width() - std::max(0, longest - fontMetrics().horizontalAdvance(currentText()) - space::pane)), whole.height()};
}

void SavedListChoice::fill(const QStringList &tags)
{
    m_tags = tags;
    m_lists = {{Kind::Everybody}, {Kind::Birthdays}, {Kind::NotSeen}};
    if (m_offered.contains(Kind::DueForCheck))
        m_lists += SavedList{Kind::DueForCheck};
    for (const QString &tag : tags)
        m_lists += SavedList{Kind::Tagged, tag};
    m_lists += {{Kind::MayBeTheSame}, {Kind::Archived}};
    if (m_offered.contains(Kind::Restricted))
        m_lists += SavedList{Kind::Restricted};
    clear();
    for (const SavedList &list : std::as_const(m_lists))
        addItem(nameOf(list));
    setMaxVisibleItems(mostShown);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * space::header); // names are read whole, however narrow the box is
}

void SavedListChoice::setTags(const QStringList &tags)
{
    const SavedList before = list();
    {
        const QSignalBlocker quiet(this);
        fill(tags);
        choose(before);
    }
    if (list() != before)
        emit chosen();
}

void SavedListChoice::offer(SavedList::Kind kind)
{
    m_offered += kind;
    setTags(m_tags);
}

SavedList SavedListChoice::list() const
{
    return m_lists.value(currentIndex());
}

void SavedListChoice::choose(const SavedList &list)
{
    setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, m_lists.indexOf(list))));
}

QString emptySentence(const SavedList &list)
{
    switch (list.kind) {
    case Kind::Birthdays: return SavedListChoice::tr("Nobody has a birthday in the next %1 days.").arg(birthdayDays);
    case Kind::NotSeen: return SavedListChoice::tr("Everybody who came was here within %1 days.").arg(notSeenDays);
    case Kind::DueForCheck: return SavedListChoice::tr("Nobody’s points wait for a re-check.");
    case Kind::Tagged: return SavedListChoice::tr("Nobody has this tag.");
    case Kind::MayBeTheSame: return SavedListChoice::tr("No two records look like one person's.");
    case Kind::Archived: return SavedListChoice::tr("Nobody is archived.");
    case Kind::Restricted: return SavedListChoice::tr("Nobody is restricted.");
    case Kind::Everybody: break;
    }
    return {};
}

} // namespace untie
