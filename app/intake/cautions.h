#pragma once

#include "app/intake/clearance.h"

namespace untie {

/// What a rule asks of the answers. All tests of one of its alternatives must hold.
struct CautionTest
{
    enum class Kind { Condition, Is, IsNot, Within, Medicine, Below, From, Surgery, AgeBelow, AgeFrom };
    Kind kind = Kind::Condition;
    QString subject;     ///< a question, or a class of medicines
    QStringList choices; ///< of Is and IsNot: choices, replies or areas
    int limit = 0;       ///< days, weeks, years
    bool recent = false; ///< of a medicine: taken in the last hours
};

/// A row of the table of cautions (resources/knowledge/cautions.json).
struct CautionRule
{
    QString id; ///< "V05"
    Severity severity = Severity::Modify;
    QString title; ///< in English, like `advice`
    QString advice;
    QStringList ban;  ///< techniques and groups of them
    int cap = 0;      ///< highest pressure 1–5 for what is left; 0: none
    QStringList where; ///< areas; "body"; "there": what the client names in answer to `there`
    QString there;
    bool dullsPain = false; ///< what somebody says of pain is less than it is
    QList<QList<CautionTest>> when;
    QStringList sources;
};

/// A sign that something else than muscle may be wrong. Alone each has many false alarms.
struct RedFlagRule
{
    enum class Level { Emergency, SameDay, Soon, Lump };
    QString id;
    Level level = Level::Soon;
    QString title;
    QList<QList<CautionTest>> when;
    QStringList sources;
};

struct Technique
{
    QString id;
    QString name; ///< in English
    QStringList groups;
};

/// Techniques that a rule names together.
struct TechniqueGroup
{
    QString id; ///< "PRESS"
    QString name; ///< in English: "deep pressure"
};

/// A part of the body that can be named in the form.
struct NamedArea
{
    QString id;
    QString name; ///< in English
    QStringList regions; ///< of the atlas
    bool paired = true;
};

struct CautionTable
{
    QList<NamedArea> areas;
    QList<Technique> techniques;
    QList<TechniqueGroup> groups;
    QList<CautionRule> rules;
    QList<RedFlagRule> redFlags;
};
const CautionTable &cautionTable();
/// Null for a rule, technique or area that this table does not know.
const CautionRule *cautionRule(const QString &id);
const Technique *techniqueOf(const QString &id);
const NamedArea *namedArea(const QString &id);

/// A rule that holds for a client.
struct Caution
{
    const CautionRule *rule = nullptr;
    Severity severity = Severity::Modify; ///< the rule's, or the clinic's where that is stricter
    QList<BodyArea> areas = {};  ///< empty: the whole body, or a place that nobody has named
    bool wholeBody = false;
    bool certain = true;         ///< false: it holds because something is not known
    QStringList because = {};    ///< questions whose answers raise it; "medicine:NAME" for a medicine
    std::optional<Clearance> clearance = {}; ///< a doctor's word on it
    bool cleared = false;        ///< it holds today; else it has expired

    bool operator==(const Caution &) const = default;
};

/// Every caution of these answers, worst first. `age` in years, where it is known; `own` can make a rule stricter, never
/// milder. Pure, and quick enough for every key.
QList<Caution> cautionsOf(const IntakeAnswers &answers, std::optional<int> age, QDate on, const Severities &own = {});
/// What doctors allowed put to what it is about. Where everything is allowed, all that is left is to adapt the treatment;
/// where a part is, the rest stays as it was. Worst first.
QList<Caution> clearedBy(QList<Caution> cautions, const QList<Clearance> &clearances, QDate on);
/// Signs for a referral, gravest first.
QList<const RedFlagRule *> redFlagsOf(const IntakeAnswers &answers, std::optional<int> age, QDate on);

/// What somebody is about to do.
struct PlannedTechnique
{
    QString technique;
    std::optional<int> pressure = {}; ///< 1–5
    QList<BodyArea> areas = {}; ///< empty: not said
};
/// Those that speak against it. A caution whose place nobody named speaks against it everywhere; one that forbids to treat
/// at all, against everything; one that is cleared, only against more than was allowed.
QList<Caution> speakingAgainst(const QList<Caution> &cautions, const PlannedTechnique &planned);
/// The lowest pressure that any caution for the whole body leaves; 0: none does.
int pressureCap(const QList<Caution> &cautions);
/// The highest pressure that a caution leaves; 0: it says nothing of it.
int capOf(const Caution &caution);
/// Whether all techniques, or this one, are banned by the rule.
bool bans(const CautionRule &rule, const QString &technique);

} // namespace untie
