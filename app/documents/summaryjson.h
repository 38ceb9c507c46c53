#pragma once

#include "app/documents/visitsummary.h"

#include <QJsonObject>

namespace untie {

/// A summary as it is kept at the front desk: all that stands in it but the clinic, whose head is that of the day on which
/// it is printed.
QJsonObject jsonOf(const VisitSummary &summary);
/// None for what jsonOf() cannot have made: a text where a number stands, a kind or a view that nobody knows, a score
/// above 10, a point outside its view.
std::optional<VisitSummary> summaryFromJson(const QJsonObject &json);

} // namespace untie
