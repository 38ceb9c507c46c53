#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QCommandLineParser>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// What a verb reads and what it has said.
struct Terminal
{
    QString typed;
    QString said;
    QString complained;
    QTextStream in{&typed};
    QTextStream out{&said};
    QTextStream err{&complained};
    CommandIo io{in, out, err};
};

} // namespace

class tst_Commands : public QObject
{
    Q_OBJECT

private slots:
    void list_isWhole();
    void help_namesEveryVerb();
    void arguments_areChecked_data();
    void arguments_areChecked();
    void password_isTheFirstLine_data();
    void password_isTheFirstLine();
    void password_comesFromStandardInput();
    void password_thatIsNone_isRefused_data();
    void password_thatIsNone_isRefused();
    void password_fromNowhere_isRefused_data();
    void password_fromNowhere_isRefused();
    void clinic_isOpened();
    void clinic_isLookedForBeforeThePassword();
};

void tst_Commands::list_isWhole()
{
    QVERIFY(!commands().isEmpty());
    QStringList names;
    for (const Command &command : commands()) {
        QVERIFY(command.run);
        QVERIFY(command.synopsis.startsWith(command.name));
        QVERIFY(!command.purpose.isEmpty());
        QVERIFY(!names.contains(command.name));
        QCOMPARE(commandNamed(command.name), &command);
        names.append(command.name);
    }
    QVERIFY(!commandNamed(u"no such verb"_s));
    QVERIFY(!commandNamed(QString()));
}

void tst_Commands::help_namesEveryVerb()
{
    for (const Command &command : commands()) {
        QVERIFY(commandHelp().contains(u"untie "_s + command.synopsis));
        Terminal terminal;
        QCOMPARE(command.run({u"--help"_s}, terminal.io), int(Done));
        QVERIFY(terminal.said.contains(command.synopsis));
        QCOMPARE(terminal.complained, QString());
    }
}

void tst_Commands::arguments_areChecked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("right") << QStringList{u"CLINIC"_s, u"--password-file"_s, u"F"_s} << QString();
    QTest::newRow("right, in another order") << QStringList{u"--password-file=F"_s, u"--user"_s, u"Marta"_s, u"CLINIC"_s} << QString();
    QTest::newRow("standard input") << QStringList{u"CLINIC"_s, u"--password-file"_s, u"-"_s} << QString();
    QTest::newRow("nothing") << QStringList{} << u"An argument is missing."_s;
    QTest::newRow("an empty clinic") << QStringList{QString(), u"--password-file"_s, u"F"_s} << u"An argument is missing."_s;
    QTest::newRow("no password") << QStringList{u"CLINIC"_s} << u"The option --password-file is missing."_s;
    QTest::newRow("an empty password file") << QStringList{u"CLINIC"_s, u"--password-file="_s} << u"The option --password-file is missing."_s;
    QTest::newRow("a clinic too many") << QStringList{u"A"_s, u"B"_s, u"--password-file"_s, u"F"_s} << u"“B” is one argument too many."_s;
    QTest::newRow("an option that is none") << QStringList{u"CLINIC"_s, u"--password"_s, u"secret"_s} << u"password"_s;
}

void tst_Commands::arguments_areChecked()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    QCommandLineParser parser;
    addClinicOptions(parser);
    Terminal terminal;
    const auto end = readArguments(parser, u"check"_s, {.places = 1, .options = {u"password-file"_s}}, arguments, terminal.io);
    QCOMPARE(end.has_value(), !complaint.isEmpty());
    if (!end)
        return;
    QCOMPARE(*end, int(Usage));
    QVERIFY2(terminal.complained.contains(complaint), qPrintable(terminal.complained));
    QVERIFY(terminal.complained.contains("usage: untie check CLINIC"_L1));
    QVERIFY(!terminal.complained.contains("secret"_L1));
    QCOMPARE(terminal.said, QString());
}

void tst_Commands::password_isTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("bare") << QByteArray("über Sieben");
    QTest::newRow("with a line end") << QByteArray("über Sieben\n");
    QTest::newRow("with a windows line end") << QByteArray("über Sieben\r\n");
    QTest::newRow("with more behind it") << QByteArray("über Sieben\nkeep this file safe\n");
    QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbfüber Sieben\n");
}

void tst_Commands::password_isTheFirstLine()
{
    QFETCH(QByteArray, file);
    QTemporaryDir dir;
    QFile written(dir.filePath(u"password"_s));
    QVERIFY(written.open(QFile::WriteOnly));
    written.write(file);
    written.close();
    Terminal terminal;
    const Secret password = orFail(readPassword(written.fileName(), terminal.io));
    QVERIFY(password == Secret::fromText(u"über Sieben"_s));
}

void tst_Commands::password_comesFromStandardInput()
{
    Terminal terminal;
    terminal.typed = u" with spaces \nnot this"_s;
    QVERIFY(orFail(readPassword(u"-"_s, terminal.io)) == Secret::fromText(u" with spaces "_s));
}

void tst_Commands::password_thatIsNone_isRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\nsecond line");
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'x');
}

void tst_Commands::password_thatIsNone_isRefused()
{
    QFETCH(QByteArray, file);
    QTemporaryDir dir;
    QFile written(dir.filePath(u"password"_s));
    QVERIFY(written.open(QFile::WriteOnly));
    written.write(file);
    written.close();
    Terminal terminal;
    const auto password = readPassword(written.fileName(), terminal.io);
    QVERIFY(!password);
    QCOMPARE(refuse(password.error(), terminal.io), int(Refused));
    QVERIFY(terminal.complained.contains(written.fileName()));
}

void tst_Commands::password_fromNowhere_isRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no file") << u"/no/such/file"_s << u"There is no password file /no/such/file."_s;
    QTest::newRow("a folder") << u"/"_s << u"/ is a folder and no password file."_s;
    QTest::newRow("an empty standard input") << u"-"_s << u"The standard input holds no password."_s;
}

void tst_Commands::password_fromNowhere_isRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, sentence);
    Terminal terminal;
    const auto password = readPassword(file, terminal.io);
    QVERIFY(!password);
    refuse(password.error(), terminal.io);
    QCOMPARE(terminal.complained, sentence + u'\n');
}

void tst_Commands::clinic_isOpened()
{
    const TestClinic clinic;
    for (const QString &user : {QString(), TestClinic::ownerName()}) {
        Terminal terminal;
        terminal.typed = TestClinic::passwordText() + u'\n';
        QCommandLineParser parser;
        addClinicOptions(parser);
        QStringList arguments{clinic.folder().path + u'/', u"--password-file"_s, u"-"_s};
        if (!user.isEmpty())
            arguments += {u"--user"_s, user};
        QVERIFY(!readArguments(parser, u"check"_s, {.places = 1}, arguments, terminal.io));
        const OpenClinic open = orFail(openClinic(parser, terminal.io));
        QCOMPARE(open.session.person, clinic.owner());
    }
}

void tst_Commands::clinic_isLookedForBeforeThePassword()
{
    QCommandLineParser parser;
    addClinicOptions(parser);
    Terminal terminal;
    QVERIFY(!readArguments(parser, u"check"_s, {.places = 1}, {u"/no/such/clinic"_s, u"--password-file"_s, u"/no/such/file"_s}, terminal.io));
    const auto open = openClinic(parser, terminal.io);
    QVERIFY(!open);
    QCOMPARE(open.error().kind, Error::Kind::NoFolder);
}

UNTIE_TEST_MAIN(tst_Commands)
#include "tst_commands.moc"
