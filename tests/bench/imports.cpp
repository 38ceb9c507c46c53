#include "tests/bench/bench.h"

#include "app/clients/clientstore.h"
#include "app/exchange/importrun.h"

#include <QElapsedTimer>
#include <QFile>

#include <malloc.h>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 100'000;
constexpr int fewer = 10'000;

/// Invented people, none like another: 65,536 names of each kind, some 29,000 birth dates, a telephone number each.
struct Invented
{
    QByteArray given, family, born, phone;
};

QByteArray wordOf(int number)
{
    constexpr const char *syllables[]{"mar", "ka", "len", "to", "bri", "sol", "ved", "ina", "rok", "ulm", "es", "gar", "pil", "on", "the", "wis"};
    QByteArray word;
    for (int i = 0; i < 4; ++i, number /= 16)
        word += syllables[number % 16];
    word[0] = char(word[0] - 'a' + 'A');
    return word;
}

Invented person(int number)
{
    // Odd factors, so that each goes through all of its values before it comes again, and no two of them together.
    const auto spread = [number](qint64 factor, qint64 among) { return int(number * factor % among); };
    return {.given = wordOf(spread(40'503, 65'536)),
            .family = wordOf(spread(25'997, 65'521)),
            .born = QDate(1930, 1, 1).addDays(spread(7'919, 29'201)).toString(Qt::ISODate).toLatin1(),
            .phone = "+4930" + QByteArray::number(10'000'000 + spread(61'051, 89'999'999))};
}

/// As a program for clinics writes it: nobody twice, no mistakes.
QByteArray csvOf(int count)
{
    QByteArray csv = "First name,Last name,Birthday,Phone,E-mail,Street,Postcode,City\r\n";
    for (int i = 0; i < count; ++i) {
        const Invented who = person(i);
        csv += who.given + ',' + who.family + ',' + who.born + ',' + who.phone + ",n" + QByteArray::number(i) + "@example.org,Lindenweg " + QByteArray::number(i % 200) + ",1"
            + QByteArray::number(1000 + i % 9000) + ",Berlin\r\n";
    }
    return csv;
}

/// Bytes of the heap that are in use now.
double inUse()
{
    const struct mallinfo2 info = ::mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the import: %s", qPrintable(result.error().detail + result.error().subject));
    return std::move(*result);
}

/// From the file on the disk to clients that are durable and found by a search.
double import(Clinic &clinic, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    const QList<ImportFile> files = must(filesToImport({file}));
    const ImportGround ground = must(clinic.storage().run([](Database &database) { return importGroundOf(database); }).result());
    const KnownClients known = must(clinic.storage().run([country = ground.country](Database &database) { return knownClients(database, country); }).result());
    ImportPlan plan = must(readImport(importSourceOf(files, ground, QDate::currentDate()), known, [](qint64, qint64) { return true; }));
    if (plan.count(ImportChoice::Add) < people * 99 / 100)
        qFatal("%lld of %d are taken for somebody else", qlonglong(people - plan.count(ImportChoice::Add)), people);
    const auto run = std::make_shared<ImportRun>(std::move(plan), u"bench.csv"_s, PersonId{1});
    while (!must(clinic.storage().run([run](Database &database) { return run->step(database, QDateTime::currentDateTimeUtc()); }).result())) { }
    const ClientDirectory directory(must(clinic.storage().run([](Database &database) { return ClientStore(database).rows(); }).result()));
    if (const Invented last = person(people - 1); directory.search(QString::fromLatin1(last.given + ' ' + last.family), 50).isEmpty())
        qFatal("who was imported is not found");
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    must(clinic.storage().run([run](Database &database) -> Result<bool> { // the next measurement finds the clinic as it was
        ImportUndone undone;
        for (auto done = ImportStore(database).undoPage(run->id(), undone); !done || !*done; done = ImportStore(database).undoPage(run->id(), undone)) {
            if (!done)
                return fail(done.error());
        }
        return true;
    }).result());
    return milliseconds;
}

/// How much memory the plan of so many takes.
double megabytesOf(int count)
{
    const QByteArray csv = csvOf(count);
    const double before = inUse();
    const ImportPlan plan = must(readImport(importSourceOf(csv, DateOrder::DayMonthYear, QDate::currentDate(), u"DE"_s), {}, [](qint64, qint64) { return true; }));
    return (inUse() - before) / 1e6 * (plan.lines.size() == count ? 1 : 0);
}

} // namespace

QList<Row> measureImport(Clinic &clinic)
{
    const QString file = clinic.beside(u"people.csv"_s);
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly) || written.write(csvOf(people)) < 0)
        qFatal("%s cannot be written", qPrintable(file));
    written.close();
    const double few = megabytesOf(fewer);
    const double many = megabytesOf(people);
    Durations ours;
    Durations limit;
    for (int round = 0; round < 3; ++round) { // in turns, so that both meet the same moods of the disk
        limit.all += limits({u"import"_s, clinic.beside(u"bare"_s), QString::number(people)}).constFirst() / 1000;
        ours.all += import(clinic, file);
    }
    return {{u"import of 100,000 clients from CSV"_s, ours.percentile(50), limit.percentile(50), u"ms"_s, 1.5},
            {u"memory of an import, a file ten times as large"_s, many, few, u"MB"_s, 1.5}};
}

} // namespace untie::bench
