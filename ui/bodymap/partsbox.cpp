#include "ui/bodymap/partsbox.h"

#include "ui/common/icons.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int symbolSize = 16;

} // namespace

PartsBox::PartsBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, &PartsBox::updateGeometry);
}

int PartsBox::wholeWidth() const
{
    return static_cast<int>(std::ceil(QFontMetricsF(textFont(TextRole::Name)).horizontalAdvance(currentText()))) + 1 + besideContent();
}

int PartsBox::shortWidth() const
{
    return symbolSize + besideContent();
}

/// What the frame and the arrow take.
int PartsBox::besideContent() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, 100, 30);
    return option.rect.width() - style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
}

void PartsBox::setShort(bool isShort)
{
    if (m_short == isShort)
        return;
    m_short = isShort;
    setToolTip(isShort ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize PartsBox::sizeHint() const
{
    return {m_short ? shortWidth() : wholeWidth(), QComboBox::sizeHint().height()};
}

void PartsBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (m_short) {
        option.currentText.clear();
        option.currentIcon = icon(u"person-standing"_s);
    }
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace untie
