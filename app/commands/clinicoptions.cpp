#include "app/commands/clinicoptions.h"

#include "app/keeping/backupplaces.h"
#include "app/security/recoverysheet.h"
#include "app/storage/durablefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPasswordCharacters = 1024;
constexpr qsizetype maxSheetBytes = 2000;

Error wrong(const char *sentence, const QString &file)
{
    return {Error::Kind::Invalid, u"password file"_s, QCoreApplication::translate("commands", sentence).arg(file)};
}

} // namespace

void addClinicOptions(QCommandLineParser &parser)
{
    parser.addOption({u"password-file"_s, {}, u"FILE"_s});
    parser.addOption({u"user"_s, {}, u"NAME"_s});
}

Result<OpenClinic> openClinic(const QCommandLineParser &parser, CommandIo &io)
{
    const ClinicFolder folder{QDir::cleanPath(QDir().absoluteFilePath(parser.positionalArguments().value(0)))};
    if (auto there = folder.check(); !there)
        return fail(there.error());
    const auto password = readPassword(parser.value(u"password-file"_s), io);
    if (!password)
        return fail(password.error());
    return signIn(folder, parser.value(u"user"_s), *password,
                  [](Database &database, const Session &session) { return backUpBeforeMigration(database, session.folder); });
}

Result<Secret> readPassword(const QString &file, CommandIo &io)
{
    QString line;
    if (file == "-"_L1) {
        line = io.in.readLine(maxPasswordCharacters + 1);
    } else {
        QFile source(file);
        if (!source.exists())
            return fail(wrong(QT_TRANSLATE_NOOP("commands", "There is no password file %1."), file));
        if (QFileInfo(file).isDir())
            return fail(wrong(QT_TRANSLATE_NOOP("commands", "%1 is a folder and no password file."), file));
        if (!source.open(QFile::ReadOnly))
            return fail(Error::Kind::Unreadable, source.errorString(), file);
        QTextStream text(&source);
        line = text.readLine(maxPasswordCharacters + 1);
    }
    if (line.isEmpty() && file == "-"_L1)
        return fail(Error::Kind::Invalid, u"standard input"_s, QCoreApplication::translate("commands", "The standard input holds no password."));
    if (line.isEmpty())
        return fail(wrong(QT_TRANSLATE_NOOP("commands", "The password file %1 is empty."), file));
    if (line.size() > maxPasswordCharacters)
        return fail(wrong(QT_TRANSLATE_NOOP("commands", "The first line of %1 is too long to be a password."), file));
    Secret password = Secret::fromText(line);
    line.fill(u'\0');
    return password;
}

Result<Secret> readSheet(const QString &file)
{
    auto bytes = readWhole(file, maxSheetBytes);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return fail(wrong(QT_TRANSLATE_NOOP("commands", "There is no file %1 with a recovery sheet."), file));
    if (!bytes && bytes.error().kind != Error::Kind::Corrupt)
        return fail(bytes.error());
    QString typed = bytes ? QString::fromUtf8(*bytes) : QString(maxSheetBytes, u'?');
    auto recovery = readRecoverySheet(typed);
    wipe(typed);
    if (bytes)
        bytes->fill('\0');
    if (!recovery)
        return fail(Error::Kind::Invalid, u"recovery sheet"_s, explain(recovery.error()));
    return std::move(*recovery);
}

} // namespace untie
