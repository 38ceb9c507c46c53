#include "app/intake/intakewords.h"

#include "app/common/text.h"
#include "app/intake/medicines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString choiceWords(const Question &question, const QString &choice)
{
    const auto found = std::ranges::find(question.choices, choice, &Choice::id);
    return found == question.choices.end() ? choice : knowledgeWords(found->text);
}

QString replyWords(Reply reply)
{
    switch (reply) {
    case Reply::Yes: return QCoreApplication::translate("Intake", "Yes");
    case Reply::No: return QCoreApplication::translate("Intake", "No");
    case Reply::Unsure: return QCoreApplication::translate("Intake", "Not sure");
    case Reply::Declined: return QCoreApplication::translate("Intake", "Would rather not say");
    }
    Q_UNREACHABLE();
}

QStringList medicineWords(const IntakeAnswers &answers)
{
    QStringList words;
    for (const Medicine &medicine : answers.medicines) {
        QString line = medicine.use.isEmpty() ? medicine.name : QCoreApplication::translate("Intake", "%1 (%2)").arg(medicine.name, medicine.use);
        if (medicine.recent)
            line = QCoreApplication::translate("Intake", "%1, taken in the last 8 hours").arg(line);
        words += line;
    }
    return words;
}

QStringList surgeryWords(const IntakeAnswers &answers)
{
    QStringList words;
    for (const Surgery &surgery : answers.surgeries) {
        QStringList parts{surgery.what, surgery.when, areaWords(surgery.where)};
        parts.removeAll(QString());
        words += commaList(parts);
    }
    return words;
}

/// One answer without its details.
QString ownWords(const Question &question, const IntakeAnswers &answers)
{
    const GivenAnswer answer = answers.answer(question.id);
    QStringList parts;
    if (question.kind == QuestionKind::Medicines)
        parts += medicineWords(answers);
    else if (question.kind == QuestionKind::Surgeries)
        parts += surgeryWords(answers);
    if (answer.reply)
        parts += replyWords(*answer.reply);
    if (!answer.choice.isEmpty())
        parts += choiceWords(question, answer.choice);
    if (answer.number)
        parts += QLocale().toString(*answer.number);
    if (!answer.areas.isEmpty())
        parts += areaWords(answer.areas);
    if (!answer.text.isEmpty())
        parts += answer.text;
    return question.kind == QuestionKind::Medicines || question.kind == QuestionKind::Surgeries ? parts.join(u"; "_s) : commaList(parts);
}

/// What a caution forbids; nothing where it only asks for care.
QStringList bannedWords(const Caution &caution)
{
    const QStringList &ban = caution.rule->ban;
    if (caution.severity == Severity::DoNotTreat || (ban.contains("ALL"_L1) && caution.wholeBody))
        return {QCoreApplication::translate("Intake", "No massage")};
    if (ban.contains("ALL"_L1))
        return {QCoreApplication::translate("Intake", "Nothing there")};
    QStringList banned;
    for (const TechniqueGroup &group : cautionTable().groups) {
        if (ban.contains(group.id))
            banned += knowledgeWords(group.name);
    }
    for (const Technique &technique : cautionTable().techniques) {
        if (ban.contains(technique.id))
            banned += knowledgeWords(technique.name);
    }
    if (banned.isEmpty())
        return {};
    return {QCoreApplication::translate("Intake", "Not: %1").arg(commaList(banned))};
}

} // namespace

QString areaWords(const QList<BodyArea> &areas)
{
    QStringList words;
    for (const BodyArea &area : areas) {
        const NamedArea *known = namedArea(area.area);
        const QString name = known ? knowledgeWords(known->name) : area.area;
        if (area.side == Side::Left)
            words += QCoreApplication::translate("Intake", "%1 left").arg(name);
        else if (area.side == Side::Right)
            words += QCoreApplication::translate("Intake", "%1 right").arg(name);
        else
            words += name;
    }
    return commaList(words);
}

QString answerWords(const Question &question, const IntakeAnswers &answers)
{
    QStringList parts{ownWords(question, answers)};
    for (const Question &detail : question.details) {
        const QString words = ownWords(detail, answers);
        if (!words.isEmpty())
            parts += QCoreApplication::translate("Intake", "%1 %2").arg(knowledgeWords(detail.text), words);
    }
    return joined(parts, u" · "_s);
}

QList<IntakeDifference> differencesOf(const IntakeForm &form, const IntakeAnswers &older, const IntakeAnswers &newer)
{
    QList<IntakeDifference> differences;
    QStringList known;
    for (const FormSection &section : form.sections) {
        for (const Question &question : section.questions) {
            known += question.id;
            const QString before = answerWords(question, older);
            const QString after = answerWords(question, newer);
            if (before != after)
                differences += IntakeDifference{question.id, knowledgeWords(question.text), before, after};
        }
    }
    QStringList others;
    for (const QString &id : older.given.keys() + newer.given.keys()) {
        const QString main = mainQuestion(id);
        if (!known.contains(main) && !others.contains(main))
            others += main;
    }
    for (const QString &id : std::as_const(others)) {
        const Question *own = questionOf(ownIntakeForm(), id); // not asked any more
        const Question question = own ? *own : Question{.id = id, .text = id, .choices = {}, .details = {}};
        const QString before = answerWords(question, older);
        const QString after = answerWords(question, newer);
        if (before != after)
            differences += IntakeDifference{id, knowledgeWords(question.text), before, after};
    }
    return differences;
}

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::DoNotTreat: return QCoreApplication::translate("Intake", "Do not treat today");
    case Severity::Ask: return QCoreApplication::translate("Intake", "Doctor’s clearance first");
    case Severity::Avoid: return QCoreApplication::translate("Intake", "Avoid the area");
    case Severity::Modify: return QCoreApplication::translate("Intake", "Adapt the treatment");
    }
    Q_UNREACHABLE();
}

QString levelWords(RedFlagRule::Level level)
{
    switch (level) {
    case RedFlagRule::Level::Emergency: return QCoreApplication::translate("Intake", "Emergency: consider calling for help now");
    case RedFlagRule::Level::SameDay: return QCoreApplication::translate("Intake", "Consider referral to a doctor today");
    case RedFlagRule::Level::Soon: return QCoreApplication::translate("Intake", "Consider referral to a doctor soon");
    case RedFlagRule::Level::Lump: return QCoreApplication::translate("Intake", "Do not press it; consider referral to a doctor");
    }
    Q_UNREACHABLE();
}

QString clearanceWords(const Clearance &clearance, bool holds)
{
    const auto dayText = [](QDate day) { return QLocale().toString(day, QCoreApplication::translate("Intake", "d MMM yyyy")); };
    if (!holds)
        return QCoreApplication::translate("Intake", "The clearance by %1 expired on %2").arg(clearance.doctor, dayText(clearance.expires));
    const QString words = QCoreApplication::translate("Intake", "Cleared until %1 by %2").arg(dayText(clearance.expires), clearance.doctor);
    if (isForAll(clearance))
        return words;
    QStringList scope;
    for (const QString &id : clearance.techniques) {
        const Technique *technique = techniqueOf(id);
        scope += technique ? knowledgeWords(technique->name) : id;
    }
    if (!clearance.areas.isEmpty())
        scope += areaWords(clearance.areas);
    if (clearance.pressure)
        scope += QCoreApplication::translate("Intake", "pressure %1 at most").arg(QLocale().toString(*clearance.pressure));
    return QCoreApplication::translate("Intake", "%1 for: %2").arg(words, commaList(scope));
}

QString consequenceWords(const Caution &caution)
{
    const CautionRule &rule = *caution.rule;
    const bool lifted = caution.cleared && isForAll(*caution.clearance);
    QStringList parts;
    if (caution.clearance)
        parts += clearanceWords(*caution.clearance, caution.cleared);
    if (!lifted)
        parts += bannedWords(caution);
    if (const int cap = lifted ? capOf(caution) : rule.cap; cap > 0)
        parts += QCoreApplication::translate("Intake", "pressure %1 at most").arg(QLocale().toString(cap));
    if (!caution.areas.isEmpty())
        parts += areaWords(caution.areas);
    else if (!caution.wholeBody)
        parts += QCoreApplication::translate("Intake", "place not named: ask");
    if (!rule.advice.isEmpty())
        parts += knowledgeWords(rule.advice);
    if (!caution.certain)
        parts += QCoreApplication::translate("Intake", "Not certain: ask.");
    QString words = parts.join(u" · "_s);
    return words.isEmpty() ? words : words.replace(0, 1, words.at(0).toUpper());
}

QString referralNote(const RedFlagRule &flag, const QString &client, std::optional<QDate> born, const IntakeAnswers &answers, QDate on)
{
    const QLocale locale;
    const auto dayText = [&locale](QDate day) { return locale.toString(day, QLocale::LongFormat); };
    QStringList lines{born ? QCoreApplication::translate("Intake", "%1, born %2").arg(client, dayText(*born)) : client, dayText(on), QString()};
    lines += QCoreApplication::translate("Intake", "Please look at the following, which my client told me of before a massage:");
    lines += knowledgeWords(flag.title) + u'.';
    QList<BodyArea> places;
    for (const QList<CautionTest> &tests : flag.when) {
        for (const CautionTest &test : tests)
            places += answers.answer(test.subject + ".where"_L1).areas;
    }
    if (!places.isEmpty())
        lines += QCoreApplication::translate("Intake", "Place: %1.").arg(areaWords(places));
    lines += flag.level == RedFlagRule::Level::Lump ? QCoreApplication::translate("Intake", "I have not worked on it and will not before you have seen it.")
                                                    : QCoreApplication::translate("Intake", "I am no doctor and make no diagnosis; I would be glad of your word on whether massage is safe.");
    return lines.join(u'\n');
}

QString reasonWords(const Caution &caution, const IntakeForm &form, const IntakeAnswers &answers)
{
    QStringList reasons;
    for (const QString &id : caution.because) {
        if (id.startsWith("medicine:"_L1)) {
            reasons += QCoreApplication::translate("Intake", "Medicine: %1").arg(id.section(u':', 1));
            continue;
        }
        const Question *question = questionOf(form, mainQuestion(id));
        if (!question)
            question = questionOf(ownIntakeForm(), mainQuestion(id));
        if (!question)
            continue;
        const QString line = QCoreApplication::translate("Intake", "%1: %2").arg(knowledgeWords(question->text), answerWords(*question, answers));
        if (!reasons.contains(line))
            reasons += line;
    }
    return reasons.join(u'\n');
}

} // namespace untie
