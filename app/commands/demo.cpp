#include "app/commands/demo.h"

#include "app/commands/arguments.h"
#include "app/commands/longwork.h"
#include "app/commands/sampleclinic.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostClients = 2'000'000;
constexpr qint64 mostVisits = 20'000'000;
constexpr qint64 mostAppointments = 20'000'000;

QString idOf(Role role)
{
    switch (role) {
    case Role::Receptionist: return u"receptionist"_s;
    case Role::Therapist: return u"therapist"_s;
    case Role::Owner: return u"owner"_s;
    }
    Q_UNREACHABLE();
}

/// The whole number an option gives, `otherwise` where it is not set, none where it is no such number.
std::optional<qint64> wholeNumber(const QCommandLineParser &parser, const QString &option, qint64 least, qint64 most, qint64 otherwise)
{
    if (!parser.isSet(option))
        return otherwise;
    bool understood = false;
    const qint64 number = parser.value(option).toLongLong(&understood);
    return understood && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// Ids as texts: their 63 bits are more than a JSON reader's double may hold.
template <class Ids>
QJsonArray idsOf(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array += QString::number(id.value);
    return array;
}

void printJson(const SampleClinic &made, QTextStream &out)
{
    QJsonArray accounts;
    for (const SampleAccount &account : made.accounts)
        accounts += QJsonObject{{u"user"_s, account.user}, {u"role"_s, idOf(account.role)}, {u"password"_s, account.password}};
    const QJsonObject object{{u"accounts"_s, accounts}, {u"clients"_s, idsOf(made.clients)}, {u"visits"_s, idsOf(made.visits)}};
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void printLines(const SampleClinic &made, const QString &folder, QTextStream &out)
{
    out << QCoreApplication::translate("commands", "The sample clinic is in %1. Nobody in it is real.").arg(folder) << '\n';
    for (const SampleAccount &account : made.accounts)
        out << QCoreApplication::translate("commands", "Sign in as %1 with the password %2").arg(account.user, account.password) << '\n';
    out.flush();
}

int run(const QStringList &arguments, CommandIo &io)
{
    const QString verb = u"demo"_s;
    QCommandLineParser parser;
    parser.addOption({u"clients"_s, {}, u"N"_s});
    parser.addOption({u"visits"_s, {}, u"N"_s});
    parser.addOption({u"appointments"_s, {}, u"N"_s});
    parser.addOption({u"seed"_s, {}, u"S"_s});
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto ended = readArguments(parser, verb, {.places = 1}, arguments, io))
        return *ended;
    const auto wrongNumber = [&](const QString &option, qint64 least, qint64 most) {
        return misuse(verb, QCoreApplication::translate("commands", "--%1 takes a whole number from %2 to %3.").arg(option).arg(least).arg(most), io);
    };
    SamplePlan plan;
    const auto clients = wholeNumber(parser, u"clients"_s, 1, mostClients, plan.clients);
    if (!clients)
        return wrongNumber(u"clients"_s, 1, mostClients);
    const auto visits = wholeNumber(parser, u"visits"_s, 0, mostVisits, 0);
    if (!visits)
        return wrongNumber(u"visits"_s, 0, mostVisits);
    const auto appointments = wholeNumber(parser, u"appointments"_s, 0, mostAppointments, 0);
    if (!appointments)
        return wrongNumber(u"appointments"_s, 0, mostAppointments);
    constexpr qint64 greatestSeed = std::numeric_limits<qint64>::max();
    const auto seed = wholeNumber(parser, u"seed"_s, 0, greatestSeed, static_cast<qint64>(plan.seed));
    if (!seed)
        return wrongNumber(u"seed"_s, 0, greatestSeed);
    plan.clients = *clients;
    if (parser.isSet(u"visits"_s))
        plan.visits = *visits;
    if (parser.isSet(u"appointments"_s))
        plan.appointments = *appointments;
    plan.seed = static_cast<quint64>(*seed);
    plan.until = QDateTime::currentDateTimeUtc();

    const QString folder = parser.positionalArguments().constFirst();
    const StopOnSignals stopOnSignals;
    const auto made = makeSampleClinic({folder}, plan, WordsEverySecond(io.err, [](qint64 done, qint64 all) {
                                           return QCoreApplication::translate("commands", "%1 of %2 visits and appointments written").arg(done).arg(all);
                                       }));
    if (!made && StopOnSignals::isAsked()) {
        io.err << QCoreApplication::translate("commands", "Stopped: no clinic was made, and nothing is left of what was begun.") << Qt::endl;
        return Refused;
    }
    if (!made)
        return refuse(made.error(), io);
    if (parser.isSet(u"json"_s))
        printJson(*made, io.out);
    else
        printLines(*made, folder, io.out);
    return Done;
}

} // namespace

Command demoCommand()
{
    return {.name = u"demo"_s,
            .synopsis = u"demo DIR [--clients N] [--visits N] [--appointments N] [--seed S] [--json]"_s,
            .purpose = u"make a sample clinic on disk, with invented people and eighteen months of visits"_s,
            .run = &run};
}

} // namespace untie
