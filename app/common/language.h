#pragma once

#include <QString>
#include <QStringList>

namespace untie {

/// Which of some languages ("en", "pt_BR") serves somebody who wants one: that one, else the first that is the same but
/// for its country. Empty where none is.
QString languageAmong(const QStringList &languages, const QString &wanted);

} // namespace untie
