#include "ui/help/handbookhtml.h"

#include <QRegularExpression>
#include <QStringList>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString inlineHtml(const QString &text)
{
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    static const QRegularExpression key(u"`([^`]+)`"_s);
    QString html = text.toHtmlEscaped();
    html.replace(picture, u"<img src=\"\\2\" alt=\"\\1\">"_s);
    html.replace(link, u"<a href=\"\\2\">\\1</a>"_s);
    html.replace(bold, u"<span class=\"strong\">\\1</span>"_s);
    html.replace(key, u"<span class=\"key\">&nbsp;\\1&nbsp;</span>"_s);
    return html;
}

QString tableHtml(const QStringList &lines)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"6\">"_s;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (row == 1)
            continue; // the line below the head
        const QString cell = row == 0 ? u"th"_s : u"td"_s;
        html += u"<tr>"_s;
        for (const QString &text : lines[row].mid(1, lines[row].lastIndexOf(u'|') - 1).split(u'|'))
            html += u"<%1>%2</%1>"_s.arg(cell, inlineHtml(text.trimmed()));
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString listHtml(const QStringList &lines, const QString &tag, const QRegularExpression &mark)
{
    QString html = u"<%1>"_s.arg(tag);
    for (QString line : lines)
        html += u"<li>%1</li>"_s.arg(inlineHtml(line.remove(mark)));
    return html + u"</%1>"_s.arg(tag);
}

QString blockHtml(const QString &block)
{
    static const QRegularExpression heading(u"^(#{1,3}) (.*)$"_s);
    static const QRegularExpression bullet(u"^- "_s);
    static const QRegularExpression number(u"^\\d+\\. "_s);
    if (const auto match = heading.match(block); match.hasMatch())
        return u"<h%1>%2</h%1>"_s.arg(QString::number(match.capturedLength(1)), inlineHtml(match.captured(2)));
    const QStringList lines = block.split(u'\n');
    if (block.startsWith(u'|'))
        return tableHtml(lines);
    if (bullet.match(block).hasMatch())
        return listHtml(lines, u"ul"_s, bullet);
    if (number.match(block).hasMatch())
        return listHtml(lines, u"ol"_s, number);
    const QString kind = block.startsWith("!["_L1) ? u"<p class=\"picture\">%1</p>"_s : u"<p>%1</p>"_s;
    return kind.arg(inlineHtml(lines.join(u' ')));
}

} // namespace

QString handbookHtml(const QString &markdown)
{
    static const QRegularExpression gap(u"\\n\\s*\\n"_s);
    QString html;
    for (const QString &block : markdown.trimmed().split(gap, Qt::SkipEmptyParts))
        html += blockHtml(block.trimmed()) + u'\n';
    return html;
}

} // namespace untie
