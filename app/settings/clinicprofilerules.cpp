#include "app/settings/clinicprofilerules.h"

#include "app/common/country.h"
#include "app/common/text.h"
#include "app/common/translator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace untie {

namespace {

constexpr int longestLine = 200;
constexpr int longestAddress = 1000;
constexpr int longestEmail = 254;

QString tooLong(qsizetype letters, int limit)
{
    return QCoreApplication::translate("ClinicProfileRules", "One line of the letterhead has %1 letters; at most %2 can be stored.").arg(letters).arg(limit);
}

} // namespace

QStringList problemsOf(const ClinicProfile &profile)
{
    const ClinicProfile clean = tidied(profile);
    QStringList problems;
    if (clean.name.isEmpty())
        problems += QCoreApplication::translate("ClinicProfileRules", "The clinic needs a name: it stands at the head of everything that is printed.");
    const std::pair<QString, int> limits[]{{clean.name, longestLine}, {clean.address, longestAddress}, {clean.phone, longestLine}, {clean.email, longestEmail}};
    for (const auto &[text, limit] : limits) {
        if (text.size() > limit)
            problems += tooLong(text.size(), limit);
    }
    // The list of available ids has places only, not "Etc/UTC".
    if (!clean.timeZone.isEmpty() && !QTimeZone(clean.timeZone.toUtf8()).isValid())
        problems += QCoreApplication::translate("ClinicProfileRules", "There is no time zone %1; write it as in Europe/Berlin.").arg(clean.timeZone.left(60));
    if (!clean.language.isEmpty() && !languages().contains(clean.language))
        problems += QCoreApplication::translate("ClinicProfileRules", "The program does not speak the language %1.").arg(clean.language.left(60));
    if (!clean.country.isEmpty() && !countries().contains(clean.country))
        problems += QCoreApplication::translate("ClinicProfileRules", "There is no country %1; write it as in DE.").arg(clean.country.left(60));
    return problems;
}

ClinicProfile tidied(ClinicProfile profile)
{
    for (QString *line : {&profile.name, &profile.phone, &profile.email, &profile.timeZone, &profile.language, &profile.country})
        *line = tidied(*line);
    profile.address = tidiedLines(profile.address);
    return profile;
}

QTimeZone timeZoneOf(const ClinicProfile &profile)
{
    const QTimeZone zone(profile.timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString countryOf(const ClinicProfile &profile)
{
    if (!profile.country.isEmpty())
        return profile.country;
    const QTimeZone zone(profile.timeZone.toUtf8());
    return zone.isValid() ? QLocale::territoryToCode(zone.territory()) : QString();
}

} // namespace untie
