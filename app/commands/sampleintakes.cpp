#include "app/commands/sampleintakes.h"

#include "app/clients/clientstore.h"
#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/intake/outcomestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>
#include <tuple>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBetween = 300; ///< two versions of one client
constexpr int daysBefore = 20;   ///< the newest, before the clinic is looked at

/// A line that could be somebody's.
SignatureStrokes drawnSignature(int whose)
{
    QList<QPointF> stroke;
    for (int step = 0; step < 60; ++step) {
        const double x = 0.1 + step * 0.008;
        stroke += QPointF(x, 0.17 + 0.05 * std::sin(step * (0.5 + 0.07 * (whose % 7))) * std::cos(step * 0.11 + whose));
    }
    return {stroke};
}

Result<> writeConsents(Database &database, const Client &client, PersonId therapist, const QDateTime &at, int whose)
{
    ConsentStore consents(database);
    for (const ConsentText &text : ownConsentTexts()) {
        if (!text.required)
            continue;
        const Consent consent{.client = client.id,
                              .kind = text.kind,
                              .version = text.version,
                              .text = text.text,
                              .at = at,
                              .witness = therapist,
                              .signer = displayName(client),
                              .strokes = drawnSignature(whose),
                              .expires = expiryOf(text, at.date())};
        if (auto added = consents.add(consent, {}); !added)
            return fail(added.error());
    }
    return {};
}

/// What the client came for and what they want to do again, as they rated both over the months; `whose` varies it.
Result<> writeOutcomes(Database &database, ClientId client, const IntakeAnswers &answers, PersonId therapist, const QDateTime &until, int whose)
{
    constexpr std::array daysAgo{200, 120, 60, daysBefore};
    constexpr std::array pain{7, 6, 4, 3};
    constexpr std::array ability{3, 4, 6, 8};
    OutcomeStore outcomes(database);
    for (std::size_t i = 0; i < daysAgo.size(); ++i) {
        const QDate day = until.addDays(-daysAgo[i]).date();
        for (const auto &[scale, item, value] : {std::tuple(OutcomeScale::Nrs, answers.answer(u"complaint"_s).text, qBound(0, pain[i] + whose % 2, 10)),
                                                 std::tuple(OutcomeScale::Psfs, answers.answer(u"goals"_s).text, qBound(0, ability[i] - whose % 2, 10))}) {
            if (item.isEmpty())
                continue;
            if (auto added = outcomes.add({.client = client, .scale = scale, .item = item, .value = value, .day = day, .by = therapist}, until.date()); !added)
                return added;
        }
    }
    return {};
}

} // namespace

Result<> writeSampleIntakes(Database &database, const QList<ClientId> &clients, PersonId therapist, const QDateTime &until)
{
    QFile file(u":/sample/intakes.json"_s);
    const bool open = file.open(QFile::ReadOnly);
    const QJsonArray profiles = open ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    if (profiles.isEmpty())
        return fail(Error::Kind::Corrupt, u"the sample's health forms"_s);
    IntakeStore intakes(database);
    for (qsizetype i = 0; i < clients.size(); ++i) {
        const QJsonArray versions = profiles.at(i % profiles.size()).toArray();
        IntakeId base;
        IntakeAnswers newest;
        for (qsizetype version = 0; version < versions.size(); ++version) {
            const auto answers = intakeAnswersFrom(versions.at(version).toObject());
            if (!answers)
                return fail(answers.error());
            const QDateTime at = until.addDays(-daysBefore - daysBetween * (versions.size() - 1 - version));
            const Intake intake{.client = clients[i], .base = base, .at = at, .by = therapist, .source = version == 0 ? IntakeSource::Client : IntakeSource::Therapist, .answers = *answers};
            const auto added = intakes.add(intake, ownIntakeForm());
            if (!added)
                return fail(added.error());
            base = *added;
            newest = *answers;
        }
        if (auto written = writeOutcomes(database, clients[i], newest, therapist, until, int(i)); !written)
            return written;
        const auto client = ClientStore(database).find(clients[i]);
        if (!client)
            return fail(client.error());
        if (auto written = writeConsents(database, *client, therapist, until.addDays(-daysBefore), int(i)); !written)
            return written;
    }
    return {};
}

} // namespace untie
