#pragma once

#include "ui/clients/clienthistory.h"
#include "ui/clients/trendline.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace untie {

class Atlas;
class PaneHeader;
class PointDelegate;
class PointHeads;
class PointListModel;

/// A client's trigger points, one line each, and how they stand together.
class PointHistoryPane final : public QWidget
{
    Q_OBJECT

public:
    PointHistoryPane(const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);

    void show(const ClientHistory &history, QDate today);
    /// Marks the visits that the body shows on every line.
    void setPeriod(TrendPeriod period);
    void choose(TriggerPointId point);
    /// Null for none.
    const TriggerPoint *chosen() const;
    QListView &list() { return *m_list; }

signals:
    void pointChosen(); ///< another one, or none
    void pointOpened(untie::TriggerPointId point);
    void lookUpWanted(); ///< where does it hurt, and which muscle may it be

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    TriggerPointId pointAt(const QModelIndex &index) const;

    const Figure &m_figure;
    const Atlas &m_atlas;
    PointListModel *m_model;
    PointDelegate *m_delegate;
    QComboBox *m_order = nullptr;
    QPushButton *m_lookUp = nullptr;
    PointHeads *m_heads;
    QListView *m_list;
    QStackedLayout *m_stack;
    QLabel *m_counts = nullptr;
    QLabel *m_mean = nullptr;
};

} // namespace untie
