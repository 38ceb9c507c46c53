#include "ui/common/noticebar.h"

#include "ui/common/button.h"
#include "ui/common/emptylayout.h"
#include "ui/common/noticerow.h"
#include "ui/common/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 2;
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"notices"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    hide();
}

void NoticeBar::put(const Notice &notice)
{
    const auto same = std::ranges::find(m_notices, notice.id, &Notice::id);
    const bool isNew = same == m_notices.end();
    const bool isOther = isNew || same->sentence != notice.sentence;
    if (!isNew)
        *same = notice;
    else
        m_notices.append(notice);
    std::ranges::stable_sort(m_notices, std::greater(), &Notice::severity);
    lay();
    if (isOther) {
        setAccessibleName(notice.sentence);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NoticeBar::withdraw(const QString &id)
{
    if (m_notices.removeIf([&](const Notice &notice) { return notice.id == id; }) > 0)
        lay();
}

void NoticeBar::lay()
{
    takeOutAll(*m_rows);
    if (m_notices.size() <= shownRows)
        m_all = false;
    const qsizetype shown = m_all ? m_notices.size() : qMin<qsizetype>(m_notices.size(), shownRows);
    for (qsizetype i = 0; i < shown; ++i)
        m_rows->addWidget(makeRow(m_notices[i], i + 1 == shown, int(m_notices.size() - shown)));
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->itemAt(i)->widget()->show(); // not only when the event loop comes round
    setVisible(shown > 0);
}

QWidget *NoticeBar::makeRow(const Notice &notice, bool last, int more)
{
    auto *row = new NoticeRow(notice.severity, this);
    row->setObjectName(u"notice-"_s + notice.id);
    QHBoxLayout *line = &row->line();
    QLabel *sentence = newLabel(notice.sentence, TextRole::Body, row);
    sentence->setWordWrap(true);
    sentence->setContentsMargins(0, space::tight, 0, space::tight); // two lines have air, one is as high as a banner
    line->addWidget(sentence, 1);
    if (last && more > 0) {
        QPushButton *rest = newButton(tr("+%1", "so many more notices").arg(more), ButtonRole::Quiet, {}, row);
        rest->setObjectName(u"moreNotices"_s);
        rest->setAccessibleName(tr("Show %n more notice(s)", nullptr, more));
        connect(rest, &QPushButton::clicked, this, [this] {
            m_all = true;
            lay();
        });
        line->addWidget(rest);
    }
    if (!notice.action.isEmpty()) {
        QPushButton *action = newButton(notice.action, ButtonRole::Normal, {}, row);
        if (!notice.key.isEmpty())
            showKey(action, notice.key);
        action->setObjectName(u"noticeAction-"_s + notice.id);
        if (notice.act)
            connect(action, &QPushButton::clicked, this, [act = notice.act] { act(); });
        line->addWidget(action);
    }
    if (notice.dismissible) {
        QToolButton *away = newIconButton(u"x"_s, tr("Put this notice away"), row);
        away->setObjectName(u"dismissNotice-"_s + notice.id);
        connect(away, &QToolButton::clicked, this, [this, id = notice.id] {
            withdraw(id);
            emit dismissed(id);
        });
        line->addWidget(away);
    }
    return row;
}

} // namespace untie
