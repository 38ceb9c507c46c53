#include "ui/intake/medicinelist.h"

#include "app/intake/medicines.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/tokens.h"
#include "ui/intake/choicechip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

/// One medicine.
class MedicineRow final : public EntryRow
{
    Q_OBJECT

public:
    MedicineRow(const Medicine &medicine, FormLook look, QWidget *parent)
        : EntryRow(parent)
        , m_name(newLineEdit(200, this))
        , m_use(newLineEdit(200, this))
        , m_recent(new ChoiceChip(tr("In the last 8 hours"), look, this))
        , m_class(new QComboBox(this))
    {
        m_name->setObjectName(u"medicineName"_s);
        m_recent->setObjectName(u"medicineRecent"_s);
        m_name->setPlaceholderText(tr("Name"));
        m_name->setAccessibleName(tr("Name of the medicine"));
        m_use->setPlaceholderText(tr("Dose, what for"));
        m_use->setAccessibleName(tr("Dose of the medicine, and what it is for"));
        for (QLineEdit *line : {m_name, m_use}) {
            line->setFont(textFont(formText(look)));
            line->setMinimumHeight(formTarget(look));
            connect(line, &QLineEdit::textEdited, this, &MedicineRow::edit);
        }
        m_class->setAccessibleName(tr("Class of the medicine"));
        m_class->addItem(QString(), QString());
        for (const MedicineClass &one : medicineClasses())
            m_class->addItem(knowledgeWords(one.name), one.id);
        m_class->setMaximumWidth(220);
        m_class->setVisible(look == FormLook::Therapist);
        QToolButton *away = newIconButton(u"x"_s, tr("Take this medicine off the list"), this);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(space::near);
        row->addWidget(m_name, 2);
        row->addWidget(m_use, 2);
        row->addWidget(m_recent);
        row->addWidget(m_class, 1);
        row->addWidget(away);
        m_name->setText(medicine.name);
        m_use->setText(medicine.use);
        m_recent->setChecked(medicine.recent);
        m_chosen = medicine.chosenClass;
        recognise();
        connect(m_recent, &QPushButton::clicked, this, &MedicineRow::edit);
        connect(m_class, &QComboBox::activated, this, [this] {
            m_chosen = m_class->currentData().toString();
            edit();
        });
        connect(away, &QToolButton::clicked, this, &MedicineRow::removed);
    }

    Medicine medicine() const { return {m_name->text(), m_use->text(), m_recent->isChecked(), m_chosen}; }
    bool isEmpty() const { return m_name->text().trimmed().isEmpty(); }
    void focus() override { m_name->setFocus(Qt::OtherFocusReason); }

private:
    void edit()
    {
        recognise();
        m_recent->updateGeometry();
        emit edited();
    }

    /// Shows the class that the name tells, or that was chosen.
    void recognise()
    {
        const QStringList classes = classesOf(medicine());
        m_class->setItemText(0, isEmpty() ? QString() : tr("Class not known"));
        m_class->setCurrentIndex(std::max(0, m_class->findData(classes.value(0))));
    }

    QLineEdit *m_name;
    QLineEdit *m_use;
    ChoiceChip *m_recent;
    QComboBox *m_class;
    QString m_chosen;
};

MedicineList::MedicineList(const Question &question, FormLook look, QWidget *parent)
    : Entries(question, look, u"medicines"_s, tr("I take nothing"), tr("Add a medicine"), parent)
{
}

EntryRow *MedicineList::newRow()
{
    return new MedicineRow({}, look(), this);
}

void MedicineList::show(const IntakeAnswers &answers)
{
    clear();
    for (const Medicine &medicine : answers.medicines)
        addRow(new MedicineRow(medicine, look(), this));
    showNone(answers);
}

void MedicineList::collect(IntakeAnswers &answers) const
{
    answers.medicines.clear();
    for (const EntryRow *row : rows()) {
        if (const auto *line = static_cast<const MedicineRow *>(row); !line->isEmpty())
            answers.medicines += line->medicine();
    }
    collectNone(answers);
}

} // namespace untie

#include "medicinelist.moc"
