#include "tests/bench/bench.h"

#include <QThread>

namespace untie::bench {

using namespace Qt::StringLiterals;

QList<Row> measureSaves(Clinic &clinic)
{
    constexpr int rounds = 10;
    constexpr int ofRound = 100;
    constexpr unsigned long pauseMicroseconds = 10'000; // nobody saves without drawing breath

    // In turns, so that both meet the same moods of the disk.
    Writer writer(clinic);
    Durations ours;
    Durations limit;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < ofRound; ++i) {
            QThread::usleep(pauseMicroseconds);
            ours.all.append(writer.save());
        }
        limit.all += limits({u"write"_s, clinic.beside(u"in-place"_s), QString::number(ofRound), QString::number(pauseMicroseconds)});
    }
    return {{u"durable save of a visit, p50"_s, ours.percentile(50) / 1000, limit.percentile(50) / 1000, u"ms"_s, 1.4},
            {u"durable save of a visit, p99"_s, ours.percentile(99) / 1000, limit.percentile(99) / 1000, u"ms"_s, 2.0}};
}

} // namespace untie::bench
