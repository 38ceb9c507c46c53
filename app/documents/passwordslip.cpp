#include "app/documents/passwordslip.h"

#include "app/common/language.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/documents/paperstyle.h"
#include "app/documents/visitsummary.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const TypeStyle passwordStyle{20, 30, QFont::Normal, onpaper::ink, false, 0, Face::Letters};
constexpr qreal boxPadding = 14;
constexpr qreal belowBox = 14;

QList<Block> boxed(const QString &password, qreal width)
{
    const QString letters(password.constData(), password.size()); // its own, so that wiping it leaves the caller's
    const SetText text = setText(letters, passwordStyle, width - 2 * boxPadding);
    QPainterPath box;
    box.addRoundedRect(QRectF(0, 0, width, text.height + 2 * boxPadding), 4, 4);
    Block block{.height = text.height + 2 * boxPadding + belowBox, .items = {Drawing{box, {}, onpaper::secondInk, 0.8}}};
    for (const TextLine &line : text.lines)
        block.items.append(moved(line, {boxPadding, boxPadding}));
    return {block};
}

} // namespace

Document passwordSlip(const PasswordSlipText &slip, const Translator &words, const Stationery &stationery)
{
    const auto say = [&](const char *text) { return words.translate("PasswordSlip", text); };
    Content content;
    content.language = words.language();
    content.clinic.name = slip.clinic;
    content.heading = slip.person;
    content.below = say(QT_TRANSLATE_NOOP("PasswordSlip", "This opens Untie for you. Nobody but you should read it."));
    content.day = localeOf(words.language()).toString(slip.day, words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday"));
    content.title = content.jobName = u"Untie"_s;
    content.fileName = u"untie-%1.pdf"_s.arg(slip.day.toString(Qt::ISODate));
    content.sections.append({{
        Drawn{[&slip](qreal width) { return boxed(slip.password, width); }},
        Words{say(QT_TRANSLATE_NOOP("PasswordSlip", "Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account."))},
        Space{4},
        Words{say(QT_TRANSLATE_NOOP("PasswordSlip", "Tear this up when you have."))},
    }});
    return compose(content, stationery, words);
}

} // namespace untie
