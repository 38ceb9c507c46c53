#include "app/settings/setupclinic.h"

#include "app/common/text.h"
#include "app/people/peoplestore.h"
#include "app/people/personrules.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/clinicplace.h"

#include <QDir>
#include <QFileInfo>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFolder = 60; ///< of a proposed folder, in letters

/// What stands in the front desk's vault from the first moment on.
Result<> furnish(Database &database, const ClinicSetUp &wanted)
{
    if (auto person = PeopleStore(database).add(wanted.owner); !person)
        return fail(person.error());
    if (auto profile = SettingsStore(database).save(wanted.profile); !profile)
        return profile;
    return BackupSettingsStore(database).save(wanted.backup);
}

} // namespace

Result<> mayBeSetUpIn(const ClinicFolder &folder)
{
    if (auto place = mayLieThere(folder); !place)
        return place;
    const QFileInfo there(folder.path);
    if (there.exists() && (!there.isDir() || !QDir(folder.path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return fail(Error::Kind::Exists, {}, folder.path);
    QString above = QDir::cleanPath(QDir().absoluteFilePath(folder.path));
    while (!QFileInfo::exists(above) && QFileInfo(above).path() != above)
        above = QFileInfo(above).path();
    if (!QFileInfo(above).isDir() || !QFileInfo(above).isWritable())
        return fail(Error::Kind::Unreadable, u"no folder can be made there"_s, above);
    return {};
}

Result<OpenClinic> setUpClinic(const ClinicSetUp &wanted, const Secret &password, const Secret &recovery)
{
    if (const QStringList problems = problemsOf(wanted.profile) + problemsOf(wanted.owner); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a clinic cannot be set up"_s, problems.join(u' '));
    if (auto place = mayBeSetUpIn(wanted.folder); !place)
        return fail(place.error());
    ClinicSetUp clean = wanted;
    clean.owner = tidied(wanted.owner);
    if (!clean.owner.id.isValid())
        clean.owner.id = newId<PersonId>();
    return createClinic({.folder = clean.folder,
                         .owner = clean.owner.id,
                         .ownerName = clean.owner.name,
                         .password = password,
                         .recovery = recovery,
                         .furnish = [&clean](Database &database) { return furnish(database, clean); }});
}

QString proposedFolder(const QString &parent, const QString &clinicName)
{
    QString name = folded(clinicName).left(longestFolder).trimmed().replace(u' ', u'-');
    if (name.isEmpty())
        name = u"clinic"_s;
    const QDir folder(parent);
    for (int number = 1;; ++number) {
        const QString path = folder.filePath(number == 1 ? name + ".untie"_L1 : u"%1-%2.untie"_s.arg(name).arg(number));
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace untie
