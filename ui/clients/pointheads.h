#pragma once

#include <QWidget>

namespace untie {

/// The head over the points' lines: first and last day of the time axis, and what the scores are.
class PointHeads final : public QWidget
{
    Q_OBJECT

public:
    explicit PointHeads(QWidget *parent = nullptr);

    void setDays(const QString &first, const QString &last);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_first;
    QString m_last;
};

} // namespace untie
