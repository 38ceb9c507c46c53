#pragma once

#include "app/visits/spellingstore.h"
#include "ui/settings/sectionpage.h"

#include <QFuture>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace untie {

class Field;

/// Which dictionaries look at the notes, of those that are installed, and the words that the clinic calls right.
class SpellingSection final : public SectionPage
{
    Q_OBJECT

public:
    explicit SpellingSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;

private:
    /// What the vault keeps, and the language of the clinic.
    struct Kept
    {
        SpellingWishes wishes;
        QString language;
    };
    void show(const Kept &kept);
    void addLanguage(const QString &dictionary, const QString &name, bool chosen);
    void addWord(const QString &word);
    void choose();
    void add();
    void then(const QFuture<Result<>> &done, const QString &sentence);

    SettingsContext m_context;
    QVBoxLayout *m_languages;
    QVBoxLayout *m_words;
    QLabel *m_noLanguages;
    QLabel *m_noWords;
    QLineEdit *m_word;
    Field *m_wordField;
};

} // namespace untie
