#include "tests/support/processmemory.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

struct Mapping
{
    quint64 from = 0;
    quint64 to = 0;
    QString name;
};

QList<Mapping> readableMappings(qint64 process)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    if (!maps.open(QFile::ReadOnly))
        qFatal("no maps of process %lld", static_cast<long long>(process));
    static const QRegularExpression line(u"^([0-9a-f]+)-([0-9a-f]+) (\\S+) \\S+ \\S+ \\S+\\s*(.*)$"_s);
    QList<Mapping> mappings;
    for (const QByteArray &text : maps.readAll().split('\n')) {
        const auto match = line.match(QString::fromUtf8(text));
        const QString name = match.captured(4);
        if (!match.hasMatch() || !match.captured(3).startsWith(u'r') || name == "[vvar]"_L1 || name == "[vsyscall]"_L1)
            continue;
        mappings += {match.captured(1).toULongLong(nullptr, 16), match.captured(2).toULongLong(nullptr, 16),
                     name.isEmpty() ? u"anonymous"_s : name};
    }
    return mappings;
}

constexpr qsizetype piece = 16 << 20;
constexpr qsizetype overlap = 1024; // so that nothing hides across two pieces

/// Gives all that can be read, in pieces that overlap; what begins within `piece` bytes is to be counted.
void readAll(qint64 process, const std::function<void(const Mapping &, const char *bytes, qsizetype size)> &look)
{
    const int memory = ::open(qPrintable(u"/proc/%1/mem"_s.arg(process)), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        qFatal("the memory of process %lld cannot be read", static_cast<long long>(process));
    QByteArray read(piece + overlap, Qt::Uninitialized);
    for (const Mapping &mapping : readableMappings(process)) {
        for (quint64 at = mapping.from; at < mapping.to; at += piece) {
            const size_t wanted = std::min<quint64>(mapping.to - at, piece + overlap);
            const ssize_t got = ::pread(memory, read.data(), wanted, off_t(at));
            if (got > 0) // not a guard page, nor a device's memory
                look(mapping, read.constData(), got);
        }
    }
    ::close(memory);
}

} // namespace

QMap<QString, MemoryFind> scanMemory(qint64 process, const QList<Canary> &canaries, qint64 *bytes)
{
    QList<std::pair<QString, QByteArrayMatcher>> matchers;
    for (const Canary &canary : canaries) {
        // As it is, and as UTF-16 or in hexadecimal; memory is not searched for what only files would hold.
        for (const QByteArray &form : canary.forms.first(2))
            matchers.append({canary.name, QByteArrayMatcher(form)});
    }
    QMap<QString, MemoryFind> found;
    readAll(process, [&](const Mapping &mapping, const char *read, qsizetype size) {
        if (bytes)
            *bytes += std::min(size, piece);
        for (const auto &[name, matcher] : matchers) {
            for (qsizetype hit = matcher.indexIn(read, size); hit >= 0 && hit < piece; hit = matcher.indexIn(read, size, hit + 1)) {
                MemoryFind &find = found[name];
                ++find.times;
                if (!find.places.contains(mapping.name))
                    find.places << mapping.name;
            }
        }
    });
    return found;
}

int countSpread(qint64 process, const QString &text)
{
    const QByteArray letters = text.first(8).toLatin1();
    int times = 0;
    readAll(process, [&](const Mapping &, const char *read, qsizetype size) {
        const qsizetype end = std::min(size, piece);
        for (const char *at = read; (at = static_cast<const char *>(std::memchr(at, letters.at(0), size_t(read + end - at)))); ++at) {
            for (const qsizetype step : {4, 8, 12, 16, 20, 24, 28, 32, 40, 48}) {
                bool same = at + step * (letters.size() - 1) < read + size;
                for (qsizetype i = 1; same && i < letters.size(); ++i)
                    same = at[i * step] == letters.at(i);
                times += same;
            }
        }
    });
    return times;
}

} // namespace untie
