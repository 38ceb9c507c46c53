#pragma once

#include "app/intake/intake.h"
#include "ui/intake/formlook.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace untie {

class AreaPicker;
class Atlas;
class ChoiceChip;
class Figure;

/// One question that is no condition, no medicines and no surgeries: its words above, what it is answered with, and below
/// what cannot be.
class QuestionField final : public QWidget
{
    Q_OBJECT

public:
    QuestionField(const Question &question, FormLook look, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    const GivenAnswer &answer() const { return m_answer; }
    void setAnswer(const GivenAnswer &answer);
    /// Where it asks for parts of the body, the body is shown too; `figure` and `atlas` live longer.
    void showBody(const Figure &figure, const Atlas &atlas);
    /// A sentence; empty: nothing is wrong. One that only points something out is told more quietly.
    void setProblem(const QString &sentence, bool stops);

signals:
    void edited();

private:
    QWidget *makeEditor(const Question &question, FormLook look);
    QWidget *makeLine(const Question &question, FormLook look);
    QWidget *makeChips(const QList<std::pair<QString, QString>> &choices, FormLook look, bool numbers);
    void edit(const std::function<void(GivenAnswer &)> &change);

    QString m_id;
    AreaPicker *m_areas = nullptr;
    GivenAnswer m_answer;
    std::function<void()> m_show; ///< brings the editor to the answer
    class QLabel *m_below;
};

} // namespace untie
