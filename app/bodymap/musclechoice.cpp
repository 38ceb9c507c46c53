#include "app/bodymap/musclechoice.h"

#include "app/common/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

std::optional<Side> sideFromWord(const QString &word)
{
    const auto isOneOf = [&word](const QString &words) { return folded(words).split(u' ').contains(word); };
    //: Words that mean the left side when typed behind a muscle, separated by spaces, shortest first
    if (isOneOf(u"l left "_s + QCoreApplication::translate("MuscleChoice", "l left")))
        return Side::Left;
    //: Words that mean the right side when typed behind a muscle, separated by spaces, shortest first
    if (isOneOf(u"r right "_s + QCoreApplication::translate("MuscleChoice", "r right")))
        return Side::Right;
    return std::nullopt;
}

std::optional<QPointF> middleOf(const FigureView &view, const Atlas &atlas, const MuscleChoice &choice)
{
    const auto region = std::ranges::find_if(view.regions, [&](const Region &each) {
        return each.side == choice.side && atlas.musclesOfShape(each.shape).contains(atlas.muscle(choice.muscle));
    });
    return region == view.regions.end() ? std::nullopt : std::optional(region->centre);
}

std::optional<Touch> touchIn(const Figure &figure, const Atlas &atlas, const MuscleChoice &choice, const QString &view,
                             QPointF at, const QString &site)
{
    Touch touch = touchAt(figure, atlas, view, at);
    const auto same = [&choice](const Spot::Candidate &candidate) {
        return candidate.muscle == choice.muscle && candidate.side == choice.side;
    };
    // What was named comes first, even where another muscle covers it.
    const auto there = std::ranges::find_if(touch.spot.candidates, same);
    if (there != touch.spot.candidates.end())
        std::rotate(touch.spot.candidates.begin(), there, there + 1);
    else
        touch.spot.candidates.prepend(
            {.muscle = choice.muscle, .shape = {}, .name = choice.name, .side = choice.side, .site = site});
    return touch;
}

} // namespace

std::optional<Side> takeSide(QStringList &words)
{
    const auto side = words.size() > 1 ? sideFromWord(words.constLast()) : std::nullopt;
    if (side)
        words.removeLast();
    return side;
}

QList<MuscleChoice> choicesFor(const Atlas &atlas, const QString &typed, qsizetype limit)
{
    QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    const auto side = takeSide(words);
    QList<MuscleChoice> choices;
    if (words.isEmpty())
        return choices;
    for (const Muscle *muscle : atlas.search(words.join(u' '))) {
        for (const Side each : {Side::Left, Side::Right})
            if ((!side || *side == each) && choices.size() < limit)
                choices.append({muscle->id, muscle->name, each});
    }
    return choices;
}

const QString &byname(const Muscle &muscle, QLocale::Language language)
{
    return language == QLocale::English ? muscle.colloquial : muscle.plain;
}

std::optional<Touch> usualTouch(const Figure &figure, const Atlas &atlas, const MuscleChoice &choice,
                                const QString &preferredView)
{
    const Muscle *muscle = atlas.muscle(choice.muscle);
    if (!muscle)
        return std::nullopt;
    // What is open comes first, the insets (sole, inner leg) last.
    QStringList views = figure.views();
    views.removeOne(preferredView);
    std::ranges::stable_partition(views, [](const QString &view) { return viewFromId(view).has_value(); });
    views.prepend(preferredView);
    for (const QString &view : std::as_const(views))
        for (const Site &site : muscle->sites) {
            const auto at =
                !site.onlySide || *site.onlySide == choice.side ? siteAt(site, view, choice.side) : std::nullopt;
            if (at)
                return touchIn(figure, atlas, choice, view, *at, site.label);
        }
    for (const QString &view : std::as_const(views))
        if (const FigureView *drawn = figure.view(view); drawn)
            if (const auto at = middleOf(*drawn, atlas, choice))
                return touchIn(figure, atlas, choice, view, *at, {});
    return std::nullopt;
}

} // namespace untie
