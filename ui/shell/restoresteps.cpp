#include "ui/shell/restoresteps.h"

#include "app/common/explain.h"
#include "app/common/inbackground.h"
#include "app/common/text.h"
#include "app/keeping/backupfolder.h"
#include "app/security/session.h"
#include "app/storage/clinicplace.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/folderfield.h"
#include "ui/common/passwordchoice.h"
#include "ui/common/passwordedit.h"
#include "ui/common/rowlist.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/sheetentry.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/common/trydelay.h"
#include "ui/settings/backupdelegate.h"
#include "ui/settings/backuplistmodel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownBackups = 6;
enum Way { ByPassword, BySheet };
enum Choice { InPlace, NewFolder };

/// Of the clinic that is known, else of the one that was backed up.
QList<FailedSignIn> wrongTriesOf(const RestoreDraft &draft)
{
    if (!draft.clinic.path.isEmpty())
        return failedSignInsAt(draft.clinic);
    const auto backups = BackupFolder(draft.backup).contents().backups;
    return failedSignInsAt({backups.isEmpty() ? draft.backup : backups.first().path});
}

QHBoxLayout *leading(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addWidget(widget);
    row->addStretch(1);
    return row;
}

/// The only owner of a clinic or of a backup; nobody where there are several, or none that can be read.
QString onlyOwner(const QString &folder)
{
    QStringList owners;
    for (const Account &account : accountsOf({folder}).value_or(QList<Account>())) {
        if (account.role == Role::Owner)
            owners.append(account.name);
    }
    return owners.size() == 1 ? owners.constFirst() : QString();
}

} // namespace

WhichBackupStep::WhichBackupStep(RestoreDraft &draft)
    : AssistantStep(tr("Backup"), tr("Restore a backup"), tr("Choose the moment to go back to."))
    , m_draft(draft)
    , m_model(new BackupListModel(this))
    , m_list(newRowList(tr("Backups"), m_model, this))
    , m_folder(new FolderField(tr("Folder of the backup"), tr("Choose the folder of a backup"), this))
{
    m_list->setObjectName(u"restoreList"_s);
    m_list->setItemDelegate(new BackupDelegate(m_list));
    m_list->hide();
    m_folder->line()->setObjectName(u"restoreBackup"_s);
    m_folder->setHint(tr("The folder with the files of one backup, or the one in which all of them lie: then the newest."));
    body().addWidget(m_list);
    body().addWidget(m_folder);
    body().addStretch(1);
    setFocusProxy(m_folder->line());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_folder->setPath(m_model->row(index).backup.path);
    });
}

void WhichBackupStep::enter()
{
    if (m_folder->path().isEmpty())
        m_folder->setPath(m_draft.backup);
    if (m_draft.clinic.path.isEmpty() || m_model->rowCount() > 0)
        return;
    const auto look = [clinic = m_draft.clinic, known = m_draft.known]() -> Result<BackupOverview> {
        const auto places = placesBeforeSignIn(clinic, known);
        if (!places)
            return fail(places.error());
        return readBackups(*places, QDateTime::currentDateTime());
    };
    deliver(inBackground(look), this, [this](const Result<BackupOverview> &overview) {
        if (overview) // else a folder is chosen
            show(*overview);
    });
}

/// The one that was chosen before is chosen; else the newest, where nothing was typed meanwhile.
void WhichBackupStep::show(const BackupOverview &overview)
{
    m_model->show(overview);
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_list->setFixedHeight(std::min(rows, shownBackups) * m_list->sizeHintForRow(0));
    m_list->show();
    const QString path = m_folder->path();
    for (int row = 0; row < rows; ++row) {
        if (path.isEmpty() || QDir(m_model->row(m_model->index(row)).backup.path) == QDir(path)) {
            m_list->setCurrentIndex(m_model->index(row));
            break;
        }
    }
    setFocusProxy(m_list);
    if (window()->focusWidget() == m_folder->line())
        m_list->setFocus(Qt::OtherFocusReason);
}

bool WhichBackupStep::leave()
{
    const QString path = m_folder->path();
    if (path.isEmpty())
        return m_folder->complain(tr("Choose a backup."));
    if (!QFileInfo(path).isDir())
        return m_folder->complain(explain({Error::Kind::NoFolder, {}, path}));
    if (BackupFolder(path).contents().backups.isEmpty()) {
        const auto backup = backupAt(path);
        if (!backup && backup.error().kind == Error::Kind::NotABackup) // without its keyring it may still be of use
            return m_folder->complain(explain(backup.error()));
    }
    m_draft.backup = path;
    return true;
}

RestoreProofStep::RestoreProofStep(RestoreDraft &draft)
    : AssistantStep(tr("You"), tr("Who restores it?"), tr("An owner, with their own password or with the recovery sheet."))
    , m_draft(draft)
    , m_name(newLineEdit(200, this))
    , m_nameField(new Field(tr("Your name"), m_name, this))
    , m_way(new SegmentedControl(tr("How you show who you are"), this))
    , m_password(newPasswordEdit(this))
    , m_passwordField(new Field(tr("Password"), m_password, this))
    , m_sheet(new SheetEntry(this))
    , m_anew(new QCheckBox(tr("Give me a new password"), this))
    , m_newPassword(new PasswordChoice(this))
{
    m_name->setObjectName(u"restoreName"_s);
    m_password->setObjectName(u"restorePassword"_s);
    m_way->setObjectName(u"restoreWay"_s);
    m_way->add(tr("Password"));
    m_way->add(tr("Recovery sheet"));
    m_anew->setObjectName(u"restoreAnew"_s);
    m_anew->setChecked(true); // who knows theirs has no need of the sheet
    body().addWidget(m_nameField);
    body().addLayout(leading(m_way));
    body().addWidget(m_passwordField);
    body().addWidget(m_sheet);
    body().addWidget(m_anew);
    body().addWidget(m_newPassword);
    body().addStretch(1);
    connect(m_way, &SegmentedControl::chosen, this, &RestoreProofStep::showWay);
    connect(m_anew, &QCheckBox::toggled, this, &RestoreProofStep::showWay);
    showWay();
}

void RestoreProofStep::showWay()
{
    const bool bySheet = m_way->current() == BySheet;
    m_passwordField->setVisible(!bySheet);
    m_sheet->setVisible(bySheet);
    m_anew->setVisible(bySheet);
    m_newPassword->setVisible(bySheet && m_anew->isChecked());
    setFocusProxy(m_name->text().isEmpty() ? m_name : bySheet ? static_cast<QWidget *>(m_sheet) : m_password);
}

void RestoreProofStep::enter()
{
    if (m_name->text().isEmpty() && !m_draft.hidesPeople) {
        // The present clinic's accounts stay; without them the backup's come back.
        const QString owner = onlyOwner(m_draft.clinic.path);
        m_name->setText(owner.isEmpty() ? onlyOwner(m_draft.backup) : owner);
    }
    showWay();
}

bool RestoreProofStep::leave()
{
    m_draft.user = tidied(m_name->text());
    if (m_draft.user.isEmpty())
        return m_nameField->complain(tr("Write the name you sign in with."));
    m_draft.recovery = {};
    m_draft.password = {};
    if (m_way->current() == BySheet)
        return takeSheet();
    if (m_password->text().isEmpty())
        return m_passwordField->complain(tr("Type your password."));
    if (const int seconds = secondsToWait(wrongTriesOf(m_draft), QDateTime::currentDateTimeUtc()); seconds > 0)
        return m_passwordField->complain(tr("The last password was wrong. The next can be tried in %1 s.").arg(seconds));
    m_draft.password = Secret::fromText(m_password->text());
    return true;
}

bool RestoreProofStep::takeSheet()
{
    auto typed = m_sheet->read();
    if (!typed)
        return false;
    m_newPassword->setKnown({m_draft.user});
    if (m_anew->isChecked() && !m_newPassword->check())
        return false;
    m_draft.recovery = std::move(*typed);
    if (m_anew->isChecked())
        m_draft.password = m_newPassword->password();
    return true;
}

RestorePlaceStep::RestorePlaceStep(RestoreDraft &draft)
    : AssistantStep(tr("Place"), tr("Where shall it go?"), tr("What is there now is never thrown away."))
    , m_draft(draft)
    , m_choice(new SegmentedControl(tr("Where the backup goes"), this))
    , m_meaning(newLabel({}, TextRole::Secondary, this))
    , m_folder(new FolderField(tr("New folder"), tr("Choose an empty folder"), this))
{
    m_choice->setObjectName(u"restorePlace"_s);
    m_choice->add(tr("In place of the clinic"));
    m_choice->add(tr("Into a new folder"));
    m_meaning->setWordWrap(true);
    m_folder->line()->setObjectName(u"restoreFolder"_s);
    body().addLayout(leading(m_choice));
    body().addWidget(m_meaning);
    body().addWidget(m_folder);
    body().addStretch(1);
    connect(m_choice, &SegmentedControl::chosen, this, &RestorePlaceStep::showChoice);
}

void RestorePlaceStep::enter()
{
    const bool isKnown = !m_draft.clinic.path.isEmpty();
    m_choice->setVisible(isKnown);
    if (!isKnown)
        m_choice->setCurrent(NewFolder);
    showChoice();
}

void RestorePlaceStep::showChoice()
{
    const bool isNew = m_choice->current() == NewFolder;
    m_folder->setVisible(isNew);
    m_meaning->setText(isNew ? tr("The clinic of that moment is made there. Nothing else is touched.")
                             : tr("%1 goes back to that moment. A backup of its present state is made before, and its files are kept.")
                                   .arg(shownPath(QDir(m_draft.clinic.path).absolutePath())));
    setFocusProxy(isNew ? m_folder->line() : nullptr);
}

bool RestorePlaceStep::leave()
{
    if (m_choice->current() == InPlace) {
        m_draft.target = m_draft.clinic;
        return true;
    }
    const QString path = m_folder->path();
    if (path.isEmpty())
        return m_folder->complain(tr("Choose a folder that is empty or not there yet."));
    if (!QDir::isAbsolutePath(path))
        return m_folder->complain(tr("Write the whole path, from %1 on.").arg(shownPath(QDir::rootPath())));
    if (QFileInfo::exists(path) && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return m_folder->complain(explain({Error::Kind::Exists, {}, path}));
    if (const auto may = mayLieThere(ClinicFolder{path}); !may)
        return m_folder->complain(explain(may.error()));
    m_draft.target = {path};
    return true;
}

} // namespace untie
