#include "ui/exchange/importresult.h"

#include "app/common/explain.h"
#include "app/common/recordwork.h"
#include "app/common/text.h"
#include "app/storage/durablefile.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/common/usualfolder.h"
#include "ui/exchange/importtakeback.h"
#include "ui/exchange/importwords.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

ImportResult::ImportResult(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_takeBack(new ImportTakeBack(storage, this))
    , m_title(newLabel({}, TextRole::Display, this))
    , m_counts(newLabel({}, TextRole::Body, this))
    , m_message(newLabel({}, TextRole::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_log(newButton(tr("Save the log…"), ButtonRole::Normal, u"download"_s, this))
    , m_undo(newButton(tr("Take it back"), ButtonRole::Normal, u"undo-2"_s, this))
    , m_another(newButton(tr("Another import"), ButtonRole::Normal, u"upload"_s, this))
    , m_close(newButton(tr("Done"), ButtonRole::Primary, {}, this))
{
    setSurface(this, Token::Surface);
    m_title->setObjectName(u"importResultTitle"_s);
    m_title->setWordWrap(true);
    m_counts->setObjectName(u"importCounts"_s);
    m_message->setObjectName(u"importResultMessage"_s);
    m_message->setWordWrap(true);
    m_log->setObjectName(u"importLog"_s);
    m_undo->setObjectName(u"importUndo"_s);
    m_another->setObjectName(u"importAnother"_s);
    m_close->setObjectName(u"importDone"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(240);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    for (QPushButton *button : {m_close, m_log, m_undo, m_another})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kiosk, space::far, space::far, space::header);
    column->setSpacing(space::pane);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_progress)})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addStretch(1);
    setFocusProxy(m_close);
    connect(m_close, &QPushButton::clicked, this, &ImportResult::left);
    connect(m_another, &QPushButton::clicked, this, &ImportResult::another);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false);
        m_another->setEnabled(false);
        m_progress->setRange(0, m_outcome.counts.added + m_outcome.counts.completed);
        m_progress->setValue(0);
        m_progress->show();
        say(tr("Taking it back…"));
        m_takeBack->start(m_outcome.import);
    });
    connect(m_takeBack, &ImportTakeBack::progressed, m_progress, &QProgressBar::setValue);
    connect(m_takeBack, &ImportTakeBack::finished, this, &ImportResult::takenBack);
    connect(m_log, &QPushButton::clicked, this, [this] {
        const QDir folder(documentsFolder());
        auto *dialog = new QFileDialog(this, tr("Save the log of the import"), folder.filePath(tr("import log.csv")), tr("Table (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &ImportResult::saveLog);
        dialog->open();
    });
}

void ImportResult::show(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    m_title->setText(outcome.title);
    m_counts->setText(countsSentence(outcome.counts));
    say(tr("What has been worked with since stays when it is taken back. It stands in the list of imports in the settings, too."));
    m_progress->hide();
    m_undo->setEnabled(true);
    m_another->setEnabled(true);
}

bool ImportResult::isBusy() const
{
    return m_takeBack->isRunning();
}

void ImportResult::saveLog(const QString &file)
{
    deliver(onRecord([log = m_outcome.log, file] { return writeDurably(file, log()); }), this, [this, file](const Result<> &written) {
        if (written)
            say(tr("The log was saved as %1.").arg(shownPath(file)));
        else
            say(explain(written.error()), true);
    });
}

void ImportResult::takenBack(const Result<ImportUndone> &result)
{
    m_progress->hide();
    m_another->setEnabled(true);
    if (!result) {
        m_undo->setEnabled(true);
        return say(explain(result.error()), true);
    }
    m_title->setText(tr("The import is taken back"));
    m_counts->setText(undoneSentence(*result));
    say({});
    m_close->setFocus(Qt::OtherFocusReason);
    emit undone();
}

void ImportResult::say(const QString &sentence, bool trouble)
{
    setTextRole(m_message, trouble ? TextRole::Body : TextRole::Secondary, trouble ? Token::Danger : Token::Text2);
    m_message->setText(sentence);
}

} // namespace untie
