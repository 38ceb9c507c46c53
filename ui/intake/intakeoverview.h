#pragma once

#include "ui/intake/intakerecord.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace untie {

class ActSet;
class CautionList;
class ClearanceForm;
class ConsentPane;
class ConsentSigner;
class OutcomePane;
class PageHeader;
class StorageThread;
class VersionPane;

/// A client's intake: what it cautions against, its versions, consents, scales, and what the desk is told.
class IntakeOverview final : public QWidget
{
    Q_OBJECT

public:
    IntakeOverview(StorageThread &storage, PersonId person, QWidget *parent = nullptr);

    /// `visit` is the one that is about to begin, where there is one: a consent may be signed for it alone.
    void open(ClientId client, VisitId visit = {});
    void refresh();
    ClientId client() const { return m_client; }
    const IntakeRecord &record() const { return m_record; }
    QLabel *message() const { return m_message; }

signals:
    void fillWanted(untie::ClientId client);
    void handOverWanted(const untie::Client &client);
    void formWanted(); ///< what is asked shall be changed
    void left(untie::ClientId client);
    void changed(untie::ClientId client);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBody();
    void take(const Result<IntakeRecord> &record);
    void confirm();
    void publish();
    void sign(const ConsentText &text);
    void storeConsent();
    void dropSigner();
    void askForClearance(const QString &rule);
    void storeClearance();
    void dropClearance();
    void reveal(QWidget *card);
    void say(const QString &sentence, bool trouble);
    /// Runs a job that changes something, and shows what is there then.
    template <class Job>
    void change(Job job, const QString &done);

    StorageThread &m_storage;
    PersonId m_person;
    ClientId m_client;
    VisitId m_visit;
    IntakeRecord m_record;
    int m_asked = 0;
    PageHeader *m_header;
    ActSet *m_acts;
    QPushButton *m_confirm;
    QPushButton *m_fill;
    QPushButton *m_handOver;
    QLabel *m_message;
    QScrollArea *m_scroll;
    CautionList *m_cautions;
    VersionPane *m_versions;
    ConsentPane *m_consents;
    OutcomePane *m_outcomes;
    QLineEdit *m_alert;
    QVBoxLayout *m_clearancePlace;
    QWidget *m_clearanceCard = nullptr;
    ClearanceForm *m_clearance = nullptr;
    QVBoxLayout *m_signPlace;
    QWidget *m_signCard = nullptr;
    ConsentSigner *m_signer = nullptr;
};

} // namespace untie
