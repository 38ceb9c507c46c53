#pragma once

#include "ui/common/text.h"

#include <QLabel>
#include <QStringList>

namespace untie {

/// How a title stands in the room it has.
struct TitleFit
{
    TextRole role = TextRole::Title;
    QStringList lines; ///< two at most
    bool isWhole = true;
};

/// In one line as large as it goes; else smaller, and then in two lines, so that a long name is read whole. What has no
/// room even so ends in "…".
TitleFit fitTitle(const QString &title, int width);

/// The title of a page, such as a client's name, set by fitTitle(); the tool tip shows what had no room.
class TitleLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TitleLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override; ///< wide enough for one line
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightNeeded() const;
};

} // namespace untie
