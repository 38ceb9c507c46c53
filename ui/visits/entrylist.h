#pragma once

#include "app/visits/visitcontext.h"

#include <QWidget>

class QVBoxLayout;

namespace untie {

/// What was added to a signed note, oldest first: what kind of entry, by whom, when, and its words. It takes no room
/// while there is none.
class EntryList final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryList(QWidget *parent = nullptr);

    void setContext(const VisitContext &context);

private:
    QWidget *newEntry(const NoteEntry &entry, const VisitContext &context);

    QVBoxLayout *m_rows;
};

/// "Nora Vale, LMT · 17 Nov 2026, 15:02": who signed an entry and when, in the clinic's time.
QString signedBy(const NoteEntry &entry, const VisitContext &context);

} // namespace untie
