#pragma once

#include "app/commands/sampleclinic.h"
#include "app/storage/storagethread.h"

#include <QList>
#include <QString>

namespace untie::bench {

/// One figure beside its limit. Targets are factors of the limit.
struct Row
{
    QString figure;
    double ours = 0;
    double limit = 0;
    QString unit;
    double target = 0; ///< 0: told beside the others, and not judged
    enum class Met { AtMost, AtLeast };
    Met met = Met::AtMost; ///< of the limit, for the target to be met

    double ratio() const { return limit > 0 ? ours / limit : 0; }
    bool isMet() const { return met == Met::AtMost ? ratio() <= target : ratio() >= target; }
};

/// A clinic to measure in: the sample clinic, encrypted, opened on its storage thread as the window does it.
class Clinic final
{
public:
    /// Ends the program where it cannot be made.
    Clinic(const QString &folder, qsizetype clients, qint64 appointments);

    StorageThread &storage() { return m_storage; }
    /// Closes the clinic and opens it again with nothing of its vaults in any cache.
    void reopenCold();
    ClinicFolder folder() const { return {m_folder + QStringLiteral("/bench.untie")}; }
    QString clinicalFile() const;
    const SampleAccount &owner() const { return m_sample.accounts.constFirst(); }
    /// Lets go of the clinic, so that another program can open it, and opens it again.
    void release();
    void takeBack();
    const QList<ClientId> &clients() const { return m_sample.clients; }
    /// Files for measurements lie on the same disk.
    QString beside(const QString &name) const { return m_folder + u'/' + name; }

private:
    QString m_folder;
    SampleClinic m_sample;
    StorageThread m_storage;
};

/// Durations in microseconds.
struct Durations
{
    QList<double> all;

    double percentile(double percent) const;
    double longest() const { return percentile(100); }
};

/// Saves a typical visit again and again as somebody writes it, and takes the time from asking to the answer.
class Writer final
{
public:
    explicit Writer(Clinic &clinic);
    double save(); ///< microseconds

private:
    Clinic &m_clinic;
    Visit m_visit;
    int m_saves = 0;
};

/// Somebody with ten years of one visit a week, each with eight points; twenty points in all come and go.
ClientId addLongHistory(Clinic &clinic);

/// Runs the program of the limits; the numbers that it prints.
QList<double> limits(const QStringList &arguments);

// The measurements.
QList<Row> measureSaves(Clinic &clinic);
QList<Row> measureBackup(Clinic &clinic);
QList<Row> measureSchedule(Clinic &clinic);
QList<Row> measureHistory(Clinic &clinic);
QList<Row> measureMap(Clinic &clinic);
QList<Row> measureNotes(Clinic &clinic);
QList<Row> measureCalendar(Clinic &clinic);
QList<Row> measureDocuments(Clinic &clinic);
QList<Row> measureImport(Clinic &clinic);
QList<Row> measureSearch(Clinic &clinic); ///< in a thousand clients, ten thousand …, made for it
QList<Row> measureEncryption(Clinic &clinic); ///< the same work on the vaults as they are and on plain twins of them
QList<Row> measureStartup(Clinic &clinic);
QList<Row> measureWorkday(Clinic &clinic);

/// Pages (4 KiB) that measureBackup() copies in one job.
extern int pagesPerStep;
/// Signed notes that measureNotes() searches.
extern qint64 notesSearched;
/// The most clients that measureSearch() searches.
extern qint64 clientsSearched;
/// Visits that measureWorkday() writes; eight searches are typed to each.
extern int visitsOfDay;

} // namespace untie::bench
