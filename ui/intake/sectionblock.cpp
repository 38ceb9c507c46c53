#include "ui/intake/sectionblock.h"

#include "ui/common/hline.h"
#include "ui/common/tokens.h"
#include "ui/intake/conditionblock.h"
#include "ui/intake/medicinelist.h"
#include "ui/intake/questionfield.h"
#include "ui/intake/surgerylist.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int headWidth(FormLook look)
{
    return look == FormLook::Kiosk ? 166 : 132;
}

/// Short ones stand two in a row.
bool isWide(const Question &question)
{
    return question.kind == QuestionKind::Note || question.kind == QuestionKind::Areas || question.kind == QuestionKind::Score
        || question.kind == QuestionKind::Pressure || question.kind == QuestionKind::Choice;
}

} // namespace

SectionBlock::SectionBlock(const FormSection &section, FormLook look, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_missing(newLabel({}, look == FormLook::Kiosk ? TextRole::Small : TextRole::Caption, this))
{
    setObjectName(u"section-"_s + section.id);
    const QString title = knowledgeWords(section.title);
    setAccessibleName(title);
    auto *name = newLabel(title, look == FormLook::Kiosk ? TextRole::Heading : TextRole::Strong, this);
    name->setWordWrap(true);
    setTextRole(m_missing, look == FormLook::Kiosk ? TextRole::Small : TextRole::Caption, Token::Warn);
    m_missing->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::hair);
    head->addWidget(name);
    head->addWidget(m_missing);
    head->addStretch(1);
    auto *row = new QGridLayout;
    row->setHorizontalSpacing(space::pane);
    row->setContentsMargins(0, space::pane, 0, space::pane);
    row->setColumnMinimumWidth(0, headWidth(look));
    row->setColumnStretch(1, 1);
    row->addLayout(head, 0, 0);
    row->addWidget(makeBody(look), 0, 1);
    name->setMaximumWidth(headWidth(look));
    m_missing->setMaximumWidth(headWidth(look));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new HLine(this));
}

QWidget *SectionBlock::makeBody(FormLook look)
{
    if (m_section.exceptions) {
        m_conditions = new ConditionBlock(m_section, look, this);
        connect(m_conditions, &ConditionBlock::edited, this, &SectionBlock::edited);
        return m_conditions;
    }
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::normal);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int column = 0;
    for (const Question &question : askedIn(m_section)) {
        QWidget *widget = nullptr;
        const bool isList = question.kind == QuestionKind::Medicines || question.kind == QuestionKind::Surgeries;
        if (question.kind == QuestionKind::Medicines) {
            m_medicines = new MedicineList(question, look, body);
            connect(m_medicines, &MedicineList::edited, this, &SectionBlock::edited);
            widget = m_medicines;
        } else if (question.kind == QuestionKind::Surgeries) {
            m_surgeries = new SurgeryList(question, look, body);
            connect(m_surgeries, &SurgeryList::edited, this, &SectionBlock::edited);
            widget = m_surgeries;
        } else {
            auto *field = new QuestionField(question, look, body);
            connect(field, &QuestionField::edited, this, &SectionBlock::edited);
            m_fields += field;
            widget = field;
        }
        const bool wide = isList || isWide(question);
        if (wide && column == 1) {
            ++row;
            column = 0;
        }
        grid->addWidget(widget, row, column, 1, wide ? 2 : 1, Qt::AlignTop);
        column = wide || column == 1 ? 0 : 1;
        if (column == 0)
            ++row;
    }
    return body;
}

void SectionBlock::show(const IntakeAnswers &answers)
{
    if (m_conditions)
        m_conditions->show(answers);
    if (m_medicines)
        m_medicines->show(answers);
    if (m_surgeries)
        m_surgeries->show(answers);
    for (QuestionField *field : std::as_const(m_fields))
        field->setAnswer(answers.answer(field->id()));
    renewState(answers);
}

void SectionBlock::collect(IntakeAnswers &answers) const
{
    if (m_conditions)
        m_conditions->collect(answers);
    if (m_medicines)
        m_medicines->collect(answers);
    if (m_surgeries)
        m_surgeries->collect(answers);
    for (const QuestionField *field : m_fields)
        answers.set(field->id(), field->answer());
}

void SectionBlock::clearProblems()
{
    if (m_conditions) {
        for (const Question &question : askedIn(m_section)) {
            m_conditions->setProblem(question.id, {}, false);
            for (const Question &detail : question.details)
                m_conditions->setProblem(detail.id, {}, false);
        }
    }
    if (m_medicines)
        m_medicines->setProblem({}, false);
    if (m_surgeries)
        m_surgeries->setProblem({}, false);
    for (QuestionField *field : std::as_const(m_fields))
        field->setProblem({}, false);
}

void SectionBlock::showBody(const Figure &figure, const Atlas &atlas)
{
    for (QuestionField *field : std::as_const(m_fields))
        field->showBody(figure, atlas);
}

bool SectionBlock::setProblem(const QString &question, const QString &sentence, bool stops)
{
    const auto asked = std::ranges::find(m_section.questions, mainQuestion(question), &Question::id);
    if (asked == m_section.questions.end())
        return false;
    if (m_conditions)
        m_conditions->setProblem(question, sentence, stops);
    else if (m_medicines && asked->kind == QuestionKind::Medicines)
        m_medicines->setProblem(sentence, stops);
    else if (m_surgeries && asked->kind == QuestionKind::Surgeries)
        m_surgeries->setProblem(sentence, stops);
    else if (const auto field = std::ranges::find(m_fields, question, &QuestionField::id); field != m_fields.end())
        (*field)->setProblem(sentence, stops);
    return true;
}

void SectionBlock::renewState(const IntakeAnswers &answers)
{
    const bool missed = !m_section.optional && !isAnswered(answers, m_section);
    m_missing->setText(missed ? tr("not answered yet") : QString());
}

} // namespace untie
