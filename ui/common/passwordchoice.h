#pragma once

#include "app/common/secret.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace untie {

class Field;
class SegmentedControl;

/// A new password: five random words to be learnt, or one of one's own with a sentence on its strength. Either is typed
/// once more. It wipes what it held when it goes.
class PasswordChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordChoice(QWidget *parent = nullptr);
    ~PasswordChoice() override;

    /// Names that nobody should use in it: the person's, the clinic's.
    void setKnown(const QStringList &names);
    /// Whether there is a good password, typed twice alike; else says what is missing, and puts the cursor there.
    bool check();
    /// What was chosen; for after check().
    Secret password() const;
    /// Empties the fields and draws other words.
    void forget();

    /// The words that are shown; empty where the person uses their own.
    QString shownWords() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool drawsWords() const;
    QWidget *makeWords();
    QWidget *makeOwn();
    void draw();
    void offer(bool words);
    void judge();
    bool complain(Field &field, const QString &sentence);

    QStringList m_known;
    Secret m_drawn;

    SegmentedControl *m_kind;
    QWidget *m_wordsPart;
    QLabel *m_words = nullptr;
    QPushButton *m_others = nullptr;
    QLineEdit *m_typedWords = nullptr;
    Field *m_typedWordsField = nullptr;
    QWidget *m_ownPart;
    QLineEdit *m_own = nullptr;
    Field *m_ownField = nullptr;
    QLineEdit *m_again = nullptr;
    Field *m_againField = nullptr;
};

/// Empties a line that held a secret and overwrites what it held.
void forget(QLineEdit &line);

} // namespace untie
