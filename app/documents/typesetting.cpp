#include "app/documents/typesetting.h"

#include "app/documents/coveredtext.h"
#include "resources/fonts/typeface.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace untie {

namespace {

QFont fontOf(const TypeStyle &style)
{
    QFont font = documentFont(style.size, style.weight, style.face);
    if (style.tracking != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + style.tracking);
    font.setStrikeOut(style.struck);
    return font;
}

} // namespace

QFont documentFont(qreal size, QFont::Weight weight, Face face)
{
    QFont font(face == Face::Letters ? letterface() : typeface());
    font.setPixelSize(qRound(size * typeUnits));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

SetText setText(const QString &text, const TypeStyle &style, qreal width, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return {};
    const QFont font = fontOf(style);
    const CoveredText covered = coveredText(QString(text).replace(u'\n', QChar::LineSeparator), font);
    auto layout = std::make_shared<QTextLayout>(covered.text, font);
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width * typeUnits);
        line.setPosition({});
    }
    layout->endLayout();

    const QFontMetricsF metrics(font);
    const qreal baseline = (style.leading + (metrics.ascent() - metrics.descent()) / typeUnits) / 2;
    SetText set;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const QRectF letters = line.naturalTextRect();
        const qreal top = i * style.leading;
        set.lines.append({layout, i, QPointF(0, top + baseline - line.ascent() / typeUnits),
                          QRectF(letters.x() / typeUnits, top, letters.width() / typeUnits, style.leading),
                          style.colour, style.heading, i == 0 ? covered.lost : QString()});
        set.width = qMax(set.width, letters.width() / typeUnits);
    }
    set.height = layout->lineCount() * style.leading;
    return set;
}

SetText setLine(const QString &text, const TypeStyle &style, qreal width, Qt::Alignment alignment)
{
    const QFont font = fontOf(style);
    const CoveredText covered = coveredText(text, font);
    // A hair is left for the difference between measuring and breaking.
    SetText set = setText(QFontMetricsF(font).elidedText(covered.text, Qt::ElideRight, (width - 0.5) * typeUnits), style, width, alignment);
    if (!set.lines.isEmpty())
        set.lines.first().lost = covered.lost;
    return set;
}

qreal widthOf(const QString &text, const TypeStyle &style)
{
    return setText(text, style, 100'000).width;
}

} // namespace untie
