#pragma once

#include "app/commands/chance.h"
#include "app/commands/samplescript.h"
#include "app/visits/visit.h"

#include <QList>

namespace untie {

/// How one sample client's trigger points go on from visit to visit, and what the therapist writes of them: found,
/// scored before and after, falling, staying, going quiet and, after a bad week, coming back.
class SampleCourseOfCare final
{
public:
    /// `number` parts this client's ids from all others'.
    SampleCourseOfCare(const SampleScript &script, const QList<const SampleComplaint *> &complaints, Side side, quint32 number, Chance &chance);

    /// The next visit, without client and therapist.
    Visit nextVisit(const QDateTime &startedAt);

private:
    struct Point
    {
        const SamplePoint *script;
        const SampleComplaint *complaint;
        Side side;
        int firstVisit;
        QPointF offset; ///< where this client has it, from the usual site
        double level = 0; ///< what the next score will be near to
        TriggerPointId id = {};
        int quietSights = 0;
    };
    struct Extra
    {
        const SampleExtra *script;
        Side side;
        int firstVisit;
        int lastVisit;
    };
    /// What a visit is about, drawn from its findings.
    struct Gist
    {
        const SampleComplaint *complaint = nullptr; ///< the one that hurts most
        SamplePhase phase = SamplePhase::Same;
        int worst = 0;
        double mean = 0;
    };

    void addPoints(const SampleComplaint &complaint, int firstVisit);
    void addExtras(const SampleComplaint &complaint, int firstVisit);
    void moveOn(Point &point, bool badWeek, int daysSince);
    std::optional<Finding> sight(Point &point, bool badWeek, int daysSince);
    Finding findingAt(const SamplePlace &place, Side side, QPointF offset);
    std::optional<Finding> paintedComplaint(const QList<Finding> &findings);
    Gist gistOf(const QList<Finding> &findings, bool badWeek) const;
    Note writeNote(const Gist &gist, const QList<Finding> &findings);
    QList<Treatment> treatmentsOf(const QList<Finding> &findings);
    QList<Measure> measuresOf(const Gist &gist);
    int rangeOf(const Gist &gist) const;
    QString fill(QString text, const Gist &gist) const;
    QString pick(const QStringList &texts);
    QString word(const QString &id) const { return m_script.phrases.words.value(id); }
    qint64 newNumber();

    const SampleScript &m_script;
    QList<const SampleComplaint *> m_complaints;
    QList<int> m_starts; ///< by complaint: the visit that first speaks of it
    Side m_side;
    quint32 m_number;
    Chance &m_chance;
    QList<Point> m_points;
    QList<Extra> m_extras;
    QDateTime m_startedAt;
    int m_visit = -1;
    int m_made = 0; ///< ids of this visit
    double m_lastMean = 0;
    QStringList m_said; ///< so that no sentence follows itself
};

} // namespace untie
