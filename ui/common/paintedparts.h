#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

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
        bool focusable = false; ///< focus() brings the keyboard there, selectable or not
        bool focused = false;   ///< the keyboard stands on it when its widget has it, selected or not
    };
    /// As it is painted at this moment; none for a number that nothing has.
    virtual std::optional<Part> part(int index) const = 0;
    virtual void press(int index) = 0;
    virtual void focus(int) { }
    /// Where in the widget its parts are seen.
    virtual QRect shownArea() const { return widget()->rect(); }

private:
    class Item;

    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace untie
