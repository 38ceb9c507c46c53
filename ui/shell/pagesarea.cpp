#include "ui/shell/pagesarea.h"

#include <QScrollArea>

namespace untie {

namespace {

constexpr QSize leastContent(900, 480);

/// In no layout of its own: by that the area would make room for whatever a page could use.
class Pages final : public QWidget
{
public:
    explicit Pages(QLayout *pages)
        : m_pages(new QWidget(this))
    {
        m_pages->setLayout(pages);
        setMinimumSize(leastContent);
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_pages->setGeometry(rect()); }

private:
    QWidget *m_pages;
};

} // namespace

QWidget *newPagesArea(QLayout *pages)
{
    auto *area = new QScrollArea;
    area->setWidget(new Pages(pages));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace untie
