#include "tests/support/historydriver.h"

#include "ui/clients/clientpage.h"
#include "ui/clients/historylegend.h"
#include "ui/clients/timeline.h"
#include "ui/clients/visitspane.h"
#include "ui/common/pageheader.h"
#include "ui/visits/lookuppane.h"
#include "ui/visits/muscleline.h"
#include "ui/visits/visitpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

template <class Widget>
Widget &part(const QWidget &page, const QString &name)
{
    auto *found = page.findChild<Widget *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return *found;
}

QString textOf(const QWidget &page, const QString &name)
{
    const auto &label = part<QLabel>(page, name);
    return label.isVisible() ? label.text() : QString();
}

QPoint placeOf(const QListView &list, int row)
{
    return list.visualRect(list.model()->index(row, 0)).center();
}

} // namespace

HistoryDriver::HistoryDriver(ClientPage &page)
    : m_page(page)
{
}

QAbstractButton &HistoryDriver::modeButton(const QString &text) const
{
    for (QAbstractButton *button : part<QWidget>(m_page, u"historyMode"_s).findChildren<QAbstractButton *>())
        if (button->text() == text)
            return *button;
    qFatal("there is no mode %s", qPrintable(text));
}

QString HistoryDriver::visitCount() const
{
    const QList<QLabel *> labels = m_page.findChild<VisitsPane *>()->findChild<PaneHeader *>()->findChildren<QLabel *>();
    return labels.constLast()->text();
}

QWidget &HistoryDriver::filterButton() const
{
    return part<QWidget>(m_page, u"visitFilters"_s);
}

QStringList HistoryDriver::offered(const QString &heading) const
{
    QStringList texts;
    for (const QAction *action : part<QMenu>(m_page, u"visitFilterMenu"_s).actions()) {
        for (const QAction *choice : action->text() == heading ? action->menu()->actions() : QList<QAction *>())
            texts << choice->text();
    }
    return texts;
}

void HistoryDriver::filterBy(const QString &heading, const QString &what) const
{
    auto &menu = part<QMenu>(m_page, u"visitFilterMenu"_s);
    for (const QAction *action : menu.actions()) {
        for (QAction *choice : action->text() == heading ? action->menu()->actions() : QList<QAction *>()) {
            if (choice->text() != what)
                continue;
            choice->trigger();
            menu.close();
            return;
        }
    }
    qFatal("there is no filter %s", qPrintable(what));
}

QString HistoryDriver::filteredBy() const
{
    const auto &button = part<QAbstractButton>(m_page, u"visitFiltered"_s);
    return button.isVisible() ? button.text() : QString();
}

QWidget &HistoryDriver::filteredButton() const
{
    return part<QWidget>(m_page, u"visitFiltered"_s);
}

Timeline &HistoryDriver::timeline() const
{
    return part<Timeline>(m_page, u"timeline"_s);
}

QPoint HistoryDriver::dot(int visit) const
{
    Timeline &line = timeline();
    const int first = line.first();
    const int last = line.last();
    const bool period = line.isPeriod();
    line.setPeriod(false); // the handle shows where the dot is
    line.set(0, visit);
    const QPoint place = part<QWidget>(m_page, u"periodEnd"_s).geometry().center();
    line.setPeriod(period);
    line.set(first, last);
    return place;
}

HistoryMap &HistoryDriver::map() const
{
    return part<HistoryMap>(m_page, u"historyMap"_s);
}

QString HistoryDriver::facts() const
{
    return textOf(m_page, u"historyFacts"_s);
}

QString HistoryDriver::legend() const
{
    const auto *legend = m_page.findChild<HistoryLegend *>();
    return legend->isVisible() ? legend->accessibleName() : QString();
}

QString HistoryDriver::said() const
{
    return map().accessibleName();
}

QString HistoryDriver::note() const
{
    return textOf(m_page, u"unplacedMarks"_s);
}

int HistoryDriver::chosenPoint() const
{
    return part<QListView>(m_page, u"pointList"_s).currentIndex().row();
}

QWidget &HistoryDriver::pointRow(int) const
{
    return *part<QListView>(m_page, u"pointList"_s).viewport();
}

QPoint HistoryDriver::placeOfRow(int row) const
{
    return placeOf(part<QListView>(m_page, u"pointList"_s), row);
}

void HistoryDriver::sortBy(const QString &order) const
{
    auto &orders = part<QComboBox>(m_page, u"pointOrder"_s);
    orders.setFocus();
    while (orders.currentText() != order && orders.currentIndex() + 1 < orders.count())
        QTest::keyClick(&orders, Qt::Key_Down);
    while (orders.currentText() != order && orders.currentIndex() > 0)
        QTest::keyClick(&orders, Qt::Key_Up);
}

QWidget &HistoryDriver::lookUpButton() const
{
    return part<QWidget>(m_page, u"lookUp"_s);
}

LookUpDriver::LookUpDriver(VisitPage &page)
    : m_page(page)
{
}

bool LookUpDriver::isOpen() const
{
    return part<LookUpPane>(m_page, u"lookUpPane"_s).isVisible();
}

QStringList LookUpDriver::candidates() const
{
    const auto *model = part<QListView>(m_page, u"candidates"_s).model();
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row)
        all << model->index(row, 0).data().toString();
    return all;
}

int LookUpDriver::candidateInHand() const
{
    return part<QListView>(m_page, u"candidates"_s).currentIndex().row();
}

QString LookUpDriver::ruleOut() const
{
    return textOf(m_page, u"ruleOut"_s);
}

QString LookUpDriver::reasons() const
{
    return textOf(m_page, u"reasons"_s);
}

QString LookUpDriver::line() const
{
    return part<QLineEdit>(m_page, u"painPlace"_s).text();
}

QWidget &LookUpDriver::matches() const
{
    return *part<LookUpPane>(m_page, u"lookUpPane"_s).findChild<MuscleMatches *>();
}

QWidget &LookUpDriver::list() const
{
    return *part<QListView>(m_page, u"candidates"_s).viewport();
}

QPoint LookUpDriver::placeOfRow(int row) const
{
    return placeOf(part<QListView>(m_page, u"candidates"_s), row);
}

QWidget &LookUpDriver::button() const
{
    return part<QWidget>(m_page, u"lookUp"_s);
}

} // namespace untie
