#include "ui/intake/conditionblock.h"

#include "ui/common/tokens.h"
#include "ui/intake/choicechip.h"
#include "ui/common/flowlayout.h"
#include "ui/intake/questionfield.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

ConditionDetails::ConditionDetails(const Question &question, FormLook look, QWidget *parent)
    : QWidget(parent)
    , m_id(question.id)
    , m_problem(newLabel({}, TextRole::Caption, this))
{
    setObjectName(u"details-"_s + question.id);
    const QString words = knowledgeWords(question.text);
    setAccessibleName(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::normal, space::pane, space::normal);
    column->setSpacing(space::normal);
    QLabel *name = newLabel(words, look == FormLook::Kiosk ? TextRole::Heading : TextRole::Strong, this);
    name->setWordWrap(true);
    column->addWidget(name);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, space::small);
    for (const auto &[reply, text] : {std::pair{Reply::Yes, tr("Yes")}, std::pair{Reply::Unsure, tr("Not sure")}, std::pair{Reply::Declined, tr("I would rather not answer")}}) {
        auto *chip = new ChoiceChip(text, look, row);
        chip->setObjectName(u"reply-%1-%2"_s.arg(m_id).arg(int(reply)));
        chip->setAccessibleName(u"%1: %2"_s.arg(words, text));
        flow->addWidget(chip);
        m_replies += {reply, chip};
        connect(chip, &QPushButton::clicked, this, [this, reply = reply] {
            m_reply = reply;
            for (const auto &[one, other] : std::as_const(m_replies)) {
                other->setChecked(one == reply);
                other->updateGeometry();
            }
            emit edited();
        });
    }
    column->addWidget(row);
    for (const Question &detail : question.details) {
        auto *field = new QuestionField(detail, look, this);
        column->addWidget(field);
        m_fields += field;
        connect(field, &QuestionField::edited, this, &ConditionDetails::edited);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
}

void ConditionDetails::show(const IntakeAnswers &answers)
{
    m_reply = answers.answer(m_id).reply;
    for (const auto &[reply, chip] : std::as_const(m_replies))
        chip->setChecked(reply == m_reply);
    for (QuestionField *field : std::as_const(m_fields))
        field->setAnswer(answers.answer(field->id()));
}

void ConditionDetails::collect(IntakeAnswers &answers) const
{
    GivenAnswer answer = answers.answer(m_id);
    answer.reply = m_reply;
    answers.set(m_id, answer);
    for (const QuestionField *field : m_fields)
        answers.set(field->id(), field->answer());
}

void ConditionDetails::setProblem(const QString &question, const QString &sentence, bool stops)
{
    for (QuestionField *field : std::as_const(m_fields)) {
        if (field->id() == question)
            return field->setProblem(sentence, stops);
    }
    m_problem->setText(sentence);
    setTextRole(m_problem, TextRole::Caption, stops ? Token::Danger : Token::Warn);
    m_problem->setVisible(!sentence.isEmpty());
}

void ConditionDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(token(Token::Window, this));
    painter.drawRoundedRect(rect(), radius::card, radius::card);
}

ConditionBlock::ConditionBlock(const FormSection &section, FormLook look, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_none(new ChoiceChip(tr("None of these"), look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, space::near);
    m_none->setObjectName(u"none-"_s + section.id);
    m_none->setSoft(true);
    m_none->setAccessibleName(u"%1: %2"_s.arg(knowledgeWords(section.title), m_none->text()));
    flow->addWidget(m_none);
    column->addWidget(row);
    connect(m_none, &QPushButton::clicked, this, &ConditionBlock::pressNone);
    for (const Question &question : askedIn(section)) {
        auto *chip = new ChoiceChip(knowledgeWords(question.text), look, row);
        chip->setObjectName(u"condition-"_s + question.id);
        flow->addWidget(chip);
        m_chips.insert(question.id, chip);
        auto *details = new ConditionDetails(question, look, this);
        details->hide();
        column->addWidget(details);
        m_details.insert(question.id, details);
        connect(chip, &QPushButton::clicked, this, [this, id = question.id] { press(id); });
        connect(details, &ConditionDetails::edited, this, [this, details] {
            details->collect(m_answers);
            renew();
            emit edited();
        });
    }
}

void ConditionBlock::show(const IntakeAnswers &answers)
{
    m_answers = answers;
    for (ConditionDetails *details : std::as_const(m_details))
        details->show(m_answers);
    renew();
}

void ConditionBlock::collect(IntakeAnswers &answers) const
{
    for (const Question &question : askedIn(m_section)) {
        answers.set(question.id, m_answers.answer(question.id));
        for (const Question &detail : question.details)
            answers.set(detail.id, m_answers.answer(detail.id));
    }
}

void ConditionBlock::setProblem(const QString &question, const QString &sentence, bool stops)
{
    if (ConditionDetails *details = m_details.value(mainQuestion(question)))
        details->setProblem(question, sentence, stops);
}

/// A condition that applies, or does not after all: then it is open again.
void ConditionBlock::press(const QString &id)
{
    const auto reply = m_answers.answer(id).reply;
    GivenAnswer answer = m_answers.answer(id);
    answer.reply = reply && *reply != Reply::No ? std::nullopt : std::optional(Reply::Yes);
    m_answers.set(id, answer);
    m_details.value(id)->show(m_answers);
    renew();
    emit edited();
}

/// All that is open gets a "no"; pressed again, each "no" is taken back.
void ConditionBlock::pressNone()
{
    const bool open = std::ranges::any_of(m_section.questions, [this](const Question &question) { return !question.off && !m_answers.answer(question.id).reply; });
    if (open) {
        answerNone(m_answers, m_section);
    } else {
        for (const Question &question : askedIn(m_section)) {
            GivenAnswer answer = m_answers.answer(question.id);
            if (answer.reply == Reply::No)
                answer.reply.reset();
            m_answers.set(question.id, answer);
        }
    }
    renew();
    emit edited();
}

void ConditionBlock::renew()
{
    bool any = false;
    bool open = false;
    for (const Question &question : askedIn(m_section)) {
        const auto reply = m_answers.answer(question.id).reply;
        const bool applies = reply && *reply != Reply::No;
        any = any || applies;
        open = open || !reply;
        ChoiceChip *chip = m_chips.value(question.id);
        chip->setChecked(applies);
        chip->updateGeometry();
        m_details.value(question.id)->setVisible(applies);
    }
    m_none->setText(any ? tr("Nothing else") : tr("None of these"));
    m_none->setChecked(!open);
    m_none->updateGeometry();
}

} // namespace untie
