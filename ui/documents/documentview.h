#pragma once

#include "app/documents/document.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace untie {

/// A document's pages, one below the other, as they will lie on paper.
class DocumentView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    explicit DocumentView(QWidget *parent = nullptr);

    void setDocument(Document document);
    const Document &document() const { return m_document; }

    /// How large a point is on the screen: 1 is 100 %, a page in its real size.
    qreal zoom() const { return m_zoom; }
    Fit fit() const { return m_fit; }
    void setFit(Fit fit); ///< follows the size of the view from now on, but for Fit::None
    void zoomIn();
    void zoomOut();

    /// The page whose greater part is in view, from 0.
    int currentPage() const;

signals:
    void zoomChanged();
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal pixelsPerPoint() const;
    QSize pageSize() const; ///< in pixels
    QRect pageRect(int page) const; ///< in the viewport
    void zoomTo(qreal zoom);
    void measure();
    const QPixmap *picture(int page);

    Document m_document;
    Fit m_fit = Fit::Page;
    qreal m_zoom = 1;
    int m_current = 0;
    QHash<int, QPixmap> m_pictures; ///< of pages in view, at the present zoom
};

} // namespace untie
