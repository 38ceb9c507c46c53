#include "ui/help/helptext.h"

#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/help/handbookhtml.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextFrame>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int measure = 680; ///< the widest line, and the width of a picture
constexpr qreal pictureScale = 2; ///< pictures are taken with so many pixels for each

QString rule(const QString &what, TextRole role, QColor colour, int above, int below)
{
    const QFont font = textFont(role);
    return u"%1 { font-family: '%2'; font-size: %3pt; font-weight: %4; color: %5; margin-top: %6px; margin-bottom: %7px; }\n"_s.arg(
        what, font.family(), QString::number(font.pointSizeF()), QString::number(font.weight()), colour.name(), QString::number(above), QString::number(below));
}

} // namespace

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"helpText"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { emit pageWanted(url.toString().chopped(url.path().endsWith(u".md"_s) ? 3 : 0)); });
}

void HelpText::show(const Handbook &book, const HandbookPage &page)
{
    m_book = &book;
    m_page = page;
    setAccessibleName(page.title);
    render();
    verticalScrollBar()->setValue(0);
}

void HelpText::render()
{
    if (!m_book)
        return;
    const int at = verticalScrollBar()->value();
    m_renderedFor = width();
    m_width = std::min(measure, width() - 2 * space::wide - verticalScrollBar()->sizeHint().width());
    document()->setDefaultFont(textFont(TextRole::Body));
    document()->setDefaultStyleSheet(styleSheetOfText());
    setHtml(handbookHtml(m_page.text));
    const int aside = std::max(space::wide, (width() - verticalScrollBar()->sizeHint().width() - measure) / 2);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(aside);
    frame.setRightMargin(aside);
    frame.setTopMargin(space::wide);
    frame.setBottomMargin(space::far);
    document()->rootFrame()->setFrameFormat(frame);
    verticalScrollBar()->setValue(at);
}

/// The program's own scale and colours, for Qt's small part of CSS.
QString HelpText::styleSheetOfText() const
{
    const auto colour = [this](Token name) { return token(name, this); };
    QString css = rule(u"h1"_s, TextRole::Display, colour(Token::Text), 0, space::near) + rule(u"h2"_s, TextRole::Title, colour(Token::Text), space::header, space::small)
        + rule(u"h3"_s, TextRole::Heading, colour(Token::Text), space::pane, space::tight) + rule(u"p"_s, TextRole::Body, colour(Token::Text), 0, space::normal)
        + rule(u"li"_s, TextRole::Body, colour(Token::Text), 0, space::tight);
    css += u"p, li, td, th { line-height: 140%; } th { text-align: %1; font-weight: 600; }\n"_s.arg(isRightToLeft() ? u"right"_s : u"left"_s);
    css += u".picture { line-height: 100%; }\n"_s; // it is a line of its own height
    css += u".strong { font-weight: 600; } a { color: %1; }\n"_s.arg(colour(Token::Accent).name());
    css += u".key { font-weight: 600; background-color: %1; }\n"_s.arg(colour(Token::Sunken).name());
    return css;
}

QVariant HelpText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !m_book)
        return {};
    QImage picture(m_book->picture(name.fileName()));
    if (picture.isNull())
        return {};
    const qreal scale = devicePixelRatioF();
    const int wide = std::min(m_width, qRound(picture.width() / pictureScale));
    picture = picture.scaledToWidth(std::max(1, qRound(wide * scale)), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(scale);
    return picture;
}

void HelpText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        render();
}

void HelpText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (width() != m_renderedFor) // else only a scroll bar came or went, perhaps while the text is being set
        render();
}

} // namespace untie
