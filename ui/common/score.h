#pragma once

#include "ui/common/tokens.h"

#include <QSize>

#include <optional>

class QPainter;
class QRectF;

namespace untie {

inline constexpr QSize scoreSize{28, 26};
inline constexpr QSize smallScoreSize{21, 19};

/// A pain score 0–10 as it stands in a cell. "Not asked" is an empty cell, "not examined" a dash; neither is a 0.
struct ScoreLook
{
    std::optional<int> score = {};
    std::optional<int> last = {}; ///< value of the visit before: shown in a cell without a score
    bool notExamined = false;
    bool inHand = false; ///< has the focus: ring and caret
    bool awaited = false; ///< comes next: dashed
};

/// Sizes other than the two above are drawn as the nearer of them.
void paintScore(QPainter &painter, const QRectF &rect, const ScoreLook &look, Theme theme);

/// The change of a score, later minus earlier: ▾ and the points for better, ▴ for worse, = for the same; grey at one
/// point, which is below what matters. At the trailing edge of the rectangle.
void paintChange(QPainter &painter, const QRectF &rect, int change, Theme theme);

} // namespace untie
