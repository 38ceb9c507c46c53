#pragma once

#include <QStringList>
#include <QWidget>

namespace untie {

/// The steps of something that is done one after the other: those behind one ticked, the present one filled.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    /// For a client: words of the form's size.
    void setLarge(bool large);
    void setCurrent(int step); ///< from 0
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QStringList m_steps;
    int m_current = 0;
    bool m_large = false;
};

} // namespace untie
