#include "app/documents/intakepages.h"

#include "app/common/language.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/documents/paperstyle.h"
#include "app/documents/visitsummary.h"
#include "app/intake/intakewords.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

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
    const QStringList row(columns.size(), u" \n "_s); // high enough to write in
    return {std::move(columns), QList<QStringList>(rows, row)};
}

TickList scale(int from, int to)
{
    TickList ticks{{}, to - from + 1};
    for (int score = from; score <= to; ++score)
        ticks.ticks.append({QString::number(score), false});
    return ticks;
}

QList<Part> blankQuestion(const Question &question, const Pages &pages)
{
    const QString text = pages.knowledge(question.text);
    const auto asked = [&](const Part &answer) { return QList<Part>{Space{4}, Words{text, Voice::Standing}, answer}; };
    switch (question.kind) {
    case QuestionKind::Text:
    case QuestionKind::When:
    case QuestionKind::Number:
        return {WritingLines{text, 1}};
    case QuestionKind::Areas:
        return {WritingLines{text, 2}};
    case QuestionKind::Note:
        return {WritingLines{text, 3}};
    case QuestionKind::Choice: {
        TickList ticks{{}, question.choices.size() > 2 ? 3 : 2};
        for (const Choice &choice : question.choices)
            ticks.ticks.append({pages.knowledge(choice.text), false});
        return asked(ticks);
    }
    case QuestionKind::Score:
        return asked(scale(0, 10));
    case QuestionKind::Pressure:
        return asked(scale(1, 5));
    case QuestionKind::Condition: {
        QList<Part> parts{TickList{{{text, false}}}};
        for (const Question &detail : question.details) {
            if (detail.kind == QuestionKind::Text || detail.kind == QuestionKind::When || detail.kind == QuestionKind::Areas)
                parts.append(WritingLines{pages.knowledge(detail.text), 1});
        }
        return parts;
    }
    case QuestionKind::Medicines:
        return {Space{4}, Words{text, Voice::Standing},
                emptyRows({{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Medicine")), 2}, {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Dose, and what for")), 2},
                           {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Taken today")), 1}}, rowsOfMedicines)};
    case QuestionKind::Surgeries:
        return {Space{4}, Words{text, Voice::Standing},
                emptyRows({{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Operation or accident")), 2}, {pages.say(QT_TRANSLATE_NOOP("IntakePages", "When")), 1},
                           {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Where")), 1}}, rowsOfSurgeries)};
    }
    Q_UNREACHABLE();
}

/// Conditions without details stand beside each other, so that the list of them fits a page.
QList<Part> blankSection(const FormSection &section, const Pages &pages)
{
    QList<Part> parts;
    TickList plain{{}, 2};
    const auto flush = [&] {
        if (!plain.ticks.isEmpty())
            parts.append(plain);
        plain.ticks.clear();
    };
    if (section.exceptions)
        plain.ticks.append({pages.say(QT_TRANSLATE_NOOP("IntakePages", "None of these")), false});
    for (const Question &question : askedIn(section)) {
        if (question.kind == QuestionKind::Condition && question.details.isEmpty()) {
            plain.ticks.append({pages.knowledge(question.text), false});
            continue;
        }
        flush();
        parts += blankQuestion(question, pages);
    }
    flush();
    return parts;
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
        content.sections.append({{WritingLines{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Name"))}, WritingLines{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Born on"))},
                                  WritingLines{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Telephone, e-mail"))}}});
    else
        content.sections.append({{FactList{{{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Name")), content.of}, {pages.say(QT_TRANSLATE_NOOP("IntakePages", "Born on")), born}}}}});
    for (const FormStep &step : form.steps) {
        for (const FormSection &section : sectionsOf(form, step.id, false)) {
            Section part{{Heading{pages.knowledge(section.title), true}}};
            part.parts += blankSection(section, pages);
            content.sections.append(part);
        }
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
    for (const FormStep &step : filled.form.steps) {
        for (const FormSection &section : sectionsOf(filled.form, step.id, true)) {
            FactList answers;
            for (const Question &question : askedIn(section))
                answers.facts.append({knowledgeWords(question.text), answerWords(question, filled.intake.answers)});
            const bool none = std::ranges::all_of(answers.facts, [](const auto &fact) { return fact.second.isEmpty(); });
            const Part said = none ? Part(Words{pages.say(QT_TRANSLATE_NOOP("IntakePages", "Not answered")), Voice::Caption}) : Part(answers);
            content.sections.append({{Heading{knowledgeWords(section.title), true}, said}});
        }
    }
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
