#include "ui/intake/clearanceform.h"

#include "app/intake/intakeform.h"
#include "ui/common/field.h"
#include "ui/common/fold.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/intake/areapicker.h"
#include "ui/intake/choicechip.h"
#include "ui/intake/daywords.h"
#include "ui/common/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int strongest = 5;
constexpr int longestWords = 2000;

} // namespace

ClearanceForm::ClearanceForm(const CautionRule &rule, const QString &doctor, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_rule(rule.id)
    , m_today(today)
    , m_doctor(newLineEdit(200, this))
    , m_given(newLineEdit(40, this))
    , m_expires(newLineEdit(40, this))
    , m_words(newLineEdit(longestWords, this))
    , m_areas(new AreaPicker(FormLook::Therapist, this))
    , m_pressure(new SegmentedControl(tr("Pressure"), this))
{
    m_doctor->setObjectName(u"clearanceDoctor"_s);
    m_given->setObjectName(u"clearanceGiven"_s);
    m_expires->setObjectName(u"clearanceExpires"_s);
    m_words->setObjectName(u"clearanceWords"_s);
    setFocusProxy(m_doctor);
    m_doctor->setText(doctor);
    m_given->setText(dayWords(today));
    m_expires->setText(dayWords(today.addMonths(usualClearanceMonths)));
    QLabel *head = newLabel(tr("A doctor’s clearance: %1").arg(knowledgeWords(rule.title)), TextRole::Strong, this);
    head->setWordWrap(true);
    m_doctorField = new Field(tr("Doctor"), m_doctor, this);
    m_givenField = new Field(tr("Given on"), m_given, this);
    m_expiresField = new Field(tr("Holds until"), m_expires, this);
    auto *days = new QHBoxLayout;
    days->setSpacing(space::normal);
    days->addWidget(m_givenField);
    days->addWidget(m_expiresField);
    auto *scope = new Fold(tr("How far it goes"), makeScope(), this);
    scope->setObjectName(u"clearanceScope"_s);
    scope->setSummary(tr("everything, everywhere"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addWidget(head);
    column->addWidget(m_doctorField);
    column->addLayout(days);
    column->addWidget(new Field(tr("In the doctor’s words"), m_words, this));
    column->addWidget(scope);
}

QWidget *ClearanceForm::makeScope()
{
    auto *scope = new QWidget(this);
    auto *column = new QVBoxLayout(scope);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(newLabel(tr("Only these techniques; none chosen: all"), TextRole::Secondary, scope));
    auto *techniques = new QWidget(scope);
    auto *flow = new FlowLayout(techniques, space::small);
    for (const Technique &technique : cautionTable().techniques) {
        auto *chip = new ChoiceChip(knowledgeWords(technique.name), FormLook::Therapist, techniques);
        chip->setObjectName(u"cleared-"_s + technique.id);
        flow->addWidget(chip);
        m_techniques.insert(technique.id, chip);
    }
    column->addWidget(techniques);
    column->addWidget(newLabel(tr("Only here; nothing chosen: everywhere"), TextRole::Secondary, scope));
    column->addWidget(m_areas);
    m_pressure->setObjectName(u"clearancePressure"_s);
    m_pressure->add(tr("as the caution says"));
    for (int pressure = 1; pressure <= strongest; ++pressure)
        m_pressure->add(QLocale().toString(pressure));
    column->addWidget(newLabel(tr("Pressure up to"), TextRole::Secondary, scope));
    column->addWidget(m_pressure, 0, Qt::AlignLeading);
    return scope;
}

std::optional<Clearance> ClearanceForm::clearance()
{
    Clearance clearance{.rule = m_rule,
                        .doctor = m_doctor->text().trimmed(),
                        .given = typedDate(m_given->text(), QLocale()).value_or(QDate()),
                        .expires = typedDate(m_expires->text(), QLocale()).value_or(QDate()),
                        .areas = m_areas->areas(),
                        .words = m_words->text().trimmed()};
    for (const Technique &technique : cautionTable().techniques) {
        if (m_techniques.value(technique.id)->isChecked())
            clearance.techniques += technique.id;
    }
    if (const int pressure = m_pressure->current(); pressure > 0)
        clearance.pressure = pressure;
    bool complete = true;
    for (Field *field : {m_doctorField, m_givenField, m_expiresField})
        field->setProblem({});
    for (const ClearanceProblem &problem : problemsOf(clearance, m_today)) {
        complete = false;
        Field *field = problem.part == ClearanceProblem::Part::Doctor ? m_doctorField : problem.part == ClearanceProblem::Part::Given ? m_givenField : m_expiresField;
        field->setProblem(problem.sentence);
    }
    return complete ? std::optional(clearance) : std::nullopt;
}

} // namespace untie
