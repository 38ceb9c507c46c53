#include "app/documents/summarypages.h"

#include "app/bodymap/figure.h"
#include "app/common/language.h"
#include "app/common/translator.h"
#include "app/documents/figurerow.h"
#include "app/documents/markedfigure.h"
#include "app/documents/pageflow.h"
#include "app/documents/paperstyle.h"
#include "app/documents/stationery.h"
#include "app/documents/summaryparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <iterator>
#include <optional>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal columnGap = 28;
constexpr qreal figureGap = 20;
constexpr qreal rowShare = 0.55;    ///< of the width, that figures may take beside what the client said
constexpr qreal insetShare = 0.3;   ///< of the height of a figure, below which an inset stands
constexpr qreal underFigure = 17; ///< what is said below it
constexpr qreal figureShare = 0.38; ///< of the width, where one figure stands beside the table
constexpr qreal rowSaves = std::begin(closenesses)->row - std::rbegin(closenesses)->row;
constexpr qreal wordsSave = 80; ///< at most, of two columns with a page's lines and their headings
constexpr qreal leastBeside = 420;  ///< narrower pages show their figures above the table

class SummaryPages final
{
public:
    SummaryPages(const VisitSummary &summary, const Figure &figure, const Translator &words, const Stationery &stationery, const Closeness &close)
        : m_summary(summary)
        , m_figure(figure)
        , m_words(words)
        , m_locale(localeOf(words.language()))
        , m_stationery(stationery)
        , m_close(close)
        , m_flow(stationery.sheet(), continuedHead)
    {
    }

    Document lay()
    {
        standLetterhead(m_flow, m_summary.clinic, m_summary.therapist, m_stationery.letterhead);
        title();
        const ShownViews views = viewsOf(m_summary.points, m_figure);
        const bool isOne = views.sides.size() <= 1 && views.insets.size() <= 1 && !(views.sides + views.insets).isEmpty();
        if (isOne && m_flow.width() > leastBeside)
            figureBesideTable(views);
        else
            figuresAboveTable(views);
        closing();

        Document document;
        document.title = m_words.translate("VisitSummary", "Visit summary, %1").arg(day());
        document.author = m_summary.clinic.name.isEmpty() ? m_summary.therapist : m_summary.clinic.name;
        document.language = m_words.language();
        document.fileName = u"visit-summary-%1.pdf"_s.arg(m_summary.startedAt.date().toString(Qt::ISODate));
        document.jobName = QCoreApplication::translate("Printing", "Visit summary"); // for who works here, not for the client
        const PageNote note{m_summary.clinic.name, m_summary.therapist, m_summary.client, day(),
                            m_words.translate("VisitSummary", "A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.")};
        return finished(document, withHeadAndFoot(m_flow.pages(), note, m_stationery, m_words), m_stationery);
    }

    /// What the last page leaves empty.
    qreal room() const { return m_flow.bottom() - m_flow.y(); }
    /// Whether two pages hold more than could stand on one, however close.
    bool isBeyondOne() const
    {
        const qreal beyond = m_flow.y() - m_flow.top() - m_flow.leftEmpty();
        return m_mostSaved && beyond > *m_mostSaved;
    }

private:
    QString day() const { return m_locale.toString(m_summary.startedAt.date(), longDate(false)); }
    /// The locale's long date, with or without the day of the week.
    QString longDate(bool weekday) const
    {
        return weekday ? m_words.translate("VisitSummary", "dddd, d MMMM yyyy", "a day in full")
                       : m_words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday");
    }

    void title()
    {
        const qreal side = m_summary.nextVisit ? m_flow.width() * 0.3 : 0;
        qreal y = m_flow.y();
        const SetText name = setText(m_summary.client, onpaper::name, m_flow.width() - side - (side > 0 ? figureGap : 0));
        m_flow.stand(name, {m_flow.left(), y});
        y += name.height + 1;
        const QString when = m_words.translate("VisitSummary", "Your visit on %1, %n minute(s)", nullptr, m_summary.minutes)
                                 .arg(m_locale.toString(m_summary.startedAt.date(), longDate(true)));
        const SetText visit = setText(when, onpaper::lead, m_flow.width() - side);
        m_flow.stand(visit, {m_flow.left(), y});
        y += visit.height;
        if (m_summary.nextVisit) {
            const QString next = m_locale.toString(*m_summary.nextVisit, m_words.translate("VisitSummary", "ddd d MMMM, HH:mm", "the next visit"));
            const qreal x = m_flow.left() + m_flow.width() - side;
            const SetText value = setText(next, onpaper::letterhead, side, Qt::AlignRight);
            const SetText label = setText(m_words.translate("VisitSummary", "Next visit"), onpaper::heading, side, Qt::AlignRight);
            m_flow.stand(label, {x, y - value.height - label.height});
            m_flow.stand(value, {x, y - value.height});
        }
        m_flow.moveTo(y + 18);
    }

    QList<Block> rows(qsizetype from, qreal width) const
    {
        QList<Block> blocks;
        const auto head = std::make_shared<Block>(pointsHead(m_words, width));
        for (qsizetype i = from; i < m_summary.points.size(); ++i) {
            blocks.append(pointRow(m_summary.points[i], m_close, m_words, width));
            blocks.last().again = head;
        }
        if (blocks.isEmpty())
            return blocks;
        // The legend is not left alone on a page.
        blocks.last().keepWithNext = true;
        return blocks << legendOf(m_summary, m_words, width);
    }

    /// What stands between the table and the closing words, each part whole.
    QList<QList<Block>> story(qreal width) const
    {
        QList<QList<Block>> parts;
        if (!m_summary.reason.isEmpty())
            parts.append(section(m_words.translate("VisitSummary", "Why you came"), m_summary.reason, m_close, width));
        if (!m_summary.goals.isEmpty())
            parts.append(section(m_words.translate("VisitSummary", "What you want to reach"), m_summary.goals, m_close, width));
        if (!m_summary.changes.isEmpty()) {
            QStringList lines;
            for (const SummaryChange &change : m_summary.changes) {
                QString scores = fromTo(QString::number(change.then), QString::number(change.now), m_words);
                scores.replace(u' ', QChar::Nbsp); // they stay on one line
                lines.append(m_words.translate("VisitSummary", "%1: %2", "a place, its pain then and now").arg(change.place, scores));
            }
            parts.append(section(m_words.translate("VisitSummary", "Since last time, before treatment"), lines.join(u'\n'), m_close, width));
        }
        if (m_summary.trend)
            parts.append(trendSection(*m_summary.trend, m_close, m_words, width));
        return parts;
    }

    /// The sides of the body that are not shown; nothing where an inset shows more of one of them.
    QString notMarked(const ShownViews &shown) const
    {
        if (!shown.insets.isEmpty())
            return {};
        QStringList others;
        const auto isShown = [&shown](Facing facing) { return shown.sides.contains(viewId(facing, Layer::Superficial)); };
        for (Facing facing : {Facing::Back, Facing::Front, Facing::Left, Facing::Right}) {
            if (!isShown(facing))
                others.append(nameOf(facing, m_words));
        }
        if (!isShown(Facing::Left) && !isShown(Facing::Right)) {
            others.resize(others.size() - 2);
            others.append(m_words.translate("VisitSummary", "sides", "of the body, in a sentence"));
        }
        return others.isEmpty() ? QString() : m_words.translate("VisitSummary", "Nothing marked at this visit: %1.").arg(m_locale.createSeparatedList(others));
    }

    /// The words under the figures; gives where they end.
    qreal notMarkedUnder(const ShownViews &shown, QRectF column, qreal y)
    {
        const SetText text = setText(notMarked(shown), onpaper::caption, column.width(), Qt::AlignHCenter);
        if (text.lines.isEmpty())
            return y;
        m_flow.stand(text, {column.left(), y + 6});
        return y + 6 + text.height;
    }

    /// One side of the body, an inset of it below; or an inset alone.
    void figureBesideTable(const ShownViews &views)
    {
        const qreal top = m_flow.y();
        // A lower figure is narrower, too: what it leaves goes to the names of places, which then need fewer lines.
        const qreal figureWidth = m_flow.width() * figureShare * (1 + m_close.figureShare) / 2;
        const QPointF corner(m_flow.left() + figureWidth + figureGap, top);
        const qreal width = m_flow.width() - figureWidth - figureGap;
        const QList<Block> table = QList<Block>{pointsHead(m_words, width)} + rows(0, width);
        const QString main = (views.sides + views.insets).constFirst();
        const qreal full = markedFigureHeight(m_figure, main, figureWidth);
        const qreal wanted = qMax(full * m_close.figureShare, heightOf(table, 0, table.size()) - underFigure);
        QRectF area(m_flow.left(), top, figureWidth, qMin(qMin(full, wanted), m_flow.bottom() - top - 30));
        const QString below = views.sides.isEmpty() ? QString() : views.insets.value(0);
        const qreal belowHeight = below.isEmpty() ? 0 : qMin(area.height() * insetShare, markedFigureHeight(m_figure, below, figureWidth));
        if (!below.isEmpty())
            area.setHeight(area.height() - belowHeight - underFigure);
        m_flow.standFigure(markedFigure(m_figure, main, m_summary.points, area, m_words), area);
        qreal figureEnd = notMarkedUnder(views, area, area.bottom());
        if (!below.isEmpty()) {
            const QRectF inset(area.left(), area.bottom() + underFigure, area.width(), belowHeight);
            m_flow.standFigure(markedFigure(m_figure, below, m_summary.points, inset, m_words), inset);
            figureEnd = inset.bottom();
        }

        const qsizetype fitting = blocksThatFit(table, 0, m_flow.bottom() - top, false);
        qreal tableEnd = m_flow.stand(table, 0, fitting, corner);
        m_flow.moveTo(qMax(figureEnd, tableEnd));
        if (fitting < table.size()) {
            m_flow.breakPage();
            const QList<Block> rest = rows(qMax<qsizetype>(0, fitting - 1), m_flow.width());
            m_flow.fill(QList<Block>{pointsHead(m_words, m_flow.width())} + rest);
            return;
        }
        tableEnd = tellBeside(story(width), {corner.x(), tableEnd}, m_close.aroundPart * 4 / 3, figureEnd + 40);
        m_flow.moveTo(qMax(figureEnd, tableEnd));
    }

    /// As much of the story as fits beside a figure, its first part so far below `at`; gives where it ends.
    qreal tellBeside(const QList<QList<Block>> &parts, QPointF at, qreal above, qreal bottom)
    {
        for (const QList<Block> &part : parts) {
            if (at.y() + above + heightOf(part, 0, part.size()) > qMin(bottom, m_flow.bottom()))
                break;
            at.ry() = m_flow.stand(part, 0, part.size(), {at.x(), at.y() + above});
            above = m_close.aroundPart;
            ++m_told;
        }
        return at.y();
    }

    void figuresAboveTable(const ShownViews &views)
    {
        if (m_summary.points.isEmpty())
            return;
        const qreal top = m_flow.y();
        const qreal height = qMin(m_close.figuresHeight, m_flow.bottom() - top - 30);
        const QList<QList<Block>> words = story(m_flow.width() * (1 - rowShare) - figureGap);
        FigureRow figures = figureRow(m_figure, m_summary.points, m_flow.width() * rowShare, height, m_words, true);
        const bool besideWords = !words.isEmpty() && figures.blocks.size() == 1 && figures.height > height * 0.8;
        if (!besideWords)
            figures = figureRow(m_figure, m_summary.points, m_flow.width(), height, m_words);
        m_flow.fill(figures.blocks);
        if (!figures.blocks.isEmpty()) {
            const QRectF all(m_flow.left(), top, besideWords ? figures.width : m_flow.width(), m_flow.y() - top);
            const qreal figuresEnd = notMarkedUnder(views, all, m_flow.y());
            const qreal told = besideWords ? tellBeside(words, {m_flow.left() + m_flow.width() * rowShare + figureGap, top}, 0, figuresEnd + 40) : 0;
            m_flow.moveTo(qMax(figuresEnd, told) + 14);
        }
        const Closeness &closest = *std::rbegin(closenesses);
        if (besideWords || (words.isEmpty() && figures.blocks.size() == 1))
            m_mostSaved = m_flow.y() - top - closest.figuresHeight + qreal(m_summary.points.size()) * rowSaves + wordsSave;
        m_flow.fill(QList<Block>{pointsHead(m_words, m_flow.width())} + rows(0, m_flow.width()));
    }

    QString done() const
    {
        QString text = m_summary.done.join(u'\n');
        if (m_summary.overallBefore && m_summary.overallAfter)
            text += u'\n' + m_words.translate("VisitSummary", "How it felt as a whole, 0 to 10: %1").arg(fromTo(QString::number(*m_summary.overallBefore), QString::number(*m_summary.overallAfter), m_words));
        return text;
    }

    /// The words that end the summary, below a line, in two columns.
    void closing()
    {
        const qreal width = m_flow.columnWidth(columnGap);
        QList<Block> blocks;
        for (const QList<Block> &part : story(width).mid(m_told))
            blocks += part;
        if (!m_summary.done.isEmpty())
            blocks += section(m_words.translate("VisitSummary", "What we did"), done(), m_close, width);
        if (!m_summary.home.isEmpty())
            blocks += section(m_words.translate("VisitSummary", "At home"), m_summary.home, m_close, width);
        if (m_summary.nextWeeks && !m_summary.nextVisit)
            blocks += section(m_words.translate("VisitSummary", "Next visit"), m_words.translate("VisitSummary", "In about %n week(s).", nullptr, *m_summary.nextWeeks), m_close, width);
        if (!m_summary.points.isEmpty())
            blocks += standingSection(m_words.translate("VisitSummary", "What to expect"),
                              m_words.translate("VisitSummary", "The places we worked on may feel sore for a day or two. That is usual. Be gentle with them and keep "
                                 "moving as it suits you."), m_close, width);
        // Signs that something other than muscle may be wrong, the same for everybody: a fixed text, no guess.
        blocks += standingSection(m_words.translate("VisitSummary", "When to call a doctor"),
                          m_words.translate("VisitSummary", "Please see a doctor if pain grows or does not ease after a few days, or if you notice large bruises, swelling, "
                             "a hot painful calf, or new numbness or weakness.\n\n"
                             "Call the emergency number at once for chest pain, trouble breathing, a sudden very bad headache, sudden "
                             "weakness or trouble speaking, numbness between the legs, or lost control of bladder or bowels."), m_close, width);
        if (!m_flow.atTop() && !m_summary.points.isEmpty()) {
            const qreal gap = m_close.aroundPart;
            if (blocksThatFit(blocks, 0, m_flow.bottom() - m_flow.y() - 2 * gap, false) > 0) {
                m_flow.rule(m_flow.y() + gap, onpaper::hairline, 0.6);
                m_flow.moveTo(m_flow.y() + 2 * gap);
            } else {
                m_flow.breakPage();
            }
        }
        m_flow.fillColumns(blocks, columnGap);
    }

    const VisitSummary &m_summary;
    const Figure &m_figure;
    const Translator &m_words;
    QLocale m_locale;
    const Stationery &m_stationery;
    const Closeness &m_close;
    PageFlow m_flow;
    std::optional<qreal> m_mostSaved; ///< in height, by standing closer; none where other parts would stand beside each other then
    qsizetype m_told = 0; ///< parts of the story that stand beside the figure
};

} // namespace

Document summaryPages(const VisitSummary &summary, const Figure &figure, const Translator &words, const Stationery &stationery)
{
    qreal room = 0;
    bool isBeyondOne = false;
    const auto laid = [&](const Closeness &close) {
        SummaryPages pages(summary, figure, words, stationery, close);
        Document document = pages.lay();
        room = pages.room();
        isBeyondOne = pages.isBeyondOne();
        return document;
    };
    Document document = laid(*std::begin(closenesses));
    if (document.pages.size() != 2 || isBeyondOne)
        return document; // as it should be, or long anyway
    // What does not fit on one page as close as can be is not tried in between.
    Document closest = laid(*std::rbegin(closenesses));
    if (closest.pages.size() > 1)
        return document;
    Closeness larger = *std::rbegin(closenesses);
    larger.figuresHeight += room;
    for (const Closeness *close = std::begin(closenesses) + 1; close + 1 != std::end(closenesses); ++close) {
        if (Document between = laid(*close); between.pages.size() == 1)
            return between;
    }
    // The figures take what is left of the page.
    if (Document filled = laid(larger); filled.pages.size() == 1)
        return filled;
    return closest;
}

} // namespace untie
