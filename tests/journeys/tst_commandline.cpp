#include "tests/support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace {

struct Said
{
    int code = -1;
    QString out;
    QString err;
};

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    return environment;
}

QString fileWith(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

/// The program as a shell runs it: its exit codes, one sentence for what goes wrong, and nothing else on either stream.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void run_refusesInOneSentence_data();
    void run_refusesInOneSentence();
    void run_saysNothingWhereAllIsWell();
    void window_withoutADisplayNamesTheWayOut_data();
    void window_withoutADisplayNamesTheWayOut();
    void summary_replacesNoVault();
    void answer_thatFindsNoRoomIsAFailure();
    void demo_thatIsInterruptedLeavesNothing();

private:
    Said run(const QStringList &arguments, const QProcessEnvironment &environment = bareEnvironment());
    QString in(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    QString m_password;
    QString m_visit;
};

Said tst_CommandLine::run(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(UNTIE_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void tst_CommandLine::initTestCase()
{
    m_password = fileWith(in(u"password"_s), "linden-row-sample\n");
    fileWith(in(u"wrong"_s), "another word\n");
    QVERIFY(QDir(m_dir.path()).mkdir(u"photos"_s));
    fileWith(in(u"photos/one.jpg"_s), "picture");
    const Said made = run({u"demo"_s, u"c"_s, u"--clients"_s, u"3"_s, u"--json"_s});
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    m_visit = made.out.section(u"\"visits\":[\""_s, 1).section(u'"', 0, 0);
    QVERIFY(m_visit.toLongLong() > 0);
    QVERIFY(QDir(m_dir.path()).mkdir(u"emptied"_s));
    for (const auto &name : {u"keyring"_s, u"frontdesk.vault"_s})
        QVERIFY(QFile::copy(in(u"c/"_s + name), in(u"emptied/"_s + name)));
    QCOMPARE(fileWith(in(u"emptied/clinical.vault"_s), {}), in(u"emptied/clinical.vault"_s));
}

void tst_CommandLine::run_refusesInOneSentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a wrong password") << u"check c --password-file wrong"_s << 1 << u"That password does not open this clinic."_s;
    QTest::newRow("no folder") << u"check none --password-file password"_s << 1 << u"There is no folder %1/none."_s;
    QTest::newRow("a folder of photos") << u"check photos --password-file password"_s << 1 << u"%1/photos is not a clinic"_s;
    QTest::newRow("a file") << u"check password --password-file password"_s << 1 << u"%1/password is not a clinic"_s;
    QTest::newRow("an emptied vault") << u"check emptied --password-file password"_s << 1 << u"clinical.vault is damaged."_s;
    QTest::newRow("no password file") << u"check c --password-file none"_s << 1 << u"There is no password file none."_s;
    QTest::newRow("nobody types a password") << u"check c --password-file -"_s << 1 << u"The standard input holds no password."_s;
    QTest::newRow("a visit that is no number") << u"summary c --visit abc --pdf x.pdf --password-file password"_s << 2 << u"“abc” is not the number of a visit."_s;
    QTest::newRow("a number beyond all") << u"summary c --visit 99999999999999999999 --pdf x.pdf --password-file password"_s << 2
                                         << u"is not the number of a visit."_s;
    QTest::newRow("no such visit") << u"summary c --visit 4711 --pdf x.pdf --password-file password"_s << 1 << u"There is no record 4711 in this clinic."_s;
    QTest::newRow("a PDF into no folder") << u"summary c --visit VISIT --pdf none/x.pdf --password-file password"_s << 1 << u"There is no folder %1/none."_s;
    QTest::newRow("a PDF in place of a folder") << u"summary c --visit VISIT --pdf photos --password-file password"_s << 1 << u"photos is already there."_s;
    QTest::newRow("a picture into no folder") << u"photograph --screen signin --to none/x.png"_s << 1 << u"There is no folder %1/none."_s;
    QTest::newRow("no arguments") << u"summary"_s << 2 << u"An argument is missing."_s;
    QTest::newRow("no verb") << u"frobnicate"_s << 2 << u"There is no verb “frobnicate”"_s;
    QTest::newRow("fewer than no clients") << u"demo d --clients -5"_s << 2 << u"--clients takes a whole number"_s;
    QTest::newRow("no clients") << u"demo d --clients 0"_s << 2 << u"--clients takes a whole number"_s;
    QTest::newRow("a sample in place of photos") << u"demo photos"_s << 1 << u"%1/photos is already there."_s;
    QTest::newRow("a sample in place of a clinic") << u"demo c"_s << 1 << u"%1/c is already there."_s;
}

void tst_CommandLine::run_refusesInOneSentence()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, sentence);
    const QStringList before = QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const Said said = run(line.replace(u"VISIT"_s, m_visit).split(u' '));
    QCOMPARE(said.code, code);
    QVERIFY2(said.err.contains(sentence.contains(u"%1"_s) ? sentence.arg(m_dir.path()) : sentence), qPrintable(said.err));
    QCOMPARE(said.err.count(u'\n'), code == 2 ? 2 : 1); // how it is written follows what was not understood
    QCOMPARE(said.out, QString());
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void tst_CommandLine::run_saysNothingWhereAllIsWell()
{
    const Said check = run({u"check"_s, u"c"_s, u"--password-file"_s, m_password});
    QCOMPARE(check.err, QString());
    QCOMPARE(check.code, 0);
    const Said summary = run({u"summary"_s, u"c"_s, u"--visit"_s, m_visit, u"--pdf"_s, u"visit.pdf"_s, u"--password-file"_s, m_password});
    QCOMPARE(summary.err, QString());
    QCOMPARE(summary.out, QString());
    QCOMPARE(summary.code, 0);
    const Said picture = run({u"photograph"_s, u"--screen"_s, u"signin"_s, u"--to"_s, u"signin.png"_s});
    QCOMPARE(picture.err, QString());
    QCOMPARE(picture.out, QString());
    QCOMPARE(picture.code, 0);
}

void tst_CommandLine::window_withoutADisplayNamesTheWayOut_data()
{
    QTest::addColumn<QString>("display");
    QTest::newRow("none said") << QString();
    QTest::newRow("one said that is not there") << u":4711"_s;
}

void tst_CommandLine::window_withoutADisplayNamesTheWayOut()
{
    QFETCH(QString, display);
    QProcessEnvironment environment = bareEnvironment();
    if (!display.isEmpty())
        environment.insert(u"DISPLAY"_s, display);
    const Said said = run({}, environment);
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains("untie photograph"_L1), qPrintable(said.err));
    QCOMPARE(said.err.count(u'\n'), 1);
}

void tst_CommandLine::summary_replacesNoVault()
{
    const Said said = run({u"summary"_s, u"c"_s, u"--visit"_s, m_visit, u"--pdf"_s, u"c/clinical.vault"_s, u"--password-file"_s, m_password});
    QCOMPARE(said.code, 1);
    QVERIFY(said.err.contains("is already there"_L1));
    QCOMPARE(run({u"check"_s, u"c"_s, u"--password-file"_s, m_password}).code, 0);
}

void tst_CommandLine::answer_thatFindsNoRoomIsAFailure()
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessEnvironment(bareEnvironment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(UNTIE_PROGRAM), {u"check"_s, u"c"_s, u"--password-file"_s, m_password});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void tst_CommandLine::demo_thatIsInterruptedLeavesNothing()
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral(UNTIE_PROGRAM), {u"demo"_s, u"large"_s, u"--clients"_s, u"20000"_s, u"--visits"_s, u"2000000"_s});
    const auto growing = [this] { return QDir(m_dir.path()).entryList({u"large*"_s}, QDir::Dirs); };
    QTRY_VERIFY_WITH_TIMEOUT(!growing().isEmpty() && QFileInfo::exists(in(growing().constFirst() + "/keyring"_L1)), 30'000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Stopped: no clinic was made"));
    QCOMPARE(growing(), QStringList());
}

UNTIE_TEST_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
