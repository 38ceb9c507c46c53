#pragma once

#include <QString>

class QWidget;

namespace untie {

class Inputs;

/// Reads the pages that set up a clinic, for tests that work them by keyboard.
class SetUpDriver final
{
public:
    SetUpDriver(QWidget &window, Inputs &inputs)
        : m_window(window)
        , m_inputs(inputs)
    {
    }

    /// The name of the step in view: "clinicName" for the first, by the field that has the cursor.
    QString field() const;
    /// What stands in the field with the cursor, and the sentence below it.
    QString text() const;
    QString sentence() const;
    /// The five words that are offered.
    QString words() const;
    /// The four lines that stand on the sheet, as it would be read aloud.
    QString sheet() const;
    QString message() const;
    QString warning() const;
    QString checkList() const;
    /// A text into the field with the cursor, then Enter.
    void answer(const QString &text);
    void enter();
    void back();

private:
    QWidget &m_window;
    Inputs &m_inputs;
};

} // namespace untie
