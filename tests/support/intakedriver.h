#pragma once

#include <QString>

class QWidget;

namespace untie {

/// Works the screens of the intake as a person does. The only place of the tests that knows the names of their parts.
class IntakeDriver final
{
public:
    /// `root` is the window or page that holds the parts.
    explicit IntakeDriver(QWidget &root);

    bool shows(const QString &part) const;
    void press(const QString &button); ///< ends the test where it cannot be pressed
    void type(const QString &line, const QString &text);
    QString words(const QString &label) const;

    void none(const QString &section) { press(QStringLiteral("none-") + section); }
    void applies(const QString &condition) { press(QStringLiteral("condition-") + condition); }
    void answer(const QString &question, const QString &text); ///< types into it
    void choose(const QString &question, const QString &choice) { press(QStringLiteral("choice-%1-%2").arg(question, choice)); }
    void takes(const QString &medicine);
    void sign(); ///< draws on the pad

private:
    template <class Widget>
    Widget *part(const QString &name) const;

    QWidget &m_root;
};

} // namespace untie
