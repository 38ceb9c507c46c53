#pragma once

#include <QJsonDocument>
#include <QString>

namespace untie {

/// A table of resources/knowledge by its name. It is part of the program and was checked when that was built, so one that
/// cannot be read ends it.
QJsonDocument knowledgeTable(const QString &name);

} // namespace untie
