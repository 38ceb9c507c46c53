#include "app/exchange/opentables.h"

#include <QStringList>

namespace untie {

using namespace Qt::StringLiterals;

const QList<OpenTable> &openTables()
{
    constexpr auto desk = Vault::FrontDesk;
    constexpr auto clinical = Vault::Clinical;
    static const QList<OpenTable> tables{
        {desk, "setting", nullptr, "The clinic's settings, key and value: name, address, letterhead, language, time zone."},
        {desk, "person", nullptr, "Who works or worked here. Their accounts and keys are not part of this."},
        {desk, "room", nullptr, "Rooms and equipment."},
        {desk, "service", nullptr, "What can be booked, with its length and price."},
        {desk, "working_hours", nullptr, "How somebody works."},
        {desk, "working_span", nullptr, "The weekly times of that."},
        {desk, "hours_exception", nullptr, "Days on which somebody works otherwise, or not."},
        {desk, "hours_exception_span", nullptr, "The times of those days."},
        {desk, "holiday", nullptr, "Days on which the clinic is closed."},
        {desk, "client", "id", "Clients: names, birth date, preferred phone and e-mail, address, emergency contact, notes of the desk."},
        {desk, "client_contact", "client_id", "Their other phones and e-mail addresses."},
        {desk, "client_tag", "client_id", "Their tags."},
        {desk, "client_link", "client_id", "Who belongs to whom: family, guardians."},
        {desk, "client_photo", "client_id", "How they look: a small square and a picture, both JPEG."},
        {desk, "client_file", "client_id", "Files of the desk that are kept with them."},
        {desk, "client_merge", "merged_id", "Records that are of one person: which one stands for which."},
        {desk, "client_apart", nullptr, "Pairs of records that look alike and are not of one person."},
        {desk, "client_restriction", "client_id", "Records that are kept and not worked with, and why."},
        {desk, "erasure", nullptr, "The numbers of clients who were erased, so that no backup brings them back."},
        {desk, "client_alert", "client_id", "Short alerts that a therapist published for the desk."},
        {desk, "import", nullptr, "Files from which clients came."},
        {desk, "imported", "client_id", "Who came from which of them."},
        {desk, "imported_link", "client_id", "Which links between them came with them."},
        {desk, "appointment_series", nullptr, "Series of appointments."},
        {desk, "appointment", "client_id", "Appointments: instant (UTC), wall-clock time and time zone; without a client, time that is blocked."},
        {desk, "imported_appointment", nullptr, "Which appointments came from which file."},
        {desk, "appointment_before", nullptr, "What appointments were before they were changed."},
        {desk, "waiting_wish", "client_id", "Who waits for a time."},
        {desk, "reminder_given", nullptr, "Which appointments were reminded of, and how."},
        {desk, "released_summary", "client_id", "Summaries of visits that were released for the desk to print."},
        {desk, "desk_form", nullptr, "The health form that the desk hands out."},
        {clinical, "client_merge", nullptr, "The same merges as the front desk's, for this vault."},
        {clinical, "erasure", nullptr, "The same numbers, for this vault."},
        {clinical, "signing_key", nullptr, "Public keys that notes were signed with (Ed25519)."},
        {clinical, "visit", "client_id", "Visits: draft, signed or voided."},
        {clinical, "note_section", "client_id", "What a note says: subjective, objective, assessment, plan."},
        {clinical, "trigger_point", "client_id", "Trigger points, each with its identity through time."},
        {clinical, "finding", "client_id", "What was found of them, or beside them, on one visit, with scores before and after."},
        {clinical, "treatment", "client_id", "What was done."},
        {clinical, "measure", "client_id", "Range of motion and pressure pain thresholds."},
        {clinical, "note_entry", "client_id", "What was signed: the frozen note and its addenda, with hash and signature."},
        {clinical, "point_merge", "client_id", "Points that turned out to be one."},
        {clinical, "client_case", "client_id", "Complaints that clients come for, with what they want to reach."},
        {clinical, "visit_case", "client_id", "Which visits were for which of them."},
        {clinical, "client_note", "client_id", "Notes outside visits, each version of them."},
        {clinical, "client_file", "client_id", "Files that belong to their treatment."},
        {clinical, "intake_form", nullptr, "The versions of the health form."},
        {clinical, "intake", "client_id", "Health forms as they were filled in."},
        {clinical, "consent_text", nullptr, "The texts that were consented to."},
        {clinical, "consent", "client_id", "Consents, with their signatures."},
        {clinical, "clearance", "client_id", "What a doctor cleared, and until when."},
        {clinical, "caution_override", "client_id", "Why somebody was treated though a caution spoke against it."},
        {clinical, "outcome", "client_id", "Scores of questionnaires."},
        {clinical, "received_intake", nullptr, "Health forms that came from the desk."},
        {clinical, "own_phrase", nullptr, "Phrases of therapists for their notes."},
        {clinical, "shared_phrase", nullptr, "Phrases of the clinic."},
        {clinical, "spelling_word", nullptr, "Words that the clinic calls right."},
        {clinical, "spelling_choice", nullptr, "Which dictionaries look at notes."},
    };
    return tables;
}

const QStringList &unopenedTables()
{
    static const QStringList tables{u"audit"_s, u"audit_detail"_s, u"audit_head"_s, u"audit_key"_s,            // the vault's own chain: export it from the settings
                                    u"keyring_seen"_s, u"recovery_epoch"_s, u"inbox_key"_s,                    // keys
                                    u"other_vault"_s, u"pending_step"_s, u"draft"_s, u"clinical_inbox"_s,      // what is under way
                                    u"note_search"_s, u"note_search_config"_s, u"note_search_data"_s, u"note_search_idx"_s, u"note_search_content"_s,
                                    u"note_search_docsize"_s, u"note_words"_s};                                // made anew from the notes
    return tables;
}

} // namespace untie
