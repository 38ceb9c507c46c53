#include "ui/shell/accountlist.h"

#include "ui/clients/initials.h"
#include "ui/common/avatar.h"
#include "ui/common/keycap.h"
#include "ui/common/roletext.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QShortcut>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 52;
constexpr int shownRows = 6; ///< more of them scroll
constexpr int numbered = 9; ///< Alt+1 … Alt+9
constexpr int RoleTextRole = Qt::UserRole;

class AccountDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(token(chosen ? Token::AccentSoft : Token::Hover, theme));
            painter->drawRoundedRect(option.rect, radius::toast, radius::toast);
        }
        if (chosen && option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(token(Token::Focus, theme), focusRing));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius::toast, radius::toast);
        }
        const auto place = [&](const QRectF &rect) { // as if left to right
            return QRectF(QStyle::visualRect(option.direction, option.rect, rect.toRect()));
        };
        const QRectF row = option.rect;
        const QString name = index.data().toString();
        paintAvatar(*painter, place({row.left() + space::pane, row.center().y() - avatarSize / 2.0, avatarSize, avatarSize}),
                    initialsOf(name), theme, chosen);
        const qreal left = row.left() + space::pane + avatarSize + 12;
        qreal right = row.right() - space::pane;
        if (!chosen && index.row() < numbered) {
            const QString cap = keyText(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index.row())));
            const QSizeF size = keyCapSize(cap);
            paintKeyCap(*painter, place({right - size.width(), row.center().y() - size.height() / 2, size.width(), size.height()}), cap,
                        token(Token::Text2, theme), token(Token::Line, theme), token(Token::Surface, theme));
            right -= size.width() + space::near;
        }
        paintText(*painter, place({left, row.top() + 8, right - left, 18}), name, chosen ? TextRole::Strong : TextRole::Name,
                  token(Token::Text, theme));
        paintText(*painter, place({left, row.top() + 27, right - left, 16}), index.data(RoleTextRole).toString(), TextRole::Caption,
                  token(Token::Text2, theme));
        painter->restore();
    }
};

} // namespace

AccountList::AccountList(QWidget *parent)
    : QListView(parent)
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(u"accounts"_s);
    setAccessibleName(tr("Who is working?"));
    setModel(m_rows);
    setItemDelegate(new AccountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int row = 0; row < numbered; ++row) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + row)), this, nullptr, nullptr, Qt::WindowShortcut);
        connect(key, &QShortcut::activated, this, [this, row] {
            if (row < m_accounts.size())
                setCurrentIndex(m_rows->index(row, 0));
        });
    }
}

void AccountList::show(const QList<Account> &accounts)
{
    m_accounts = accounts;
    m_rows->clear();
    for (const Account &account : accounts) {
        auto *row = new QStandardItem(account.name);
        row->setData(roleText(account.role), RoleTextRole);
        row->setData(u"%1, %2"_s.arg(account.name, roleText(account.role)), Qt::AccessibleTextRole);
        m_rows->appendRow(row);
    }
    setCurrentIndex(m_rows->index(0, 0));
    updateGeometry();
}

std::optional<Account> AccountList::chosen() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_accounts.size() ? std::optional(m_accounts.at(row)) : std::nullopt;
}

void AccountList::step(int rows)
{
    const int last = static_cast<int>(m_accounts.size()) - 1;
    setCurrentIndex(m_rows->index(std::clamp(currentIndex().row() + rows, 0, std::max(last, 0)), 0));
}

QSize AccountList::sizeHint() const
{
    return {320, rowHeight * static_cast<int>(std::clamp<qsizetype>(m_accounts.size(), 1, shownRows))};
}

QSize AccountList::minimumSizeHint() const
{
    return {200, rowHeight};
}

void AccountList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit accountChosen();
}

} // namespace untie
