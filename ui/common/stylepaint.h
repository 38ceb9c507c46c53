#pragma once

#include "ui/common/button.h"
#include "ui/common/tokens.h"

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

/// The pieces from which Style draws, and what paints itself and has to look the same.
namespace untie::stylepaint {

/// A rounded rectangle whose border lies inside `rect` on whole pixels. Either colour may be invalid: then it is left out.
void frame(QPainter &painter, const QRectF &rect, qreal radius, QColor border, QColor fill, qreal line = 1);
void chevron(QPainter &painter, const QRect &rect, bool up, QColor colour);

/// Whether the focus has to be seen: it came by the keyboard.
bool showsFocus(const QStyleOption &option);
/// Its ring inside `rect` of a widget that paints itself, where it has to be seen.
void focusFrame(QPainter &painter, const QWidget *widget, const QRectF &rect, qreal radius = 0);

// stylebuttons.cpp
void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget, ButtonForm form);
void checkBox(QPainter &painter, const QRect &rect, QStyle::State state, Theme theme);
void radioButton(QPainter &painter, const QRect &rect, QStyle::State state, Theme theme);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
void tab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);

// stylefields.cpp
void field(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const QRect &arrow);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QRect &up,
             const QRect &down);

// styleviews.cpp
void row(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const QStyle &style);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);

} // namespace untie::stylepaint
