#pragma once

#include "app/common/result.h"
#include "app/visits/visitcontext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class PaneHeader;
class StorageThread;

/// The note of the visit that is chosen in the list, to be read while one walks through a client's history. It is asked for
/// when one rests on a visit, so that those that are passed over count as not opened.
class NoteReader final : public QWidget
{
    Q_OBJECT

public:
    NoteReader(StorageThread &storage, QWidget *parent = nullptr);

    /// Shows this one soon; an invalid id: none.
    void show(ClientId client, VisitId visit);
    /// Reads the one that it shows again.
    void refresh();

signals:
    void visitOpened(untie::VisitId visit);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void answered(const Result<VisitContext> &context);
    void clear();
    void addWords(const QString &head, const QString &text);
    void addEntry(const NoteEntry &entry, const VisitContext &context);

    StorageThread &m_storage;
    ClientId m_client;
    VisitId m_visit;
    VisitId m_shown; ///< whose note stands there
    quint64 m_question = 0;
    QTimer m_rest;
    PaneHeader *m_head;
    QLabel *m_facts;
    QVBoxLayout *m_words;
};

} // namespace untie
