#include "ui/common/acts.h"

#include "ui/common/keycap.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("untie::Acts", text, comment);
}

} // namespace

const QList<ActRow> &actTable()
{
    static const QList<ActRow> table{
        {Act::FindAnything, "find", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Find a client or an action"), "search", "Ctrl+K"},
        {Act::Help, "help", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Help for this page"), "circle-help", "F1"},
        {Act::Shortcuts, "shortcuts", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Keyboard shortcuts"), "keyboard", "?", "Shift+F1"},
        {Act::Lock, "lock", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Lock the clinic"), "lock", "Ctrl+L"},
        {Act::Quit, "quit", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Close Untie"), "log-out", "Ctrl+Q"},
        {Act::GoToday, "today", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Go to Today"), "sun", "Ctrl+1"},
        {Act::GoSchedule, "schedule", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Go to the schedule"), "calendar-days", "Ctrl+2"},
        {Act::GoClients, "clients", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Go to the clients"), "users", "Ctrl+3"},
        {Act::GoSettings, "settings", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Go to the settings"), "settings-2", "Ctrl+,"},
        {Act::BookClientAgain, "book-client-again", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Book the client in focus again"), "repeat", "Alt+R"},
        {Act::AddClient, "add-client", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Add a client"), "user-plus", ""},
        {Act::WhatsNew, "whats-new", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "What’s new"), "info", ""},
        {Act::Tour, "tour", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "Tour of the body map"), "person-standing", ""},
        {Act::About, "about", Where::Everywhere, QT_TRANSLATE_NOOP("untie::Acts", "About Untie"), "untie", ""},

        {Act::NewClient, "new-client", Where::Clients, QT_TRANSLATE_NOOP("untie::Acts", "New client"), "plus", "Ctrl+N"},
        {Act::FindClient, "find-client", Where::Clients, QT_TRANSLATE_NOOP("untie::Acts", "Search by name or phone"), "search", "Ctrl+F"},
        {Act::SearchNotes, "search-notes", Where::Clients, QT_TRANSLATE_NOOP("untie::Acts", "Search all notes"), "file-text", "Ctrl+Shift+F"},

        {Act::StartNext, "start-next", Where::Today, QT_TRANSLATE_NOOP("untie::Acts", "Start the next visit"), "plus", "S"},
        {Act::ArrivedNext, "arrived-next", Where::Today, QT_TRANSLATE_NOOP("untie::Acts", "The next client has arrived"), "check", "A"},
        {Act::OpenNext, "open-next", Where::Today, QT_TRANSLATE_NOOP("untie::Acts", "Open the next client"), "user", "O"},
        {Act::PrintNext, "print-next", Where::Today, QT_TRANSLATE_NOOP("untie::Acts", "Print the next summary that waits"), "printer", "Ctrl+P"},

        {Act::StartVisit, "start-visit", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Start a visit"), "plus", "V"},
        {Act::LookUpPain, "look-up-pain", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "From where it hurts to the muscles"), "search", "W"},
        {Act::OpenIntake, "intake", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Intake and consents"), "clipboard-list", "I"},
        {Act::ShowDetails, "details", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Contact data and details"), "user", "D"},
        {Act::EditClient, "edit-client", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Edit the client"), "pencil", "E"},
        {Act::WriteNote, "write-note", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Write a note outside a visit"), "phone", "N"},
        {Act::ShowCases, "cases", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Cases"), "folder-open", "C"},
        {Act::ShowFiles, "files", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Photo and files"), "paperclip", "F"},
        {Act::ReadNote, "read-note", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Read the note of the chosen visit"), "file-text", "Space"},
        {Act::ShowOneVisit, "one-visit", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Show the chosen visit on the body"), "person-standing", "1"},
        {Act::ShowDifference, "difference", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Show the difference of two visits"), "layers", "2"},
        {Act::ShowHeatMap, "heat-map", Where::Client, QT_TRANSLATE_NOOP("untie::Acts", "Show the heat map of a period"), "activity", "3"},

        {Act::SignNote, "sign", Where::Visit, QT_TRANSLATE_NOOP("untie::Acts", "Sign the note"), "check", "Ctrl+Return"},
        {Act::PrintVisit, "print-visit", Where::Visit, QT_TRANSLATE_NOOP("untie::Acts", "Print the client’s summary"), "printer", "Ctrl+P"},
        {Act::PainPlace, "pain-place", Where::Visit, QT_TRANSLATE_NOOP("untie::Acts", "From where it hurts to the muscles"), "search", "W"},
        {Act::SaveVisit, "save-visit", Where::Visit, QT_TRANSLATE_NOOP("untie::Acts", "Save now; it saves itself as you write"), "save", "Ctrl+S"},
        {Act::LeaveVisit, "leave-visit", Where::Visit, QT_TRANSLATE_NOOP("untie::Acts", "Back to the client"), "arrow-left", "Alt+Left"},

        {Act::GoToThisDay, "this-day", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "Go to today’s page"), "sun", "T"},
        {Act::GoToDay, "go-to-day", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "Go to a day"), "calendar-days", "G"},
        {Act::BookFree, "book-free", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "Book the next free time"), "calendar-plus", "N"},
        {Act::ShowWaiting, "waiting", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "Waiting list"), "hourglass", "W"},
        {Act::ShowReminders, "reminders", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "Reminders"), "mail", "M"},
        {Act::PrintDay, "print-day", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "Print the plan of the day"), "printer", "P"},
        {Act::DayView, "day-view", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "One day"), "clock", "1"},
        {Act::WeekView, "week-view", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "A week"), "calendar-days", "2"},
        {Act::MonthView, "month-view", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "A month"), "calendar-days", "3"},
        {Act::AgendaView, "agenda-view", Where::Schedule, QT_TRANSLATE_NOOP("untie::Acts", "As a list"), "list", "4"},

        {Act::BecomeConfirmed, "confirmed", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Confirmed"), "circle-check", "C"},
        {Act::BecomeArrived, "arrived", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Has arrived"), "check", "A"},
        {Act::BecomeInTreatment, "in-treatment", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "In treatment"), "user", "I"},
        {Act::BecomeDone, "done", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Done"), "check", "D"},
        {Act::BecomeBooked, "booked", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Back to booked"), "circle", "B"},
        {Act::BecomeNoShow, "no-show", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Did not come"), "circle-x", "X"},
        {Act::BeginVisit, "begin-visit", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Start this visit"), "plus", "S"},
        {Act::PrintSummary, "print-summary", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Print the summary of this visit"), "printer", "P"},
        {Act::OpenClient, "open-client", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Open the client"), "user", "O"},
        {Act::ListAppointments, "list-appointments", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "All appointments of the client"), "list", "L"},
        {Act::BookAgain, "book-again", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Book the same again"), "repeat", "R"},
        {Act::CancelAppointment, "cancel-appointment", Where::Appointment, QT_TRANSLATE_NOOP("untie::Acts", "Cancel the appointment"), "x", "Del", "Backspace"},

        {Act::ConfirmIntake, "confirm-intake", Where::Intake, QT_TRANSLATE_NOOP("untie::Acts", "Nothing has changed in the intake"), "check", "N"},
        {Act::FillIntake, "fill-intake", Where::Intake, QT_TRANSLATE_NOOP("untie::Acts", "Fill in the health form"), "clipboard-list", "F"},

        {Act::SaveForm, "save-form", Where::Form, QT_TRANSLATE_NOOP("untie::Acts", "Save the form"), "save", "Ctrl+Return"},
        {Act::NextPart, "next-part", Where::Form, QT_TRANSLATE_NOOP("untie::Acts", "Next part of the form"), "arrow-down", "Ctrl+PgDown"},
        {Act::PreviousPart, "previous-part", Where::Form, QT_TRANSLATE_NOOP("untie::Acts", "Previous part of the form"), "arrow-up", "Ctrl+PgUp"},

        {Act::PrintDocument, "print-document", Where::Document, QT_TRANSLATE_NOOP("untie::Acts", "Print"), "printer", "Ctrl+P"},
        {Act::SaveDocument, "save-document", Where::Document, QT_TRANSLATE_NOOP("untie::Acts", "Save as PDF"), "save", "Ctrl+S"},
    };
    return table;
}

const ActRow &rowOf(Act act)
{
    const ActRow &row = actTable()[qsizetype(act)];
    Q_ASSERT(row.act == act);
    return row;
}

QString nameOf(Act act)
{
    return translated(rowOf(act).name);
}

QString nameOf(Where where)
{
    switch (where) {
    case Where::Everywhere: return translated(QT_TRANSLATE_NOOP("untie::Acts", "Everywhere"));
    case Where::Today: return translated(QT_TRANSLATE_NOOP("untie::Acts", "On Today"));
    case Where::Schedule: return translated(QT_TRANSLATE_NOOP("untie::Acts", "In the schedule"));
    case Where::Appointment: return translated(QT_TRANSLATE_NOOP("untie::Acts", "With an appointment chosen"));
    case Where::Clients: return translated(QT_TRANSLATE_NOOP("untie::Acts", "In the list of clients"));
    case Where::Client: return translated(QT_TRANSLATE_NOOP("untie::Acts", "On a client’s page"));
    case Where::Visit: return translated(QT_TRANSLATE_NOOP("untie::Acts", "On a visit"));
    case Where::Intake: return translated(QT_TRANSLATE_NOOP("untie::Acts", "On the intake page"));
    case Where::Form: return translated(QT_TRANSLATE_NOOP("untie::Acts", "In a form"));
    case Where::Document: return translated(QT_TRANSLATE_NOOP("untie::Acts", "Looking at a document"));
    }
    Q_UNREACHABLE();
}

const QList<Where> &places()
{
    static const QList<Where> all{Where::Everywhere, Where::Today, Where::Schedule, Where::Appointment, Where::Clients,
                                  Where::Client, Where::Visit, Where::Intake, Where::Form, Where::Document};
    return all;
}

bool overlap(Where one, Where other)
{
    return one == other || one == Where::Everywhere || other == Where::Everywhere;
}

const QList<FixedKeys> &fixedKeys()
{
    static const QList<FixedKeys> keys{
        {Where::Everywhere, "Esc", QT_TRANSLATE_NOOP("untie::Acts", "One step back")},
        {Where::Everywhere, "Tab Shift+Tab", QT_TRANSLATE_NOOP("untie::Acts", "To the next field, to the one before")},
        {Where::Everywhere, "Ctrl+Z", QT_TRANSLATE_NOOP("untie::Acts", "Take back what was done last")},
        {Where::Visit, "0–9 T", QT_TRANSLATE_NOOP("untie::Acts", "Pain before, then after; T is ten")},
        {Where::Visit, "−", QT_TRANSLATE_NOOP("untie::Acts", "Not examined today")},
        {Where::Visit, "Tab", QT_TRANSLATE_NOOP("untie::Acts", "The next point that is open since an earlier visit")},
        {Where::Visit, "A L E H S X I N B K U P R", QT_TRANSLATE_NOOP("untie::Acts", "The kind of finding, as in the legend")},
        {Where::Visit, "Up Down", QT_TRANSLATE_NOOP("untie::Acts", "The layer above or below under the point")},
        {Where::Visit, "Shift+Left Shift+Right Shift+Up Shift+Down", QT_TRANSLATE_NOOP("untie::Acts", "Move the point in hand")},
        {Where::Visit, "/", QT_TRANSLATE_NOOP("untie::Acts", "Type a muscle")},
        {Where::Visit, ".", QT_TRANSLATE_NOOP("untie::Acts", "In the note: a phrase by its short key, then Space")},
        {Where::Visit, "?", QT_TRANSLATE_NOOP("untie::Acts", "Legend of the marks, while the map has the focus")},
        {Where::Visit, "+ − Ctrl+0", QT_TRANSLATE_NOOP("untie::Acts", "Closer, further away, the whole body")},
        {Where::Visit, "F7", QT_TRANSLATE_NOOP("untie::Acts", "The next word that may be misspelt")},
        {Where::Client, "Left Right", QT_TRANSLATE_NOOP("untie::Acts", "Through the visits")},
        {Where::Client, "Shift+Left Shift+Right", QT_TRANSLATE_NOOP("untie::Acts", "Move the period")},
        {Where::Schedule, "Left Up Right Down", QT_TRANSLATE_NOOP("untie::Acts", "Move in the calendar")},
        {Where::Schedule, "Return", QT_TRANSLATE_NOOP("untie::Acts", "Book here, or open what is chosen")},
        {Where::Schedule, "Ctrl+Left Ctrl+Right", QT_TRANSLATE_NOOP("untie::Acts", "The day, week or month before and after")},
        {Where::Schedule, "Ctrl+X Ctrl+C", QT_TRANSLATE_NOOP("untie::Acts", "Move or copy the appointment: arrows, then Enter")},
        {Where::Schedule, "+ − 0", QT_TRANSLATE_NOOP("untie::Acts", "Larger, smaller, fitted to the window")},
        {Where::Document, "Ctrl++ Ctrl+-", QT_TRANSLATE_NOOP("untie::Acts", "Larger, smaller")},
    };
    return keys;
}

QStringList capsOf(const FixedKeys &keys)
{
    QStringList caps = QString::fromUtf8(keys.keys).split(u' ');
    for (QString &cap : caps) {
        if (cap.size() > 1 && !cap.contains(u'–'))
            cap = keyText(QKeySequence(cap, QKeySequence::PortableText));
    }
    return caps;
}

QString nameOf(const FixedKeys &keys)
{
    return translated(keys.what);
}

std::optional<QString> fixedMeaning(const QKeySequence &key, Where where)
{
    const QString cap = keyText(key);
    const bool isDigit = cap.size() == 1 && cap.front().isDigit();
    for (const FixedKeys &keys : fixedKeys()) {
        const QStringList caps = capsOf(keys);
        const bool same = caps.contains(cap) || (cap == u'-' && caps.contains(u"−"_s)) || (isDigit && caps.contains(u"0–9"_s));
        if (!cap.isEmpty() && same && overlap(keys.where, where))
            return nameOf(keys);
    }
    return std::nullopt;
}

} // namespace untie
