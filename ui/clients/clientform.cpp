#include "ui/clients/clientform.h"

#include "app/clients/clientstore.h"
#include "app/clients/likelyclients.h"
#include "app/clients/phonenumber.h"
#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientlinksedit.h"
#include "ui/clients/clientsheet.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/draftkeeper.h"
#include "ui/common/fold.h"
#include "ui/common/hline.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 680;
constexpr int lookingAfter = 200; ///< milliseconds after the last key

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
    , m_alike(new QWidget(this))
    , m_alikeWho(newLabel({}, TextRole::Body, m_alike))
    , m_trouble(newLabel({}, TextRole::Body, this))
    , m_sheet(new ClientSheet(this))
    , m_links(new ClientLinksEdit(storage, book, this))
    , m_linksFold(new Fold(tr("Family and guardians"), m_links, this))
    , m_archive(newButton({}, ButtonRole::Quiet, u"archive"_s, this))
    , m_archiveHint(newLabel({}, TextRole::Caption, this))
{
    setObjectName(u"clientForm"_s);
    setSurface(this, Token::Surface);

    QPushButton *cancel = newButton(tr("Cancel"), ButtonRole::Normal, {}, m_header);
    cancel->setObjectName(u"cancelClient"_s);
    showKey(cancel, tr("Esc"));
    m_save->setObjectName(u"saveClient"_s);
    setAct(m_save, Act::SaveForm);
    m_header->addAction(cancel);
    m_header->addAction(m_save);
    connect(cancel, &QPushButton::clicked, this, &ClientForm::left);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });

    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setObjectName(u"clientTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_archive->setObjectName(u"archiveClient"_s);
    m_archiveHint->setWordWrap(true);
    connect(m_archive, &QPushButton::clicked, this, &ClientForm::archive);

    buildCarried();
    buildAlike();
    auto *scroll = new QScrollArea(this);
    fillScroll(*scroll, makeFields());
    scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_carried);
    column->addWidget(m_alike);
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

void ClientForm::buildAlike()
{
    setSurface(m_alike, Token::Window);
    m_alike->setObjectName(u"alike"_s);
    m_alikeWho->setObjectName(u"alikeWho"_s);
    m_alikeWho->setWordWrap(true);
    QPushButton *open = newButton(tr("Open that record"), ButtonRole::Normal, {}, m_alike);
    open->setObjectName(u"openAlike"_s);
    auto *row = new QHBoxLayout(m_alike);
    row->setContentsMargins(space::header, space::small, space::header, space::small);
    row->setSpacing(space::pane);
    row->addWidget(m_alikeWho, 1);
    row->addWidget(open);
    m_alike->hide();
    connect(open, &QPushButton::clicked, this, [this] { emit clientWanted(m_alikeId); });
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookingAfter);
    connect(&m_looking, &QTimer::timeout, this, &ClientForm::lookForAlike);
    connect(m_sheet, &ClientSheet::touched, &m_looking, qOverload<>(&QTimer::start));
}

/// Says, and no more, that a new client may be here already.
void ClientForm::lookForAlike()
{
    const QList<LikelyClient> likely = m_stored.client.rev == 0 ? likelyIn(m_book.directory(), typed().client, m_book.country(), 1) : QList<LikelyClient>();
    m_alike->setVisible(!likely.isEmpty());
    if (likely.isEmpty())
        return;
    const ClientRow row = *m_book.directory().find(likely.first().id);
    m_alikeId = row.id;
    Client known;
    known.given = row.given;
    known.family = row.family;
    known.preferred = row.preferred;
    const QString who = commaList({displayName(known), row.born ? tr("born %1", "a date").arg(shownDate(*row.born, QLocale())) : QString(), shownPhone(row.phone, m_book.country())});
    m_alikeWho->setText(likely.first().likeness.isLikely() ? tr("This is likely somebody who is here already: %1.", "name, birth date, phone").arg(who)
                                                           : tr("This may be somebody who is here already: %1.", "name, birth date, phone").arg(who));
}

/// Whatever is typed is kept before long.
void ClientForm::watch()
{
    connect(m_sheet, &ClientSheet::touched, m_keeper, &DraftKeeper::touch);
    connect(m_keeper, &DraftKeeper::kept, this, [this](DraftStore::Kept where) {
        if (where == DraftStore::Kept::InMemory)
            complain({Error::Kind::DiskFull});
    });
    connect(m_keeper, &DraftKeeper::failed, this, &ClientForm::complain);
}

QWidget *ClientForm::makeFields()
{
    auto *page = new QWidget;
    setSurface(page, Token::Surface);
    auto *sheet = new QWidget(page);
    sheet->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, space::header, 0, space::header);
    column->setSpacing(space::small);
    column->addWidget(m_trouble);
    column->addWidget(m_sheet);
    m_linksFold->setObjectName(u"linksFold"_s);
    connect(m_links, &ClientLinksEdit::summarised, m_linksFold, &Fold::setSummary);
    column->addWidget(m_linksFold);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::normal);
    last->addWidget(m_archive);
    last->addWidget(m_archiveHint, 1);
    column->addWidget(new HLine(sheet));
    column->addLayout(last);
    column->addStretch(1);

    auto *margins = new QHBoxLayout(page);
    margins->setContentsMargins(space::header, 0, space::header, 0);
    margins->addWidget(sheet, 1);
    margins->addStretch(0);
    return page;
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
    lookForAlike();
    m_header->setTitle(stored.client.rev == 0 ? tr("New client") : displayName(stored.client));
    m_trouble->hide();
    m_carried->hide();
    const bool archived = stored.client.archived;
    m_archive->setText(archived ? tr("Bring back") : tr("Archive"));
    m_archiveHint->setText(archived ? tr("They are archived. Back again, they stand in the list and are found.")
                                    : tr("They leave the list and the search. Nothing is deleted, and they can be brought back."));
    m_links->show(stored.client.rev > 0 ? stored.client.id : ClientId());
    m_linksFold->setOpen(false);
    for (QWidget *part : {static_cast<QWidget *>(m_linksFold), static_cast<QWidget *>(m_archive), static_cast<QWidget *>(m_archiveHint)})
        part->setVisible(stored.client.rev > 0);
    m_sheet->start();
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
    m_sheet->showClashes(merged.clashes);
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
    m_sheet->setClinicCountry(m_book.country());
    m_sheet->fill(draft);
}

ClientDraft ClientForm::typed() const
{
    ClientDraft draft = m_stored;
    m_sheet->read(draft);
    return draft;
}

void ClientForm::save(std::function<void()> then)
{
    store(typed(), std::move(then));
}

/// With whatever else was typed.
void ClientForm::archive()
{
    ClientDraft draft = typed();
    draft.client.archived = !draft.client.archived;
    store(draft, {});
}

void ClientForm::store(const ClientDraft &draft, std::function<void()> then)
{
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
    m_sheet->showProblems(problems);
    return !problems.isEmpty();
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
        m_sheet->showClashes(merged.clashes);
    });
}

void ClientForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
