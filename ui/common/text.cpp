#include "ui/common/text.h"

#include "ui/common/ownpalette.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace untie {

namespace {

constexpr std::array<TextStyle, size_t(TextRole::Count)> scale{{
    {26, 32, 600, -1.5, Token::Text}, // Display
    {20, 26, 600, -1.2, Token::Text}, // Title
    {15, 20, 600, -0.6, Token::Text}, // Heading
    {13, 18, 400, 0, Token::Text}, // Body
    {13, 18, 500, 0, Token::Text}, // Name
    {13, 18, 600, 0, Token::Text}, // Strong
    {13, 18, 400, 0, Token::Text2}, // Secondary
    {13, 19, 400, 0, Token::Text}, // Note
    {12, 16, 400, 0, Token::Text2}, // Small
    {12, 16, 600, 0, Token::Text2}, // SectionHead
    {11, 14, 500, 0, Token::Text3}, // Caption
    {10.5, 15, 500, 0, Token::Text2}, // KeyCap
    {10.5, 13, 500, 0, Token::Text2}, // Rail
    {14, 18, 600, 0, Token::Text}, // Score
    {12, 16, 600, 0, Token::Text}, // ScoreSmall
    {30, 38, 600, -1.5, Token::Text}, // KioskTitle
    {16, 24, 400, 0, Token::Text}, // Kiosk
}};

/// Keeps a label in its role when the palette or the text size round it changes.
class LabelStyle final : public QObject
{
public:
    LabelStyle(QLabel *label, TextRole role, Token colour) : QObject(label), m_label(label)
    {
        label->installEventFilter(this);
        change(role, colour);
    }

    void change(TextRole role, Token colour)
    {
        m_role = role;
        m_colour = colour;
        m_label->setFont(textFont(m_role));
        paint();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            paint();
        else if (event->type() == QEvent::ApplicationFontChange)
            m_label->setFont(textFont(m_role));
        return QObject::eventFilter(watched, event);
    }

private:
    void paint()
    {
        setOwnColour(m_label, QPalette::WindowText, token(m_colour, m_label));
    }

    QLabel *m_label;
    TextRole m_role = TextRole::Body;
    Token m_colour = Token::Text;
};

} // namespace

const TextStyle &textStyle(TextRole role)
{
    return scale[size_t(role)];
}

QFont textFont(TextRole role)
{
    const TextStyle &style = textStyle(role);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * style.px / textStyle(TextRole::Body).px);
    font.setWeight(QFont::Weight(style.weight));
    if (style.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.px * style.tracking / 100);
    return font;
}

void setTextRole(QLabel *label, TextRole role)
{
    setTextRole(label, role, textStyle(role).colour);
}

void setTextRole(QLabel *label, TextRole role, Token colour)
{
    label->setTextFormat(Qt::PlainText);
    for (QObject *child : label->children()) {
        if (auto *style = dynamic_cast<LabelStyle *>(child)) {
            style->change(role, colour);
            return;
        }
    }
    new LabelStyle(label, role, colour);
}

qreal paintText(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, QColor colour,
                Qt::Alignment alignment)
{
    const QFont font = textFont(role);
    const QFontMetricsF metrics(font, painter.device());
    // To shape a text is most of the work, so one that fits is not shaped once more to be cut short.
    const qreal whole = metrics.horizontalAdvance(text);
    const bool fits = whole <= rect.width();
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(QStyle::visualAlignment(painter.layoutDirection(), alignment)) | Qt::TextSingleLine,
                     shown);
    return fits ? whole : std::min(metrics.horizontalAdvance(shown), rect.width());
}

QLabel *newLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextRole(label, role);
    return label;
}

} // namespace untie
