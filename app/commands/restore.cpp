#include "app/commands/restore.h"

#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "app/commands/longwork.h"
#include "app/common/explain.h"
#include "app/keeping/restore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence, int n = -1)
{
    return QCoreApplication::translate("restore", sentence, nullptr, n);
}

/// As it is typed: what is relative stays relative to where one is.
Result<RestoreOrder> orderOf(const QCommandLineParser &parser, CommandIo &io)
{
    RestoreOrder order{parser.positionalArguments().at(0),
                       {QDir::cleanPath(QDir().absoluteFilePath(parser.positionalArguments().at(1)))},
                       {parser.value(u"user"_s), {}, {}},
                       QDateTime::currentDateTime(),
                       usualLastSeenFile()};
    if (parser.isSet(u"sheet-file"_s)) {
        auto recovery = readSheet(parser.value(u"sheet-file"_s));
        if (!recovery)
            return fail(recovery.error());
        order.proof.recovery = std::move(*recovery);
    }
    if (parser.isSet(u"password-file"_s)) {
        auto password = readPassword(parser.value(u"password-file"_s), io);
        if (!password)
            return fail(password.error());
        order.proof.password = std::move(*password);
    }
    return order;
}

void print(const RestorePreview &preview, QTextStream &out)
{
    const QLocale locale;
    out << QCoreApplication::translate("restore", "backup: %1, made on %2").arg(preview.backup.name(), locale.toString(preview.backup.manifest.madeAt.toLocalTime(), QLocale::ShortFormat)) << '\n';
    if (!preview.replaces)
        return;
    if (preview.presentTrouble) {
        out << QCoreApplication::translate("restore", "The present clinic cannot be read, so nobody knows what is newer in it:") << ' ' << explain(*preview.presentTrouble) << '\n';
        return;
    }
    if (preview.newer.isNothing()) {
        out << QCoreApplication::translate("restore", "Nothing in the present clinic is newer.") << '\n';
        return;
    }
    out << QCoreApplication::translate("restore", "Newer in the present clinic, and not in the backup:") << '\n';
    for (const NewerDay &day : preview.newer.days) {
        out << "  " << day.day.toString(Qt::ISODate) << "  "
            << QCoreApplication::translate("restore", "%n client(s)", nullptr, day.clients) << ", " << QCoreApplication::translate("restore", "%n visit(s)", nullptr, day.visits) << '\n';
    }
    if (preview.newer.clientsBack + preview.newer.visitsBack > 0) {
        out << QCoreApplication::translate("restore", "Would come back:") << ' ' << QCoreApplication::translate("restore", "%n client(s)", nullptr, preview.newer.clientsBack)
            << ", " << QCoreApplication::translate("restore", "%n visit(s)", nullptr, preview.newer.visitsBack) << '\n';
    }
}

QJsonObject toJson(const RestorePreview &preview)
{
    QJsonArray days;
    for (const NewerDay &day : preview.newer.days)
        days.append(QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)}, {u"clients"_s, day.clients}, {u"visits"_s, day.visits}});
    QJsonObject object{{u"backup"_s, preview.backup.path},
                       {u"replaces"_s, preview.replaces},
                       {u"newer"_s, days},
                       {u"clients"_s, preview.newer.clients},
                       {u"visits"_s, preview.newer.visits},
                       {u"newPassword"_s, preview.newPassword},
                       {u"newKeyring"_s, preview.newKeyring}};
    if (preview.presentTrouble)
        object.insert(u"presentTrouble"_s, explain(*preview.presentTrouble));
    return object;
}

void print(const Restored &restored, const RestorePreview &preview, QTextStream &out)
{
    out << QCoreApplication::translate("restore", "Restored and verified: %1").arg(QDir::toNativeSeparators(restored.clinic.path)) << '\n';
    if (!restored.kept.isEmpty())
        out << QCoreApplication::translate("restore", "What was there before is kept in %1").arg(QDir::toNativeSeparators(restored.kept)) << '\n';
    if (restored.before)
        out << QCoreApplication::translate("restore", "and backed up in %1").arg(QDir::toNativeSeparators(restored.before->path)) << '\n';
    if (preview.newKeyring)
        out << QCoreApplication::translate("restore", "The accounts of others are lost with the keyring: add them anew.") << '\n';
    out.flush();
}

int printed(const QJsonObject &object, CommandIo &io, int code)
{
    io.out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
    return code;
}

int refusedOrStopped(const Error &error, CommandIo &io)
{
    if (!StopOnSignals::isAsked())
        return refuse(error, io);
    io.err << QCoreApplication::translate("restore", "Stopped: nothing was changed.") << Qt::endl;
    return Refused;
}

int carriedOut(RestoreOrder order, bool replace, bool json, CommandIo &io)
{
    const auto words = [&io](const char *sentence) {
        return [words = WordsEverySecond(io.err, [sentence](qint64 done, qint64 all) { return say(sentence).arg(done * 100 / all); })](int perMille) mutable {
            return words(perMille, 1000);
        };
    };
    const auto restore = Restore::prepare(std::move(order), words(QT_TRANSLATE_NOOP("restore", "%1 % read and checked")));
    if (!restore)
        return refusedOrStopped(restore.error(), io);
    const RestorePreview preview = (*restore)->preview();
    if (preview.replaces && !replace) {
        if (json)
            return printed(toJson(preview), io, Refused);
        print(preview, io.err);
        io.err << QCoreApplication::translate("restore", "Nothing was changed: there is a clinic in that folder. With --replace the backup takes its place; it is kept aside.") << Qt::endl;
        return Refused;
    }
    const auto restored = (*restore)->carryOut(words(QT_TRANSLATE_NOOP("restore", "%1 % of the present clinic backed up")));
    if (!restored)
        return refusedOrStopped(restored.error(), io);
    if (json) {
        QJsonObject object = toJson(preview);
        object.insert(u"clinic"_s, restored->clinic.path);
        object.insert(u"kept"_s, restored->kept);
        return printed(object, io, Done);
    }
    print(preview, io.out);
    print(*restored, preview, io.out);
    return Done;
}

} // namespace

int runRestore(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    addClinicOptions(parser);
    parser.addOption({u"sheet-file"_s, {}, u"FILE"_s});
    parser.addOption(QCommandLineOption(u"replace"_s));
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto end = readArguments(parser, u"restore"_s, {.places = 2}, arguments, io))
        return *end;
    if (parser.value(u"password-file"_s).isEmpty() && parser.value(u"sheet-file"_s).isEmpty())
        return misuse(u"restore"_s, QCoreApplication::translate("restore", "A password or the recovery sheet is needed: --password-file or --sheet-file."), io);
    auto order = orderOf(parser, io);
    if (!order)
        return refuse(order.error(), io);
    const StopOnSignals stopOnSignals;
    return carriedOut(std::move(*order), parser.isSet(u"replace"_s), parser.isSet(u"json"_s), io);
}

} // namespace untie
