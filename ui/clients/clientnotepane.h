#pragma once

#include "app/common/result.h"
#include "ui/clients/clienthistory.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace untie {

struct ClientNoteProof;
struct Draft;
class DraftKeeper;
class Field;
class SegmentedControl;
class StorageThread;

/// What is written down outside a visit: what it was, when, and the words. Signed it stands with the client's visits; whoever
/// mends it signs another version, and the earlier ones are shown below. Ctrl+Enter signs, Esc leaves; what is not signed is
/// kept as a draft. A note that was changed in the file after that says so.
class ClientNotePane final : public QWidget
{
    Q_OBJECT

public:
    ClientNotePane(StorageThread &storage, QWidget *parent = nullptr);
    ~ClientNotePane() override;

    /// A new note of this client, of now; or what somebody had begun to write.
    void begin(const ClientHistory &history);
    /// One that is there.
    void open(const ClientHistory &history, const ClientNote &note);
    /// Another client: what was typed is kept as a draft of the one before.
    void letGo();
    bool isOpen() const { return m_note.client.isValid(); }

signals:
    void saved(); ///< it was stored
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const ClientHistory &history, const ClientNote &note, bool isDraft);
    std::optional<ClientNote> typed() const;
    std::optional<Draft> unsaved() const;
    void save(const QString &withdrawn = {});
    void showVersions(const QList<ClientNote> &versions, const ClientNoteProof &proof);
    void leave();

    StorageThread &m_storage;
    ClientNote m_note;  ///< as it was opened
    QTimeZone m_zone;
    QHash<PersonId, QString> m_people;
    DraftKeeper *m_keeper;
    SegmentedControl *m_kind;
    QLineEdit *m_day;
    QLineEdit *m_time;
    Field *m_dayField;
    QPlainTextEdit *m_text;
    Field *m_textField;
    QLabel *m_facts;
    QPushButton *m_save;
    QPushButton *m_withdraw;
    QLineEdit *m_reason;
    Field *m_reasonField;
    QLabel *m_versions;
};

} // namespace untie
