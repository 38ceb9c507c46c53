#include "ui/clients/clientpage.h"

#include "ui/clients/casespane.h"
#include "ui/clients/notereader.h"
#include "ui/clients/timeline.h"
#include "ui/common/keys.h"

#include <QKeyEvent>
#include <QPushButton>

namespace untie {

void ClientPage::tieActs()
{
    m_acts->add(Act::ShowDetails, m_details);
    m_acts->add(Act::OpenIntake, m_intake);
    m_acts->add(Act::EditClient, m_edit);
    m_acts->add(Act::StartVisit, m_newVisit);
    const auto isWorkedWith = [this] { return m_history.restriction.isEmpty(); };
    m_acts->add(Act::WriteNote, [this] { writeNote(); }, isWorkedWith);
    m_acts->add(Act::ShowCases, [this] { toggleAside(m_cases); });
    m_acts->add(Act::ShowFiles, [this] { toggleAside(m_filesPane); });
    m_acts->add(Act::ReadNote, [this] { toggleAside(m_reader); });
    m_acts->add(Act::LookUpPain, [this] { emit lookUpWanted(m_history.client); }, isWorkedWith);
    const auto compares = [this] { return m_history.record.visits.size() >= 2; };
    m_acts->add(Act::ShowOneVisit, [this] { chooseMode(HistoryPane::Mode::OneVisit); }, compares);
    m_acts->add(Act::ShowDifference, [this] { chooseMode(HistoryPane::Mode::Difference); }, compares);
    m_acts->add(Act::ShowHeatMap, [this] { chooseMode(HistoryPane::Mode::HeatMap); }, compares);
}

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
    return m_acts->press(key);
}

} // namespace untie
