#pragma once

#include "app/intake/clinicalinboxstore.h"
#include "app/storage/draftstore.h"
#include "ui/intake/intakerecord.h"

#include <QFuture>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace untie {

class Atlas;
class DraftKeeper;
class Figure;
class IntakeSheet;
class PageHeader;
class StorageThread;

/// The intake form as the therapist fills it in, starting from the last version, from what the client filled in, or from
/// what was typed before and not stored. What is typed is kept as a draft.
class IntakePage final : public QWidget
{
    Q_OBJECT

public:
    IntakePage(StorageThread &storage, PersonId person, QWidget *parent = nullptr);
    ~IntakePage() override;

    /// The form shows the body where it asks for parts of it; `figure` and `atlas` live longer.
    void setBody(const Figure &figure, const Atlas &atlas);
    void open(ClientId client);
    ClientId client() const { return m_client; }
    bool isChanged() const { return m_changed; }
    IntakeSheet *sheet() const { return m_sheet; }
    /// Keeps what is typed as a draft, before the page is left or the clinic closed.
    QFuture<Result<DraftStore::Kept>> keepNow();

signals:
    void stored(untie::ClientId client);
    void left(untie::ClientId client);

private:
    /// What the form is filled from.
    struct Start
    {
        ClientCautions known;
        IntakeForm form; ///< in use now
        std::optional<Draft> draft;
    };
    static Result<Start> readStart(Database &database, ClientId client);
    void take(const Result<Start> &start);
    void fill(const IntakeForm &form, const IntakeAnswers &answers);
    std::optional<Draft> unsaved() const;
    void store();
    void storedAs(const Result<IntakeId> &stored);
    void leave();
    void discard();
    void say(const QString &sentence, bool trouble);

    StorageThread &m_storage;
    PersonId m_person;
    const Figure *m_figure = nullptr;
    const Atlas *m_atlas = nullptr;
    ClientId m_client;
    IntakeId m_base;
    IntakeAnswers m_before; ///< what the form was filled from
    std::optional<InboxItem> m_received; ///< is being taken over
    bool m_changed = false;
    int m_asked = 0;
    PageHeader *m_header;
    QPushButton *m_discard;
    QPushButton *m_save;
    QLabel *m_message;
    QVBoxLayout *m_place;
    IntakeSheet *m_sheet = nullptr;
    DraftKeeper *m_keeper;
};

} // namespace untie
