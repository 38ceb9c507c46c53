#include "tests/support/testmain.h"
#include "ui/shell/launch.h"
#include "ui/shell/processstart.h"

#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Launch : public QObject
{
    Q_OBJECT

private slots:
    void launch_isUnderstood_data();
    void launch_isUnderstood();
    void launch_ofAVaultOpensItsFolder();
    void launch_refuses_data();
    void launch_refuses();
    void photograph_takesEveryOption();
    void hasDisplay_readsTheEnvironment_data();
    void hasDisplay_readsTheEnvironment();
    void help_namesEveryVerb();
    void chatter_isWhatNobodyCanActOn();
};

void tst_Launch::launch_isUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Launch::Kind>("kind");
    QTest::addColumn<QString>("clinic");
    QTest::newRow("nothing: the clinic opened last") << QStringList() << Launch::Kind::Window << QString();
    QTest::newRow("a folder") << QStringList{u"/tmp/linden.untie"_s} << Launch::Kind::Window << u"/tmp/linden.untie"_s;
    QTest::newRow("the sample clinic") << QStringList{u"--demo"_s} << Launch::Kind::Demo << QString();
    QTest::newRow("a verb") << QStringList{u"check"_s, u"/tmp/x"_s, u"--json"_s} << Launch::Kind::Verb << QString();
    QTest::newRow("a picture that needs no clinic")
        << QStringList{u"photograph"_s, u"--screen"_s, u"signin"_s, u"--to"_s, u"a.png"_s} << Launch::Kind::Photograph << QString();
    QTest::newRow("a picture of setting up, without a clinic")
        << QStringList{u"photograph"_s, u"--screen"_s, u"setup"_s, u"--step"_s, u"8"_s, u"--to"_s, u"a.png"_s} << Launch::Kind::Photograph << QString();
    QTest::newRow("help") << QStringList{u"--help"_s} << Launch::Kind::Help << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << Launch::Kind::Version << QString();
}

void tst_Launch::launch_isUnderstood()
{
    QFETCH(QStringList, arguments);
    QFETCH(Launch::Kind, kind);
    QFETCH(QString, clinic);
    const Launch launch = launchOf(arguments);
    QCOMPARE(launch.kind, kind);
    QCOMPARE(launch.clinic, clinic);
}

void tst_Launch::launch_ofAVaultOpensItsFolder()
{
    const QTemporaryDir clinic;
    const QString vault = clinic.filePath(u"clinical.vault"_s);
    QCOMPARE(launchOf({vault}).clinic, vault); // there is none: said about what was named
    QFile file(vault);
    QVERIFY(file.open(QFile::WriteOnly));
    const Launch launch = launchOf({vault});
    QCOMPARE(launch.kind, Launch::Kind::Window);
    QCOMPARE(launch.clinic, clinic.path());
}

void tst_Launch::launch_refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an unknown option") << u"--fast"_s;
    QTest::newRow("two clinics") << u"a.untie b.untie"_s;
    QTest::newRow("the sample clinic and another") << u"--demo a.untie"_s;
    QTest::newRow("a verb that is none") << u"frobnicate"_s;
    QTest::newRow("a language nobody translated") << u"--language xx"_s;
    QTest::newRow("a picture of nothing") << u"photograph --to a.png"_s;
    QTest::newRow("a picture of an unknown screen") << u"photograph --screen moon --to a.png"_s;
    QTest::newRow("a picture without a place") << u"photograph --screen signin"_s;
    QTest::newRow("a record's picture without a clinic") << u"photograph --screen client --to a.png"_s;
    QTest::newRow("a restore's picture without a password") << u"photograph c.untie --screen restore --to a.png"_s;
    QTest::newRow("a record's picture without a password") << u"photograph c.untie --screen client --to a.png"_s;
    QTest::newRow("a client that is no number") << u"photograph c --password-file p --screen client --to a.png --client mia"_s;
    QTest::newRow("a section that is none") << u"photograph c --password-file p --screen settings --to a.png --section moon"_s;
    QTest::newRow("a scale beyond reason") << u"photograph --screen signin --to a.png --scale 40"_s;
    QTest::newRow("a scale that is no number") << u"photograph --screen signin --to a.png --scale nan"_s;
    QTest::newRow("a size without a height") << u"photograph --screen signin --to a.png --size 1440"_s;
    QTest::newRow("a step that setting up does not have") << u"photograph --screen setup --step 9 --to a.png"_s;
    QTest::newRow("a size of no picture") << u"photograph --screen signin --to a.png --size 0x0"_s;
}

void tst_Launch::launch_refuses()
{
    QFETCH(QString, line);
    const Launch launch = launchOf(line.split(u' '));
    QCOMPARE(launch.kind, Launch::Kind::Wrong);
    QVERIFY(!launch.problem.isEmpty());
}

void tst_Launch::photograph_takesEveryOption()
{
    const Launch launch = launchOf(
        u"photograph c.untie --screen visit --to a.png --client 12 --visit 34 --dark --language de --scale 2 --size 1280x800 --step 3 --section access --password-file p --user Nora --contrast"_s
            .split(u' '));
    QCOMPARE(launch.kind, Launch::Kind::Photograph);
    PhotographOrder expected{PhotographOrder::Screen::Visit, u"c.untie"_s, u"a.png"_s, 12, 34, u"Nora"_s, u"p"_s, u"de"_s, true, 2, {1280, 800}, 3, u"access"_s};
    expected.contrast = true;
    QVERIFY(launch.photograph == expected);
    QCOMPARE(launch.language, u"de"_s);
}

void tst_Launch::hasDisplay_readsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("environment"); // platform, display, Wayland's
    QTest::addColumn<bool>("has");
    QTest::newRow("nothing at all") << QStringList{{}, {}, {}} << false;
    QTest::newRow("an X server") << QStringList{{}, u":0"_s, {}} << true;
    QTest::newRow("a Wayland one") << QStringList{{}, {}, u"wayland-0"_s} << true;
    QTest::newRow("X asked for, and none there") << QStringList{u"xcb"_s, {}, u"wayland-0"_s} << false;
    QTest::newRow("Wayland asked for, and none there") << QStringList{u"wayland"_s, u":0"_s, {}} << false;
    QTest::newRow("a platform that needs none") << QStringList{u"offscreen"_s, {}, {}} << true;
}

void tst_Launch::hasDisplay_readsTheEnvironment()
{
    QFETCH(QStringList, environment);
    QFETCH(bool, has);
    QCOMPARE(hasDisplay(environment.at(0), environment.at(1), environment.at(2)), has);
}

void tst_Launch::help_namesEveryVerb()
{
    const QString help = helpText();
    for (const auto &verb : {u"demo"_s, u"check"_s, u"summary"_s, u"photograph"_s})
        QVERIFY2(help.contains(u"untie "_s + verb), qUtf8Printable(verb));
}

/// As Qt writes them.
void tst_Launch::chatter_isWhatNobodyCanActOn()
{
    QVERIFY(isChatter(u"  OpenType support missing for \"Inter Untie\", script 11"_s));
    QVERIFY(isChatter(u"This plugin does not support raise()"_s));
    QVERIFY(!isChatter(u"QSqlDatabase: the connection is still in use"_s));
}

UNTIE_TEST_MAIN(tst_Launch)
#include "tst_launch.moc"
