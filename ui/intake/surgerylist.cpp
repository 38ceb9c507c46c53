#include "ui/intake/surgerylist.h"

#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/tokens.h"
#include "ui/intake/areapicker.h"
#include "ui/intake/choicechip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

/// One operation.
class SurgeryRow final : public QWidget
{
    Q_OBJECT

public:
    SurgeryRow(const Surgery &surgery, FormLook look, QWidget *parent)
        : QWidget(parent)
        , m_what(newLineEdit(200, this))
        , m_when(newLineEdit(60, this))
        , m_where(new AreaPicker(look, this))
    {
        m_what->setObjectName(u"surgeryWhat"_s);
        m_when->setObjectName(u"surgeryWhen"_s);
        m_what->setPlaceholderText(tr("What was done"));
        m_what->setAccessibleName(tr("What was done in the operation"));
        m_when->setPlaceholderText(tr("When"));
        m_when->setAccessibleName(tr("When the operation was"));
        for (QLineEdit *line : {m_what, m_when}) {
            line->setFont(textFont(formText(look)));
            line->setMinimumHeight(formTarget(look));
            connect(line, &QLineEdit::textEdited, this, &SurgeryRow::edited);
        }
        m_where->setAccessibleName(tr("Where the operation was"));
        QToolButton *away = newIconButton(u"x"_s, tr("Take this operation off the list"), this);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::near);
        row->addWidget(m_what, 3);
        row->addWidget(m_when, 1);
        row->addWidget(away);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, space::near);
        column->setSpacing(space::small);
        column->addLayout(row);
        column->addWidget(m_where);
        m_what->setText(surgery.what);
        m_when->setText(surgery.when);
        m_where->setAreas(surgery.where);
        connect(m_where, &AreaPicker::edited, this, &SurgeryRow::edited);
        connect(away, &QToolButton::clicked, this, &SurgeryRow::removed);
    }

    Surgery surgery() const { return {m_what->text(), m_when->text(), m_where->areas()}; }
    void focus() { m_what->setFocus(Qt::OtherFocusReason); }

signals:
    void edited();
    void removed();

private:
    QLineEdit *m_what;
    QLineEdit *m_when;
    AreaPicker *m_where;
};

SurgeryList::SurgeryList(const Question &question, FormLook look, QWidget *parent)
    : QWidget(parent)
    , m_id(question.id)
    , m_look(look)
    , m_none(new ChoiceChip(tr("None"), look, this))
    , m_lines(new QVBoxLayout)
    , m_problem(newLabel({}, TextRole::Caption, this))
{
    setAccessibleName(knowledgeWords(question.text));
    m_none->setObjectName(u"none-surgeries"_s);
    m_none->setAccessibleName(u"%1: %2"_s.arg(knowledgeWords(question.text), m_none->text()));
    m_none->setSoft(true);
    m_lines->setSpacing(space::near);
    QPushButton *more = newButton(tr("Add an operation"), ButtonRole::Normal, u"plus"_s, this);
    more->setObjectName(u"addSurgery"_s);
    more->setMinimumHeight(formTarget(look));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::near);
    row->addWidget(m_none);
    row->addWidget(more);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addLayout(row);
    column->addLayout(m_lines);
    column->addWidget(m_problem);
    connect(more, &QPushButton::clicked, this, [this] {
        m_none->setChecked(false);
        m_none->updateGeometry();
        addRow({})->focus();
        emit edited();
    });
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_none->updateGeometry();
        emit edited();
    });
}

SurgeryRow *SurgeryList::addRow(const Surgery &surgery)
{
    auto *row = new SurgeryRow(surgery, m_look, this);
    m_lines->addWidget(row);
    row->show(); // now, so that it takes the cursor
    m_rows += row;
    connect(row, &SurgeryRow::edited, this, &SurgeryList::edited);
    connect(row, &SurgeryRow::removed, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        emit edited();
    });
    return row;
}

void SurgeryList::show(const IntakeAnswers &answers)
{
    for (SurgeryRow *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    for (const Surgery &surgery : answers.surgeries)
        addRow(surgery);
    m_none->setChecked(answers.answer(m_id).reply == Reply::No);
    m_none->updateGeometry();
}

void SurgeryList::collect(IntakeAnswers &answers) const
{
    answers.surgeries.clear();
    for (const SurgeryRow *row : m_rows) {
        if (const Surgery surgery = row->surgery(); surgery != Surgery())
            answers.surgeries += surgery;
    }
    answers.set(m_id, m_none->isChecked() ? GivenAnswer{.reply = Reply::No} : GivenAnswer());
}

void SurgeryList::setProblem(const QString &sentence, bool stops)
{
    m_problem->setText(sentence);
    setTextRole(m_problem, TextRole::Caption, stops ? Token::Danger : Token::Warn);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace untie

#include "surgerylist.moc"
