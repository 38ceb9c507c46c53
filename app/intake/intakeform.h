#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/intake/severity.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace untie {

using IntakeFormId = Id<struct IntakeFormTag>;

/// What kind of answer a question takes.
enum class QuestionKind {
    Text,
    Note,      ///< several lines
    When,      ///< a date, as exactly as it is known: see timeSpanOf()
    Choice,    ///< one of a few
    Score,     ///< 0–10
    Number,
    Areas,     ///< parts of the body
    Pressure,  ///< 1–5, Tracy Walton's scale
    Condition, ///< yes, no, not sure, would rather not say; what is asked further in `details`
    Medicines,
    Surgeries
};

struct Choice
{
    QString id;
    QString text; ///< in English, translated where it is shown; a clinic's own as it typed it

    bool operator==(const Choice &) const = default;
};

struct Question
{
    QString id; ///< "heart_attack", "heart_attack.when"
    QuestionKind kind = QuestionKind::Text;
    QString text;
    QList<Choice> choices;
    QList<Question> details; ///< of a condition: what is asked when it applies
    bool off = false;        ///< the clinic does not ask it

    bool operator==(const Question &other) const; // a default one would ask for that of its own list too early
};

/// Questions that belong together.
struct FormSection
{
    QString id;
    QString step;
    QString title;
    bool exceptions = false;  ///< "none of these", then what applies
    bool optional = false;    ///< is not missed where it is not answered
    bool byTherapist = false; ///< what the therapist sees; the client is not asked
    QList<Question> questions;

    bool operator==(const FormSection &) const = default;
};

/// A page of the form.
struct FormStep
{
    QString id;
    QString title;

    bool operator==(const FormStep &) const = default;
};

/// What is asked. Each intake names the form it was given on, so that it stays readable when the form changes.
struct IntakeForm
{
    IntakeFormId id; ///< invalid: Untie's own, not stored
    QList<FormStep> steps;
    QList<FormSection> sections;
    Severities severities = {}; ///< where the clinic is stricter with what the answers raise

    bool operator==(const IntakeForm &) const = default;
};

/// The form that Untie comes with (resources/knowledge/intake.json).
const IntakeForm &ownIntakeForm();

QJsonObject toJson(const IntakeForm &form);
/// Corrupt where something else stands there.
Result<IntakeForm> intakeFormFrom(const QJsonObject &json);

/// Null for a question that the form does not know, switched off or not.
const Question *questionOf(const IntakeForm &form, const QString &id);
/// The question of a detail ("heart_attack" of "heart_attack.when"); else the same.
QString mainQuestion(const QString &id);
/// The questions of a section that are asked.
QList<Question> askedIn(const FormSection &section);
/// The sections of a step that have something to ask of the client, or of the therapist too.
QList<FormSection> sectionsOf(const IntakeForm &form, const QString &step, bool withTherapist);

/// A text of the tables in the program's language.
QString knowledgeWords(const QString &text);

} // namespace untie
