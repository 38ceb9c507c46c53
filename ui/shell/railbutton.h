#pragma once

#include <QAbstractButton>

namespace untie {

/// One place of the rail: an icon over its name. The chosen one carries a bar at the leading edge.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &icon, const QString &label, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace untie
