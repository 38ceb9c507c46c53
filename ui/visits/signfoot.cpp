#include "ui/visits/signfoot.h"

#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/hline.h"
#include "ui/common/keycap.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/visits/entrylist.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int longestReason = 2000;

QLabel *newSentences(TextRole role, const QString &name, QWidget *parent)
{
    auto *label = newLabel({}, role, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

SignFoot::SignFoot(QWidget *parent)
    : QWidget(parent)
    , m_head(newSentences(TextRole::SectionHead, u"beforeSigning"_s, this))
    , m_lacks(newSentences(TextRole::Secondary, u"lacks"_s, this))
    , m_why(newLineEdit(longestReason, this))
    , m_trouble(newSentences(TextRole::Secondary, u"signTrouble"_s, this))
    , m_release(new QCheckBox(tr("Summary for the front desk"), this))
    , m_state(newSentences(TextRole::Caption, u"signState"_s, this))
    , m_back(newButton(tr("Not yet"), ButtonRole::Quiet, {}, this))
    , m_sign(newButton(tr("Sign"), ButtonRole::Primary, {}, this))
    , m_add(newButton(tr("Add to the note"), ButtonRole::Normal, u"plus"_s, this))
{
    setObjectName(u"signFoot"_s);
    setSurface(this, Token::Surface);
    setTextRole(m_trouble, TextRole::Secondary, Token::Danger);
    m_why->setObjectName(u"lateReason"_s);
    m_reason = new Field(tr("Why it is signed late"), m_why, this);
    m_release->setObjectName(u"release"_s);
    m_release->setFocusPolicy(Qt::TabFocus);
    m_release->setToolTip(tr("The desk prints it for the client. It holds what was found and what to do at home, never the note."));
    m_sign->setObjectName(u"sign"_s);
    m_back->setObjectName(u"notYet"_s);
    m_add->setObjectName(u"amend"_s);
    setMainAct(m_sign);
    showKey(m_sign, keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *menu = new QMenu(m_add);
    for (const auto &[kind, text] : {std::pair(EntryKind::Addendum, tr("&Addendum: what became known later")), std::pair(EntryKind::Correction, tr("&Correction: words that are wrong")),
                                     std::pair(EntryKind::Disagreement, tr("Client &disagrees")), std::pair(EntryKind::Void, tr("&Void this visit"))}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(idOf(kind));
        connect(action, &QAction::triggered, this, [this, kind = kind] { emit amendRequested(kind); });
    }
    m_add->setMenu(menu);
    connect(m_sign, &QPushButton::clicked, this, &SignFoot::signRequested);
    connect(m_back, &QPushButton::clicked, this, &SignFoot::stopAsking);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::near);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_add);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(space::near);
    m_line->addWidget(m_state, 1);
    m_line->addLayout(buttons);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(space::pane, space::normal, space::pane, space::normal);
    inner->setSpacing(space::small);
    inner->addWidget(m_head);
    inner->addWidget(m_lacks);
    inner->addWidget(m_reason);
    inner->addWidget(m_trouble);
    inner->addWidget(m_release);
    inner->addLayout(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new HLine(this));
    column->addLayout(inner);
    renew();
}

void SignFoot::setContext(const VisitContext &context)
{
    m_context = context;
    m_asking = false;
    m_forbidden = false;
    m_why->clear();
    m_trouble->clear();
    m_reason->hide();
    m_release->setChecked(true);
    renew();
}

void SignFoot::setOpenPoints(int points)
{
    m_openPoints = points;
    renew();
}

void SignFoot::ask(const QList<Lack> &lacks, bool late)
{
    QStringList sentences;
    for (const Lack &lack : lacks)
        sentences += explain(lack);
    m_asking = true;
    m_forbidden = std::ranges::any_of(lacks, forbidsSigning);
    m_head->setText(late && lacks.isEmpty() ? tr("This note is a late entry") : tr("Before you sign"));
    m_lacks->setText(sentences.join(u'\n'));
    m_reason->setVisible(late && !m_forbidden);
    m_trouble->clear();
    renew();
    if (m_reason->isVisible())
        m_why->setFocus(Qt::OtherFocusReason);
}

void SignFoot::stopAsking()
{
    m_asking = false;
    m_forbidden = false;
    m_reason->hide();
    renew();
}

QString SignFoot::lateReason() const
{
    return m_why->text();
}

bool SignFoot::releases() const
{
    return m_release->isChecked();
}

void SignFoot::complain(const QString &sentence)
{
    m_trouble->setText(sentence);
    renew();
}

void SignFoot::complainOfReason(const QString &sentence)
{
    m_reason->setProblem(sentence);
    m_why->setFocus(Qt::OtherFocusReason);
}

void SignFoot::setBusy(bool busy)
{
    m_sign->setEnabled(!busy);
}

void SignFoot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking)
        return stopAsking();
    QWidget::keyPressEvent(event);
}

void SignFoot::renew()
{
    const Visit &visit = m_context.visit;
    const bool draft = visit.state == VisitState::Draft;
    setVisible(visit.id.isValid());
    m_head->setVisible(m_asking);
    m_lacks->setVisible(m_asking && !m_lacks->text().isEmpty());
    m_sign->setVisible(draft && m_context.isMine && !m_forbidden);
    m_release->setVisible(!m_sign->isHidden());
    m_back->setVisible(m_asking);
    m_add->setVisible(!draft);
    m_sign->setText(m_asking ? tr("Sign all the same") : tr("Sign"));
    if (draft && !m_context.isMine) {
        m_state->setText(m_context.therapist.isEmpty() ? QString() : tr("%1 signs this note", "a name").arg(m_context.therapist));
        setTextRole(m_state, TextRole::Caption);
    } else if (draft) {
        m_state->setText(m_asking || m_openPoints == 0 ? QString() : tr("%n point(s) still open", nullptr, m_openPoints));
        setTextRole(m_state, TextRole::Caption);
    } else if (!m_context.proof.holds()) {
        m_trouble->setText(explain(m_context.proof));
        m_state->clear();
    } else {
        m_state->setText(tr("Signed by %1\nVerified", "who and when").arg(signedBy(m_context.entries.constFirst(), m_context)));
        setTextRole(m_state, TextRole::Caption, Token::Ok);
    }
    m_line->setDirection(draft ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom); // who signed and when is longer than a few words
    m_state->setVisible(!m_state->text().isEmpty());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

} // namespace untie
