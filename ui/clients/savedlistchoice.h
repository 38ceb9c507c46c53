#pragma once

#include "app/clients/savedliststore.h"

#include <QComboBox>

namespace untie {

/// Which list of clients is shown: everybody, or one that one comes back to.
class SavedListChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit SavedListChoice(QWidget *parent = nullptr);

    /// The tags that somebody has; a chosen one that nobody has any more goes back to everybody.
    void setTags(const QStringList &tags);
    /// Also a list that is not for everybody to see: DueForCheck, Restricted.
    void offer(SavedList::Kind kind);
    SavedList list() const;
    void choose(const SavedList &list);
    QSize minimumSizeHint() const override; ///< of what is chosen; the longest may be wider

signals:
    void chosen();

private:
    void fill(const QStringList &tags);

    QList<SavedList> m_lists; ///< by row
    QStringList m_tags;
    QList<SavedList::Kind> m_offered;
};

/// What to say where nobody is in it.
QString emptySentence(const SavedList &list);

} // namespace untie
