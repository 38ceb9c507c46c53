#pragma once

#include "app/common/result.h"
#include "app/intake/clientcautions.h"
#include "app/intake/intakestore.h"
#include "app/intake/outcome.h"

#include <QHash>

namespace untie {

/// All that the page of a client's intake shows.
struct IntakeRecord
{
    ClientCautions known;
    QList<Intake> versions; ///< newest first
    QHash<IntakeFormId, IntakeForm> forms; ///< on which they were given
    QHash<PersonId, QString> people;
    QList<OutcomeTrend> trends;
};
Result<IntakeRecord> readIntakeRecord(Database &database, ClientId client, QDate today, VisitId visit = {});

/// What the client filled in, as it lies in the inbox.
struct ReceivedForm
{
    IntakeAnswers answers;
    QList<Consent> consents; ///< signed there
};
QJsonObject toJson(const ReceivedForm &form);
/// Corrupt where something else stands there.
Result<ReceivedForm> receivedFormFrom(const QJsonObject &json);

} // namespace untie
