#include "app/security/hardening.h"
#include "app/security/wipedmemory.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned char mark = 0x5C;

/// How many of the bytes at an address still are as they were written, also where nothing of ours lies any more. It
/// allocates nothing, which could take the very place; less than four in a row are an accident.
qsizetype leftAt(quintptr address, qsizetype size)
{
    static std::array<unsigned char, 65'536> copy;
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    const ssize_t got = ::pread(memory, copy.data(), size_t(size), off_t(address));
    ::close(memory);
    qsizetype left = 0;
    qsizetype row = 0;
    for (ssize_t i = 0; i < got; ++i) {
        row = copy[size_t(i)] == mark ? row + 1 : 0;
        left += row < 4 ? 0 : row == 4 ? 4 : 1;
    }
    return left;
}

/// The flags that the kernel keeps of the pages at an address: "dd" for "not in dumps".
QStringList pageFlags(quintptr address)
{
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QFile::ReadOnly))
        return {};
    static const QRegularExpression range(u"^([0-9a-f]+)-([0-9a-f]+) "_s);
    bool inside = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QString text = QString::fromLatin1(line);
        if (const auto match = range.match(text); match.hasMatch())
            inside = address >= match.captured(1).toULongLong(nullptr, 16) && address < match.captured(2).toULongLong(nullptr, 16);
        else if (inside && text.startsWith(u"VmFlags:"_s))
            return text.mid(8).simplified().split(u' ');
    }
    return {};
}

} // namespace

class tst_Hardening : public QObject
{
    Q_OBJECT

private slots:
    void dumps_areOff();
    void secret_standsInNoDump();
    void secret_isWipedWhenItGoes();
    void freedMemory_isOverwritten_data();
    void freedMemory_isOverwritten();
    void grownMemory_leavesNothingBehind();
    void grownMemory_keepsWhatStandsInIt();
    void wiping_costsLittle();
};

void tst_Hardening::dumps_areOff()
{
    hardenProcess();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
}

void tst_Hardening::secret_standsInNoDump()
{
    const Secret secret = Secret::random(32);
    const QStringList flags = pageFlags(reinterpret_cast<quintptr>(secret.data()));
    QVERIFY2(flags.contains(u"dd"_s), qPrintable(flags.join(u' ')));
    const auto heap = std::make_unique<char[]>(32); // the same question can be answered with no
    QVERIFY(!pageFlags(reinterpret_cast<quintptr>(heap.get())).contains(u"dd"_s));
}

void tst_Hardening::secret_isWipedWhenItGoes()
{
    auto secret = std::make_unique<Secret>(32);
    std::memset(secret->data(), mark, 32);
    const auto place = reinterpret_cast<quintptr>(secret->data());
    QCOMPARE(leftAt(place, 32), 32);
    secret.reset();
    QCOMPARE(leftAt(place, 32), 0);
}

void tst_Hardening::freedMemory_isOverwritten_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a name") << 24;
    QTest::newRow("a sentence") << 200;
    QTest::newRow("a note") << 3'000;
    QTest::newRow("a page") << 60'000;
}

void tst_Hardening::freedMemory_isOverwritten()
{
    QFETCH(int, size);
    const auto left = [size] {
        auto *block = static_cast<unsigned char *>(std::malloc(size_t(size)));
        std::memset(block, mark, size_t(size));
        const auto place = reinterpret_cast<quintptr>(block);
        std::free(block);
        return leftAt(place, size);
    };
    if (!startWipingFreedMemory())
        QSKIP("this C library does not let us");
    QCOMPARE(left(), 0);
    stopWipingFreedMemory();
    QVERIFY(left() > 0); // what would be there without
}

void tst_Hardening::grownMemory_leavesNothingBehind()
{
    if (!startWipingFreedMemory())
        QSKIP("this C library does not let us");
    auto *block = static_cast<unsigned char *>(std::malloc(200));
    void *wall = std::malloc(200); // so that it cannot grow where it stands
    std::memset(block, mark, 200);
    const auto place = reinterpret_cast<quintptr>(block);
    auto *grown = static_cast<unsigned char *>(std::realloc(block, 20'000));
    QVERIFY(reinterpret_cast<quintptr>(grown) != place);
    QCOMPARE(leftAt(place, 200), 0);
    QCOMPARE(int(std::count(grown, grown + 200, mark)), 200);
    auto *shrunk = static_cast<unsigned char *>(std::realloc(grown, 100));
    QCOMPARE(leftAt(reinterpret_cast<quintptr>(shrunk), 200), 100);
    std::free(shrunk);
    std::free(wall);
    stopWipingFreedMemory();
}

void tst_Hardening::grownMemory_keepsWhatStandsInIt()
{
    startWipingFreedMemory();
    QByteArray text;
    for (int i = 0; i < 500'000; ++i)
        text += char('a' + i % 26);
    for (int i = 0; i < text.size(); ++i)
        QVERIFY(text.at(i) == char('a' + i % 26));
    text.resize(10);
    text.squeeze();
    QCOMPARE(text, "abcdefghij"_ba);
    stopWipingFreedMemory();
}

/// Not a limit, a figure: what a text costs with and without.
void tst_Hardening::wiping_costsLittle()
{
    const auto nanoseconds = [](qsizetype letters) {
        constexpr int times = 200'000;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < times; ++i)
            free(malloc(size_t(letters) * 2));
        return double(timer.nsecsElapsed()) / times;
    };
    for (const qsizetype letters : {20, 200, 2'000, 20'000}) {
        stopWipingFreedMemory();
        const double without = nanoseconds(letters);
        startWipingFreedMemory();
        const double with = nanoseconds(letters);
        qInfo("a text of %lld letters: %.0f ns, wiped %.0f ns", static_cast<long long>(letters), without, with);
    }
    stopWipingFreedMemory();
}

UNTIE_TEST_MAIN(tst_Hardening)
#include "tst_hardening.moc"
