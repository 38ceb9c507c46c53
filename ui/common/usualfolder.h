#pragma once

#include <QString>

namespace untie {

/// Where files are looked for and proposed: the documents of whoever is at the computer, or their home where they have none.
/// A dialog takes the last part of a folder that is not there for the name of a file.
QString documentsFolder();

} // namespace untie
