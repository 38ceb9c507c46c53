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
    /// Also those with whom nobody works: they are for owners to see.
    void offerRestricted();
    SavedList list() const;
    void choose(const SavedList &list);

signals:
    void chosen();

private:
    void fill(const QStringList &tags);

    QList<SavedList> m_lists; ///< by row
    bool m_offersRestricted = false;
};

/// What to say where nobody is in it.
QString emptySentence(const SavedList &list);

} // namespace untie
