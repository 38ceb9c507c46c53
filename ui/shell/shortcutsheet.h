#pragma once

#include "ui/common/acts.h"
#include "ui/common/overlay.h"

class QLabel;
class QScrollArea;

namespace untie {

class SearchField;

/// Which key does what: where one is first, then everywhere, then in all other places. One can search in it.
class ShortcutSheet final : public Overlay
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *over);

    /// `here` are the places whose keys hold on the page in front.
    void open(const QList<Where> &here);
    /// The words that are listed, heading by heading, as they stand there.
    QStringList listed() const;

signals:
    void changeWanted(); ///< to the page where keys are chosen

protected:
    QRect cardIn(QSize window) const override;

private:
    void list();

    SearchField *m_search;
    QScrollArea *m_scroll;
    QList<Where> m_here;
};

} // namespace untie
