#include "ui/visits/candidatedelegate.h"

#include "ui/clients/rowline.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/sidebadge.h"
#include "ui/visits/candidatelistmodel.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal placeWidth = 26;
constexpr qreal arrowSize = 12;

} // namespace

CandidateDelegate::CandidateDelegate(const CandidateListModel &model, QObject *parent)
    : RowDelegate(height::pointRow, parent)
    , m_model(model)
{
}

void CandidateDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const ReferralCandidate &candidate = m_model.at(index.row());
    const Qt::LayoutDirection direction = row.option.direction;
    const QString place = QLocale().toString(index.row() + 1);
    QRectF inside = row.inside;
    const QRectF number = takeLeading(inside, placeWidth, 0, direction);
    paintText(painter, number, place, row.selected ? TextRole::Strong : TextRole::Secondary, row.colour(row.selected ? Token::Text : Token::Text3));

    const QFontMetricsF names(textFont(TextRole::Name));
    const qreal reasonHeight = QFontMetricsF(textFont(TextRole::Caption)).height();
    const qreal top = inside.center().y() - (names.height() + 2 + reasonHeight) / 2;
    RowLine line(painter, {inside.left(), top, inside.width(), names.height()}, direction);
    if (row.selected) { // the next key
        const QString cap = u"↵"_s;
        const QRectF taken = line.takeEnd(keyCapSize(cap));
        paintKeyCap(painter, taken, cap, row.colour(Token::Text2), row.colour(Token::Edge), row.colour(Token::Surface));
        line.skipEnd(space::near);
    }
    if (candidate.raisedBy > 0) {
        line.putEnd(QLocale().toString(candidate.raisedBy), TextRole::Caption, row.colour(Token::Text2));
        paintIcon(painter, line.takeEnd({arrowSize, arrowSize}), u"arrow-up"_s, row.colour(Token::Text2));
        line.skipEnd(space::near);
    }
    const QString name = m_model.nameAt(index.row());
    const qreal wide = std::min(line.rest().width() - sideBadgeSize.width() - space::small, std::ceil(names.horizontalAdvance(name)));
    RowLine(painter, line.takeStart({wide, names.height()}), direction).putStart(name, TextRole::Name, row.colour(Token::Text));
    line.skipStart(space::small);
    paintSideBadge(painter, line.takeStart(sideBadgeSize), candidate.side, row.theme);
    RowLine reason(painter, {inside.left(), top + names.height() + 2, inside.width(), reasonHeight}, direction);
    reason.putStart(candidate.reasons.value(0), TextRole::Caption, row.colour(Token::Text2));
}

} // namespace untie
