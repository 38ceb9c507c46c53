#include "ui/shell/setupendsteps.h"

#include "app/common/text.h"
#include "app/storage/clinicplace.h"
#include "app/storage/diskencryption.h"
#include "app/storage/mounts.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickSize = 18;

enum class Tick { Seen, ToDo, Known };

/// The symbol before a line of the check list.
class TickMark final : public QWidget
{
public:
    TickMark(Tick tick, QWidget *parent)
        : QWidget(parent)
        , m_tick(tick)
    {
        setFixedSize(tickSize, tickSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString name = m_tick == Tick::Seen ? u"circle-check"_s : m_tick == Tick::ToDo ? u"circle-alert"_s : u"info"_s;
        const Token colour = m_tick == Tick::Seen ? Token::Ok : m_tick == Tick::ToDo ? Token::Warn : Token::Info;
        paintIcon(painter, QRectF(rect()), name, token(colour, this));
    }

private:
    Tick m_tick;
};

} // namespace

BackupStep::BackupStep(SetUpDraft &draft, QWidget *parent)
    : AssistantStep(tr("Backups"), tr("A copy for the day the disk breaks"),
                    tr("Untie makes a backup by itself on every working day, into the clinic’s own folder. A second copy belongs on another medium, best one "
                       "that you unplug afterwards."),
                    parent)
    , m_draft(draft)
    , m_second(new QRadioButton(tr("Keep a second copy in this folder:"), this))
    , m_later(new QRadioButton(tr("Later. Untie reminds me when there is none after seven days."), this))
    , m_path(newLineEdit(mostTyped, this))
    , m_choose(newButton(tr("Choose…"), ButtonRole::Normal, u"folder-open"_s, this))
    , m_field(new Field(tr("Folder on another medium"), m_path, this))
{
    m_second->setObjectName(u"secondCopy"_s);
    m_later->setObjectName(u"noSecondCopy"_s);
    m_path->setObjectName(u"secondFolder"_s);
    m_choose->setObjectName(u"chooseSecondFolder"_s);
    m_second->setChecked(true);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(space::wide, 0, 0, space::near);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch(1);
    inset->addWidget(m_field);
    inset->addLayout(row);
    body().addWidget(m_second);
    body().addLayout(inset);
    body().addWidget(m_later);
    body().addStretch(1);
    setFocusProxy(m_second);
    connect(m_second, &QRadioButton::toggled, this, &BackupStep::settle);
    connect(m_choose, &QPushButton::clicked, this, &BackupStep::choose);
    connect(m_path, &QLineEdit::textChanged, this, &BackupStep::look);
    settle();
}

void BackupStep::enter()
{
    if (m_path->text().isEmpty())
        m_path->setText(QDir::toNativeSeparators(m_draft.wanted.backup.secondFolder));
    look();
    setFocusProxy(m_later->isChecked() ? static_cast<QWidget *>(m_later) : m_second);
}

void BackupStep::settle()
{
    for (QWidget *part : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_choose)})
        part->setEnabled(m_second->isChecked());
    m_field->setProblem({});
    look();
}

/// A copy on the same disk is better than none, and is said to be no more than that.
void BackupStep::look()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const bool same = m_second->isChecked() && QDir::isAbsolutePath(path) && mountOf(path) == mountOf(m_draft.wanted.folder.path);
    m_field->setHint(same ? tr("This lies on the same disk as the clinic: when that breaks, both are gone.") : QString());
}

void BackupStep::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the second copy"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(QDir::toNativeSeparators(path));
        m_field->setProblem({});
    });
    dialog->open();
}

bool BackupStep::leave()
{
    QString &second = m_draft.wanted.backup.secondFolder;
    if (m_later->isChecked()) {
        second.clear();
        return true;
    }
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(m_path->text().trimmed()));
    const auto complain = [this](const QString &sentence) {
        m_field->setProblem(sentence);
        m_path->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (m_path->text().trimmed().isEmpty())
        return complain(tr("Choose a folder, or choose “Later” below."));
    if (!QDir::isAbsolutePath(path) || !QFileInfo(path).isDir())
        return complain(tr("There is no such folder. Is the medium plugged in?"));
    if (!QFileInfo(path).isWritable())
        return complain(tr("Nothing can be written into this folder."));
    if (liesIn(path, m_draft.wanted.folder.path))
        return complain(tr("This is the clinic’s own folder: choose another one."));
    second = path;
    return true;
}

ReadyStep::ReadyStep(SetUpDraft &draft, QWidget *parent)
    : AssistantStep(tr("Ready"), tr("Before you begin"), tr("The clinic is made when you open it. What else keeps the record safe:"), parent)
    , m_draft(draft)
{
}

void ReadyStep::enter()
{
    delete m_list;
    m_list = new QWidget(this);
    m_list->setObjectName(u"checkList"_s);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(space::pane);
    const auto add = [&](Tick tick, const QString &head, const QString &sentence) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::pane);
        auto *words = new QVBoxLayout;
        words->setSpacing(space::hair);
        QLabel *what = newLabel(head, TextRole::Name, m_list);
        QLabel *why = newLabel(sentence, TextRole::Secondary, m_list);
        for (QLabel *label : {what, why}) {
            label->setWordWrap(true);
            words->addWidget(label);
        }
        row->addWidget(new TickMark(tick, m_list), 0, Qt::AlignTop);
        row->addLayout(words, 1);
        column->addLayout(row);
    };
    if (diskEncryptionAt(m_draft.wanted.folder.path) == DiskEncryption::Encrypted)
        add(Tick::Seen, tr("The disk of this computer is encrypted."), tr("So is what you print to a file or export from Untie."));
    else
        add(Tick::ToDo, tr("Have the whole disk of this computer encrypted."),
            tr("It does not look as if it were. The record is encrypted in any case; what you save as PDF or export is not."));
    if (swapEncryption() == DiskEncryption::Encrypted)
        add(Tick::Seen, tr("Nothing of the memory goes to the disk in the clear."), tr("The swap space is encrypted, or there is none."));
    else
        add(Tick::ToDo, tr("Have the swap space encrypted, too."), tr("There the system puts memory that is not in use. It comes with an encrypted disk on most computers."));
    add(Tick::ToDo, tr("Put the recovery sheet away today."), tr("Two copies in sealed envelopes, at two places, neither of them beside the computer. Delete the file if you saved one."));
    if (m_draft.wanted.backup.secondFolder.isEmpty())
        add(Tick::ToDo, tr("Choose a second medium for backups soon."), tr("Until then all copies lie on one disk. The settings have it under Backup."));
    else
        add(Tick::Seen, tr("Backups go to a second medium."), shownPath(m_draft.wanted.backup.secondFolder));
    add(Tick::Known, tr("One computer at a time opens the clinic."), tr("A second one is told who has it open. Several desks at once are not part of this version."));
    column->addStretch(1);
    body().addWidget(m_list, 1);
    m_list->show();
}

} // namespace untie
