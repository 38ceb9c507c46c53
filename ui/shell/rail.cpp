#include "ui/shell/rail.h"

#include "ui/clients/initials.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/shell/railbutton.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

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
    setFixedWidth(railWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, signRoom, 0, space::pane);
    column->setSpacing(0);
    addPlace(Place::Today, u"sun"_s, tr("Today"), column);
    addPlace(Place::Schedule, u"calendar-days"_s, tr("Schedule"), column);
    addPlace(Place::Clients, u"users"_s, tr("Clients"), column);
    addPlace(Place::Settings, u"settings-2"_s, tr("Settings"), column);
    column->addStretch(1);

    auto *lock = new RailButton(u"lock"_s, tr("Lock"), this);
    lock->setObjectName(u"lock"_s);
    lock->setToolTip(tr("Close the clinic and ask for the password again (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    column->addWidget(lock);
    column->addSpacing(space::near);
    auto *avatar = new Avatar(initialsOf(person), this);
    column->addWidget(avatar, 0, Qt::AlignHCenter);
    column->addSpacing(space::tight);
    QLabel *name = newLabel(person.section(u' ', 0, 0), TextRole::Rail, this);
    name->setAlignment(Qt::AlignHCenter);
    name->setToolTip(tr("%1 is signed in").arg(person));
    name->setAccessibleName(tr("%1 is signed in").arg(person));
    column->addWidget(name);
    connect(lock, &RailButton::clicked, this, &Rail::lockChosen);
}

void Rail::addPlace(Place place, const QString &icon, const QString &label, QVBoxLayout *column)
{
    auto *button = new RailButton(icon, label, this);
    button->setCheckable(true);
    if (place != Place::Settings)
        button->setToolTip(u"%1 (%2)"_s.arg(label, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(place))).toString(QKeySequence::NativeText)));
    m_places->addButton(button, static_cast<int>(place));
    column->addWidget(button);
    connect(button, &RailButton::clicked, this, [this, place] { emit placeChosen(place); });
}

void Rail::setPlace(Place place)
{
    m_places->button(static_cast<int>(place))->setChecked(true);
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
