#include "app/documents/progresspages.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/bodymappainter.h"
#include "app/common/language.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/documents/figurerow.h"
#include "app/documents/paperstyle.h"
#include "app/documents/summaryparts.h"
#include "app/settings/clinicprofilerules.h"
#include "app/visits/visitrules.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal mapHeights[] = {270, 240, 215}; ///< the lower ones for what would need a few lines of a second page
constexpr qreal curveHeight = 20;

/// A place with its scores on the visits of the period. Its number on the maps is its row in the list, from 1.
struct Course
{
    QString place;
    QList<TriggerPointId> ids; ///< its own, and those that it was recorded under besides
    QList<std::optional<int>> scores; ///< before treatment, by visit; unset: not scored then
    std::optional<int> first() const
    {
        const auto found = std::ranges::find_if(scores, [](const auto &score) { return score.has_value(); });
        return found == scores.end() ? std::nullopt : *found;
    }
    std::optional<int> last() const
    {
        for (auto score = scores.crbegin(); score != scores.crend(); ++score) {
            if (*score)
                return *score;
        }
        return std::nullopt;
    }
};

Visit visitOf(const VisitRow &row, const VisitHistory &history)
{
    Visit visit;
    visit.id = row.id;
    visit.startedAt = row.startedAt;
    visit.findings = history.findings.value(row.id);
    return visit;
}

/// Points that were scored on pressure in the period, the worst beginning first.
QList<Course> coursesOf(const ProgressSource &source, const QList<VisitRow> &visits, const Atlas &atlas, const Translator &words)
{
    QList<Course> courses;
    for (const TriggerPoint &point : source.history.points) {
        Finding shown;
        shown.muscle = point.muscle;
        shown.side = point.side;
        shown.view = point.readings.constLast().view;
        Course course{summaryPointOf(shown, 0, atlas, words).place, point.merged, QList<std::optional<int>>(visits.size())};
        course.ids.append(point.id);
        for (const Reading &reading : point.readings) {
            const auto visit = std::ranges::find(visits, reading.visit, &VisitRow::id);
            if (visit != visits.end() && reading.examined && reading.before && reading.scored == Scored::OnPressure)
                course.scores[visit - visits.begin()] = reading.before;
        }
        if (course.first())
            courses.append(course);
    }
    std::ranges::stable_sort(courses, std::greater(), [](const Course &course) { return *course.first(); });
    return courses;
}

/// What was found on a visit, with the numbers of the courses; what has no course has none.
QList<SummaryPoint> pointsOn(const VisitRow &row, const VisitHistory &history, const QList<Course> &courses, const Atlas &atlas, const Translator &words)
{
    QList<SummaryPoint> points;
    for (const Finding &finding : lookedAt(visitOf(row, history))) {
        const auto course = std::ranges::find_if(courses, [&finding](const Course &some) { return finding.point.isValid() && some.ids.contains(finding.point); });
        points.append(summaryPointOf(finding, course == courses.end() ? 0 : int(course - courses.begin()) + 1, atlas, words));
    }
    return points;
}

/// Number, place, a line of its scores, the first and the last of them.
Block courseRow(const Course &course, int number, const Translator &words, qreal width)
{
    const qreal digitsWidth = 60;
    const qreal numberWidth = 22;
    const qreal lineWidth = qMin(width * 0.36, 170.0);
    const qreal textWidth = width - numberWidth - digitsWidth - lineWidth - 20;
    const SetText place = setText(course.place, onpaper::place, textWidth);
    Block row{.height = qMax(place.height, curveHeight) + 8};
    const auto stand = [&row](const SetText &text, QPointF at) {
        for (const TextLine &line : text.lines)
            row.items.append(moved(line, at));
    };
    const SetText said = setText(QString::number(number), onpaper::strong, numberWidth);
    stand(said, {0, (row.height - said.height) / 2});
    stand(place, {numberWidth, (row.height - place.height) / 2});
    const qreal left = numberWidth + textWidth + 10;
    const qreal top = (row.height - curveHeight) / 2;
    for (const int score : {0, 10})
        row.items.append(ruleAcross({left, top + curveHeight * (10 - score) / 10}, lineWidth, onpaper::hairline, 0.5));
    QPainterPath curve;
    QList<PageItem> dots;
    for (qsizetype i = 0; i < course.scores.size(); ++i) {
        if (!course.scores[i])
            continue;
        const qreal x = course.scores.size() == 1 ? left + lineWidth / 2 : left + lineWidth * qreal(i) / qreal(course.scores.size() - 1);
        const QPointF at(x, top + curveHeight * (10 - *course.scores[i]) / 10);
        curve.elementCount() == 0 ? curve.moveTo(at) : curve.lineTo(at);
        QPainterPath dot;
        dot.addEllipse(at, 2, 2);
        dots.append(Drawing{dot, rampColour(*course.scores[i]), onpaper::ink, 0.4});
    }
    row.items.append(Drawing{curve, {}, onpaper::ink, 0.8});
    row.items += dots;
    const SetText digits = setText(fromTo(QString::number(*course.first()), QString::number(*course.last()), words), onpaper::strong, digitsWidth, Qt::AlignRight);
    stand(digits, {width - digitsWidth, (row.height - digits.height) / 2});
    row.items.append(ruleAcross({0, row.height}, width, onpaper::hairline, 0.6));
    return row;
}

class ProgressPages final
{
public:
    ProgressPages(const ProgressSource &source, QDate from, qreal mapHeight, const Figure &figure, const Atlas &atlas, const Translator &words)
        : m_source(source)
        , m_mapHeight(mapHeight)
        , m_figure(figure)
        , m_atlas(atlas)
        , m_words(words)
        , m_locale(localeOf(words.language()))
        , m_visits(visitsFrom(source, from))
        , m_courses(coursesOf(source, m_visits, atlas, words))
    {
    }

    Content content(const QString &conclusion) const
    {
        Content content;
        content.language = m_words.language();
        content.clinic = m_source.clinic;
        content.aside = m_source.therapist.credential.isEmpty() ? m_source.therapist.name : m_source.therapist.name + u", "_s + m_source.therapist.credential;
        content.heading = content.of = displayName(m_source.client);
        content.careful = say(QT_TRANSLATE_NOOP("ProgressPages", "A therapist’s findings, no diagnosis and no promise."));
        content.title = content.jobName = say(QT_TRANSLATE_NOOP("ProgressPages", "Progress report"));
        content.below = content.title;
        if (m_visits.isEmpty()) {
            content.fileName = u"progress-report.pdf"_s;
            content.sections = {{{Words{say(QT_TRANSLATE_NOOP("ProgressPages", "There was no visit in this time."))}}}};
            return content;
        }
        content.day = day(m_visits.constLast());
        const int count = int(m_visits.size());
        content.below = m_words.translate("ProgressPages", "%n visit(s), %1 to %2", nullptr, count).arg(day(m_visits.constFirst()), day(m_visits.constLast()));
        content.fileName = u"progress-report-%1.pdf"_s.arg(m_visits.constLast().startedAt.date().toString(Qt::ISODate));
        if (!conclusion.trimmed().isEmpty())
            content.sections.append({{Words{conclusion}}});
        content.sections.append({{Drawn{[this](qreal width) { return maps(width); }}}});
        content.sections.append(courses());
        content.sections.append(scales());
        return content;
    }

private:
    QString say(const char *text) const { return m_words.translate("ProgressPages", text); }
    QString day(QDate date) const { return m_locale.toString(date, m_words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday")); }
    QString day(const VisitRow &visit) const { return day(visit.startedAt.toTimeZone(timeZoneOf(m_source.clinic)).date()); }

    /// What was found on the first and on the last visit, beside each other.
    QList<Block> maps(qreal width) const
    {
        QList<VisitRow> shown{m_visits.constFirst()};
        if (m_visits.size() > 1)
            shown.append(m_visits.constLast());
        const qreal gap = 24;
        const qreal each = (width - gap) / 2;
        QList<Block> rows;
        for (qsizetype i = 0; i < shown.size(); ++i) {
            QList<Block> column{solid(setText(day(shown[i]), onpaper::heading, each, Qt::AlignHCenter))};
            column += figureRow(m_figure, pointsOn(shown[i], m_source.history, m_courses, m_atlas, m_words), each, m_mapHeight, m_words).blocks;
            rows.resize(qMax(rows.size(), column.size()));
            for (qsizetype row = 0; row < column.size(); ++row)
                standBeside(rows[row], column[row], qreal(i) * (each + gap));
        }
        rows.first().keepWithNext = true;
        rows.first().spaceAbove = 12;
        return rows.size() > 1 ? rows : QList<Block>();
    }

    static void standBeside(Block &row, const Block &block, qreal x)
    {
        for (const PageItem &item : block.items)
            row.items.append(moved(item, {x, 0}));
        for (const QRectF &area : block.figures)
            row.figures.append(area.translated(x, 0));
        row.height = qMax(row.height, block.height);
        row.spaceAbove = qMax(row.spaceAbove, block.spaceAbove);
    }

    Section courses() const
    {
        if (m_courses.isEmpty())
            return {};
        const auto rows = [this](qreal width) {
            QList<Block> blocks;
            for (const Course &course : m_courses)
                blocks.append(courseRow(course, int(blocks.size()) + 1, m_words, width));
            return blocks;
        };
        return {{Heading{say(QT_TRANSLATE_NOOP("ProgressPages", "Each place, pain 0–10 before treatment")), true}, Drawn{rows}}};
    }

    Section scales() const
    {
        Table table{{{say(QT_TRANSLATE_NOOP("ProgressPages", "In the client’s own words")), 3}, {say(QT_TRANSLATE_NOOP("ProgressPages", "First")), 1}, {say(QT_TRANSLATE_NOOP("ProgressPages", "Last")), 1},
                     {say(QT_TRANSLATE_NOOP("ProgressPages", "What it says")), 2}},
                    {}};
        for (const OutcomeTrend &trend : m_source.outcomes) {
            const QString kind = trend.scale == OutcomeScale::Nrs ? say(QT_TRANSLATE_NOOP("ProgressPages", "pain, 0 is none")) : say(QT_TRANSLATE_NOOP("ProgressPages", "able to do it, 10 is fully"));
            const int better = trend.better();
            const QString verdict = !trend.matters() ? say(QT_TRANSLATE_NOOP("ProgressPages", "about the same"))
                                    : better > 0     ? say(QT_TRANSLATE_NOOP("ProgressPages", "clearly better"))
                                                     : say(QT_TRANSLATE_NOOP("ProgressPages", "clearly worse"));
            const auto at = [&](const std::pair<QDate, int> &value) { return u"%1\n%2"_s.arg(value.second).arg(m_locale.toString(value.first, m_words.translate("VisitSummary", "d MMM", "day and month, short"))); };
            table.rows.append({trend.item + u'\n' + kind, at(trend.values.constFirst()), at(trend.values.constLast()), verdict});
        }
        if (table.rows.isEmpty())
            return {};
        return {{Heading{say(QT_TRANSLATE_NOOP("ProgressPages", "Scales")), true}, table}};
    }

    const ProgressSource &m_source;
    qreal m_mapHeight;
    const Figure &m_figure;
    const Atlas &m_atlas;
    const Translator &m_words;
    QLocale m_locale;
    QList<VisitRow> m_visits;
    QList<Course> m_courses;
};

} // namespace

QList<VisitRow> visitsFrom(const ProgressSource &source, QDate from)
{
    const QTimeZone zone = timeZoneOf(source.clinic);
    QList<VisitRow> visits;
    for (auto visit = source.history.visits.crbegin(); visit != source.history.visits.crend(); ++visit) {
        if (visit->state != VisitState::Voided && (!from.isValid() || visit->startedAt.toTimeZone(zone).date() >= from))
            visits.append(*visit);
    }
    return visits;
}

QString proposedConclusion(const ProgressSource &source, QDate from, const Translator &words)
{
    const QList<VisitRow> visits = visitsFrom(source, from);
    int scored = 0;
    int quiet = 0;
    int better = 0;
    int worse = 0;
    for (const TriggerPoint &point : source.history.points) {
        std::optional<int> first;
        std::optional<int> last;
        for (const Reading &reading : point.readings) {
            const bool counts = reading.examined && reading.before && reading.scored == Scored::OnPressure
                                && std::ranges::find(visits, reading.visit, &VisitRow::id) != visits.end();
            if (!counts)
                continue;
            first = first.value_or(*reading.before);
            last = reading.before;
        }
        if (!first)
            continue;
        ++scored;
        quiet += *last == 0 ? 1 : 0;
        better += *last > 0 && clearChange(*first, *last) < 0 ? 1 : 0;
        worse += clearChange(*first, *last) > 0 ? 1 : 0;
    }
    if (scored == 0)
        return {};
    QStringList sentences{words.translate("ProgressPages", "%n place(s) were followed in this time.", nullptr, scored)};
    if (quiet > 0)
        sentences.append(words.translate("ProgressPages", "%n of them do(es) not hurt on pressure any more.", nullptr, quiet));
    if (better > 0)
        sentences.append(words.translate("ProgressPages", "%n hurt(s) clearly less than at first.", nullptr, better));
    if (worse > 0)
        sentences.append(words.translate("ProgressPages", "%n hurt(s) clearly more than at first.", nullptr, worse));
    return sentences.join(u' ');
}

Document progressPages(const ProgressSource &source, QDate from, const QString &conclusion, const Figure &figure, const Atlas &atlas, const Translator &words,
                       const Stationery &stationery)
{
    Document document;
    for (const qreal mapHeight : mapHeights) {
        const ProgressPages pages(source, from, mapHeight, figure, atlas, words);
        Document next = compose(pages.content(conclusion), stationery, words);
        if (document.pages.isEmpty() || next.pages.size() == 1)
            document = std::move(next);
        if (document.pages.size() != 2)
            break; // as it should be, or long anyway
    }
    return document;
}

} // namespace untie
