#pragma once

#include "app/schedule/seriesrules.h"

#include <QWidget>

class QLabel;

namespace untie {

/// Asks for how much of a series a change is meant: a line above the calendar with a button and a key for each answer.
class SeriesQuestion final : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesQuestion(QWidget *parent = nullptr);

    /// Stands there, with the focus in it, until it is answered or left.
    void ask(const QString &sentence);

signals:
    void answered(untie::SeriesScope scope);
    void left(); ///< nothing is to be changed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(SeriesScope scope);

    QLabel *m_sentence;
    QWidget *m_first;
};

} // namespace untie
