#include "app/documents/recoverysheetpage.h"

#include "app/common/language.h"
#include "app/common/secret.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
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

/// The four lines in their box, as large as the width allows.
QList<Block> boxed(const QString &letters, qreal width)
{
    const QStringList lines = letters.split(u'\n');
    const qreal room = width - 2 * boxPadding - numberWidth;
    TypeStyle style = onpaper::letters;
    if (const qreal wide = widthOf(lines.first(), style); wide > room) {
        style.size *= room / wide;
        style.leading *= room / wide;
    }
    Block block{.height = 2 * boxPadding + style.leading * qreal(lines.size())};
    QPainterPath box;
    box.addRoundedRect(QRectF(0, 0, width, block.height), 4, 4);
    block.items.append(Drawing{box, {}, onpaper::secondInk, 0.8});
    const auto stand = [&block](const SetText &text, QPointF at) {
        for (const TextLine &line : text.lines)
            block.items.append(moved(line, at));
    };
    qreal y = boxPadding;
    for (qsizetype i = 0; i < lines.size(); ++i, y += style.leading) {
        if (i > 0)
            block.items.append(ruleAcross({boxPadding, y}, width - 2 * boxPadding, onpaper::hairline, 0.6));
        const SetText number = setText(QString::number(i + 1), onpaper::lead, numberWidth);
        stand(number, {boxPadding, y + (style.leading - number.height) / 2});
        stand(setText(lines[i], style, width), {boxPadding + numberWidth, y + lettersDown});
    }
    return {block};
}

} // namespace

Document recoverySheetPage(const RecoverySheetText &sheet, const Translator &words, const Stationery &stationery)
{
    const auto say = [&](const char *text) { return words.translate("RecoverySheetPage", text); };
    const QString day = localeOf(words.language()).toString(sheet.day, words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday"));
    Content content;
    content.language = words.language();
    content.clinic.name = sheet.clinic;
    content.heading = say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Recovery sheet"));
    content.below = say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Keep it locked away. Whoever holds it can open every record of this clinic, without any password."));
    content.of = say(QT_TRANSLATE_NOOP("RecoverySheetPage", "For the clinic in the folder %1")).arg(sheet.folder);
    content.day = say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Made on %1")).arg(day);
    content.title = content.jobName = u"Untie"_s;
    content.fileName = u"untie-%1.pdf"_s.arg(sheet.day.toString(Qt::ISODate));
    content.sections.append({{
        Drawn{[&sheet](qreal width) { return boxed(sheet.letters, width); }},
        Space{6},
        Words{say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, "
                 "what looks like O is zero. Small letters are as good as capitals.")), Voice::Caption},
        Space{8},
    }});
    content.sections.append({{
        Heading{say(QT_TRANSLATE_NOOP("RecoverySheetPage", "What it is for")), true},
        Words{say(QT_TRANSLATE_NOOP("RecoverySheetPage", "When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another "
                                       "computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.")), Voice::Standing},
        Heading{say(QT_TRANSLATE_NOOP("RecoverySheetPage", "How to keep it")), true},
        Words{say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.\n\n"
                           "Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where "
                           "clients walk by.\n\n"
                           "Take no photograph of it, send it to nobody, and keep no file of it on a computer.")), Voice::Standing},
        Heading{say(QT_TRANSLATE_NOOP("RecoverySheetPage", "When it was lost, or somebody saw it")), true},
        Words{say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; "
                           "this one then opens only the backups that were made before.")), Voice::Standing},
    }, true});
    Section copies; // where it was written down who keeps which
    for (int copy = 1; copy <= 2; ++copy)
        copies.parts += {Space{4}, WritingLines{say(QT_TRANSLATE_NOOP("RecoverySheetPage", "Copy %1 is kept by, and where")).arg(copy)}};
    content.sections.append(copies);
    return compose(content, stationery, words);
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
