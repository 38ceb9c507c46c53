#include "ui/settings/keyworkbar.h"

#include "ui/common/button.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/settings/keywork.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace untie {

using namespace Qt::StringLiterals;

KeyWorkBar::KeyWorkBar(KeyWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_words(newLabel({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
    , m_takeBack(newButton(tr("Take it back"), ButtonRole::Quiet, u"undo-2"_s, this))
    , m_again(newButton(tr("Try again"), ButtonRole::Normal, u"refresh-cw"_s, this))
{
    setObjectName(u"keyWork"_s);
    m_words->setObjectName(u"keyWorkWords"_s);
    m_words->setWordWrap(true);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_again->setObjectName(u"keyWorkAgain"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, space::normal, space::pane, space::normal);
    row->setSpacing(space::pane);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_takeBack);
    row->addWidget(m_again);
    connect(m_takeBack, &QPushButton::clicked, &m_work, &KeyWork::takeBack);
    connect(m_again, &QPushButton::clicked, &m_work, &KeyWork::tryAgain);
    connect(&m_work, &KeyWork::changed, this, &KeyWorkBar::renew);
    renew();
}

void KeyWorkBar::renew()
{
    const bool failed = !m_work.problem().isEmpty();
    setVisible(m_work.isRunning() || failed);
    setSurface(this, failed ? Token::DangerSoft : Token::InfoSoft);
    setTextRole(m_words, TextRole::Body, failed ? Token::Danger : Token::Text);
    m_words->setText(failed ? tr("The record is not encrypted anew yet. %1 What is open goes on as it is; the next sign-in of an owner tries again.", "a sentence").arg(m_work.problem())
                            : tr("The record is being encrypted anew, so that older keys open nothing of it. You can go on working."));
    m_progress->setVisible(m_work.isRunning());
    m_progress->setValue(qRound(m_work.share() * m_progress->maximum()));
    m_takeBack->setVisible(m_work.canTakeBack());
    m_again->setVisible(failed);
}

} // namespace untie
