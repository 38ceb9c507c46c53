#pragma once

#include "ui/clients/clienthistory.h"
#include "ui/clients/historymap.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace untie {

class HistoryLegend;
class MapLegend;
class SegmentedControl;
class Timeline;

/// The middle of the client's page: the body at a visit, between two, or over a period, and the line on which one goes
/// through the visits.
class HistoryPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { OneVisit, Difference, HeatMap };

    HistoryPane(const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);

    /// Shows this history, its newest visit at the end of the line; null for none. It lives longer, or another is shown.
    void show(const ClientHistory *history, QDate today);
    Mode mode() const;
    void setMode(Mode mode);
    /// Brings a visit under the last handle.
    void chooseVisit(VisitId visit);
    /// The visits under the handles; the earlier one is invalid where there is one handle.
    VisitId chosenVisit() const;
    VisitId earlierVisit() const;
    /// The point in hand; none is.
    void choosePoint(const TriggerPoint &point) { m_map->choose(point); }
    const QList<ChangedPoint> &changes() const { return m_changes; }
    Timeline &timeline() { return *m_timeline; }
    HistoryMap &map() { return *m_map; }

signals:
    void moved(); ///< another visit, period or mode, by the person
    void visitOpened(untie::VisitId visit);

private:
    QWidget *makeBar();
    void renew();
    VisitId visitAt(int place) const;
    QString dayOf(VisitId visit) const;

    const Figure &m_figure;
    const ClientHistory *m_history = nullptr;
    QDate m_today;
    QList<ChangedPoint> m_changes;
    SegmentedControl *m_modes;
    QLabel *m_facts;
    QPushButton *m_open;
    HistoryMap *m_map;
    QLabel *m_note; ///< what cannot be shown
    QStackedLayout *m_legends;
    MapLegend *m_marks;
    HistoryLegend *m_legend;
    Timeline *m_timeline;
};

} // namespace untie
