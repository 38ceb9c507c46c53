#include "ui/clients/clientlinksedit.h"

#include "app/clients/clientlinkstore.h"
#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientfinder.h"
#include "ui/clients/contactwords.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/field.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindWidth = 160;

} // namespace

ClientLinksEdit::ClientLinksEdit(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_rows(new QVBoxLayout)
    , m_kind(new QComboBox(this))
    , m_other(new ClientFinder(book, this))
    , m_trouble(newLabel({}, TextRole::Caption, this))
{
    m_kind->setObjectName(u"linkKind"_s);
    m_kind->setFixedWidth(kindWidth);
    for (const LinkKind kind : {LinkKind::Guardian, LinkKind::Ward, LinkKind::Parent, LinkKind::Child, LinkKind::Partner, LinkKind::Sibling, LinkKind::Relative})
        m_kind->addItem(untie::nameOf(kind), static_cast<int>(kind));
    m_other->setObjectName(u"linkOther"_s);
    setTextRole(m_trouble, TextRole::Caption, Token::Danger);
    m_trouble->setObjectName(u"linkTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    connect(m_other, &ClientFinder::chosen, this, &ClientLinksEdit::link);

    m_rows->setSpacing(space::small);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(space::pane);
    adding->addWidget(new Field(tr("Add"), m_kind, this), 0, Qt::AlignTop);
    auto *other = new Field(tr("Name or phone of another client"), m_other, this);
    other->setHint(tr("Kept at once, and seen from both records."));
    adding->addWidget(other, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, space::pane);
    column->setSpacing(space::pane);
    column->addLayout(m_rows);
    column->addLayout(adding);
    column->addWidget(m_trouble);
}

void ClientLinksEdit::show(ClientId client)
{
    m_client = client;
    m_other->start(client);
    m_trouble->hide();
    put({});
    if (client.isValid())
        read();
}

void ClientLinksEdit::read()
{
    const quint64 question = ++m_question;
    deliver(m_storage.run([id = m_client](Database &database) { return ClientLinkStore(database).of(id); }), this,
            [this, question](const Result<QList<LinkedClient>> &linked) {
                if (question != m_question)
                    return;
                if (linked)
                    put(*linked);
                else
                    answered(fail(linked.error()));
            });
}

void ClientLinksEdit::put(const QList<LinkedClient> &linked)
{
    takeOutAll(*m_rows);
    for (const LinkedClient &one : linked) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        QLabel *who = newLabel(linkWords(one), TextRole::Body, row);
        who->setObjectName(u"linked"_s);
        QToolButton *remove = newIconButton(u"x"_s, tr("Remove %1", "a client's name").arg(linkWords(one)), row);
        connect(remove, &QToolButton::clicked, this, [this, one] { unlink(one); });
        line->addWidget(who, 1);
        line->addWidget(remove);
        m_rows->addWidget(row);
    }
    emit summarised(commaList(linkWords(linked)));
}

void ClientLinksEdit::link(ClientId other)
{
    const auto kind = static_cast<LinkKind>(m_kind->currentData().toInt());
    m_other->start(m_client);
    deliver(m_storage.run([id = m_client, kind, other](Database &database) { return ClientLinkStore(database).link(id, kind, other); }), this,
            [this](const Result<> &done) { answered(done); });
}

void ClientLinksEdit::unlink(const LinkedClient &linked)
{
    deliver(m_storage.run([id = m_client, linked](Database &database) { return ClientLinkStore(database).unlink(id, linked.kind, linked.id); }), this,
            [this](const Result<> &done) { answered(done); });
}

void ClientLinksEdit::answered(const Result<> &done)
{
    m_trouble->setVisible(!done);
    if (done)
        read();
    else
        m_trouble->setText(explain(done.error()));
}

} // namespace untie
