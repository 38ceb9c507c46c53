#include "ui/visits/measurerow.h"

#include "app/common/text.h"
#include "app/intake/intakeform.h"
#include "app/visits/visitsheet.h"
#include "ui/bodymap/placename.h"
#include "ui/common/button.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/field.h"
#include "ui/common/text.h"
#include "ui/visits/treatmentplaces.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int valueWidth = 56;
constexpr int longestValue = 8;

int newGesture()
{
    static int last = 1 << 20; // apart from those of the treatments
    return ++last;
}

QString shown(const Measure &measure, const std::optional<int> &value)
{
    if (!value)
        return {};
    return measure.unit == MeasureUnit::KilogramPerCm2 ? QLocale().toString(shownIn(measure.unit, *value), 'f', 1) : QLocale().toString(*value);
}

/// The value that was typed; none where it is not a number.
std::optional<int> valueFrom(const Measure &measure, const QString &text)
{
    bool isNumber = false;
    QString plain = text.trimmed();
    plain.replace(u'−', u'-');
    double read = QLocale().toDouble(plain, &isNumber);
    if (!isNumber)
        read = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || std::abs(read) > 1e6)
        return {};
    return measure.isRange() ? static_cast<int>(std::lround(read)) : kilopascalFrom(measure.unit, read);
}

} // namespace

MeasureRow::MeasureRow(VisitSheet &sheet, const TreatmentPlaces &places, const Measure &measure, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_places(places)
    , m_measure(measure)
    , m_writing(newGesture())
    , m_name(newButton({}, ButtonRole::Quiet, {}, this))
    , m_menu(new QMenu(m_name))
    , m_how(new ElidedLabel({}, TextRole::Caption, this))
    , m_before(makeValue(tr("before"), u"measureBefore"_s, &Measure::before))
    , m_after(makeValue(tr("after"), u"measureAfter"_s, &Measure::after))
    , m_remove(newIconButton(u"x"_s, tr("Remove this measure"), this))
{
    setObjectName(u"measure"_s);
    m_name->setObjectName(u"measureName"_s);
    m_name->setMinimumWidth(1); // its words are elided where there is no room
    m_name->setMenu(m_menu);
    m_remove->setObjectName(u"removeMeasure"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &MeasureRow::fillMenu);
    connect(m_remove, &QToolButton::clicked, this, [this] { m_sheet.removeMeasure(id()); });
    auto *how = new QHBoxLayout;
    how->setContentsMargins(space::near, 0, 0, 0); // below the letters of the button
    how->addWidget(m_how);
    auto *what = new QVBoxLayout;
    what->setContentsMargins({});
    what->setSpacing(0);
    what->addWidget(m_name, 0, Qt::AlignLeading);
    what->addLayout(how);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space::tight);
    line->addLayout(what, 1);
    line->addWidget(m_before, 0, Qt::AlignTop);
    line->addWidget(m_after, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    renew(measure);
}

QLineEdit *MeasureRow::makeValue(const QString &name, const QString &objectName, Value value)
{
    QLineEdit *edit = newLineEdit(longestValue, this);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(name);
    edit->setFixedWidth(valueWidth);
    edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this, edit, value] { read(*edit, value); });
    return edit;
}

/// What cannot be a value is shown as a problem and changes nothing; an empty field is not measured.
void MeasureRow::read(QLineEdit &edit, Value value)
{
    Measure changed = m_measure;
    changed.*value = valueFrom(m_measure, edit.text());
    const bool isEmpty = edit.text().trimmed().isEmpty();
    const bool isWrong = !isEmpty && (!(changed.*value) || !problemsOf(changed).isEmpty());
    setProblemShown(&edit, isWrong);
    edit.setToolTip(!isWrong                ? QString()
                    : m_measure.isRange() ? tr("A whole number of degrees, from −90 to 200")
                                          : tr("A pressure up to 1500 kPa (15 kg/cm²)"));
    if (!isWrong)
        m_sheet.changeMeasure(changed, m_writing);
}

void MeasureRow::renew(const Measure &measure)
{
    const bool isOtherUnit = measure.unit != m_measure.unit;
    m_measure = measure;
    for (const auto &[edit, value] : {std::pair(m_before, &Measure::before), std::pair(m_after, &Measure::after)}) {
        if (!isOtherUnit && (edit->hasFocus() || isProblemShown(edit)) && valueFrom(measure, edit->text()) == measure.*value)
            continue;
        edit->setText(shown(measure, measure.*value));
        setProblemShown(edit, false);
        edit->setToolTip({});
        edit->setAccessibleName(tr("%1, %2", "what was measured, before or after").arg(name(), edit->placeholderText()));
    }
    showName();
}

QString MeasureRow::name() const
{
    const TreatedPlace &place = m_measure.place;
    if (!m_measure.isRange()) {
        const QString where = m_places.words(place);
        return where.isEmpty() ? tr("Pressure pain") : tr("Pressure pain, %1").arg(where);
    }
    const Movement *movement = movementOf(m_measure.movement);
    return placeName(movement ? knowledgeWords(movement->name) : m_measure.movement, place.side.value_or(Side::Midline));
}

/// As much of it as there is room for; below it the side or place, and how it is read.
void MeasureRow::showName()
{
    constexpr int aroundTheText = 36; // arrow and margins
    const Movement *movement = movementOf(m_measure.movement);
    const QString what = !m_measure.isRange() ? tr("Pressure pain") : movement ? knowledgeWords(movement->name) : m_measure.movement;
    const int room = width() - 2 * valueWidth - m_remove->sizeHint().width() - 3 * space::tight - aroundTheText;
    m_name->setText(m_name->fontMetrics().elidedText(what, Qt::ElideRight, room));
    m_name->setToolTip(tr("%1: how it is measured", "what was measured").arg(name()));
    m_name->setAccessibleName(name());
    const auto side = m_measure.place.side;
    QStringList how;
    if (!m_measure.isRange())
        how = {m_measure.unit == MeasureUnit::Kilopascal ? u"kPa"_s : u"kg/cm²"_s, m_places.words(m_measure.place)};
    else
        how = {side == Side::Left ? tr("left") : side == Side::Right ? tr("right") : QString(), m_measure.passive ? tr("passive, °") : tr("active, °")};
    m_how->setText(factLine(how));
    m_remove->setAccessibleName(tr("Remove %1", "a measure").arg(name()));
}

void MeasureRow::fillMenu()
{
    m_menu->clear();
    const auto offer = [this](QActionGroup *group, const QString &text, const Measure &changed) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(changed == m_measure);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, changed] { m_sheet.changeMeasure(changed); });
    };
    const auto with = [this](auto change) {
        Measure changed = m_measure;
        change(changed);
        return changed;
    };
    auto *first = new QActionGroup(m_menu);
    if (!m_measure.isRange()) {
        offer(first, tr("Read in kPa"), with([](Measure &measure) { measure.unit = MeasureUnit::Kilopascal; }));
        offer(first, tr("Read in kg/cm²"), with([](Measure &measure) { measure.unit = MeasureUnit::KilogramPerCm2; }));
        return;
    }
    offer(first, tr("Active: the client moves"), with([](Measure &measure) { measure.passive = false; }));
    offer(first, tr("Passive: you move it"), with([](Measure &measure) { measure.passive = true; }));
    const Movement *movement = movementOf(m_measure.movement);
    if (!movement || !movement->paired)
        return;
    m_menu->addSeparator();
    auto *second = new QActionGroup(m_menu);
    offer(second, tr("Left"), with([](Measure &measure) { measure.place.side = Side::Left; }));
    offer(second, tr("Right"), with([](Measure &measure) { measure.place.side = Side::Right; }));
}

void MeasureRow::focusFirst()
{
    m_before->setFocus(Qt::OtherFocusReason);
}

void MeasureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showName();
}

bool MeasureRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_writing = newGesture();
    return QWidget::eventFilter(watched, event);
}

} // namespace untie
