#pragma once

#include "app/clients/client.h"
#include "app/people/person.h"
#include "app/visits/visit.h"

namespace untie {

/// Values that a test does not care about, filled in so that they can be stored. What it cares about it says:
/// `aVisit().of(client).on(day).with(aFinding().scored(7, 4))`.
class ClientBuilder final : public Client
{
public:
    ClientBuilder &named(const QString &givenName, const QString &familyName)
    {
        given = givenName;
        family = familyName;
        return *this;
    }
    ClientBuilder &calledAt(const QString &number)
    {
        phone = number;
        return *this;
    }
};

class FindingBuilder final : public Finding
{
public:
    FindingBuilder &in(const QString &muscleId, Side which)
    {
        muscle = muscleId;
        side = which;
        return *this;
    }
    FindingBuilder &sightOf(TriggerPointId known)
    {
        point = known;
        return *this;
    }
    FindingBuilder &scoring(std::optional<int> first, std::optional<int> second = {})
    {
        before = first;
        after = second;
        return *this;
    }
};

class VisitBuilder final : public Visit
{
public:
    VisitBuilder &of(ClientId whose)
    {
        client = whose;
        return *this;
    }
    VisitBuilder &on(const QDateTime &start)
    {
        startedAt = start;
        return *this;
    }
    VisitBuilder &with(const Finding &finding)
    {
        findings += finding;
        return *this;
    }
    VisitBuilder &saying(const QString &subjective)
    {
        note.subjective = subjective;
        return *this;
    }
};

ClientBuilder aClient();
ClientBuilder aKnownClient(); ///< with something in every field
FindingBuilder aFinding(); ///< a trigger point of its own
VisitBuilder aVisit();

} // namespace untie
