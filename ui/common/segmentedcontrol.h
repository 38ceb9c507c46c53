#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace untie {

class Segment;

/// One of a few, always visible: view of the map, tabs of a page. Tab reaches the chosen one, the arrows move.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what is chosen, for the screen reader: "View".
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    int add(const QString &text); ///< its index; the first becomes the current one
    void setText(int index, const QString &text);
    void setCount(int index, std::optional<int> count); ///< in the third voice behind the text
    void setOffered(int index, bool offered); ///< greyed where there is nothing behind it
    void setShown(int index, bool shown); ///< away where it makes no sense
    int size() const { return int(m_segments.size()); }
    int current() const;
    void setCurrent(int index); ///< without a signal

signals:
    void chosen(int index); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Segment *> m_segments;
    QButtonGroup *m_group;
    bool m_setting = false; ///< it is no person who chooses
};

} // namespace untie
