#pragma once

#include "app/exchange/importrun.h"

#include <QStringList>

namespace untie {

/// "Completed": in the program's language.
QString nameOf(ImportFate fate);

/// All that is to be known of a line, a sentence after the other: what is wrong with it, and who stands further up.
QString remarksOn(const ImportLine &line, const ImportPlan &plan, const QStringList &files);

/// What became of everybody in the files, as a table (CSV) for whoever wants to keep it; `files` are their names, in the
/// order in which they were read.
QByteArray importLog(const ImportRun &run, const QStringList &files);

} // namespace untie
