#pragma once

#include "app/visits/phrase.h"
#include "ui/settings/inlinecard.h"

class QLineEdit;
class QPlainTextEdit;

namespace untie {

class Field;

/// A phrase being edited: key, name, text, and what typing the key will do.
class PhraseCard final : public InlineCard
{
    Q_OBJECT

public:
    PhraseCard(const Phrase &phrase, QWidget *parent = nullptr);

    /// To the first thing to fill in.
    void start();
    /// Says what is wrong, below the text.
    void setProblem(const QString &sentence);

signals:
    void saved(const untie::Phrase &phrase);
    void removed(const untie::Phrase &phrase);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Phrase phrase() const;
    void preview();
    void tryToSave();

    const Phrase m_phrase;
    QLineEdit *m_key;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    Field *m_textField;
};

} // namespace untie
