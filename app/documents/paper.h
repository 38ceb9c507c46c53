#pragma once

#include <QMarginsF>
#include <QPageSize>
#include <QRectF>

#include <optional>

namespace untie {

/// The sheets that documents are laid out for.
enum class Paper { A4, Letter };

/// "a4", "letter", as the command line says it.
std::optional<Paper> paperFromId(const QString &id);
/// What is usual where the system says it is.
Paper usualPaper();
QPageSize pageSizeOf(Paper paper);

/// A sheet in points (1/72 inch), from its top left corner.
QSizeF sheetOf(Paper paper);
/// Where the body of a page stands: inside margins of 16 mm, above the foot.
QRectF bodyOf(Paper paper);
/// Where the foot of a page stands: its lower edge 10 mm above that of the sheet.
QRectF footOf(Paper paper);

constexpr qreal pointsPerMm = 72 / 25.4;

} // namespace untie
