#include "ui/intake/surgerylist.h"

#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/tokens.h"
#include "ui/intake/areapicker.h"
#include "ui/intake/choicechip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

/// One operation.
class SurgeryRow final : public EntryRow
{
    Q_OBJECT

public:
    SurgeryRow(const Surgery &surgery, FormLook look, QWidget *parent)
        : EntryRow(parent)
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
    void focus() override { m_what->setFocus(Qt::OtherFocusReason); }

private:
    QLineEdit *m_what;
    QLineEdit *m_when;
    AreaPicker *m_where;
};

SurgeryList::SurgeryList(const Question &question, FormLook look, QWidget *parent)
    : Entries(question, look, u"surgeries"_s, tr("None"), tr("Add an operation"), parent)
{
}

EntryRow *SurgeryList::newRow()
{
    return new SurgeryRow({}, look(), this);
}

void SurgeryList::show(const IntakeAnswers &answers)
{
    clear();
    for (const Surgery &surgery : answers.surgeries)
        addRow(new SurgeryRow(surgery, look(), this));
    showNone(answers);
}

void SurgeryList::collect(IntakeAnswers &answers) const
{
    answers.surgeries.clear();
    for (const EntryRow *row : rows()) {
        if (const Surgery surgery = static_cast<const SurgeryRow *>(row)->surgery(); surgery != Surgery())
            answers.surgeries += surgery;
    }
    collectNone(answers);
}

} // namespace untie

#include "surgerylist.moc"
