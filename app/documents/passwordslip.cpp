#include "app/documents/passwordslip.h"

#include "app/common/translator.h"
#include "app/documents/pageflow.h"
#include "app/documents/paperstyle.h"
#include "app/documents/visitsummary.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const TypeStyle passwordStyle{20, 30, QFont::Normal, onpaper::ink, false, 0, Face::Letters};
constexpr qreal boxPadding = 14;
constexpr qreal aroundPart = 16;

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

} // namespace

Document passwordSlip(const PasswordSlipText &slip, const Translator &words, Paper paper)
{
    PageFlow flow(paper, 0);
    const auto say = [&](const char *text) { return words.translate("PasswordSlip", text); };
    const auto stand = [&](const SetText &text, QPointF at) {
        for (const TextLine &each : text.lines)
            flow.stand(moved(each, at));
    };
    const auto tell = [&](const QString &text, const TypeStyle &style, qreal above = 0) {
        const SetText set = setText(text, style, flow.width());
        stand(set, {flow.left(), flow.y() + above});
        flow.moveTo(flow.y() + above + set.height);
    };
    tell(slip.clinic, onpaper::letterhead);
    flow.stand(Drawing{line({flow.left(), flow.y() + 9}, {flow.left() + flow.width(), flow.y() + 9}), {}, onpaper::accent, 0.4 * pointsPerMm});
    flow.moveTo(flow.y() + 27);
    tell(slip.person, onpaper::name);
    tell(say(QT_TRANSLATE_NOOP("PasswordSlip", "This opens Untie for you. Nobody but you should read it.")), onpaper::lead, 2);

    const QString letters(slip.password.constData(), slip.password.size()); // its own, so that wiping it leaves the caller's
    const SetText password = setText(letters, passwordStyle, flow.width() - 2 * boxPadding);
    const qreal top = flow.y() + aroundPart;
    QPainterPath box;
    box.addRoundedRect(QRectF(flow.left(), top, flow.width(), password.height + 2 * boxPadding), 4, 4);
    flow.stand(Drawing{box, {}, onpaper::secondInk, 0.8});
    stand(password, {flow.left() + boxPadding, top + boxPadding});
    flow.moveTo(top + password.height + 2 * boxPadding);

    tell(say(QT_TRANSLATE_NOOP("PasswordSlip", "Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account.")),
         onpaper::body, aroundPart);
    tell(say(QT_TRANSLATE_NOOP("PasswordSlip", "Tear this up when you have.")), onpaper::body, 6);
    const QString day = localeOf(words.language()).toString(slip.day, words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday"));
    const QRectF foot = footOf(paper);
    flow.stand(Drawing{line({flow.left(), foot.top()}, {flow.left() + flow.width(), foot.top()}), {}, onpaper::hairline, 0.6});
    stand(setText(day, onpaper::caption, foot.width(), Qt::AlignRight), {foot.left(), foot.top() + 6});

    Document document;
    document.paper = paper;
    document.title = document.jobName = u"Untie"_s;
    document.author = slip.clinic;
    document.language = words.language();
    document.fileName = u"untie-%1.pdf"_s.arg(slip.day.toString(Qt::ISODate));
    document.pages = flow.pages();
    return document;
}

} // namespace untie
