#include "tests/support/importdriver.h"

#include "ui/clients/clientfinder.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/exchange/calendareventsmodel.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/importpeoplemodel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

}

ImportDriver::ImportDriver(QWidget &window)
    : m_window(window)
{
}

template <class Widget>
Widget *ImportDriver::part(const char *name) const
{
    auto *page = m_window.findChild<ImportPage *>();
    const QList<Widget *> found = page ? page->findChildren<Widget *>(QLatin1StringView(name)) : QList<Widget *>();
    if (found.isEmpty())
        qFatal("the steps of an import have no part named %s", name);
    const auto visible = std::ranges::find_if(found, [](const Widget *one) { return one->isVisible(); }); // clients and calendars have steps of their own
    return visible == found.end() ? found.constFirst() : *visible;
}

bool ImportDriver::isShown() const
{
    return QTest::qWaitFor([this] {
        const auto *page = m_window.findChild<ImportPage *>();
        return page && page->isVisible();
    });
}

bool ImportDriver::isGone() const
{
    return QTest::qWaitFor([this] { return !m_window.findChild<ImportPage *>()->isVisible(); });
}

bool ImportDriver::choose(const QStringList &files)
{
    part<QPushButton>("importChoose")->click();
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = m_window.findChild<QFileDialog *>()) != nullptr; }))
        return false;
    emit dialog->filesSelected(files);
    dialog->close();
    if (!QTest::qWaitFor([this] { return !m_window.findChild<QFileDialog *>(); }))
        return false;
    m_window.activateWindow();
    return QTest::qWaitFor([this] { return fileState() != u"Opening…"_s; }, patience);
}

QString ImportDriver::files() const
{
    return part<QLabel>("importFiles")->text();
}

QString ImportDriver::fileState() const
{
    return part<QLabel>("importFileState")->text();
}

bool ImportDriver::isOnColumns() const
{
    return QTest::qWaitFor([this] { return part<QTableView>("importPreview")->isVisible(); });
}

QString ImportDriver::chosen(const char *choice) const
{
    return part<QComboBox>(choice)->currentText();
}

void ImportDriver::choose(const char *choice, const QString &text)
{
    auto *box = part<QComboBox>(choice);
    box->setCurrentIndex(box->findText(text));
    emit box->activated(box->currentIndex());
}

bool ImportDriver::hasHeader() const
{
    return part<QCheckBox>("importHasHeader")->isChecked();
}

void ImportDriver::setHasHeader(bool header)
{
    if (hasHeader() != header)
        part<QCheckBox>("importHasHeader")->click();
}

QStringList ImportDriver::columns() const
{
    QStringList all;
    for (const QComboBox *box : part<QWidget>("importColumns")->findChildren<QComboBox *>())
        all += box->accessibleName().section(u'“', 1).section(u'”', 0, 0) + u": "_s + box->currentText();
    return all;
}

bool ImportDriver::chooseColumn(const QString &column, const QString &field)
{
    for (QComboBox *box : part<QWidget>("importColumns")->findChildren<QComboBox *>()) {
        if (!box->accessibleName().contains(u'“' + column + u'”'))
            continue;
        box->setCurrentIndex(box->findText(field));
        emit box->activated(box->currentIndex());
        return box->currentIndex() >= 0;
    }
    return false;
}

QStringList ImportDriver::preview() const
{
    const auto *model = part<QTableView>("importPreview")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines;
}

QString ImportDriver::columnsProblem() const
{
    return part<QLabel>("importColumnsProblem")->text();
}

bool ImportDriver::hasPeople() const
{
    return QTest::qWaitFor([this] { return part<QTableView>("importPeople")->isVisible(); }, patience);
}

QString ImportDriver::state() const
{
    return part<QLabel>("importState")->text();
}

void ImportDriver::show(int filter)
{
    QTest::mouseClick(part<SegmentedControl>("importFilter")->findChildren<QAbstractButton *>().at(filter), Qt::LeftButton);
}

QStringList ImportDriver::people() const
{
    const auto *model = part<QTableView>("importPeople")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : {ImportPeopleModel::Line, ImportPeopleModel::Name, ImportPeopleModel::Becomes, ImportPeopleModel::Remarks})
            cells += model->index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines;
}

bool ImportDriver::select(int row)
{
    auto *table = part<QTableView>("importPeople");
    table->scrollTo(table->model()->index(row, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 1)).center());
    return table->currentIndex().row() == row;
}

void ImportDriver::decide(int choice)
{
    QTest::mouseClick(part<SegmentedControl>("importChoice")->findChildren<QAbstractButton *>().at(choice), Qt::LeftButton);
}

bool ImportDriver::canDecide(int choice) const
{
    return part<SegmentedControl>("importChoice")->findChildren<QAbstractButton *>().at(choice)->isEnabled();
}

void ImportDriver::decideForAll(int choice)
{
    part<QPushButton>("importForAll")->menu()->actions().at(choice)->trigger();
}

bool ImportDriver::hasEvents() const
{
    return QTest::qWaitFor([this] { return part<QTableView>("calendarEvents")->isVisible(); }, patience);
}

QStringList ImportDriver::events() const
{
    const QAbstractItemModel &model = *part<QTableView>("calendarEvents")->model();
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {CalendarEventsModel::Line, CalendarEventsModel::Title, CalendarEventsModel::Becomes, CalendarEventsModel::Remarks})
            cells += model.index(row, column).data().toString();
        all += cells.join(u" | "_s);
    }
    return all;
}

QString ImportDriver::calendarState() const
{
    return part<QLabel>("calendarState")->text();
}

void ImportDriver::selectEvent(int row)
{
    part<QTableView>("calendarEvents")->selectRow(row);
}

void ImportDriver::decideEvent(int choice)
{
    emit part<SegmentedControl>("calendarChoice")->chosen(choice);
}

bool ImportDriver::nameClient(const QString &typed)
{
    auto *line = part<ClientFinder>("calendarClient");
    line->clear();
    QTest::keyClicks(line, typed);
    QTest::keyClick(line, Qt::Key_Return);
    return QTest::qWaitFor([this] { return part<ClientFinder>("calendarClient")->text().isEmpty(); });
}

void ImportDriver::goOn()
{
    part<QPushButton>("assistantNext")->click();
}

void ImportDriver::goBack()
{
    part<QPushButton>("assistantBack")->click();
}

QString ImportDriver::message() const
{
    return part<QLabel>("assistantMessage")->text();
}

bool ImportDriver::isDone() const
{
    return QTest::qWaitFor([this] { return part<QPushButton>("importUndo")->isVisible(); }, patience);
}

QString ImportDriver::title() const
{
    return part<QLabel>("importResultTitle")->text();
}

QString ImportDriver::counts() const
{
    return part<QLabel>("importCounts")->text();
}

QString ImportDriver::resultMessage() const
{
    return part<QLabel>("importResultMessage")->text();
}

bool ImportDriver::saveLog(const QString &file)
{
    part<QPushButton>("importLog")->click();
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = m_window.findChild<QFileDialog *>()) != nullptr; }))
        return false;
    dialog->selectFile(file);
    if (!QMetaObject::invokeMethod(dialog, "accept"))
        return false;
    return QTest::qWaitFor([this] { return resultMessage().contains("saved as"_L1); });
}

bool ImportDriver::takeBack()
{
    part<QPushButton>("importUndo")->click();
    return QTest::qWaitFor([this] { return title() == "The import is taken back"_L1; }, patience);
}

void ImportDriver::another()
{
    part<QPushButton>("importAnother")->click();
}

void ImportDriver::leave()
{
    part<QPushButton>("importDone")->click();
}

} // namespace untie
