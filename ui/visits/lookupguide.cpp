#include "ui/visits/lookupguide.h"

#include "app/visits/knownmuscles.h"
#include "ui/bodymap/mappane.h"
#include "ui/visits/lookuppane.h"

#include <QLineEdit>

#include <algorithm>

namespace untie {

LookUpGuide::LookUpGuide(LookUpPane &pane, MapPane &map, const VisitSheet &sheet, const Figure &figure, const Atlas &atlas, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_map(map)
    , m_sheet(sheet)
    , m_figure(figure)
    , m_atlas(atlas)
{
    m_pane.hide();
    connect(&m_pane, &LookUpPane::closed, this, &LookUpGuide::close);
    connect(&m_pane, &LookUpPane::candidateShown, this, &LookUpGuide::light);
    connect(&m_sheet, &VisitSheet::pointsChanged, this, &LookUpGuide::takeMarks);
    connect(&m_sheet, &VisitSheet::pointChanged, this, &LookUpGuide::takeMarks);
}

void LookUpGuide::begin(const VisitContext &context)
{
    m_pane.clear();
    m_pane.setKnown(knownMuscles(context.points, context.zone));
    takeMarks();
    QWidget &keyboard = m_pane.isHidden() ? static_cast<QWidget &>(m_map.map()) : m_pane.line();
    keyboard.setFocus(Qt::OtherFocusReason);
}

void LookUpGuide::open(int visit)
{
    m_openIn = visit;
    m_pane.show();
    emit toggled();
    m_pane.line().setFocus(Qt::ShortcutFocusReason);
    light();
}

void LookUpGuide::close()
{
    const bool hadKeyboard = m_pane.line().hasFocus();
    m_pane.hide();
    emit toggled();
    light();
    if (hadKeyboard)
        m_map.map().setFocus(Qt::OtherFocusReason);
}

void LookUpGuide::letGo(int visit)
{
    if (visit != m_openIn && !m_pane.isHidden())
        close();
}

void LookUpGuide::takeMarks()
{
    m_pane.setMarked(painPlacesOf(m_sheet.visit(), m_atlas, m_figure));
}

void LookUpGuide::light()
{
    const auto candidate = m_pane.isVisible() ? m_pane.candidate() : std::nullopt;
    if (!candidate) {
        m_map.map().pointAt({}, Side::Midline);
        return;
    }
    const auto &items = m_map.map().muscleItems();
    const bool shown = std::ranges::any_of(items, [&candidate](const BodyMapView::MuscleItem &item) {
        return item.muscle == candidate->muscle && item.side == candidate->side;
    });
    if (const auto touch = usualTouch(m_figure, m_atlas, *candidate, m_map.map().view()); touch && !shown)
        m_map.setView(touch->view);
    m_map.map().pointAt(candidate->muscle, candidate->side);
}

} // namespace untie
