#pragma once

#include "ui/common/acts.h"
#include "ui/shell/place.h"

namespace untie {

/// The page of the handbook that explains a place.
QString helpIdOf(const Place &place);
/// The places of the overview of shortcuts whose keys hold there.
QList<Where> wheresOf(const Place &place);

/// For the pages that stand before a clinic is open.
namespace helpid {
inline constexpr auto firstDay = u"first-day";
inline constexpr auto password = u"password";
inline constexpr auto backup = u"backup";
} // namespace helpid

} // namespace untie
