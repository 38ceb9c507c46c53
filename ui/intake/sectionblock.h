#pragma once

#include "app/intake/intake.h"
#include "ui/intake/formlook.h"

#include <QWidget>

class QLabel;

namespace untie {

class Atlas;
class ConditionBlock;
class Figure;
class MedicineList;
class QuestionField;
class SurgeryList;

/// A section of the form: its name at the leading edge with what is missing below it, what is asked beside it.
class SectionBlock final : public QWidget
{
    Q_OBJECT

public:
    SectionBlock(const FormSection &section, FormLook look, QWidget *parent = nullptr);

    const FormSection &section() const { return m_section; }
    void show(const IntakeAnswers &answers);
    void collect(IntakeAnswers &answers) const;
    /// Its questions for parts of the body show the body too; `figure` and `atlas` live longer.
    void showBody(const Figure &figure, const Atlas &atlas);
    /// Takes all problems away, or puts one up where it belongs; false where it is not for this section.
    void clearProblems();
    bool setProblem(const QString &question, const QString &sentence, bool stops);
    void renewState(const IntakeAnswers &answers);

signals:
    void edited();

private:
    QWidget *makeBody(FormLook look);

    FormSection m_section;
    QLabel *m_missing;
    ConditionBlock *m_conditions = nullptr;
    MedicineList *m_medicines = nullptr;
    SurgeryList *m_surgeries = nullptr;
    QList<QuestionField *> m_fields;
};

} // namespace untie
