#pragma once

#include "tests/support/mainwindowdriver.h"
#include "ui/clients/mergepage.h"
#include "ui/clients/savedlistchoice.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace untie {

/// The screens on which two records become one, worked by mouse and keyboard.
class MergeDriver final
{
public:
    explicit MergeDriver(MainWindowDriver &untie) : m_untie(untie) {}

    /// From the line one searches in, by keys, to the list of records that may be of one person.
    void listPairs()
    {
        m_untie.inputs().press(Qt::Key_Backtab, Qt::ShiftModifier);
        m_untie.inputs().type(QStringLiteral("l")); // Likely the same person
    }
    QStringList pairs() const
    {
        QStringList lines;
        const auto *view = part<QAbstractItemView>("pairList");
        for (int row = 0; view && view->isVisible() && row < view->model()->rowCount(); ++row)
            lines += view->model()->index(row, 0).data().toString();
        return lines;
    }
    void openFirstPair()
    {
        auto *view = part<QAbstractItemView>("pairList");
        m_untie.inputs().click(*view->viewport(), view->visualRect(view->model()->index(0, 0)).center());
    }
    bool isSideBySide() const
    {
        const auto *page = m_untie.window().findChild<MergePage *>();
        return page && page->isVisible() && part<QPushButton>("mergeRecords")->isVisible();
    }
    QString facts(bool ofKept) const { return part<QLabel>(ofKept ? "keptFacts" : "otherFacts")->text(); }
    QPushButton &mergeButton() const { return *part<QPushButton>("mergeRecords"); }
    QAbstractButton &backButton() const { return *m_untie.window().findChild<MergePage *>()->findChild<QAbstractButton *>(QStringLiteral("back")); }
    QPushButton &apartButton() const { return *part<QPushButton>("keepApart"); }
    QRadioButton &choice(MergePart which, int side) const { return *part<QRadioButton>(qPrintable(QStringLiteral("part%1 %2").arg(int(which)).arg(side))); }
    bool asksFor(MergePart which) const { return part<QRadioButton>(qPrintable(QStringLiteral("part%1 0").arg(int(which)))); }
    /// On a client's page, with the details shown.
    QPushButton *takeApart() const { return part<QPushButton>("takeApart"); }

private:
    template <class Widget>
    Widget *part(const char *name) const
    {
        return m_untie.window().findChild<Widget *>(QString::fromLatin1(name));
    }

    MainWindowDriver &m_untie;
};

} // namespace untie
