#include "ui/settings/firstpassword.h"

#include "app/common/translator.h"
#include "app/security/passphrase.h"
#include "app/security/passwordrules.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/passwordchoice.h"
#include "ui/common/passwordedit.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

FirstPassword::FirstPassword(QWidget *parent)
    : QWidget(parent)
    , m_words(new QWidget(this))
    , m_shown(newLabel({}, TextRole::Heading, m_words))
    , m_line(newPasswordEdit(this))
    , m_typed(new Field(tr("First password"), m_line, this))
    , m_kind(newButton({}, ButtonRole::Quiet, {}, this))
{
    QLabel *caption = newLabel(tr("First password"), TextRole::Caption, m_words);
    setTextRole(caption, TextRole::Caption, Token::Text2);
    auto *card = new Card(m_words);
    m_shown->setParent(card);
    m_shown->setObjectName(u"firstWords"_s);
    m_shown->setWordWrap(true);
    QPushButton *others = newButton(tr("Other words"), ButtonRole::Normal, u"refresh-cw"_s, card);
    others->setObjectName(u"otherFirstWords"_s);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::pane, space::normal, space::normal, space::normal);
    row->setSpacing(space::pane);
    row->addWidget(m_shown, 1);
    row->addWidget(others);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins({});
    words->setSpacing(space::tight);
    words->addWidget(caption);
    words->addWidget(card);
    m_line->setObjectName(u"firstPassword"_s);
    m_line->setEchoMode(QLineEdit::Normal); // it is to be handed over, so it may be seen
    m_kind->setObjectName(u"firstKind"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_words);
    column->addWidget(m_typed);
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    connect(others, &QPushButton::clicked, this, &FirstPassword::draw);
    connect(m_kind, &QPushButton::clicked, this, [this] {
        offer(m_types);
        if (m_types)
            m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        const PasswordStrength strength = passwordStrength(text, m_known);
        m_typed->setHint(text.isEmpty() ? QString() : strength == PasswordStrength::Good ? tr("That is a good one.") : explain(strength));
    });
    draw();
    offer(true);
}

FirstPassword::~FirstPassword()
{
    forget(*m_line);
    wipeShared(m_shown->text());
}

void FirstPassword::setKnown(const QStringList &names)
{
    m_known = names;
    if (passwordStrength(m_shown->text(), m_known) != PasswordStrength::Good)
        draw();
}

void FirstPassword::draw()
{
    m_drawn = newPassphrase(Translator::forProgram().language(), m_known);
    wipeShared(m_shown->text());
    m_shown->setText(shownText(m_drawn));
}

void FirstPassword::offer(bool words)
{
    m_types = !words;
    m_words->setVisible(words);
    m_typed->setVisible(!words);
    m_kind->setText(words ? tr("Type another one") : tr("Five random words"));
}

bool FirstPassword::check()
{
    if (!m_types)
        return true;
    const PasswordStrength strength = passwordStrength(m_line->text(), m_known);
    if (strength == PasswordStrength::Good)
        return true;
    m_typed->setProblem(explain(strength));
    m_line->setFocus(Qt::OtherFocusReason);
    return false;
}

Secret FirstPassword::password() const
{
    return m_types ? Secret::fromText(m_line->text()) : m_drawn.clone();
}

} // namespace untie
