#include "tests/support/restoredriver.h"

#include "ui/common/field.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/shell/restorepage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

RestoreDriver::RestoreDriver(QWidget &window)
    : m_window(window)
{
}

template <class Widget>
Widget *RestoreDriver::part(const char *name) const
{
    auto *page = m_window.findChild<RestorePage *>();
    auto *found = page ? page->findChild<Widget *>(QLatin1StringView(name)) : nullptr;
    if (!found)
        qFatal("the steps of a restore have no part named %s", name);
    return found;
}

bool RestoreDriver::isShown() const
{
    return QTest::qWaitFor([this] {
        const auto *page = m_window.findChild<RestorePage *>();
        return page && page->isVisible();
    });
}

bool RestoreDriver::isGone() const
{
    const auto *page = m_window.findChild<RestorePage *>();
    return !page || !page->isVisible();
}

QString RestoreDriver::backup() const
{
    return part<QLineEdit>("restoreBackup")->text();
}

void RestoreDriver::typeBackup(const QString &folder)
{
    part<QLineEdit>("restoreBackup")->setText(folder);
}

void RestoreDriver::typeName(const QString &name)
{
    part<QLineEdit>("restoreName")->setText(name);
}

void RestoreDriver::typePassword(const QString &password)
{
    auto *edit = part<QLineEdit>("restorePassword");
    edit->clear();
    QTest::keyClicks(edit, password);
}

QString RestoreDriver::passwordProblem() const
{
    const auto fields = m_window.findChild<RestorePage *>()->findChildren<Field *>();
    const auto field = std::ranges::find(fields, part<QLineEdit>("restorePassword"), &Field::editor);
    return field == fields.end() ? QString() : (*field)->problem();
}

QString RestoreDriver::typeSheet(const QString &letters)
{
    QTest::mouseClick(part<SegmentedControl>("restoreWay")->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    const QStringList lines = letters.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        QTest::keyClicks(part<QLineEdit>(qPrintable(u"sheetLine%1"_s.arg(i + 1))), lines[i]);
    const QString shown = part<QLabel>("passphrase")->text();
    const QString words(shown.constData(), shown.size()); // theirs is wiped
    QTest::keyClicks(part<QLineEdit>("typedWords"), words);
    return words;
}

void RestoreDriver::chooseNewFolder(const QString &folder)
{
    auto *choice = part<SegmentedControl>("restorePlace");
    if (choice->isVisible())
        QTest::mouseClick(choice->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    part<QLineEdit>("restoreFolder")->setText(folder);
}

QString RestoreDriver::preview() const
{
    auto *state = part<QLabel>("restoreState");
    auto *step = state->parentWidget();
    if (!QTest::qWaitFor([step] { return !step->findChild<QProgressBar *>()->isVisible(); }, 30'000))
        return u"(it takes too long)"_s;
    QStringList lines;
    for (const QLabel *label : step->findChildren<QLabel *>())
        lines << label->text();
    return lines.join(u'\n');
}

void RestoreDriver::goOn()
{
    part<QPushButton>("assistantNext")->click();
}

void RestoreDriver::goBack()
{
    part<QPushButton>("assistantBack")->click();
}

void RestoreDriver::stop()
{
    goBack(); // it says Cancel then
}

QString RestoreDriver::message() const
{
    return part<QLabel>("assistantMessage")->text();
}

} // namespace untie
