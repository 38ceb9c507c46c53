#include "ui/clients/clientfiles.h"

#include "app/clients/clientfilestore.h"
#include "app/common/explain.h"
#include "app/people/peoplestore.h"
#include "app/storage/durablefile.h"
#include "app/storage/storagethread.h"
#include "ui/clients/filesection.h"
#include "ui/common/deliver.h"
#include "ui/common/filereading.h"
#include "ui/common/hline.h"
#include "ui/common/text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

ClientFiles::ClientFiles(StorageThread &storage, For whom, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_trouble(newLabel({}, TextRole::Body, this))
    , m_open(&QDesktopServices::openUrl)
{
    setObjectName(u"clientFiles"_s);
    m_trouble->setObjectName(u"filesTrouble"_s);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(space::pane, space::near, space::pane, 0);
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_trouble);
    if (whom == For::Therapist) {
        m_sections += new FileSection(Vault::Clinical, tr("Clinical files"), tr("None yet. What belongs to the treatment, such as a doctor’s letter, is dropped here; the front desk does not see it."), this);
        column->addWidget(m_sections.constLast());
        column->addWidget(new HLine(this));
    }
    m_sections += new FileSection(Vault::FrontDesk, tr("Files at the front desk"), tr("None yet. What the desk needs, such as a voucher, is dropped here."), this);
    column->addWidget(m_sections.constLast());
    if (whom == For::Desk) // the card has margins of its own
        m_sections.constLast()->layout()->setContentsMargins(0, space::near, 0, space::pane);
    column->addStretch(1); // where the page is higher than what is listed
    for (FileSection *section : std::as_const(m_sections)) {
        connect(section, &FileSection::added, this, [this, section](const QStringList &paths) { add(section->vault(), paths); });
        connect(section, &FileSection::openWanted, this, &ClientFiles::open);
        connect(section, &FileSection::copyWanted, this, &ClientFiles::saveAs);
        connect(section, &FileSection::removeWanted, this, &ClientFiles::remove);
    }
}

void ClientFiles::show(ClientId client, bool isRestricted)
{
    m_isRestricted = isRestricted;
    if (client != m_client) {
        m_client = client;
        say({});
        answered(Known());
    }
    read();
}

void ClientFiles::read()
{
    const quint64 question = ++m_question;
    const auto known = m_storage.run([client = m_client](Database &database) -> Result<Known> {
        auto files = ClientFileStore(database).of(client);
        if (!files)
            return fail(files.error());
        const auto people = PeopleStore(database).all();
        if (!people)
            return fail(people.error());
        Known found{std::move(*files), {}};
        for (const Person &person : *people)
            found.people.insert(person.id, person.name);
        return found;
    });
    deliver(known, this, [this, question](const Result<Known> &answer) {
        if (question == m_question)
            answered(answer);
    });
}

void ClientFiles::answered(const Result<Known> &known)
{
    if (!known)
        return say(explain(known.error()));
    for (FileSection *section : std::as_const(m_sections)) {
        QList<ClientFile> files = known->files;
        files.removeIf([section](const ClientFile &file) { return file.vault != section->vault(); });
        section->show(files, known->people, !m_isRestricted);
    }
    emit counted(int(known->files.size()));
}

void ClientFiles::add(Vault vault, const QStringList &paths)
{
    say({});
    for (const QString &path : paths)
        store(vault, path);
}

void ClientFiles::store(Vault vault, const QString &path)
{
    const ClientFile file{.client = m_client, .vault = vault, .name = path};
    deliver(readFirst(path, largestClientFile + 1), this, [this, file](const Result<QByteArray> &content) {
        if (!content)
            return say(explain(content.error()));
        const auto stored = m_storage.run([file, content = *content](Database &database) { return ClientFileStore(database).add(file, content, QDateTime::currentDateTimeUtc()); });
        deliver(stored, this, [this, file](const Result<ClientFile> &kept) {
            if (!kept)
                say(tr("%1 was not added. %2", "a file's name, a sentence").arg(QFileInfo(file.name).fileName(), explain(kept.error())));
            read();
        });
    });
}

void ClientFiles::open(const ClientFile &file)
{
    say({});
    deliver(m_storage.run([file](Database &database) { return ClientFileStore(database).read(file, false); }), this, [this, file](const Result<QByteArray> &content) {
        if (!content)
            return say(explain(content.error()));
        if (!mayBeShownElsewhere(file.name, *content))
            return say(tr("%1 is not opened from here: it is of a kind that could do something by itself. Save a copy of it instead.").arg(file.name));
        const auto copy = m_copies.put(file.name, *content);
        if (!copy)
            return say(explain(copy.error()));
        if (!m_open(QUrl::fromLocalFile(*copy)))
            say(tr("No program on this computer shows %1. Save a copy of it instead.").arg(file.name));
    });
}

void ClientFiles::saveAs(const ClientFile &file)
{
    auto *dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) { saveTo(file, path); });
    dialog->open();
}

void ClientFiles::saveTo(const ClientFile &file, const QString &path)
{
    say({});
    const auto saved = m_storage.run([file, path](Database &database) -> Result<> {
        const auto content = ClientFileStore(database).read(file, true);
        return content ? writeDurably(path, *content) : Result<>(fail(content.error()));
    });
    deliver(saved, this, [this](const Result<> &done) { finished(done); });
}

void ClientFiles::remove(const ClientFile &file)
{
    say({});
    deliver(m_storage.run([file](Database &database) { return ClientFileStore(database).remove(file); }), this, [this, file](const Result<QByteArray> &content) {
        if (!content)
            return say(explain(content.error()));
        read();
        emit told(tr("%1 is removed.", "a file's name").arg(file.name), [this, file, content = *content] { putBack(file, content); });
    });
}

void ClientFiles::putBack(const ClientFile &file, const QByteArray &content)
{
    deliver(m_storage.run([file, content](Database &database) { return ClientFileStore(database).putBack(file, content); }), this, [this](const Result<> &done) { finished(done); });
}

void ClientFiles::finished(const Result<> &done)
{
    if (!done)
        say(explain(done.error()));
    read();
}

void ClientFiles::say(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace untie
