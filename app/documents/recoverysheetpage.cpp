#include "app/documents/recoverysheetpage.h"

#include "app/common/secret.h"
#include "app/common/translator.h"
#include "app/documents/pageflow.h"
#include "app/documents/paperstyle.h"
#include "app/documents/visitsummary.h"
#include "resources/fonts/typeface.h"

#include <QLocale>
#include <QTextLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal boxPadding = 14;
constexpr qreal numberWidth = 30;
constexpr qreal lettersDown = 4; ///< capitals alone: the room for descenders is theirs too
constexpr qreal columnGap = 28;
constexpr qreal aroundPart = 15;

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

class RecoverySheetPage final
{
public:
    RecoverySheetPage(const RecoverySheetText &sheet, const Translator &words, Paper paper)
        : m_sheet(sheet)
        , m_words(words)
        , m_paper(paper)
        , m_flow(paper, 0)
    {
    }

    Document lay()
    {
        head();
        letters();
        closing();
        copies();
        foot();
        Document document;
        document.paper = m_paper;
        document.title = document.jobName = u"Untie"_s;
        document.author = m_sheet.clinic;
        document.language = m_words.language();
        document.fileName = u"untie-%1.pdf"_s.arg(m_sheet.day.toString(Qt::ISODate));
        document.pages = m_flow.pages();
        return document;
    }

private:
    QString say(const char *text) const { return m_words.translate("RecoverySheetPage", text); }

    void stand(const SetText &text, QPointF at)
    {
        for (const TextLine &line : text.lines)
            m_flow.stand(moved(line, at));
    }
    void rule(qreal y, const QColor &colour, qreal thickness)
    {
        m_flow.stand(Drawing{line({m_flow.left(), y}, {m_flow.left() + m_flow.width(), y}), {}, colour, thickness});
    }
    /// A text over the full width; moves below it.
    void tell(const QString &text, const TypeStyle &style, qreal above = 0)
    {
        const SetText set = setText(text, style, m_flow.width());
        stand(set, {m_flow.left(), m_flow.y() + above});
        m_flow.moveTo(m_flow.y() + above + set.height);
    }

    void head()
    {
        tell(m_sheet.clinic, onpaper::letterhead);
        m_flow.moveTo(m_flow.y() + 9);
        rule(m_flow.y(), onpaper::accent, 0.4 * pointsPerMm);
        m_flow.moveTo(m_flow.y() + 18);
        tell(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Recovery sheet")), onpaper::name);
        tell(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Keep it locked away. Whoever holds it can open every record of this clinic, without any password.")), onpaper::lead, 2);
    }

    void letters()
    {
        const QStringList lines = m_sheet.letters.split(u'\n');
        const qreal height = 2 * boxPadding + onpaper::letters.leading * qreal(lines.size());
        const qreal top = m_flow.y() + 16;
        QPainterPath box;
        box.addRoundedRect(QRectF(m_flow.left(), top, m_flow.width(), height), 4, 4);
        m_flow.stand(Drawing{box, {}, onpaper::secondInk, 0.8});
        qreal y = top + boxPadding;
        for (qsizetype i = 0; i < lines.size(); ++i, y += onpaper::letters.leading) {
            if (i > 0)
                m_flow.stand(Drawing{line({m_flow.left() + boxPadding, y}, {m_flow.left() + m_flow.width() - boxPadding, y}), {}, onpaper::hairline, 0.6});
            const SetText number = setText(QString::number(i + 1), onpaper::lead, numberWidth);
            stand(number, {m_flow.left() + boxPadding, y + (onpaper::letters.leading - number.height) / 2});
            stand(setText(lines[i], onpaper::letters, m_flow.width()), {m_flow.left() + boxPadding + numberWidth, y + lettersDown});
        }
        m_flow.moveTo(top + height);
        tell(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, "
                 "what looks like O is zero. Small letters are as good as capitals.")),
             onpaper::caption, 8);
    }

    QList<Block> part(const QString &heading, const QString &text, qreal width) const
    {
        QList<Block> blocks = paragraphs(heading, onpaper::tableHead, width, aroundPart);
        return blocks + paragraphs(text, onpaper::standing, width, 3);
    }

    void closing()
    {
        m_flow.moveTo(m_flow.y() + aroundPart);
        const qreal width = m_flow.columnWidth(columnGap);
        QList<Block> blocks = part(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "What it is for")),
                                   say(QT_TRANSLATE_NOOP("RecoverySheetPage", "When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another "
                                       "computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.")),
                                   width);
        blocks += part(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "How to keep it")),
                       say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.\n\n"
                           "Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where "
                           "clients walk by.\n\n"
                           "Take no photograph of it, send it to nobody, and keep no file of it on a computer.")),
                       width);
        blocks += part(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "When it was lost, or somebody saw it")),
                       say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; "
                           "this one then opens only the backups that were made before.")),
                       width);
        m_flow.fillColumns(blocks, columnGap);
    }

    /// Where it was written down who keeps which copy.
    void copies()
    {
        m_flow.moveTo(m_flow.y() + 2 * aroundPart);
        for (int copy = 1; copy <= 2; ++copy) {
            const SetText label = setText(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Copy %1 is kept by")).arg(copy), onpaper::standing, m_flow.width());
            const SetText where = setText(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "at")), onpaper::standing, m_flow.width());
            const qreal y = m_flow.y();
            const qreal half = m_flow.left() + m_flow.width() * 0.52;
            stand(label, {m_flow.left(), y});
            stand(where, {half, y});
            const qreal base = y + label.height - 2;
            m_flow.stand(Drawing{line({m_flow.left() + label.width + 6, base}, {half - 10, base}), {}, onpaper::secondInk, 0.5});
            m_flow.stand(Drawing{line({half + where.width + 6, base}, {m_flow.left() + m_flow.width(), base}), {}, onpaper::secondInk, 0.5});
            m_flow.moveTo(y + label.height + 13);
        }
    }

    void foot()
    {
        const QRectF foot = footOf(m_paper);
        rule(foot.top(), onpaper::hairline, 0.6);
        const QString made = say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Made on %1")).arg(localeOf(m_words.language()).toString(m_sheet.day, m_words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday")));
        const SetText day = setText(made, onpaper::caption, foot.width(), Qt::AlignRight);
        stand(day, {foot.left(), foot.top() + 6});
        stand(setLine(say(QT_TRANSLATE_NOOP("RecoverySheetPage", "For the clinic in the folder %1")).arg(m_sheet.folder), onpaper::caption, foot.width() - day.width - 20), {foot.left(), foot.top() + 6});
    }

    const RecoverySheetText &m_sheet;
    const Translator &m_words;
    Paper m_paper;
    PageFlow m_flow;
};

} // namespace

Document recoverySheetPage(const RecoverySheetText &sheet, const Translator &words, Paper paper)
{
    return RecoverySheetPage(sheet, words, paper).lay();
}

void wipe(Document &sheet)
{
    for (const Page &page : std::as_const(sheet.pages)) {
        for (const PageItem &item : page.items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (line && line->text->font().family() == letterface())
                wipeShared(line->text->text());
        }
    }
    sheet = Document();
}

} // namespace untie
