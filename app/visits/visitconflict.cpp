#include "app/visits/visitconflict.h"

#include <algorithm>

namespace untie {

namespace {

/// One text that holds the other stands for both.
QString joined(const QString &theirs, const QString &mine)
{
    if (theirs.trimmed().isEmpty() || mine.contains(theirs.trimmed()))
        return mine;
    if (mine.trimmed().isEmpty() || theirs.contains(mine.trimmed()))
        return theirs;
    return theirs.trimmed() + QStringLiteral("\n\n") + mine.trimmed();
}

/// Mine, then those of theirs whose ids mine has not.
template <class Entry>
QList<Entry> united(QList<Entry> mine, const QList<Entry> &theirs)
{
    for (const Entry &entry : theirs) {
        if (std::ranges::none_of(mine, [&entry](const Entry &known) { return known.id == entry.id; }))
            mine += entry;
    }
    return mine;
}

/// A trigger point is seen once on a visit: mine counts.
QList<Finding> united(const QList<Finding> &mine, QList<Finding> theirs)
{
    theirs.removeIf([&mine](const Finding &finding) {
        return finding.point.isValid() && std::ranges::any_of(mine, [&finding](const Finding &known) { return known.point == finding.point; });
    });
    return united<Finding>(mine, theirs);
}

} // namespace

QList<TextConflict> textConflicts(const Visit &mine, const Visit &theirs)
{
    QList<TextConflict> conflicts;
    for (const NotePart part : noteParts) {
        if (textOf(mine.note, part) != textOf(theirs.note, part))
            conflicts += TextConflict{part, textOf(mine.note, part), textOf(theirs.note, part)};
    }
    if (mine.homeCare != theirs.homeCare)
        conflicts += TextConflict{{}, mine.homeCare, theirs.homeCare};
    return conflicts;
}

bool differBesidesTexts(const Visit &mine, const Visit &theirs)
{
    Visit other = theirs;
    other.rev = mine.rev;
    other.note = mine.note;
    other.homeCare = mine.homeCare;
    return other != mine;
}

Visit bothOf(const Visit &mine, const Visit &theirs)
{
    Visit both = mine;
    both.rev = theirs.rev;
    for (const NotePart part : noteParts)
        textOf(both.note, part) = joined(textOf(theirs.note, part), textOf(mine.note, part));
    both.homeCare = joined(theirs.homeCare, mine.homeCare);
    both.findings = united(mine.findings, theirs.findings);
    both.treatments = united(mine.treatments, theirs.treatments);
    both.measures = united(mine.measures, theirs.measures);
    if (!both.overallBefore)
        both.overallBefore = theirs.overallBefore;
    if (!both.overallAfter)
        both.overallAfter = theirs.overallAfter;
    if (!both.nextWeeks)
        both.nextWeeks = theirs.nextWeeks;
    return both;
}

} // namespace untie
