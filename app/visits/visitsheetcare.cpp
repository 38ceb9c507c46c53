// What was done on the visit and what was agreed on.

#include "app/visits/visitsheet.h"

#include <algorithm>
#include <utility>

namespace untie {

class VisitSheet::EditCare final : public QUndoCommand
{
public:
    EditCare(VisitSheet &sheet, const QString &what, Care care, int gesture)
        : QUndoCommand(what)
        , m_sheet(sheet)
        , m_care(std::move(care))
        , m_gesture(gesture)
    { }

    void redo() override { m_care = m_sheet.exchangeCare(m_care); }
    void undo() override { redo(); }
    int id() const override { return m_gesture == 0 ? -1 : 3; }
    bool mergeWith(const QUndoCommand *next) override { return static_cast<const EditCare *>(next)->m_gesture == m_gesture; }

private:
    VisitSheet &m_sheet;
    Care m_care;
    int m_gesture;
};

VisitSheet::Care VisitSheet::care() const
{
    return {m_visit.treatments, m_visit.measures, m_visit.overallBefore, m_visit.overallAfter, m_visit.nextWeeks, m_visit.form};
}

VisitSheet::Care VisitSheet::exchangeCare(const Care &care)
{
    const Care before = this->care();
    m_visit.treatments = care.treatments;
    m_visit.measures = care.measures;
    m_visit.overallBefore = care.overallBefore;
    m_visit.overallAfter = care.overallAfter;
    m_visit.nextWeeks = care.nextWeeks;
    m_visit.form = care.form;
    emit careChanged();
    noteEdit();
    return before;
}

void VisitSheet::push(const QString &what, const Care &care, int gesture)
{
    if (isEditable() && care != this->care())
        m_undo.push(new EditCare(*this, what, care, gesture));
}

TreatmentId VisitSheet::treat(const Treatment &treatment)
{
    if (!isEditable())
        return {};
    Treatment fresh = treatment;
    fresh.id = newId<TreatmentId>();
    Care changed = care();
    changed.treatments += fresh;
    push(tr("Add a treatment"), changed);
    return fresh.id;
}

void VisitSheet::changeTreatment(const Treatment &treatment, int gesture)
{
    Care changed = care();
    const auto there = std::ranges::find(changed.treatments, treatment.id, &Treatment::id);
    if (there == changed.treatments.end())
        return;
    *there = treatment;
    push(tr("Change a treatment"), changed, gesture);
}

void VisitSheet::removeTreatment(TreatmentId id)
{
    Care changed = care();
    changed.treatments.removeIf([id](const Treatment &treatment) { return treatment.id == id; });
    push(tr("Remove a treatment"), changed);
}

MeasureId VisitSheet::measure(const Measure &measure)
{
    if (!isEditable())
        return {};
    Measure fresh = measure;
    fresh.id = newId<MeasureId>();
    Care changed = care();
    changed.measures += fresh;
    push(tr("Add a measure"), changed);
    return fresh.id;
}

void VisitSheet::changeMeasure(const Measure &measure, int gesture)
{
    Care changed = care();
    const auto there = std::ranges::find(changed.measures, measure.id, &Measure::id);
    if (there == changed.measures.end())
        return;
    *there = measure;
    push(tr("Change a measure"), changed, gesture);
}

void VisitSheet::removeMeasure(MeasureId id)
{
    Care changed = care();
    changed.measures.removeIf([id](const Measure &measure) { return measure.id == id; });
    push(tr("Remove a measure"), changed);
}

void VisitSheet::setOverall(std::optional<int> before, std::optional<int> after)
{
    Care changed = care();
    changed.overallBefore = before;
    changed.overallAfter = after;
    push(tr("Score how it is overall"), changed);
}

void VisitSheet::setNextWeeks(std::optional<int> weeks)
{
    Care changed = care();
    changed.nextWeeks = weeks;
    push(tr("Change when to come again"), changed);
}

void VisitSheet::setForm(VisitForm form)
{
    Care changed = care();
    changed.form = form;
    push(form == VisitForm::Short ? tr("Change to the short form") : tr("Change to the full form"), changed);
}

void VisitSheet::writeHomeCare(const QString &text)
{
    if (!isEditable() || m_visit.homeCare == text)
        return;
    m_visit.homeCare = text;
    noteEdit();
}

} // namespace untie
