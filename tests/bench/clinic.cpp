#include "tests/bench/bench.h"

#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <fcntl.h>
#include <unistd.h>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().detail), qUtf8Printable(result.error().subject));
    return std::move(*result);
}

} // namespace

Clinic::Clinic(const QString &folder, qsizetype clients, qint64 appointments)
    : m_folder(folder)
{
    const ClinicFolder clinic{folder + "/bench.untie"_L1};
    SamplePlan plan;
    plan.clients = clients;
    plan.appointments = appointments;
    plan.until = QDateTime::currentDateTimeUtc();
    m_sample = must(makeSampleClinic(clinic, plan));
    const SampleAccount owner = m_sample.accounts.constFirst();
    must(m_storage.open([&] { return signIn(clinic, owner.user, Secret::fromText(owner.password)); }).result());
}

QString Clinic::clinicalFile() const
{
    return ClinicFolder{m_folder + "/bench.untie"_L1}.vault(Vault::Clinical);
}

void Clinic::release()
{
    if (const Result<> closed = m_storage.close().result(); !closed)
        qFatal("%s", qUtf8Printable(closed.error().detail));
}

void Clinic::takeBack()
{
    must(m_storage.open([&] { return signIn(folder(), owner().user, Secret::fromText(owner().password)); }).result());
}

void Clinic::reopenCold()
{
    release();
    for (const QString &name : QDir(m_folder + "/bench.untie"_L1).entryList(QDir::Files)) {
        const int file = ::open(qPrintable(m_folder + "/bench.untie/"_L1 + name), O_RDONLY);
        ::fdatasync(file);
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
    takeBack();
}

double Durations::percentile(double percent) const
{
    if (all.isEmpty())
        return 0;
    QList<double> sorted = all;
    std::ranges::sort(sorted);
    const auto rank = qsizetype(std::ceil(percent / 100 * double(sorted.size())));
    return sorted[std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1)];
}

Writer::Writer(Clinic &clinic)
    : m_clinic(clinic)
    , m_visit(aVisit().of(clinic.clients().constFirst()))
{
    m_visit.startedAt = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 6; ++i)
        m_visit.findings.append(aFinding().scoring(7, 4));
    m_visit.note.objective = u"Taut band with a nodule, referring to the temple; the pain was recognised. "_s.repeated(8);
}

double Writer::save()
{
    m_visit.note.plan = u"Stretching at home, again in two weeks. Written %1 times."_s.arg(++m_saves);
    QElapsedTimer timer;
    timer.start();
    m_visit.rev = must(m_clinic.storage().run([visit = m_visit](Database &database) {
        return recordVisit(database, visit, QDateTime::currentDateTimeUtc());
    }).result());
    return double(timer.nsecsElapsed()) / 1000;
}

QList<double> limits(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + "/untie_bench_limits"_L1, arguments);
    process.waitForFinished(-1);
    QList<double> numbers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            numbers.append(line.toDouble());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || numbers.isEmpty())
        qFatal("the program of the limits failed");
    return numbers;
}

} // namespace untie::bench
