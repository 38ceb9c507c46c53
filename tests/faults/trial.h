#pragma once

#include "tests/faults/disk.h"
#include "tests/faults/scenario.h"

#include <QDataStream>

#include <functional>

namespace untie::faults {

/// What was counted while something was tried over and over.
struct Tally
{
    int trials = 0;       ///< kills, cuts, faults
    int looks = 0;        ///< how often the result was opened and searched
    int acknowledged = 0; ///< steps that had to be there, over all looks
    int lost = 0;
    int shut = 0;    ///< clinics that do not open
    int faulty = 0;  ///< clinics with damage, or that could not be gone on with
    int crashed = 0; ///< the program itself ended as it should not
    QStringList details; ///< the first ones, with what it takes to see them again

    bool isClean() const { return lost == 0 && shut == 0 && faulty == 0 && crashed == 0; }
    void note(const QString &detail);
    void add(const Findings &found, qsizetype acknowledgedSteps, const QString &where);
    Tally &operator+=(const Tally &other);
};
QDataStream &operator<<(QDataStream &stream, const Tally &tally);
QDataStream &operator>>(QDataStream &stream, Tally &tally);

/// How much is tried, and with what.
struct Plan
{
    quint64 seed = 1;
    bool isLong = false;
    Sabotage sabotage = Sabotage::None;
    QString scratch; ///< a folder for all that is made
    QString program; ///< this program's file
    int onlyCase = -1; ///< of failing calls or allocations: this one alone, in this process, for a debugger
};

/// Looks at how the work went on after one fault (or many): it must not have given up because of one, and must have been
/// told a reason that is one: not that the clinic is damaged, or the password wrong.
void judge(const Stage &stage, bool forGood, Findings &found);

/// A scenario with all that its trials begin with, made once.
class Rehearsal final
{
public:
    Rehearsal(const Scenario &scenario, const Plan &plan);

    const Scenario &scenario;
    const Plan &plan;

    /// A stage on a fresh copy of the beginning. One folder serves all trials, one after another.
    Stage freshStage(quint64 seed, int steps) const;
    /// A stage on a disk as it was found.
    Stage stageOn(const Image &image, quint64 seed, int steps) const;

private:
    QString m_folder;
    Image m_beginning;
};

/// Tries some of the cases 0 … count-1, or all of them, each in a child process so that nothing it does to the process
/// outlives it. A child that crashes or hangs is counted as such.
Tally tryCases(const Plan &plan, int count, int most, const std::function<Tally(int)> &attempt);

Tally tryKills(const Rehearsal &rehearsal);
Tally tryPowerCuts(const Rehearsal &rehearsal);
Tally tryDiskFaults(const Rehearsal &rehearsal);
Tally tryMemoryFaults(const Rehearsal &rehearsal);

/// The child that tryKills() starts: works until it is killed, telling each acknowledged step on a descriptor.
int workUntilKilled(const Scenario &scenario, Stage stage, int tellOn, const std::optional<Death> &death);

} // namespace untie::faults
