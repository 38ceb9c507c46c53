#include "ui/settings/backupsection.h"

#include "app/common/explain.h"
#include "app/common/inbackground.h"
#include "app/common/text.h"
#include "app/keeping/backupcheck.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/hline.h"
#include "ui/common/icons.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowlist.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/keeping/backupwords.h"
#include "ui/settings/backupdelegate.h"
#include "ui/settings/backuplistmodel.h"
#include "ui/settings/settingrow.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 160;
constexpr int shieldSize = 20;

} // namespace

BackupSection::BackupSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_now(newButton(tr("Back up now"), ButtonRole::Primary, u"archive"_s, this))
    , m_stop(newButton(tr("Cancel"), ButtonRole::Quiet, {}, this))
    , m_progress(new QProgressBar(this))
    , m_state(new SettingRow(tr("Last backup"), tr("Reading…"), this))
    , m_shield(new QLabel(m_state))
    , m_first(new SettingRow(tr("First place"), {}, this))
    , m_second(new SettingRow(tr("Second place"), {}, this))
    , m_ownFolder(newButton(tr("Use the clinic’s folder"), ButtonRole::Quiet, {}, m_first))
    , m_noSecond(newButton(tr("Remove"), ButtonRole::Quiet, {}, m_second))
    , m_model(new BackupListModel(this))
{
    setObjectName(u"backupSection"_s);
    m_now->setObjectName(u"backUpNow"_s);
    m_stop->setObjectName(u"stopBackup"_s);
    m_state->setObjectName(u"backupState"_s);
    m_first->setObjectName(u"backupFirst"_s);
    m_second->setObjectName(u"backupSecond"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setAccessibleName(tr("Progress"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new PaneHeader(tr("Backup"), this);
    head->setFacts(tr("at the first start of a day, and when Untie closes after changes"));
    column->addWidget(head);
    column->addWidget(makePlaces());
    column->addWidget(makeList(), 1);
    column->addWidget(new HLine(this));
    column->addWidget(makeFoot());
    setFocusProxy(m_list);

    BackupKeeper &keeper = context.backups;
    connect(m_now, &QPushButton::clicked, this, [this] { m_context.backups.start(BackupKind::Manual); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_context.backups.cancel(); });
    connect(&keeper, &BackupKeeper::changed, this, &BackupSection::showOverview);
    connect(&keeper, &BackupKeeper::progressed, m_progress, &QProgressBar::setValue);
    connect(&keeper, &BackupKeeper::started, this, [this] {
        m_verdict.clear();
        m_progress->setValue(0);
        showRun();
    });
    connect(&keeper, &BackupKeeper::notDue, this, &BackupSection::showRun);
    connect(&keeper, &BackupKeeper::cancelled, this, [this] {
        showRun();
        tell(tr("The backup was cancelled. Nothing of it is left."), Token::Text2);
    });
    connect(&keeper, &BackupKeeper::finished, this, [this](const Result<BackedUp> &backup) {
        showRun();
        if (!backup)
            tell(explain(backup.error()), Token::Danger);
        else if (backup->trouble && backup->trouble->kind != Error::Kind::Unavailable)
            tell(tr("The backup is made and verified, but: %1", "a sentence follows").arg(explain(*backup->trouble)), Token::Warn);
        else
            tell(backup->copied ? tr("The backup is made, verified and copied to the second place.") : tr("The backup is made and verified."), Token::Ok);
    });
    showRun();
    if (keeper.overview())
        showOverview();
}

BackupSection::~BackupSection()
{
    m_checking.request_stop();
}

void BackupSection::open()
{
    m_context.backups.refresh();
}

QList<QWidget *> BackupSection::actions()
{
    return {m_now};
}

QWidget *BackupSection::makePlaces()
{
    auto *places = new QWidget(this);
    m_state->setLeading(m_shield);
    m_state->addControl(m_progress);
    m_state->addControl(m_stop);
    const auto add = [this](SettingRow *row, QPushButton *less, const QString &name, bool second) {
        QPushButton *choose = newButton(tr("Choose…"), ButtonRole::Normal, u"folder-open"_s, row);
        choose->setObjectName(name);
        row->addControl(less);
        row->addControl(choose);
        connect(choose, &QPushButton::clicked, this, [this, second] { chooseFolder(second); });
    };
    add(m_first, m_ownFolder, u"chooseFirst"_s, false);
    add(m_second, m_noSecond, u"chooseSecond"_s, true);
    m_ownFolder->setObjectName(u"ownFolder"_s);
    m_noSecond->setObjectName(u"noSecond"_s);
    connect(m_ownFolder, &QPushButton::clicked, this, [this] { save({{}, m_context.backups.overview()->places.second}, tr("Backups go into the clinic’s folder.")); });
    connect(m_noSecond, &QPushButton::clicked, this,
            [this] { save({m_context.backups.overview()->places.chosen, {}}, tr("Backups are no longer copied to a second place. What lies there stays.")); });
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins(space::pane, 0, space::pane, 0);
    column->setSpacing(0);
    for (SettingRow *row : {m_state, m_first, m_second})
        column->addWidget(row);
    return places;
}

QWidget *BackupSection::makeList()
{
    auto *lines = new QWidget(this);
    m_list = newRowList(tr("Backups"), m_model, lines);
    m_list->setObjectName(u"backupList"_s);
    m_list->setItemDelegate(new BackupDelegate(m_list));
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new BackupHeads(lines));
    column->addWidget(m_list, 1);
    m_nothing = new EmptyState(u"archive"_s, tr("There is no backup of this clinic yet."), this);
    m_nothing->setAction(tr("Make the first one"));
    connect(m_nothing, &EmptyState::actionChosen, m_now, &QPushButton::click);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(new QWidget(content)); // before the first look
    m_stack->addWidget(lines);
    m_stack->addWidget(m_nothing);
    const auto chosen = [this] {
        m_verdict.clear();
        showFoot();
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, chosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showFoot(); });
    return content;
}

QWidget *BackupSection::makeFoot()
{
    auto *foot = new QWidget(this);
    setSurface(foot, Token::Window);
    foot->setMinimumHeight(height::toolBar);
    m_foot = newLabel({}, TextRole::Small, foot);
    m_foot->setObjectName(u"backupFoot"_s);
    m_foot->setWordWrap(true);
    m_check = newButton(tr("Check again"), ButtonRole::Normal, u"shield-check"_s, foot);
    m_check->setObjectName(u"checkBackup"_s);
    m_check->setToolTip(tr("Reads every file of the chosen backup and compares it with what was written"));
    connect(m_check, &QPushButton::clicked, this, &BackupSection::checkAgain);
    m_restore = newButton(tr("Restore this…"), ButtonRole::Normal, u"rotate-ccw"_s, foot);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setVisible(may(m_context.session.role, Operation::Restore));
    m_restore->setToolTip(tr("Closes the clinic and shows what going back to this backup would change"));
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(m_model->row(m_list->currentIndex()).backup.path); });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::pane, space::near, space::pane, space::near);
    row->setSpacing(space::pane);
    row->addWidget(m_foot, 1);
    row->addWidget(m_check);
    row->addWidget(m_restore);
    showFoot();
    return foot;
}

void BackupSection::showOverview()
{
    const BackupOverview &overview = *m_context.backups.overview();
    const auto nag = overview.state.nag;
    const bool isPressing = nag == BackupState::Nag::NoBackup || nag == BackupState::Nag::OldBackup;
    const Token colour = isPressing ? Token::Warn : Token::Ok;
    m_shield->setPixmap(icon(isPressing ? u"shield"_s : u"shield-check"_s, colour).pixmap(QSize(shieldSize, shieldSize), devicePixelRatioF()));
    const QString amiss = nagSentence(overview.state, overview.now);
    const QString state = backupSentence(overview.state, overview.now);
    m_state->setMeaning(amiss.isEmpty() ? state
                            : overview.state.newest && nag != BackupState::Nag::OldBackup ? state + u' ' + amiss
                                                                                          : amiss, // else it says the same
                        isPressing ? Token::Warn : Token::Text2);
    m_shield->setAccessibleName(state);
    m_model->show(overview);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 2);
    showPlaces();
    showFoot();
}

void BackupSection::showPlaces()
{
    const BackupOverview &overview = *m_context.backups.overview();
    const BackupPlaces &places = overview.places;
    if (places.chosen.isEmpty())
        m_first->setMeaning(tr("In the clinic’s own folder. A disk that breaks takes both with it: another disk is better."));
    else if (overview.chosenIsThere)
        m_first->setMeaning(shownPath(places.chosen));
    else
        m_first->setMeaning(tr("%1 cannot be reached; until then backups go into the clinic’s own folder.").arg(shownPath(places.chosen)), Token::Warn);
    m_ownFolder->setVisible(!places.chosen.isEmpty());
    if (places.second.isEmpty())
        m_second->setMeaning(tr("None. Each backup is copied there too: best a disk that you unplug and keep elsewhere."));
    else if (overview.secondIsThere)
        m_second->setMeaning(shownPath(places.second));
    else
        m_second->setMeaning(tr("%1 is not plugged in now.").arg(shownPath(places.second)));
    m_noSecond->setVisible(!places.second.isEmpty());
}

void BackupSection::showRun()
{
    const bool working = m_context.backups.isRunning();
    m_progress->setVisible(working);
    m_stop->setVisible(working);
    m_now->setEnabled(!working);
    m_nothing->button()->setEnabled(!working);
}

/// What is being done, what came of it, or where the chosen backup lies.
void BackupSection::showFoot()
{
    const QModelIndex chosen = m_list->currentIndex();
    m_check->setEnabled(chosen.isValid() && !m_isChecking && !m_model->row(chosen).isDamaged);
    m_restore->setEnabled(m_check->isEnabled());
    Token colour = Token::Text3;
    if (m_isChecking) {
        m_foot->setText(tr("Reading every file of it…"));
    } else if (!m_verdict.isEmpty()) {
        m_foot->setText(m_verdict);
        colour = m_verdictColour;
    } else if (chosen.isValid()) {
        const BackupRow &row = m_model->row(chosen);
        m_foot->setText(row.isUnderOldSheet ? tr("It opens with an earlier recovery sheet: whoever kept that one, and gets at this backup, can read it.") : shownPath(row.backup.path));
    } else {
        m_foot->setText(tr("A backup is encrypted as the clinic is: whoever has it and no password can read nothing."));
    }
    setTextRole(m_foot, TextRole::Small, colour);
}

void BackupSection::chooseFolder(bool second)
{
    if (!m_context.backups.overview())
        return;
    auto *dialog = new QFileDialog(this, second ? tr("Choose the second place of the backups") : tr("Choose where backups go"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, second](const QString &folder) {
        if (const auto may = mayHoldBackups(m_context.session.folder, folder); !may)
            return tell(explain(may.error()), Token::Danger);
        BackupSettings settings{m_context.backups.overview()->places.chosen, m_context.backups.overview()->places.second};
        (second ? settings.secondFolder : settings.folder) = folder;
        save(settings, second ? tr("Each backup is copied to %1 as well.").arg(shownPath(folder)) : tr("Backups go to %1.").arg(shownPath(folder)));
    });
    dialog->open();
}

void BackupSection::save(const BackupSettings &settings, const QString &done)
{
    deliver(m_context.storage.run([settings](Database &database) { return BackupSettingsStore(database).save(settings); }), this,
            [this, done](const Result<> &saved) {
                if (!saved)
                    return tell(explain(saved.error()), Token::Danger);
                emit said(done);
                m_context.backups.refresh();
            });
}

void BackupSection::checkAgain()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid() || m_isChecking)
        return;
    m_isChecking = true;
    showFoot();
    const auto check = [backup = m_model->row(chosen).backup, stop = m_checking.get_token()] { return checkBytes(backup, stop); };
    deliver(inBackground(check), this, [this](const Result<> &same) {
        m_isChecking = false;
        if (same)
            tell(tr("Every file of this backup is as it was written."), Token::Ok);
        else
            tell(explain(same.error()), Token::Danger);
    });
}

void BackupSection::tell(const QString &sentence, Token colour)
{
    m_verdict = sentence;
    m_verdictColour = colour;
    showFoot();
}

} // namespace untie
