#include "app/security/permissions.h"

#include "app/security/auditstore.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr TableRights read = TableRight::Read;
constexpr TableRights add = TableRight::Read | TableRights(TableRight::Insert);
constexpr TableRights write = add | TableRights(TableRight::Update);
constexpr TableRights remove = read | TableRights(TableRight::Delete);
constexpr TableRights all = write | TableRights(TableRight::Delete);

struct Table
{
    Vault vault;
    const char *name;
    TableRights rights;
};

struct Rule
{
    Operation operation;
    const char *id;
    QList<Role> roles;
    QList<Table> tables;
};

/// The table. An operation stands for a row, the roles for its cells.
const QList<Rule> &rules()
{
    using enum Role;
    const QList<Role> everybody{Receptionist, Therapist, Owner};
    const QList<Role> treating{Therapist, Owner};
    const QList<Role> owners{Owner};
    constexpr Vault desk = Vault::FrontDesk;
    constexpr Vault clinical = Vault::Clinical;
    static const QList<Rule> table{
        {Operation::SignIn, "sign_in", everybody,
         {{desk, "setting", read}, {desk, "person", read}, {desk, "draft", all}, {clinical, "draft", all},
          {desk, "pending_step", all}, {clinical, "pending_step", all}, {desk, "other_vault", write}, {clinical, "other_vault", write},
          {desk, "keyring_seen", read}, {desk, "recovery_epoch", read}}},
        {Operation::ReadClients, "read_clients", everybody, {{desk, "client", read}, {desk, "client_contact", read}, {desk, "client_tag", read}, {desk, "client_link", read}, {desk, "client_photo", read}, {desk, "client_file", read},
          {desk, "client_merge", read}, {desk, "client_apart", read}, {desk, "erasure", read}, {desk, "client_restriction", read}, {desk, "import", read}, {desk, "imported", read}}},
        {Operation::EditClients, "edit_clients", everybody, {{desk, "client", write}, {desk, "client_contact", all}, {desk, "client_tag", all}, {desk, "client_link", all}, {desk, "client_photo", all}, {desk, "client_file", all},
          {desk, "client_merge", write}, {desk, "client_apart", add}}},
        {Operation::ReadVisits, "read_visits", treating,
         {{clinical, "visit", read}, {clinical, "note_section", read}, {clinical, "trigger_point", read}, {clinical, "finding", read},
          {clinical, "treatment", read}, {clinical, "measure", read}, {clinical, "note_entry", read}, {clinical, "signing_key", read}, {clinical, "point_merge", read}, {clinical, "client_merge", read}, {clinical, "erasure", read},
          {clinical, "note_words", read}, {clinical, "note_search", read}, {clinical, "note_search_data", read}, {clinical, "note_search_idx", read},
          {clinical, "note_search_config", read}, {clinical, "own_phrase", read}, {clinical, "shared_phrase", read},
          {clinical, "spelling_word", read}, {clinical, "spelling_choice", read},
          {clinical, "client_case", read}, {clinical, "visit_case", read}, {clinical, "client_note", read}, {clinical, "client_file", read}}},
        {Operation::WriteVisits, "write_visits", treating,
         {{clinical, "visit", write}, {clinical, "note_section", all}, {clinical, "trigger_point", all}, {clinical, "finding", all}, {clinical, "treatment", all}, {clinical, "measure", all},
          {clinical, "point_merge", write}, {clinical, "client_merge", write}, {clinical, "client_case", write}, {clinical, "visit_case", write}, {clinical, "client_note", add}, {clinical, "client_file", all}}},
        {Operation::ReadSchedule, "read_schedule", everybody,
         {{desk, "appointment", read}, {desk, "appointment_before", read}, {desk, "appointment_series", read}, {desk, "waiting_wish", read}, {desk, "reminder_given", read},
          {desk, "service", read}, {desk, "room", read}, {desk, "working_hours", read}, {desk, "working_span", read},
          {desk, "hours_exception", read}, {desk, "hours_exception_span", read}, {desk, "holiday", read}}},
        {Operation::EditSchedule, "edit_schedule", everybody,
         {{desk, "appointment", write}, {desk, "appointment_before", add}, {desk, "appointment_series", write}, {desk, "waiting_wish", write}, {desk, "reminder_given", all},
          {desk, "working_hours", write}, {desk, "hours_exception", all}, {desk, "hours_exception_span", all}}},
        {Operation::ReadIntake, "read_intake", treating,
         {{clinical, "intake", read}, {clinical, "intake_form", read}, {clinical, "consent", read}, {clinical, "consent_text", read},
          {clinical, "caution_override", read}, {clinical, "clearance", read}, {clinical, "outcome", read}, {clinical, "received_intake", read}}},
        {Operation::WriteIntake, "write_intake", treating,
         {{clinical, "intake", add}, {clinical, "intake_form", add}, {clinical, "consent", write}, {clinical, "consent_text", add},
          {clinical, "caution_override", add}, {clinical, "clearance", write}, {clinical, "outcome", add}, {clinical, "received_intake", all}, {clinical, "inbox_key", add},
          {desk, "inbox_key", write}, {desk, "clinical_inbox", all}, {desk, "client_alert", all}, {desk, "desk_form", write}}},
        {Operation::TakeIntake, "take_intake", everybody, {{desk, "inbox_key", read}, {desk, "clinical_inbox", write}, {desk, "client_alert", read}, {desk, "desk_form", read}}},
        {Operation::SignVisits, "sign_visits", treating, {{clinical, "note_entry", add}, {clinical, "signing_key", add}, {clinical, "visit", write},
          {clinical, "note_search", all}, {clinical, "note_search_data", all}, {clinical, "note_search_idx", all}, {clinical, "note_search_config", all}}},
        {Operation::EditPhrases, "edit_phrases", treating, {{clinical, "own_phrase", all}, {clinical, "spelling_word", all}, {clinical, "spelling_choice", write}}},
        {Operation::SharePhrases, "share_phrases", owners, {{clinical, "shared_phrase", all}}},
        {Operation::PrintSummaries, "print_summaries", treating, {{desk, "released_summary", write}}},
        {Operation::PrintReleased, "print_released", everybody, {{desk, "released_summary", read | TableRights(TableRight::Update)}}},
        {Operation::ChangeSettings, "change_settings", owners,
         {{desk, "setting", all}, {desk, "service", write}, {desk, "room", write}, {desk, "working_span", all}, {desk, "holiday", all}}},
        {Operation::ManagePeople, "manage_people", owners, {{desk, "person", write}, {desk, "keyring_seen", write}, {desk, "recovery_epoch", all}}},
        {Operation::ExchangeClients, "exchange_clients", owners,
         {{desk, "import", write}, {desk, "imported", all}, {desk, "imported_appointment", all}, {desk, "imported_link", all}, {desk, "client", all}, {desk, "client_contact", all}, {desk, "client_tag", all}, {desk, "client_photo", all}}},
        {Operation::EraseClients, "erase_clients", owners,
         {{desk, "erasure", write}, {clinical, "erasure", write}, {desk, "client_restriction", all},
          {desk, "reminder_given", remove}, {desk, "appointment_before", remove}, {desk, "appointment", remove}, {desk, "waiting_wish", remove},
          {desk, "client_alert", remove}, {desk, "clinical_inbox", remove}, {desk, "released_summary", remove}, {desk, "imported", remove},
          {desk, "client_link", remove}, {desk, "client_contact", remove}, {desk, "client_tag", remove}, {desk, "client_apart", remove},
          {desk, "client_merge", remove}, {desk, "client", remove},
          {clinical, "note_entry", remove}, {clinical, "measure", remove}, {clinical, "treatment", remove}, {clinical, "finding", remove},
          {clinical, "note_section", remove}, {clinical, "point_merge", remove}, {clinical, "trigger_point", remove}, {clinical, "caution_override", remove},
          {clinical, "clearance", remove}, {clinical, "outcome", remove}, {clinical, "consent", remove}, {clinical, "intake", remove}, {clinical, "received_intake", remove},
          {clinical, "visit_case", remove}, {clinical, "client_case", remove}, {clinical, "client_note", remove},
          {clinical, "visit", remove}, {clinical, "client_merge", remove}}},
        {Operation::ReadAudit, "read_audit", owners,
         {{desk, "audit", read}, {desk, "audit_detail", read}, {desk, "audit_head", read},
          {clinical, "audit", read}, {clinical, "audit_detail", read}, {clinical, "audit_head", read}}},
        {Operation::BackUp, "back_up", everybody, {}},
        {Operation::Restore, "restore", owners, {}},
        {Operation::CheckClinic, "check_clinic", everybody, {}},
    };
    return table;
}

const Rule &ruleOf(Operation operation)
{
    return *std::ranges::find(rules(), operation, &Rule::operation);
}

} // namespace

const QList<Operation> &operations()
{
    static const QList<Operation> all = [] {
        QList<Operation> named;
        for (const Rule &rule : rules())
            named.append(rule.operation);
        return named;
    }();
    return all;
}

QString idOf(Operation operation)
{
    return QString::fromLatin1(ruleOf(operation).id);
}

const QList<Role> &roles()
{
    static const QList<Role> all{Role::Receptionist, Role::Therapist, Role::Owner};
    return all;
}

bool may(Role role, Operation operation)
{
    return ruleOf(operation).roles.contains(role);
}

Access accessOf(Role role)
{
    Access access;
    for (const Rule &rule : rules()) {
        if (!rule.roles.contains(role))
            continue;
        for (const Table &table : rule.tables)
            access.allow(table.vault, QString::fromLatin1(table.name), table.rights);
    }
    return access;
}

Result<> require(Role role, Operation operation)
{
    if (!may(role, operation))
        return fail(Error::Kind::Denied, idOf(operation));
    return {};
}

Result<> requireNoted(Database &database, Role role, Operation operation)
{
    auto allowed = require(role, operation);
    if (!allowed) {
        if (auto noted = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Refused, 0, idOf(operation)}); !noted)
            return noted;
    }
    return allowed;
}

} // namespace untie
