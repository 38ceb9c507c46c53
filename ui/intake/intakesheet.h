#pragma once

#include "app/intake/intake.h"
#include "app/intake/intakecheck.h"
#include "ui/intake/formlook.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace untie {

class Atlas;
class Figure;
class SectionBlock;
class StepList;

/// The intake form, step by step, with how far it is. What is wrong is said where it stands.
class IntakeSheet final : public QWidget
{
    Q_OBJECT

public:
    IntakeSheet(const IntakeForm &form, FormLook look, QWidget *parent = nullptr);

    /// Questions for parts of the body show the body too; `figure` and `atlas` live longer.
    void showBody(const Figure &figure, const Atlas &atlas);
    /// A page of its own behind the form's: consent and signature.
    void addStep(const QString &title, QWidget *page);
    /// Stands above the list of steps, and below it.
    void setSideHead(QWidget *head);
    void setSideFoot(QWidget *foot);
    /// The title of each step of the form, with `name` for whom it speaks to; none names nobody.
    void speakTo(const QString &name);

    const IntakeForm &form() const { return m_form; }
    const IntakeAnswers &answers() const { return m_answers; }
    void setAnswers(const IntakeAnswers &answers);
    /// Points out all problems there are on a day; gives those that stop.
    QList<IntakeProblem> check(QDate today);
    /// Goes to where a problem stands.
    void goToProblem(const IntakeProblem &problem);

    int step() const;
    int steps() const;
    void goTo(int step);
    void setFinish(const QString &text) { m_finish = text; }

signals:
    void edited();
    void finished(); ///< on from the last step

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeStep(const FormStep &step);
    void collect();
    void renewProgress();

    IntakeForm m_form;
    FormLook m_look;
    IntakeAnswers m_answers;
    QStringList m_titles;
    QString m_finish;
    QList<QLabel *> m_heads;
    QList<SectionBlock *> m_sections;
    QHash<const SectionBlock *, int> m_stepOf;
    QWidget *m_side;
    QScrollArea *m_sideArea; ///< in which it lies: a screen may be low
    QVBoxLayout *m_sideColumn;
    QVBoxLayout *m_listPlace;
    StepList *m_list = nullptr;
    QStackedLayout *m_stack;
    QList<QScrollArea *> m_scrolls;
    QPushButton *m_back;
    QPushButton *m_next;
    QLabel *m_progress;
    QHBoxLayout *m_foot;
};

} // namespace untie
