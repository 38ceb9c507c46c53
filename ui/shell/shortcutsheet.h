#pragma once

#include "app/security/session.h"
#include "ui/common/acts.h"
#include "ui/common/overlay.h"

class QPushButton;
class QScrollArea;

namespace untie {

class SearchField;

/// Which key does what: where one is first, then everywhere, then in all other places. One can search in it.
class ShortcutSheet final : public Overlay
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *over);

    /// `here` are the places whose keys hold on the page in front. What somebody of that role never meets is left out; while
    /// nobody is signed in, nothing is, and no keys can be chosen.
    void open(const QList<Where> &here, std::optional<Role> role);
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
    QPushButton *m_change;
    QList<Where> m_here;
    bool m_treats = true;
};

} // namespace untie
