#include "ui/settings/backupdelegate.h"

#include "ui/clients/rowline.h"
#include "ui/common/icons.h"
#include "ui/settings/backuplistmodel.h"

#include <QPainter>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int whenWidth = 190;
constexpr int sizeWidth = 84;
constexpr int whereWidth = 136;
constexpr int stateWidth = 210;
constexpr int roomForAll = 666; ///< narrower lines do without the place
constexpr int iconSize = 16;

/// Fills the columns of a line: of a row, or of the heads.
class Columns final
{
public:
    Columns(QPainter &painter, const QRectF &room, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_line(painter, room, direction)
        , m_direction(direction)
    {
    }

    RowLine start(int width) { return RowLine(m_painter, m_line.takeStart({qreal(width), m_line.rest().height()}), m_direction); }
    RowLine end(int width) { return RowLine(m_painter, m_line.takeEnd({qreal(width), m_line.rest().height()}), m_direction); }
    RowLine &rest() { return m_line; }

private:
    QPainter &m_painter;
    RowLine m_line;
    Qt::LayoutDirection m_direction;
};

} // namespace

BackupDelegate::BackupDelegate(QObject *parent)
    : RowDelegate(height::tableRow, parent)
{
}

void BackupDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    using Health = BackupListModel::Health;
    const auto text = [&](int role) { return index.data(role).toString(); };
    const auto health = Health(index.data(BackupListModel::HealthRole).toInt());
    const Token ink = health == Health::Whole ? Token::Ok : health == Health::Part ? Token::Warn : Token::Danger;
    Columns columns(painter, QRectF(row.inside), row.option.direction);
    RowLine state = columns.end(stateWidth);
    paintIcon(painter, state.takeStart({iconSize, iconSize}),
              health == Health::Whole ? u"shield-check"_s : health == Health::Part ? u"shield"_s : u"circle-alert"_s, row.colour(ink));
    state.skipStart(space::small);
    state.putStart(text(BackupListModel::StateRole), TextRole::Body, row.colour(ink));
    if (row.inside.width() >= roomForAll)
        columns.end(whereWidth).putStart(text(BackupListModel::WhereRole), TextRole::Body, row.colour(Token::Text2));
    RowLine size = columns.end(sizeWidth);
    size.skipEnd(space::header);
    size.putEnd(text(BackupListModel::SizeRole), TextRole::Body, row.colour(Token::Text2));
    if (health == Health::Damaged) {
        columns.rest().putStart(text(BackupListModel::WhenRole), TextRole::Name, row.colour(Token::Text));
        return;
    }
    columns.start(whenWidth).putStart(text(BackupListModel::WhenRole), row.selected ? TextRole::Strong : TextRole::Name, row.colour(Token::Text));
    columns.rest().putStart(text(BackupListModel::WhyRole), TextRole::Body, row.colour(Token::Text2));
}

BackupHeads::BackupHeads(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BackupHeads::sizeHint() const
{
    return {whenWidth + sizeWidth + whereWidth + stateWidth, QFontMetrics(textFont(TextRole::Caption)).height() + space::pane};
}

void BackupHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Window, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    const QColor ink = token(Token::Text2, this);
    Columns columns(painter, QRectF(rect()).adjusted(space::pane, 0, -space::pane, -1), layoutDirection());
    columns.end(stateWidth).putStart(tr("State"), TextRole::Caption, ink);
    columns.end(whereWidth).putStart(tr("Where"), TextRole::Caption, ink);
    RowLine size = columns.end(sizeWidth);
    size.skipEnd(space::header);
    size.putEnd(tr("Size"), TextRole::Caption, ink);
    columns.start(whenWidth).putStart(tr("When"), TextRole::Caption, ink);
    columns.rest().putStart(tr("Why"), TextRole::Caption, ink);
}

} // namespace untie
