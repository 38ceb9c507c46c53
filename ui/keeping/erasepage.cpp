#include "ui/keeping/erasepage.h"

#include "app/clients/clientstore.h"
#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientfacts.h"
#include "ui/clients/typeddate.h"
#include "ui/common/backbutton.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentWidth = 720;
constexpr int longestReason = 500;

QLabel *newWords(const QString &text, TextRole role, QWidget *parent)
{
    QLabel *label = newLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ErasePage::ErasePage(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_book(book)
    , m_header(new PageHeader(this))
    , m_trouble(newWords({}, TextRole::Body, this))
    , m_kept(newWords({}, TextRole::Body, this))
    , m_restriction(newWords({}, TextRole::Strong, this))
    , m_reason(newLineEdit(longestReason, this))
    , m_reasonField(new Field(tr("Why nobody works with it"), m_reason, this))
    , m_restrict(newButton(tr("Restrict"), ButtonRole::Normal, u"lock"_s, this))
    , m_unrestrict(newButton(tr("Work with it again"), ButtonRole::Normal, {}, this))
    , m_countsPlace(new QVBoxLayout)
    , m_typedName(newLineEdit(200, this))
    , m_nameField(new Field(tr("To be sure, type the family name"), m_typedName, this))
    , m_erase(newButton(tr("Erase for good"), ButtonRole::Normal, u"trash-2"_s, this))
{
    setObjectName(u"erasePage"_s);
    setSurface(this, Token::Surface);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setObjectName(u"eraseTrouble"_s);
    m_kept->setObjectName(u"keptUntil"_s);
    m_restriction->setObjectName(u"restriction"_s);
    m_reason->setObjectName(u"restrictReason"_s);
    m_restrict->setObjectName(u"restrictClient"_s);
    m_unrestrict->setObjectName(u"unrestrictClient"_s);
    m_typedName->setObjectName(u"eraseName"_s);
    m_erase->setObjectName(u"eraseClient"_s);

    QToolButton *back = m_header->setBack(plainBack());
    auto *content = new QWidget;
    setSurface(content, Token::Surface);
    auto *inside = new QWidget(content);
    inside->setMaximumWidth(contentWidth);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins({});
    rows->setSpacing(space::header);
    rows->addWidget(m_trouble);
    rows->addWidget(m_kept);
    rows->addWidget(makeRestriction());
    rows->addWidget(new HLine(inside));
    rows->addWidget(makeErasure());
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::header, space::header, space::header, space::header);
    column->addWidget(inside);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    fillScroll(*scroll, content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(scroll, 1);

    connect(back, &QToolButton::clicked, this, &ErasePage::closed);
    connect(m_restrict, &QPushButton::clicked, this, &ErasePage::restrict);
    connect(m_unrestrict, &QPushButton::clicked, this, &ErasePage::unrestrict);
    connect(m_erase, &QPushButton::clicked, this, &ErasePage::erase);
    connect(m_typedName, &QLineEdit::textChanged, this, [this] { m_erase->setEnabled(mayErase()); });
}

QWidget *ErasePage::makeRestriction()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins({});
    rows->setSpacing(space::normal);
    rows->addWidget(newLabel(tr("Restrict"), TextRole::Heading, part));
    rows->addWidget(newWords(tr("It stands in no list, and nobody changes its details or stores a visit of it. Owners find it under Clients in the list “Restricted”."), TextRole::Small, part));
    rows->addWidget(m_restriction);
    rows->addWidget(m_reasonField);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_restrict);
    acts->addWidget(m_unrestrict);
    acts->addStretch(1);
    rows->addLayout(acts);
    return part;
}

QWidget *ErasePage::makeErasure()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins({});
    rows->setSpacing(space::normal);
    rows->addWidget(newLabel(tr("Erase"), TextRole::Heading, part));
    rows->addWidget(newWords(tr("Goes from both vaults and cannot be brought back. What stays is that there was a record of this number, without a name. Backups keep it until they "
                                "are thinned out; whoever restores one gets it without this client."),
                             TextRole::Small, part));
    rows->addLayout(m_countsPlace);
    rows->addWidget(m_nameField);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_erase);
    acts->addStretch(1);
    rows->addLayout(acts);
    return part;
}

void ErasePage::open(ClientId client)
{
    m_client = {};
    m_client.id = client;
    m_reason->clear();
    m_typedName->clear();
    m_header->setTitle(tr("Erase or restrict"));
    m_header->setFacts({});
    m_erase->setEnabled(false);
    say({});
    read();
}

void ErasePage::read()
{
    const quint64 question = ++m_question;
    const auto known = m_storage.run([client = m_client.id](Database &database) -> Result<Known> {
        const ErasureStore erasures(database);
        auto found = ClientStore(database).find(client);
        if (!found)
            return fail(found.error());
        const auto erasable = erasures.preview(found->id);
        const auto until = erasures.keptUntil(found->id);
        const auto years = erasures.yearsKept();
        const auto restriction = ClientStore(database).restriction(found->id);
        if (!erasable || !until || !years || !restriction)
            return fail(!erasable ? erasable.error() : !until ? until.error() : !years ? years.error() : restriction.error());
        return Known{std::move(*found), *erasable, *until, *years, *restriction};
    });
    deliver(known, this, [this, question](const Result<Known> &answer) {
        if (question == m_question)
            answered(answer);
    });
}

void ErasePage::answered(const Result<Known> &known)
{
    if (!known) {
        say(explain(known.error()));
        emit completed();
        return;
    }
    m_client = known->client;
    m_keptUntil = known->keptUntil;
    const QDate today = QDate::currentDate();
    m_header->setFacts(displayName(m_client) + u" · "_s + besideName(m_client, today));
    const bool mayGo = today >= m_keptUntil;
    const QString day = shownDate(m_keptUntil, QLocale());
    m_kept->setText((known->years == 0 ? tr("Records need not be kept here, as set under Settings, Security.")
                                       : tr("Records are kept for %n year(s) after the last visit, as set under Settings, Security.", nullptr, known->years))
                    + u' ' + (mayGo ? tr("This one may be erased.") : tr("This one may be erased from %1 on. Until then it can be restricted.", "a date").arg(day)));
    const bool isRestricted = !known->restriction.isEmpty();
    m_restriction->setText(tr("Restricted: %1", "a reason").arg(known->restriction));
    m_restriction->setVisible(isRestricted);
    m_unrestrict->setVisible(isRestricted);
    m_reasonField->setVisible(!isRestricted);
    m_restrict->setVisible(!isRestricted);
    m_nameField->setVisible(mayGo);
    m_nameField->setHint(m_client.family.isEmpty() ? m_client.given : m_client.family);
    m_erase->setVisible(mayGo);
    showCounts(known->erasable);
    emit completed();
}

void ErasePage::showCounts(const Erasable &erasable)
{
    delete m_counts;
    m_counts = new QWidget(this);
    m_counts->setObjectName(u"eraseCounts"_s);
    auto *grid = new QGridLayout(m_counts);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::header);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    const std::pair<QString, int> counts[]{{tr("Visits, with their notes and measures"), erasable.visits},
                                           {tr("Marks on the body"), erasable.findings},
                                           {tr("Health forms"), erasable.intakes},
                                           {tr("Consents"), erasable.consents},
                                           {tr("Appointments, also those to come"), erasable.appointments},
                                           {tr("Photo and files"), erasable.files},
                                           {tr("Scales, wishes, summaries, links, drafts"), erasable.others}};
    for (const auto &[what, count] : counts) {
        const int row = grid->rowCount();
        QLabel *number = newLabel(QLocale().toString(count), TextRole::Strong, m_counts);
        number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(number, row, 0);
        grid->addWidget(newLabel(what, TextRole::Body, m_counts), row, 1);
    }
    m_countsPlace->addWidget(m_counts);
}

bool ErasePage::mayErase() const
{
    const QString name = m_client.family.isEmpty() ? m_client.given : m_client.family;
    return m_client.rev > 0 && QDate::currentDate() >= m_keptUntil && m_typedName->text().trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

void ErasePage::restrict()
{
    const auto done = m_storage.run([client = m_client.id, reason = m_reason->text()](Database &database) {
        return ErasureStore(database).restrict(client, reason, QDateTime::currentDateTimeUtc());
    });
    deliver(done, this, [this](const Result<> &restrictedNow) {
        m_reasonField->setProblem(restrictedNow ? QString() : explain(restrictedNow.error()));
        if (!restrictedNow)
            return;
        m_book.forget(m_client.id);
        emit restricted(m_client.id);
    });
}

void ErasePage::unrestrict()
{
    deliver(m_storage.run([client = m_client.id](Database &database) { return ErasureStore(database).unrestrict(client); }), this, [this](const Result<> &done) {
        if (!done)
            return say(explain(done.error()));
        m_book.refresh(m_client.id);
        emit unrestricted(m_client.id);
    });
}

void ErasePage::erase()
{
    m_erase->setEnabled(false);
    const auto done = m_storage.run([client = m_client.id](Database &database) {
        return ErasureStore(database).erase(client, QDate::currentDate(), QDateTime::currentDateTimeUtc());
    });
    deliver(done, this, [this](const Result<> &gone) {
        if (!gone) {
            m_erase->setEnabled(mayErase());
            return say(explain(gone.error()));
        }
        m_book.forget(m_client.id);
        emit erased();
    });
}

void ErasePage::say(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace untie
