#include "ui/schedule/candidaterows.h"

#include "app/common/text.h"
#include "ui/clients/rowline.h"
#include "ui/common/rowdelegate.h"
#include "ui/schedule/candidatemodel.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace untie {

namespace {

constexpr int rowHeight = 32;

class CandidateRows final : public RowDelegate
{
public:
    explicit CandidateRows(QObject *parent)
        : RowDelegate(rowHeight, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override
    {
        RowLine line(painter, QRectF(row.inside), row.option.direction);
        line.putStart(index.data().toString(), row.selected ? TextRole::Strong : TextRole::Name, row.colour(Token::Text));
        line.skipStart(space::near);
        QStringList facts = index.data(CandidateModel::FactsRole).toStringList();
        const QFontMetricsF metrics(textFont(TextRole::Caption));
        while (facts.size() > 1 && metrics.horizontalAdvance(factLine(facts)) > line.rest().width())
            facts.removeLast(); // a whole one
        line.putStart(factLine(facts), TextRole::Caption, row.colour(Token::Text3));
    }
};

} // namespace

QListView *newCandidateList(QAbstractItemModel *candidates, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setAccessibleName(QCoreApplication::translate("untie::BookingBox", "Clients who fit"));
    list->setModel(candidates);
    list->setItemDelegate(new CandidateRows(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setFocusPolicy(Qt::NoFocus);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->hide();
    return list;
}

void showCandidates(QListView *list)
{
    fitCandidates(list);
    list->setVisible(list->model()->rowCount() > 0);
    list->setCurrentIndex(list->model()->index(0, 0));
}

void fitCandidates(QListView *list, int spare)
{
    constexpr int fewest = 2;
    const int rows = list->model()->rowCount();
    list->setFixedHeight(std::clamp(rows * rowHeight + std::min(0, spare), std::min(rows, fewest) * rowHeight, rows * rowHeight));
}

bool stepCandidates(QListView *list, const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Down && key.key() != Qt::Key_Up)
        return false;
    const int next = std::clamp(list->currentIndex().row() + (key.key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, list->model()->rowCount() - 1));
    list->setCurrentIndex(list->model()->index(next, 0));
    return true;
}

} // namespace untie
