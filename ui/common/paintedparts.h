#pragma once

#include <QAccessibleWidget>
#include <QHash>

#include <optional>

namespace untie {

/// What a widget paints, as a screen reader meets it: children of its own that are no widgets, each with a name, a place
/// and an action to press it.
class PaintedParts : public QAccessibleWidget
{
public:
    explicit PaintedParts(QWidget *widget);
    ~PaintedParts() override;

    QAccessibleInterface *child(int index) const final;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const final;

protected:
    struct Part
    {
        QString name;
        QString value = {};
        QRect rect = {}; ///< in the widget
        bool selectable = false;
        bool selected = false; ///< it has the focus when its widget has it
    };
    /// As it is painted at this moment; none for a number that nothing has.
    virtual std::optional<Part> part(int index) const = 0;
    virtual void press(int index) = 0;

private:
    class Item;

    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace untie
