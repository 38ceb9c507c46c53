#pragma once

#include "app/intake/intake.h"
#include "ui/intake/formlook.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace untie {

class ChoiceChip;
class QuestionField;

/// What is asked further about one condition that applies: how sure, and its details.
class ConditionDetails final : public QWidget
{
    Q_OBJECT

public:
    ConditionDetails(const Question &question, FormLook look, QWidget *parent = nullptr);

    void show(const IntakeAnswers &answers);
    void collect(IntakeAnswers &answers) const;
    void setProblem(const QString &question, const QString &sentence, bool stops);

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    std::optional<Reply> m_reply;
    QList<std::pair<Reply, ChoiceChip *>> m_replies;
    QList<QuestionField *> m_fields;
    QLabel *m_problem;
};

/// The conditions of a section as exceptions: "none of these", or what applies.
class ConditionBlock final : public QWidget
{
    Q_OBJECT

public:
    ConditionBlock(const FormSection &section, FormLook look, QWidget *parent = nullptr);

    void show(const IntakeAnswers &answers);
    void collect(IntakeAnswers &answers) const;
    void setProblem(const QString &question, const QString &sentence, bool stops);

signals:
    void edited();

private:
    void press(const QString &id);
    void pressNone();
    void renew();

    FormSection m_section;
    IntakeAnswers m_answers; ///< of this section
    ChoiceChip *m_none;
    QHash<QString, ChoiceChip *> m_chips;
    QHash<QString, ConditionDetails *> m_details;
};

} // namespace untie
