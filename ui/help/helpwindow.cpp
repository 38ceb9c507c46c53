#include "ui/help/helpwindow.h"

#include "ui/clients/rowline.h"
#include "ui/common/button.h"
#include "ui/common/hline.h"
#include "ui/common/hoverrow.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/rowlist.h"
#include "ui/common/searchfield.h"
#include "ui/common/surface.h"
#include "ui/help/helptext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1000, 760);
constexpr int listWidth = 260;
constexpr int IdRole = Qt::UserRole;
constexpr int ExtractRole = Qt::UserRole + 1;

class PageDelegate final : public RowDelegate
{
public:
    explicit PageDelegate(QObject *parent)
        : RowDelegate(height::tableRow, parent)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = RowDelegate::sizeHint(option, index);
        return index.data(ExtractRole).toString().isEmpty() ? size : QSize(size.width(), size.height() * height::dayRow / height::tableRow);
    }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override
    {
        const QString extract = index.data(ExtractRole).toString();
        QRectF upper(row.inside);
        if (!extract.isEmpty()) {
            upper.setHeight(upper.height() / 2 + 4);
            RowLine below(painter, QRectF(row.inside).adjusted(0, upper.height() - 6, 0, -2), row.option.direction);
            below.putStart(extract, TextRole::Caption, row.colour(Token::Text2));
        }
        RowLine line(painter, upper, row.option.direction);
        line.putStart(index.data().toString(), row.selected ? TextRole::Strong : TextRole::Name, row.colour(Token::Text));
    }
};

} // namespace

HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_book(Handbook::inLanguage(language))
    , m_search(new SearchField(tr("Search the handbook"), this))
    , m_rows(new QStandardItemModel(this))
    , m_text(new HelpText(this))
    , m_back(newIconButton(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s, tr("The page before (Alt+Left)"), this))
    , m_forward(newIconButton(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s, tr("The page after (Alt+Right)"), this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Untie handbook"));
    resize(usualSize);
    setSurface(this, Token::Surface);
    m_list = newRowList(tr("Pages of the handbook"), m_rows, this);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setItemDelegate(new PageDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    new HoverRow(m_list);

    auto *side = new QWidget(this);
    setSurface(side, Token::Window);
    side->setFixedWidth(listWidth);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::near, space::near, space::near, 0);
    tools->setSpacing(space::tight);
    tools->addWidget(m_back);
    tools->addWidget(m_forward);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addLayout(tools);
    auto *searching = new QHBoxLayout;
    searching->setContentsMargins(space::near, 0, space::near, 0);
    searching->addWidget(m_search);
    column->addLayout(searching);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new HLine(this, Qt::Vertical));
    row->addWidget(m_text, 1);

    m_search->setKey(QKeySequence::Find);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_rows->rowCount() > 0)
            go(m_rows->item(0)->data(IdRole).toString());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            go(index.data(IdRole).toString());
    });
    connect(m_text, &HelpText::pageWanted, this, &HelpWindow::go);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    list();
}

void HelpWindow::open(const QString &id)
{
    m_search->clear();
    go(m_book.find(id) ? id : m_book.pages().constFirst().id);
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

/// All pages, or those in which what was typed stands.
void HelpWindow::list()
{
    m_rows->clear();
    const auto add = [this](const HandbookPage &page, const QString &extract) {
        auto *row = new QStandardItem(page.title);
        row->setData(page.id, IdRole);
        row->setData(extract, ExtractRole);
        m_rows->appendRow(row);
    };
    if (m_search->text().trimmed().isEmpty()) {
        for (const HandbookPage &page : m_book.pages())
            add(page, {});
    }
    for (const HandbookHit &hit : m_book.search(m_search->text()))
        add(*m_book.find(hit.id), hit.extract);
    mark();
}

/// Chooses the shown page in the list, where it stands there.
void HelpWindow::mark()
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->item(row)->data(IdRole) == m_page)
            m_list->setCurrentIndex(m_rows->index(row, 0));
    }
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at >= 0 && m_at + 1 < m_way.size());
}

void HelpWindow::go(const QString &id)
{
    const HandbookPage *page = m_book.find(id);
    if (!page || id == m_page)
        return;
    m_way = m_way.mid(0, m_at + 1);
    m_way.append(id);
    m_at = m_way.size() - 1;
    m_page = id;
    m_text->show(m_book, *page);
    mark();
}

void HelpWindow::step(int by)
{
    if (m_at + by < 0 || m_at + by >= m_way.size())
        return;
    m_at += by;
    m_page = m_way[m_at];
    m_text->show(m_book, *m_book.find(m_page));
    mark();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (sideways)
        step((event->key() == Qt::Key_Left) == isRightToLeft() ? 1 : -1);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
