#include "ui/clients/historypane.h"

#include "ui/bodymap/maplegend.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/historylegend.h"
#include "ui/clients/timeline.h"
#include "ui/common/button.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/common/wholelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

HistoryPane::HistoryPane(const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_map(new HistoryMap(figure, atlas, this))
    , m_note(newLabel({}, TextRole::Caption, this))
    , m_marks(new MapLegend(this))
    , m_legend(new HistoryLegend(this))
    , m_timeline(new Timeline(this))
{
    m_note->setObjectName(u"unplacedMarks"_s);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *legends = new QWidget(this);
    legends->setFixedHeight(m_legend->height());
    m_legends = new QStackedLayout(legends);
    m_legends->addWidget(m_marks);
    m_legends->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_map, 1);
    column->addWidget(m_note);
    column->addWidget(legends);
    column->addWidget(m_timeline);
    connect(m_timeline, &Timeline::moved, this, [this] {
        renew();
        emit moved();
    });
}

QWidget *HistoryPane::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(height::toolBar);
    m_modes = new SegmentedControl(tr("What the body shows"), bar);
    m_modes->setObjectName(u"historyMode"_s);
    for (const QString &name : {tr("One visit"), tr("Difference"), tr("Heat map")}) // in the order of Mode
        m_modes->add(name);
    m_facts = new WholeLabel(bar);
    setTextRole(m_facts, TextRole::Small);
    m_facts->setObjectName(u"historyFacts"_s);
    m_open = newButton(tr("Open visit"), ButtonRole::Normal, {}, bar);
    m_open->setObjectName(u"openVisit"_s);
    showKey(m_open, u"↵"_s);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(space::pane, 0, space::pane, 0);
    line->setSpacing(space::normal);
    line->addWidget(m_modes);
    line->addStretch();
    line->addWidget(m_facts);
    line->addWidget(m_open);
    connect(m_modes, &SegmentedControl::chosen, this, [this](int mode) {
        setMode(static_cast<Mode>(mode));
        emit moved();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { emit visitOpened(chosenVisit()); });
    return bar;
}

void HistoryPane::show(const ClientHistory *history, QDate today)
{
    m_history = history;
    m_today = today;
    QList<QDateTime> days;
    QStringList views;
    if (m_history) {
        for (auto visit = m_history->record.visits.crbegin(); visit != m_history->record.visits.crend(); ++visit)
            days << visit->startedAt;
        for (const QList<Finding> &findings : m_history->record.findings)
            for (const Finding &finding : findings)
                if (!views.contains(finding.view))
                    views << finding.view;
    }
    m_map->choose({});
    m_map->setViews(views);
    m_timeline->setVisits(days, today);
    renew();
}

HistoryPane::Mode HistoryPane::mode() const
{
    return static_cast<Mode>(m_modes->current());
}

void HistoryPane::setMode(Mode mode)
{
    m_modes->setCurrent(static_cast<int>(mode));
    const bool period = mode != Mode::OneVisit;
    if (period != m_timeline->isPeriod()) {
        m_timeline->setPeriod(period);
        // What one most often asks for: what is different since the visit before, and where it hurt all the time.
        m_timeline->set(mode == Mode::HeatMap ? 0 : m_timeline->last() - 1, m_timeline->last());
    }
    renew();
}

void HistoryPane::chooseVisit(VisitId visit)
{
    if (!m_history)
        return;
    const auto &visits = m_history->record.visits;
    const auto at = std::ranges::find(visits, visit, &VisitRow::id);
    if (at == visits.end() || visit == chosenVisit())
        return;
    const int place = static_cast<int>(visits.end() - at) - 1;
    m_timeline->set(std::min(m_timeline->first(), std::max(0, place - 1)), place);
    renew();
}

VisitId HistoryPane::visitAt(int place) const
{
    if (!m_history || place < 0 || place >= m_history->record.visits.size())
        return {};
    return m_history->record.visits.at(m_history->record.visits.size() - 1 - place).id;
}

VisitId HistoryPane::chosenVisit() const
{
    return visitAt(m_timeline->last());
}

VisitId HistoryPane::earlierVisit() const
{
    return m_timeline->isPeriod() && m_timeline->first() < m_timeline->last() ? visitAt(m_timeline->first()) : VisitId();
}

QString HistoryPane::dayOf(VisitId visit) const
{
    const auto at = std::ranges::find(m_history->record.visits, visit, &VisitRow::id);
    return at == m_history->record.visits.end() ? QString() : dayText(at->startedAt.date(), m_today);
}

void HistoryPane::renew()
{
    const VisitId later = chosenVisit();
    m_open->setVisible(later.isValid() && mode() == Mode::OneVisit);
    m_modes->setEnabled(m_history && m_history->record.visits.size() > 1);
    m_changes.clear();
    m_legends->setCurrentWidget(mode() == Mode::OneVisit ? static_cast<QWidget *>(m_marks) : m_legend);
    if (!later.isValid()) {
        m_facts->clear();
        m_map->showVisit({});
        m_note->hide();
        return;
    }
    const VisitHistory &record = m_history->record;
    const VisitId earlier = earlierVisit();
    switch (mode()) {
    case Mode::OneVisit: {
        const auto row = std::ranges::find(record.visits, later, &VisitRow::id);
        const QString therapist = m_history->therapists.value(row->therapist);
        const QString facts = therapist.isEmpty() ? dayOf(later) : tr("%1 · %2", "day, therapist").arg(dayOf(later), therapist);
        m_facts->setText(row->state == VisitState::Voided ? tr("%1, void", "a visit that does not count").arg(facts) : facts);
        m_map->showVisit(record.findings.value(later));
        break;
    }
    case Mode::Difference: {
        m_changes = changesBetween(record, earlier, later);
        QHash<PointChange, int> counts;
        for (const ChangedPoint &change : std::as_const(m_changes))
            ++counts[change.change];
        //: %1 and %2 are days; the earlier one comes first
        m_facts->setText(tr("%1 against %2").arg(dayOf(later), dayOf(earlier)));
        m_map->showChanges(m_changes);
        m_legend->showChanges(counts);
        break;
    }
    case Mode::HeatMap: {
        const int visits = earlier.isValid() ? m_timeline->last() - m_timeline->first() + 1 : 1;
        //: %1 and %2 are days
        const QString span = earlier.isValid() ? tr("%1 – %2").arg(dayOf(earlier), dayOf(later)) : dayOf(later);
        //: %1 is a period
        m_facts->setText(tr("%1, %Ln visit(s)", nullptr, visits).arg(span));
        m_map->showHeat(heatBetween(record, m_figure, earlier.isValid() ? earlier : later, later));
        m_legend->showHeat();
        break;
    }
    }
    m_note->setText(tr("%Ln mark(s) of this visit lie in a view that this version does not draw; they stand in the list.", nullptr, m_map->unplaced()));
    m_note->setVisible(m_map->unplaced() > 0);
}

} // namespace untie
