#include "ui/common/passwordchoice.h"

#include "app/common/translator.h"
#include "app/security/passphrase.h"
#include "app/security/passwordrules.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/passwordedit.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Words, Own };

QVBoxLayout *newColumn(QWidget *of)
{
    auto *column = new QVBoxLayout(of);
    column->setContentsMargins({});
    column->setSpacing(space::pane);
    return column;
}

/// Words typed with other blanks or in capitals are the same words; a password of one's own is kept to the letter.
QString asWords(const QString &typed)
{
    return typed.simplified().toLower();
}

} // namespace

PasswordChoice::PasswordChoice(QWidget *parent)
    : QWidget(parent)
    , m_kind(new SegmentedControl(tr("Kind of password"), this))
    , m_wordsPart(new QWidget(this))
    , m_ownPart(new QWidget(this))
{
    m_kind->setObjectName(u"passwordKind"_s);
    m_kind->add(tr("Five words"));
    m_kind->add(tr("My own"));
    auto *chooser = new QHBoxLayout;
    chooser->addWidget(m_kind);
    chooser->addStretch(1);
    QVBoxLayout *column = newColumn(this);
    column->addLayout(chooser);
    makeWords();
    makeOwn();
    column->addWidget(m_wordsPart);
    column->addWidget(m_ownPart);
    connect(m_kind, &SegmentedControl::chosen, this, [this](int kind) {
        offer(kind == Words);
        (kind == Words ? m_typedWords : m_own)->setFocus(Qt::OtherFocusReason);
    });
    draw();
    offer(true);
}

PasswordChoice::~PasswordChoice()
{
    for (QLineEdit *line : {m_typedWords, m_own, m_again})
        untie::forget(*line);
    wipeShared(m_words->text());
}

QWidget *PasswordChoice::makeWords()
{
    auto *card = new Card(m_wordsPart);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::header, space::pane, space::pane, space::pane);
    row->setSpacing(space::pane);
    m_words = newLabel({}, TextRole::Title, card);
    m_words->setObjectName(u"passphrase"_s);
    m_words->setWordWrap(true);
    m_others = newButton(tr("Other words"), ButtonRole::Normal, u"refresh-cw"_s, card);
    m_others->setObjectName(u"otherWords"_s);
    setKey(m_others, QKeySequence(Qt::ALT | Qt::Key_N));
    row->addWidget(m_words, 1);
    row->addWidget(m_others, 0, Qt::AlignVCenter);
    m_typedWords = newLineEdit(1000, m_wordsPart);
    m_typedWords->setObjectName(u"typedWords"_s);
    m_typedWords->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_typedWordsField = new Field(tr("Type the five words once"), m_typedWords, m_wordsPart);
    m_typedWordsField->setHint(tr("So that your fingers know them. Make up a picture in which all five occur: it stays."));
    QVBoxLayout *column = newColumn(m_wordsPart);
    column->addWidget(card);
    column->addWidget(m_typedWordsField);
    connect(m_others, &QPushButton::clicked, this, [this] {
        draw();
        m_typedWords->setFocus(Qt::OtherFocusReason);
    });
    return m_wordsPart;
}

QWidget *PasswordChoice::makeOwn()
{
    m_own = newPasswordEdit(m_ownPart);
    m_own->setObjectName(u"ownPassword"_s);
    m_ownField = new Field(tr("Password"), m_own, m_ownPart);
    m_again = newPasswordEdit(m_ownPart);
    m_again->setObjectName(u"passwordAgain"_s);
    m_againField = new Field(tr("The same once more"), m_again, m_ownPart);
    QVBoxLayout *column = newColumn(m_ownPart);
    column->addWidget(m_ownField);
    column->addWidget(m_againField);
    connect(m_own, &QLineEdit::textChanged, this, &PasswordChoice::judge);
    judge();
    return m_ownPart;
}

void PasswordChoice::setKnown(const QStringList &names)
{
    m_known = names;
    if (passwordStrength(m_words->text(), m_known) != PasswordStrength::Good)
        draw();
    judge();
}

bool PasswordChoice::drawsWords() const
{
    return m_kind->current() == Words;
}

void PasswordChoice::draw()
{
    m_drawn = newPassphrase(Translator::forProgram().language(), m_known);
    wipeShared(m_words->text());
    m_words->setText(shownText(m_drawn));
    m_words->setAccessibleName(tr("Your five words: %1").arg(m_words->text()));
    untie::forget(*m_typedWords);
    m_typedWordsField->setProblem({});
}

void PasswordChoice::offer(bool words)
{
    m_wordsPart->setVisible(words);
    m_ownPart->setVisible(!words);
    setFocusProxy(words ? m_typedWords : m_own);
}

/// The sentence on strength stands below while one types, and hinders nobody before the end.
void PasswordChoice::judge()
{
    const PasswordStrength strength = passwordStrength(m_own->text(), m_known);
    m_ownField->setHint(strength == PasswordStrength::Good ? tr("That is a good one.") : explain(strength));
}

bool PasswordChoice::complain(Field &field, const QString &sentence)
{
    field.setProblem(sentence);
    field.editor()->setFocus(Qt::OtherFocusReason);
    return false;
}

bool PasswordChoice::check()
{
    if (drawsWords()) {
        if (m_typedWords->text().isEmpty())
            return complain(*m_typedWordsField, tr("Type the five words that stand above."));
        if (asWords(m_typedWords->text()) != m_words->text())
            return complain(*m_typedWordsField, tr("This is not yet what stands above. Compare word by word."));
        return true;
    }
    const PasswordStrength strength = passwordStrength(m_own->text(), m_known);
    if (strength != PasswordStrength::Good)
        return complain(*m_ownField, explain(strength));
    if (m_again->text() != m_own->text())
        return complain(*m_againField, m_again->text().isEmpty() ? tr("Type the same password once more.") : tr("This is not the same password."));
    return true;
}

Secret PasswordChoice::password() const
{
    return drawsWords() ? m_drawn.clone() : Secret::fromText(m_own->text());
}

void PasswordChoice::forget()
{
    for (QLineEdit *line : {m_own, m_again})
        untie::forget(*line);
    draw();
}

QString PasswordChoice::shownWords() const
{
    return drawsWords() ? m_words->text() : QString();
}

void PasswordChoice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offer(drawsWords());
}

void forget(QLineEdit &line)
{
    wipeShared(line.text());
    line.setText({}); // which also lets go of what could be undone
}

} // namespace untie
