#include "ui/shell/shortcutsheet.h"

#include "app/common/fuzzy.h"
#include "app/common/text.h"
#include "app/security/permissions.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/hline.h"
#include "ui/common/keycap.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/searchfield.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize cardSize(760, 640);
constexpr int twoColumns = 640; ///< from this width on

/// One line of the overview.
struct Line
{
    QString words;
    QStringList caps;
};

struct Group
{
    QString heading;
    QList<Line> lines;
};

/// What only who treats meets: on a page that the front desk has as well, all but these.
bool isOfTreatment(Where where, std::optional<Act> act)
{
    switch (where) {
    case Where::Visit:
    case Where::Intake: return true;
    case Where::Client: return act != Act::EditClient;
    case Where::Today: return act == Act::StartNext;
    case Where::Clients: return act == Act::SearchNotes;
    case Where::Appointment: return act == Act::BeginVisit;
    default: return false;
    }
}

QList<Group> groupsOf(const QList<Where> &here, const QString &typed, bool treats)
{
    QList<Where> order = here;
    for (const Where where : places()) {
        if (!order.contains(where))
            order.append(where);
    }
    QList<Group> groups;
    for (const Where where : std::as_const(order)) {
        Group group{nameOf(where), {}};
        const auto put = [&](const QString &words, const QStringList &caps) {
            if (!caps.isEmpty() && fuzzyMatch(typed, words))
                group.lines.append({words, caps});
        };
        for (const ActRow &row : actTable()) {
            const QString cap = keyText(Keys::ours().of(row.act));
            if (row.where == where && !cap.isEmpty() && (treats || !isOfTreatment(where, row.act)))
                put(nameOf(row.act), {cap});
        }
        for (const FixedKeys &keys : fixedKeys()) {
            if (keys.where == where && (treats || !isOfTreatment(where, {})))
                put(nameOf(keys), capsOf(keys));
        }
        if (!group.lines.isEmpty())
            groups.append(group);
    }
    return groups;
}

QWidget *newGroup(const Group &group, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, space::header);
    column->setSpacing(space::small);
    QLabel *heading = newLabel(group.heading, TextRole::SectionHead, box);
    heading->setObjectName(u"shortcutHeading"_s);
    column->addWidget(heading);
    for (const Line &line : group.lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::tight);
        QLabel *words = newLabel(line.words, TextRole::Body, box);
        words->setObjectName(u"shortcutWords"_s);
        words->setWordWrap(true);
        words->setAccessibleName(u"%1: %2"_s.arg(line.words, commaList(line.caps)));
        row->addWidget(words, 1);
        for (const QString &cap : line.caps.mid(0, 5))
            row->addWidget(new KeyCap(cap, box), 0, Qt::AlignTop);
        if (line.caps.size() > 5)
            row->addWidget(newLabel(u"…"_s, TextRole::Caption, box), 0, Qt::AlignTop);
        column->addLayout(row);
    }
    return box;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *over)
    : Overlay(over)
    , m_search(new SearchField(tr("Search the shortcuts"), this))
    , m_scroll(new QScrollArea(this))
    , m_change(newButton(tr("Change keys…"), ButtonRole::Quiet, u"pencil"_s))
{
    setObjectName(u"shortcutSheet"_s);
    auto *card = new OverlayCard(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, radius::palette); // the round corners stay
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::header, space::pane, space::pane, space::pane);
    head->addWidget(newLabel(tr("Keyboard shortcuts"), TextRole::Heading), 1);
    head->addWidget(m_search);
    m_change->setObjectName(u"changeKeys"_s);
    head->addWidget(m_change);
    QToolButton *leave = newIconButton(u"x"_s, tr("Close"), this);
    head->addWidget(leave);
    column->addLayout(head);
    column->addWidget(new HLine);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Keyboard shortcuts"));
    new FocusRing(m_scroll);
    column->addWidget(m_scroll, 1);
    setCard(card);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::list);
    connect(leave, &QToolButton::clicked, this, &Overlay::close);
    connect(m_change, &QPushButton::clicked, this, [this] {
        close();
        emit changeWanted();
    });
}

QRect ShortcutSheet::cardIn(QSize window) const
{
    const QSize size = cardSize.boundedTo(window - QSize(2 * space::wide, 2 * space::wide));
    return {QPoint((window.width() - size.width()) / 2, (window.height() - size.height()) / 2), size};
}

void ShortcutSheet::open(const QList<Where> &here, std::optional<Role> role)
{
    m_here = here;
    m_treats = !role || may(*role, Operation::WriteVisits);
    m_change->setVisible(role.has_value());
    m_search->clear();
    list();
    openWith(m_search);
}

void ShortcutSheet::list()
{
    auto *content = new QWidget;
    setSurface(content, Token::Surface);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(space::header, space::header, space::header, 0);
    columns->setSpacing(space::wide);
    const QList<Group> groups = groupsOf(m_here, m_search->text(), m_treats);
    qsizetype all = 0;
    for (const Group &group : groups)
        all += group.lines.size() + 2;
    QVBoxLayout *column = nullptr;
    qsizetype placed = 0;
    for (const Group &group : groups) {
        const bool isFull = column && placed * 2 >= all && columns->count() < 2 && cardIn(size()).width() >= twoColumns;
        if (!column || isFull) {
            column = new QVBoxLayout;
            column->setSpacing(0);
            columns->addLayout(column, 1);
        }
        column->addWidget(newGroup(group, content));
        placed += group.lines.size() + 2;
    }
    if (groups.isEmpty())
        columns->addWidget(newLabel(tr("No key does that."), TextRole::Secondary, content), 0, Qt::AlignTop);
    for (int i = 0; i < columns->count(); ++i) {
        if (auto *filled = qobject_cast<QVBoxLayout *>(columns->itemAt(i)->layout()))
            filled->addStretch(1);
    }
    m_scroll->setWidget(content); // the one before goes
}

QStringList ShortcutSheet::listed() const
{
    QStringList words;
    for (const QLabel *label : m_scroll->widget()->findChildren<QLabel *>()) {
        if (label->objectName() == "shortcutHeading"_L1 || label->objectName() == "shortcutWords"_L1)
            words += label->text();
    }
    return words;
}

} // namespace untie
