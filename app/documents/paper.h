#pragma once

#include <QList>
#include <QMarginsF>
#include <QPageSize>
#include <QRectF>

#include <optional>

namespace untie {

/// The papers that documents are laid out for.
enum class Paper { A4, Letter, A5 };

/// A4, Letter, A5.
const QList<Paper> &papers();
/// "a4", "letter", "a5", as the command line says it.
std::optional<Paper> paperFromId(const QString &id);
QString idOf(Paper paper);
/// "A4", "Letter", "A5".
QString nameOf(Paper paper);
/// What is usual where the system says it is.
Paper usualPaper();
/// What is usual in that country (ISO 3166); where it is empty, as the system says.
Paper usualPaper(const QString &country);
QPageSize pageSizeOf(Paper paper);

/// A paper and how large everything on it is printed. Larger print is laid out for a smaller sheet, which is magnified to
/// the paper when it is painted: so figure and tables grow with the letters, and lines break as they must.
struct Sheet
{
    Sheet(Paper on = Paper::A4, qreal magnified = 1, int linesAtFoot = 0)
        : paper(on)
        , magnification(magnified)
        , footLines(linesAtFoot)
    {
    }

    Paper paper;
    qreal magnification; ///< 1: as large as usual
    int footLines;       ///< of the clinic's own, below the foot's two

    bool operator==(const Sheet &) const = default;
};

/// A sheet in points (1/72 inch), from its top left corner; smaller than its paper where it is magnified.
QSizeF sheetOf(const Sheet &sheet);
/// Where the body of a page stands: inside margins of 16 mm (A5: 12 mm), above the foot.
QRectF bodyOf(const Sheet &sheet);
/// Where the foot of a page stands: its lower edge 10 mm above that of the sheet.
QRectF footOf(const Sheet &sheet);

constexpr qreal pointsPerMm = 72 / 25.4;

} // namespace untie
