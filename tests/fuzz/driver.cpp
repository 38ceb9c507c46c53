// Gives a fuzz target mutations of a corpus: fuzz_x FOLDER [--runs N] [--seed S]. The same seed gives the same inputs; the one
// that crashes is left in "fuzz-crash".

#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr int usualRuns = 20'000;
constexpr itimerval mostTime{{0, 0}, {20, 0}}; ///< of one input, in the processor: what never ends is a crash
constexpr int longestInput = 4096; // what is hostile is so in a few bytes

QByteArray *current = nullptr;

/// Leaves the input of a crash behind, with what a signal handler may call.
void keepInput(int signal)
{
    const int file = ::creat("fuzz-crash", 0600);
    if (file >= 0 && current != nullptr) {
        [[maybe_unused]] const auto written = ::write(file, current->constData(), std::size_t(current->size()));
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// What importers look for: more telling than single bytes.
const QList<QByteArray> &tokens()
{
    static const QList<QByteArray> all{"\n", "\r\n", ",", ";", "\"", "\"\"", "\t", "=", "=\r\n", "\\", "\\n", ":", "\xEF\xBB\xBF", "\xFF\xFE", QByteArray("\0", 1),
                                       "\xC3", "\xF0\x9F\xA7\xB6", "\xE2\x80\x8F", "BEGIN:VCARD\n", "END:VCARD\n", "ENCODING=QUOTED-PRINTABLE", "CHARSET=ISO-8859-1",
                                       "BEGIN:VEVENT\n", "END:VEVENT\n", "RRULE:FREQ=SECONDLY\n", "BEGIN:VTIMEZONE\n", "DTSTART:20260312T090000Z\n", "DTSTART;TZID=", "RECURRENCE-ID:", "EXDATE:", "RRULE:FREQ=", ";COUNT=", ";UNTIL=", ";BYSETPOS=-1", "DURATION:PT",
                                       "\n---\n", "{\"", "\":", "null", "[[[[[[[[",
                                       "99999999999999999999", "-1", " ", "1979-13-45"};
    return all;
}

QByteArray mutated(const QList<QByteArray> &corpus, QRandomGenerator &random)
{
    const auto anyOf = [&](const QList<QByteArray> &list) { return list.at(random.bounded(int(list.size()))); };
    QByteArray bytes = anyOf(corpus);
    for (int change = random.bounded(1, 8); change > 0; --change) {
        const int at = random.bounded(int(bytes.size()) + 1);
        const int length = random.bounded(1, 32);
        switch (random.bounded(7)) {
        case 0: bytes.insert(at, char(random.bounded(256))); break;
        case 1: bytes.remove(at, length); break;
        case 2:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        case 3: bytes.insert(at, anyOf(tokens())); break;
        case 4: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), length)); break;
        case 5: {
            const QByteArray other = anyOf(corpus);
            bytes = bytes.left(at) + other.mid(random.bounded(int(other.size()) + 1));
            break;
        }
        default: bytes.truncate(at); break;
        }
    }
    return bytes.left(longestInput);
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QString folder;
    int runs = usualRuns;
    quint32 seed = 1;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--runs") && i + 1 < argc)
            runs = atoi(argv[++i]);
        else if (argument == QLatin1String("--seed") && i + 1 < argc)
            seed = quint32(atoi(argv[++i]));
        else
            folder = argument;
    }
    QList<QByteArray> corpus;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            corpus += file.readAll();
    }
    if (corpus.isEmpty()) {
        out << "no corpus in " << folder << Qt::endl;
        return 2;
    }
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS, SIGPROF})
        std::signal(signal, keepInput);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    for (int run = 0; run < runs + corpus.size(); ++run) {
        QByteArray bytes = run < corpus.size() ? corpus.at(run) : mutated(corpus, random);
        current = &bytes;
        ::setitimer(ITIMER_PROF, &mostTime, nullptr);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
        current = nullptr;
    }
    const qint64 elapsed = std::max<qint64>(1, timer.elapsed());
    out << runs + corpus.size() << " inputs, " << 1000LL * runs / elapsed << " a second, seed " << seed << Qt::endl;
    return 0;
}
