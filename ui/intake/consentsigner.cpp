#include "ui/intake/consentsigner.h"

#include "app/intake/intakeform.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/leadingmargins.h"
#include "ui/common/tokens.h"
#include "ui/intake/choicechip.h"
#include "ui/intake/signaturepad.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// A box to tick; for a client one that a finger meets.
QAbstractButton *newTick(const QString &words, FormLook look, QWidget *parent)
{
    if (look == FormLook::Kiosk)
        return new ChoiceChip(words, look, parent);
    return new QCheckBox(words, parent);
}

} // namespace

ConsentSigner::ConsentSigner(const QList<ConsentText> &texts, const QString &signer, std::optional<int> age, FormLook look, QWidget *parent)
    : QWidget(parent)
    , m_age(age)
    , m_look(look)
    , m_choices(new QVBoxLayout)
    , m_signer(newLineEdit(200, this))
    , m_guardian(newTick(tr("A guardian signs"), look, this))
    , m_guardianPart(new QWidget(this))
    , m_relation(newLineEdit(200, m_guardianPart))
    , m_identity(newTick(tr("Their identity was seen"), look, m_guardianPart))
    , m_assent(newTick(tr("The child agrees too"), look, m_guardianPart))
    , m_pad(new SignaturePad(this))
    , m_problem(newLabel({}, formText(look), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::pane);
    for (const ConsentText &text : texts) {
        const QString title = knowledgeWords(text.title);
        QAbstractButton *tick = newTick(look == FormLook::Kiosk ? tr("I agree") : title, look, this);
        tick->setCheckable(true);
        tick->setObjectName(u"consent-"_s + text.kind);
        tick->setChecked(texts.size() == 1);
        tick->setEnabled(texts.size() > 1);
        QLabel *words = newLabel(knowledgeWords(text.text), formText(look), this);
        words->setWordWrap(true);
        words->setBuddy(tick);
        tick->setAccessibleDescription(words->text());
        if (look == FormLook::Kiosk) {
            tick->setAccessibleName(tr("I agree: %1").arg(title));
            column->addWidget(newLabel(title, TextRole::Heading, this));
            column->addWidget(words);
            column->addWidget(tick, 0, Qt::AlignLeading);
        } else {
            tick->setFont(textFont(TextRole::Strong));
            words->setContentsMargins(space::header, 0, 0, 0);
            column->addWidget(tick);
            column->addWidget(words);
        }
        m_offered += {text, tick};
        connect(tick, &QAbstractButton::toggled, this, &ConsentSigner::edited);
    }
    column->addLayout(m_choices);
    m_signer->setObjectName(u"signer"_s);
    m_signer->setText(signer);
    m_relation->setObjectName(u"guardianRelation"_s);
    m_guardian->setObjectName(u"byGuardian"_s);
    m_assent->setObjectName(u"childAssent"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_signer), static_cast<QWidget *>(m_relation), static_cast<QWidget *>(m_guardian), static_cast<QWidget *>(m_identity), static_cast<QWidget *>(m_assent)})
        widget->setFont(textFont(formText(look)));
    column->addWidget(new Field(tr("Name of who signs"), m_signer, this));
    column->addWidget(m_guardian);
    auto *guardian = new QVBoxLayout(m_guardianPart);
    setLeadingMargins(*guardian, space::header, 0, 0, 0);
    guardian->addWidget(new Field(tr("How you are related"), m_relation, m_guardianPart));
    guardian->addWidget(m_identity);
    guardian->addWidget(m_assent);
    column->addWidget(m_guardianPart);
    column->addWidget(m_pad);
    QPushButton *again = newButton(tr("Sign again"), ButtonRole::Quiet, u"rotate-ccw"_s, this);
    again->setObjectName(u"signAgain"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    row->addWidget(again);
    column->addLayout(row);
    m_problem->setObjectName(u"consentProblem"_s);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, formText(look), Token::Danger);
    const bool isMinor = age && *age < usualMajority;
    m_guardian->setChecked(isMinor);
    m_guardian->setVisible(isMinor || !age);
    connect(m_guardian, &QAbstractButton::toggled, this, &ConsentSigner::renewGuardian);
    connect(again, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_pad, &SignaturePad::edited, this, [this] {
        m_problem->clear();
        emit edited();
    });
    connect(m_signer, &QLineEdit::textEdited, this, &ConsentSigner::edited);
    renewGuardian();
    if (isMinor)
        m_signer->clear();
}

void ConsentSigner::renewGuardian()
{
    m_guardianPart->setVisible(m_guardian->isChecked());
    emit edited();
}

void ConsentSigner::offerVisit(VisitId visit)
{
    const bool each = std::ranges::all_of(m_offered, [](const Offered &offered) { return offered.text.eachVisit; });
    m_visit = visit;
    m_onlyThisVisit = newTick(tr("For this visit only"), m_look, this);
    m_onlyThisVisit->setObjectName(u"onlyThisVisit"_s);
    m_onlyThisVisit->setChecked(each);
    m_onlyThisVisit->setEnabled(!each);
    if (each)
        m_onlyThisVisit->setToolTip(tr("It is asked for at each visit"));
    m_choices->addWidget(m_onlyThisVisit);
    connect(m_onlyThisVisit, &QAbstractButton::toggled, this, &ConsentSigner::edited);
}

bool ConsentSigner::isEmpty() const
{
    return m_pad->strokes().isEmpty();
}

QList<Consent> ConsentSigner::signedNow(const QDateTime &now)
{
    QList<Consent> consents;
    QStringList problems;
    const bool once = m_onlyThisVisit && m_onlyThisVisit->isChecked();
    for (const Offered &offered : std::as_const(m_offered)) {
        if (!offered.tick->isChecked()) {
            if (offered.text.required)
                problems += tr("“%1” is not ticked.").arg(knowledgeWords(offered.text.title));
            continue;
        }
        const Consent consent{.kind = offered.text.kind,
                              .version = offered.text.version,
                              .text = knowledgeWords(offered.text.text),
                              .at = now,
                              .signer = m_signer->text().trimmed(),
                              .byGuardian = m_guardian->isChecked(),
                              .relation = m_guardian->isChecked() ? m_relation->text().trimmed() : QString(),
                              .identitySeen = m_guardian->isChecked() && m_identity->isChecked(),
                              .assent = m_guardian->isChecked() && m_assent->isChecked(),
                              .strokes = m_pad->strokes(),
                              .expires = once ? std::nullopt : expiryOf(offered.text, now.toLocalTime().date()),
                              .visit = once ? m_visit : VisitId()};
        for (const QString &problem : problemsOf(consent, m_age)) {
            if (!problems.contains(problem))
                problems += problem;
        }
        consents += consent;
    }
    m_problem->setText(problems.join(u' '));
    return problems.isEmpty() ? consents : QList<Consent>();
}

} // namespace untie
