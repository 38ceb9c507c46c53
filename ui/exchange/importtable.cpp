#include "ui/exchange/importtable.h"

#include "ui/clients/clientdelegate.h"
#include "ui/clients/clientheads.h"
#include "ui/clients/initials.h"
#include "ui/clients/rowline.h"
#include "ui/common/avatar.h"
#include "ui/common/hoverrow.h"

#include <QTableView>

namespace untie {

namespace {

constexpr int faceSize = 26;

} // namespace

ImportCellDelegate::ImportCellDelegate(QObject *parent)
    : RowDelegate(height::tableRow, parent)
{
}

void ImportCellDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const QVariant ink = index.data(InkRole);
    const bool isStrong = index.data(StrongRole).toBool();
    RowLine line(painter, QRectF(row.rect).adjusted(0, 0, 0, -1), row.option.direction);
    line.skipStart(columnStart(index.column()));
    line.skipEnd(space::near);
    if (const QVariant face = index.data(FaceRole); face.isValid()) {
        const QRectF disc = line.takeStart({faceSize, faceSize});
        if (const QImage image = face.value<QImage>(); !image.isNull())
            paintFace(painter, disc, image);
        else
            paintAvatar(painter, disc, initialsOf(face.toString()), row.theme, false);
        line.skipStart(space::near);
    }
    line.putStart(index.data().toString(), isStrong ? TextRole::Name : TextRole::Body, row.colour(ink.isValid() ? Token(ink.toInt()) : isStrong ? Token::Text : Token::Text2));
}

QTableView *newImportTable(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new ImportCellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    new HoverRow(table);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->itemDelegate()->sizeHint(QStyleOptionViewItem(), {}).height());
    auto *heads = new ClientHeads(table);
    table->setHorizontalHeader(heads);
    heads->setHighlightSections(false);
    heads->setSectionsClickable(false);
    heads->setSectionResizeMode(QHeaderView::Fixed);
    return table;
}

} // namespace untie
