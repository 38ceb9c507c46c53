#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace untie {

/// A mouse and a keyboard that reach the program through the window system, as a person's do: a click goes to whatever
/// lies there, a key to whatever has the keyboard. They count what they cost.
class Inputs final
{
public:
    /// Stops the test when something else covers the place.
    void click(QWidget &part, QPoint at);
    void click(QWidget &part); ///< in its middle
    /// From one place of a part to another with the button held; counts as one click.
    void drag(QWidget &part, QPoint from, QPoint to);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); ///< with its modifiers one key
    void type(const QString &text); ///< a key for each letter

    int clicks() const { return m_clicks; }
    int keys() const { return m_keys; }
    void countAnew();

private:
    int m_clicks = 0;
    int m_keys = 0;
};

} // namespace untie
