#include "ui/clients/troublestrip.h"

#include "ui/common/noticerow.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace untie {

TroubleStrip::TroubleStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(newLabel({}, TextRole::Strong))
{
    auto *row = new NoticeRow(Notice::Severity::Danger, this);
    m_words->setObjectName(QStringLiteral("clientTrouble"));
    m_words->setWordWrap(true);
    row->line().addWidget(m_words, 1);
    auto *around = new QHBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(row);
    hide();
}

void TroubleStrip::say(const QString &sentence)
{
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace untie
