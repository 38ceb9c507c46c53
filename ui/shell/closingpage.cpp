#include "ui/shell/closingpage.h"

#include "app/common/explain.h"
#include "ui/common/button.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/shell/bodypicture.h"
#include "ui/shell/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace untie {

using namespace Qt::StringLiterals;

ClosingPage::ClosingPage(QWidget *parent)
    : QWidget(parent)
    , m_title(newLabel({}, TextRole::Display, this))
    , m_sentence(newLabel({}, TextRole::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_again(newButton(tr("Try again"), ButtonRole::Primary, u"refresh-cw"_s, this))
    , m_without(newButton({}, ButtonRole::Normal, {}, this))
{
    setObjectName(u"closingPage"_s);
    setSurface(this, Token::Surface);
    m_sentence->setObjectName(u"closingSentence"_s);
    m_sentence->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_again->setObjectName(u"closeAgain"_s);
    m_without->setObjectName(u"quitWithout"_s);
    auto *middle = new QWidget(this);
    middle->setFixedWidth(signInWidth);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::near);
    buttons->addWidget(m_again);
    buttons->addWidget(m_without);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(space::pane, 0, space::pane, 0);
    column->setSpacing(space::pane);
    column->addWidget(new Sign(middle));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout; // an alignment would forget how high words become that wrap
    row->addStretch(1);
    row->addWidget(middle);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &ClosingPage::begin);
    connect(m_without, &QPushButton::clicked, this, [this] {
        if (m_keeper)
            m_keeper->cancel();
        emit done();
    });
}

void ClosingPage::backUp(BackupKeeper &keeper)
{
    if (m_keeper != &keeper) {
        m_keeper = &keeper;
        connect(&keeper, &QObject::destroyed, this, [this] { m_keeper = nullptr; });
        connect(&keeper, &BackupKeeper::progressed, m_progress, &QProgressBar::setValue);
        connect(&keeper, &BackupKeeper::started, this, &ClosingPage::shown);
        connect(&keeper, &BackupKeeper::notDue, this, &ClosingPage::done);
        connect(&keeper, &BackupKeeper::finished, this,
                [this](const Result<BackedUp> &backup) { backup ? emit done() : showTrouble(backup.error()); });
    }
    begin();
}

void ClosingPage::begin()
{
    if (!m_keeper)
        return;
    m_title->setText(tr("Backing up…"));
    m_sentence->setText(
        tr("Everything is saved. What was changed is copied and checked; then Untie closes by itself."));
    setTextRole(m_sentence, TextRole::Secondary);
    m_progress->setValue(0);
    m_progress->show();
    m_again->hide();
    m_without->setText(tr("Quit without"));
    m_without->setFocus(Qt::OtherFocusReason);
    if (m_keeper->isRunning())
        m_keeper->cancel(); // what was asked for before may lack the last words
    m_keeper->start(BackupKind::Closing);
}

void ClosingPage::showTrouble(const Error &error)
{
    emit shown();
    m_title->setText(tr("No backup was made"));
    m_sentence->setText(explain(error));
    setTextRole(m_sentence, TextRole::Body, Token::Danger);
    m_progress->hide();
    m_again->show();
    m_without->setText(tr("Quit without a backup"));
    m_again->setFocus(Qt::OtherFocusReason);
}

} // namespace untie
