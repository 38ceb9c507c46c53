#pragma once

#include "app/commands/command.h"
#include "app/security/session.h"

class QCommandLineParser;

namespace untie {

/// Adds what every verb takes that opens a clinic: --password-file FILE (a Required option), --user NAME. CLINIC is
/// the first argument without a name.
void addClinicOptions(QCommandLineParser &parser);

/// Signs in to the clinic that these arguments name, on the calling thread.
Result<OpenClinic> openClinic(const QCommandLineParser &parser, CommandIo &io);

/// The password that is the first line of a file, or of standard input for "-". It never comes from the command line
/// or the environment, where other programs could read it.
Result<Secret> readPassword(const QString &file, CommandIo &io);

/// What `untie restore` is given as a sheet: the lines as they are printed, in a text file. Invalid, with
/// the sentence that says where to look.
Result<Secret> readSheet(const QString &file);

} // namespace untie
