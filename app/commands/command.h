#pragma once

#include "app/common/result.h"

#include <QStringList>
#include <QTextStream>

namespace untie {

/// Where a verb reads and writes. Standard output belongs to the verb; errors go to `err`.
struct CommandIo
{
    QTextStream &in;
    QTextStream &out;
    QTextStream &err;
};

/// How a program sees that a verb ended.
enum ExitCode { Done = 0, Refused = 1, Usage = 2 };

/// A verb of the command line, such as `untie check CLINIC`. It works without a screen.
struct Command
{
    QString name;
    QString synopsis; ///< "check CLINIC --password-file FILE [--user NAME]"
    QString purpose;  ///< one line, English
    int (*run)(const QStringList &arguments, CommandIo &io); ///< without program and verb
};

/// The verbs of app, in the order of the help.
const QList<Command> &commands();
/// Null when there is no such verb.
const Command *commandNamed(const QString &name);

/// The verbs with what they are for, as `untie --help` prints them: "  untie check CLINIC …" and a line below.
QString commandHelp();

/// Prints explain(error) and gives Refused.
int refuse(const Error &error, CommandIo &io);
/// Prints what is wrong with the arguments and how the verb is written, and gives Usage.
int misuse(const QString &verb, const QString &problem, CommandIo &io);

} // namespace untie
