#pragma once

#include "app/visits/phrase.h"
#include "ui/settings/sectionpage.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace untie {

class PhraseCard;

/// The phrases that notes are written with: one's own, the clinic's, and those that come with Untie. A phrase is edited
/// in a card below its row; one of Untie's is adapted as one's own.
class PhrasesSection final : public SectionPage
{
    Q_OBJECT

public:
    PhrasesSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;

private:
    /// What the vault keeps, and the language of the clinic.
    struct Kept
    {
        QList<Phrase> phrases;
        QString language;
    };
    void show(const Kept &kept);
    void addRow(QVBoxLayout &rows, const Phrase &phrase);
    void edit(const Phrase &phrase, QVBoxLayout &rows, int below);
    void save(const Phrase &phrase);
    void remove(const Phrase &phrase);
    bool mayEdit(PhraseOwner owner) const;

    SettingsContext m_context;
    QLabel *m_trouble;
    QVBoxLayout *m_own;
    QVBoxLayout *m_shared;
    QVBoxLayout *m_untie;
    QLabel *m_noOwn;
    QLabel *m_noShared;
    QPushButton *m_newShared;
    PhraseCard *m_card = nullptr; ///< the one that is open
};

} // namespace untie
