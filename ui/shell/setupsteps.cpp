#include "ui/shell/setupsteps.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/people/personrules.h"
#include "app/settings/clinicprofilerules.h"
#include "app/storage/clinicplace.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/passwordchoice.h"
#include "ui/common/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// More than can be stored: a text that is too long is kept and said to be so, not cut while it is pasted.

QLineEdit *newLine(const QString &name, QWidget *parent)
{
    QLineEdit *line = newLineEdit(mostTyped, parent);
    line->setObjectName(name);
    return line;
}

} // namespace

ClinicStep::ClinicStep(SetUpDraft &draft, QWidget *parent)
    : AssistantStep(tr("Clinic"), tr("What is the clinic called?"), tr("This stands at the head of everything you print. All of it can be changed later."), parent)
    , m_draft(draft)
    , m_name(newLine(u"clinicName"_s, this))
    , m_address(newLine(u"clinicAddress"_s, this))
    , m_phone(newLine(u"clinicPhone"_s, this))
    , m_nameField(new Field(tr("Name"), m_name, this))
{
    auto *address = new Field(tr("Address"), m_address, this);
    address->setHint(tr("In one line, with commas. May stay empty."));
    auto *phone = new Field(tr("Phone"), m_phone, this);
    phone->setHint(tr("May stay empty."));
    for (Field *field : {m_nameField, address, phone})
        body().addWidget(field);
    body().addStretch(1);
    setFocusProxy(m_name);
}

void ClinicStep::enter()
{
    const ClinicProfile &profile = m_draft.wanted.profile;
    if (m_name->text().isEmpty())
        m_name->setText(profile.name);
    if (m_address->text().isEmpty())
        m_address->setText(profile.address);
    if (m_phone->text().isEmpty())
        m_phone->setText(profile.phone);
}

bool ClinicStep::leave()
{
    ClinicProfile profile = m_draft.wanted.profile;
    profile.name = m_name->text();
    profile.address = m_address->text();
    profile.phone = m_phone->text();
    profile.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (!QTimeZone(profile.timeZone.toUtf8()).isValid())
        profile.timeZone.clear();
    profile.language = Translator::forProgram().language();
    if (!languages().contains(profile.language))
        profile.language = languages().constFirst();
    if (const QStringList problems = problemsOf(profile); !problems.isEmpty())
        return m_nameField->complain(problems.constFirst());
    m_draft.wanted.profile = tidied(profile);
    return true;
}

PlaceStep::PlaceStep(SetUpDraft &draft, QWidget *parent)
    : AssistantStep(tr("Place"), tr("Where does the record lie?"),
                    tr("In one folder on this computer, encrypted. One computer at a time opens a clinic; several desks at once are not part of this version."),
                    parent)
    , m_draft(draft)
    , m_path(newLine(u"clinicFolder"_s, this))
    , m_field(new Field(tr("Folder"), m_path, this))
{
    m_field->setHint(tr("It is made new. If you have no wish of your own, leave it as it is."));
    QPushButton *choose = newButton(tr("Choose another place…"), ButtonRole::Normal, u"folder-open"_s, this);
    choose->setObjectName(u"chooseFolder"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addStretch(1);
    body().addWidget(m_field);
    body().addLayout(row);
    body().addStretch(1);
    setFocusProxy(m_path);
    connect(choose, &QPushButton::clicked, this, &PlaceStep::choose);
}

void PlaceStep::enter()
{
    if (!m_draft.wanted.folder.path.isEmpty() && m_path->text().isEmpty())
        m_path->setText(QDir::toNativeSeparators(m_draft.wanted.folder.path));
    else if (m_path->text() == m_proposed)
        propose(m_proposed.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                     : QFileInfo(QDir::fromNativeSeparators(m_proposed)).path());
}

void PlaceStep::propose(const QString &parent)
{
    m_proposed = QDir::toNativeSeparators(proposedFolder(parent, m_draft.wanted.profile.name));
    m_path->setText(m_proposed);
    m_field->setProblem({});
}

void PlaceStep::choose()
{
    const QString now = QFileInfo(QDir::fromNativeSeparators(m_path->text())).path();
    auto *dialog = new QFileDialog(this, tr("Choose where the clinic’s folder is made"), now);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &parent) {
        propose(parent);
        m_path->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

bool PlaceStep::leave()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    if (path.isEmpty())
        return m_field->complain(tr("The clinic needs a folder."));
    if (!QDir::isAbsolutePath(path))
        return m_field->complain(tr("Write the whole path, from %1 on.").arg(shownPath(QDir::rootPath())));
    const ClinicFolder folder{QDir::cleanPath(path)};
    if (const auto may = mayBeSetUpIn(folder); !may)
        return m_field->complain(explain(may.error()));
    if (const auto room = freeBytesAt(folder.path); isRoomShort(room))
        return m_field->complain(tr("There are only %1 left on that disk, too little for a record that grows. Make room, or choose another place.")
                                      .arg(QLocale().formattedDataSize(*room)));
    m_draft.wanted.folder = folder;
    return true;
}

OwnerStep::OwnerStep(SetUpDraft &draft, QWidget *parent)
    : AssistantStep(tr("You"), tr("Who owns the clinic?"),
                    tr("The owner sees everything, adds the others later, and gives each of them an account of their own."), parent)
    , m_draft(draft)
    , m_name(newLine(u"ownerName"_s, this))
    , m_credential(newLine(u"ownerCredential"_s, this))
    , m_nameField(new Field(tr("Your name"), m_name, this))
    , m_credentialField(new Field(tr("Credential"), m_credential, this))
{
    m_nameField->setHint(tr("As you sign in, and as clients read it."));
    m_credentialField->setHint(tr("As printed behind the name, for example LMT. May stay empty."));
    body().addWidget(m_nameField);
    body().addWidget(m_credentialField);
    body().addStretch(1);
    setFocusProxy(m_name);
}

void OwnerStep::enter()
{
    if (m_name->text().isEmpty())
        m_name->setText(m_draft.wanted.owner.name);
    if (m_credential->text().isEmpty())
        m_credential->setText(m_draft.wanted.owner.credential);
}

bool OwnerStep::leave()
{
    Person owner = m_draft.wanted.owner;
    owner.name = m_name->text();
    owner.credential.clear();
    if (tidied(owner).name.isEmpty())
        return m_nameField->complain(tr("Write your name: it is how the program knows you."));
    if (const QStringList problems = problemsOf(owner); !problems.isEmpty())
        return m_nameField->complain(problems.constFirst());
    owner.credential = m_credential->text();
    if (const QStringList problems = problemsOf(owner); !problems.isEmpty())
        return m_credentialField->complain(problems.constFirst());
    m_draft.wanted.owner = tidied(owner);
    return true;
}

PasswordStep::PasswordStep(SetUpDraft &draft, QWidget *parent)
    : AssistantStep(tr("Password"), tr("Your password"),
                    tr("Nobody can look it up, not even whoever made this program. Five words that chance put in a row are easier to keep in mind "
                       "than signs, and nobody guesses them."),
                    parent)
    , m_draft(draft)
    , m_choice(new PasswordChoice(this))
{
    body().addWidget(m_choice);
    body().addStretch(1);
    setFocusProxy(m_choice);
}

void PasswordStep::enter()
{
    m_choice->setKnown({m_draft.wanted.owner.name, m_draft.wanted.profile.name});
}

bool PasswordStep::leave()
{
    if (!m_choice->check())
        return false;
    m_draft.password = m_choice->password();
    return true;
}

} // namespace untie
