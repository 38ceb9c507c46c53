#include "ui/shell/rail.h"

#include "ui/clients/initials.h"
#include "ui/common/avatar.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/shell/helpcorner.h"
#include "ui/shell/railbutton.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int signTop = 8;
constexpr int signSize = 30;
constexpr int signRoom = 54;

} // namespace

Rail::Rail(const QString &person, QWidget *parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
{
    m_places->setExclusive(false); // the one that is chosen leads back to its first page
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, signRoom, 0, space::pane);
    column->setSpacing(0);
    addPlace(Place::Today, Act::GoToday, tr("Today"), tr("Who comes, and what is left to do"), column);
    addPlace(Place::Schedule, Act::GoSchedule, tr("Schedule"), tr("Book and move appointments"), column);
    addPlace(Place::Clients, Act::GoClients, tr("Clients"), tr("Find a client, add one"), column);
    addPlace(Place::Settings, Act::GoSettings, tr("Settings"), tr("Your account, the clinic, the program"), column);
    column->addStretch(1);

    auto *help = new RailButton(u"circle-help"_s, tr("Help"), this);
    help->setObjectName(u"helpMenu"_s);
    setTipWithKey(help, tr("The handbook, the keys, what is new"), Act::Help);
    auto *menu = new QMenu(help);
    menu->setObjectName(u"helpActs"_s);
    column->addWidget(help);
    connect(help, &RailButton::clicked, this, [this, menu, help] {
        offerActs(*menu, *window(), {Act::Help, Act::Shortcuts, Act::WhatsNew, Act::Tour, Act::About, Act::FindAnything});
        const QPoint side = help->mapToGlobal(QPoint(isRightToLeft() ? -menu->sizeHint().width() : help->width(), 0));
        menu->popup(side);
    });
    auto *lock = new RailButton(u"lock"_s, tr("Lock"), this);
    lock->setObjectName(u"lock"_s);
    setTipWithKey(lock, tr("Close the clinic and ask for the password again"), Act::Lock);
    column->addWidget(lock);
    column->addSpacing(space::near);
    auto *avatar = new Avatar(initialsOf(person), this);
    column->addWidget(avatar, 0, Qt::AlignHCenter);
    column->addSpacing(space::tight);
    auto *name = new ElidedLabel(person.section(u' ', 0, 0), TextRole::Rail, this);
    name->setContentsMargins(space::tight, 0, space::tight, 0);
    name->setAlignment(Qt::AlignHCenter);
    name->setToolTip(tr("%1 is signed in").arg(person));
    name->setAccessibleName(tr("%1 is signed in").arg(person));
    column->addWidget(name);
    connect(lock, &RailButton::clicked, this, &Rail::lockChosen);
    int width = railWidth; // and wider where a language has a longer word
    for (const RailButton *button : findChildren<RailButton *>())
        width = std::max(width, button->sizeHint().width());
    setFixedWidth(width);
}

void Rail::addPlace(Place place, Act act, const QString &label, const QString &tip, QVBoxLayout *column)
{
    auto *button = new RailButton(QString::fromLatin1(rowOf(act).icon), label, this);
    button->setCheckable(true);
    setTipWithKey(button, tip, act);
    m_places->addButton(button, static_cast<int>(place));
    column->addWidget(button);
    connect(button, &RailButton::toggled, this, [this, place] { // by a click, or by a screen reader without one
        if (m_setting)
            return;
        setPlace(m_place); // until one is there
        emit placeChosen(place);
    });
}

void Rail::setPlace(Place place)
{
    m_place = place;
    m_setting = true;
    for (QAbstractButton *button : m_places->buttons())
        button->setChecked(m_places->id(button) == static_cast<int>(place));
    m_setting = false;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), token(Token::Rail, this));
    paintIcon(painter, QRectF((width() - signSize) / 2.0, signTop, signSize, signSize), u"untie"_s, token(Token::Accent, this));
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), token(Token::Line, this));
}

} // namespace untie
