#include "tests/support/intakedriver.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace untie {

using namespace Qt::StringLiterals;

IntakeDriver::IntakeDriver(QWidget &root)
    : m_root(root)
{
}

/// The last one of this name that can be seen.
template <class Widget>
Widget *IntakeDriver::part(const QString &name) const
{
    Widget *found = nullptr;
    const auto all = m_root.findChildren<Widget *>(name);
    for (Widget *widget : all) {
        if (widget->isVisible())
            found = widget;
    }
    return found;
}

bool IntakeDriver::shows(const QString &name) const
{
    return part<QWidget>(name) != nullptr;
}

void IntakeDriver::press(const QString &name)
{
    auto *button = part<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        qFatal("cannot press %s", qPrintable(name));
    // A wide check box is pressed at its box and words alone.
    const QPoint at = qobject_cast<QCheckBox *>(button) ? QPoint(8, button->height() / 2) : button->rect().center();
    QTest::mouseClick(button, Qt::LeftButton, {}, at);
}

void IntakeDriver::type(const QString &name, const QString &text)
{
    auto *line = part<QLineEdit>(name);
    if (!line)
        qFatal("there is no line %s", qPrintable(name));
    line->clear();
    QTest::keyClicks(line, text);
}

QString IntakeDriver::words(const QString &name) const
{
    const auto *label = part<QLabel>(name);
    return label ? label->text() : QString();
}

void IntakeDriver::answer(const QString &question, const QString &text)
{
    QWidget *field = part<QWidget>(u"question-"_s + question);
    if (!field)
        qFatal("there is no question %s", qPrintable(question));
    if (auto *line = field->findChild<QLineEdit *>())
        QTest::keyClicks(line, text);
    else if (auto *note = field->findChild<QPlainTextEdit *>())
        QTest::keyClicks(note, text);
    else
        qFatal("%s takes no text", qPrintable(question));
}

void IntakeDriver::takes(const QString &medicine)
{
    press(u"add-medicines"_s);
    type(u"medicineName"_s, medicine);
}

void IntakeDriver::sign()
{
    QWidget *pad = part<QWidget>(u"signature"_s);
    if (!pad)
        qFatal("there is no signature pad");
    QTest::mousePress(pad, Qt::LeftButton, {}, {40, 60});
    for (int step = 1; step < 12; ++step)
        QTest::mouseMove(pad, {40 + 12 * step, 60 + (step % 3) * 14});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {180, 70});
}

} // namespace untie
