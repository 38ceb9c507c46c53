#include "ui/visits/treatmentrow.h"

#include "app/common/text.h"
#include "app/intake/intakewords.h"
#include "app/visits/visitsheet.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/intake/overrides.h"
#include "ui/visits/treatmentplaces.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int strongest = 5;
constexpr int mostMinutes = 600;
constexpr int longestResponse = 2000;

QString techniqueName(const QString &id)
{
    const Technique *technique = techniqueOf(id);
    return technique ? knowledgeWords(technique->name) : id; // of a newer table: as it was written
}

PlannedTechnique plannedOf(const Treatment &treatment, const TreatmentPlaces &places)
{
    return {treatment.technique, treatment.pressure, places.areas(treatment.place)};
}

} // namespace

TreatmentRow::TreatmentRow(VisitSheet &sheet, const TreatmentPlaces &places, Overrides &overrides, const Treatment &treatment, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_places(places)
    , m_overrides(overrides)
    , m_treatment(treatment)
    , m_technique(newLabel({}, TextRole::Name, this))
    , m_summary(newLabel({}, TextRole::Secondary, this))
    , m_remove(newIconButton(u"x"_s, tr("Remove this treatment"), this))
{
    setObjectName(u"treatment"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_remove->setObjectName(u"removeTreatment"_s);
    m_summary->setObjectName(u"treatmentSummary"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(space::near);
    head->addWidget(m_technique);
    head->addStretch(1);
    head->addWidget(m_remove);
    m_summary->setWordWrap(true);
    m_fields = makeFields();
    m_warning = makeWarning();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::hair, 0, space::hair);
    column->setSpacing(space::hair);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_fields);
    column->addWidget(m_warning);
    connect(m_remove, &QToolButton::clicked, this, [this] { m_sheet.removeTreatment(id()); });
    connect(&overrides, &Overrides::changed, this, &TreatmentRow::judge);
    connect(&overrides, &Overrides::refused, this, [this](const QString &technique, const QString &sentence) {
        if (technique == m_treatment.technique)
            m_verdict->setText(sentence);
    });
    setOpen(false);
    renew(treatment);
}

QWidget *TreatmentRow::makeFields()
{
    auto *fields = new QWidget(this);
    m_where = newButton({}, ButtonRole::Normal, {}, fields);
    m_where->setObjectName(u"treatedPlace"_s);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as there is room
    m_menu = new QMenu(m_where);
    m_where->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_places.fill(*m_menu, [this](const TreatedPlace &place) {
            Treatment changed = m_treatment;
            changed.place = place;
            change(changed);
        });
    });

    m_minutes = new QSpinBox(fields);
    m_minutes->setObjectName(u"treatmentMinutes"_s);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setToolTip(tr("How many minutes it took"));
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(tr("– min"));
    //: Behind a number of minutes
    m_minutes->setSuffix(tr(" min"));
    m_minutes->installEventFilter(this);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        Treatment changed = m_treatment;
        changed.minutes = minutes > 0 ? std::optional(minutes) : std::nullopt;
        change(changed, m_writing);
    });

    m_pressure = new SegmentedControl(tr("Pressure"), fields);
    m_pressure->setObjectName(u"treatmentPressure"_s);
    m_pressure->setToolTip(tr("Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep"));
    m_pressure->add(u"–"_s);
    for (int pressure = 1; pressure <= strongest; ++pressure)
        m_pressure->add(QLocale().toString(pressure));
    connect(m_pressure, &SegmentedControl::chosen, this, [this](int pressure) {
        Treatment changed = m_treatment;
        changed.pressure = pressure > 0 ? std::optional(pressure) : std::nullopt;
        change(changed);
    });

    m_response = newLineEdit(longestResponse, fields);
    m_response->setObjectName(u"treatmentResponse"_s);
    m_response->setPlaceholderText(tr("How the tissue or the client answered"));
    m_response->setAccessibleName(tr("Response"));
    m_response->installEventFilter(this);
    connect(m_response, &QLineEdit::textEdited, this, [this](const QString &text) {
        Treatment changed = m_treatment;
        changed.response = text;
        change(changed, m_writing);
    });

    auto *placeAndTime = new QHBoxLayout;
    placeAndTime->setContentsMargins({});
    placeAndTime->setSpacing(space::small);
    placeAndTime->addWidget(m_where, 1);
    placeAndTime->addWidget(m_minutes);
    auto *strength = new QHBoxLayout;
    strength->setContentsMargins({});
    strength->setSpacing(space::small);
    strength->addWidget(newLabel(tr("Pressure"), TextRole::Secondary, fields));
    strength->addStretch(1);
    strength->addWidget(m_pressure);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, space::hair, 0, space::small);
    column->setSpacing(space::small);
    column->addLayout(placeAndTime);
    column->addLayout(strength);
    column->addWidget(m_response);
    return fields;
}

QWidget *TreatmentRow::makeWarning()
{
    auto *warning = new QWidget(this);
    m_verdict = newLabel({}, TextRole::Small, warning);
    m_verdict->setObjectName(u"techniqueVerdict"_s);
    m_verdict->setWordWrap(true);
    setTextRole(m_verdict, TextRole::Small, Token::Warn);
    m_reasonPart = new QWidget(warning);
    m_reason = newLineEdit(longestResponse, m_reasonPart);
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setPlaceholderText(tr("Why you go on all the same"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    QPushButton *keep = newButton(tr("Keep"), ButtonRole::Normal, {}, m_reasonPart);
    keep->setObjectName(u"overrideCaution"_s);
    keep->setToolTip(tr("The reason is kept in the record"));
    const auto keepReason = [this] { m_overrides.keep(plannedOf(m_treatment, m_places), m_reason->text()); };
    connect(keep, &QPushButton::clicked, this, keepReason);
    connect(m_reason, &QLineEdit::returnPressed, this, keepReason);
    auto *line = new QHBoxLayout(m_reasonPart);
    line->setContentsMargins({});
    line->setSpacing(space::small);
    line->addWidget(m_reason, 1);
    line->addWidget(keep);
    auto *column = new QVBoxLayout(warning);
    column->setContentsMargins(0, 0, 0, space::small);
    column->setSpacing(space::hair);
    column->addWidget(m_verdict);
    column->addWidget(m_reasonPart);
    return warning;
}

void TreatmentRow::renew(const Treatment &treatment)
{
    m_treatment = treatment;
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(treatment.minutes.value_or(0));
    m_pressure->setCurrent(treatment.pressure.value_or(0));
    if (m_response->text() != treatment.response)
        m_response->setText(treatment.response);
    m_remove->setVisible(m_sheet.isEditable());
    showSummary();
    judge();
}

void TreatmentRow::showSummary()
{
    const QString place = m_places.words(m_treatment.place);
    m_technique->setText(techniqueName(m_treatment.technique));
    showPlace();
    QStringList numbers;
    if (m_treatment.minutes)
        numbers += tr("%1 min").arg(QLocale().toString(*m_treatment.minutes));
    if (m_treatment.pressure)
        numbers += tr("pressure %1").arg(QLocale().toString(*m_treatment.pressure));
    QStringList words = QStringList{place} + numbers + QStringList{m_treatment.response};
    words.removeAll(QString());
    m_summary->setText(factLine(words));
    m_summary->setVisible(!isOpen() && !words.isEmpty());
    setAccessibleName(commaList(QStringList{m_technique->text()} + words));
}

/// As much of it as there is room for.
void TreatmentRow::showPlace()
{
    constexpr int aroundTheText = 40; // arrow and margins
    const QString place = m_places.words(m_treatment.place);
    const QString whole = place.isEmpty() ? tr("Where?") : place;
    m_where->setText(m_where->fontMetrics().elidedText(whole, Qt::ElideRight, m_where->width() - aroundTheText));
    m_where->setToolTip(place.isEmpty() ? tr("Where it was done: a mark of this visit or a part of the body") : place);
    m_where->setAccessibleName(tr("Where: %1").arg(place.isEmpty() ? tr("not said") : place));
}

void TreatmentRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPlace();
}

bool TreatmentRow::isOpen() const
{
    return !m_fields->isHidden();
}

void TreatmentRow::setOpen(bool open)
{
    const bool opens = open && m_sheet.isEditable();
    m_fields->setVisible(opens);
    showSummary();
    if (opens)
        emit opened();
}

void TreatmentRow::focusFirst()
{
    m_minutes->setFocus(Qt::OtherFocusReason);
    m_minutes->selectAll();
}

/// Says what speaks against it, and asks for a reason until there is one.
void TreatmentRow::judge()
{
    const PlannedTechnique planned = plannedOf(m_treatment, m_places);
    const QList<Caution> against = m_overrides.against(planned);
    const QString reason = m_overrides.reasonFor(planned, against);
    QStringList lines;
    for (const Caution &caution : against)
        lines += tr("%1: %2", "caution, what follows from it").arg(knowledgeWords(caution.rule->title), consequenceWords(caution));
    if (!reason.isEmpty())
        lines += tr("Gone on because: %1").arg(reason);
    m_verdict->setText(lines.join(u'\n'));
    m_reasonPart->setVisible(!against.isEmpty() && reason.isEmpty() && m_sheet.isEditable());
    m_warning->setVisible(!against.isEmpty());
}

void TreatmentRow::change(const Treatment &treatment, int gesture)
{
    m_sheet.changeTreatment(treatment, gesture);
}

void TreatmentRow::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
    setOpen(!isOpen());
}

void TreatmentRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        setOpen(!isOpen());
        if (isOpen())
            focusFirst();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return m_sheet.removeTreatment(id());
    default: QWidget::keyPressEvent(event);
    }
}

void TreatmentRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TreatmentRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// What is typed from one entering to the next is one step; a page that is scrolled past a number changes nothing.
bool TreatmentRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        ++m_writing;
    if (event->type() == QEvent::Wheel && watched == m_minutes && !m_minutes->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TreatmentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 2 : 0;
    if (isOpen() || hasFocus())
        painter.fillRect(QRect(edge, 0, 2, height()), token(hasFocus() ? Token::Accent : Token::Line, this));
}

} // namespace untie
