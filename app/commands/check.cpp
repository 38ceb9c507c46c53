#include "app/commands/check.h"

#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "app/keeping/paircheckstore.h"
#include "app/common/explain.h"
#include "app/storage/vaultcheckstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// All that was looked at, and what was wrong with it.
struct ClinicCheck
{
    Session session;
    qsizetype accounts = 0;
    QList<VaultCheck> vaults = {};
    QList<ClientId> unknownClients = {};
    QStringList faults = {}; ///< of neither vault alone
};

QString say(const char *sentence, int n = -1)
{
    return QCoreApplication::translate("check", sentence, nullptr, n);
}

Result<ClinicCheck> checked(const QCommandLineParser &parser, CommandIo &io)
{
    auto clinic = openClinic(parser, io);
    if (!clinic)
        return fail(clinic.error());
    ClinicCheck check{clinic->session};
    const auto accounts = accountsOf(clinic->session.folder);
    if (!accounts)
        return fail(accounts.error());
    check.accounts = accounts->size();
    if (clinic->session.keyring != KeyringTrust::Trusted)
        check.faults.append(explain(clinic->session.keyring));
    VaultCheckStore vaults(*clinic->database);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (clinic->database->has(vault))
            check.vaults.append(vaults.check(vault));
    }
    if (clinic->database->has(Vault::Clinical)) {
        const auto unknown = PairCheckStore(*clinic->database).unknownClients();
        if (unknown)
            check.unknownClients = *unknown;
        else
            check.faults.append(explain(unknown.error()));
    }
    return check;
}

qsizetype faultsIn(const ClinicCheck &check)
{
    qsizetype faults = check.faults.size() + check.unknownClients.size();
    for (const VaultCheck &vault : check.vaults)
        faults += vault.faults.size();
    return faults;
}

void print(const ClinicCheck &check, QTextStream &out)
{
    out << (check.session.keyring == KeyringTrust::Trusted ? say(QT_TRANSLATE_NOOP("check", "keyring: %1 accounts, written by Untie"))
                                                           : say(QT_TRANSLATE_NOOP("check", "keyring: %1 accounts")))
               .arg(check.accounts)
        << '\n';
    for (const VaultCheck &vault : check.vaults) {
        out << say(QT_TRANSLATE_NOOP("check", "%1: %2 pages read")).arg(schemaOf(vault.vault)).arg(vault.pages) << '\n';
        for (const TableCount &table : vault.tables)
            out << u"  %1 %2\n"_s.arg(table.table, -16).arg(table.rows, 9);
        for (const QString &fault : vault.faults)
            out << "  ! " << fault << '\n';
    }
    if (check.vaults.size() == 1)
        out << say(QT_TRANSLATE_NOOP("check", "The clinical vault was not checked: this account does not open it.")) << '\n';
    for (const ClientId client : check.unknownClients)
        out << "! " << say(QT_TRANSLATE_NOOP("check", "Client %1 has visits, but the front desk does not know them.")).arg(client.value) << '\n';
    for (const QString &fault : check.faults)
        out << "! " << fault << '\n';
    const qsizetype faults = faultsIn(check);
    out << (faults == 0 ? say(QT_TRANSLATE_NOOP("check", "No faults found."))
                        : say(QT_TRANSLATE_NOOP("check", "Faults found: %1. Restore a backup, or keep a copy and ask for help.")).arg(faults))
        << Qt::endl;
}

QJsonObject toJson(const ClinicCheck &check)
{
    QJsonObject vaults;
    for (const VaultCheck &vault : check.vaults) {
        QJsonObject rows;
        for (const TableCount &table : vault.tables)
            rows.insert(table.table, table.rows);
        vaults.insert(schemaOf(vault.vault), QJsonObject{{u"pages"_s, vault.pages}, {u"rows"_s, rows}, {u"faults"_s, QJsonArray::fromStringList(vault.faults)}});
    }
    QJsonArray unknown;
    for (const ClientId client : check.unknownClients)
        unknown.append(client.value);
    return {{u"ok"_s, faultsIn(check) == 0},      {u"clinic"_s, check.session.folder.path}, {u"user"_s, check.session.name},
            {u"accounts"_s, check.accounts},      {u"vaults"_s, vaults},                     {u"unknownClients"_s, unknown},
            {u"faults"_s, QJsonArray::fromStringList(check.faults)}};
}

void print(const QJsonObject &object, QTextStream &out)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace

int runCheck(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    addClinicOptions(parser);
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto end = readArguments(parser, u"check"_s, {.places = 1, .options = {u"password-file"_s}}, arguments, io))
        return *end;
    const auto check = checked(parser, io);
    const bool json = parser.isSet(u"json"_s);
    if (!check) {
        if (json)
            print(QJsonObject{{u"ok"_s, false}, {u"error"_s, explain(check.error())}}, io.out);
        return refuse(check.error(), io);
    }
    if (json)
        print(toJson(*check), io.out);
    else
        print(*check, io.out);
    return faultsIn(*check) == 0 ? Done : Refused;
}

} // namespace untie
