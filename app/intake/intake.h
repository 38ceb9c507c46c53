#pragma once

#include "app/bodymap/side.h"
#include "app/intake/intakeform.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace untie {

using IntakeId = Id<struct IntakeTag>;

/// What somebody said to a condition. None of them is "no" by being empty.
enum class Reply { Yes, No, Unsure, Declined };

/// A part of the body as a client names it.
struct BodyArea
{
    QString area; ///< of the caution table: "leg"
    std::optional<Side> side = {}; ///< none: both, or in the middle

    bool operator==(const BodyArea &) const = default;
};

/// The answer to one question; which of these are filled depends on its kind.
struct GivenAnswer
{
    std::optional<Reply> reply = {}; ///< of a condition; Declined of any question
    QString text = {};
    QString choice = {};
    std::optional<int> number = {};
    QList<BodyArea> areas = {};

    bool isEmpty() const { return *this == GivenAnswer(); }
    bool operator==(const GivenAnswer &) const = default;
};

struct Medicine
{
    QString name;
    QString use;           ///< dose and what for, in the client's words
    bool recent = false;   ///< taken in the last eight hours
    QString chosenClass = {}; ///< where the therapist knows it better than the name tells

    bool operator==(const Medicine &) const = default;
};

struct Surgery
{
    QString what;
    QString when; ///< as typed
    QList<BodyArea> where = {};

    bool operator==(const Surgery &) const = default;
};

/// All answers of one filling in.
struct IntakeAnswers
{
    QMap<QString, GivenAnswer> given; ///< by question or detail; none of them empty
    QList<Medicine> medicines;
    QList<Surgery> surgeries;

    GivenAnswer answer(const QString &question) const { return given.value(question); }
    /// An empty answer takes it away.
    void set(const QString &question, const GivenAnswer &answer);
    bool isEmpty() const { return given.isEmpty() && medicines.isEmpty() && surgeries.isEmpty(); }
    bool operator==(const IntakeAnswers &) const = default;
};

/// Who filled the form in.
enum class IntakeSource { Therapist, Client };

/// A version of a client's intake. It is never changed; the next one starts from it.
struct Intake
{
    ClientId client = {};
    IntakeId id = {};
    IntakeId base = {}; ///< the version it was made from; invalid: the first
    QDateTime at = {}; ///< UTC
    PersonId by = {}; ///< who stored it
    IntakeSource source = IntakeSource::Therapist;
    bool unchanged = false; ///< "no change since": the answers are those of `base`
    IntakeFormId form = {}; ///< invalid: Untie's own as it was then, see IntakeStore
    IntakeAnswers answers = {};

    bool operator==(const Intake &) const = default;
};

QJsonObject toJson(const IntakeAnswers &answers);
/// Corrupt where something else stands there.
Result<IntakeAnswers> intakeAnswersFrom(const QJsonObject &json);

/// The days that a typed date may mean: one day, a month ("03/2025"), a year ("spring 2025"); nothing where no year is
/// named. Days before months but where the program's language has it the other way round.
struct TimeSpan
{
    QDate first;
    QDate last;
};
std::optional<TimeSpan> timeSpanOf(const QString &typed);

/// Nothing of these applies: every condition of the section that was not answered gets a "no".
void answerNone(IntakeAnswers &answers, const FormSection &section);
/// Whether a section was answered: all of an open one's answers may be missing, but then it counts as not answered.
bool isAnswered(const IntakeAnswers &answers, const FormSection &section);

} // namespace untie
