#pragma once

#include "app/common/result.h"
#include "app/documents/document.h"
#include "app/documents/summarysource.h"

#include <QWidget>


class QLabel;
class QPushButton;

namespace untie {

class DocumentOutlet;
class DocumentView;
class Figure;
class PageHeader;
class SegmentedControl;
class StorageThread;
class Toast;

/// A visit's summary as the client will get it, to look at, to print and to keep as PDF.
class SummaryPreview final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SummaryPreview(StorageThread &storage, const Figure &figure, QWidget *parent = nullptr);
    ~SummaryPreview() override;

    /// Reads what is stored of a visit and shows its summary. Save the visit before.
    void open(VisitId visit);
    void print();
    void saveAsPdf();

signals:
    void closed(); ///< back to where one came from

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present(const SummarySource &source);
    void layOut();
    Result<Document> laidOut(Paper paper) const;
    void connectOutlet();
    /// Says what left the house and writes it into the audit.
    void note(AuditAction action, const QString &sentence);
    void complain(const QString &sentence);
    void showZoom();
    void showPages();
    void makeHeader();
    void makeTools();

    StorageThread &m_storage;
    const Figure &m_figure;
    VisitId m_asked;
    std::optional<SummarySource> m_source;

    PageHeader *m_header;
    QWidget *m_tools;
    DocumentView *m_view;
    QWidget *m_notice;
    QLabel *m_problem;
    QLabel *m_pages;
    QLabel *m_zoom;
    SegmentedControl *m_paper;
    SegmentedControl *m_fit;
    QPushButton *m_print;
    QPushButton *m_save;
    Toast *m_toast;
    DocumentOutlet *m_outlet;
};

} // namespace untie
