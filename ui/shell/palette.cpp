#include "ui/shell/palette.h"

#include "ui/common/hline.h"
#include "ui/common/iconview.h"
#include "ui/common/keycap.h"
#include "ui/common/text.h"
#include "ui/shell/palettedelegate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 640;
constexpr int fromTop = 112;
constexpr int lineHeight = 56;
constexpr int footHeight = 36;
constexpr int mostRows = 8;
constexpr int searchIcon = 18;

} // namespace

Palette::Palette(QWidget *over)
    : Overlay(over)
    , m_line(new QLineEdit)
    , m_model(new PaletteModel(this))
    , m_list(new QListView)
    , m_nothing(newLabel({}, TextRole::Secondary))
{
    setObjectName(u"palette"_s);
    auto *card = new OverlayCard(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::header, 0, space::header, 0);
    head->setSpacing(space::normal);
    head->addWidget(new IconView(u"search"_s, searchIcon, Token::Text2));
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setFrame(false);
    m_line->setMinimumHeight(lineHeight);
    m_line->setFont(textFont(TextRole::Title));
    m_line->setPlaceholderText(tr("Find a client or an action"));
    m_line->setAccessibleName(tr("Find a client or an action"));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    head->addWidget(m_line, 1);
    head->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape)));
    column->addLayout(head);
    column->addWidget(new HLine);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { act(index.row()); });
    column->addWidget(m_list);
    m_nothing->setContentsMargins(space::header, space::pane, space::header, space::pane);
    column->addWidget(m_nothing);
    column->addStretch(1);
    column->addWidget(new HLine);
    column->addWidget(makeFoot(card));
    setCard(card);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::ask);
}

QWidget *Palette::makeFoot(QWidget *card)
{
    auto *foot = new QWidget(card);
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::header, 0, space::header, 0);
    row->setSpacing(space::small);
    const auto hint = [&](std::initializer_list<QString> caps, const QString &words) {
        for (const QString &cap : caps)
            row->addWidget(new KeyCap(cap));
        row->addWidget(newLabel(words, TextRole::Caption));
        row->addSpacing(space::pane);
    };
    hint({keyText(QKeySequence(Qt::Key_Up)), keyText(QKeySequence(Qt::Key_Down))}, tr("choose"));
    hint({keyText(QKeySequence(isRightToLeft() ? Qt::Key_Left : Qt::Key_Right))}, tr("actions of the client"));
    hint({u">"_s}, tr("actions only"));
    row->addStretch(1);
    m_count = newLabel({}, TextRole::Caption);
    row->addWidget(m_count);
    return foot;
}

QRect Palette::cardIn(QSize window) const
{
    int rows = 0;
    int high = 0;
    for (int row = 0; row < m_model->rowCount() && rows <= mostRows; ++row) {
        rows += m_model->entryAt(row) ? 1 : 0;
        high += rows <= mostRows ? m_list->sizeHintForRow(row) : 0;
    }
    const int most = std::max(200, window.height() - fromTop - space::wide - lineHeight - footHeight - 3);
    m_list->setFixedHeight(std::min(high + (high > 0 ? space::near : 0), most));
    const int all = m_line->height() + 1 + (m_model->rowCount() > 0 ? m_list->height() : m_nothing->sizeHint().height()) + footHeight + 3;
    const int top = std::min(fromTop, std::max(space::wide, window.height() - all - space::wide));
    const int width = std::min(cardWidth, window.width() - 2 * space::wide);
    return {(window.width() - width) / 2, top, width, std::max(all, lineHeight + footHeight)};
}

void Palette::open(Answer answer)
{
    m_answer = std::move(answer);
    m_client = {};
    m_line->clear();
    ask();
    openWith(m_line);
}

void Palette::ask()
{
    if (!m_answer)
        return;
    QString typed = m_line->text();
    const bool actionsOnly = typed.startsWith(u'>');
    if (actionsOnly)
        typed.remove(0, 1);
    m_model->show(m_answer({typed, m_client, actionsOnly}));
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->setText(tr("Nobody and nothing is called “%1”.").arg(typed.trimmed()));
    choose(m_model->step(-1, 1));
    m_list->scrollToTop();
    renewFoot();
    QEvent place(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &place);
}

void Palette::renewFoot()
{
    int found = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const PaletteEntry *entry = m_model->entryAt(row);
        found += entry && entry->client.isValid() ? 1 : 0;
    }
    m_count->setText(found > 0 ? tr("%1 of %2", "so many of all clients").arg(QLocale().toString(found), QLocale().toString(m_clients)) : QString());
}

/// The line keeps the focus; a screen reader is told of the row as if the list had it.
void Palette::choose(int row)
{
    if (row < 0)
        return m_list->setCurrentIndex({});
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row > 0 && !m_model->entryAt(row - 1) ? m_model->index(row - 1, 0) : index);
    m_list->scrollTo(index);
    m_line->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (!isVisible())
        return;
    QAccessibleEvent focused(m_list, QAccessible::Focus);
    focused.setChild(row);
    QAccessible::updateAccessibility(&focused);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && press(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return Overlay::eventFilter(watched, event);
}

bool Palette::press(int key)
{
    const int row = m_list->currentIndex().row();
    const PaletteEntry *entry = m_model->entryAt(row);
    const bool atEnd = m_line->cursorPosition() == m_line->text().size() && !m_line->hasSelectedText();
    const int into = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = key == Qt::Key_Down ? 1 : -1;
        const int next = m_model->step(row, by);
        choose(next >= 0 ? next : m_model->step(by > 0 ? -1 : m_model->rowCount(), by)); // round and round
        return true;
    }
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        int next = row;
        for (int i = 0; i < mostRows - 1 && m_model->step(next, key == Qt::Key_PageDown ? 1 : -1) >= 0; ++i)
            next = m_model->step(next, key == Qt::Key_PageDown ? 1 : -1);
        choose(next);
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // nothing else to go to
    case Qt::Key_Return:
    case Qt::Key_Enter: act(row); return true;
    case Qt::Key_Escape:
        if (!m_client.isValid())
            return false;
        m_client = {};
        m_line->setText(m_typedBefore);
        ask();
        return true;
    default: break;
    }
    if (key != into || !atEnd || !entry || !entry->client.isValid() || m_client.isValid())
        return false;
    m_client = entry->client;
    m_typedBefore = m_line->text();
    m_line->clear();
    ask();
    return true;
}

/// Once the palette is gone, so that what it does finds the page with the focus.
void Palette::act(int row)
{
    const PaletteEntry *entry = m_model->entryAt(row);
    if (!entry || !entry->run)
        return;
    const auto run = entry->run;
    emit done(entry->remembered);
    close();
    QMetaObject::invokeMethod(parentWidget(), [run] { run(); }, Qt::QueuedConnection);
}

void Palette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        m_line->setFont(textFont(TextRole::Title));
}

} // namespace untie
