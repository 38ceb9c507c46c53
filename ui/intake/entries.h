#pragma once

#include "app/intake/intake.h"
#include "ui/intake/formlook.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class ChoiceChip;

/// One line of a list that the form asks for: a medicine, an operation.
class EntryRow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void focus() = 0;

signals:
    void edited();
    void removed();
};

/// A list that lines are added to, or "nothing".
class Entries : public QWidget
{
    Q_OBJECT

public:
    void setProblem(const QString &sentence, bool stops);

signals:
    void edited();

protected:
    /// `question` is the one that `none`, a button, answers with a no; `more` adds a line. `id` names both for tests.
    Entries(const Question &question, FormLook look, const QString &id, const QString &none, const QString &more, QWidget *parent);

    virtual EntryRow *newRow() = 0; ///< an empty one
    void addRow(EntryRow *row);
    void clear();
    const QList<EntryRow *> &rows() const { return m_rows; }
    void showNone(const IntakeAnswers &answers);
    void collectNone(IntakeAnswers &answers) const;
    FormLook look() const { return m_look; }

private:
    QString m_id;
    FormLook m_look;
    ChoiceChip *m_none;
    QVBoxLayout *m_lines;
    QList<EntryRow *> m_rows;
    QLabel *m_problem;
};

} // namespace untie
