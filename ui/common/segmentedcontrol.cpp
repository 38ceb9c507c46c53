#include "ui/common/segmentedcontrol.h"

#include "ui/common/text.h"

#include <QButtonGroup>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

#include <cmath>

namespace untie {

/// A radio button that looks like a part of the track: so arrows, mnemonics and screen readers know it.
class Segment final : public QRadioButton
{
    Q_OBJECT

public:
    Segment(const QString &text, QWidget *parent) : QRadioButton(text, parent)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        // Tab reaches the chosen one only; Qt sees to it not before the first has had the focus.
        setFocusPolicy(Qt::ClickFocus);
        connect(this, &QRadioButton::toggled, this,
                [this](bool checked) { setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus); });
    }

    void setCount(std::optional<int> count)
    {
        m_count = count;
        setAccessibleDescription(count ? QString::number(*count) : QString());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return sizeWith(padding); }
    QSize minimumSizeHint() const override { return sizeWith(leastPadding); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked()) {
            painter.setPen(token(Token::Line, this));
            painter.setBrush(token(Token::Surface, this));
            painter.drawRoundedRect(frame, corner, corner);
        } else if (underMouse() && isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(token(Token::Hover, this));
            painter.drawRoundedRect(frame, corner, corner);
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(token(Token::Focus, this), focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
        }

        const QFont own = font(isChecked());
        const QString count = m_count ? QString::number(*m_count) : QString();
        const qreal words = QFontMetricsF(own).horizontalAdvance(text());
        const qreal digits = QFontMetricsF(textFont(TextRole::Caption)).horizontalAdvance(count);
        const qreal wide = words + (m_count ? gap + digits : 0);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const qreal left = (width() - wide) / 2;
        painter.setFont(own);
        painter.setPen(token(!isEnabled() ? Token::Disabled : isChecked() ? Token::Text : Token::Text2, this));
        painter.drawText(QRectF(mirrored ? left + wide - words : left, 0, words + 1, height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
        if (m_count)
            paintText(painter, QRectF(mirrored ? left : left + wide - digits, 1, digits + 1, height() - 1), count,
                      TextRole::Caption, token(isEnabled() ? Token::Text3 : Token::Disabled, this),
                      Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    }

private:
    static constexpr int padding = 11;
    static constexpr int leastPadding = 6; // where a bar is narrow
    static constexpr int gap = 6;
    static constexpr int corner = 5;

    QSize sizeWith(int beside) const
    {
        // Room for the chosen weight, so that nothing moves when it is chosen.
        qreal width = QFontMetricsF(font(true)).horizontalAdvance(text());
        if (m_count)
            width += gap + QFontMetricsF(textFont(TextRole::Caption)).horizontalAdvance(QString::number(*m_count));
        return {int(std::ceil(width)) + 2 * beside, height::segment - 4};
    }

    static QFont font(bool chosen)
    {
        QFont font = textFont(TextRole::Name);
        font.setPointSizeF(font.pointSizeF() * 12.5 / 13);
        if (chosen)
            font.setWeight(QFont::DemiBold);
        return font;
    }

    std::optional<int> m_count;
};

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFixedHeight(height::segment);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) { // a screen reader toggles without a click
        if (on && !m_setting)
            emit chosen(index);
    });
}

int SegmentedControl::add(const QString &text)
{
    auto *segment = new Segment(text, this);
    const int index = int(m_segments.size());
    m_segments.append(segment);
    m_group->addButton(segment, index);
    layout()->addWidget(segment);
    if (index == 0)
        setCurrent(0);
    return index;
}

void SegmentedControl::setText(int index, const QString &text)
{
    m_segments.at(index)->setText(text);
}

void SegmentedControl::setCount(int index, std::optional<int> count)
{
    m_segments.at(index)->setCount(count);
}

void SegmentedControl::setOffered(int index, bool offered)
{
    m_segments.at(index)->setEnabled(offered);
}

void SegmentedControl::setShown(int index, bool shown)
{
    m_segments.at(index)->setVisible(shown);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    m_setting = true;
    m_segments.at(index)->setChecked(true);
    m_setting = false;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // In the contrast theme the track has the colour of the page, so a line has to show it.
    painter.setPen(themeOf(this) == Theme::Contrast ? QPen(token(Token::Line, this)) : QPen(Qt::NoPen));
    painter.setBrush(token(Token::Sunken, this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace untie

#include "segmentedcontrol.moc"
