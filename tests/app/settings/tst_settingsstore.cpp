#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

ClinicProfile lindenRow()
{
    return {.name = u"Linden Row Massage"_s,
            .address = u"12 Example Row\nSampleton"_s,
            .phone = u"555-0100"_s,
            .email = u"desk@example.org"_s,
            .timeZone = u"Europe/Berlin"_s,
            .language = u"en"_s};
}

} // namespace

class tst_SettingsStore : public QObject
{
    Q_OBJECT

private slots:
    void clinicProfile_isEmptyInANewClinic();
    void save_keepsEveryField();
    void save_replacesWhatWasThere();
    void save_takesZonesThatAreNoPlaces();
    void save_refusesWhatCannotBe_data();
    void save_refusesWhatCannotBe();
    void timeZoneOf_fallsBackToTheComputers();
    void lockMinutes_areTheUsualOnesUntilChosen();
    void lockMinutes_cannotBeSwitchedOffByHand_data();
    void lockMinutes_cannotBeSwitchedOffByHand();
};

void tst_SettingsStore::clinicProfile_isEmptyInANewClinic()
{
    TestDatabase db;
    QCOMPARE(orFail(SettingsStore(*db).clinicProfile()), ClinicProfile());
}

void tst_SettingsStore::save_keepsEveryField()
{
    TestDatabase db;
    SettingsStore settings(*db);
    orFail(settings.save(lindenRow()));
    QCOMPARE(orFail(settings.clinicProfile()), lindenRow());
}

void tst_SettingsStore::save_replacesWhatWasThere()
{
    TestDatabase db;
    SettingsStore settings(*db);
    orFail(settings.save(lindenRow()));
    ClinicProfile moved = lindenRow();
    moved.address = u"14 Example Row"_s;
    moved.email.clear();
    orFail(settings.save(moved));
    QCOMPARE(orFail(settings.clinicProfile()), moved);
}

void tst_SettingsStore::save_takesZonesThatAreNoPlaces()
{
    TestDatabase db;
    for (const QString &zone : {u"UTC"_s, u"Etc/UTC"_s, QString()}) {
        ClinicProfile profile = lindenRow();
        profile.timeZone = zone;
        QVERIFY2(SettingsStore(*db).save(profile), qUtf8Printable(zone));
    }
}

void tst_SettingsStore::save_refusesWhatCannotBe_data()
{
    QTest::addColumn<ClinicProfile>("profile");
    const auto row = [](const char *name, const std::function<void(ClinicProfile &)> &change) {
        ClinicProfile profile = lindenRow();
        change(profile);
        QTest::newRow(name) << profile;
    };
    row("no name", [](ClinicProfile &profile) { profile.name = u" \t"_s; });
    row("a name of 10,000 letters", [](ClinicProfile &profile) { profile.name = QString(10'000, u'a'); });
    row("an endless address", [](ClinicProfile &profile) { profile.address = QString(10'000, u'a'); });
    row("no such time zone", [](ClinicProfile &profile) { profile.timeZone = u"Europe/Sampleton"_s; });
    row("no such language", [](ClinicProfile &profile) { profile.language = u"xx"_s; });
}

void tst_SettingsStore::save_refusesWhatCannotBe()
{
    QFETCH(ClinicProfile, profile);
    TestDatabase db;
    SettingsStore settings(*db);
    orFail(settings.save(lindenRow()));
    const auto saved = settings.save(profile);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QVERIFY(!saved.error().subject.isEmpty());
    QCOMPARE(orFail(settings.clinicProfile()), lindenRow());
}

void tst_SettingsStore::timeZoneOf_fallsBackToTheComputers()
{
    QCOMPARE(timeZoneOf(lindenRow()).id(), "Europe/Berlin");
    QCOMPARE(timeZoneOf({}), QTimeZone::systemTimeZone());
}

void tst_SettingsStore::lockMinutes_areTheUsualOnesUntilChosen()
{
    TestDatabase db;
    SettingsStore settings(*db);
    QCOMPARE(orFail(settings.lockMinutes()), 5);
    orFail(settings.setLockMinutes(12));
    QCOMPARE(orFail(settings.lockMinutes()), 12);
    for (const int minutes : {0, -1, 16}) {
        const auto set = settings.setLockMinutes(minutes);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, Error::Kind::Invalid);
    }
    QCOMPARE(orFail(settings.lockMinutes()), 12);
    orFail(settings.save(lindenRow()));
    QCOMPARE(orFail(settings.lockMinutes()), 12);
}

void tst_SettingsStore::lockMinutes_cannotBeSwitchedOffByHand_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<int>("minutes");
    QTest::newRow("never") << u"0"_s << 1;
    QTest::newRow("ages") << u"100000"_s << 15;
    QTest::newRow("no number") << u"off"_s << 5;
    QTest::newRow("nothing") << QString() << 5;
}

void tst_SettingsStore::lockMinutes_cannotBeSwitchedOffByHand()
{
    QFETCH(QString, stored);
    TestDatabase db;
    QVERIFY(db->run(u"INSERT INTO frontdesk.setting (key, value) VALUES ('security.lock_minutes', :value)"_s, {{u":value"_s, stored}}));
    QTEST(orFail(SettingsStore(*db).lockMinutes()), "minutes");
}

UNTIE_TEST_MAIN(tst_SettingsStore)
#include "tst_settingsstore.moc"
