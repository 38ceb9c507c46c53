#include "ui/intake/entries.h"

#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/intake/choicechip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

Entries::Entries(const Question &question, FormLook look, const QString &id, const QString &none, const QString &more, QWidget *parent)
    : QWidget(parent)
    , m_id(question.id)
    , m_look(look)
    , m_none(new ChoiceChip(none, look, this))
    , m_lines(new QVBoxLayout)
    , m_problem(newLabel({}, TextRole::Caption, this))
{
    setAccessibleName(knowledgeWords(question.text));
    m_none->setObjectName("none-"_L1 + id);
    m_none->setAccessibleName(u"%1: %2"_s.arg(accessibleName(), none));
    m_none->setSoft(true);
    m_lines->setSpacing(space::near);
    QPushButton *add = newButton(more, ButtonRole::Normal, u"plus"_s, this);
    add->setObjectName("add-"_L1 + id);
    add->setMinimumHeight(formTarget(look));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::near);
    row->addWidget(m_none);
    row->addWidget(add);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addLayout(row);
    column->addLayout(m_lines);
    column->addWidget(m_problem);
    connect(add, &QPushButton::clicked, this, [this] {
        m_none->setChecked(false);
        m_none->updateGeometry();
        EntryRow *empty = newRow();
        addRow(empty);
        empty->focus();
        emit edited();
    });
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_none->updateGeometry();
        emit edited();
    });
}

void Entries::addRow(EntryRow *row)
{
    m_lines->addWidget(row);
    row->show(); // now, so that it takes the cursor
    m_rows += row;
    connect(row, &EntryRow::edited, this, &Entries::edited);
    connect(row, &EntryRow::removed, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        emit edited();
    });
}

void Entries::clear()
{
    for (EntryRow *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
}

void Entries::showNone(const IntakeAnswers &answers)
{
    m_none->setChecked(answers.answer(m_id).reply == Reply::No);
    m_none->updateGeometry();
}

void Entries::collectNone(IntakeAnswers &answers) const
{
    answers.set(m_id, m_none->isChecked() ? GivenAnswer{.reply = Reply::No} : GivenAnswer());
}

void Entries::setProblem(const QString &sentence, bool stops)
{
    m_problem->setText(sentence);
    setTextRole(m_problem, TextRole::Caption, stops ? Token::Danger : Token::Warn);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace untie
