#include "ui/visits/pointspane.h"

#include "ui/common/hline.h"
#include "ui/common/keycap.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/visits/muscleline.h"
#include "ui/visits/pointcard.h"
#include "ui/visits/pointhand.h"
#include "ui/visits/pointrow.h"
#include "ui/visits/sectionhead.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

PointsPane::PointsPane(VisitSheet &sheet, PointHand &hand, const PointWords &words, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_hand(hand)
    , m_words(words)
    , m_header(new PaneHeader(tr("Points"), this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_openHead(new SectionHead(tr("Still open"), true, m_list))
    , m_todayHead(new SectionHead(tr("New today"), true, m_list))
    , m_empty(newLabel({}, TextRole::Secondary, m_list))
    , m_card(new PointCard(sheet, hand, words, m_list))
    , m_muscle(new MuscleLine(atlas, m_list))
    , m_footer(newFooter())
{
    setSurface(this, Token::Surface);
    setSurface(m_list, Token::Surface);
    m_list->setObjectName(u"points"_s);
    m_list->setAccessibleName(tr("Points"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(space::pane, space::pane, space::pane, 0);
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footer);

    connect(m_card, &PointCard::finished, this, &PointsPane::focusList);
    connect(m_muscle, &MuscleLine::chosen, this, &PointsPane::muscleChosen);
    connect(&m_sheet, &VisitSheet::pointsChanged, this, &PointsPane::rebuild);
    connect(&m_sheet, &VisitSheet::pointChanged, this, &PointsPane::renew);
    connect(&m_hand, &PointHand::taken, this, &PointsPane::rebuild);
    rebuild();
}

QWidget *PointsPane::newFooter()
{
    auto *footer = new QWidget(this);
    setSurface(footer, Token::Window);
    footer->setFixedHeight(38);
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(space::pane, 0, space::pane, 0);
    line->setSpacing(space::tight);
    const auto add = [&](const QString &cap, const QString &what) {
        line->addWidget(new KeyCap(cap, footer));
        line->addWidget(newLabel(what, TextRole::Caption, footer));
        line->addSpacing(space::near);
    };
    add(u"0–9"_s, tr("score"));
    add(u"T"_s, tr("ten"));
    add(u"−"_s, tr("not examined"));
    add(tr("Tab", "key"), tr("next"));
    line->addStretch();
    return footer;
}

void PointsPane::rebuild()
{
    const bool hadFocus =
        isAncestorOf(QApplication::focusWidget()) && qobject_cast<PointRow *>(QApplication::focusWidget());
    while (QLayoutItem *item = m_lines->takeAt(0))
        delete item; // the widgets stay

    QList<PointRow *> old;
    old.swap(m_rows);
    qsizetype known = 0;
    for (const SheetPoint &point : m_sheet.points()) {
        const auto there =
            std::ranges::find_if(old, [&point](const PointRow *row) { return row->point().id() == point.id(); });
        PointRow *row = nullptr;
        if (there != old.end()) {
            row = *there;
            old.erase(there);
        } else {
            row = new PointRow(m_words, m_list);
            m_hand.watch(row);
            connect(row, &PointRow::pressed, &m_hand, &PointHand::take);
        }
        m_rows.append(row);
        known += point.known ? 1 : 0;
    }
    for (PointRow *row : std::as_const(old)) {
        row->hide();
        row->deleteLater();
    }

    m_openHead->setVisible(known > 0);
    m_todayHead->setVisible(m_rows.size() > known);
    m_empty->setText(m_sheet.isEditable() ? tr("Nothing is marked yet. Click where it hurts: the first digit is before, the second after treatment.") : tr("Nothing was marked on this visit."));
    m_empty->setVisible(m_rows.isEmpty() && m_sheet.visit().id.isValid());
    m_footer->setVisible(m_sheet.isEditable());
    m_muscle->setVisible(m_sheet.isEditable());
    m_card->setVisible(m_hand.point() && m_sheet.isEditable());
    m_lines->addWidget(m_openHead);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i == known)
            m_lines->addWidget(m_todayHead);
        m_lines->addWidget(m_rows[i]);
        m_rows[i]->setVisible(true);
        if (m_sheet.points()[i].id() == m_hand.inHand())
            m_lines->addWidget(m_card);
    }
    m_lines->addWidget(m_empty);
    m_lines->addWidget(m_muscle);
    m_lines->addStretch(1);
    renew();

    if (PointRow *row = rowOf(m_hand.inHand())) {
        if (hadFocus)
            row->setFocus(Qt::OtherFocusReason);
        // Only once the layout knows where the row and its card are.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (PointRow *now = rowOf(m_hand.inHand())) {
                    m_scroll->ensureWidgetVisible(m_card, 0, 0);
                    m_scroll->ensureWidgetVisible(now, 0, 0);
                }
            },
            Qt::QueuedConnection);
    }
}

void PointsPane::renew()
{
    int open = 0;
    int looked = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const SheetPoint &point = m_sheet.points()[i];
        m_rows[i]->setPoint(point, point.id() == m_hand.inHand());
        open += point.known ? 1 : 0;
        looked += point.known && !point.ghost ? 1 : 0;
    }
    //: How many of the points that earlier visits left open were looked at today
    m_header->setFacts(open > 0 ? tr("%1 of %2 re-checked").arg(looked).arg(open) : QString());
    m_card->renew();
}

PointRow *PointsPane::rowOf(FindingId id) const
{
    const auto row = std::ranges::find_if(m_rows, [id](const PointRow *each) { return each->point().id() == id; });
    return row == m_rows.end() ? nullptr : *row;
}

IdentityBar &PointsPane::identity()
{
    return m_card->identity();
}

void PointsPane::focusList()
{
    if (PointRow *row = rowOf(m_hand.inHand()))
        row->setFocus(Qt::OtherFocusReason);
    else if (!m_rows.isEmpty())
        m_hand.take(m_rows.constFirst()->point().id());
}

} // namespace untie
