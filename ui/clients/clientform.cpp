#include "ui/clients/clientform.h"

#include "app/clients/clientstore.h"
#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/draftkeeper.h"
#include "ui/common/field.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 620;
/// More than can be stored: a text that is too long is kept and said to be so, not cut while it is pasted.
constexpr int mostTyped = 20'000;

} // namespace

ClientDraft draftOf(const Client &client)
{
    return {client, client.born ? shownDate(*client.born, QLocale()) : QString()};
}

ClientDraft draftNamed(const QString &typed)
{
    ClientDraft draft;
    const QString name = tidied(typed);
    if (!digitsOf(name).isEmpty() && folded(name).remove(u' ') == digitsOf(name)) {
        draft.client.phone = name; // somebody was looked for by their number
        return draft;
    }
    const qsizetype last = name.lastIndexOf(u' ');
    draft.client.given = last < 0 ? QString() : name.left(last);
    draft.client.family = name.mid(last + 1);
    return draft;
}

ClientForm::ClientForm(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_book(book)
    , m_keeper(new DraftKeeper(storage, Vault::FrontDesk, [this] { return unsaved(); }, this))
    , m_header(new PageHeader(this))
    , m_save(newButton(tr("Save"), ButtonRole::Primary, {}, m_header))
    , m_carried(new QWidget(this))
    , m_carriedSince(newLabel({}, TextRole::Body, m_carried))
    , m_trouble(newLabel({}, TextRole::Body, this))
    , m_given(newLineEdit(mostTyped, this))
    , m_family(newLineEdit(mostTyped, this))
    , m_preferred(newLineEdit(mostTyped, this))
    , m_born(newLineEdit(mostTyped, this))
    , m_phone(newLineEdit(mostTyped, this))
    , m_email(newLineEdit(mostTyped, this))
    , m_language(new QComboBox(this))
    , m_deskNote(newNoteEdit(3, 10, this))
{
    setObjectName(u"clientForm"_s);
    setSurface(this, Token::Surface);

    QPushButton *cancel = newButton(tr("Cancel"), ButtonRole::Normal, {}, m_header);
    cancel->setObjectName(u"cancelClient"_s);
    showKey(cancel, tr("Esc"));
    m_save->setObjectName(u"saveClient"_s);
    setKey(m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_header->addAction(cancel);
    m_header->addAction(m_save);
    connect(cancel, &QPushButton::clicked, this, &ClientForm::left);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });

    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setObjectName(u"clientTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();

    buildCarried();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeFields());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_carried);
    column->addWidget(scroll, 1);
    watch();
}

ClientForm::~ClientForm()
{
    delete m_keeper; // keeps what is typed while it still stands here
}

void ClientForm::buildCarried()
{
    setSurface(m_carried, Token::InfoSoft);
    m_carried->setObjectName(u"carried"_s);
    m_carriedSince->setWordWrap(true);
    QPushButton *discard = newButton(tr("Discard it"), ButtonRole::Normal, {}, m_carried);
    discard->setObjectName(u"discardDraft"_s);
    auto *row = new QHBoxLayout(m_carried);
    row->setContentsMargins(space::header, space::small, space::header, space::small);
    row->setSpacing(space::pane);
    row->addWidget(m_carriedSince, 1);
    row->addWidget(discard);
    m_carried->hide();
    connect(discard, &QPushButton::clicked, this, &ClientForm::left);
}

/// Whatever is typed is kept before long.
void ClientForm::watch()
{
    const auto touched = [this] {
        if (!m_filling)
            m_keeper->touch();
    };
    for (QLineEdit *line : {m_given, m_family, m_preferred, m_born, m_phone, m_email})
        connect(line, &QLineEdit::textChanged, this, touched);
    connect(m_deskNote, &QPlainTextEdit::textChanged, this, touched);
    connect(m_language, &QComboBox::currentIndexChanged, this, touched);
    connect(m_keeper, &DraftKeeper::kept, this, [this](DraftStore::Kept where) {
        if (where == DraftStore::Kept::InMemory)
            complain({Error::Kind::DiskFull});
    });
    connect(m_keeper, &DraftKeeper::failed, this, &ClientForm::complain);
}

QWidget *ClientForm::makeFields()
{
    m_given->setObjectName(u"given"_s);
    m_family->setObjectName(u"family"_s);
    m_preferred->setObjectName(u"preferred"_s);
    m_born->setObjectName(u"born"_s);
    m_phone->setObjectName(u"phone"_s);
    m_email->setObjectName(u"email"_s);
    m_language->setObjectName(u"language"_s);
    m_deskNote->setObjectName(u"deskNote"_s);
    m_language->addItem(tr("As the clinic"), QString());
    for (const QString &code : languages())
        m_language->addItem(QLocale(code).nativeLanguageName(), code);

    auto *page = new QWidget;
    setSurface(page, Token::Surface);
    auto *sheet = new QWidget(page);
    sheet->setMaximumWidth(formWidth);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, space::header, 0, space::header);
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::pane);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    using Problem = ClientProblem::Field;
    Field *given = add(m_given, tr("Given name"), Problem::Name); // first of its kind: a name's problem stands below it
    Field *family = add(m_family, tr("Family name"), Problem::Name);
    Field *preferred = add(m_preferred, tr("Called by"), Problem::Name);
    preferred->setHint(tr("Only where it is not the given name."));
    Field *born = add(m_born, tr("Birth date"), Problem::Born);
    born->setHint(tr("As %1.", "example of a date").arg(shownDate(QDate(1979, 11, 30), QLocale())));
    auto *language = new Field(tr("Language of what is printed"), m_language, this);
    Field *note = add(m_deskNote, tr("Note for the front desk"), Problem::DeskNote);
    note->setHint(tr("Nothing about health: whoever books appointments can read this."));
    grid->addWidget(m_trouble, 0, 0, 1, 2);
    grid->addWidget(given, 1, 0, Qt::AlignTop);
    grid->addWidget(family, 1, 1, Qt::AlignTop);
    grid->addWidget(preferred, 2, 0, Qt::AlignTop);
    grid->addWidget(born, 2, 1, Qt::AlignTop);
    grid->addWidget(add(m_phone, tr("Phone"), Problem::Phone), 3, 0, Qt::AlignTop);
    grid->addWidget(add(m_email, tr("E-mail"), Problem::Email), 3, 1, Qt::AlignTop);
    grid->addWidget(language, 4, 0, Qt::AlignTop);
    grid->addWidget(note, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);

    auto *margins = new QHBoxLayout(page);
    margins->setContentsMargins(space::header, 0, space::header, 0);
    margins->addWidget(sheet, 1);
    margins->addStretch(0);
    return page;
}

Field *ClientForm::add(QWidget *editor, const QString &label, ClientProblem::Field problem)
{
    auto *field = new Field(label, editor, this);
    m_fields[problem] << field;
    return field;
}

void ClientForm::restore(const ClientDraft &stored, const ClientDraft &typed)
{
    fill(typed);
    m_stored = stored;
    if (!m_stored.client.id.isValid())
        m_stored.client.id = newId<ClientId>(); // so that a draft and the client it becomes are known to be the same
    m_keeper->begin();
    if (isChanged()) // what somebody brings back is unsaved from the start
        m_keeper->touch();
    m_header->setTitle(stored.client.rev == 0 ? tr("New client") : displayName(stored.client));
    m_trouble->hide();
    m_carried->hide();
    m_given->setFocus(Qt::OtherFocusReason);
}

void ClientForm::resume(const UnsavedClient &unsaved, const ClientDraft &now, const QDateTime &since)
{
    const RebasedClient merged = rebased(unsaved, now);
    restore(merged.unsaved.stored, merged.unsaved.typed);
    m_keeper->begin(Draft{clientDraftKind, unsaved.stored.client.id.value, {}, since});
    m_keeper->touch();
    const QString when = QLocale().toString(since.toLocalTime(), QLocale::ShortFormat);
    m_carriedSince->setText(tr("This was typed on %1 and is not stored yet.", "a date with its time").arg(when));
    m_carried->show();
    showClashes(merged.clashes);
}

void ClientForm::letGo()
{
    m_keeper->discard();
    restore({}, {});
}

QFuture<Result<DraftStore::Kept>> ClientForm::keepNow()
{
    return m_keeper->keepNow();
}

std::optional<Draft> ClientForm::unsaved() const
{
    if (!isChanged())
        return std::nullopt;
    return Draft{clientDraftKind, m_stored.client.id.value, toJson(UnsavedClient{m_stored, typed()}), {}};
}

void ClientForm::complain(const Error &error)
{
    m_trouble->setText(explain(error));
    m_trouble->show();
}

void ClientForm::fill(const ClientDraft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    const Client &client = draft.client;
    m_given->setText(client.given);
    m_family->setText(client.family);
    m_preferred->setText(client.preferred);
    m_born->setText(draft.bornTyped);
    m_phone->setText(client.phone);
    m_email->setText(client.email);
    m_deskNote->setPlainText(client.deskNote);
    if (m_language->findData(client.language) < 0) // a language that a newer Untie speaks
        m_language->addItem(QLocale(client.language).nativeLanguageName(), client.language);
    m_language->setCurrentIndex(m_language->findData(client.language));
    for (const QList<Field *> &fields : std::as_const(m_fields)) {
        for (Field *field : fields)
            field->setProblem({});
    }
}

ClientDraft ClientForm::typed() const
{
    ClientDraft draft = m_stored;
    Client &client = draft.client;
    client.given = m_given->text();
    client.family = m_family->text();
    client.preferred = m_preferred->text();
    client.phone = m_phone->text();
    client.email = m_email->text();
    client.language = m_language->currentData().toString();
    client.deskNote = m_deskNote->toPlainText();
    draft.bornTyped = m_born->text();
    client.born = typedDate(draft.bornTyped, QLocale());
    return draft;
}

void ClientForm::save(std::function<void()> then)
{
    const ClientDraft draft = typed();
    if (m_saving || showProblems(draft))
        return;
    m_saving = true;
    m_save->setEnabled(false);
    m_trouble->hide();
    deliver(m_book.save(tidied(draft.client)), this, [this, then = std::move(then)](const Result<Client> &stored) {
        answered(stored, then);
    });
}

/// Says under each field what is in the way, and goes to the first. True when there is anything.
bool ClientForm::showProblems(const ClientDraft &draft)
{
    QList<ClientProblem> problems = problemsOf(draft.client, QDate::currentDate());
    if (!draft.client.born && !draft.bornTyped.trimmed().isEmpty())
        problems << ClientProblem{ClientProblem::Field::Born, tr("This is no date. One is written as %1.").arg(shownDate(QDate(1979, 11, 30), QLocale()))};
    for (auto fields = m_fields.cbegin(); fields != m_fields.cend(); ++fields) {
        const auto problem = std::ranges::find(problems, fields.key(), &ClientProblem::field);
        // A name stands in three fields; the sentence stands under the first.
        for (Field *field : *fields)
            field->setProblem(problem != problems.end() && field == fields->first() ? problem->sentence : QString());
    }
    if (problems.isEmpty())
        return false;
    m_fields.value(problems.first().field).first()->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ClientForm::answered(const Result<Client> &stored, const std::function<void()> &then)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!stored && stored.error().kind == Error::Kind::Conflict && m_stored.client.rev > 0)
        return mergeWithStored();
    if (!stored)
        return complain(stored.error());
    m_stored = typed(); // nothing is unsaved any more
    m_keeper->discard();
    m_carried->hide();
    if (then)
        then();
    else
        emit saved(*stored);
}

/// Somebody else saved first: takes over what they wrote where nothing was typed, and shows it where both wrote.
void ClientForm::mergeWithStored()
{
    const auto now = m_storage.run([id = m_stored.client.id](Database &database) { return ClientStore(database).find(id); });
    deliver(now, this, [this](const Result<Client> &client) {
        if (!client)
            return complain(client.error());
        const RebasedClient merged = rebased({m_stored, typed()}, draftOf(*client));
        fill(merged.unsaved.typed);
        m_stored = merged.unsaved.stored;
        m_keeper->touch();
        m_trouble->setText(tr("Somebody else changed this client in the meantime. What they changed elsewhere stands here too; "
                              "what you typed stays. Look it over and save again."));
        m_trouble->show();
        showClashes(merged.clashes);
    });
}

/// Below each field in which both wrote: what is stored now, and would be replaced.
void ClientForm::showClashes(const QList<ClientClash> &clashes)
{
    for (const ClientClash &clash : clashes) {
        Field *field = m_fields.value(clash.field).first();
        field->setProblem(clash.theirs.isEmpty() ? tr("Somebody else has emptied this field.")
                                                 : tr("Somebody else wrote here: %1").arg(clash.theirs.left(300)));
    }
}

void ClientForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
