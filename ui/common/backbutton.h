#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace untie {

/// The way back to where one came from, which Escape goes as well; the page acts on both. It stands first in the head of a page
/// (PageHeader::setBack()).
QToolButton *newBackButton(const QString &where, QWidget *parent);
/// "Back", where it goes to whatever was there before.
QString plainBack();

} // namespace untie
