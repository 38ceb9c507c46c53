#include "app/settings/letterheadrules.h"

#include "app/common/picture.h"
#include "app/common/text.h"

#include <QCoreApplication>

#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLines = 300;
constexpr int keptDots = 1200; ///< of the longer side: sharp at 110 points on any printer
constexpr double leastContrast = 3;

/// Relative luminance, WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const QList<int> &textSizes()
{
    static const QList<int> sizes{100, 115, 130};
    return sizes;
}

Result<QByteArray> logoFrom(const QByteArray &file)
{
    const auto picture = pictureFrom(file, keptDots);
    if (!picture)
        return fail(picture.error());
    return encoded(*picture, "PNG");
}

QStringList problemsOf(const Letterhead &letterhead)
{
    QStringList problems;
    for (const QString &lines : {letterhead.headLines, letterhead.footLines}) {
        if (lines.size() > longestLines)
            problems += QCoreApplication::translate("Letterhead", "These lines have %1 letters; at most %2 can be stored.").arg(lines.size()).arg(longestLines);
    }
    if (!letterhead.accent.isValid() || !textSizes().contains(letterhead.textPercent))
        problems += QCoreApplication::translate("Letterhead", "This colour or size is not among those that can be chosen.");
    return problems;
}

Letterhead tidied(Letterhead letterhead)
{
    letterhead.headLines = tidiedLines(letterhead.headLines).trimmed();
    letterhead.footLines = tidiedLines(letterhead.footLines).trimmed();
    return letterhead;
}

QColor readable(QColor accent)
{
    while (1.05 / (luminance(accent) + 0.05) < leastContrast)
        accent = accent.darker(106);
    return accent;
}

} // namespace untie
