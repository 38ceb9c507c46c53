#pragma once

#include "app/intake/outcome.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace untie {

/// Scales through time: pain of a complaint, an activity of the client's choice; and a line to add today's.
class OutcomePane final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePane(QWidget *parent = nullptr);

    void show(const QList<OutcomeTrend> &trends);
    /// It was refused: what was typed stays.
    void say(const QString &problem);

signals:
    void added(untie::OutcomeScale scale, const QString &item, int value);

private:
    QWidget *m_rows = nullptr;
    QComboBox *m_scale;
    QLineEdit *m_item;
    QSpinBox *m_value;
    QLabel *m_problem;
};

} // namespace untie
