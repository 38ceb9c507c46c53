#pragma once

class QScrollArea;
class QWidget;

namespace untie {

/// Lets it scroll over what is as wide as itself.
void fillScroll(QScrollArea &scroll, QWidget *content);

/// Shows a part of what is too high for its place: as wide as that, without a frame, and no stop of the keyboard, which
/// walks through what lies in it.
QScrollArea *newPlainScroll(QWidget *content, QWidget *parent = nullptr);

} // namespace untie
