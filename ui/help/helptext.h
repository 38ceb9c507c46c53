#pragma once

#include "ui/help/handbook.h"

#include <QTextBrowser>

namespace untie {

/// Shows a page of the handbook in the program's type and colours. Links to other pages are told, not followed.
class HelpText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget *parent = nullptr);

    void show(const Handbook &book, const HandbookPage &page);

signals:
    void pageWanted(const QString &id);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    QString styleSheetOfText() const;

    const Handbook *m_book = nullptr;
    HandbookPage m_page;
    int m_width = 0; ///< that pictures were scaled to
    int m_renderedFor = 0; ///< the width of the widget then
};

} // namespace untie
