#include "app/commands/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

std::optional<int> readArguments(QCommandLineParser &parser, const QString &verb, const Required &required,
                                 const QStringList &arguments, CommandIo &io)
{
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    const bool understood = parser.parse(QStringList{u"untie "_s + verb} + arguments);
    if (parser.isSet(u"help"_s)) {
        if (const Command *command = commandNamed(verb))
            io.out << "usage: untie " << command->synopsis << '\n' << command->purpose << Qt::endl;
        return Done;
    }
    if (!understood)
        return misuse(verb, parser.errorText(), io);
    const QStringList given = parser.positionalArguments();
    if (given.size() > required.places && !required.morePlaces)
        return misuse(verb, QCoreApplication::translate("commands", "“%1” is one argument too many.").arg(given[required.places]), io);
    if (given.size() < required.places || given.contains(QString()))
        return misuse(verb, QCoreApplication::translate("commands", "An argument is missing."), io);
    for (const QString &option : required.options) {
        if (parser.value(option).isEmpty())
            return misuse(verb, QCoreApplication::translate("commands", "The option --%1 is missing.").arg(option), io);
    }
    return std::nullopt;
}

} // namespace untie
