#pragma once

#include "app/commands/command.h"

#include <optional>

class QCommandLineParser;

namespace untie {

/// What a verb cannot do without: so many arguments without a name, and these options.
struct Required
{
    int places = 0;
    QStringList options = {};
    bool morePlaces = false; ///< there may be more of the last one
};

/// Reads a verb's arguments into `parser`, which knows the verb's options; --help is added. Gives the exit code where
/// the verb ends here: Done after --help, Usage after saying what is wrong.
std::optional<int> readArguments(QCommandLineParser &parser, const QString &verb, const Required &required,
                                 const QStringList &arguments, CommandIo &io);

} // namespace untie
