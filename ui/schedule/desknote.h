#pragma once

#include "app/schedule/appointment.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace untie {

class Field;
class StorageThread;

/// What the front desk notes about the chosen appointment; stored a second after the last key, and when one goes on to another.
/// A note that is too long to be stored is kept as a draft then, and stays as it was typed, also while others are looked at and
/// over a lock, until it is shortened.
class DeskNote final : public QWidget
{
    Q_OBJECT

public:
    DeskNote(StorageThread &storage, QWidget *parent);

    /// Tells of those that were left too long before a lock or a kill, once.
    void readKept();
    void show(const DayEntry &entry);
    /// Nothing is chosen any more: stores or keeps what was typed last. Whoever holds it says so before they go.
    void clear();

signals:
    /// To be stored: the same appointment with another note.
    void written(const untie::Appointment &before, const untie::Appointment &after);
    /// One went on though its note is too long; it comes back with its appointment.
    void leftTooLong(const untie::DayEntry &entry, const QString &sentence);
    /// None such is left of that appointment.
    void shortened(untie::AppointmentId id);

private:
    void store();
    void keep();
    QString problem() const;

    StorageThread &m_storage;
    DayEntry m_entry;
    QPlainTextEdit *m_edit;
    Field *m_field;
    QTimer m_rest;                         ///< after the last key
    QHash<AppointmentId, QString> m_tooLong; ///< as they were typed
    bool m_wasRead = false;
};

} // namespace untie
