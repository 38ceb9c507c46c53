#include "tests/support/setupdriver.h"

#include "tests/support/inputs.h"
#include "ui/documents/documentview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString shownText(const QWidget &window, const QString &name)
{
    for (const QLabel *label : window.findChildren<QLabel *>(name)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

} // namespace

QString SetUpDriver::field() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused ? focused->objectName() : QString();
}

QString SetUpDriver::text() const
{
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return line ? line->text() : QString();
}

QString SetUpDriver::sentence() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused ? focused->accessibleDescription() : QString();
}

QString SetUpDriver::words() const
{
    return shownText(m_window, u"passphrase"_s);
}

QString SetUpDriver::sheet() const
{
    const auto *page = m_window.findChild<DocumentView *>(u"sheetPage"_s);
    static const QRegularExpression line(u"^[0-9A-Z]{5} [0-9A-Z]{5} [0-9A-Z]{5}$"_s);
    return page ? page->accessibleDescription().split(u'\n').filter(line).join(u'\n') : QString();
}

QString SetUpDriver::message() const
{
    return shownText(m_window, u"assistantMessage"_s);
}

QString SetUpDriver::warning() const
{
    return shownText(m_window, u"sheetWarning"_s);
}

QString SetUpDriver::checkList() const
{
    QStringList lines;
    if (const auto *list = m_window.findChild<QWidget *>(u"checkList"_s)) {
        for (const QLabel *label : list->findChildren<QLabel *>())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void SetUpDriver::answer(const QString &text)
{
    m_inputs.type(text);
    enter();
}

void SetUpDriver::enter()
{
    m_inputs.press(Qt::Key_Return);
}

void SetUpDriver::back()
{
    m_inputs.press(Qt::Key_Escape);
}

} // namespace untie
