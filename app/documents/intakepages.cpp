#include "app/documents/intakepages.h"

#include "app/common/language.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/documents/paperstyle.h"
#include "app/documents/visitsummary.h"
#include "app/intake/intakewords.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfMedicines = 6;
constexpr int rowsOfSurgeries = 4;
constexpr qreal signatureWidth = 170; ///< as it was drawn on the pad, made as wide as a hand would

/// What all pages of the intake have in common.
class Pages
{
public:
    Pages(const Client &client, const ClinicProfile &clinic, QDate day, const Translator &words)
        : m_words(words)
        , m_locale(localeOf(words.language()))
    {
        m_content.language = words.language();
        m_content.clinic = clinic;
        m_content.of = displayName(client);
        m_content.day = shortDay(day);
    }

    QString say(const char *text) const { return m_words.translate("IntakePages", text); }
    QString knowledge(const QString &text) const { return m_words.translate("knowledge", text.toUtf8().constData()); }
    QString shortDay(QDate day) const { return m_locale.toString(day, m_words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday")); }

    Content m_content;
    const Translator &m_words;
    QLocale m_locale;
};

// What is filled in by pen.

Table emptyRows(QList<Column> columns, int rows)
{
    const QStringList row(columns.size(), u" "_s); // as high as a line that is written by hand
    return {std::move(columns), QList<QStringList>(rows, row)};
}

TickList scoreTicks(const QString &label)
{
    constexpr int most = 10;
    TickList ticks{{}, most + 1, label};
    for (int score = 0; score <= most; ++score)
        ticks.ticks.append(Tick{QString::number(score)});
    return ticks;
}

TickList choiceTicks(const Question &question, int columns, const Pages &pages)
{
    TickList ticks{{}, columns, pages.knowledge(question.text)};
    for (const Choice &choice : question.choices)
        ticks.ticks.append(Tick{pages.knowledge(choice.text)});
    return ticks;
}

/// Everything but conditions and what is answered by some words: those stand beside each other.
QList<Part> blankQuestion(const Question &question, const Pages &pages)
{
    const QString text = pages.knowledge(question.text);
    switch (question.kind) {
    case QuestionKind::Areas:
        return {WritingLines{text, 2}};
    case QuestionKind::Note:
        return {WritingLines{text, 3}};
    case QuestionKind::Choice:
        return {choiceTicks(question, 3, pages)};
    case QuestionKind::Pressure:
        return {choiceTicks(question, int(question.choices.size()), pages)};
    case QuestionKind::Score:
        return {scoreTicks(text)};
    case QuestionKind::Medicines:
        return {Space{4}, Words{text, Voice::Standing},
                emptyRows({{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Medicine")), 2}, {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Dose, and what for")), 2},
                           {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Taken today")), 1}}, rowsOfMedicines)};
    case QuestionKind::Surgeries:
        return {Space{4}, Words{text, Voice::Standing},
                emptyRows({{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Operation or accident")), 2}, {pages.say(QT_TRANSLATE_NOOP("IntakePages", "When")), 1},
                           {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Where")), 1}}, rowsOfSurgeries)};
    case QuestionKind::Text:
    case QuestionKind::When:
    case QuestionKind::Number:
    case QuestionKind::Condition:
        break;
    }
    Q_UNREACHABLE();
}

/// A condition, and what is asked of those who have it.
Tick blankCondition(const Question &question, const Pages &pages)
{
    Tick tick{pages.knowledge(question.text)};
    for (const Question &detail : question.details)
        tick.toWrite.append(pages.knowledge(detail.text));
    return tick;
}

bool isCondition(const Question &question)
{
    return question.kind == QuestionKind::Condition;
}

bool isShort(const Question &question)
{
    return question.kind == QuestionKind::Text || question.kind == QuestionKind::When || question.kind == QuestionKind::Number;
}

QList<Part> blankSection(const FormSection &section, const Pages &pages)
{
    QList<Part> parts{Heading{pages.knowledge(section.title), true}};
    TickList conditions;
    ShortAnswers answers;
    const auto flush = [&] {
        if (!conditions.ticks.isEmpty())
            parts.append(std::exchange(conditions, {}));
        if (!answers.labels.isEmpty())
            parts.append(std::exchange(answers, {}));
    };
    if (section.exceptions)
        conditions.ticks.append(Tick{pages.say(QT_TRANSLATE_NOOP("IntakePages", "None of these"))});
    for (const Question &question : askedIn(section)) {
        if (isCondition(question) ? !answers.labels.isEmpty() : !conditions.ticks.isEmpty())
            flush();
        if (isCondition(question)) {
            conditions.ticks.append(blankCondition(question, pages));
        } else if (isShort(question)) {
            answers.labels.append(pages.knowledge(question.text));
        } else {
            flush();
            parts += blankQuestion(question, pages);
        }
    }
    flush();
    return parts;
}

/// Sections of conditions alone follow each other in two columns.
void standBlank(Content &content, const FormSection &section, const Pages &pages)
{
    const bool inColumns = std::ranges::all_of(askedIn(section), isCondition);
    if (inColumns && !content.sections.last().twoColumns)
        content.sections.last().parts.append(Space{}); // at the top of a column a heading has none
    if (!inColumns || !content.sections.last().twoColumns)
        content.sections.append(Section{{}, inColumns});
    content.sections.last().parts += blankSection(section, pages);
}

/// What was answered. Conditions that somebody has not stand together: a page of "no" hides the one "yes".
FactList answersIn(const FormSection &section, const IntakeAnswers &given)
{
    FactList answers;
    QString no;
    QStringList without;
    for (const Question &question : askedIn(section)) {
        const QString words = answerWords(question, given);
        if (given.answer(question.id).reply == Reply::No) {
            no = words;
            without.append(knowledgeWords(question.text));
        } else if (!words.isEmpty()) {
            answers.facts.append({knowledgeWords(question.text), words});
        }
    }
    if (!without.isEmpty())
        answers.facts.append({no, joined(without, u" · "_s)});
    return answers;
}

/// A signature as it was drawn.
QList<Block> drawn(const SignatureStrokes &strokes)
{
    QPainterPath path;
    for (const QList<QPointF> &stroke : strokes) {
        if (stroke.isEmpty())
            continue;
        path.moveTo(stroke.first() * signatureWidth);
        for (const QPointF &at : stroke.mid(1))
            path.lineTo(at * signatureWidth);
    }
    const QRectF ink = path.boundingRect();
    if (ink.isEmpty())
        return {};
    path.translate(-ink.topLeft());
    return {Block{.height = ink.height() + 2, .spaceAbove = 6, .items = {Drawing{path, {}, onpaper::ink, 1.1}}}};
}

} // namespace

Document blankIntake(const IntakeForm &form, const Client &client, const ClinicProfile &clinic, QDate today, const Translator &words, const Stationery &stationery)
{
    Pages pages(client, clinic, today, words);
    Content &content = pages.m_content;
    content.heading = pages.say(QT_TRANSLATE_NOOP("IntakePages", "Health form"));
    content.below = pages.say(QT_TRANSLATE_NOOP("IntakePages", "Please fill in what you can. Leave out what you would rather not say: we talk about it before the massage."));
    content.careful = pages.say(QT_TRANSLATE_NOOP("IntakePages", "Kept in confidence. It helps us to treat you safely, and is no medical examination."));
    content.title = content.jobName = content.heading;
    content.fileName = u"health-form.pdf"_s;
    const QString born = client.born ? pages.shortDay(*client.born) : QString();
    if (content.of.isEmpty())
        content.sections.append({{ShortAnswers{{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Name")), pages.say(QT_TRANSLATE_NOOP("IntakePages", "Born on")),
                                                pages.say(QT_TRANSLATE_NOOP("IntakePages", "Telephone, e-mail"))}}}});
    else
        content.sections.append({{FactList{{{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Name")), content.of}, {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Born on")), born}}}}});
    for (const FormStep &step : form.steps) {
        for (const FormSection &section : sectionsOf(form, step.id, false))
            standBlank(content, section, pages);
    }
    content.sections.append({{Space{10}, Words{pages.say(QT_TRANSLATE_NOOP("IntakePages", "What I have written is true as far as I know. I will say when something changes."))},
                              SigningLines{{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Day")), pages.say(QT_TRANSLATE_NOOP("IntakePages", "Signature (of a parent or guardian, for a minor)"))}}},
                             false, true});
    return compose(content, stationery, words);
}

Document filledIntake(const FilledIntake &filled, const Translator &words, const Stationery &stationery)
{
    Pages pages(filled.client, filled.clinic, filled.at.date(), words);
    Content &content = pages.m_content;
    content.heading = content.of;
    const QString clock = pages.m_locale.toString(filled.at, words.translate("IntakePages", "d MMMM yyyy, HH:mm", "a moment"));
    const QString how = filled.intake.source == IntakeSource::Client ? pages.say(QT_TRANSLATE_NOOP("IntakePages", "Health form, filled in by the client on %1"))
                                                                     : pages.say(QT_TRANSLATE_NOOP("IntakePages", "Health form, filled in with the client on %1"));
    content.below = how.arg(clock);
    content.aside = filled.by;
    content.careful = pages.say(QT_TRANSLATE_NOOP("IntakePages", "Part of the confidential health record."));
    content.title = content.jobName = pages.say(QT_TRANSLATE_NOOP("IntakePages", "Health form"));
    content.fileName = u"health-form-%1.pdf"_s.arg(filled.at.date().toString(Qt::ISODate));
    if (filled.intake.unchanged)
        content.sections.append({{Words{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Nothing has changed since the form before, says the client.")), Voice::Strong}}});
    QStringList unanswered;
    for (const FormStep &step : filled.form.steps) {
        for (const FormSection &section : sectionsOf(filled.form, step.id, true)) {
            const FactList answers = answersIn(section, filled.intake.answers);
            if (answers.facts.isEmpty())
                unanswered.append(knowledgeWords(section.title));
            else
                content.sections.append({{Heading{knowledgeWords(section.title), true}, answers}});
        }
    }
    if (!unanswered.isEmpty())
        content.sections.append({{Heading{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Not answered")), true}, Words{commaList(unanswered, pages.m_locale)}}, false, true});
    return compose(content, stationery, words);
}

Document blankConsents(const QList<ConsentText> &texts, const Client &client, const ClinicProfile &clinic, QDate today, const Translator &words, const Stationery &stationery)
{
    Pages pages(client, clinic, today, words);
    Content &content = pages.m_content;
    content.heading = pages.say(QT_TRANSLATE_NOOP("IntakePages", "Consents"));
    content.below = content.of.isEmpty() ? pages.say(QT_TRANSLATE_NOOP("IntakePages", "Each stands alone. Sign those you agree to; you can take any of them back."))
                                         : pages.say(QT_TRANSLATE_NOOP("IntakePages", "%1. Each stands alone. Sign those you agree to; you can take any of them back.")).arg(content.of);
    content.title = content.jobName = content.heading;
    content.fileName = u"consents.pdf"_s;
    for (const ConsentText &text : texts)
        content.sections.append({{Heading{pages.knowledge(text.title), true}, Words{pages.knowledge(text.text)},
                                  SigningLines{{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Day")), pages.say(QT_TRANSLATE_NOOP("IntakePages", "Name in capitals")),
                                                pages.say(QT_TRANSLATE_NOOP("IntakePages", "Signature (of a parent or guardian, for a minor)"))}}},
                                 false, true});
    return compose(content, stationery, words);
}

Document signedConsents(const SignedConsents &consents, QDate today, const Translator &words, const Stationery &stationery)
{
    Pages pages(consents.client, consents.clinic, today, words);
    Content &content = pages.m_content;
    content.heading = content.of;
    content.below = pages.say(QT_TRANSLATE_NOOP("IntakePages", "Consents that were given"));
    content.title = content.jobName = pages.say(QT_TRANSLATE_NOOP("IntakePages", "Consents"));
    content.fileName = u"consents-%1.pdf"_s.arg(today.toString(Qt::ISODate));
    const auto moment = [&](const QDateTime &at) {
        return pages.m_locale.toString(at.toTimeZone(QTimeZone(consents.zone)), words.translate("IntakePages", "d MMMM yyyy, HH:mm", "a moment"));
    };
    for (const Consent &consent : consents.given) {
        const auto text = std::ranges::find(consents.texts, consent.kind, &ConsentText::kind);
        FactList facts{{{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Signed by")), consent.signer},
                        {pages.say(QT_TRANSLATE_NOOP("IntakePages", "As")), consent.byGuardian ? consent.relation : QString()},
                        {pages.say(QT_TRANSLATE_NOOP("IntakePages", "On")), moment(consent.at)},
                        {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Holds until")), consent.expires ? pages.shortDay(*consent.expires) : QString()},
                        {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Taken back on")), consent.withdrawnAt ? moment(*consent.withdrawnAt) : QString()}}};
        const auto signature = [strokes = consent.strokes](qreal) { return drawn(strokes); };
        content.sections.append({{Heading{text == consents.texts.end() ? consent.kind : knowledgeWords(text->title), true}, Words{consent.text}, Drawn{signature}, facts}, false, true});
    }
    if (consents.given.isEmpty())
        content.sections.append({{Words{pages.say(QT_TRANSLATE_NOOP("IntakePages", "None was given yet."))}}});
    return compose(content, stationery, words);
}

} // namespace untie
