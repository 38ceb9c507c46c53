#include "ui/shell/recoverpage.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/people/recoverclinic.h"
#include "app/storage/clinicplace.h"
#include "app/storage/storagethread.h"
#include "ui/common/assistant.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/folderfield.h"
#include "ui/common/passwordchoice.h"
#include "ui/common/sheetentry.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Which clinic.
class WhichClinicStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit WhichClinicStep(RecoverDraft &draft)
        : AssistantStep(tr("Clinic"), tr("Open a clinic with its recovery sheet"),
                        tr("For an owner whose password is forgotten, or whose clinic lost its keyring. All records stay as they are."))
        , m_draft(draft)
        , m_folder(new FolderField(tr("Folder of the clinic"), tr("Choose the folder of a clinic"), this))
    {
        m_folder->line()->setObjectName(u"recoverFolder"_s);
        m_folder->chooser()->setObjectName(u"chooseRecoverFolder"_s);
        body().addWidget(m_folder);
        body().addStretch(1);
        setFocusProxy(m_folder->line());
    }

    void enter() override
    {
        if (m_folder->path().isEmpty() && !m_draft.folder.path.isEmpty())
            m_folder->setPath(QDir(m_draft.folder.path).absolutePath());
    }

    bool leave() override
    {
        const ClinicFolder folder{m_folder->path()};
        if (folder.path.isEmpty())
            return m_folder->complain(tr("Choose the folder of the clinic."));
        if (!QFileInfo(folder.path).isDir())
            return m_folder->complain(explain({Error::Kind::NoFolder, {}, folder.path}));
        if (!QFileInfo::exists(folder.vault(Vault::FrontDesk)))
            return m_folder->complain(explain({Error::Kind::NotAClinic, {}, folder.path}));
        if (!QFileInfo::exists(folder.vault(Vault::Clinical)))
            return m_folder->complain(explain({Error::Kind::Missing, {}, folder.vault(Vault::Clinical)}));
        if (const auto may = mayLieThere(folder); !may)
            return m_folder->complain(explain(may.error()));
        m_draft.folder = folder;
        return true;
    }

private:
    RecoverDraft &m_draft;
    FolderField *m_folder;
};

/// The four lines.
class TypedSheetStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit TypedSheetStep(RecoverDraft &draft)
        : AssistantStep(tr("Recovery sheet"), tr("Type the four lines from the sheet"),
                        tr("Small letters are as good as capitals; blanks come by themselves. What looks like O is a zero, what looks like I or L is a one."))
        , m_draft(draft)
        , m_entry(new SheetEntry(this))
    {
        body().addWidget(m_entry);
        body().addStretch(1);
        setFocusProxy(m_entry);
    }

    bool leave() override
    {
        auto typed = m_entry->read();
        if (!typed)
            return false;
        m_draft.recovery = std::move(*typed);
        return true;
    }

private:
    RecoverDraft &m_draft;
    SheetEntry *m_entry;
};

/// Under which name.
class WhichOwnerStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit WhichOwnerStep(RecoverDraft &draft)
        : AssistantStep(tr("You"), tr("Who are you?"), tr("Your account gets a new password; all other accounts stay as they are."))
        , m_draft(draft)
        , m_name(newLineEdit(mostTyped, this))
        , m_field(new Field(tr("Your name"), m_name, this))
    {
        m_name->setObjectName(u"recoverName"_s);
        m_field->setHint(tr("As you signed in until now. Another name gets a new account as an owner."));
        body().addWidget(m_field);
        body().addStretch(1);
        setFocusProxy(m_name);
    }

    void enter() override
    {
        if (!m_name->text().isEmpty())
            return;
        QStringList owners;
        for (const Account &account : accountsOf(m_draft.folder).value_or(QList<Account>())) {
            if (account.role == Role::Owner)
                owners.append(account.name);
        }
        if (owners.size() == 1)
            m_name->setText(owners.constFirst());
    }

    bool leave() override
    {
        m_draft.name = tidied(m_name->text());
        return m_draft.name.isEmpty() ? m_field->complain(tr("Write the name you sign in with.")) : true;
    }

private:
    RecoverDraft &m_draft;
    QLineEdit *m_name;
    Field *m_field;
};

class NewPasswordStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit NewPasswordStep(RecoverDraft &draft)
        : AssistantStep(tr("New password"), tr("Your new password"), tr("The old one opens nothing any more, except old copies of the clinic."))
        , m_draft(draft)
        , m_choice(new PasswordChoice(this))
    {
        body().addWidget(m_choice);
        body().addStretch(1);
        setFocusProxy(m_choice);
    }

    void enter() override { m_choice->setKnown({m_draft.name}); }

    bool leave() override
    {
        if (!m_choice->check())
            return false;
        m_draft.password = m_choice->password();
        return true;
    }

private:
    RecoverDraft &m_draft;
    PasswordChoice *m_choice;
};

} // namespace

RecoverPage::RecoverPage(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_assistant(new Assistant(tr("Recovery sheet"), tr("Nothing is changed before the last step."),
                                {new WhichClinicStep(m_draft), new TypedSheetStep(m_draft), new WhichOwnerStep(m_draft), new NewPasswordStep(m_draft)},
                                tr("Open the clinic"), this))
{
    setObjectName(u"recoverPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_assistant);
    connect(m_assistant, &Assistant::left, this, &RecoverPage::left);
    connect(m_assistant, &Assistant::finished, this, &RecoverPage::open);
}

void RecoverPage::start(const ClinicFolder &folder, Step step)
{
    m_draft.folder = folder;
    for (int before = 0; before <= step; ++before)
        m_assistant->goTo(before);
}

void RecoverPage::open()
{
    m_assistant->showBusy(tr("Opening the clinic. This takes a few seconds…"));
    auto secrets = std::make_shared<std::pair<Secret, Secret>>(m_draft.recovery.clone(), m_draft.password.clone());
    deliver(m_storage.open([folder = m_draft.folder, name = m_draft.name, secrets] { return recoverClinic(folder, secrets->first, name, secrets->second); }),
            this, [this](const Result<Session> &session) {
                if (session) {
                    m_assistant->showTrouble({});
                    emit recovered(*session);
                    return;
                }
                const Error &error = session.error();
                m_assistant->showTrouble(error.kind == Error::Kind::Mismatched
                                             ? tr("This sheet does not open %1: it belongs to another clinic, or a newer sheet has taken its place.").arg(error.subject)
                                             : explain(error));
            });
}

} // namespace untie

#include "recoverpage.moc"
