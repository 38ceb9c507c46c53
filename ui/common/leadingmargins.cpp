#include "ui/common/leadingmargins.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace untie {

namespace {

/// Lives with the layout and turns its margins with the widget.
class LeadingMargins final : public QObject
{
public:
    LeadingMargins(QLayout &layout, const QMargins &leftToRight)
        : QObject(&layout)
        , m_layout(layout)
        , m_leftToRight(leftToRight)
    {
        layout.parentWidget()->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QMargins &m = m_leftToRight;
        const bool mirrored = m_layout.parentWidget()->layoutDirection() == Qt::RightToLeft;
        m_layout.setContentsMargins(mirrored ? QMargins(m.right(), m.top(), m.left(), m.bottom()) : m);
    }

    QLayout &m_layout;
    QMargins m_leftToRight;
};

} // namespace

void setLeadingMargins(QLayout &layout, int leading, int top, int trailing, int bottom)
{
    new LeadingMargins(layout, {leading, top, trailing, bottom});
}

} // namespace untie
