#include "app/visits/signingrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

namespace {

constexpr qint64 lateAfterMs = 24 * 60 * 60 * 1000LL;
constexpr int longestText = 100'000;
constexpr int longestReason = 2000;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

QList<Lack> lacksOf(const Visit &visit, int openPoints, int consents, int copied)
{
    const Note &note = visit.note;
    const bool isFull = visit.form == VisitForm::Full;
    const bool found = !visit.findings.isEmpty();
    if (!found && visit.treatments.isEmpty() && std::ranges::all_of(noteParts, [&note](NotePart part) { return isBlank(textOf(note, part)); }))
        return {{Lack::What::Everything}};
    QList<Lack> lacks;
    if (isFull && isBlank(note.subjective))
        lacks += {Lack::What::Subjective};
    if (isFull && isBlank(note.objective) && !found)
        lacks += {Lack::What::Objective};
    if (isFull && isBlank(note.assessment))
        lacks += {Lack::What::Assessment};
    if (isFull && isBlank(note.plan))
        lacks += {Lack::What::Plan};
    const auto unscored = std::ranges::count_if(visit.findings, [](const Finding &finding) {
        return isTriggerPoint(finding.kind) && finding.examined && !finding.before;
    });
    if (unscored > 0)
        lacks += {Lack::What::Scores, static_cast<int>(unscored)};
    if (consents > 0)
        lacks += {Lack::What::Consents, consents};
    if (copied > 0)
        lacks += {Lack::What::Copied, copied};
    if (isFull && openPoints > 0)
        lacks += {Lack::What::OpenPoints, openPoints};
    return lacks;
}

bool forbidsSigning(const Lack &lack)
{
    return lack.what == Lack::What::Everything;
}

QString explain(const Lack &lack)
{
    switch (lack.what) {
    case Lack::What::Everything: return QCoreApplication::translate("SigningRules", "Nothing is written and nothing is marked: there is nothing to sign.");
    case Lack::What::Subjective: return QCoreApplication::translate("SigningRules", "S: why the client came is not written down.");
    case Lack::What::Objective: return QCoreApplication::translate("SigningRules", "O: nothing was found, and no word says so.");
    case Lack::What::Assessment: return QCoreApplication::translate("SigningRules", "A: your reading of it is missing.");
    case Lack::What::Plan: return QCoreApplication::translate("SigningRules", "P: how it goes on is missing.");
    case Lack::What::Scores: return QCoreApplication::translate("SigningRules", "%n point(s) have no score.", nullptr, lack.count);
    case Lack::What::Consents: return QCoreApplication::translate("SigningRules", "%n consent(s) for a sensitive area that was treated are not signed.", nullptr, lack.count);
    case Lack::What::Copied: return QCoreApplication::translate("SigningRules", "%n text(s) are copied from last time and were not touched.", nullptr, lack.count);
    case Lack::What::OpenPoints: return QCoreApplication::translate("SigningRules", "%n point(s) of last time were not looked at.", nullptr, lack.count);
    }
    Q_UNREACHABLE();
}

bool isLate(const Visit &visit, const QDateTime &now)
{
    return visit.startedAt.addSecs(visit.minutes * 60LL).msecsTo(now) > lateAfterMs;
}

QStringList problemsOf(const Amendment &amendment, const Visit &visit)
{
    QStringList problems;
    const EntryKind kind = amendment.kind;
    if (isOriginal(kind) || visit.state == VisitState::Draft)
        return {QCoreApplication::translate("SigningRules", "Only a signed note can be added to.")};
    if (visit.state == VisitState::Voided && kind != EntryKind::Addendum)
        problems += QCoreApplication::translate("SigningRules", "This visit was voided. Only an addendum can follow.");
    if ((kind == EntryKind::Addendum || kind == EntryKind::Disagreement) && isBlank(amendment.text))
        problems += QCoreApplication::translate("SigningRules", "Nothing is written yet.");
    if ((kind == EntryKind::Correction || kind == EntryKind::Void) && isBlank(amendment.reason))
        problems += QCoreApplication::translate("SigningRules", "Say why.");
    if (kind == EntryKind::Correction) {
        const bool stands = amendment.part && amendment.position >= 0 && !amendment.struck.isEmpty()
                            && QStringView(textOf(visit.note, *amendment.part)).mid(amendment.position, amendment.struck.size()) == amendment.struck;
        if (!stands)
            problems += QCoreApplication::translate("SigningRules", "Select the words in the note that are wrong.");
        else if (amendment.text == amendment.struck)
            problems += QCoreApplication::translate("SigningRules", "The new words are the old ones.");
    }
    if (amendment.text.size() > longestText || amendment.reason.size() > longestReason)
        problems += QCoreApplication::translate("SigningRules", "This is too long to be stored. Shorten it, or add it in two parts.");
    return problems;
}

QList<Strike> strikesIn(NotePart part, const QList<NoteEntry> &entries)
{
    QList<Strike> strikes;
    for (const NoteEntry &entry : entries) {
        if (entry.kind == EntryKind::Correction && entry.part == part)
            strikes += {entry.position, static_cast<int>(entry.struck.size())};
    }
    return strikes;
}

} // namespace untie
