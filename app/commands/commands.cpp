#include "app/commands/command.h"

#include "app/commands/backup.h"
#include "app/commands/check.h"
#include "app/commands/demo.h"
#include "app/commands/export.h"
#include "app/commands/import.h"
#include "app/commands/restore.h"
#include "app/commands/summary.h"
#include "app/common/explain.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

const QList<Command> &commands()
{
    // One line each, in the order of the help.
    static const QList<Command> all{
        demoCommand(),
        {u"check"_s, u"check CLINIC --password-file FILE [--user NAME] [--json]"_s, u"Read both vaults whole and tell what is damaged."_s, runCheck},
        {u"backup"_s, u"backup CLINIC DIR --password-file FILE [--user NAME] [--json]"_s, u"Make a verified backup, in a folder of its own in DIR."_s, runBackup},
        {u"restore"_s, u"restore BACKUP DIR [--password-file FILE] [--user NAME] [--sheet-file FILE] [--replace] [--json]"_s,
         u"Restore a backup into a new folder, or with --replace in the place of the clinic in DIR."_s, runRestore},
        {u"summary"_s, u"summary CLINIC --visit ID --pdf FILE --password-file FILE [--user NAME] [--language L] [--paper a4|letter|a5]"_s,
         u"Writes what a client takes home of a visit, as PDF."_s, summaryCommand},
        {u"export"_s, u"export CLINIC DIR --as open|csv|vcard|ics|fhir|pdf --password-file FILE [--user NAME] [--client ID] [--names]"_s,
         u"Write the whole clinic in an open format or as a FHIR bundle (with --client all of one client, as pdf to read), all clients as one file, or each calendar as one; clients are named in calendars with --names only."_s, runExport},
        {u"import"_s, u"import CLINIC FILE… --password-file FILE [--user NAME] [--dry-run] [--therapist NAME]"_s,
         u"Bring in clients from CSV and vCard files, appointments from iCalendar files (--therapist says whose, where the file does not), or a whole clinic from the folder that export --as open wrote; with --dry-run only say what would come of the files."_s, runImport},
    };
    return all;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

QString commandHelp()
{
    QString help;
    for (const Command &command : commands())
        help += u"  untie %1\n      %2\n"_s.arg(command.synopsis, command.purpose);
    return help;
}

int refuse(const Error &error, CommandIo &io)
{
    io.err << explain(error) << Qt::endl;
    return Refused;
}

int misuse(const QString &verb, const QString &problem, CommandIo &io)
{
    io.err << problem << '\n';
    if (const Command *command = commandNamed(verb))
        io.err << "usage: untie " << command->synopsis << '\n';
    io.err.flush();
    return Usage;
}

} // namespace untie
