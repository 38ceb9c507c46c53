#pragma once

#include <QString>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QListView;
class QWidget;

namespace untie {

/// A list of painted rows as the panes of a page hold it.
QListView *newRowList(const QString &name, QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent);

} // namespace untie
