#pragma once

class QVBoxLayout;
class QWidget;

namespace untie {

/// Fills a section below its head with a column that scrolls, as wide as what is read and set there; gives the column,
/// which ends where its last part does.
QVBoxLayout *newSectionColumn(QVBoxLayout &section, QWidget *parent);

} // namespace untie
