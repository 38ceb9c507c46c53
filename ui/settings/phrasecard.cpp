#include "ui/settings/phrasecard.h"

#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyWidth = 140;

}

PhraseCard::PhraseCard(const Phrase &phrase, QWidget *parent)
    : InlineCard(parent)
    , m_phrase(phrase)
    , m_key(newLineEdit(longestKey))
    , m_title(newLineEdit(longestPhraseTitle))
    , m_text(newNoteEdit(3, 10))
    , m_textField(new Field(tr("Text"), m_text, this))
{
    m_key->setObjectName(u"phraseKey"_s);
    m_title->setObjectName(u"phraseTitle"_s);
    m_text->setObjectName(u"phraseText"_s);
    m_key->setText(phrase.key);
    m_title->setText(phrase.title);
    m_text->setPlainText(phrase.text);
    auto *key = new Field(tr("Key, without the dot"), m_key, this);
    key->setFixedWidth(keyWidth);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::pane);
    head->addWidget(key);
    head->addWidget(new Field(tr("Name in the list"), m_title, this), 1);
    auto *store = newButton(tr("Save"), ButtonRole::Primary, {}, this);
    store->setObjectName(u"savePhrase"_s);
    setKey(store, QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *leave = newButton(tr("Cancel"), ButtonRole::Normal, {}, this);
    leave->setObjectName(u"leavePhrase"_s);
    auto *remove = newButton(tr("Remove"), ButtonRole::Quiet, u"trash-2"_s, this);
    remove->setObjectName(u"removePhrase"_s);
    remove->setVisible(phrase.rev > 0);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::near);
    acts->addWidget(store);
    acts->addWidget(leave);
    acts->addStretch(1);
    acts->addWidget(remove);
    column().addLayout(head);
    column().addWidget(m_textField);
    column().addLayout(acts);
    connect(m_key, &QLineEdit::textEdited, this, &PhraseCard::preview);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PhraseCard::preview);
    connect(store, &QPushButton::clicked, this, &PhraseCard::tryToSave);
    connect(leave, &QPushButton::clicked, this, &PhraseCard::left);
    connect(remove, &QPushButton::clicked, this, [this] { emit removed(m_phrase); });
    preview();
}

void PhraseCard::start()
{
    (m_key->text().isEmpty() ? static_cast<QWidget *>(m_key) : m_text)->setFocus(Qt::OtherFocusReason);
}

void PhraseCard::setProblem(const QString &sentence)
{
    m_textField->setProblem(sentence);
}

Phrase PhraseCard::phrase() const
{
    Phrase written = m_phrase;
    written.key = m_key->text().trimmed();
    if (written.key.startsWith(u'.')) // as it is typed in a note
        written.key.remove(0, 1);
    written.title = m_title->text();
    written.text = m_text->toPlainText();
    return written;
}

/// How it will be written with.
void PhraseCard::preview()
{
    const Phrase written = phrase();
    QStringList fields;
    for (auto field = fieldAfter(written.text, 0); field; field = fieldAfter(written.text, field->from + field->length))
        fields << written.text.mid(field->from + 1, field->length - 2);
    if (written.key.isEmpty())
        m_textField->setHint(tr("What stands in {…} is a field to be filled in."));
    else if (fields.isEmpty())
        m_textField->setHint(tr("In a note, .%1 and Space writes this. What stands in {…} is a field to be filled in.").arg(written.key));
    else
        //: %2 is a list of fields
        m_textField->setHint(tr("In a note, .%1 and Space writes this, and Tab goes through: %2.").arg(written.key, fields.join(u" · "_s)));
}

void PhraseCard::tryToSave()
{
    const Phrase written = phrase();
    if (const QStringList problems = problemsOf(written); !problems.isEmpty())
        return setProblem(problems.join(u' '));
    emit saved(written);
}

void PhraseCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        InlineCard::keyPressEvent(event);
}

} // namespace untie
