#include "ui/visits/consentask.h"

#include "app/clients/clientrules.h"
#include "app/intake/intakeform.h"
#include "app/visits/visitconsents.h"
#include "app/visits/visitsheet.h"
#include "ui/common/button.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/intake/consentsigner.h"
#include "ui/intake/visitconsents.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace untie {

ConsentAsk::ConsentAsk(VisitSheet &sheet, VisitConsents &consents, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_consents(consents)
    , m_column(new QVBoxLayout(this))
    , m_trouble(newLabel({}, TextRole::Small, this))
{
    setObjectName(u"consentAsk"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::small);
    m_column->addWidget(m_trouble);
    m_trouble->setObjectName(u"consentTrouble"_s);
    m_trouble->setWordWrap(true);
    setTextRole(m_trouble, TextRole::Small, Token::Danger);
    m_trouble->hide();
    connect(&consents, &VisitConsents::changed, this, [this] {
        stopAsking();
        renew();
    });
    connect(&consents, &VisitConsents::refused, this, [this](const QString &sentence) {
        m_trouble->setText(sentence);
        m_trouble->show();
    });
    hide();
}

void ConsentAsk::renew()
{
    const bool isKnown = m_consents.visit() == m_sheet.visit().id;
    const QList<ConsentStanding> missing = isKnown && m_sheet.isEditable() ? missingConsents(m_sheet.visit(), m_consents.standings()) : QList<ConsentStanding>();
    setVisible(!missing.isEmpty());
    if (missing == m_missing)
        return;
    m_missing = missing;
    stopAsking();
    lay();
}

void ConsentAsk::lay()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // its own button may have asked for it
    }
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    for (const ConsentStanding &standing : std::as_const(m_missing))
        column->addWidget(makeLine(standing));
    m_column->insertWidget(0, m_lines);
    m_lines->show();
}

QWidget *ConsentAsk::makeLine(const ConsentStanding &standing)
{
    auto *line = new QWidget(m_lines);
    const QString title = knowledgeWords(standing.text.title);
    QLabel *words = newLabel(standing.text.eachVisit ? tr("%1: consent for this visit is not signed", "a sensitive area").arg(title)
                                                     : tr("%1: consent is not signed", "a sensitive area").arg(title),
                             TextRole::Small, line);
    setTextRole(words, TextRole::Small, Token::Warn);
    words->setWordWrap(true);
    QPushButton *sign = newButton(tr("Sign…"), ButtonRole::Normal, u"pencil"_s, line);
    sign->setObjectName(u"askConsent-"_s + standing.text.kind);
    sign->setAccessibleName(tr("Let the client sign: %1").arg(title));
    sign->setToolTip(tr("The client reads the text and signs here"));
    connect(sign, &QPushButton::clicked, this, [this, text = standing.text] { ask(text); });
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins({});
    across->setSpacing(space::small);
    across->addWidget(words, 1);
    across->addWidget(sign, 0, Qt::AlignTop);
    return line;
}

void ConsentAsk::ask(const ConsentText &text)
{
    stopAsking();
    const Client &client = m_consents.client();
    auto *card = new Card(this);
    m_card = card;
    m_signer = new ConsentSigner({text}, displayName(client), ageOn(client, QDate::currentDate()), FormLook::Therapist, card);
    m_signer->offerVisit(m_consents.visit());
    QPushButton *store = newButton(tr("Keep the consent"), ButtonRole::Primary, u"check"_s, card);
    store->setObjectName(u"keepConsent"_s);
    QPushButton *away = newButton(tr("Not now"), ButtonRole::Quiet, {}, card);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(away);
    buttons->addWidget(store);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->addWidget(m_signer);
    column->addLayout(buttons);
    m_column->addWidget(card);
    connect(store, &QPushButton::clicked, this, &ConsentAsk::keep);
    connect(away, &QPushButton::clicked, this, &ConsentAsk::stopAsking);
    card->show();
}

void ConsentAsk::keep()
{
    const QList<Consent> consents = m_signer->signedNow(QDateTime::currentDateTimeUtc());
    if (!consents.isEmpty()) // else it says why
        m_consents.keep(consents.first());
}

void ConsentAsk::stopAsking()
{
    m_trouble->hide();
    if (!m_card)
        return;
    m_card->hide();
    m_card->deleteLater(); // its own button may have asked for it
    m_card = nullptr;
    m_signer = nullptr;
}

} // namespace untie
