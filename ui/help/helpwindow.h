#pragma once

#include "ui/help/handbook.h"

#include <QWidget>

class QListView;
class QStandardItemModel;
class QToolButton;

namespace untie {

class HelpText;
class SearchField;

/// The handbook, in a window of its own so that one can read while one works: its pages, a search, the page, and the way
/// back.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `language` as in "de".
    explicit HelpWindow(const QString &language, QWidget *parent = nullptr);

    /// Goes to a page; the first, where there is none of that name.
    void open(const QString &id);
    const QString &page() const { return m_page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(const QString &id);
    void step(int by);
    void list();
    void mark();

    Handbook m_book;
    SearchField *m_search;
    QStandardItemModel *m_rows;
    QListView *m_list;
    HelpText *m_text;
    QToolButton *m_back;
    QToolButton *m_forward;
    QString m_page;
    QStringList m_way; ///< the pages that were read
    qsizetype m_at = -1; ///< where on it
};

} // namespace untie
