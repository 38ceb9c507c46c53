#pragma once

#include "app/intake/intake.h"
#include "ui/intake/formlook.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class ChoiceChip;
class SurgeryRow;

/// Operations and implants: what, when and where of each; or "none".
class SurgeryList final : public QWidget
{
    Q_OBJECT

public:
    /// `question` is the one that "none" answers with a no.
    SurgeryList(const Question &question, FormLook look, QWidget *parent = nullptr);

    void show(const IntakeAnswers &answers);
    void collect(IntakeAnswers &answers) const;
    void setProblem(const QString &sentence, bool stops);

signals:
    void edited();

private:
    SurgeryRow *addRow(const Surgery &surgery);

    QString m_id;
    FormLook m_look;
    ChoiceChip *m_none;
    QVBoxLayout *m_lines;
    QList<SurgeryRow *> m_rows;
    QLabel *m_problem;
};

} // namespace untie
