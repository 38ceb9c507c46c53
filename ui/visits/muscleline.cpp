#include "ui/visits/muscleline.h"

#include "ui/bodymap/placename.h"
#include "ui/common/icons.h"
#include "ui/common/sidebadge.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr qsizetype mostMatches = 8;
constexpr int matchHeight = 30;

} // namespace

MuscleLine::MuscleLine(const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_atlas(atlas)
    , m_edit(new QLineEdit(this))
    , m_matches(new MuscleMatches(this))
{
    m_edit->setObjectName(u"muscle"_s);
    m_edit->setMaxLength(80);
    m_edit->setAccessibleName(tr("Type a muscle"));
    m_edit->addAction(icon(u"plus"_s), QLineEdit::LeadingPosition)->setText(m_edit->accessibleName());
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::normal, space::pane, space::normal);
    column->setSpacing(space::tight);
    column->addWidget(m_edit);
    column->addWidget(m_matches);
    m_matches->setChoices({});
    connect(m_edit, &QLineEdit::textChanged, this, &MuscleLine::search);
    connect(m_matches, &MuscleMatches::currentChanged, this, [this](int index) { emit pointed(m_choices.value(index)); });
    connect(m_matches, &MuscleMatches::clicked, this, &MuscleLine::choose);
}

/// The longer invitation where it stands whole.
void MuscleLine::resizeEvent(QResizeEvent *)
{
    const QString whole = tr("Click the map, or type a muscle");
    const int iconAndFrame = height::field + 2 * space::normal;
    const bool fits = m_edit->fontMetrics().horizontalAdvance(whole) + iconAndFrame <= m_edit->width();
    m_edit->setPlaceholderText(fits ? whole : m_edit->accessibleName());
}

void MuscleLine::clear()
{
    m_edit->clear();
}

void MuscleLine::search(const QString &typed)
{
    m_choices = choicesFor(m_atlas, typed, mostMatches);
    m_matches->setChoices(m_choices);
    emit pointed(m_choices.value(m_matches->current()));
}

void MuscleLine::choose(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    const MuscleChoice choice = m_choices[index];
    clear();
    emit chosen(choice);
}

bool MuscleLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: m_matches->setCurrent(m_matches->current() + 1); return true;
        case Qt::Key_Up: m_matches->setCurrent(m_matches->current() - 1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(m_matches->current()); return true;
        case Qt::Key_Escape:
            if (m_edit->text().isEmpty())
                break;
            clear();
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

MuscleMatches::MuscleMatches(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
}

void MuscleMatches::setChoices(const QList<MuscleChoice> &choices)
{
    m_choices = choices;
    setFixedHeight(static_cast<int>(choices.size()) * matchHeight);
    setVisible(!choices.isEmpty());
    setCurrent(0);
}

void MuscleMatches::setCurrent(int index)
{
    const int before = std::exchange(m_current, std::clamp(index, 0, std::max(0, static_cast<int>(m_choices.size()) - 1)));
    if (m_current != before)
        emit currentChanged(m_current);
    if (!m_choices.isEmpty())
        setAccessibleName(placeName(m_choices[m_current].name, m_choices[m_current].side));
    update();
}

void MuscleMatches::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRectF row(0, i * matchHeight, width(), matchHeight);
        if (i == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(token(Token::AccentSoft, this));
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), radius::control, radius::control);
        }
        const MuscleChoice &choice = m_choices[i];
        const TextRole role = i == m_current ? TextRole::Strong : TextRole::Body;
        const qreal wide = std::min(QFontMetricsF(textFont(role)).horizontalAdvance(choice.name) + 2, row.width() - 50);
        const auto placed = [&](qreal left, qreal top, QSizeF size) {
            return QRectF(QPointF(mirror ? width() - left - size.width() : left, row.top() + top), size);
        };
        paintText(painter, placed(10, 0, {wide, matchHeight}), choice.name, role, token(Token::Text, this));
        paintSideBadge(painter, placed(10 + wide + 8, (matchHeight - sideBadgeSize.height()) / 2.0, sideBadgeSize),
                       choice.side, themeOf(this));
    }
}

void MuscleMatches::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(static_cast<int>(event->position().y()) / matchHeight);
}

void MuscleMatches::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked(static_cast<int>(event->position().y()) / matchHeight);
}

} // namespace untie
