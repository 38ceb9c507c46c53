#include "tests/support/settingsdriver.h"

#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/sheetentry.h"
#include "ui/common/toast.h"
#include "ui/documents/documentview.h"
#include "ui/documents/recoverysheetview.h"
#include "ui/settings/accesslistmodel.h"
#include "ui/settings/actform.h"
#include "ui/settings/personrow.h"
#include "ui/settings/settingrow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

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

/// The one that can be seen: forms of several kinds use the same names.
template <class Widget>
Widget *SettingsDriver::visible(const char *name) const
{
    for (Widget *widget : m_page.findChildren<Widget *>(QLatin1StringView(name))) {
        if (widget->isVisible())
            return widget;
    }
    qFatal("%s cannot be seen", name);
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

void SettingsDriver::beginPasswordChange()
{
    button("changePassword").click();
}

QString SettingsDriver::takeOfferedWords()
{
    const QString words = visible<QLabel>("passphrase")->text();
    const QString copy(words.constData(), words.size()); // theirs is wiped
    type("typedWords", copy);
    return copy;
}

QStringList SettingsDriver::people() const
{
    QStringList names;
    for (const PersonRow *row : rows())
        names << row->accessibleName();
    return names;
}

/// From top to bottom.
QList<PersonRow *> SettingsDriver::rows() const
{
    QList<PersonRow *> shown = m_page.findChildren<PersonRow *>();
    shown.removeIf([](const PersonRow *row) { return !row->isVisible(); });
    std::ranges::sort(shown, {}, [](const PersonRow *row) { return row->y(); });
    return shown;
}

bool SettingsDriver::openPerson(const QString &name)
{
    PersonRow *row = nullptr;
    const auto isThere = [&] {
        for (PersonRow *each : rows()) {
            if (each->member().person.name == name)
                row = each;
        }
        return row != nullptr;
    };
    if (!QTest::qWaitFor(isThere))
        return false;
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Space);
    return QTest::qWaitFor([this] { return isFormOpen(); });
}

bool SettingsDriver::canOpenPeople() const
{
    return std::ranges::any_of(rows(), [](const PersonRow *row) { return row->focusPolicy() != Qt::NoFocus; });
}

QStringList SettingsDriver::kinds() const
{
    QStringList names;
    if (const auto *kinds = m_page.findChild<SegmentedControl *>(u"memberKinds"_s); kinds && kinds->isVisible()) {
        for (const QAbstractButton *segment : kinds->findChildren<QAbstractButton *>())
            names << segment->text();
    }
    return names;
}

void SettingsDriver::chooseKind(const QString &kind)
{
    for (QAbstractButton *segment : visible<SegmentedControl>("memberKinds")->findChildren<QAbstractButton *>()) {
        if (segment->text() == kind)
            return segment->click();
    }
    qFatal("the card does not offer %s", qUtf8Printable(kind));
}

void SettingsDriver::addPerson()
{
    button("addPerson").click();
}

void SettingsDriver::type(const char *line, const QString &text)
{
    auto *edit = visible<QLineEdit>(line);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

QString SettingsDriver::typed(const char *line) const
{
    return visible<QLineEdit>(line)->text();
}

void SettingsDriver::chooseRole(Role role)
{
    visible<QRadioButton>(qPrintable(u"role%1"_s.arg(int(role))))->click();
}

QString SettingsDriver::offeredPassword() const
{
    const QString words = visible<QLabel>("firstWords")->text();
    return QString(words.constData(), words.size());
}

void SettingsDriver::typeOwnPassword(const QString &password)
{
    type("myPassword", password);
}

QPushButton &SettingsDriver::actButton() const
{
    return *visible<QPushButton>("act");
}

void SettingsDriver::act()
{
    actButton().click();
}

void SettingsDriver::backOut()
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_page, Qt::Key_Escape);
}

bool SettingsDriver::isFormOpen() const
{
    return std::ranges::any_of(m_page.findChildren<ActForm *>(), &ActForm::isVisible);
}

QString SettingsDriver::problemOf(const char *line) const
{
    return qobject_cast<Field *>(visible<QLineEdit>(line)->parentWidget())->problem();
}

QString SettingsDriver::trouble() const
{
    for (const QLabel *label : m_page.findChildren<QLabel *>(u"actTrouble"_s)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

QString SettingsDriver::givenPassword() const
{
    const auto *label = m_page.findChild<QLabel *>(u"givenPassword"_s);
    return label && label->isVisible() ? QString(label->text().constData(), label->text().size()) : QString();
}

QPushButton &SettingsDriver::button(const char *name) const
{
    return *visible<QPushButton>(name);
}

QString SettingsDriver::sheetLetters() const
{
    for (const RecoverySheetView *sheet : m_page.findChildren<RecoverySheetView *>()) {
        if (!sheet->isVisible())
            continue;
        QStringList lines;
        for (const Page &page : sheet->findChild<DocumentView *>()->document().pages) {
            for (const QString &line : textOf(page).split(u'\n')) {
                static const QRegularExpression letters(u"^[0-9A-Z]{5}[ -][0-9A-Z]{5}[ -][0-9A-Z]{5}$"_s);
                if (letters.match(line.trimmed()).hasMatch())
                    lines << line.trimmed();
            }
        }
        return lines.join(u'\n');
    }
    return {};
}

void SettingsDriver::typeSheet(const QString &letters)
{
    for (SheetEntry *entry : m_page.findChildren<SheetEntry *>()) {
        if (!entry->isVisible())
            continue;
        const QStringList lines = letters.split(u'\n');
        const auto edits = entry->findChildren<QLineEdit *>();
        for (qsizetype i = 0; i < edits.size(); ++i) {
            edits.at(i)->setFocus();
            edits.at(i)->clear();
            QTest::keyClicks(edits.at(i), lines.value(i));
        }
        return;
    }
    qFatal("no sheet is asked for");
}

bool SettingsDriver::keepSheetAs(const QString &file)
{
    for (RecoverySheetView *sheet : m_page.findChildren<RecoverySheetView *>()) {
        if (!sheet->isVisible())
            continue;
        sheet->saveAsPdf();
        return answerFile(file) && QTest::qWaitFor([sheet] { return sheet->isKept(); });
    }
    return false;
}

bool SettingsDriver::isOffered(const char *button) const
{
    return std::ranges::any_of(m_page.findChildren<QPushButton *>(QLatin1StringView(button)), &QPushButton::isVisible);
}

QString SettingsDriver::workWords() const
{
    const auto *words = part<QLabel>("keyWorkWords");
    return words->isVisible() ? words->text() : QString();
}

QString SettingsDriver::peopleTrouble() const
{
    const auto *label = part<QLabel>("peopleTrouble");
    return label->isVisible() ? label->text() : QString();
}

QString SettingsDriver::toast() const
{
    const auto *toast = m_page.findChild<Toast *>();
    return toast->isVisible() ? toast->text() : QString();
}

int SettingsDriver::lockMinutes() const
{
    return part<QSpinBox>("lockMinutes")->value();
}

void SettingsDriver::setYearsKept(int years)
{
    auto *box = part<QSpinBox>("yearsKept");
    (void)QTest::qWaitFor([box] { return box->isEnabled(); });
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(years));
    QTest::keyClick(box, Qt::Key_Return);
}

void SettingsDriver::setLockMinutes(int minutes)
{
    auto *box = part<QSpinBox>("lockMinutes");
    (void)QTest::qWaitFor([box] { return box->isEnabled(); });
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(minutes));
    QTest::keyClick(box, Qt::Key_Return);
}

void SettingsDriver::hidePeople()
{
    auto *choice = part<SegmentedControl>("peopleShown");
    choice->findChildren<QAbstractButton *>().at(1)->click();
}

QString SettingsDriver::meaningOf(const char *row) const
{
    return part<SettingRow>(row)->meaning();
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

void SettingsDriver::showAllAccess()
{
    part<QLineEdit>("accessClient")->clear();
}

bool SettingsDriver::scrollAccessTo(int lines)
{
    auto *list = part<QAbstractItemView>("accessList");
    return QTest::qWaitFor([this, list, lines] {
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        return access().size() >= lines;
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

QPushButton &SettingsDriver::restoreButton() const
{
    return *part<QPushButton>("restoreBackup");
}

bool SettingsDriver::chooseBackupFolder(bool second, const QString &folder)
{
    QTest::mouseClick(part<QPushButton>(second ? "chooseSecond" : "chooseFirst"), Qt::LeftButton);
    const QPointer dialog = m_page.findChild<QFileDialog *>();
    if (!dialog || !QTest::qWaitFor([&] { return dialog->isVisible(); }))
        return false;
    emit dialog->fileSelected(folder); // what a click on “Choose” says
    dialog->reject();
    return QTest::qWaitFor([&] { return !dialog; });
}

void SettingsDriver::removeBackupFolder(bool second)
{
    QTest::mouseClick(part<QPushButton>(second ? "noSecond" : "ownFolder"), Qt::LeftButton);
}

} // namespace untie
