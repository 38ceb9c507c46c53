#include "ui/clients/pointhistorypane.h"

#include "ui/clients/clientlistmodel.h"
#include "ui/clients/pointdelegate.h"
#include "ui/clients/pointheads.h"
#include "ui/clients/pointlistmodel.h"
#include "ui/clients/rowlist.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/wholelabel.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The mean of the first scores of all points beside the mean of their last ones.
struct Means
{
    double first = 0;
    double last = 0;
    int points = 0;
};

Means meansOf(const QList<TriggerPoint> &points)
{
    Means means;
    for (const TriggerPoint &point : points) {
        const Reading *first = nullptr;
        const Reading *last = nullptr;
        for (const Reading &reading : point.readings) {
            if (!reading.before)
                continue;
            first = first ? first : &reading;
            last = &reading;
        }
        if (!first)
            continue;
        means.first += *first->before;
        means.last += *last->before;
        ++means.points;
    }
    return means;
}

} // namespace

PointHistoryPane::PointHistoryPane(const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_model(new PointListModel(this))
    , m_delegate(new PointDelegate(*m_model, this))
    , m_heads(new PointHeads(this))
    , m_list(newRowList(tr("Points through time"), m_model, m_delegate, this))
    , m_stack(new QStackedLayout)
{
    m_list->setObjectName(u"pointList"_s);
    auto *none = new EmptyState(u"activity"_s, tr("The trigger points of every visit come together here, one line each."), this);
    none->setAction({});
    auto *lines = new QWidget(this);
    auto *list = new QVBoxLayout(lines);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(m_heads);
    list->addWidget(m_list, 1);
    list->addWidget(new HLine(lines));
    list->addWidget(makeFoot());
    m_stack->addWidget(lines);
    m_stack->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(m_stack, 1);
    setTabOrder(m_order, m_list);
    setTabOrder(m_list, m_lookUp);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PointHistoryPane::pointChosen);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { emit pointOpened(pointAt(index)); });
    connect(m_order, &QComboBox::activated, this, [this](int order) { m_model->sortBy(static_cast<PointListModel::Order>(order)); });
    connect(m_lookUp, &QPushButton::clicked, this, &PointHistoryPane::lookUpWanted);
}

QWidget *PointHistoryPane::makeHead()
{
    auto *head = new PaneHeader(tr("Points through time"), this);
    m_order = new QComboBox(head);
    m_order->setObjectName(u"pointOrder"_s);
    m_order->addItems({tr("worst first"), tr("by muscle"), tr("by change")}); // in the order of PointListModel::Order
    m_order->setAccessibleName(tr("Order of the points"));
    setRole(m_order, ButtonRole::Quiet);
    head->addTool(m_order);
    return head;
}

QWidget *PointHistoryPane::makeFoot()
{
    auto *foot = new QWidget(this);
    setSurface(foot, Token::Window);
    foot->setFixedHeight(height::toolBar);
    m_counts = newLabel({}, TextRole::Small, foot);
    m_mean = new WholeLabel(foot);
    setTextRole(m_mean, TextRole::Small);
    m_lookUp = newButton(tr("Where it hurts"), ButtonRole::Quiet, u"search"_s, foot);
    m_lookUp->setObjectName(u"lookUp"_s);
    showKey(m_lookUp, tr("W", "the key for Where it hurts"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::pane, 0, space::near, 0);
    row->setSpacing(space::near);
    row->addWidget(m_counts);
    row->addSpacing(space::small);
    row->addWidget(m_mean);
    row->addStretch();
    row->addWidget(m_lookUp);
    return foot;
}

void PointHistoryPane::show(const ClientHistory &history, QDate today)
{
    const VisitHistory &record = history.record;
    m_lookUp->setEnabled(history.restriction.isEmpty());
    const TriggerPointId before = pointAt(m_list->currentIndex());
    m_model->show(record.points, record.visits, m_figure, m_atlas, today);
    m_stack->setCurrentIndex(record.points.isEmpty() ? 1 : 0);
    choose(before);
    if (!record.visits.isEmpty())
        m_heads->setDays(dayText(record.visits.last().startedAt.date(), today), dayText(record.visits.first().startedAt.date(), today));
    m_counts->setText(tr("%1 · %2", "3 open · 2 quiet").arg(tr("%Ln open", nullptr, m_model->open()), tr("%Ln quiet", nullptr, m_model->quiet())));
    const Means means = meansOf(record.points);
    const auto mean = [&means](double sum) { return QLocale().toString(sum / means.points, 'f', 1); };
    const QString arrow = QGuiApplication::isRightToLeft() ? u"←"_s : u"→"_s;
    //: %1 is the mean of the first scores of all points, %2 an arrow, %3 the mean of their last scores
    m_mean->setText(means.points > 0 ? tr("mean %1 %2 %3").arg(mean(means.first), arrow, mean(means.last)) : QString());
}

void PointHistoryPane::setPeriod(TrendPeriod period)
{
    m_delegate->setPeriod(period);
    m_list->viewport()->update();
}

TriggerPointId PointHistoryPane::pointAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->at(index.row()).point.id : TriggerPointId();
}

const TriggerPoint *PointHistoryPane::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()).point : nullptr;
}

void PointHistoryPane::choose(TriggerPointId point)
{
    const QModelIndex index = m_model->index(m_model->rowOf(point), 0);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    else
        m_list->clearSelection();
}

} // namespace untie
