#pragma once

#include <QWidget>

namespace untie {

/// The head of a group of points, with the names of the score columns.
class SectionHead final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHead(const QString &text, bool withColumns, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_withColumns;
};

} // namespace untie
