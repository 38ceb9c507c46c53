#include "ui/settings/accessthings.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace untie {

namespace {

/// What the audit writes down begins with these words; the longer ones come first. %1 is whose it is.
struct Thing
{
    const char *beginning;
    const char *text;
};

const QList<Thing> &things()
{
    static const QList<Thing> all{
        {"consent text", QT_TRANSLATE_NOOP("AccessThings", "the text of a consent")},
        {"consents", QT_TRANSLATE_NOOP("AccessThings", "the consents of %1")},
        {"consent", QT_TRANSLATE_NOOP("AccessThings", "a consent of %1")},
        {"intake form", QT_TRANSLATE_NOOP("AccessThings", "the questions of the health form")},
        {"intake", QT_TRANSLATE_NOOP("AccessThings", "the health form of %1")},
        {"health form at the desk", QT_TRANSLATE_NOOP("AccessThings", "what the desk asks")},
        {"blank-health-form", QT_TRANSLATE_NOOP("AccessThings", "an empty health form for %1")},
        {"blank-consents", QT_TRANSLATE_NOOP("AccessThings", "consents to sign for %1")},
        {"clearance", QT_TRANSLATE_NOOP("AccessThings", "a doctor’s clearance for %1")},
        {"override", QT_TRANSLATE_NOOP("AccessThings", "why %1 was treated in spite of a caution")},
        {"alert for the desk", QT_TRANSLATE_NOOP("AccessThings", "what the desk is told of %1")},
        {"outcome", QT_TRANSLATE_NOOP("AccessThings", "an outcome scale of %1")},
        {"point", QT_TRANSLATE_NOOP("AccessThings", "which trigger points of %1 are one")},
        {"note of visit", QT_TRANSLATE_NOOP("AccessThings", "the note of a visit of %1")},
        {"progress report", QT_TRANSLATE_NOOP("AccessThings", "the progress report of %1")},
        {"client photo", QT_TRANSLATE_NOOP("AccessThings", "the photo of %1")},
        {"client file", QT_TRANSLATE_NOOP("AccessThings", "a file of %1 at the desk")},
        {"clinical file", QT_TRANSLATE_NOOP("AccessThings", "a clinical file of %1")},
        {"client note", QT_TRANSLATE_NOOP("AccessThings", "a note about %1")},
        {"client link", QT_TRANSLATE_NOOP("AccessThings", "who belongs to %1")},
        {"client one with", QT_TRANSLATE_NOOP("AccessThings", "two records of %1 became one")},
        {"client taken apart", QT_TRANSLATE_NOOP("AccessThings", "the record of %1 was taken apart again")},
        {"client not the same", QT_TRANSLATE_NOOP("AccessThings", "%1 and somebody alike are two people")},
        {"appointments", QT_TRANSLATE_NOOP("AccessThings", "the appointments of %1")},
        {"appointment", QT_TRANSLATE_NOOP("AccessThings", "an appointment")},
        {"series", QT_TRANSLATE_NOOP("AccessThings", "a series of appointments")},
        {"waiting wish", QT_TRANSLATE_NOOP("AccessThings", "the waiting list")},
        {"reminded", QT_TRANSLATE_NOOP("AccessThings", "a reminder was given")},
        {"not reminded", QT_TRANSLATE_NOOP("AccessThings", "a reminder was not given after all")},
        {"day plan", QT_TRANSLATE_NOOP("AccessThings", "a day plan")},
        {"calendars with names", QT_TRANSLATE_NOOP("AccessThings", "the calendars, with the clients’ names")},
        {"calendars", QT_TRANSLATE_NOOP("AccessThings", "the calendars")},
        {"record of access", QT_TRANSLATE_NOOP("AccessThings", "a month’s record of access")},
        {"holiday", QT_TRANSLATE_NOOP("AccessThings", "the days on which the clinic is closed")},
        {"working hours", QT_TRANSLATE_NOOP("AccessThings", "the working hours of %1")},
        {"service", QT_TRANSLATE_NOOP("AccessThings", "a service")},
        {"room", QT_TRANSLATE_NOOP("AccessThings", "a room")},
        {"own phrase", QT_TRANSLATE_NOOP("AccessThings", "a phrase of one’s own")},
        {"shared phrase", QT_TRANSLATE_NOOP("AccessThings", "a phrase of everybody’s")},
        {"settings sentence", QT_TRANSLATE_NOOP("AccessThings", "the sentences that notes are written with")},
        {"settings letterhead", QT_TRANSLATE_NOOP("AccessThings", "how printed pages look")},
    };
    return all;
}

} // namespace

QString accessThing(const QString &subject, const QString &name)
{
    const auto thing = std::ranges::find_if(things(), [&](const Thing &row) {
        const QLatin1StringView beginning(row.beginning);
        return subject.startsWith(beginning) && (subject.size() == beginning.size() || !subject[beginning.size()].isLetter());
    });
    if (thing == things().end())
        return {};
    const QString text = QCoreApplication::translate("AccessThings", thing->text);
    const QString somebody = name.isEmpty() ? QCoreApplication::translate("AccessThings", "somebody", "in the place of a client's or person's name") : name;
    return text.contains(QLatin1StringView("%1")) ? text.arg(somebody) : text;
}

} // namespace untie
