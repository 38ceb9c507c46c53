#pragma once

#include "app/visits/noteentry.h"

namespace untie {

/// Something that a note usually has (massage record standards: reason, findings, assessment, plan) and this one lacks.
struct Lack
{
    enum class What {
        Everything, ///< nothing is written or marked: there is nothing to sign
        Subjective,
        Objective, ///< neither a finding nor a word of what was found
        Assessment,
        Plan,
        Scores,    ///< points that were found and not scored
        Consents,  ///< for sensitive areas that were treated
        Copied,    ///< texts that are as they were on the visit before
        OpenPoints ///< points that earlier visits left open, neither looked at nor left out
    };
    What what = What::Everything;
    int count = 0; ///< of points, consents or texts

    bool operator==(const Lack &) const = default;
};

/// All that is lacking, the gravest first; `openPoints`: how many known points still wait for an answer;
/// `consents`: how many are missing, see missingConsents(); `copied`: how many texts were taken over and not touched.
/// The short form asks for less.
QList<Lack> lacksOf(const Visit &visit, int openPoints, int consents = 0, int copied = 0);
/// Whether it cannot be signed like this; all else is only said.
bool forbidsSigning(const Lack &lack);
/// "Plan is empty.", in the program's language.
QString explain(const Lack &lack);

/// Signed more than 24 hours after its end a note is a late entry, and says why.
bool isLate(const Visit &visit, const QDateTime &now);

/// Every reason why this cannot be added to a visit, as sentences in the program's language; empty when it can.
QStringList problemsOf(const Amendment &amendment, const Visit &visit);

/// A part of the note with its corrections: the words as they were signed, and which of them are struck.
struct Strike
{
    int from = 0;
    int length = 0;

    bool operator==(const Strike &) const = default;
};
QList<Strike> strikesIn(NotePart part, const QList<NoteEntry> &entries);

} // namespace untie
