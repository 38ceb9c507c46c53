#pragma once

#include "app/visits/visitcontext.h"
#include "app/visits/visitsheet.h"

#include <QObject>

namespace untie {

class LookUpPane;
class MapPane;

/// What goes between the reverse look-up and its visit: the areas of pain on the sheet are where it hurts, the client's
/// earlier visits raise what they know, and the candidate in hand lights up on the map.
class LookUpGuide final : public QObject
{
    Q_OBJECT

public:
    LookUpGuide(LookUpPane &pane, MapPane &map, const VisitSheet &sheet, const Figure &figure, const Atlas &atlas, QObject *parent = nullptr);

    /// For another visit; the keyboard goes to the look-up where it is open, else to the map.
    void begin(const VisitContext &context);
    /// Opens the look-up in the visit that was asked for with this number.
    void open(int visit);
    void close();
    /// What is shown goes; the look-up stays open only where it was opened in the visit that comes.
    void letGo(int visit);

signals:
    void toggled(); ///< opened or closed

private:
    void takeMarks();
    void light();

    LookUpPane &m_pane;
    MapPane &m_map;
    const VisitSheet &m_sheet;
    const Figure &m_figure;
    const Atlas &m_atlas;
    int m_openIn = 0; ///< number of the visit it was opened in
};

} // namespace untie
