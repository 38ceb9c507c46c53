#include "app/documents/coveredtext.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// What our own font has, and nearly every page is made of: Latin letters, quotation marks and dashes, the euro, arrows.
bool isOrdinary(QChar c)
{
    const char16_t sign = c.unicode();
    return (sign < 0x0180 && sign != 0x0149) || (sign >= 0x2010 && sign <= 0x2026) || sign == 0x20AC || (sign >= 0x2190 && sign <= 0x2193);
}

/// What takes ink: no spaces, marks of direction, joiners, variants of the sign before.
bool isVisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format: return false;
    default: return true;
    }
}

/// What changes the sign before it, or joins it with the next.
bool isPartOfASign(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Signs that a font may have as a picture of pixels, which no paper takes.
bool isPictorial(char32_t c)
{
    return QChar::category(c) == QChar::Symbol_Other || QChar::category(c) == QChar::Symbol_Modifier;
}

bool lacksAGlyph(const QGlyphRun &run)
{
    return run.glyphIndexes().contains(0U);
}

/// Whether something is printed for the letters from there on.
bool isCovered(const QTextLayout &layout, int from, const QString &sign)
{
    const QList<uint> points = sign.toUcs4();
    if (std::ranges::none_of(points, isVisible))
        return true;
    bool hasInk = std::ranges::none_of(points, isPictorial);
    for (const QGlyphRun &run : layout.glyphRuns(from, int(sign.size()))) {
        if (lacksAGlyph(run))
            return false;
        const QList<quint32> glyphs = run.glyphIndexes();
        hasInk = hasInk || std::ranges::any_of(glyphs, [&run](quint32 glyph) { return !run.rawFont().pathForGlyph(glyph).isEmpty(); });
    }
    return hasInk;
}

} // namespace

CoveredText coveredText(const QString &text, const QFont &font)
{
    if (std::ranges::all_of(text, isOrdinary))
        return {text, {}};
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setNumColumns(int(text.size()));
    layout.endLayout();
    const bool isWhole = std::ranges::none_of(text.toUcs4(), isPictorial) && std::ranges::none_of(layout.glyphRuns(), lacksAGlyph);
    if (isWhole)
        return {text, {}};
    CoveredText covered;
    bool goesOn = false; // with what cannot be printed
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = signs.toNextBoundary(); to > from; from = to, to = signs.toNextBoundary()) {
        const QString sign = text.sliced(from, to - from);
        const QList<uint> points = sign.toUcs4();
        const bool isJoiner = goesOn && std::ranges::all_of(points, isPartOfASign);
        if (isJoiner || !isCovered(layout, int(from), sign)) {
            covered.text += goesOn ? QString() : u"[?]"_s;
            for (const uint point : points)
                covered.lost += isVisible(point) ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1) : QString();
            goesOn = true;
        } else {
            covered.text += sign;
            goesOn = false;
        }
    }
    return covered;
}

} // namespace untie
