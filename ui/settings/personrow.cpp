#include "ui/settings/personrow.h"

#include "app/common/text.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/initials.h"
#include "ui/clients/rowline.h"
#include "ui/clients/typeddate.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"
#include "ui/common/roletext.h"
#include "ui/common/stylepaint.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

PersonRow::PersonRow(const StaffMember &member, bool own, bool opens, QWidget *parent)
    : QAbstractButton(parent)
    , m_member(member)
    , m_own(own)
    , m_opens(opens)
{
    setObjectName(u"personRow"_s);
    setCheckable(opens);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(member.person.name);
    setAccessibleName(commaList({member.person.name, member.person.credential, own ? tr("you") : QString(), facts()}));
}

QString PersonRow::facts() const
{
    if (!m_member.role)
        return tr("no account, cannot sign in");
    const QString role = roleText(*m_member.role);
    if (!m_member.lastSignIn)
        return m_own ? tr("%1 · signed in for the first time").arg(role) : tr("%1 · has not signed in yet").arg(role);
    const QDateTime at = m_member.lastSignIn->at.toLocalTime();
    return tr("%1 · last signed in %2, %3", "role, day, time").arg(role, dayText(at.date(), QDate::currentDate()), shownTime(at.time(), QLocale()));
}

QSize PersonRow::sizeHint() const
{
    const qreal scale = textFont(TextRole::Body).pointSizeF() / (textStyle(TextRole::Body).px * 0.75);
    return {320, qRound(height::dayRow * std::max(1.0, scale))};
}

void PersonRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    if (isChecked())
        painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height(), token(Token::Accent, this));
    else if (m_opens && underMouse())
        painter.fillRect(rect(), token(Token::Hover, this));
    if (!isChecked())
        painter.fillRect(0, height() - 1, width(), 1, token(Token::Line, this));
    stylepaint::focusFrame(painter, this, QRectF(rect()).adjusted(0, 0, 0, -1), radius::control);

    RowLine line(painter, QRectF(rect()).adjusted(space::normal, 0, -space::normal, -1), layoutDirection());
    paintAvatar(painter, line.takeStart({avatarSize, avatarSize}), initialsOf(m_member.person.name), themeOf(this), m_own);
    line.skipStart(space::pane);
    if (m_opens) {
        paintIcon(painter, line.takeEnd({16, 16}), isChecked() ? u"chevron-up"_s : u"chevron-down"_s, token(Token::Text2, this));
        line.skipEnd(space::normal);
    }
    const QRectF words = line.rest().adjusted(0, space::near, 0, -space::near);
    const qreal half = words.height() / 2;
    RowLine above(painter, {words.topLeft(), QSizeF(words.width(), half)}, layoutDirection());
    above.putStart(m_member.person.name, isChecked() ? TextRole::Strong : TextRole::Name, token(Token::Text, this));
    above.skipStart(space::near);
    above.putStart(m_member.person.credential, TextRole::Small, token(Token::Text2, this));
    if (m_own) {
        above.skipStart(m_member.person.credential.isEmpty() ? 0 : space::near);
        above.putStart(tr("you"), TextRole::Small, token(Token::Accent, this));
    }
    RowLine below(painter, {QPointF(words.left(), words.top() + half), QSizeF(words.width(), half)}, layoutDirection());
    below.putStart(facts(), TextRole::Small, token(m_member.role ? Token::Text2 : Token::Text3, this));
}

} // namespace untie
