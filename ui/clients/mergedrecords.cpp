#include "ui/clients/mergedrecords.h"

#include "app/clients/clientmergestore.h"
#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace untie {

using namespace Qt::StringLiterals;

MergedRecords::MergedRecords(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_book(book)
    , m_rows(new QVBoxLayout)
    , m_trouble(newLabel({}, TextRole::Caption, this))
{
    setObjectName(u"mergedRecords"_s);
    setTextRole(m_trouble, TextRole::Caption, Token::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space::normal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::pane, 0, 0);
    column->setSpacing(space::normal);
    column->addLayout(m_rows);
    column->addWidget(m_trouble);
    hide();
}

void MergedRecords::show(ClientId client)
{
    const quint64 question = ++m_question;
    m_trouble->hide();
    deliver(m_storage.run([client](Database &database) { return ClientMergeStore(database).of(client); }), this, [this, question](const Result<QList<ClientMerge>> &merges) {
        if (question == m_question)
            put(merges.value_or(QList<ClientMerge>()));
    });
}

void MergedRecords::put(const QList<ClientMerge> &merges)
{
    takeOutAll(*m_rows);
    for (const ClientMerge &merge : merges) {
        auto *row = new QWidget(this);
        QLabel *what = newLabel(tr("With the record of %1, merged on %2.", "a client's name, a date").arg(merge.mergedName, shownDate(merge.at.toLocalTime().date(), QLocale())), TextRole::Small, row);
        what->setWordWrap(true);
        QPushButton *apart = newButton(tr("Take apart"), ButtonRole::Normal, {}, row);
        apart->setObjectName(u"takeApart"_s);
        apart->setAccessibleDescription(what->text());
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(space::normal);
        line->addWidget(what, 1);
        line->addWidget(apart);
        connect(apart, &QPushButton::clicked, this, [this, merge] { separate(merge); });
        m_rows->addWidget(row);
    }
    setVisible(!merges.isEmpty());
}

void MergedRecords::separate(const ClientMerge &merge)
{
    deliver(m_book.separate(merge), this, [this](const Result<> &done) {
        m_trouble->setVisible(!done);
        if (!done)
            m_trouble->setText(explain(done.error()));
    });
}

} // namespace untie
