#pragma once

class QAbstractItemModel;
class QListView;
class QString;
class QWidget;

namespace untie {

/// A list of rows that are read and chosen, not edited: it follows the pointer, and never scrolls sideways. `name` is
/// what a screen reader says. A RowDelegate is still to be set.
QListView *newRowList(const QString &name, QAbstractItemModel *model, QWidget *parent);

} // namespace untie
