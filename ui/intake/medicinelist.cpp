#include "ui/intake/medicinelist.h"

#include "app/intake/medicines.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/tokens.h"
#include "ui/intake/choicechip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

/// One medicine.
class MedicineRow final : public QWidget
{
    Q_OBJECT

public:
    MedicineRow(const Medicine &medicine, FormLook look, QWidget *parent)
        : QWidget(parent)
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
    void focus() { m_name->setFocus(Qt::OtherFocusReason); }

signals:
    void edited();
    void removed();

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
    : QWidget(parent)
    , m_id(question.id)
    , m_look(look)
    , m_none(new ChoiceChip(tr("I take nothing"), look, this))
    , m_lines(new QVBoxLayout)
    , m_problem(newLabel({}, TextRole::Caption, this))
{
    setAccessibleName(knowledgeWords(question.text));
    m_none->setObjectName(u"none-medicines"_s);
    m_none->setSoft(true);
    m_lines->setSpacing(space::near);
    QPushButton *more = newButton(tr("Add a medicine"), ButtonRole::Normal, u"plus"_s, this);
    more->setObjectName(u"addMedicine"_s);
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

MedicineRow *MedicineList::addRow(const Medicine &medicine)
{
    auto *row = new MedicineRow(medicine, m_look, this);
    m_lines->addWidget(row);
    row->show(); // now, so that it takes the cursor
    m_rows += row;
    connect(row, &MedicineRow::edited, this, &MedicineList::edited);
    connect(row, &MedicineRow::removed, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        emit edited();
    });
    return row;
}

void MedicineList::show(const IntakeAnswers &answers)
{
    for (MedicineRow *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    for (const Medicine &medicine : answers.medicines)
        addRow(medicine);
    m_none->setChecked(answers.answer(m_id).reply == Reply::No);
    m_none->updateGeometry();
}

void MedicineList::collect(IntakeAnswers &answers) const
{
    answers.medicines.clear();
    for (const MedicineRow *row : m_rows) {
        if (!row->isEmpty())
            answers.medicines += row->medicine();
    }
    answers.set(m_id, m_none->isChecked() ? GivenAnswer{.reply = Reply::No} : GivenAnswer());
}

void MedicineList::setProblem(const QString &sentence, bool stops)
{
    m_problem->setText(sentence);
    setTextRole(m_problem, TextRole::Caption, stops ? Token::Danger : Token::Warn);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace untie

#include "medicinelist.moc"
