#include "tests/support/settingsdriver.h"

#include "ui/common/emptystate.h"
#include "ui/settings/accesslistmodel.h"
#include "ui/settings/settingrow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace untie {

using namespace Qt::StringLiterals;

SettingsDriver::SettingsDriver(SettingsPage &page)
    : m_page(page)
{
}

template <class Widget>
Widget *SettingsDriver::part(const char *name) const
{
    auto *found = m_page.findChild<Widget *>(QLatin1StringView(name));
    if (!found)
        qFatal("the settings have no part named %s", name);
    return found;
}

QStringList SettingsDriver::sections() const
{
    const auto *model = part<QAbstractItemView>("settingsSections")->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, 0).data().toString();
    return names;
}

bool SettingsDriver::choose(const QString &section)
{
    auto *list = part<QAbstractItemView>("settingsSections");
    const auto row = sections().indexOf(section);
    if (row < 0)
        return false;
    QTest::keyClick(list, Qt::Key_Home);
    for (qsizetype i = 0; i < row; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    return list->currentIndex().row() == row;
}

QString SettingsDriver::lastSignIn() const
{
    const auto *row = part<SettingRow>("lastSignIn");
    (void)QTest::qWaitFor([row] { return !row->meaning().isEmpty(); });
    return row->meaning();
}

bool SettingsDriver::hasAccess() const
{
    const auto *list = part<QAbstractItemView>("accessList");
    const auto *message = part<QLabel>("accessMessage");
    return QTest::qWaitFor([=] { return list->isVisible() || !message->isVisible(); });
}

QStringList SettingsDriver::access() const
{
    const auto *model = part<QAbstractItemView>("accessList")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(AccessListModel::DayRole).toString().isEmpty())
            lines << index.data().toString();
    }
    return lines;
}

QString SettingsDriver::accessMessage() const
{
    for (const EmptyState *empty : m_page.findChildren<EmptyState *>()) {
        if (empty->isVisible())
            return empty->findChild<QLabel *>()->text();
    }
    const auto *message = part<QLabel>("accessMessage");
    return message->isVisible() ? message->text() : QString();
}

QString SettingsDriver::accessFoot() const
{
    return part<QLabel>("accessFoot")->text();
}

void SettingsDriver::chooseIn(const char *box, const QString &text)
{
    auto *choice = part<QComboBox>(box);
    const int wanted = choice->findText(text);
    if (wanted < 0)
        qFatal("%s does not offer %s", box, qUtf8Printable(text));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    while (choice->currentIndex() < wanted)
        QTest::keyClick(choice, Qt::Key_Down);
}

void SettingsDriver::askForPerson(const QString &name)
{
    chooseIn("accessPerson", name);
}

void SettingsDriver::askForAction(const QString &name)
{
    chooseIn("accessAction", name);
}

void SettingsDriver::typeDay(const char *line, const QString &day)
{
    auto *edit = part<QLineEdit>(line);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, day);
    QTest::keyClick(edit, Qt::Key_Return);
}

void SettingsDriver::askFrom(const QString &day)
{
    typeDay("accessFrom", day);
}

void SettingsDriver::askUntil(const QString &day)
{
    typeDay("accessUntil", day);
}

bool SettingsDriver::askForClient(const QString &typed)
{
    auto *edit = part<QLineEdit>("accessClient");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, typed);
    QAbstractItemView *popup = edit->completer()->popup();
    if (!QTest::qWaitFor([popup] { return popup->isVisible() && popup->model()->rowCount() > 0; }))
        return false;
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    return QTest::qWaitFor([popup] { return !popup->isVisible(); });
}

QString SettingsDriver::askedClient() const
{
    return part<QLineEdit>("accessClient")->text();
}

void SettingsDriver::showEverything()
{
    for (const EmptyState *empty : m_page.findChildren<EmptyState *>()) {
        if (empty->isVisible())
            return empty->button()->click();
    }
    qFatal("no list is empty");
}

bool SettingsDriver::scrollAccessToEnd()
{
    auto *list = part<QAbstractItemView>("accessList");
    return QTest::qWaitFor([list] {
        const int rows = list->model()->rowCount();
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        return !list->model()->canFetchMore({}) && rows == list->model()->rowCount() && list->verticalScrollBar()->value() == list->verticalScrollBar()->maximum();
    });
}

QPushButton &SettingsDriver::checkButton() const
{
    return *part<QPushButton>("checkAccess");
}

QPushButton &SettingsDriver::exportButton() const
{
    return *part<QPushButton>("exportAccess");
}

bool SettingsDriver::answerFile(const QString &file)
{
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = m_page.findChild<QFileDialog *>()) != nullptr; }))
        return false;
    dialog->selectFile(file);
    return QMetaObject::invokeMethod(dialog, "accept");
}

QStringList SettingsDriver::backups() const
{
    const auto *model = part<QAbstractItemView>("backupList")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return lines;
}

QString SettingsDriver::backupState() const
{
    return part<SettingRow>("backupState")->meaning();
}

QString SettingsDriver::backupPlace(bool second) const
{
    return part<SettingRow>(second ? "backupSecond" : "backupFirst")->meaning();
}

QString SettingsDriver::backupFoot() const
{
    return part<QLabel>("backupFoot")->text();
}

void SettingsDriver::backUpNow()
{
    QTest::mouseClick(part<QPushButton>("backUpNow"), Qt::LeftButton);
}

bool SettingsDriver::isBackingUp() const
{
    return part<QPushButton>("stopBackup")->isVisible();
}

void SettingsDriver::stopBackup()
{
    QTest::mouseClick(part<QPushButton>("stopBackup"), Qt::LeftButton);
}

void SettingsDriver::chooseBackup(int row)
{
    auto *list = part<QAbstractItemView>("backupList");
    list->setCurrentIndex(list->model()->index(row, 0));
}

QPushButton &SettingsDriver::checkBackupButton() const
{
    return *part<QPushButton>("checkBackup");
}

bool SettingsDriver::chooseBackupFolder(bool second, const QString &folder)
{
    QTest::mouseClick(part<QPushButton>(second ? "chooseSecond" : "chooseFirst"), Qt::LeftButton);
    auto *dialog = m_page.findChild<QFileDialog *>();
    if (!dialog || !QTest::qWaitFor([&] { return dialog->isVisible(); }))
        return false;
    emit dialog->fileSelected(folder); // what a click on “Choose” says
    dialog->reject();
    return true;
}

void SettingsDriver::removeBackupFolder(bool second)
{
    QTest::mouseClick(part<QPushButton>(second ? "noSecond" : "ownFolder"), Qt::LeftButton);
}

} // namespace untie
