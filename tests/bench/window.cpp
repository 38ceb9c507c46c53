// The program's window, started as people start it, telling what it took: what startup.cpp and workday.cpp begin.
//
//   untie_bench_window start CLINIC USER PASSWORD BEGAN   microseconds from BEGAN (CLOCK_MONOTONIC) to the painted sign-in page; from
//                                                         keys in hand to the painted Today; the key's derivation; kilobytes (PSS)
//   untie_bench_window day CLINIC USER PASSWORD VISITS SEARCHES   milliseconds of the longest turns of the main thread; kilobytes that the
//                                                         heap grew after the first tenth of the day

#include "app/common/secret.h"
#include "app/common/translator.h"
#include "app/security/account.h"
#include "app/security/grants.h"
#include "app/security/identity.h"
#include "app/security/keyring.h"
#include "app/security/unlock.h"
#include "tests/support/clinicday.h"
#include "ui/clients/clientbook.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/processstart.h"
#include "ui/shell/workspace.h"
#include "ui/today/todaypage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPixmapCache>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <malloc.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr int settledMs = 1'000;
constexpr int longestTold = 12; ///< of a day's turns, by name

double microsecondsNow()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

/// What counts as this process's own in memory, with its part of what is shared.
double pssKilobytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("no smaps_rollup");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').constFirst().toDouble();
    }
    return 0;
}

/// Without the pictures that Qt keeps for the next time.
double heapKilobytes()
{
    QPixmapCache::clear();
    const struct mallinfo2 info = ::mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1024;
}

/// Something that the main thread was given to do.
struct Turn
{
    double ms = 0;
    const char *whom = ""; ///< the class
    int event = 0;         ///< of Qt
    bool operator>(const Turn &other) const { return ms > other.ms; }
};

/// The turns of a day, in as little memory as at its beginning: the heap is measured beside them.
class Turns final
{
public:
    void add(const Turn &turn)
    {
        ++m_count;
        ++m_ofLength[std::min(m_ofLength.size() - 1, static_cast<size_t>(turn.ms * stepsPerMs))];
        if (!(turn > m_longest.back()))
            return;
        m_longest.back() = turn;
        std::sort(m_longest.begin(), m_longest.end(), std::greater<>());
    }

    size_t count() const { return m_count; }
    const std::array<Turn, longestTold> &longest() const { return m_longest; }
    /// What so many of a thousand are not longer than, to a tenth of a millisecond.
    double ofThousand(size_t most) const
    {
        size_t passed = 0;
        size_t at = 0;
        while (at < m_ofLength.size() && (passed += m_ofLength[at]) < m_count * most / 1000)
            ++at;
        return double(at + 1) / stepsPerMs;
    }

private:
    static constexpr int stepsPerMs = 10;
    size_t m_count = 0;
    std::array<size_t, 1000 * stepsPerMs> m_ofLength{}; ///< the last: a second and more
    std::array<Turn, longestTold> m_longest{};
};

/// Looks at the clock round everything that the main thread is given to do.
class MeteredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const char *whom = receiver->metaObject()->className(); // it may be gone after
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        if (m_metering)
            m_turns.add({double(timer.nsecsElapsed()) / 1e6, whom, type});
        m_inside = false;
        return done;
    }
    void meter() { m_metering = true; }
    const Turns &turns() const { return m_turns; }

private:
    bool m_inside = false;
    bool m_metering = false;
    Turns m_turns;
};

/// Lets the window live until that is so; without a pause, which would be measured with it.
template <class Condition>
void liveUntil(Condition isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The moment at which the window has given the system what it shows by now.
double paintedNow(QWidget &window)
{
    struct Watch final : QObject
    {
        bool seen = false;
        bool eventFilter(QObject *, QEvent *event) override
        {
            seen |= event->type() == QEvent::UpdateRequest;
            return false;
        }
    };
    Watch watch;
    window.installEventFilter(&watch);
    window.update(0, 0, 1, 1); // should all have been painted already
    liveUntil([&] { return watch.seen; });
    return microsecondsNow();
}

Result<OpenClinic> opened(const ClinicFolder &folder, const KeyringPerson &person, const OpenedGrants &grants, const Secret &signing)
{
    return openVaults({.folder = folder, .person = person.person, .name = person.name, .role = roleOf(person)}, grants.keys, signing.clone());
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().detail), qUtf8Printable(result.error().subject));
    return std::move(*result);
}

int start(const QStringList &words, MainWindow &window)
{
    const ClinicFolder folder{words[2]};
    window.askFor(folder);
    window.show();
    liveUntil([&] { return window.windowHandle()->isExposed(); }); // which is told by painting all of it
    const double signIn = microsecondsNow() - words[5].toDouble();

    const double derived = microsecondsNow();
    const Keyring keyring = must(readKeyring(folder));
    const KeyringPerson *person = accountNamed(keyring, words[3]);
    const Identity identity = must(unwrap(person->wrapped, person->keys, {keyring.clinic, person->person}, Secret::fromText(words[4])));
    const OpenedGrants grants = must(openGrants(keyring, *person, identity));
    const double derivation = microsecondsNow() - derived;

    const double asked = microsecondsNow();
    bool complete = false;
    QObject::connect(&window, &MainWindow::opened, &window, [&] {
        QObject::connect(window.findChild<TodayPage *>(), &TodayPage::completed, &window, [&] { complete = true; });
    });
    window.open([&] { return opened(folder, *person, grants, identity.signing); }, [](const Error &error) { qFatal("%s", qUtf8Printable(error.detail)); });
    liveUntil([&] { return complete; });
    const double today = paintedNow(window) - asked;
    liveUntil([&] { return window.workspace()->clients().isLoaded(); });
    QTest::qWait(settledMs);
    std::printf("%.0f\n%.0f\n%.0f\n%.0f\n", signIn, today, derivation, pssKilobytes());
    return 0;
}

int workday(const QStringList &words, MeteredApplication &app)
{
    MainWindowDriver untie;
    if (!untie.signIn({words[2]}, words[4]))
        qFatal("nobody is let in");
    const DayPlan day{.visits = words[5].toInt(), .searches = words[6].toInt(), .newClients = 12, .locks = 0};
    const DayPlan morning{.visits = day.visits / 10, .searches = day.searches / 10, .newClients = 2, .locks = 0};
    const DayPlan rest{.visits = day.visits - morning.visits, .searches = day.searches - morning.searches, .newClients = 10, .locks = 0};
    ClinicDay clinic(untie, words[4], 1);
    const auto live = [&](const DayPlan &plan) {
        if (const QString failed = clinic.run(plan); !failed.isEmpty())
            qFatal("%s", qUtf8Printable(failed));
        untie.goToClients();
        QTest::qWait(settledMs);
    };
    live(morning);
    const double before = heapKilobytes();
    app.meter();
    live(rest);
    const Turns &turns = app.turns();
    for (const Turn &turn : turns.longest())
        std::fprintf(stderr, "%.1f ms: %s %d\n", turn.ms, turn.whom, turn.event);
    std::printf("%.3f\n%.1f\n%.0f\n%zu\n", turns.longest().front().ms, turns.ofThousand(999), heapKilobytes() - before, turns.count());
    return untie.close() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    startProcess();
    startCryptography();
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"untie-bench"_s);
    MeteredApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    speak(app, u"en"_s);
    const Appearance appearance(app, ThemeChoice::Light);
    if (words.value(1) == "day"_L1 && words.size() == 7)
        return workday(words, app);
    if (words.value(1) != "start"_L1 || words.size() != 6)
        return 2;
    const Figure figure = must(Figure::load());
    const Atlas atlas = must(Atlas::load(figure, Translator::forProgram()));
    MainWindow window(figure, atlas);
    window.resize(1440, 900);
    window.keepNoTraces();
    return start(words, window);
}
