#include "ui/visits/phrasepicker.h"

#include "ui/clients/rowline.h"
#include "ui/clients/rowlist.h"
#include "ui/common/hline.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/searchfield.h"
#include "ui/common/text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 420;
constexpr int rowsShown = 7;
constexpr int rowHeight = 30;
constexpr int KeyRole = Qt::UserRole;
constexpr int previewHeight = 58;

/// The key as it is typed, and what the phrase is.
class PhraseDelegate final : public RowDelegate
{
public:
    explicit PhraseDelegate(QObject *parent)
        : RowDelegate(rowHeight, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override
    {
        RowLine line(painter, row.inside, row.option.direction);
        line.putEnd(index.data(KeyRole).toString(), TextRole::SectionHead, row.colour(Token::Accent));
        line.skipEnd(space::near);
        line.putStart(index.data(Qt::DisplayRole).toString(), TextRole::Body, row.colour(Token::Text));
    }
};

} // namespace

PhrasePicker::PhrasePicker(const QList<Phrase> &phrases, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_phrases(phrases)
    , m_model(new QStandardItemModel(this))
    , m_line(new SearchField(tr("Find a phrase"), this))
    , m_none(newLabel(tr("No phrase fits."), TextRole::Caption, this))
    , m_preview(newLabel({}, TextRole::Note, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"phrasePicker"_s);
    setAccessibleName(tr("Phrases"));
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"phraseSearch"_s);
    m_line->installEventFilter(this);
    m_list = newRowList(tr("Phrases"), m_model, new PhraseDelegate(this), this);
    m_list->setObjectName(u"phraseList"_s);
    m_list->setFixedHeight(rowsShown * rowHeight);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_none->setContentsMargins(space::pane, space::near, space::pane, space::near);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setFixedHeight(previewHeight);
    m_preview->setContentsMargins(space::pane, space::small, space::pane, space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::near, 1, 1);
    column->setSpacing(space::tight);
    auto *search = new QVBoxLayout;
    search->setContentsMargins(space::near, 0, space::near, 0);
    search->addWidget(m_line);
    column->addLayout(search);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(new untie::HLine(this));
    column->addWidget(m_preview);
    setFixedWidth(pickerWidth);
    connect(m_line, &QLineEdit::textChanged, this, &PhrasePicker::fill);
    connect(m_line, &QLineEdit::returnPressed, this, &PhrasePicker::take);
    connect(m_list, &QListView::clicked, this, &PhrasePicker::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PhrasePicker::preview);
    fill({});
}

void PhrasePicker::openAt(QPoint global)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    const QSize size(pickerWidth, sizeHint().height());
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - size.width())),
         std::clamp(global.y() + space::tight, room.top(), std::max(room.top(), room.bottom() - size.height())));
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void PhrasePicker::fill(const QString &typed)
{
    m_shown = fitting(m_phrases, typed);
    m_model->clear();
    for (const Phrase &phrase : std::as_const(m_shown)) {
        auto *item = new QStandardItem(phrase.title.isEmpty() ? phrase.text.section(u'\n', 0, 0) : phrase.title);
        item->setData(u'.' + phrase.key, KeyRole);
        item->setData(tr("%1, key %2").arg(item->text(), phrase.key), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_none->setVisible(m_shown.isEmpty());
    m_list->setCurrentIndex(m_model->index(0, 0));
    preview();
}

void PhrasePicker::preview()
{
    m_preview->setText(m_shown.value(m_list->currentIndex().row()).text);
}

void PhrasePicker::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_shown.size())
        return;
    const Phrase phrase = m_shown.at(row);
    close();
    emit chosen(phrase);
}

bool PhrasePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && !m_shown.isEmpty()) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(m_model->index(std::clamp<int>(row, 0, static_cast<int>(m_shown.size()) - 1), 0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace untie
