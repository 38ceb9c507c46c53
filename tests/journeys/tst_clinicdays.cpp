#include "app/commands/check.h"
#include "tests/support/clinicday.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/shell/language.h"

#include <QElapsedTimer>
#include <QPixmapCache>
#include <QStandardPaths>

#include <malloc.h>

using namespace untie;
using namespace Qt::StringLiterals;

/// Days at a clinic, one after another, with what chance brings: in every test run a few short ones, for hours with
/// `packaging/test.sh --soak HOURS` (UNTIE_SOAK_HOURS, UNTIE_SOAK_SEED), or so many of them (UNTIE_SOAK_DAYS). After each day
/// the program is closed, the record is checked as `untie check` does, and the memory is looked at.
class tst_ClinicDays : public QObject
{
    Q_OBJECT

private slots:
    void dayAfterDay_theRecordIsWhole_andMemoryFlat();
};

namespace {

constexpr int shortDays = 3;
constexpr double msOfHour = 3'600'000;
/// In which caches, and what Qt keeps of each font and style, have come to their size.
constexpr int firstDays = 2;
constexpr double mayGrowKilobytes = 2048;

QString checked(const ClinicFolder &folder)
{
    QString password = TestClinic::passwordText();
    QString said;
    QTextStream in(&password);
    QTextStream out(&said);
    CommandIo io{in, out, out};
    const int code = runCheck({folder.path, u"--password-file"_s, u"-"_s}, io);
    return code == Done ? QString() : said;
}

/// What is in use on the heap, in kilobytes, without the pictures that Qt keeps for the next time; what freed blocks the allocator
/// keeps is no business of ours.
double heapKilobytes()
{
    QPixmapCache::clear();
    const struct mallinfo2 info = ::mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1024;
}

} // namespace

void tst_ClinicDays::dayAfterDay_theRecordIsWhole_andMemoryFlat()
{
    QStandardPaths::setTestModeEnabled(true);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const double hours = qEnvironmentVariable("UNTIE_SOAK_HOURS").toDouble();
    const int wanted = qEnvironmentVariable("UNTIE_SOAK_DAYS").toInt();
    const quint32 seed = qEnvironmentVariable("UNTIE_SOAK_SEED", u"1"_s).toUInt();
    const DayPlan plan = hours > 0 ? DayPlan{.visits = 30, .searches = 200, .newClients = 6, .locks = 4} : wanted > 0 ? DayPlan{.visits = 8, .searches = 30, .newClients = 2, .locks = 2} : DayPlan{};
    const TestClinic clinic;
    MainWindowDriver untie;
    QVERIFY(untie.signIn(clinic.folder(), TestClinic::passwordText()));
    ClinicDay days(untie, TestClinic::passwordText(), seed);

    QElapsedTimer since;
    since.start();
    QList<double> heap;
    for (int day = 1; hours > 0 ? double(since.elapsed()) < hours * msOfHour : day <= (wanted > 0 ? wanted : shortDays); ++day) {
        const QString failed = days.run(plan);
        QVERIFY2(failed.isEmpty(), qPrintable(u"day %1 of seed %2: %3"_s.arg(day).arg(seed).arg(failed)));
        QVERIFY(untie.close());
        const QString damage = checked(clinic.folder());
        QVERIFY2(damage.isEmpty(), qPrintable(u"after day %1 of seed %2: %3"_s.arg(day).arg(seed).arg(damage)));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        heap += heapKilobytes();
        if (hours > 0 || wanted > 0)
            qInfo("day %d, %d visits so far, %.0f kB", day, days.visitsWritten(), heap.constLast());
        untie.reopen();
        QVERIFY2(untie.signIn(clinic.folder(), TestClinic::passwordText()), qPrintable(untie.signInMessage()));
    }
    const double grown = heap.constLast() - heap.value(std::min<qsizetype>(firstDays, heap.size()) - 1);
    QVERIFY2(grown < mayGrowKilobytes, qPrintable(u"%1 kB more after %2 days"_s.arg(grown).arg(heap.size())));
}

UNTIE_TEST_GUI_MAIN(tst_ClinicDays)

#include "tst_clinicdays.moc"
