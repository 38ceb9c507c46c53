#include "ui/clients/caseform.h"

#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/keycap.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

CaseForm::CaseForm(QWidget *parent)
    : QWidget(parent)
    , m_complaint(newLineEdit(longestComplaint, this))
    , m_goals(newNoteEdit(2, 8, this))
{
    setObjectName(u"caseForm"_s);
    m_complaint->setObjectName(u"caseComplaint"_s);
    m_goals->setObjectName(u"caseGoals"_s);
    m_complaintField = new Field(tr("Complaint"), m_complaint, this);
    auto *save = newButton(tr("Save"), ButtonRole::Normal, {}, this);
    save->setObjectName(u"saveCase"_s);
    showKey(save, keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *leave = newButton(tr("Cancel"), ButtonRole::Quiet, {}, this);
    leave->setObjectName(u"leaveCase"_s);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::near);
    acts->addStretch(1);
    acts->addWidget(leave);
    acts->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_complaintField);
    column->addWidget(new Field(tr("What the client wants to reach, in their words"), m_goals, this));
    column->addLayout(acts);
    limitPastes(m_goals, longestGoals, [this](qsizetype) { setProblem(tr("What you copied is too long for a goal, so it was not pasted.")); });
    for (QWidget *edit : std::initializer_list<QWidget *>{m_complaint, m_goals})
        edit->installEventFilter(this);
    connect(save, &QPushButton::clicked, this, &CaseForm::save);
    connect(leave, &QPushButton::clicked, this, &CaseForm::left);
}

void CaseForm::start(const ClientCase &clientCase)
{
    m_case = clientCase;
    m_complaint->setText(clientCase.complaint);
    m_goals->setPlainText(clientCase.goals);
    setProblem({});
    show();
    m_complaint->setFocus(Qt::OtherFocusReason);
}

void CaseForm::setProblem(const QString &sentence)
{
    m_complaintField->setProblem(sentence);
}

void CaseForm::save()
{
    ClientCase typed = m_case;
    typed.complaint = m_complaint->text();
    typed.goals = m_goals->toPlainText();
    if (const QStringList problems = problemsOf(typed); !problems.isEmpty())
        return setProblem(problems.join(u' '));
    emit saved(typed);
}

/// Before the page takes the keys for acts of its own.
bool CaseForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool saves = isEnter && (key.modifiers() & Qt::ControlModifier || watched == m_complaint);
    const bool leaves = key.key() == Qt::Key_Escape;
    if (!saves && !leaves)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        saves ? save() : emit left();
    return true;
}

} // namespace untie
