#include "ui/clients/changelook.h"

#include "app/bodymap/bodymappainter.h"

#include <QCoreApplication>

namespace untie {

ChangeStyle changeStyle(Theme theme)
{
    const MarkStyle marks = markStyle(theme == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    ChangeStyle style;
    style.fresh = token(Token::Info, theme);
    style.better = token(Token::Ok, theme);
    style.worse = token(Token::Danger, theme);
    style.same = token(Token::Text2, theme);
    style.keyline = marks.keyline;
    style.rim = marks.rim;
    style.surface = token(Token::Surface, theme);
    style.focus = token(Token::Focus, theme);
    style.font = marks.font;
    return style;
}

QString nameOf(PointChange change)
{
    switch (change) {
    case PointChange::New: return QCoreApplication::translate("PointChange", "new");
    case PointChange::Gone: return QCoreApplication::translate("PointChange", "gone");
    case PointChange::Better: return QCoreApplication::translate("PointChange", "better");
    case PointChange::Worse: return QCoreApplication::translate("PointChange", "worse");
    case PointChange::Unchanged: return QCoreApplication::translate("PointChange", "unchanged");
    case PointChange::NotExamined: return QCoreApplication::translate("PointChange", "not examined");
    }
    Q_UNREACHABLE();
}

} // namespace untie
