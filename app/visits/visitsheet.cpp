#include "app/visits/visitsheet.h"

#include "app/bodymap/meant.h"
#include "app/bodymap/zonepainter.h"

#include <algorithm>
#include <utility>

namespace untie {

namespace {

QPointF fractionOf(const Touch &touch)
{
    return {std::clamp(touch.at.x() / touch.canvas.width(), 0.0, 1.0),
            std::clamp(touch.at.y() / touch.canvas.height(), 0.0, 1.0)};
}

void place(Finding &finding, const Spot::Candidate &candidate)
{
    finding.muscle = candidate.muscle;
    finding.side = candidate.side;
    finding.site = candidate.site;
}

} // namespace

Mark markOf(const SheetPoint &point)
{
    const Finding &finding = point.finding;
    Mark mark{.id = finding.id.value,
              .at = finding.at,
              .kind = finding.kind,
              .before = finding.before,
              .after = finding.after};
    if (point.ghost) {
        mark.state = Mark::State::Ghost;
        const Reading *last = point.known ? lastSight(*point.known) : nullptr;
        if (last)
            mark.before = last->after ? last->after : last->before;
    } else if (!finding.examined) {
        mark.state = Mark::State::NotExamined;
    } else if (finding.before == 0) {
        mark.state = Mark::State::Quiet;
    }
    return mark;
}

TriggerPoint withToday(const SheetPoint &point)
{
    TriggerPoint whole = point.known.value_or(TriggerPoint{});
    const Finding &finding = point.finding;
    if (!point.ghost)
        whole.readings += Reading{.visit = {},
                                  .startedAt = {},
                                  .examined = finding.examined,
                                  .kind = finding.kind,
                                  .before = finding.before,
                                  .after = finding.after,
                                  .view = finding.view,
                                  .at = finding.at,
                                  .scored = finding.scored,
                                  .tautBand = finding.criteria.tautBand,
                                  .key = finding.key,
                                  .status = finding.status};
    return whole;
}

std::optional<int> changeOf(const SheetPoint &point)
{
    const Reading *last = point.known ? lastSight(*point.known) : nullptr;
    if (point.ghost || !last || !last->before || !point.finding.before)
        return std::nullopt;
    return *point.finding.before - *last->before;
}

qsizetype candidateOf(const Finding &finding, const Spot &spot)
{
    const auto found = std::ranges::find_if(spot.candidates, [&finding](const Spot::Candidate &candidate) {
        return candidate.muscle == finding.muscle && candidate.side == finding.side;
    });
    return found == spot.candidates.end() ? -1 : std::distance(spot.candidates.begin(), found);
}

/// One step: a finding as it was before, or as it will be again. Doing and undoing are the same exchange.
class VisitSheet::Edit final : public QUndoCommand
{
public:
    Edit(VisitSheet &sheet, const QString &what, FindingId id, std::optional<Finding> finding, qsizetype at,
         int gesture)
        : QUndoCommand(what)
        , m_sheet(sheet)
        , m_id(id)
        , m_finding(std::move(finding))
        , m_at(at)
        , m_gesture(gesture)
    { }

    void redo() override { m_finding = m_sheet.exchange(m_id, m_finding, m_at); }
    void undo() override { redo(); }
    int id() const override { return m_gesture == 0 ? -1 : 1; }
    // Each side keeps the other's value, so the oldest stays when the steps of a drag become one.
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *edit = static_cast<const Edit *>(next);
        return edit->m_id == m_id && edit->m_gesture == m_gesture;
    }

private:
    VisitSheet &m_sheet;
    FindingId m_id;
    std::optional<Finding> m_finding;
    qsizetype m_at;
    int m_gesture;
};

class VisitSheet::EditMinutes final : public QUndoCommand
{
public:
    EditMinutes(VisitSheet &sheet, int minutes, int gesture)
        : QUndoCommand(VisitSheet::tr("Change the length of the visit"))
        , m_sheet(sheet)
        , m_minutes(minutes)
        , m_gesture(gesture)
    { }

    void redo() override { m_minutes = m_sheet.exchangeMinutes(m_minutes); }
    void undo() override { redo(); }
    int id() const override { return m_gesture == 0 ? -1 : 2; }
    bool mergeWith(const QUndoCommand *next) override
    {
        return static_cast<const EditMinutes *>(next)->m_gesture == m_gesture;
    }

private:
    VisitSheet &m_sheet;
    int m_minutes;
    int m_gesture;
};

VisitSheet::VisitSheet(QObject *parent)
    : QObject(parent)
{ }

void VisitSheet::open(const Visit &visit, const QList<TriggerPoint> &known, int figureVersion)
{
    m_undo.clear();
    m_visit = visit;
    m_known = known;
    m_figureVersion = figureVersion;
    m_edits = 0;
    m_seeds.clear();
    m_offers.clear();
    rebuild();
    emit pointsChanged();
}

void VisitSheet::setKnown(const QList<TriggerPoint> &known)
{
    m_known = known;
    m_offers.clear();
    rebuild();
    emit pointsChanged();
}

const SheetPoint *VisitSheet::point(FindingId id) const
{
    const auto found = std::ranges::find(m_points, id, &SheetPoint::id);
    return found == m_points.end() ? nullptr : &*found;
}

FindingId VisitSheet::drop(const Touch &touch)
{
    const Spot::Candidate *candidate = takenOf(touch);
    if (!isEditable() || !candidate)
        return {};
    Finding finding;
    finding.id = newId<FindingId>();
    finding.kind = candidate->muscle.isEmpty() ? FindingKind::TenderPoint : FindingKind::TrpActive;
    if (isTriggerPoint(finding.kind))
        finding.point = newId<TriggerPointId>();
    place(finding, *candidate);
    finding.view = touch.view;
    finding.at = fractionOf(touch);
    finding.figureVersion = touch.figureVersion;
    consider(finding, touch.canvas);
    push(tr("Mark %1").arg(candidate->name), finding.id, finding);
    return finding.id;
}

void VisitSheet::move(FindingId id, const Touch &touch, int gesture)
{
    auto finding = editable(id);
    if (!finding)
        return;
    if (!finding->outlines.isEmpty()) {
        const QPointF from(finding->at.x() * touch.canvas.width(), finding->at.y() * touch.canvas.height());
        const Area moved = movedBy({finding->view, finding->outlines}, touch.at - from, touch.canvas);
        const QPointF by = moved.outlines.constFirst().constFirst() - finding->outlines.constFirst().constFirst();
        finding->outlines = moved.outlines;
        finding->at += QPointF(by.x() / touch.canvas.width(), by.y() / touch.canvas.height());
        push(tr("Move an area"), id, finding, gesture);
        return;
    }
    const qsizetype same = candidateOf(*finding, touch.spot);
    if (same >= 0)
        finding->site = touch.spot.candidates.at(same).site;
    else if (const Spot::Candidate *first = takenOf(touch); first && !point(id)->known)
        place(*finding, *first);
    else if (!point(id)->known)
        return; // off the body
    finding->view = touch.view;
    finding->at = fractionOf(touch);
    finding->figureVersion = touch.figureVersion;
    consider(*finding, touch.canvas);
    push(tr("Move a mark"), id, finding, gesture);
}

bool VisitSheet::score(FindingId id, QChar key)
{
    auto finding = editable(id);
    if (!finding)
        return false;
    finding->examined = true;
    if (!typeScore(*finding, key))
        return false;
    push(tr("Score a point"), id, finding);
    return true;
}

void VisitSheet::leaveOut(FindingId id)
{
    auto finding = editable(id);
    if (!finding || !point(id)->known)
        return;
    finding->examined = false;
    finding->before.reset();
    finding->after.reset();
    push(tr("Leave a point out"), id, finding);
}

void VisitSheet::setKind(FindingId id, FindingKind kind)
{
    auto finding = editable(id);
    if (!finding)
        return;
    finding->kind = kind;
    finding->examined = true;
    if (!zoneOf(kind))
        finding->outlines.clear();
    // A known point stays itself whatever it feels like today; a new one has an identity only as a trigger point.
    if (!point(id)->known) {
        if (!isTriggerPoint(kind))
            finding->point = {};
        else if (!finding->point.isValid())
            finding->point = newId<TriggerPointId>();
    }
    push(tr("Change what was found"), id, finding);
}

void VisitSheet::setCriteria(FindingId id, const Criteria &criteria)
{
    auto finding = editable(id);
    if (!finding)
        return;
    finding->criteria = criteria;
    finding->examined = true;
    push(tr("Change the signs"), id, finding);
}

void VisitSheet::choose(FindingId id, const Spot::Candidate &candidate)
{
    auto finding = editable(id);
    if (!finding || point(id)->known)
        return;
    place(*finding, candidate);
    push(tr("Choose %1").arg(candidate.name), id, finding);
}

void VisitSheet::setRemark(FindingId id, const QString &remark, int gesture)
{
    auto finding = editable(id);
    if (!finding || finding->remark == remark)
        return;
    finding->remark = remark;
    push(tr("Write a remark"), id, finding, gesture);
}

void VisitSheet::remove(FindingId id)
{
    const SheetPoint *there = point(id);
    if (isEditable() && there && !there->ghost)
        push(tr("Delete a mark"), id, std::nullopt);
}

void VisitSheet::write(Section section, const QString &text)
{
    if (!isEditable() || this->text(section) == text)
        return;
    textOf(m_visit.note, section) = text;
    noteEdit();
}

void VisitSheet::setMinutes(int minutes, int gesture)
{
    if (isEditable() && m_visit.minutes != minutes)
        m_undo.push(new EditMinutes(*this, minutes, gesture));
}

int VisitSheet::exchangeMinutes(int minutes)
{
    const int before = std::exchange(m_visit.minutes, minutes);
    emit minutesChanged();
    noteEdit();
    return before;
}

QString VisitSheet::text(Section section) const
{
    return textOf(m_visit.note, section);
}

std::optional<Finding> VisitSheet::exchange(FindingId id, std::optional<Finding> finding, qsizetype at)
{
    QList<Finding> &findings = m_visit.findings;
    const auto there = std::ranges::find(findings, id, &Finding::id);
    std::optional<Finding> before;
    if (there != findings.end())
        before = *there;
    if (before && finding)
        *there = *finding;
    else if (before)
        findings.erase(there);
    else if (finding)
        findings.insert(std::min(at, findings.size()), *finding);

    // A mark that is taken for a known point takes the line of its ghost away.
    const auto lines = [this] {
        QList<FindingId> ids;
        for (const SheetPoint &point : std::as_const(m_points))
            ids += point.id();
        return ids;
    };
    const QList<FindingId> linesBefore = lines();
    rebuild();
    if (before && finding && lines() == linesBefore)
        emit pointChanged(id);
    else
        emit pointsChanged();
    noteEdit();
    return before;
}

void VisitSheet::push(const QString &what, FindingId id, std::optional<Finding> finding, int gesture)
{
    const auto there = std::ranges::find(m_visit.findings, id, &Finding::id);
    if (there != m_visit.findings.end() && finding == *there)
        return;
    const qsizetype at = std::distance(m_visit.findings.begin(), there);
    m_undo.push(new Edit(*this, what, id, std::move(finding), at, gesture));
}

std::optional<Finding> VisitSheet::editable(FindingId id) const
{
    const SheetPoint *there = point(id);
    return isEditable() && there ? std::optional(there->finding) : std::nullopt;
}

SheetPoint VisitSheet::untouched(const TriggerPoint &known) const
{
    Finding finding;
    finding.id = m_seeds.value(known.id);
    finding.point = known.id;
    finding.muscle = known.muscle;
    finding.side = known.side;
    finding.site = known.site;
    finding.figureVersion = m_figureVersion;
    if (const Reading *last = lastSight(known)) {
        finding.kind = last->kind;
        finding.view = last->view;
        finding.at = last->at;
        finding.key = last->key;
    }
    return {finding, true, known};
}

void VisitSheet::rebuild()
{
    m_points.clear();
    m_quiet.clear();
    const auto isSightOf = [](const Finding &finding, const TriggerPoint &known) {
        return finding.point == known.id || known.merged.contains(finding.point);
    };
    for (const TriggerPoint &known : std::as_const(m_known)) {
        const auto today = std::ranges::find_if(m_visit.findings, [&](const Finding &finding) { return isSightOf(finding, known); });
        if (today != m_visit.findings.end()) {
            m_points.append({*today, false, known});
            continue;
        }
        if (FindingId &seed = m_seeds[known.id]; !seed.isValid() || std::ranges::find(m_visit.findings, seed, &Finding::id) != m_visit.findings.end())
            seed = newId<FindingId>();
        (isOpen(known) && isEditable() ? m_points : m_quiet).append(untouched(known));
    }
    for (const Finding &finding : std::as_const(m_visit.findings))
        if (std::ranges::none_of(m_known, [&](const TriggerPoint &known) { return isSightOf(finding, known); }))
            m_points.append({finding, false, std::nullopt});
}

void VisitSheet::noteEdit()
{
    ++m_edits;
    emit edited();
}

} // namespace untie
