#include "app/keeping/generations.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

Backup backup(const QDateTime &madeAt, BackupKind kind = BackupKind::Daily, bool whole = true)
{
    static int number = 0;
    Backup made;
    made.path = u"/backups/%1"_s.arg(++number);
    made.manifest.kind = kind;
    made.manifest.madeAt = madeAt.toUTC();
    made.manifest.frontDesk.opened = true;
    made.manifest.clinical.opened = whole;
    return made;
}

QDateTime utc(QDate day, QTime time = {9, 0})
{
    return {day, time, Qt::UTC};
}

QSet<QString> pathsOf(const QList<Backup> &backups)
{
    QSet<QString> paths;
    for (const Backup &one : backups)
        paths.insert(one.path);
    return paths;
}

QList<Backup> keptOf(QList<Backup> backups, const QDateTime &now)
{
    const QSet<QString> going = pathsOf(expendable(backups, now));
    backups.removeIf([&](const Backup &one) { return going.contains(one.path); });
    return backups;
}

/// Some years of a clinic: several backups on most days, of all kinds, some checked in part.
QList<Backup> someHistory(QRandomGenerator &random, const QDateTime &now)
{
    QList<Backup> history;
    const int days = random.bounded(1, 900);
    for (int ago = 0; ago < days; ++ago) {
        for (int times = random.bounded(0, 4); times > 0; --times) {
            const auto kind = static_cast<BackupKind>(random.bounded(20) < 15 ? random.bounded(2) : random.bounded(2, 5));
            history.append(backup(now.addDays(-ago).addSecs(-random.bounded(20'000)), kind, random.bounded(5) > 0));
        }
    }
    std::shuffle(history.begin(), history.end(), random);
    return history;
}

} // namespace

class tst_Generations : public QObject
{
    Q_OBJECT

private slots:
    void oneADay_keepsDaysWeeksAndMonths();
    void severalADay_keepTheNewestThatIsWhole();
    void today_staysWhole();
    void dayBegins_whereTheClinicIs();
    void holidays_costNoDay();
    void manual_staysForEver();
    void special_keepsTheNewestFiveOfEachKind();
    void newestWhole_staysWhateverItIs();
    void future_isLeftAlone();
    void anyHistory_keepsItsPromises();
};

void tst_Generations::oneADay_keepsDaysWeeksAndMonths()
{
    const QDateTime now = utc({2026, 11, 26});
    QList<Backup> history;
    for (int ago = 0; ago < 800; ++ago)
        history.append(backup(now.addDays(-ago)));
    QList<QDate> kept;
    for (const Backup &one : keptOf(history, now))
        kept.append(one.manifest.madeAt.date());
    std::ranges::sort(kept, std::greater());
    QList<QDate> expected;
    for (int ago = 0; ago < 14; ++ago)
        expected.append(now.date().addDays(-ago));
    for (const QDate sunday : {QDate(2026, 11, 8), QDate(2026, 11, 1), QDate(2026, 10, 25), QDate(2026, 10, 18), QDate(2026, 10, 11)})
        expected.append(sunday); // the weeks of 23 and 16 November have theirs already, and so has the week of the 22nd's
    for (const QDate last : {QDate(2026, 10, 31), QDate(2026, 9, 30), QDate(2026, 8, 31), QDate(2026, 7, 31), QDate(2026, 6, 30), QDate(2026, 5, 31),
                             QDate(2026, 4, 30), QDate(2026, 3, 31), QDate(2026, 2, 28), QDate(2026, 1, 31), QDate(2025, 12, 31)})
        expected.append(last);
    std::ranges::sort(expected, std::greater());
    QCOMPARE(kept, expected);
}

void tst_Generations::severalADay_keepTheNewestThatIsWhole()
{
    const QDateTime now = utc({2026, 11, 26});
    const QDate yesterday(2026, 11, 25);
    const Backup first = backup(utc(yesterday, {8, 0}));
    const Backup second = backup(utc(yesterday, {13, 0}), BackupKind::Closing);
    const Backup third = backup(utc(yesterday, {18, 0}), BackupKind::Closing, false);
    const Backup today = backup(now);
    QCOMPARE(pathsOf(expendable({first, third, second, today}, now)), (QSet{first.path, third.path}));
}

void tst_Generations::today_staysWhole()
{
    const QDateTime now = utc({2026, 11, 26}, {20, 0});
    QList<Backup> history;
    for (int hour = 8; hour < 20; ++hour)
        history.append(backup(utc(now.date(), {hour, 0}), BackupKind::Closing, hour != 12));
    QCOMPARE(expendable(history, now), QList<Backup>());
    QCOMPARE(keptOf(history, now.addDays(1)).size(), 1);
}

void tst_Generations::dayBegins_whereTheClinicIs()
{
    const QTimeZone auckland("Pacific/Auckland");
    const QDateTime now(QDate(2026, 11, 26), QTime(20, 0), auckland);
    const Backup earlyThatDay = backup(QDateTime(QDate(2026, 11, 26), QTime(0, 30), auckland));
    const Backup evening = backup(now);
    QCOMPARE(expendable({earlyThatDay, evening}, now), QList<Backup>());
    QCOMPARE(expendable({earlyThatDay, evening}, now.addDays(1)), QList{earlyThatDay});
}

void tst_Generations::holidays_costNoDay()
{
    const QDateTime now = utc({2026, 11, 26});
    QList<Backup> history;
    for (int ago = 0; ago < 14; ++ago)
        history.append(backup(now.addDays(-60 - ago)));
    history.append(backup(now));
    // Today takes one of the fourteen places, and the oldest day was the best of no week and no month.
    QCOMPARE(expendable(history, now), QList{history[13]});
}

void tst_Generations::manual_staysForEver()
{
    const QDateTime now = utc({2026, 11, 26});
    QList<Backup> history;
    for (int ago = 0; ago < 3000; ago += 10)
        history.append(backup(now.addDays(-ago), BackupKind::Manual, ago % 20 == 0));
    QCOMPARE(expendable(history, now), QList<Backup>());
}

void tst_Generations::special_keepsTheNewestFiveOfEachKind()
{
    const QDateTime now = utc({2026, 11, 26});
    QList<Backup> history;
    for (int ago = 1; ago <= 9; ++ago) {
        history.append(backup(now.addDays(-ago), BackupKind::BeforeMigration));
        history.append(backup(now.addDays(-ago), BackupKind::BeforeRestore));
    }
    history.append(backup(now));
    const QList<Backup> kept = keptOf(history, now);
    QCOMPARE(kept.size(), 11);
    for (const Backup &one : kept)
        QVERIFY(one.manifest.madeAt >= now.addDays(-5));
}

void tst_Generations::newestWhole_staysWhateverItIs()
{
    const QDateTime now = utc({2026, 11, 26});
    const Backup old = backup(utc({2020, 1, 1}), BackupKind::BeforeMigration);
    QList<Backup> history{old};
    for (int ago = 0; ago < 100; ++ago)
        history.append(backup(now.addDays(-ago), ago % 7 ? BackupKind::Daily : BackupKind::BeforeMigration, false));
    QVERIFY(keptOf(history, now).contains(old));
}

void tst_Generations::future_isLeftAlone()
{
    const QDateTime now = utc({2026, 11, 26}); // the clock was set back
    QList<Backup> history;
    for (int ahead = 0; ahead < 100; ++ahead)
        history.append(backup(now.addDays(ahead)));
    QCOMPARE(expendable(history, now), QList<Backup>());
}

void tst_Generations::anyHistory_keepsItsPromises()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 200; ++round) {
        const QDateTime now = utc(QDate(2026, 1, 1).addDays(random.bounded(400)), QTime(random.bounded(24), 0));
        const QList<Backup> history = someHistory(random, now);
        const QList<Backup> kept = keptOf(history, now);

        const auto byMoment = [](const Backup &one) { return std::pair(one.manifest.madeAt, one.path); };
        const Backup *newestWhole = nullptr;
        for (const Backup &one : history) {
            if (one.manifest.isWhole() && (!newestWhole || byMoment(one) > byMoment(*newestWhole)))
                newestWhole = &one;
            if (one.manifest.kind == BackupKind::Manual || one.manifest.madeAt.date() == now.date())
                QVERIFY(kept.contains(one));
        }
        QVERIFY(!newestWhole || kept.contains(*newestWhole));

        // Every day of the last fortnight of work that has a backup checked whole still has one.
        QMap<QDate, bool> wholeOn;
        for (const Backup &one : history) {
            if (one.manifest.kind == BackupKind::Daily || one.manifest.kind == BackupKind::Closing)
                wholeOn[one.manifest.madeAt.date()] |= one.manifest.isWhole();
        }
        for (auto day = wholeOn.cend(); day != wholeOn.cbegin() && std::distance(day, wholeOn.cend()) < 14;) {
            --day;
            QVERIFY(std::ranges::any_of(kept, [&](const Backup &one) { return one.manifest.madeAt.date() == day.key() && one.manifest.isWhole() == *day; }));
        }

        // Tidying up twice takes no more, and what automatic backups take is bounded.
        QCOMPARE(expendable(kept, now), QList<Backup>());
        const auto automatic = std::ranges::count_if(kept, [&](const Backup &one) {
            return one.manifest.kind != BackupKind::Manual && one.manifest.madeAt.date() != now.date();
        });
        QVERIFY(automatic <= 14 + 8 + 12 + 5 + 5 + 1);
    }
}

UNTIE_TEST_MAIN(tst_Generations)
#include "tst_generations.moc"
