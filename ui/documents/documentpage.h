#pragma once

#include "app/common/result.h"
#include "ui/documents/documentoffer.h"
#include "ui/documents/printmemory.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace untie {

class DocumentOutlet;
class DocumentView;
class PageHeader;
class SegmentedControl;
class StorageThread;
class Toast;

/// A document as it will lie on paper, to look at, to print and to keep as PDF. What it is, it is told.
class DocumentPage final : public QWidget
{
    Q_OBJECT

public:
    /// The storage must outlive it.
    explicit DocumentPage(StorageThread &storage, QWidget *parent = nullptr);
    ~DocumentPage() override;

    /// Where it remembers printers and papers; without one it does not.
    void setMemory(PrintMemory memory) { m_memory = std::move(memory); }
    /// Reads and shows a document; `thenPrint` asks the system's dialog at once, so that Enter prints it.
    void open(ReadOffer read, bool thenPrint = false);
    void print();
    void saveAsPdf();

signals:
    void closed(); ///< back to where one came from
    void acted();  ///< something was done with it that others show: it was printed, handed over
    /// It stands there, or a sentence why not.
    void completed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present(const DocumentOffer &offer);
    void layOut();
    Result<Document> laidOut(Paper paper) const;
    void connectOutlet();
    /// Says what left the house and writes it into the audit.
    void note(AuditAction action, const QString &sentence);
    void act(const DocumentAct &act);
    void complain(const QString &sentence);
    void showZoom();
    void showPages();
    void showActs();
    void makeHeader();
    void makeTools();
    QWidget *makeOwn();

    StorageThread &m_storage;
    PrintMemory m_memory;
    quint64 m_question = 0;
    ReadOffer m_read;
    std::optional<DocumentOffer> m_offer;
    Letterhead m_letterhead;
    QTimer m_rest; ///< after the last key of the person's own words

    PageHeader *m_header;
    QWidget *m_tools;
    DocumentView *m_view;
    QWidget *m_notice;
    QLabel *m_problem;
    QLabel *m_pages;
    QLabel *m_zoom;
    SegmentedControl *m_paper;
    SegmentedControl *m_fit;
    QComboBox *m_choice;
    QLabel *m_choiceName;
    QWidget *m_own;
    QLabel *m_ownName;
    QPlainTextEdit *m_ownText;
    QHBoxLayout *m_acts = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    Toast *m_toast;
    DocumentOutlet *m_outlet;
};

} // namespace untie
