#pragma once

#include "app/bodymap/touch.h"
#include "app/visits/notepart.h"
#include "app/visits/visitrules.h"

#include <QObject>
#include <QUndoStack>

namespace untie {

/// A line in the list of points, and a mark on the map.
struct SheetPoint
{
    Finding finding; ///< of this visit; of a ghost: what it becomes when it is answered
    bool ghost = false; ///< open since an earlier visit, not looked at yet
    std::optional<TriggerPoint> known; ///< what earlier visits saw of it; none: new on this visit

    FindingId id() const { return finding.id; }
    bool operator==(const SheetPoint &) const = default;
};

/// How the map shows a line.
Mark markOf(const SheetPoint &point);
/// What is known of it with what this visit sees; as it was where it was not looked at.
TriggerPoint withToday(const SheetPoint &point);
/// Points of pain now (before treatment) more than at the last sight; none where one of the two is missing.
std::optional<int> changeOf(const SheetPoint &point);
/// Which of the candidates under a touch a finding stands for; -1: none of them.
qsizetype candidateOf(const Finding &finding, const Spot &spot);

/// The visit that is being written: its findings, the points that earlier visits left open, and all that can be done
/// to them, each step undoable. It knows no screen and no storage.
class VisitSheet final : public QObject
{
    Q_OBJECT

public:
    using Section = NotePart;

    explicit VisitSheet(QObject *parent = nullptr);

    /// Takes up a visit, with every trigger point that earlier visits saw. Forgets what could be undone.
    void open(const Visit &visit, const QList<TriggerPoint> &known, int figureVersion);

    const Visit &visit() const { return m_visit; }
    /// Only a draft can be written in, and nothing before a visit is open; all below does nothing otherwise.
    bool isEditable() const { return m_visit.id.isValid() && m_visit.state == VisitState::Draft; }
    QUndoStack &undoStack() { return m_undo; }

    /// Points known from earlier visits first, in the order they were given, then the new ones in the order of marking.
    const QList<SheetPoint> &points() const { return m_points; }
    /// All points that earlier visits saw.
    const QList<TriggerPoint> &known() const { return m_known; }
    /// The line of a known point, open or quiet; null when there is none.
    const SheetPoint *pointOf(TriggerPointId known) const;
    /// Null when there is none of this id.
    const SheetPoint *point(FindingId id) const;

    /// Takes what earlier visits saw anew, after points were merged or separated.
    void setKnown(const QList<TriggerPoint> &known);

    /// Sets a mark: a new trigger point begins, which may be one that is known already (see offerFor()). Invalid where nothing lies under the touch and nothing was marked.
    FindingId drop(const Touch &touch);
    /// The point of earlier visits, not looked at yet, that a new mark may be: of the same muscle and side, and near. Null
    /// where there is none or the offer was turned down. It is only offered.
    const SheetPoint *offerFor(FindingId id) const;
    /// The mark is another sight of the point that is offered.
    void acceptOffer(FindingId id);
    void declineOffer(FindingId id);
    /// A sight of a known point begins a point of its own instead; the known one is open again.
    void makeNew(FindingId id);
    /// Marks a painted area. Invalid where it is empty.
    FindingId paint(FindingKind kind, const Area &area, QSizeF canvas, Side side, TriggerPointId refersFrom);
    /// After more strokes; an area that nothing is left of is removed.
    void repaint(FindingId id, const Area &area, QSizeF canvas, Side side);
    /// The point that keeps this one going, or that refers to this area; invalid: none.
    void setKey(FindingId id, TriggerPointId key);
    /// How the point stands, where the therapist sees it otherwise than the rules; none: as they suggest.
    void setStatus(FindingId id, std::optional<Trend> status);
    /// Moves a mark. Steps of one gesture (any number but 0) are undone as one. A new finding follows to the muscle
    /// it is moved to; a known point stays the point it is.
    void move(FindingId id, const Touch &touch, int gesture);
    /// A digit, or 't' for ten: first before, then after. False when the key is no score.
    bool score(FindingId id, QChar key);
    /// Known, but left out on this visit. Only for points that earlier visits know.
    void leaveOut(FindingId id);
    void setKind(FindingId id, FindingKind kind);
    void setCriteria(FindingId id, const Criteria &criteria);
    /// Another layer under a new mark.
    void choose(FindingId id, const Spot::Candidate &candidate);
    /// In the therapist's words, never printed. What is typed in one go (any number but 0) is undone as one.
    void setRemark(FindingId id, const QString &remark, int gesture);
    /// Takes a finding away; a known point is open again.
    void remove(FindingId id);

    /// Typing is undone in its editor, not here.
    void write(Section section, const QString &text);
    /// How long the visit is. What is typed in one go (any number but 0) is undone as one.
    void setMinutes(int minutes, int gesture = 0);
    QString text(Section section) const;

    /// Something was done: at the end of the list. Gives its id; invalid where nothing can be written.
    TreatmentId treat(const Treatment &treatment);
    /// Puts it in the place of the one with its id. What is typed in one go (any number but 0) is undone as one.
    void changeTreatment(const Treatment &treatment, int gesture = 0);
    void removeTreatment(TreatmentId id);
    /// Something was measured: at the end of the list. Gives its id; invalid where nothing can be written.
    MeasureId measure(const Measure &measure);
    /// As changeTreatment().
    void changeMeasure(const Measure &measure, int gesture = 0);
    void removeMeasure(MeasureId id);
    /// How the whole of it is, NRS 0–10; none: not asked.
    void setOverall(std::optional<int> before, std::optional<int> after);
    void setNextWeeks(std::optional<int> weeks);
    /// Nothing that is written goes with it.
    void setForm(VisitForm form);
    /// Typing is undone in its editor, not here.
    void writeHomeCare(const QString &text);

    /// Counts everything that would have to be stored, undoing included.
    qint64 edits() const { return m_edits; }
    /// After storage answered: the number the next save must name.
    void setRev(int rev) { m_visit.rev = rev; }

signals:
    void pointsChanged(); ///< lines came, went or were all replaced
    void pointChanged(FindingId id); ///< one line has another content
    void minutesChanged();
    void careChanged(); ///< treatments, measures, how it was overall, when to come again, which form
    void edited(); ///< something has to be stored

private:
    class Edit;
    class EditMinutes;
    class EditCare;

    /// What is undone together.
    struct Care
    {
        QList<Treatment> treatments;
        QList<Measure> measures;
        std::optional<int> overallBefore;
        std::optional<int> overallAfter;
        std::optional<int> nextWeeks;
        VisitForm form = VisitForm::Full;

        bool operator==(const Care &) const = default;
    };
    Care care() const;
    Care exchangeCare(const Care &care);
    void push(const QString &what, const Care &care, int gesture = 0);

    /// Puts a finding in the place of another, or in, or away; gives what was there. `at` is where it goes in.
    std::optional<Finding> exchange(FindingId id, std::optional<Finding> finding, qsizetype at);
    int exchangeMinutes(int minutes);
    void push(const QString &what, FindingId id, std::optional<Finding> finding, int gesture = 0);
    std::optional<Finding> editable(FindingId id) const;
    void consider(const Finding &finding, QSizeF canvas);
    SheetPoint untouched(const TriggerPoint &known) const;
    void rebuild();
    void noteEdit();

    Visit m_visit;
    QList<TriggerPoint> m_known;
    QHash<TriggerPointId, FindingId> m_seeds; ///< the finding each known point becomes when it is answered
    QHash<FindingId, TriggerPointId> m_offers; ///< what a new mark may be
    QList<SheetPoint> m_points;
    QList<SheetPoint> m_quiet; ///< known points that were left quiet: asked for no more, but they may come back
    QUndoStack m_undo;
    int m_figureVersion = 1;
    qint64 m_edits = 0;
};

} // namespace untie
