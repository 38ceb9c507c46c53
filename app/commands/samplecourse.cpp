#include "app/commands/samplecourse.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int worstScore = 10;
constexpr int quietSightsToClose = 2;

/// What is left of a point's level from one visit to the next.
double shareLeft(SampleCourse course)
{
    switch (course) {
    case SampleCourse::Quick: return 0.55;
    case SampleCourse::Steady: return 0.80;
    case SampleCourse::Stubborn: return 0.95;
    case SampleCourse::Returns: return 0.68;
    case SampleCourse::Latent: return 0.98;
    }
    Q_UNREACHABLE();
}

QList<Side> sidesOf(SampleWhere where, Side main)
{
    switch (where) {
    case SampleWhere::MainSide: return {main};
    case SampleWhere::OtherSide: return {mirrored(main)};
    case SampleWhere::Both: return {Side::Left, Side::Right};
    }
    Q_UNREACHABLE();
}

const QStringList &textsOf(const SampleTexts &texts, SamplePhase phase)
{
    return texts.at(static_cast<size_t>(phase));
}

} // namespace

SampleCourseOfCare::SampleCourseOfCare(const SampleScript &script, const QList<const SampleComplaint *> &complaints, Side side, quint32 number, Chance &chance)
    : m_script(script)
    , m_complaints(complaints)
    , m_side(side)
    , m_number(number)
    , m_chance(chance)
{
    for (qsizetype i = 0; i < complaints.size(); ++i) {
        const int start = i == 0 ? 0 : chance.between(1, 4);
        m_starts += start;
        addPoints(*complaints[i], start);
        addExtras(*complaints[i], start);
    }
}

void SampleCourseOfCare::addPoints(const SampleComplaint &complaint, int firstVisit)
{
    for (const SamplePoint &point : complaint.points) {
        if (!m_chance.percent(point.chance))
            continue;
        for (const Side side : sidesOf(point.where, m_side)) {
            const bool isKnown = std::ranges::any_of(m_points, [&](const Point &known) {
                return known.script->place.muscle == point.place.muscle && known.script->place.site == point.place.site && known.side == side;
            });
            if (isKnown)
                continue;
            m_points += Point{.script = &point,
                              .complaint = &complaint,
                              .side = side,
                              .firstVisit = firstVisit + (m_chance.percent(point.later) ? m_chance.between(1, 4) : 0),
                              .offset = {m_chance.around(0.002), m_chance.around(0.0015)}};
        }
    }
}

void SampleCourseOfCare::addExtras(const SampleComplaint &complaint, int firstVisit)
{
    for (const SampleExtra &extra : complaint.others) {
        if (!m_chance.percent(extra.chance))
            continue;
        const int first = firstVisit + (extra.once ? m_chance.below(6) : m_chance.below(2));
        for (const Side side : sidesOf(extra.where, m_side))
            m_extras += Extra{&extra, side, first, extra.once ? first : first + m_chance.below(4)};
    }
}

/// What the time between two visits did to a point.
void SampleCourseOfCare::moveOn(Point &point, bool badWeek, int daysSince)
{
    point.level = point.level * shareLeft(point.script->course) + m_chance.around(0.5);
    if (daysSince > 45)
        point.level += 0.8;
    if (badWeek)
        point.level += m_chance.between(1.0, 3.0);
    point.level = qBound(0.0, point.level, 10.0);
}

std::optional<Finding> SampleCourseOfCare::sight(Point &point, bool badWeek, int daysSince)
{
    if (m_visit < point.firstVisit)
        return {};
    const bool isNew = !point.id.isValid();
    if (isNew) {
        point.id = TriggerPointId{newNumber()};
        point.level = m_chance.between(double(point.script->lowest), double(point.script->highest));
    } else if (point.quietSights >= quietSightsToClose) {
        const bool wakes = m_chance.percent((badWeek ? 50 : 0) + (point.script->course == SampleCourse::Returns ? 18 : 3));
        if (!wakes)
            return {};
        point.level = m_chance.between(2.0, 5.0);
        point.quietSights = 0;
    } else {
        moveOn(point, badWeek, daysSince);
    }

    Finding finding = findingAt(point.script->place, point.side, point.offset);
    finding.point = point.id;
    finding.kind = point.level >= 3 && point.script->course != SampleCourse::Latent ? FindingKind::TrpActive : FindingKind::TrpLatent;
    if (!isNew && point.level < 6 && m_chance.percent(8)) {
        finding.examined = false;
        return finding;
    }
    const int score = qBound(0, static_cast<int>(std::lround(point.level)), worstScore);
    finding.before = score;
    if (score > 0)
        finding.after = qMax(0, score - 1 - static_cast<int>(score * m_chance.between(0.1, 0.45)));
    if (score > 0 && m_chance.percent(6))
        finding.after.reset();
    point.quietSights = score == 0 ? point.quietSights + 1 : 0;

    finding.criteria.tautBand = score > 0;
    finding.criteria.nodule = score > 1;
    finding.criteria.refers = score >= 5 || m_chance.percent(35);
    finding.criteria.recognised = finding.kind == FindingKind::TrpActive;
    if (m_chance.percent(40))
        finding.criteria.twitch = m_chance.percent(35);
    return finding;
}

Finding SampleCourseOfCare::findingAt(const SamplePlace &place, Side side, QPointF offset)
{
    const auto which = static_cast<size_t>(side);
    Finding finding;
    finding.id = FindingId{newNumber()};
    finding.muscle = place.muscle;
    finding.side = side;
    finding.site = place.site;
    finding.view = place.view.at(which);
    const QPointF at = place.at.at(which) + offset + QPointF(m_chance.around(0.0006), m_chance.around(0.0004));
    finding.at = {qBound(0.0, at.x(), 1.0), qBound(0.0, at.y(), 1.0)};
    finding.figureVersion = m_script.figureVersion;
    return finding;
}

/// Where it hurts, as the client shows it with the flat hand: a band round the worst point of the first visit.
std::optional<Finding> SampleCourseOfCare::paintedComplaint(const QList<Finding> &findings)
{
    const auto worst = std::ranges::max_element(findings, {}, [](const Finding &finding) { return finding.before.value_or(-1); });
    if (worst == findings.end() || worst->before.value_or(0) < 5)
        return std::nullopt;
    const auto point = std::ranges::find(m_points, worst->point, &Point::id);
    if (point == m_points.end())
        return std::nullopt;
    const QSizeF canvas = point->script->place.canvas.at(static_cast<size_t>(point->side));
    const QPointF middle(worst->at.x() * canvas.width(), worst->at.y() * canvas.height());
    const qreal hand = canvas.height() * 0.012;
    Finding area = *worst;
    area.id = FindingId{newNumber()};
    area.point = {};
    area.kind = FindingKind::PainArea;
    area.muscle.clear();
    area.site.clear();
    area.criteria = {};
    area.after.reset();
    area.scored = Scored::AtRest;
    area.outlines = withStroke({area.view, {}}, QPolygonF{middle - QPointF(hand, hand), middle, middle + QPointF(hand * 0.6, hand * 1.8)}, hand, canvas).outlines;
    return area.outlines.isEmpty() ? std::nullopt : std::optional(area);
}

Visit SampleCourseOfCare::nextVisit(const QDateTime &startedAt)
{
    const int daysSince = m_visit < 0 ? 0 : static_cast<int>(m_startedAt.daysTo(startedAt));
    m_startedAt = startedAt;
    ++m_visit;
    m_made = 0;
    const bool badWeek = m_visit > 1 && m_chance.percent(15);

    Visit visit;
    visit.id = VisitId{newNumber()};
    visit.startedAt = startedAt;
    for (Point &point : m_points) {
        if (auto finding = sight(point, badWeek, daysSince))
            visit.findings += std::move(*finding);
    }
    const Gist gist = gistOf(visit.findings, badWeek);
    if (m_visit == 0) {
        if (auto area = paintedComplaint(visit.findings))
            visit.findings += std::move(*area);
    }
    for (const Extra &extra : std::as_const(m_extras)) {
        if (m_visit < extra.firstVisit || m_visit > extra.lastVisit)
            continue;
        Finding finding = findingAt(extra.script->place, extra.side, {});
        finding.kind = extra.script->kind;
        finding.remark = extra.script->remark;
        if (!extra.script->onMuscle) {
            finding.muscle.clear();
            finding.site.clear();
        }
        if (extra.script->lowest)
            finding.before = m_chance.between(*extra.script->lowest, extra.script->highest);
        visit.findings += finding;
    }
    visit.note = writeNote(gist, visit.findings);
    visit.treatments = treatmentsOf(visit.findings);
    visit.measures = measuresOf(gist);
    visit.homeCare = pick(gist.complaint->care);
    visit.nextWeeks = m_script.phrases.weeks.at(static_cast<size_t>(gist.phase));
    visit.overallBefore = gist.worst;
    visit.overallAfter = qMax(0, gist.worst - m_chance.between(1, 4));
    m_lastMean = gist.mean;
    return visit;
}

SampleCourseOfCare::Gist SampleCourseOfCare::gistOf(const QList<Finding> &findings, bool badWeek) const
{
    Gist gist;
    QHash<const SampleComplaint *, double> sums;
    int scored = 0;
    double sum = 0;
    for (const Finding &finding : findings) {
        if (!finding.before)
            continue;
        const auto point = std::ranges::find(m_points, finding.point, &Point::id);
        sums[point->complaint] += *finding.before;
        sum += *finding.before;
        gist.worst = qMax(gist.worst, *finding.before);
        ++scored;
    }
    gist.mean = scored == 0 ? 0 : sum / scored;
    gist.complaint = m_complaints[0];
    for (const SampleComplaint *complaint : m_complaints) {
        if (sums.value(complaint) > sums.value(gist.complaint))
            gist.complaint = complaint;
    }
    const qsizetype begins = m_starts.indexOf(m_visit);
    if (begins >= 0) {
        gist.complaint = m_complaints[begins];
        gist.phase = SamplePhase::First;
    } else if (gist.worst <= 1) {
        gist.phase = SamplePhase::Quiet;
    } else if (badWeek || gist.mean > m_lastMean + 0.7) {
        gist.phase = SamplePhase::Worse;
    } else if (gist.mean < m_lastMean - 0.4) {
        gist.phase = SamplePhase::Better;
    }
    return gist;
}

Note SampleCourseOfCare::writeNote(const Gist &gist, const QList<Finding> &findings)
{
    const SampleComplaint &complaint = *gist.complaint;
    QStringList objective{fill(pick(complaint.objective), gist)};
    for (const Finding &finding : findings) {
        if (!finding.point.isValid() && !finding.remark.isEmpty())
            objective += finding.remark.endsWith(u'.') ? finding.remark : finding.remark + u'.';
    }
    return {.subjective = fill(pick(textsOf(complaint.headline, gist.phase)), gist) + u'\n' + fill(pick(textsOf(complaint.detail, gist.phase)), gist) + u' '
                          + pick(m_script.phrases.subjective),
            .objective = objective.join(u'\n'),
            .assessment = fill(pick(textsOf(complaint.assessment, gist.phase)), gist),
            .plan = pick(textsOf(m_script.phrases.plan, gist.phase))};
}

/// What was done: on the points that were scored, and in general.
QList<Treatment> SampleCourseOfCare::treatmentsOf(const QList<Finding> &findings)
{
    QList<Finding> scored;
    std::ranges::copy_if(findings, std::back_inserter(scored), [](const Finding &finding) { return finding.before.value_or(0) > 0 && finding.point.isValid(); });
    QList<Treatment> treatments;
    const auto add = [&](const SampleTreatment &done, const TreatedPlace &place) {
        treatments += Treatment{.id = TreatmentId{newNumber()}, .technique = done.technique, .place = place, .minutes = done.minutes, .pressure = done.pressure};
    };
    for (const SampleTreatment &done : m_script.phrases.treatments.at(m_chance.below(m_script.phrases.treatments.size()))) {
        if (done.points == 0)
            add(done, {});
        for (const Finding &finding : scored.first(qMin<qsizetype>(done.points, scored.size())))
            add(done, {finding.id, finding.muscle, {}, finding.side});
    }
    if (!treatments.isEmpty())
        treatments.last().response = pick(m_script.phrases.response);
    return treatments;
}

/// The range that its note speaks of, a little further afterwards.
QList<Measure> SampleCourseOfCare::measuresOf(const Gist &gist)
{
    const SampleComplaint &complaint = *gist.complaint;
    const Movement *movement = movementOf(complaint.movement);
    if (!movement)
        return {};
    const int before = rangeOf(gist);
    const int gain = 2 + (complaint.rangeAtBest - complaint.rangeAtWorst) * (1 + gist.worst) / 40;
    return {Measure{.id = MeasureId{newNumber()},
                    .movement = movement->id,
                    .place = {.side = movement->paired ? std::optional(m_side) : std::nullopt},
                    .before = before,
                    .after = qMax(before, qMin(before + gain, complaint.rangeAtBest))}};
}

/// How far it moves on this day, between its worst and its best.
int SampleCourseOfCare::rangeOf(const Gist &gist) const
{
    const SampleComplaint &complaint = *gist.complaint;
    const double ease = 1 - qMin(gist.mean, 8.0) / 8;
    return complaint.rangeAtWorst + static_cast<int>((complaint.rangeAtBest - complaint.rangeAtWorst) * ease);
}

QString SampleCourseOfCare::fill(QString text, const Gist &gist) const
{
    const QString side = word(idOf(m_side));
    return text.replace("{side}"_L1, side)
        .replace("{Side}"_L1, side.left(1).toUpper() + side.mid(1))
        .replace("{worst}"_L1, QString::number(gist.worst))
        .replace("{range}"_L1, QString::number(rangeOf(gist)));
}

/// A text that was not said at the visit before.
QString SampleCourseOfCare::pick(const QStringList &texts)
{
    int choice = m_chance.below(texts.size());
    if (texts.size() > 1 && m_said.contains(texts[choice]))
        choice = (choice + 1) % static_cast<int>(texts.size());
    m_said += texts[choice];
    if (m_said.size() > 10)
        m_said.removeFirst();
    return texts[choice];
}

/// Unlike any other of this clinic: the visit's moment, a count within it, the client's number.
qint64 SampleCourseOfCare::newNumber()
{
    return makeIdAt(m_startedAt.toMSecsSinceEpoch() + m_made++, m_number);
}

} // namespace untie
