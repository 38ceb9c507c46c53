#pragma once

#include "app/commands/samplescript.h"
#include "app/security/session.h"
#include "app/visits/noteentry.h"
#include "app/visits/sentences.h"

#include <map>

namespace untie {

/// Signs the sample clinic's visits as those who treated would have, a few minutes after each. Every other visit of the last
/// day and a half waits for it, so that there is something to sign; so do those of who has no account.
class SampleSigner final
{
public:
    /// The accounts must be there. `password`: that of all of them.
    static Result<SampleSigner> open(const OpenClinic &clinic, const QList<PersonId> &therapists, const SampleScript &script, const Figure &figure, const Atlas &atlas,
                                     const QDateTime &until, const QByteArray &timeZone);

    /// All visits of a client, in their order, in the caller's transaction after they were stored; gives how many it signed.
    Result<qsizetype> sign(Database &database, const QList<Visit> &visits) const;

private:
    Result<bool> sign(Database &database, const Visit &visit, const QString &found) const;
    Result<> addLater(Database &database, const Visit &visit, const NoteEntry &note, const Secret &signing) const;

    struct Author
    {
        Secret signing;
        QString credential;
    };

    std::map<PersonId, Author> m_authors;
    QDateTime m_until;
    QByteArray m_timeZone;
    const Figure *m_figure = nullptr;
    const Atlas *m_atlas = nullptr;
    Sentences m_sentences;
};

} // namespace untie
