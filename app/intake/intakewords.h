#pragma once

#include "app/intake/cautions.h"

#include <QString>

namespace untie {

/// "Left shoulder, neck".
QString areaWords(const QList<BodyArea> &areas);
/// An answer as a line of text, with what was said to its details; empty where nothing was.
QString answerWords(const Question &question, const IntakeAnswers &answers);

/// A question that two versions answer otherwise.
struct IntakeDifference
{
    QString question;
    QString title;
    QString before; ///< empty: not answered
    QString after;

    bool operator==(const IntakeDifference &) const = default;
};
/// In the order of the form; questions it does not ask any more but that were answered are there too.
QList<IntakeDifference> differencesOf(const IntakeForm &form, const IntakeAnswers &older, const IntakeAnswers &newer);

/// "Do not treat today", "Doctor's clearance first" …
QString severityWords(Severity severity);
QString levelWords(RedFlagRule::Level level);
/// "Cleared until 3 Mar 2027 by Dr Lin for: heat packs", or that it has expired.
QString clearanceWords(const Clearance &clearance, bool holds);
/// What follows from a caution: "No deep tissue, no cupping · pressure at most 2 · left leg. Rise slowly." A doctor's word on
/// it comes first, and takes what it lifts out of the rest.
QString consequenceWords(const Caution &caution);
/// A note for a doctor about a sign for a referral: what the client tells and where; no diagnosis, and no advice on
/// treatment.
QString referralNote(const RedFlagRule &flag, const QString &client, std::optional<QDate> born, const IntakeAnswers &answers, QDate on);
/// What it rests on: "Blood thinner: Eliquis".
QString reasonWords(const Caution &caution, const IntakeForm &form, const IntakeAnswers &answers);

} // namespace untie
