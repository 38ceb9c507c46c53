#include "app/intake/intakecheck.h"

#include "app/intake/medicines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 4000;
constexpr int lastWeek = 43; ///< of a pregnancy

QString dateProblem(const QString &typed, QDate today)
{
    const auto span = timeSpanOf(typed);
    if (span && span->first > today)
        return QCoreApplication::translate("Intake", "%1 has not come yet. When was it?").arg(typed);
    if (span && span->last < today.addYears(-130))
        return QCoreApplication::translate("Intake", "%1 is too long ago. When was it?").arg(typed);
    return {};
}

QString numberProblem(const Question &question, int number)
{
    switch (question.kind) {
    case QuestionKind::Score:
        return number < 0 || number > 10 ? QCoreApplication::translate("Intake", "A whole number from 0 to 10.") : QString();
    case QuestionKind::Pressure:
        return number < 1 || number > 5 ? QCoreApplication::translate("Intake", "A whole number from 1 to 5.") : QString();
    default:
        return number < 1 || number > lastWeek ? QCoreApplication::translate("Intake", "A week from 1 to 43.") : QString();
    }
}

QString ownProblem(const Question &question, const GivenAnswer &answer, QDate today)
{
    if (answer.text.size() > longestText)
        return QCoreApplication::translate("Intake", "This is longer than 4,000 letters.");
    if (question.kind == QuestionKind::When)
        return dateProblem(answer.text, today);
    return answer.number ? numberProblem(question, *answer.number) : QString();
}

/// Best, now and worst must come in this order.
void checkScores(const IntakeAnswers &answers, QList<IntakeProblem> &problems)
{
    const auto now = answers.answer(u"pain_now"_s).number;
    const auto best = answers.answer(u"pain_best"_s).number;
    const auto worst = answers.answer(u"pain_worst"_s).number;
    if (best && worst && *best > *worst)
        problems += {u"pain_best"_s, QCoreApplication::translate("Intake", "At its best the pain is stronger here than at its worst. Are the two mixed up?")};
    else if (now && worst && *now > *worst)
        problems += {u"pain_worst"_s, QCoreApplication::translate("Intake", "The pain now is stronger than at its worst.")};
    else if (now && best && *now < *best)
        problems += {u"pain_best"_s, QCoreApplication::translate("Intake", "The pain now is less than at its best.")};
}

void checkMedicines(const IntakeForm &form, const IntakeAnswers &answers, QList<IntakeProblem> &problems)
{
    for (const Medicine &medicine : answers.medicines) {
        const QStringList classes = classesOf(medicine);
        if (classes.isEmpty() && !medicine.name.isEmpty())
            problems += {u"medicines"_s, QCoreApplication::translate("Intake", "%1 is not known here: look up whether it thins the blood, dulls pain or makes skin fragile.").arg(medicine.name)};
        for (const QString &id : classes) {
            const QString suggested = medicineClass(id) ? medicineClass(id)->suggests : QString();
            const Question *question = questionOf(form, suggested);
            if (question && answers.answer(suggested).reply == Reply::No)
                problems += {suggested, QCoreApplication::translate("Intake", "“%1” is answered with no, but %2 is usually taken for it.").arg(knowledgeWords(question->text), medicine.name)};
        }
    }
}

} // namespace

QList<IntakeProblem> problemsOf(const IntakeForm &form, const IntakeAnswers &answers, QDate today)
{
    QList<IntakeProblem> problems;
    const auto check = [&](const Question &question) {
        const QString sentence = ownProblem(question, answers.answer(question.id), today);
        if (!sentence.isEmpty())
            problems += {question.id, sentence, true};
    };
    for (const FormSection &section : form.sections) {
        for (const Question &question : section.questions) {
            check(question);
            std::ranges::for_each(question.details, check);
        }
    }
    for (const Surgery &surgery : answers.surgeries) {
        if (const QString sentence = dateProblem(surgery.when, today); !sentence.isEmpty())
            problems += {u"surgeries"_s, sentence, true};
    }
    const auto declined = [&answers](const QString &id) { return answers.answer(id).reply == Reply::No && !answers.medicines.isEmpty(); };
    if (declined(u"medicines"_s))
        problems += {u"medicines"_s, QCoreApplication::translate("Intake", "Medicines are named, and it says that none are taken.")};
    checkScores(answers, problems);
    checkMedicines(form, answers, problems);
    return problems;
}

} // namespace untie
