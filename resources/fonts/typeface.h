#pragma once

#include <QString>

namespace untie {

/// The family of every text of ours, on screen and on paper: Inter with digits of one width. Scripts that it lacks
/// come from the system's fonts. The first call registers the bundled files, so it needs a QGuiApplication.
QString typeface();

/// The family of letters that must not be mistaken for each other: B612 Mono, Latin letters and digits alone. It needs a
/// QGuiApplication as well.
QString letterface();

} // namespace untie
