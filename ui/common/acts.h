#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

namespace untie {

/// What can be done by a key or from the palette. This is the one list of it: keys, caps, palette, menu, the overview of
/// shortcuts and the settings' page of keys are made from actTable().
enum class Act {
    FindAnything, Help, Shortcuts, Lock, Quit, GoToday, GoSchedule, GoClients, GoSettings, BookClientAgain,
    AddClient, WhatsNew, Tour, About,
    NewClient, FindClient, SearchNotes,
    StartNext, ArrivedNext, OpenNext, PrintNext,
    StartVisit, LookUpPain, OpenIntake, ShowDetails, EditClient, WriteNote, ShowCases, ShowFiles, ReadNote, ShowOneVisit, ShowDifference, ShowHeatMap,
    SignNote, PrintVisit, PainPlace, SaveVisit, LeaveVisit,
    GoToThisDay, GoToDay, BookFree, ShowWaiting, ShowReminders, PrintDay, DayView, WeekView, MonthView, AgendaView,
    BecomeConfirmed, BecomeArrived, BecomeInTreatment, BecomeDone, BecomeBooked, BecomeNoShow, BeginVisit, PrintSummary, OpenClient, ListAppointments, BookAgain, CancelAppointment,
    ConfirmIntake, FillIntake, SaveForm, NextPart, PreviousPart,
    PrintDocument, SaveDocument,
    Count
};

/// Where an act's key holds. Everywhere meets all others.
enum class Where { Everywhere, Today, Schedule, Appointment, Clients, Client, Visit, Intake, Form, Document };

/// A row of the table.
struct ActRow
{
    Act act;
    const char *id;   ///< "lock": what a chosen key is kept under
    Where where;
    const char *name; ///< source text, see nameOf()
    const char *icon;
    const char *key;  ///< as Untie comes, portable ("Ctrl+L"); empty: none
    const char *also = ""; ///< a second one that is never changed
};

/// In the order in which they are declared, which is the order in which they are listed.
const QList<ActRow> &actTable();
const ActRow &rowOf(Act act);
/// "Lock the clinic", in the program's language.
QString nameOf(Act act);
/// "Everywhere", "On a visit": the heading of a group.
QString nameOf(Where where);
const QList<Where> &places();

/// Whether one key cannot mean something in both places.
bool overlap(Where one, Where other);

/// Keys that are part of how something is worked and cannot be chosen: arrows, digits, letters of kinds. For the overview.
struct FixedKeys
{
    Where where;
    const char *keys; ///< apart by spaces, each a cap: portable ("Ctrl+Z"), or as it is shown ("0–9")
    const char *what; ///< source text
};
const QList<FixedKeys> &fixedKeys();
QStringList capsOf(const FixedKeys &keys);
QString nameOf(const FixedKeys &keys);
/// What a key does in a place that cannot be changed.
std::optional<QString> fixedMeaning(const QKeySequence &key, Where where);

} // namespace untie
