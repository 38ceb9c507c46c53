#include "app/documents/summarypages.h"

#include "app/bodymap/figure.h"
#include "app/common/translator.h"
#include "app/documents/markedfigure.h"
#include "app/documents/pageflow.h"
#include "app/documents/paperstyle.h"
#include "app/documents/summaryparts.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal continuedHead = 26;
constexpr qreal columnGap = 28;
constexpr qreal figureGap = 20;
constexpr qreal pairShare = 0.55;   ///< where two stand beside what the client said
constexpr qreal underFigure = 17; ///< what is said below it
constexpr qreal figureShare = 0.38; ///< of the width, where one figure stands beside the table

class SummaryPages final
{
public:
    SummaryPages(const VisitSummary &summary, const Figure &figure, const Translator &words, Paper paper, const Closeness &close)
        : m_summary(summary)
        , m_figure(figure)
        , m_words(words)
        , m_locale(localeOf(words.language()))
        , m_paper(paper)
        , m_close(close)
        , m_flow(paper, continuedHead)
    {
    }

    Document lay()
    {
        letterhead();
        title();
        const QList<Facing> facings = facingsOf(m_summary.points);
        if (facings.size() == 1)
            figureBesideTable(facings.first());
        else
            figuresAboveTable(facings);
        closing();

        Document document;
        document.paper = m_paper;
        document.title = m_words.translate("VisitSummary", "Visit summary, %1").arg(day());
        document.author = m_summary.clinic.name.isEmpty() ? m_summary.therapist : m_summary.clinic.name;
        document.language = m_words.language();
        document.fileName = u"visit-summary-%1.pdf"_s.arg(m_summary.startedAt.date().toString(Qt::ISODate));
        document.jobName = QCoreApplication::translate("Printing", "Visit summary"); // for who works here, not for the client
        document.pages = m_flow.pages();
        for (qsizetype i = 0; i < document.pages.size(); ++i)
            headAndFoot(document.pages[i], int(i) + 1, int(document.pages.size()));
        return document;
    }

private:
    QString day() const { return m_locale.toString(m_summary.startedAt.date(), longDate(false)); }
    /// The locale's long date, with or without the day of the week.
    QString longDate(bool weekday) const
    {
        return weekday ? m_words.translate("VisitSummary", "dddd, d MMMM yyyy", "a day in full")
                       : m_words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday");
    }

    void stand(const SetText &text, QPointF at)
    {
        for (const TextLine &line : text.lines)
            m_flow.stand(moved(line, at));
    }
    static Drawing rule(QPointF from, qreal width, const QColor &colour, qreal thickness)
    {
        QPainterPath path(from);
        path.lineTo(from + QPointF(width, 0));
        return {path, {}, colour, thickness};
    }

    void letterhead()
    {
        const qreal side = m_flow.width() * 0.32;
        const qreal main = m_flow.width() - side - figureGap;
        const ClinicProfile &clinic = m_summary.clinic;
        qreal y = m_flow.y();
        const SetText therapist = setText(m_summary.therapist, onpaper::letterheadSmall, side, Qt::AlignRight);
        stand(therapist, {m_flow.left() + m_flow.width() - side, y + 2});
        const qreal end = y + 2 + therapist.height;
        if (!clinic.name.isEmpty()) {
            const SetText name = setText(clinic.name, onpaper::letterhead, main);
            stand(name, {m_flow.left(), y});
            y += name.height;
        }
        QStringList reach{clinic.address, clinic.phone, clinic.email};
        reach.removeAll(QString());
        if (!reach.isEmpty()) {
            const QString line = reach.join(u" · "_s).replace(u'\n', u", "_s);
            const SetText set = setText(line, onpaper::letterheadSmall, main);
            stand(set, {m_flow.left(), y});
            y += set.height;
        }
        y = qMax(y, end) + 9;
        m_flow.stand(rule({m_flow.left(), y}, m_flow.width(), onpaper::accent, 0.4 * pointsPerMm));
        m_flow.moveTo(y + 18);
    }

    void title()
    {
        const qreal side = m_summary.nextVisit ? m_flow.width() * 0.3 : 0;
        qreal y = m_flow.y();
        const SetText name = setText(m_summary.client, onpaper::name, m_flow.width() - side - (side > 0 ? figureGap : 0));
        stand(name, {m_flow.left(), y});
        y += name.height + 1;
        const QString when = m_words.translate("VisitSummary", "Your visit on %1, %n minute(s)", nullptr, m_summary.minutes)
                                 .arg(m_locale.toString(m_summary.startedAt.date(), longDate(true)));
        const SetText visit = setText(when, onpaper::lead, m_flow.width() - side);
        stand(visit, {m_flow.left(), y});
        y += visit.height;
        if (m_summary.nextVisit) {
            const QString next = m_locale.toString(*m_summary.nextVisit, m_words.translate("VisitSummary", "ddd d MMMM, HH:mm", "the next visit"));
            const qreal x = m_flow.left() + m_flow.width() - side;
            const SetText value = setText(next, onpaper::letterhead, side, Qt::AlignRight);
            const SetText label = setText(m_words.translate("VisitSummary", "Next visit"), onpaper::heading, side, Qt::AlignRight);
            stand(label, {x, y - value.height - label.height});
            stand(value, {x, y - value.height});
        }
        m_flow.moveTo(y + 18);
    }

    QList<Block> rows(qsizetype from, qreal width) const
    {
        QList<Block> blocks;
        for (qsizetype i = from; i < m_summary.points.size(); ++i)
            blocks.append(pointRow(m_summary.points[i], m_close, width));
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
        if (!m_summary.changes.isEmpty()) {
            QStringList lines;
            for (const SummaryChange &change : m_summary.changes) {
                lines.append(m_words.translate("VisitSummary", "%1: %2 → %3", "a place, its pain then and now")
                                 .arg(change.place).arg(change.then).arg(change.now));
            }
            parts.append(section(m_words.translate("VisitSummary", "Since last time, before treatment"), lines.join(u'\n'), m_close, width));
        }
        if (m_summary.trend)
            parts.append(trendSection(*m_summary.trend, m_close, m_words, width));
        return parts;
    }

    QString notMarked(const QList<Facing> &shown) const
    {
        QStringList others;
        for (Facing facing : {Facing::Back, Facing::Front, Facing::Left, Facing::Right}) {
            if (!shown.contains(facing))
                others.append(nameOf(facing, m_words));
        }
        if (!shown.contains(Facing::Left) && !shown.contains(Facing::Right)) {
            others.resize(others.size() - 2);
            others.append(m_words.translate("VisitSummary", "sides", "of the body, in a sentence"));
        }
        return others.isEmpty() ? QString() : m_words.translate("VisitSummary", "Nothing marked at this visit: %1.").arg(m_locale.createSeparatedList(others));
    }

    /// The words under the figures; gives where they end.
    qreal notMarkedUnder(const QList<Facing> &shown, QRectF column, qreal y)
    {
        const SetText text = setText(notMarked(shown), onpaper::caption, column.width(), Qt::AlignHCenter);
        if (notMarked(shown).isEmpty())
            return y;
        stand(text, {column.left(), y + 6});
        return y + 6 + text.height;
    }

    void figureBesideTable(Facing facing)
    {
        const qreal top = m_flow.y();
        // A lower figure is narrower, too: what it leaves goes to the names of places, which then need fewer lines.
        const qreal figureWidth = m_flow.width() * figureShare * (1 + m_close.figureShare) / 2;
        const QPointF corner(m_flow.left() + figureWidth + figureGap, top);
        const qreal width = m_flow.width() - figureWidth - figureGap;
        const QList<Block> table = QList<Block>{pointsHead(m_words, width)} + rows(0, width);
        const qreal full = markedFigureHeight(m_figure, facing, figureWidth);
        const qreal wanted = qMax(full * m_close.figureShare, heightOf(table, 0, table.size()) - underFigure);
        const qreal height = qMin(qMin(full, wanted), m_flow.bottom() - top - 30);
        const QRectF area(m_flow.left(), top, figureWidth, height);
        for (const PageItem &item : markedFigure(m_figure, facing, m_summary.points, area, m_words))
            m_flow.stand(item);
        const qreal figureEnd = notMarkedUnder({facing}, area, area.bottom());

        const qsizetype fitting = blocksThatFit(table, 0, m_flow.bottom() - top, false);
        qreal tableEnd = m_flow.stand(table, 0, fitting, corner);
        m_flow.moveTo(qMax(figureEnd, tableEnd));
        if (fitting < table.size()) {
            m_flow.breakPage();
            const Block head = pointsHead(m_words, m_flow.width());
            QList<Block> rest = rows(qMax<qsizetype>(0, fitting - 1), m_flow.width());
            m_flow.fill(QList<Block>{head} + rest, head);
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

    void figuresAboveTable(const QList<Facing> &facings)
    {
        if (m_summary.points.isEmpty())
            return;
        const qreal besideWidth = m_flow.width() * (1 - pairShare) - figureGap;
        const QList<QList<Block>> words = facings.size() == 2 ? story(besideWidth) : QList<QList<Block>>();
        const qreal allWidth = m_flow.width() * (words.isEmpty() ? 1 : pairShare);
        const qreal gap = facings.size() > 2 || !words.isEmpty() ? 10 : 24;
        const qreal width = (allWidth - gap * qreal(facings.size() - 1)) / qreal(qMax<qsizetype>(1, facings.size()));
        qreal height = 0;
        for (Facing facing : facings)
            height = qMax(height, markedFigureHeight(m_figure, facing, width));
        height = qMin(height, m_close.figuresHeight);
        QRectF area(m_flow.left(), m_flow.y(), width, height);
        for (Facing facing : facings) {
            for (const PageItem &item : markedFigure(m_figure, facing, m_summary.points, area, m_words))
                m_flow.stand(item);
            area.translate(width + gap, 0);
        }
        const QRectF all(m_flow.left(), m_flow.y(), allWidth, height);
        if (!facings.isEmpty()) {
            const qreal figuresEnd = notMarkedUnder(facings, all, all.bottom());
            const qreal told = tellBeside(words, {all.right() + figureGap, all.top()}, 0, figuresEnd + 40);
            m_flow.moveTo(qMax(figuresEnd, told) + 14);
        }
        const Block head = pointsHead(m_words, m_flow.width());
        m_flow.fill(QList<Block>{head} + rows(0, m_flow.width()), head);
    }

    /// The words that end the summary, below a line, in two columns.
    void closing()
    {
        const qreal width = m_flow.columnWidth(columnGap);
        QList<Block> blocks;
        for (const QList<Block> &part : story(width).mid(m_told))
            blocks += part;
        if (!m_summary.home.isEmpty())
            blocks += section(m_words.translate("VisitSummary", "At home and next time"), m_summary.home, m_close, width);
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
                m_flow.stand(rule({m_flow.left(), m_flow.y() + gap}, m_flow.width(), onpaper::hairline, 0.6));
                m_flow.moveTo(m_flow.y() + 2 * gap);
            } else {
                m_flow.breakPage();
            }
        }
        m_flow.fillColumns(blocks, columnGap);
    }

    void headAndFoot(Page &page, int number, int count) const
    {
        const QRectF body = bodyOf(m_paper);
        const QRectF foot = footOf(m_paper);
        const auto standOn = [&page](const SetText &text, QPointF at) {
            for (const TextLine &line : text.lines)
                page.items.append(moved(line, at));
        };
        if (number > 1) {
            standOn(setLine(m_summary.clinic.name, onpaper::caption, body.width() / 2 - 10), body.topLeft());
            standOn(setLine(m_summary.therapist, onpaper::caption, body.width() / 2 - 10, Qt::AlignRight), body.topLeft() + QPointF(body.width() / 2 + 10, 0));
            page.items.append(rule(body.topLeft() + QPointF(0, 15), body.width(), onpaper::hairline, 0.6));
        }
        page.items.append(rule(foot.topLeft(), foot.width(), onpaper::hairline, 0.6));
        const qreal y = foot.top() + 6;
        const SetText pages = setText(m_words.translate("VisitSummary", "Page %1 of %2").arg(number).arg(count), onpaper::caption, 90, Qt::AlignRight);
        const QString date = u" · "_s + day();
        const SetText name = setLine(m_summary.client, onpaper::caption, foot.width() - 100 - widthOf(date, onpaper::caption));
        standOn(name, {foot.left(), y});
        standOn(setText(date, onpaper::caption, foot.width()), {foot.left() + name.width, y});
        standOn(pages, {foot.right() - 90, y});
        const QString careful = m_words.translate("VisitSummary", "A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.");
        standOn(setLine(careful, onpaper::caption, foot.width()), {foot.left(), y + onpaper::caption.leading});
    }

    const VisitSummary &m_summary;
    const Figure &m_figure;
    const Translator &m_words;
    QLocale m_locale;
    Paper m_paper;
    const Closeness &m_close;
    PageFlow m_flow;
    qsizetype m_told = 0; ///< parts of the story that stand beside the figure
};

} // namespace

Document summaryPages(const VisitSummary &summary, const Figure &figure, const Translator &words, Paper paper)
{
    Document document;
    for (const Closeness &close : closenesses) {
        Document next = SummaryPages(summary, figure, words, paper, close).lay();
        if (document.pages.isEmpty() || next.pages.size() == 1)
            document = std::move(next);
        if (document.pages.size() != 2)
            break; // as it should be, or long anyway
    }
    return document;
}

} // namespace untie
