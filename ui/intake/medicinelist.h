#pragma once

#include "app/intake/intake.h"
#include "ui/intake/formlook.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class ChoiceChip;
class MedicineRow;

/// What somebody takes: a line for each, with the class that Untie recognises; or "nothing".
class MedicineList final : public QWidget
{
    Q_OBJECT

public:
    /// `question` is the one that "nothing" answers with a no.
    MedicineList(const Question &question, FormLook look, QWidget *parent = nullptr);

    void show(const IntakeAnswers &answers);
    void collect(IntakeAnswers &answers) const;
    void setProblem(const QString &sentence, bool stops);

signals:
    void edited();

private:
    MedicineRow *addRow(const Medicine &medicine);

    QString m_id;
    FormLook m_look;
    ChoiceChip *m_none;
    QVBoxLayout *m_lines;
    QList<MedicineRow *> m_rows;
    QLabel *m_problem;
};

} // namespace untie
