#include "app/intake/intakeform.h"

#include "app/intake/knowledgetable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QuestionKind, QLatin1StringView> kinds[] = {
    {QuestionKind::Text, "text"_L1},         {QuestionKind::Note, "note"_L1},
    {QuestionKind::When, "when"_L1},         {QuestionKind::Choice, "choice"_L1},
    {QuestionKind::Score, "score"_L1},       {QuestionKind::Number, "number"_L1},
    {QuestionKind::Areas, "areas"_L1},       {QuestionKind::Pressure, "pressure"_L1},
    {QuestionKind::Condition, "condition"_L1}, {QuestionKind::Medicines, "medicines"_L1},
    {QuestionKind::Surgeries, "surgeries"_L1},
};

QJsonObject questionJson(const Question &question)
{
    const auto kind = std::ranges::find(kinds, question.kind, &std::pair<QuestionKind, QLatin1StringView>::first);
    QJsonObject json{{u"id"_s, question.id}, {u"kind"_s, kind->second}, {u"text"_s, question.text}};
    QJsonArray choices;
    for (const Choice &choice : question.choices)
        choices += QJsonObject{{u"id"_s, choice.id}, {u"text"_s, choice.text}};
    if (!choices.isEmpty())
        json.insert("choices"_L1, choices);
    QJsonArray details;
    for (const Question &detail : question.details)
        details += questionJson(detail);
    if (!details.isEmpty())
        json.insert("details"_L1, details);
    if (question.off)
        json.insert("off"_L1, true);
    return json;
}

std::optional<Question> questionFrom(const QJsonObject &json)
{
    const auto kind = std::ranges::find(kinds, json["kind"_L1].toString(), &std::pair<QuestionKind, QLatin1StringView>::second);
    Question question{.id = json["id"_L1].toString(), .text = json["text"_L1].toString(), .choices = {}, .details = {}, .off = json["off"_L1].toBool()};
    if (kind == std::end(kinds) || question.id.isEmpty() || question.text.isEmpty())
        return std::nullopt;
    question.kind = kind->first;
    for (const auto &choice : json["choices"_L1].toArray())
        question.choices += Choice{choice["id"_L1].toString(), choice["text"_L1].toString()};
    for (const auto &detail : json["details"_L1].toArray()) {
        const auto inner = questionFrom(detail.toObject());
        if (!inner)
            return std::nullopt;
        question.details += *inner;
    }
    return question;
}

} // namespace

bool Question::operator==(const Question &other) const
{
    return id == other.id && kind == other.kind && text == other.text && choices == other.choices && details == other.details && off == other.off;
}

const IntakeForm &ownIntakeForm()
{
    static const IntakeForm form = [] {
        auto read = intakeFormFrom(knowledgeTable(u"intake"_s).object());
        if (!read)
            qFatal("the intake form is damaged"); // it is part of the program, and checked when that is built
        return *read;
    }();
    return form;
}

QJsonObject toJson(const IntakeForm &form)
{
    QJsonArray steps;
    for (const FormStep &step : form.steps)
        steps += QJsonObject{{u"id"_s, step.id}, {u"title"_s, step.title}};
    QJsonArray sections;
    for (const FormSection &section : form.sections) {
        QJsonArray questions;
        for (const Question &question : section.questions)
            questions += questionJson(question);
        QJsonObject json{{u"id"_s, section.id},
                         {u"step"_s, section.step},
                         {u"kind"_s, section.exceptions ? u"exceptions"_s : u"open"_s},
                         {u"title"_s, section.title},
                         {u"questions"_s, questions}};
        if (section.optional)
            json.insert("optional"_L1, true);
        if (section.byTherapist)
            json.insert("asked_by"_L1, u"therapist"_s);
        sections += json;
    }
    QJsonObject json{{u"steps"_s, steps}, {u"sections"_s, sections}};
    QJsonObject severities;
    for (auto own = form.severities.cbegin(); own != form.severities.cend(); ++own)
        severities.insert(own.key(), idOf(own.value()));
    if (!severities.isEmpty())
        json.insert("severities"_L1, severities);
    return json;
}

Result<IntakeForm> intakeFormFrom(const QJsonObject &json)
{
    IntakeForm form;
    for (const auto &step : json["steps"_L1].toArray())
        form.steps += FormStep{step["id"_L1].toString(), step["title"_L1].toString()};
    for (const auto &row : json["sections"_L1].toArray()) {
        FormSection section{.id = row["id"_L1].toString(),
                            .step = row["step"_L1].toString(),
                            .title = row["title"_L1].toString(),
                            .exceptions = row["kind"_L1].toString() == "exceptions"_L1,
                            .optional = row["optional"_L1].toBool(),
                            .byTherapist = row["asked_by"_L1].toString() == "therapist"_L1,
                            .questions = {}};
        for (const auto &one : row["questions"_L1].toArray()) {
            const auto question = questionFrom(one.toObject());
            if (!question)
                return fail(Error::Kind::Corrupt, u"a question of an intake form"_s);
            section.questions += *question;
        }
        form.sections += section;
    }
    const QJsonObject severities = json["severities"_L1].toObject();
    for (auto own = severities.begin(); own != severities.end(); ++own) {
        const auto severity = severityFromId(own.value().toString());
        if (!severity)
            return fail(Error::Kind::Corrupt, u"a severity of an intake form"_s);
        form.severities.insert(own.key(), *severity);
    }
    if (form.steps.isEmpty() || form.sections.isEmpty())
        return fail(Error::Kind::Corrupt, u"an intake form"_s);
    return form;
}

const Question *questionOf(const IntakeForm &form, const QString &id)
{
    for (const FormSection &section : form.sections) {
        for (const Question &question : section.questions) {
            if (question.id == id)
                return &question;
            const auto detail = std::ranges::find(question.details, id, &Question::id);
            if (detail != question.details.end())
                return &*detail;
        }
    }
    return nullptr;
}

QString mainQuestion(const QString &id)
{
    return id.section(u'.', 0, 0);
}

QList<Question> askedIn(const FormSection &section)
{
    QList<Question> asked;
    std::ranges::copy_if(section.questions, std::back_inserter(asked), [](const Question &question) { return !question.off; });
    return asked;
}

QList<FormSection> sectionsOf(const IntakeForm &form, const QString &step, bool withTherapist)
{
    QList<FormSection> sections;
    for (const FormSection &section : form.sections) {
        if (section.step == step && (withTherapist || !section.byTherapist) && !askedIn(section).isEmpty())
            sections += section;
    }
    return sections;
}

QString knowledgeWords(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("knowledge", text.toUtf8().constData());
}

} // namespace untie
