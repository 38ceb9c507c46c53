#pragma once

#include "ui/common/noticebar.h"

class QHBoxLayout;

namespace untie {

/// The ground of one notice, with its edge and its icon; what it says and what can be done stand in its line.
class NoticeRow final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeRow(Notice::Severity severity, QWidget *parent = nullptr);

    void setSeverity(Notice::Severity severity);
    QHBoxLayout &line() { return *m_line; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice::Severity m_severity;
    QHBoxLayout *m_line;
};

} // namespace untie
