#include "ui/visits/carepart.h"

#include "app/visits/visitsheet.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/field.h"
#include "ui/common/leadingmargins.h"
#include "ui/common/text.h"
#include "ui/visits/carriedline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int mostWeeks = 104;
constexpr int mostLines = 40;

} // namespace

CarePart::CarePart(VisitSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_last(newLabel({}, TextRole::Note, this))
    , m_homeCare(newNoteEdit(2, mostLines, this))
    , m_carried(new CarriedLine(*m_homeCare, this))
    , m_weeks(new QSpinBox(this))
    , m_day(new ElidedLabel({}, TextRole::Secondary, this))
{
    m_last->setObjectName(u"lastHomeCare"_s);
    m_last->setWordWrap(true);
    m_last->setMargin(space::hair); // in line with the letters of the text
    m_last->hide();
    setTextRole(m_last, TextRole::Note, Token::Text2);
    m_homeCare->setObjectName(u"homeCare"_s);
    m_homeCare->setFrameShape(QFrame::NoFrame);
    m_homeCare->setFont(textFont(TextRole::Note));
    m_homeCare->setAccessibleName(tr("Home care"));
    m_homeCare->document()->setDocumentMargin(space::hair);
    m_homeCare->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_homeCare->installEventFilter(this);
    connect(m_homeCare, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_renewing)
            m_sheet.writeHomeCare(m_homeCare->toPlainText());
    });

    m_weeks->setObjectName(u"nextWeeks"_s);
    m_weeks->setAccessibleName(tr("Weeks until the next visit"));
    m_weeks->setRange(0, mostWeeks);
    m_weeks->setSpecialValueText(tr("open", "when to come again is not agreed on"));
    m_weeks->installEventFilter(this);
    connect(m_weeks, &QSpinBox::valueChanged, this, [this](int weeks) { m_sheet.setNextWeeks(weeks > 0 ? std::optional(weeks) : std::nullopt); });
    connect(&sheet, &VisitSheet::careChanged, this, &CarePart::renewWeeks);

    auto *head = newLabel(tr("Home care"), TextRole::SectionHead, this);
    head->setBuddy(m_homeCare);
    head->setMinimumHeight(20);
    auto *next = new QHBoxLayout;
    next->setContentsMargins({});
    next->setSpacing(space::near);
    auto *nextHead = newLabel(tr("Next visit in"), TextRole::Secondary, this);
    nextHead->setBuddy(m_weeks);
    next->addWidget(nextHead);
    next->addWidget(m_weeks);
    next->addWidget(m_day, 1);
    auto *column = new QVBoxLayout(this);
    setLeadingMargins(*column, space::pane + 20 + space::near, space::normal, space::pane, space::pane); // in line with the parts above
    column->setSpacing(space::small);
    column->addWidget(head);
    column->addWidget(m_last);
    column->addWidget(m_carried);
    column->addWidget(m_homeCare);
    column->addLayout(next);
}

void CarePart::setLast(const QString &homeCare, const QString &day)
{
    m_carried->setCarried(homeCare, day);
    m_last->setText(homeCare.isEmpty() ? QString() : tr("Last time: %1").arg(homeCare));
    m_last->setVisible(!homeCare.isEmpty());
}

void CarePart::renew()
{
    const QScopedValueRollback renewing(m_renewing, true);
    m_homeCare->setReadOnly(!m_sheet.isEditable());
    m_homeCare->setPlainText(m_sheet.visit().homeCare);
    renewWeeks();
}

void CarePart::renewWeeks()
{
    const QSignalBlocker quiet(m_weeks);
    const Visit &visit = m_sheet.visit();
    const int weeks = visit.nextWeeks.value_or(0);
    //: Behind the number of weeks until the next visit
    m_weeks->setSuffix(tr(" wk"));
    m_weeks->setValue(weeks);
    m_weeks->setReadOnly(!m_sheet.isEditable());
    m_weeks->setButtonSymbols(m_sheet.isEditable() ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
    m_day->setText(weeks > 0 ? tr("about %1").arg(QLocale().toString(visit.startedAt.toLocalTime().date().addDays(7 * weeks), tr("d MMM"))) : QString());
}

/// A page that is scrolled past the number changes nothing.
bool CarePart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_homeCare && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (event->type() == QEvent::Wheel && watched == m_weeks && !m_weeks->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CarePart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Surface, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    if (m_homeCare->hasFocus())
        painter.fillRect(QRect(edge, 0, 3, height() - 1), token(Token::Accent, this));
}

} // namespace untie
