#include "ui/intake/consentpane.h"

#include "ui/common/button.h"
#include "ui/common/hline.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/intake/daywords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

ConsentPane::ConsentPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void ConsentPane::show(const ClientCautions &known)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // it may be its own button that calls
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const ConsentStanding &standing : known.consents) {
        column->addWidget(makeRow(standing));
        column->addWidget(new HLine(m_rows));
    }
    layout()->addWidget(m_rows);
    m_rows->show();
}

QWidget *ConsentPane::makeRow(const ConsentStanding &standing)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(u"consentRow-"_s + standing.text.kind);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, space::tight, 0, space::tight);
    across->setSpacing(space::near);
    const QString title = knowledgeWords(standing.text.title);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(newLabel(title, TextRole::Name, row));
    QString state;
    Token colour = standing.isLacking() ? Token::Warn : Token::Text2;
    switch (standing.state) {
    case ConsentState::Missing: state = standing.text.eachVisit ? tr("asked for at each visit that needs it") : tr("not given"); break;
    case ConsentState::Valid:
        colour = Token::Ok;
        state = tr("signed by %1 on %2, version %3", "name, day, number").arg(standing.consent->signer, dayWords(standing.consent->at)).arg(standing.consent->version);
        if (standing.consent->visit.isValid())
            state = tr("%1, for this visit only").arg(state);
        else if (standing.consent->expires)
            state = tr("%1, until %2").arg(state, dayWords(*standing.consent->expires));
        if (standing.reworded)
            state = tr("%1 · there is a newer text").arg(state);
        break;
    case ConsentState::Expired:
        state = standing.consent->visit.isValid() ? tr("held for the visit of %1 only").arg(dayWords(standing.consent->at)) : tr("expired");
        break;
    case ConsentState::Withdrawn: state = tr("withdrawn on %1").arg(dayWords(*standing.consent->withdrawnAt)); break;
    }
    QLabel *facts = newLabel(state, TextRole::Small, row);
    facts->setObjectName(u"consentState"_s);
    setTextRole(facts, TextRole::Small, colour);
    facts->setWordWrap(true);
    words->addWidget(facts);
    across->addLayout(words, 1);
    if (standing.state == ConsentState::Valid) {
        QPushButton *withdraw = newButton(tr("Withdraw"), ButtonRole::Quiet, {}, row);
        withdraw->setObjectName(u"withdraw-"_s + standing.text.kind);
        withdraw->setAccessibleName(tr("Withdraw: %1").arg(title));
        across->addWidget(withdraw);
        connect(withdraw, &QPushButton::clicked, this, [this, id = standing.consent->id] { emit withdrawWanted(id); });
    }
    if (standing.state != ConsentState::Valid || standing.reworded) {
        QPushButton *sign = newButton(tr("Sign"), ButtonRole::Normal, u"pencil"_s, row);
        sign->setObjectName(u"sign-"_s + standing.text.kind);
        sign->setAccessibleName(tr("Sign: %1").arg(title));
        across->addWidget(sign);
        connect(sign, &QPushButton::clicked, this, [this, text = standing.text] { emit signWanted(text); });
    }
    return row;
}

} // namespace untie
