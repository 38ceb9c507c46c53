#include "ui/common/searchfield.h"

#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int beforeWords = 36; ///< the symbol with its gaps

} // namespace

SearchField::SearchField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setMaxLength(200);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(name);
    auto *clear = addAction(icon(u"x"_s), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear, [this, clear](const QString &text) {
        clear->setVisible(!text.isEmpty());
        makeRoom();
    });
}

void SearchField::setKey(const QKeySequence &key)
{
    m_cap = keyText(key);
    if (!m_key) {
        m_key = new QShortcut(this);
        connect(m_key, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
    m_key->setKey(key);
    makeRoom();
}

/// Only where the words beside it stand whole.
bool SearchField::showsCap() const
{
    if (m_cap.isEmpty() || !text().isEmpty() || hasFocus())
        return false;
    return beforeWords + fontMetrics().horizontalAdvance(placeholderText()) + keyCapSize(m_cap).width() + 2 * space::near <= width();
}

/// What is searched is said where it stands whole; else that one can search.
void SearchField::makeRoom()
{
    const bool isWide = beforeWords + fontMetrics().horizontalAdvance(accessibleName()) + space::near <= width();
    setPlaceholderText(isWide ? accessibleName() : tr("Search"));
    const int room = showsCap() ? int(keyCapSize(m_cap).width()) : 0;
    layoutDirection() == Qt::RightToLeft ? setTextMargins(room, 0, 0, 0) : setTextMargins(0, 0, room, 0);
    update();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    makeRoom();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    makeRoom();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

QSize SearchField::sizeHint() const
{
    return {280, QLineEdit::sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!showsCap())
        return;
    const QSize size = keyCapSize(m_cap).toSize();
    const QRect cap(width() - size.width() - space::near, (height() - size.height()) / 2, size.width(), size.height());
    QPainter painter(this);
    paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), cap), m_cap, token(Token::Text2, this),
                token(Token::Line, this), token(Token::Surface, this));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace untie
