#include "ui/clients/clientsheet.h"

#include "app/common/language.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "ui/clients/addressedit.h"
#include "ui/clients/contactsedit.h"
#include "ui/clients/contactwords.h"
#include "ui/clients/reminderchoice.h"
#include "ui/clients/typeddate.h"
#include "ui/common/field.h"
#include "ui/common/fold.h"
#include "ui/common/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// More than can be stored: a text that is too long is kept and said to be so, not cut while it is pasted.

const auto between = u" · "_s; ///< of the pieces of a summary

QGridLayout *newGrid(QWidget *page)
{
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, space::small, 0, space::pane);
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::pane);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

/// A field and the choice that belongs to it, side by side.
QHBoxLayout *besides(Field *field, QWidget *choice)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(field, 1, Qt::AlignTop);
    row->addWidget(choice, 0, Qt::AlignTop);
    return row;
}

} // namespace

ClientSheet::ClientSheet(QWidget *parent)
    : QWidget(parent)
    , m_address(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(makeFirst());
    column->addWidget(m_reachFold = new Fold(tr("More ways to reach them"), makeReach(), this));
    m_address = new AddressEdit(this);
    m_address->setContentsMargins(0, space::small, 0, space::pane);
    column->addWidget(m_addressFold = new Fold(tr("Address"), m_address, this));
    column->addWidget(m_emergencyFold = new Fold(tr("In an emergency"), makeEmergency(), this));
    column->addWidget(m_aboutFold = new Fold(tr("About them"), makeAbout(), this));
    m_reachFold->setObjectName(u"reachFold"_s);
    m_addressFold->setObjectName(u"addressFold"_s);
    m_emergencyFold->setObjectName(u"emergencyFold"_s);
    m_aboutFold->setObjectName(u"aboutFold"_s);
    watch();
}

QWidget *ClientSheet::makeFirst()
{
    auto *page = new QWidget(this);
    QGridLayout *grid = newGrid(page);
    grid->addWidget(addLine(u"given"_s, ClientField::Name, tr("Given name"), page), 0, 0, Qt::AlignTop);
    grid->addWidget(addLine(u"family"_s, ClientField::Name, tr("Family name"), page), 0, 1, Qt::AlignTop);
    Field *preferred = addLine(u"preferred"_s, ClientField::Name, tr("Called by"), page);
    preferred->setHint(tr("Only where it is not the given name."));
    grid->addWidget(preferred, 1, 0, Qt::AlignTop);
    m_born = newLineEdit(mostTyped, page);
    m_born->setObjectName(u"born"_s);
    auto *born = new Field(tr("Birth date"), m_born, page);
    born->setHint(tr("As %1.", "example of a date").arg(shownDate(QDate(1979, 11, 30), QLocale())));
    m_fields.insert(ClientField::Born, born);
    grid->addWidget(born, 1, 1, Qt::AlignTop);
    Field *phone = addLine(u"phone"_s, ClientField::Phone, tr("Phone"), page);
    m_phoneKind = newKindChoice(tr("Kind of phone"), page);
    m_phoneKind->setObjectName(u"phoneKind"_s);
    grid->addLayout(besides(phone, new Field(tr("Kind"), m_phoneKind, page)), 2, 0);
    Field *email = addLine(u"email"_s, ClientField::Email, tr("E-mail"), page);
    m_emailKind = newKindChoice(tr("Kind of e-mail address"), page);
    m_emailKind->setObjectName(u"emailKind"_s);
    grid->addLayout(besides(email, new Field(tr("Kind"), m_emailKind, page)), 2, 1);
    Field *note = addText(u"deskNote"_s, ClientField::DeskNote, tr("Note for the front desk"), 3, page);
    note->setHint(tr("Nothing about health: whoever books appointments can read this."));
    grid->addWidget(note, 3, 0, 1, 2);
    return page;
}

QWidget *ClientSheet::makeReach()
{
    auto *page = new QWidget(this);
    QGridLayout *grid = newGrid(page);
    m_phones = new ContactsEdit(tr("Further phones"), tr("Add a phone"), page);
    m_phones->setObjectName(u"otherPhones"_s);
    m_emails = new ContactsEdit(tr("Further e-mail addresses"), tr("Add an address"), page);
    m_emails->setObjectName(u"otherEmails"_s);
    m_reminders = new ReminderChoice(page);
    m_language = new QComboBox(page);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the clinic"), QString());
    for (const QString &code : languages())
        m_language->addItem(nameOfLanguage(code), code);
    auto *language = new Field(tr("Language of what is printed"), m_language, page);
    m_fields.insert(ClientField::Language, language);
    grid->addWidget(m_phones, 0, 0, Qt::AlignTop);
    grid->addWidget(m_emails, 0, 1, Qt::AlignTop);
    grid->addWidget(m_reminders, 1, 0, 1, 2);
    grid->addWidget(language, 2, 0, Qt::AlignTop);
    connect(m_phones, &ContactsEdit::preferred, this, [this](int place) { prefer(m_phones, m_lines[u"phone"_s], m_phoneKind, place); });
    connect(m_emails, &ContactsEdit::preferred, this, [this](int place) { prefer(m_emails, m_lines[u"email"_s], m_emailKind, place); });
    return page;
}

QWidget *ClientSheet::makeEmergency()
{
    auto *page = new QWidget(this);
    QGridLayout *grid = newGrid(page);
    grid->addWidget(addLine(u"emergencyName"_s, ClientField::EmergencyName, tr("Whom to call"), page), 0, 0, Qt::AlignTop);
    grid->addWidget(addLine(u"emergencyRelation"_s, ClientField::EmergencyRelation, tr("Who that is"), page), 0, 1, Qt::AlignTop);
    grid->addWidget(addLine(u"emergencyPhone"_s, ClientField::EmergencyPhone, tr("Their phone"), page), 1, 0, Qt::AlignTop);
    return page;
}

QWidget *ClientSheet::makeAbout()
{
    auto *page = new QWidget(this);
    QGridLayout *grid = newGrid(page);
    Field *pronounced = addLine(u"pronounced"_s, ClientField::Pronounced, tr("How the name is said"), page);
    pronounced->setHint(tr("As one would read it out: oh-DEEL."));
    grid->addWidget(pronounced, 0, 0, Qt::AlignTop);
    Field *pronouns = addLine(u"pronouns"_s, ClientField::Pronouns, tr("Pronouns"), page);
    grid->addWidget(pronouns, 0, 1, Qt::AlignTop);
    grid->addWidget(addLine(u"occupation"_s, ClientField::Occupation, tr("Occupation"), page), 1, 0, Qt::AlignTop);
    grid->addWidget(addLine(u"activities"_s, ClientField::Activities, tr("Activities"), page), 1, 1, Qt::AlignTop);
    grid->addWidget(addLine(u"referredBy"_s, ClientField::ReferredBy, tr("Referred by"), page), 2, 0, Qt::AlignTop);
    grid->addWidget(addLine(u"doctor"_s, ClientField::Doctor, tr("Doctor"), page), 2, 1, Qt::AlignTop);
    m_tags = newLineEdit(mostTyped, page);
    m_tags->setObjectName(u"tags"_s);
    auto *tags = new Field(tr("Tags"), m_tags, page);
    tags->setHint(tr("Words of your own to find groups by, with commas between them."));
    m_fields.insert(ClientField::Tags, tags);
    grid->addWidget(tags, 3, 0, 1, 2);
    return page;
}

Field *ClientSheet::addLine(const QString &key, ClientField field, const QString &label, QWidget *parent)
{
    QLineEdit *line = newLineEdit(mostTyped, parent);
    line->setObjectName(key);
    m_lines.insert(key, line);
    auto *made = new Field(label, line, parent);
    if (field == ClientField::Name)
        m_names += made;
    if (!m_fields.contains(field))
        m_fields.insert(field, made);
    return made;
}

/// Which of a client's names cannot be: the longest, or where there is none, the first.
Field *ClientSheet::fieldOf(ClientField field) const
{
    if (field != ClientField::Name)
        return m_fields.value(field);
    return *std::ranges::max_element(m_names, {}, [](const Field *name) { return static_cast<const QLineEdit *>(name->editor())->text().size(); });
}

Field *ClientSheet::addText(const QString &key, ClientField field, const QString &label, int lines, QWidget *parent)
{
    QPlainTextEdit *text = newNoteEdit(lines, 10, parent);
    text->setObjectName(key);
    m_texts.insert(key, text);
    auto *made = new Field(label, text, parent);
    m_fields.insert(field, made);
    return made;
}

/// The line that was made preferred and the preferred one of before change places.
void ClientSheet::prefer(ContactsEdit *others, QLineEdit *line, QComboBox *kind, int place)
{
    const Contact chosen = others->exchange(place, {chosenKind(kind), line->text()});
    line->setText(chosen.text);
    chooseKind(kind, chosen.kind);
}

void ClientSheet::watch()
{
    const auto changed = [this] {
        if (m_filling)
            return;
        summarise();
        emit touched();
    };
    for (QLineEdit *line : std::as_const(m_lines))
        connect(line, &QLineEdit::textChanged, this, changed);
    for (QPlainTextEdit *text : std::as_const(m_texts))
        connect(text, &QPlainTextEdit::textChanged, this, changed);
    for (QLineEdit *line : {m_born, m_tags})
        connect(line, &QLineEdit::textChanged, this, changed);
    for (QComboBox *choice : {m_phoneKind, m_emailKind, m_language})
        connect(choice, &QComboBox::currentIndexChanged, this, changed);
    for (ContactsEdit *contacts : {m_phones, m_emails})
        connect(contacts, &ContactsEdit::touched, this, changed);
    connect(m_reminders, &ReminderChoice::touched, this, changed);
    connect(m_address, &AddressEdit::touched, this, changed);
}

void ClientSheet::setClinicCountry(const QString &country)
{
    m_clinicCountry = country;
    const QScopedValueRollback filling(m_filling, true);
    m_address->setClinicCountry(country);
}

void ClientSheet::fill(const ClientDraft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    const Client &client = draft.client;
    for (const ClientText &text : clientTexts()) {
        if (QLineEdit *line = m_lines.value(text.key))
            line->setText(text.of(client));
        else if (QPlainTextEdit *note = m_texts.value(text.key))
            note->setPlainText(text.of(client));
    }
    m_born->setText(draft.bornTyped);
    m_tags->setText(commaList(client.tags));
    chooseKind(m_phoneKind, client.phoneKind);
    chooseKind(m_emailKind, client.emailKind);
    m_phones->fill(client.otherPhones);
    m_emails->fill(client.otherEmails);
    m_reminders->choose(client.reminders);
    if (m_language->findData(client.language) < 0) // a language that a newer Untie speaks
        m_language->addItem(nameOfLanguage(client.language), client.language);
    m_language->setCurrentIndex(m_language->findData(client.language));
    m_address->fill(client.address);
    for (Fold *fold : {m_reachFold, m_addressFold, m_emergencyFold, m_aboutFold})
        fold->setOpen(false);
    clearProblems();
    summarise();
}

void ClientSheet::read(ClientDraft &draft) const
{
    Client &client = draft.client;
    for (const ClientText &text : clientTexts()) {
        if (const QLineEdit *line = m_lines.value(text.key))
            text.in(client) = line->text();
        else if (const QPlainTextEdit *note = m_texts.value(text.key))
            text.in(client) = note->toPlainText();
    }
    draft.bornTyped = m_born->text();
    client.born = typedDate(draft.bornTyped, QLocale());
    client.tags = commaParted(m_tags->text());
    client.phoneKind = chosenKind(m_phoneKind);
    client.emailKind = chosenKind(m_emailKind);
    client.otherPhones = m_phones->contacts();
    client.otherEmails = m_emails->contacts();
    client.reminders = m_reminders->chosen();
    client.language = m_language->currentData().toString();
    client.address = m_address->address();
}

void ClientSheet::start()
{
    m_lines[u"given"_s]->setFocus(Qt::OtherFocusReason);
}

/// One line for each part that is folded away.
void ClientSheet::summarise()
{
    ClientDraft draft;
    read(draft);
    const Client &client = draft.client;
    QStringList reach;
    for (const Contact &phone : client.otherPhones)
        reach += phoneWords(phone, m_clinicCountry);
    for (const Contact &email : client.otherEmails)
        reach += email.text;
    reach += reminderWords(client.reminders);
    if (!client.language.isEmpty())
        reach += nameOfLanguage(client.language);
    m_reachFold->setSummary(joined(reach, between));
    m_addressFold->setSummary(commaList(linesOf(client.address, m_clinicCountry, Translator::forProgram().language())));
    m_emergencyFold->setSummary(joined({client.emergency.name, client.emergency.relation, client.emergency.phone}, between));
    m_aboutFold->setSummary(joined({client.pronounced, client.pronouns, client.occupation, client.activities, client.referredBy, client.doctor, commaList(client.tags)}, between));
}

void ClientSheet::clearProblems()
{
    for (Field *field : m_fields.values() + m_names)
        field->setProblem({});
    for (const ClientField part : {ClientField::AddressLines, ClientField::Postcode, ClientField::Place, ClientField::Region, ClientField::Country})
        m_address->field(part)->setProblem({});
    m_phones->setProblem({});
    m_emails->setProblem({});
}

/// Unfolds the part in which the field stands.
void ClientSheet::setProblem(ClientField field, const QString &sentence)
{
    if (field == ClientField::OtherPhones)
        m_phones->setProblem(sentence);
    else if (field == ClientField::OtherEmails)
        m_emails->setProblem(sentence);
    else if (Field *part = m_address->field(field))
        part->setProblem(sentence);
    else if (Field *known = fieldOf(field))
        known->setProblem(sentence);
    const QWidget *editor = editorOf(field);
    for (Fold *fold : {m_reachFold, m_addressFold, m_emergencyFold, m_aboutFold}) {
        if (editor && fold->isAncestorOf(editor))
            fold->setOpen(true);
    }
}

QWidget *ClientSheet::editorOf(ClientField field) const
{
    if (field == ClientField::OtherPhones)
        return m_phones;
    if (field == ClientField::OtherEmails)
        return m_emails;
    if (const Field *part = m_address->field(field))
        return part->editor();
    const Field *known = fieldOf(field);
    return known ? known->editor() : nullptr;
}

void ClientSheet::showProblems(const QList<ClientProblem> &problems)
{
    clearProblems();
    QList<ClientField> said;
    for (const ClientProblem &problem : problems) {
        if (said.contains(problem.field))
            continue; // one sentence a field is enough
        said += problem.field;
        setProblem(problem.field, problem.sentence);
    }
    if (said.isEmpty())
        return;
    QWidget *first = editorOf(said.first());
    if (first == m_phones || first == m_emails)
        first = first->findChild<QLineEdit *>();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void ClientSheet::showClashes(const QList<ClientClash> &clashes)
{
    for (const ClientClash &clash : clashes) {
        setProblem(clash.field, clash.theirs.isEmpty() ? tr("Somebody else has emptied this field.")
                                                       : tr("Somebody else wrote here: %1").arg(clash.theirs.left(300)));
    }
}

} // namespace untie
