#pragma once

#include "ui/common/score.h"

#include <QWidget>

namespace untie {

/// A cell that takes a pain score: the digits 0–9, T for ten, − for not examined, Backspace to empty it.
class ScoreCell final : public QWidget
{
    Q_OBJECT

public:
    /// `name` says whose score it is, for the screen reader: "Upper trapezius, right, before".
    explicit ScoreCell(const QString &name, QWidget *parent = nullptr);

    std::optional<int> score() const { return m_look.score; }
    bool notExamined() const { return m_look.notExamined; }
    void setScore(std::optional<int> score);
    void setNotExamined();
    void setLast(std::optional<int> last);
    void setAwaited(bool awaited);
    void setSmall(bool small);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the person, never by setScore().
    void scored(std::optional<int> score);
    void leftOut(); ///< said to be not examined

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void describe();

    ScoreLook m_look;
    bool m_small = false;
};

} // namespace untie
