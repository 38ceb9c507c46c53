#pragma once

#include "app/schedule/recurrence.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace untie {

class Field;

/// Whether and how a booking repeats: every so many weeks or each month, and when that ends. What ends it stands there
/// only while it repeats.
class RepeatChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatChoice(QWidget *parent = nullptr);

    /// Does not repeat; says nothing of it.
    void reset();
    /// The choice for something that begins on that day; none: it does not repeat, or the last day cannot be read.
    std::optional<Repeat> repeat(QDate first) const;
    /// False, and said at its field, while the last day cannot be read or comes before the first.
    bool isReadable(QDate first) const;

signals:
    void edited();

private:
    enum class End { Times, Day, Never };
    void arrange();
    std::optional<QDate> lastDay(QDate first) const;

    QComboBox *m_every;
    QComboBox *m_end;
    QSpinBox *m_times;
    QLineEdit *m_day;
    QWidget *m_endField;
    QWidget *m_timesField;
    Field *m_dayField;
};

} // namespace untie
