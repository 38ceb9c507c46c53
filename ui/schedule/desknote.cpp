#include "ui/schedule/desknote.h"

#include "app/common/log.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/storage/draftstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto textKey = "text"_L1;

QString problemOf(Appointment appointment, const QString &note)
{
    appointment.note = note;
    return note.size() > longestDeskNote ? problemsOf(appointment).join(u' ') : QString();
}

} // namespace

DeskNote::DeskNote(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_edit(newNoteEdit(2, 5, this))
    , m_field(new Field(tr("Note for the front desk"), m_edit, this))
{
    m_edit->setObjectName(u"deskNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_field);
    m_rest.setSingleShot(true);
    m_rest.setInterval(1200ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { problem().isEmpty() ? store() : keep(); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setProblem(problem());
        m_rest.start();
    });
}

QString DeskNote::problem() const
{
    return problemOf(m_entry.appointment, m_edit->toPlainText());
}

void DeskNote::show(const DayEntry &entry)
{
    const bool another = entry.appointment.id != m_entry.appointment.id;
    if (another)
        store();
    m_entry = entry;
    if (!another && (m_edit->hasFocus() || !problem().isEmpty()))
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(m_tooLong.value(entry.appointment.id, entry.appointment.note));
    m_field->setProblem(problem());
    m_rest.stop();
}

void DeskNote::clear()
{
    store();
    m_entry = {};
}

void DeskNote::store()
{
    m_rest.stop();
    const AppointmentId id = m_entry.appointment.id;
    if (!id.isValid())
        return;
    if (const QString why = problem(); !why.isEmpty()) {
        keep();
        return emit leftTooLong(m_entry, why);
    }
    if (m_tooLong.remove(id)) {
        m_storage.run([id](Database &database) {
            auto gone = DraftStore(database).discard(Vault::FrontDesk, deskNoteDraftKind, id.value);
            if (!gone)
                logTrouble("a note that was shortened is still kept as it was", gone.error());
            return gone;
        });
        emit shortened(id);
    }
    if (m_edit->toPlainText() == m_entry.appointment.note)
        return;
    Appointment after = m_entry.appointment;
    after.note = m_edit->toPlainText();
    emit written(std::exchange(m_entry.appointment, after), after);
}

void DeskNote::keep()
{
    const QString text = m_edit->toPlainText();
    const AppointmentId id = m_entry.appointment.id;
    if (!id.isValid() || m_tooLong.value(id) == text)
        return;
    m_tooLong.insert(id, text);
    const Draft draft{deskNoteDraftKind, id.value, {{textKey, text}}, QDateTime::currentDateTimeUtc()};
    m_storage.run([draft](Database &database) {
        auto kept = DraftStore(database).keep(Vault::FrontDesk, draft);
        if (!kept)
            logTrouble("a note that is too long was not kept", kept.error());
        return kept;
    });
}

void DeskNote::readKept()
{
    if (std::exchange(m_wasRead, true))
        return;
    using Kept = QList<std::pair<DayEntry, QString>>;
    const auto read = m_storage.run([](Database &database) -> Result<Kept> {
        const auto drafts = DraftStore(database).all(Vault::FrontDesk);
        if (!drafts)
            return fail(drafts.error());
        Kept kept;
        for (const Draft &draft : *drafts) {
            if (draft.kind != deskNoteDraftKind)
                continue;
            const auto entry = ScheduleStore(database).find(AppointmentId{draft.object});
            if (!entry && entry.error().kind != Error::Kind::NotFound)
                return fail(entry.error());
            if (entry && !entry->appointment.withdrawn)
                kept.append({*entry, draft.body.value(textKey).toString()});
        }
        return kept;
    });
    deliver(read, this, [this](const Result<Kept> &kept) {
        if (!kept)
            return logTrouble("notes that are too long were not read", kept.error());
        for (const auto &[entry, text] : *kept) {
            if (m_tooLong.contains(entry.appointment.id))
                continue;
            m_tooLong.insert(entry.appointment.id, text);
            emit leftTooLong(entry, problemOf(entry.appointment, text));
            if (m_entry.appointment.id == entry.appointment.id && m_edit->toPlainText() == entry.appointment.note)
                m_edit->setPlainText(text);
        }
    });
}

} // namespace untie
