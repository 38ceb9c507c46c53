#include "ui/clients/clientpage.h"

#include "ui/clients/casespane.h"
#include "ui/clients/notereader.h"
#include "ui/clients/timeline.h"

#include <QHash>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace untie {

/// A list would take letters for a search among its rows.
bool ClientPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && act(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ClientPage::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event))
        QWidget::keyPressEvent(event);
}

bool ClientPage::act(const QKeyEvent &key)
{
    const bool back = key.key() == Qt::Key_Left;
    if (back || key.key() == Qt::Key_Right) {
        const int by = back == isRightToLeft() ? 1 : -1; // time runs as people read
        if (key.modifiers() == Qt::ShiftModifier)
            m_body->timeline().shift(by);
        else if (key.modifiers() == Qt::NoModifier)
            m_body->timeline().step(by);
        return true;
    }
    if (key.modifiers() != Qt::NoModifier)
        return false;
    const QHash<int, QAbstractButton *> buttons{{Qt::Key_I, m_intake}, {Qt::Key_V, m_newVisit}, {Qt::Key_D, m_details}, {Qt::Key_E, m_edit}};
    const QHash<int, QWidget *> panes{{Qt::Key_C, m_cases}, {Qt::Key_F, m_filesPane}, {Qt::Key_Space, m_reader}};
    if (QAbstractButton *button = buttons.value(key.key()))
        button->click();
    else if (QWidget *pane = panes.value(key.key()))
        toggleAside(pane);
    else if (key.key() == Qt::Key_N)
        writeNote();
    else if (key.key() == Qt::Key_W)
        emit lookUpWanted(m_history.client);
    else if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_3)
        chooseMode(static_cast<HistoryPane::Mode>(key.key() - Qt::Key_1));
    else
        return false;
    return true;
}

} // namespace untie
