#pragma once

class QAbstractItemModel;
class QKeyEvent;
class QListView;
class QWidget;

namespace untie {

/// The clients who fit, below the line in which one types for them. The line keeps the focus, so it is walked from there.
QListView *newCandidateList(QAbstractItemModel *candidates, QWidget *parent);
/// As high as its rows, with the first one chosen; hidden while there are none.
void showCandidates(QListView *list);
/// As high as its rows, or lower by what is spare when that is below 0: then one scrolls. Two rows always show.
void fitCandidates(QListView *list, int spare = 0);
/// Takes the arrows up and down; false for all other keys.
bool stepCandidates(QListView *list, const QKeyEvent &key);

} // namespace untie
