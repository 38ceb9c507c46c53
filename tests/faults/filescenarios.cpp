#include "tests/faults/records.h"

#include "app/security/ownpassword.h"
#include "app/storage/durablefile.h"

#include <QDir>
#include <QRandomGenerator>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

// Replacing a file outside the vaults, as the keyring is.

QByteArray contentOf(quint64 seed, int step)
{
    QRandomGenerator random(quint32(seed) * 1000U + quint32(step));
    QByteArray bytes = "file of step " + QByteArray::number(step) + '\n';
    for (int i = random.bounded(20'000); i > 0; --i)
        bytes += char(random.bounded(256));
    return bytes;
}

void prepareFolder(const Stage &stage)
{
    QDir().mkpath(stage.beside(u"files"_s));
}

void replaceFile(Stage &stage)
{
    for (int number = 0; number < stage.steps; ++number) {
        if (!stage.step(number, [&] { return writeDurably(stage.beside(u"files/keyring"_s), contentOf(stage.seed, number)); }))
            return;
    }
}

Findings verifyFile(const Stage &stage, const QList<int> &acknowledged)
{
    Findings found;
    const int least = acknowledged.isEmpty() ? -1 : acknowledged.constLast();
    const auto stored = readWhole(stage.beside(u"files/keyring"_s), 100'000);
    if (!stored) {
        if (least >= 0 || stored.error().kind != Error::Kind::NotFound)
            found.lost += u"the file of step %1: %2"_s.arg(least).arg(stored.error().detail);
        return found;
    }
    for (int step = qMax(least, 0); step < stage.steps; ++step) {
        if (*stored == contentOf(stage.seed, step))
            return found;
    }
    found.lost += u"the file of step %1: another or broken one is there, of %2 bytes"_s.arg(least).arg(stored->size());
    return found;
}

// Making a clinic: from the moment on at which its recovery sheet is shown it must open.

void prepareNothing(const Stage &)
{
}

void makeClinic(Stage &stage)
{
    stage.step(0, [&] { return createEmptyClinic(stage); });
}

Findings verifyMadeClinic(const Stage &stage, const QList<int> &acknowledged)
{
    if (acknowledged.isEmpty())
        return {};
    return inClinic(stage, [](OpenClinic &, Findings &) {});
}

// Changing one's own password.

QString passwordOf(int step)
{
    return step < 0 ? typistsFirstPassword() : u"nine walnut ladders %1"_s.arg(step);
}

void changePasswords(Stage &stage)
{
    for (int number = 0; number < stage.steps; ++number) {
        const bool done = stage.step(number, [&]() -> Result<> {
            const Secret old = Secret::fromText(passwordOf(number - 1));
            auto open = signIn(stage.clinic(), typistsName(), old);
            if (!open && signIn(stage.clinic(), typistsName(), Secret::fromText(passwordOf(number))))
                return {}; // an error was told, but it was done: whoever finds the old one refused tries the new one
            if (!open)
                return fail(open.error());
            return changePassword(*open->database, stage.clinic(), open->session.person, old, Secret::fromText(passwordOf(number)));
        });
        if (!done)
            return;
    }
}

Findings verifyPasswords(const Stage &stage, const QList<int> &acknowledged)
{
    Findings found = inClinic(stage, [](OpenClinic &clinic, Findings &inside) { compareBeginning(*clinic.database, inside); });
    const int last = acknowledged.isEmpty() ? -1 : acknowledged.constLast();
    for (const int step : {last, last + 1}) {
        if (signIn(stage.clinic(), typistsName(), Secret::fromText(passwordOf(step))))
            return found;
    }
    found.lost += u"the password of step %1, and it is not the next one either"_s.arg(last);
    return found;
}

} // namespace

const Scenario fileScenario{"files", 12, 3, prepareFolder, replaceFile, verifyFile};
const Scenario newClinicScenario{"new clinic", 1, 1, prepareNothing, makeClinic, verifyMadeClinic};
const Scenario passwordScenario{"passwords", 6, 2, prepareClinic, changePasswords, verifyPasswords};

} // namespace untie::faults
