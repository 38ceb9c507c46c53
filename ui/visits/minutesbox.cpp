#include "ui/visits/minutesbox.h"

#include "app/visits/visitsheet.h"

#include <QSignalBlocker>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace untie {

MinutesBox::MinutesBox(VisitSheet &sheet, QWidget *parent)
    : QSpinBox(parent)
    , m_sheet(sheet)
{
    constexpr int mostMinutes = 24 * 60;
    setObjectName(u"minutes"_s);
    setAccessibleName(tr("Length of the visit in minutes"));
    setToolTip(accessibleName());
    setRange(1, mostMinutes);
    setSingleStep(5);
    //: Behind a number of minutes
    setSuffix(tr(" min"));
    connect(this, &QSpinBox::valueChanged, this, [this](int minutes) { m_sheet.setMinutes(minutes, m_writing); });
    connect(&m_sheet, &VisitSheet::minutesChanged, this, &MinutesBox::renew);
    renew();
}

void MinutesBox::renew()
{
    const QSignalBlocker quiet(this);
    setValue(m_sheet.visit().minutes);
    setReadOnly(!m_sheet.isEditable());
    setButtonSymbols(m_sheet.isEditable() ? UpDownArrows : NoButtons);
}

void MinutesBox::focusInEvent(QFocusEvent *event)
{
    ++m_writing;
    QSpinBox::focusInEvent(event);
}

void MinutesBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore(); // a page that is scrolled past it changes nothing
}

} // namespace untie
