#include "ui/common/noticerow.h"

#include "ui/common/icons.h"
#include "ui/common/leadingmargins.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 3;
constexpr int iconSize = 16;

struct Look
{
    Token ground;
    Token ink;
    QString icon;
};

Look lookOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Info: return {Token::InfoSoft, Token::Info, u"info"_s};
    case Notice::Severity::Caution: return {Token::WarnSoft, Token::Warn, u"triangle-alert"_s};
    case Notice::Severity::Danger: return {Token::DangerSoft, Token::Danger, u"circle-alert"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeRow::NoticeRow(Notice::Severity severity, QWidget *parent)
    : QWidget(parent)
    , m_severity(severity)
    , m_line(new QHBoxLayout(this))
{
    setMinimumHeight(height::banner);
    setLeadingMargins(*m_line, space::header + iconSize + space::near, space::tight, space::pane, space::tight);
    m_line->setSpacing(space::near);
}

void NoticeRow::setSeverity(Notice::Severity severity)
{
    m_severity = severity;
    update();
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_severity);
    QPainter painter(this);
    painter.fillRect(rect(), token(look.ground, this));
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height()));
    painter.fillRect(bar, token(look.ink, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(space::header, (height() - iconSize) / 2, iconSize, iconSize));
    paintIcon(painter, QRectF(place), look.icon, token(look.ink, this));
}

} // namespace untie
