#include "ui/settings/accesswords.h"

#include "ui/settings/accessthings.h"

#include "app/security/permissions.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("AccessWords", sentence);
}

struct Words
{
    AuditAction action;
    const char *name;     ///< in the filter
    const char *client;   ///< done with a client's own record; null: see `any`
    const char *visit;    ///< with a visit
    const char *summary;  ///< with the summary of a visit
    const char *any;      ///< with what the detail names, or nothing
};

const QList<Words> &words()
{
    using enum AuditAction;
    static const QList<Words> all{
        {SignedIn, QT_TRANSLATE_NOOP("AccessWords", "Signed in"), nullptr, nullptr, nullptr, nullptr},
        {SignInFailed, QT_TRANSLATE_NOOP("AccessWords", "Wrong password at sign-in"), nullptr, nullptr, nullptr, nullptr},
        {Locked, QT_TRANSLATE_NOOP("AccessWords", "Locked or closed the clinic"), nullptr, nullptr, nullptr, nullptr},
        {Opened, QT_TRANSLATE_NOOP("AccessWords", "Opened a record"), QT_TRANSLATE_NOOP("AccessWords", "Opened the record of %1"),
         QT_TRANSLATE_NOOP("AccessWords", "Opened a visit of %1"), QT_TRANSLATE_NOOP("AccessWords", "Opened a visit summary of %1"), QT_TRANSLATE_NOOP("AccessWords", "Opened: %1")},
        {Created, QT_TRANSLATE_NOOP("AccessWords", "Added something"), QT_TRANSLATE_NOOP("AccessWords", "Added the client %1"),
         QT_TRANSLATE_NOOP("AccessWords", "Began a visit of %1"), QT_TRANSLATE_NOOP("AccessWords", "Made a visit summary of %1"), QT_TRANSLATE_NOOP("AccessWords", "Added: %1")},
        {Changed, QT_TRANSLATE_NOOP("AccessWords", "Changed something"), QT_TRANSLATE_NOOP("AccessWords", "Changed the contact data of %1"),
         QT_TRANSLATE_NOOP("AccessWords", "Changed a visit of %1"), QT_TRANSLATE_NOOP("AccessWords", "Changed a visit summary of %1"), QT_TRANSLATE_NOOP("AccessWords", "Changed: %1")},
        {Removed, QT_TRANSLATE_NOOP("AccessWords", "Removed something"), QT_TRANSLATE_NOOP("AccessWords", "Removed the client %1"),
         QT_TRANSLATE_NOOP("AccessWords", "Removed a visit of %1"), QT_TRANSLATE_NOOP("AccessWords", "Removed a visit summary of %1"), QT_TRANSLATE_NOOP("AccessWords", "Removed: %1")},
        {Signed, QT_TRANSLATE_NOOP("AccessWords", "Signed a note"), nullptr, QT_TRANSLATE_NOOP("AccessWords", "Signed a visit of %1"), nullptr, nullptr},
        {Amended, QT_TRANSLATE_NOOP("AccessWords", "Added to a signed note"), nullptr, QT_TRANSLATE_NOOP("AccessWords", "Added to a signed visit of %1"), nullptr, nullptr},
        {Printed, QT_TRANSLATE_NOOP("AccessWords", "Printed something"), QT_TRANSLATE_NOOP("AccessWords", "Printed the record of %1"),
         QT_TRANSLATE_NOOP("AccessWords", "Printed a visit of %1"), QT_TRANSLATE_NOOP("AccessWords", "Printed a visit summary for %1"), QT_TRANSLATE_NOOP("AccessWords", "Printed: %1")},
        {Exported, QT_TRANSLATE_NOOP("AccessWords", "Saved something as a file"), QT_TRANSLATE_NOOP("AccessWords", "Saved the record of %1 as a file"),
         QT_TRANSLATE_NOOP("AccessWords", "Saved a visit of %1 as a file"), QT_TRANSLATE_NOOP("AccessWords", "Saved a visit summary for %1 as a file"), QT_TRANSLATE_NOOP("AccessWords", "Saved as a file: %1")},
        {Imported, QT_TRANSLATE_NOOP("AccessWords", "Took data in"), nullptr, nullptr, nullptr, QT_TRANSLATE_NOOP("AccessWords", "Took in: %1")},
        {BackedUp, QT_TRANSLATE_NOOP("AccessWords", "Made a backup"), nullptr, nullptr, nullptr, nullptr},
        {Restored, QT_TRANSLATE_NOOP("AccessWords", "Restored a backup"), nullptr, nullptr, nullptr, nullptr},
        {PeopleChanged, QT_TRANSLATE_NOOP("AccessWords", "Changed who works here"), nullptr, nullptr, nullptr, nullptr},
        {KeysChanged, QT_TRANSLATE_NOOP("AccessWords", "Changed keys or a password"), nullptr, nullptr, nullptr, nullptr},
        {Refused, QT_TRANSLATE_NOOP("AccessWords", "Was refused"), nullptr, nullptr, nullptr, QT_TRANSLATE_NOOP("AccessWords", "Was refused: %1")},
    };
    return all;
}

/// What the audit writes down in English, for other things than clients and visits. %1 is the person it is about.
struct Detail
{
    AuditAction action;
    const char *subject;
    const char *sentence;
};

const QList<Detail> &details()
{
    using enum AuditAction;
    static const QList<Detail> all{
        {PeopleChanged, "added as receptionist", QT_TRANSLATE_NOOP("AccessWords", "Gave %1 an account for the front desk")},
        {PeopleChanged, "added as therapist", QT_TRANSLATE_NOOP("AccessWords", "Gave %1 an account as a therapist")},
        {PeopleChanged, "added as owner", QT_TRANSLATE_NOOP("AccessWords", "Gave %1 an account as an owner")},
        {PeopleChanged, "added", QT_TRANSLATE_NOOP("AccessWords", "Added %1 to those who work here")},
        {PeopleChanged, "changed", QT_TRANSLATE_NOOP("AccessWords", "Changed what is printed behind the name of %1")},
        {PeopleChanged, "left", QT_TRANSLATE_NOOP("AccessWords", "Noted that %1 works here no more")},
        {PeopleChanged, "renamed", QT_TRANSLATE_NOOP("AccessWords", "Renamed the account of %1")},
        {PeopleChanged, "removed", QT_TRANSLATE_NOOP("AccessWords", "Removed the account of %1")},
        {PeopleChanged, "password reset", QT_TRANSLATE_NOOP("AccessWords", "Gave %1 a new password")},
        {PeopleChanged, "receptionist to therapist", QT_TRANSLATE_NOOP("AccessWords", "Made %1 a therapist, who was at the front desk")},
        {PeopleChanged, "receptionist to owner", QT_TRANSLATE_NOOP("AccessWords", "Made %1 an owner, who was at the front desk")},
        {PeopleChanged, "therapist to receptionist", QT_TRANSLATE_NOOP("AccessWords", "Left %1 the front desk alone, who was a therapist")},
        {PeopleChanged, "therapist to owner", QT_TRANSLATE_NOOP("AccessWords", "Made %1 an owner, who was a therapist")},
        {PeopleChanged, "owner to receptionist", QT_TRANSLATE_NOOP("AccessWords", "Left %1 the front desk alone, who was an owner")},
        {PeopleChanged, "owner to therapist", QT_TRANSLATE_NOOP("AccessWords", "Made %1 a therapist, who was an owner")},
        {PeopleChanged, "recovered with the sheet", QT_TRANSLATE_NOOP("AccessWords", "Opened the clinic with the recovery sheet, as %1")},
        {PeopleChanged, "taken back", QT_TRANSLATE_NOOP("AccessWords", "Took a change of the accounts back")},
        {KeysChanged, "own password", QT_TRANSLATE_NOOP("AccessWords", "Changed their own password")},
        {KeysChanged, "recovery secret replaced", QT_TRANSLATE_NOOP("AccessWords", "Had a new recovery sheet made")},
        {KeysChanged, "encrypted anew, old keys dropped", QT_TRANSLATE_NOOP("AccessWords", "The record was encrypted anew; older keys open nothing any more")},
        {Exported, "recovery sheet", QT_TRANSLATE_NOOP("AccessWords", "Had the recovery sheet shown")},
        {Printed, "first password", QT_TRANSLATE_NOOP("AccessWords", "Printed a first password for %1")},
        {Exported, "audit", QT_TRANSLATE_NOOP("AccessWords", "Saved this list as a file")},
        {Imported, "sample clinic", QT_TRANSLATE_NOOP("AccessWords", "Filled the sample clinic")},
        {Changed, "settings clinic", QT_TRANSLATE_NOOP("AccessWords", "Changed the letterhead")},
        {Changed, "settings lock", QT_TRANSLATE_NOOP("AccessWords", "Changed after how many minutes the clinic locks")},
        {Changed, "settings retention", QT_TRANSLATE_NOOP("AccessWords", "Changed how long records are kept")},
        {Changed, "client restricted", QT_TRANSLATE_NOOP("AccessWords", "Restricted the record of %1")},
        {Changed, "client not restricted any more", QT_TRANSLATE_NOOP("AccessWords", "Let others work with the record of %1 again")},
        {Removed, "client hidden to be erased", QT_TRANSLATE_NOOP("AccessWords", "Hid a client’s record to erase it")},
        {Removed, "client erased", QT_TRANSLATE_NOOP("AccessWords", "Erased a client’s record for good")},
        {Changed, "settings backup", QT_TRANSLATE_NOOP("AccessWords", "Changed where backups go")},
    };
    return all;
}

QString named(const char *sentence, const QString &name)
{
    const QString somebody = name.isEmpty() ? QCoreApplication::translate("AccessWords", "(no longer there)", "in the place of a client's or person's name") : name;
    const QString words = say(sentence);
    return words.contains("%1"_L1) ? words.arg(somebody) : words;
}

} // namespace

const QList<AuditAction> &auditActions()
{
    static const QList<AuditAction> all = [] {
        QList<AuditAction> actions;
        for (const Words &row : words())
            actions.append(row.action);
        return actions;
    }();
    return all;
}

QString actionName(AuditAction action)
{
    return say(std::ranges::find(words(), action, &Words::action)->name);
}

QString accessSentence(const QString &action, const QString &subject, const QString &name)
{
    if (const auto undone = u"not done: "_s; subject.startsWith(undone))
        return QCoreApplication::translate("AccessWords", "Could not be done: %1", "a sentence of what somebody did").arg(accessSentence(action, subject.mid(undone.size()), name));
    const auto known = auditActionFromId(action);
    if (!known)
        return QCoreApplication::translate("AccessWords", "Something that a newer Untie wrote down: %1").arg(subject.isEmpty() ? action : action + u", "_s + subject);
    const Words &row = *std::ranges::find(words(), *known, &Words::action);
    for (const Detail &detail : details()) {
        if (detail.action == *known && subject == QLatin1StringView(detail.subject))
            return named(detail.sentence, name);
    }
    const char *about = subject == "client"_L1                  ? row.client
                        : subject.startsWith("visit "_L1)       ? row.visit
                        : subject.startsWith("summary of "_L1) ? row.summary
                                                                : nullptr;
    if (about)
        return named(about, name);
    if (!row.any || subject.isEmpty())
        return say(row.name);
    const QString thing = accessThing(subject, name);
    return say(row.any).arg(thing.isEmpty() ? subject : thing);
}

} // namespace untie
