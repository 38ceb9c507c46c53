#pragma once

#include "app/bodymap/atlas.h"
#include "app/clients/client.h"
#include "app/exchange/exportfile.h"
#include "app/exchange/pagedexport.h"
#include "app/schedule/conflict.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>

#include <memory>

namespace untie {

class Database;

/// Writes clients, or one of them, as a bundle of FHIR R4 resources: Patient, RelatedPerson, Practitioner, Appointment, Encounter,
/// QuestionnaireResponse, Observation, Consent, DocumentReference. Void visits, which are of another client, and clients who are
/// restricted are not in it. Its memory does not grow with the clinic.
class FhirExport final : public PagedExport
{
public:
    /// Of everybody where `only` is invalid.
    FhirExport(const QString &file, ClientId only, const QDateTime &now);

    /// Exists, NoFolder, DiskFull, Unreadable; NotFound for a client who is not there.
    Result<bool> step(Database &database) override;
    qint64 done() const override { return m_next; } ///< clients
    qint64 total() const override { return m_clients.size(); }
    QString path() const override { return m_file.path(); }

private:
    Result<> begin(Database &database);
    Result<> writeClient(Database &database);
    Result<> writeDesk(Database &database, const Client &client);
    Result<> writeHealth(Database &database, ClientId client);
    Result<> writeVisits(Database &database);
    Result<> finish();
    Result<> write(const QJsonObject &resource);

    ClientId m_only;
    QDateTime m_now;
    ExportFile m_file;
    bool m_isFirst = true;

    std::unique_ptr<Figure> m_figure;
    std::unique_ptr<Atlas> m_atlas;
    ScheduleNames m_names;
    QSet<PersonId> m_people; ///< those who stand in the file
    QString m_language;
    QList<ClientId> m_clients;
    qsizetype m_next = 0;
    QList<VisitId> m_visits; ///< of the client in hand, still to be written
    QHash<VisitId, AppointmentId> m_begunFrom;
};

} // namespace untie
