#include "ui/today/nextcard.h"

#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"
#include "app/visits/visitrules.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/historymap.h"
#include "ui/clients/pointdelegate.h"
#include "ui/clients/pointlistmodel.h"
#include "ui/common/button.h"
#include "ui/common/keys.h"
#include "ui/common/hline.h"
#include "ui/common/keycap.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/schedule/schedulewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPoints = 5;
constexpr int leastWidth = 320;
constexpr int bodyFrom = 720; ///< px: narrower, the body goes
constexpr int wordsShare = 5; ///< of the card's width, beside the body
constexpr int bodyShare = 4;

QString untilText(const Appointment &appointment, const QDateTime &now)
{
    const qint64 minutes = (now.secsTo(appointment.start) + 59) / 60;
    if (appointment.status == AppointmentStatus::InTreatment)
        return NextCard::tr("in the room");
    if (minutes > 0)
        return minutes < 60 ? NextCard::tr("in %n minute(s)", nullptr, static_cast<int>(minutes)) : NextCard::tr("in %1", "a length of time").arg(durationText(static_cast<int>(minutes)));
    return appointment.status == AppointmentStatus::Arrived ? NextCard::tr("is here") : NextCard::tr("%n minute(s) late", nullptr, static_cast<int>(-minutes));
}

} // namespace

NextCard::NextCard(const Figure *figure, const Atlas *atlas, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_when(newLabel({}, TextRole::Small, this))
    , m_name(newLabel({}, TextRole::Display, this))
    , m_facts(newLabel({}, TextRole::Small, this))
    , m_alerts(newLabel({}, TextRole::Strong, this))
    , m_openHead(newLabel({}, TextRole::SectionHead, this))
    , m_pointModel(new PointListModel(this))
    , m_points(new QListView(this))
    , m_noteHead(newLabel({}, TextRole::SectionHead, this))
    , m_note(newLabel({}, TextRole::Note, this))
    , m_start(newButton(tr("Start visit"), ButtonRole::Primary, {}, this))
    , m_arrived(newButton(tr("Arrived"), ButtonRole::Normal, {}, this))
    , m_open(newButton(tr("Open client"), ButtonRole::Normal, {}, this))
{
    setObjectName(u"nextCard"_s);
    if (figure && atlas)
        m_body = new HistoryMap(*figure, *atlas, this);
    build();
    connect(m_start, &QPushButton::clicked, this, [this] { emit startWanted(m_entry.appointment); });
    connect(m_arrived, &QPushButton::clicked, this, [this] { emit arrivedWanted(m_entry.appointment, m_entry.clientName); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit clientWanted(*m_entry.appointment.client); });
}

void NextCard::join(ActSet &acts)
{
    for (const auto &[act, button] : {std::pair(Act::StartNext, m_start), std::pair(Act::ArrivedNext, m_arrived), std::pair(Act::OpenNext, m_open)})
        acts.add(act, button);
}

void NextCard::build()
{
    setTextRole(m_when, TextRole::Small, Token::Accent);
    setTextRole(m_alerts, TextRole::Strong, Token::Warn);
    m_name->setObjectName(u"nextName"_s);
    m_when->setObjectName(u"nextWhen"_s);
    m_start->setObjectName(u"startNext"_s);
    m_arrived->setObjectName(u"arrivedNext"_s);
    m_open->setObjectName(u"openNext"_s);
    setMainAct(m_start);
    for (QLabel *label : {m_name, m_alerts, m_note})
        label->setWordWrap(true);
    setSurface(m_alerts, Token::WarnSoft);
    m_alerts->setContentsMargins(space::pane, space::normal, space::pane, space::normal);
    m_points->setModel(m_pointModel);
    m_points->setItemDelegate(new PointDelegate(*m_pointModel, m_points, PointDelegate::Rows::Low));
    m_points->setAccessibleName(tr("Points left open"));
    m_points->setFrameShape(QFrame::NoFrame);
    m_points->setSelectionMode(QAbstractItemView::NoSelection);
    m_points->setFocusPolicy(Qt::NoFocus);
    m_points->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_points->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::near);
    for (QPushButton *button : {m_start, m_arrived, m_open})
        acts->addWidget(button);
    acts->addStretch(1);
    m_words = new QVBoxLayout;
    auto *words = m_words;
    words->setContentsMargins(space::header, space::header, space::header, space::header);
    words->setSpacing(space::small);
    for (QWidget *part : {static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_alerts)})
        words->addWidget(part);
    words->addSpacing(space::near);
    words->addWidget(m_openHead);
    words->addWidget(m_points);
    words->addSpacing(space::near);
    words->addWidget(m_noteHead);
    words->addWidget(m_note);
    words->addStretch(1);
    words->addLayout(acts);
    m_card = new Card(this); // in no layout: that would ask for room for all that it might show
    auto *across = new QHBoxLayout(m_card);
    across->setContentsMargins({});
    across->setSpacing(0);
    across->addLayout(words, wordsShare);
    if (m_body)
        across->addWidget(m_body, bodyShare);
}

void NextCard::show(const TodayContents &contents, const QDateTime &now)
{
    m_entry = *contents.next;
    const Appointment &a = m_entry.appointment;
    QStringList when{tr("Next"), commaList({contents.setup.names.time(a.minute), untilText(a, now)}), contents.setup.names.rooms.value(a.room.value_or(RoomId()))};
    m_when->setText(factLine(when));
    m_name->setText(m_entry.clientName);
    m_alerts->setText(contents.alerts.join(u'\n'));
    m_alerts->setVisible(!contents.alerts.isEmpty());
    m_start->setVisible(m_atlas != nullptr);
    m_start->setText(a.visit ? tr("Open visit") : tr("Start visit"));
    m_arrived->setVisible(nextStatuses(a, now).contains(AppointmentStatus::Arrived) && a.status != AppointmentStatus::InTreatment);
    showHistory(contents);
}

void NextCard::showHistory(const TodayContents &contents)
{
    const Appointment &a = m_entry.appointment;
    QStringList facts{contents.setup.names.services.value(a.service.value_or(ServiceId())), durationText(a.minutes)};
    const bool known = contents.record && !contents.record->visits.isEmpty();
    if (contents.record) {
        const NextRecord &record = *contents.record;
        facts = QStringList{ageText(record.client.born, contents.today), tr("visit %1", "a number").arg(record.visits.size() + 1)} + facts;
        if (known)
            facts += tr("last seen %1").arg(dayText(record.visits.constFirst().startedAt.date(), contents.today));
        QList<TriggerPoint> points = record.points;
        points.removeIf([](const TriggerPoint &point) { return !isOpen(point); });
        m_pointModel->show(points.mid(0, mostPoints), record.visits, *m_figure, *m_atlas, contents.today);
    }
    m_facts->setText(factLine(facts));
    const bool open = contents.record && m_pointModel->rowCount() > 0;
    m_openOn = open ? tr("Left open on %1", "a day").arg(dayText(contents.record->visits.constFirst().startedAt.date(), contents.today)) : QString();
    m_openHead->setVisible(open);
    m_points->setVisible(open);
    m_lastReason = known ? contents.record->visits.constFirst().reason : QString();
    m_noteHead->setText(known ? tr("Last note, %1", "a day").arg(dayText(contents.record->visits.constFirst().startedAt.date(), contents.today)) : QString());
    m_note->setText(m_lastReason);
    m_hasBody = known;
    if (m_body)
        m_body->showVisit(contents.findings);
    fit();
}

void NextCard::fit()
{
    const bool beside = m_hasBody && width() >= bodyFrom;
    if (m_body)
        m_body->setVisible(beside);
    const int wide = (beside && m_body ? width() * wordsShare / (wordsShare + bodyShare) : width()) - 2;
    const int rowHeight = m_points->sizeHintForRow(0);
    const int all = m_pointModel->rowCount();
    const auto lay = [&](int points, bool note) {
        m_points->setFixedHeight(points * rowHeight);
        m_openHead->setText(points < all ? tr("%1 · %2 of %3", "left open on a day, numbers").arg(m_openOn).arg(points).arg(all) : m_openOn);
        m_noteHead->setVisible(note);
        m_note->setVisible(note);
        m_words->invalidate();
        return m_words->totalHeightForWidth(wide) <= height() - 2;
    };
    static_cast<void>(lay(std::min(all, 1), false)); // what stands there in any case
    const int least = m_words->totalHeightForWidth(wide) + 2;
    if (std::exchange(m_least, least) != least)
        updateGeometry();
    if (lay(all, !m_lastReason.isEmpty()))
        return;
    for (int points = all; !lay(points, false) && points > 1;)
        --points;
}

QSize NextCard::sizeHint() const
{
    return {leastWidth, m_least};
}

void NextCard::resizeEvent(QResizeEvent *)
{
    m_card->setGeometry(rect());
    fit();
}

} // namespace untie
