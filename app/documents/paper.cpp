#include "app/documents/paper.h"

#include <QLocale>

namespace untie {

namespace {

constexpr qreal margin = 16 * pointsPerMm;
constexpr qreal footMargin = 10 * pointsPerMm;
constexpr qreal footHeight = 28;

} // namespace

std::optional<Paper> paperFromId(const QString &id)
{
    if (id == QLatin1StringView("a4"))
        return Paper::A4;
    if (id == QLatin1StringView("letter"))
        return Paper::Letter;
    return std::nullopt;
}

Paper usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QSizeF sheetOf(Paper paper)
{
    // A4 in whole points, as PDF writers and printers round it.
    return paper == Paper::A4 ? QSizeF(595, 842) : QSizeF(612, 792);
}

QRectF bodyOf(Paper paper)
{
    const QRectF foot = footOf(paper);
    return {QPointF(margin, margin), QPointF(foot.right(), foot.top() - 10)};
}

QRectF footOf(Paper paper)
{
    const QSizeF sheet = sheetOf(paper);
    return {margin, sheet.height() - footMargin - footHeight, sheet.width() - 2 * margin, footHeight};
}

} // namespace untie
