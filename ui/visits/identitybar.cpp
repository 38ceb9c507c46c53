#include "ui/visits/identitybar.h"

#include "app/visits/pointmerge.h"
#include "ui/bodymap/placename.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/visits/pointhand.h"
#include "ui/visits/pointwords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace untie {

IdentityBar::IdentityBar(VisitSheet &sheet, PointHand &hand, const PointWords &words, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_hand(hand)
    , m_words(words)
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addWidget(newOffer());
    column->addWidget(newLinks());
}

QWidget *IdentityBar::newOffer()
{
    m_offer = new QWidget(this);
    m_offered = newLabel({}, TextRole::Small, m_offer);
    m_offered->setObjectName(u"offer"_s);
    m_offered->setWordWrap(true);
    auto *accept = newButton(tr("The same"), ButtonRole::Normal, {}, m_offer);
    accept->setObjectName(u"acceptOffer"_s);
    showKey(accept, u"↵"_s);
    auto *decline = newButton(tr("Another"), ButtonRole::Quiet, {}, m_offer);
    decline->setObjectName(u"declineOffer"_s);
    for (QPushButton *button : {accept, decline})
        button->setFocusPolicy(Qt::NoFocus);
    connect(accept, &QPushButton::clicked, this, [this] { m_sheet.acceptOffer(m_hand.inHand()); });
    connect(decline, &QPushButton::clicked, this, [this] { m_sheet.declineOffer(m_hand.inHand()); });
    auto *line = new QHBoxLayout(m_offer);
    line->setContentsMargins({});
    line->setSpacing(space::near);
    line->addWidget(m_offered, 1);
    line->addWidget(accept);
    line->addWidget(decline);
    return m_offer;
}

QWidget *IdentityBar::newLinks()
{
    m_links = new QWidget(this);
    m_state = newChoice(u"state"_s);
    m_key = newChoice(u"key"_s);
    m_stateLabel = newLabel(tr("&State"), TextRole::Caption, m_links);
    m_keyLabel = newLabel({}, TextRole::Caption, m_links);
    m_stateLabel->setBuddy(m_state);
    m_keyLabel->setBuddy(m_key);
    m_more = newIconButton(u"ellipsis"_s, tr("More about this point"), m_links);
    m_more->setObjectName(u"morePoint"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    auto *grid = new QGridLayout(m_links); // one below the other: side by side they are wider than the pane
    grid->setContentsMargins({});
    grid->setSpacing(space::near);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_stateLabel, 0, 0);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_more, 0, 2);
    grid->addWidget(m_keyLabel, 1, 0);
    grid->addWidget(m_key, 1, 1);
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        m_sheet.setStatus(m_hand.inHand(), index == 0 ? std::nullopt : std::optional(trends().at(index - 1)));
        emit finished();
    });
    connect(m_key, &QComboBox::activated, this, [this](int index) {
        m_sheet.setKey(m_hand.inHand(), TriggerPointId{m_key->itemData(index).toLongLong()});
        emit finished();
    });
    return m_links;
}

QComboBox *IdentityBar::newChoice(const QString &name)
{
    auto *box = new QComboBox(m_links);
    box->setObjectName(name);
    box->setFocusPolicy(Qt::TabFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->installEventFilter(this);
    setRole(box, ButtonRole::Quiet);
    return box;
}

bool IdentityBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // a list that is scrolled past it changes nothing
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IdentityBar::renew()
{
    renewOffer();
    const SheetPoint *point = m_hand.point();
    if (!point) {
        m_links->hide();
        return;
    }
    renewState(*point);
    renewKey(*point);
    fillMenu(*point);
    m_links->setVisible(!m_state->isHidden() || !m_key->isHidden() || !m_more->isHidden());
}

void IdentityBar::renewOffer()
{
    const SheetPoint *offered = m_sheet.offerFor(m_hand.inHand());
    m_offer->setVisible(offered != nullptr);
    if (offered) //: %1 is "7 → 5 on 3 Nov", what an earlier visit found nearby
        m_offered->setText(tr("Is it the point that was %1?").arg(m_words.secondLine(*offered)));
}

void IdentityBar::renewState(const SheetPoint &point)
{
    const bool hasState = point.known && !point.ghost && point.finding.examined;
    m_stateLabel->setVisible(hasState);
    m_state->setVisible(hasState);
    if (!hasState)
        return;
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    //: %1 is how a trigger point stands by the rules: "improving"
    m_state->addItem(tr("%1, suggested").arg(nameOf(suggestedTrend(withToday(point)))));
    for (const Trend trend : trends())
        m_state->addItem(nameOf(trend));
    m_state->setCurrentIndex(point.finding.status ? 1 + static_cast<int>(trends().indexOf(*point.finding.status)) : 0);
}

void IdentityBar::renewKey(const SheetPoint &point)
{
    const bool isArea = !point.finding.outlines.isEmpty();
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    m_key->addItem(isArea ? tr("no point") : tr("none"), 0);
    for (const SheetPoint &other : m_sheet.points())
        if (other.finding.point.isValid() && other.finding.point != point.finding.point)
            m_key->addItem(placeName(m_words.name(other.finding), other.finding.side), other.finding.point.value);
    const bool canLink = !point.ghost && (point.finding.point.isValid() || isArea) && m_key->count() > 1;
    m_keyLabel->setText(isArea ? tr("Referred fro&m") : tr("Satellite &of"));
    m_keyLabel->setVisible(canLink);
    m_key->setVisible(canLink);
    m_key->setCurrentIndex(std::max(0, m_key->findData(point.finding.key.value)));
}

void IdentityBar::fillMenu(const SheetPoint &point)
{
    m_menu->clear();
    if (point.known) {
        if (!point.ghost)
            m_menu->addAction(tr("Make it a new point"), this, [this] { m_sheet.makeNew(m_hand.inHand()); });
        for (const TriggerPoint &other : m_sheet.known()) {
            if (other.id == point.known->id || !whyNotOne(*point.known, other).isEmpty())
                continue;
            const SheetPoint *there = m_sheet.pointOf(other.id);
            if (there) //: %1 is a muscle with its side, %2 "7 → 5 on 3 Nov"
                m_menu->addAction(tr("The same as %1, %2").arg(placeName(m_words.name(there->finding), there->finding.side), m_words.secondLine(*there)),
                                  this, [this, from = other.id, into = point.known->id] { emit mergeWanted(from, into); });
        }
        for (const TriggerPointId part : point.known->merged)
            m_menu->addAction(tr("Separate what was put together"), this, [this, part] { emit separateWanted(part); });
    }
    m_more->setVisible(!m_menu->isEmpty());
}

} // namespace untie
