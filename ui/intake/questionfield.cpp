#include "ui/intake/questionfield.h"

#include "ui/common/field.h"
#include "ui/common/tokens.h"
#include "ui/intake/areapicker.h"
#include "ui/intake/choicechip.h"
#include "ui/common/flowlayout.h"

#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

QuestionField::QuestionField(const Question &question, FormLook look, QWidget *parent)
    : QWidget(parent)
    , m_id(question.id)
    , m_below(newLabel({}, TextRole::Caption, this))
{
    setObjectName(u"question-"_s + question.id);
    const QString words = knowledgeWords(question.text);
    QLabel *caption = newLabel(words, look == FormLook::Kiosk ? TextRole::Kiosk : TextRole::Caption, this);
    if (look == FormLook::Kiosk)
        setTextRole(caption, TextRole::Kiosk, Token::Text2);
    caption->setWordWrap(true);
    QWidget *editor = makeEditor(question, look);
    editor->setAccessibleName(words);
    caption->setBuddy(editor);
    m_below->setWordWrap(true);
    m_below->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(caption);
    column->addWidget(editor);
    column->addWidget(m_below);
}

QWidget *QuestionField::makeEditor(const Question &question, FormLook look)
{
    QList<std::pair<QString, QString>> choices;
    switch (question.kind) {
    case QuestionKind::Choice:
    case QuestionKind::Pressure:
        for (const Choice &choice : question.choices)
            choices += {choice.id, knowledgeWords(choice.text)};
        return makeChips(choices, look, question.kind == QuestionKind::Pressure);
    case QuestionKind::Score:
        for (int score = 0; score <= 10; ++score)
            choices += {QString::number(score), QLocale().toString(score)};
        return makeChips(choices, look, true);
    case QuestionKind::Areas: {
        auto *picker = new AreaPicker(look, this);
        m_areas = picker;
        m_show = [this, picker] { picker->setAreas(m_answer.areas); };
        connect(picker, &AreaPicker::edited, this, [this, picker] { edit([picker](GivenAnswer &answer) { answer.areas = picker->areas(); }); });
        return picker;
    }
    case QuestionKind::Note: {
        QPlainTextEdit *note = newNoteEdit(2, 8, this);
        note->setFont(textFont(formText(look)));
        m_show = [this, note] {
            if (note->toPlainText() != m_answer.text)
                note->setPlainText(m_answer.text);
        };
        connect(note, &QPlainTextEdit::textChanged, this, [this, note] {
            if (note->toPlainText() != m_answer.text)
                edit([note](GivenAnswer &answer) { answer.text = note->toPlainText(); });
        });
        return note;
    }
    default: return makeLine(question, look);
    }
}

QWidget *QuestionField::makeLine(const Question &question, FormLook look)
{
    const bool isNumber = question.kind == QuestionKind::Number;
    QLineEdit *line = newLineEdit(isNumber ? 3 : 400, this);
    line->setFont(textFont(formText(look)));
    line->setMinimumHeight(formTarget(look));
    if (isNumber) {
        line->setMaximumWidth(90);
        line->setValidator(new QIntValidator(0, 999, line));
    }
    m_show = [this, line, isNumber] {
        const QString text = isNumber ? (m_answer.number ? QString::number(*m_answer.number) : QString()) : m_answer.text;
        if (line->text() != text)
            line->setText(text);
    };
    connect(line, &QLineEdit::textEdited, this, [this, isNumber](const QString &text) {
        edit([&](GivenAnswer &answer) {
            if (isNumber)
                answer.number = text.isEmpty() ? std::nullopt : std::optional(text.toInt());
            else
                answer.text = text;
        });
    });
    return line;
}

QWidget *QuestionField::makeChips(const QList<std::pair<QString, QString>> &choices, FormLook look, bool numbers)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, space::small);
    QList<ChoiceChip *> chips;
    for (const auto &[id, text] : choices) {
        auto *chip = new ChoiceChip(text, look, row);
        chip->setObjectName(u"choice-%1-%2"_s.arg(m_id, id));
        flow->addWidget(chip);
        chips += chip;
        connect(chip, &QPushButton::clicked, this, [this, id = id, numbers](bool chosen) {
            edit([&](GivenAnswer &answer) {
                if (numbers)
                    answer.number = chosen ? std::optional(id.toInt()) : std::nullopt;
                else
                    answer.choice = chosen ? id : QString();
            });
        });
    }
    m_show = [this, chips, choices, numbers] {
        const QString chosen = !numbers ? m_answer.choice : m_answer.number ? QString::number(*m_answer.number) : QString();
        for (qsizetype i = 0; i < chips.size(); ++i) {
            chips[i]->setChecked(choices[i].first == chosen);
            chips[i]->updateGeometry();
        }
    };
    row->setFocusProxy(chips.value(0));
    return row;
}

void QuestionField::showBody(const Figure &figure, const Atlas &atlas)
{
    if (m_areas)
        m_areas->showBody(figure, atlas);
}

void QuestionField::setAnswer(const GivenAnswer &answer)
{
    m_answer = answer;
    m_show();
}

void QuestionField::edit(const std::function<void(GivenAnswer &)> &change)
{
    change(m_answer);
    m_show();
    setProblem({}, false);
    emit edited();
}

void QuestionField::setProblem(const QString &sentence, bool stops)
{
    m_below->setText(sentence);
    setTextRole(m_below, TextRole::Caption, stops ? Token::Danger : Token::Warn);
    m_below->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

} // namespace untie
