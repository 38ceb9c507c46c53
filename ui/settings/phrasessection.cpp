#include "ui/settings/phrasessection.h"

#include "app/common/explain.h"
#include "app/security/permissions.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "app/visits/phrasestore.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/pageheader.h"
#include "ui/common/text.h"
#include "ui/settings/phrasecard.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

PhrasesSection::PhrasesSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_trouble(newLabel({}, TextRole::Body, this))
    , m_own(new QVBoxLayout)
    , m_shared(new QVBoxLayout)
    , m_untie(new QVBoxLayout)
    , m_noOwn(newLabel(tr("You have none yet."), TextRole::Secondary, this))
    , m_noShared(newLabel(tr("The clinic has none yet."), TextRole::Secondary, this))
{
    setObjectName(u"phrasesSection"_s);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    for (QVBoxLayout *rows : {m_own, m_shared, m_untie})
        rows->setSpacing(0);
    QPushButton *newOwn = newButton(tr("New phrase"), ButtonRole::Normal, u"plus"_s, this);
    newOwn->setObjectName(u"newPhrase"_s);
    m_newShared = newButton(tr("New phrase of the clinic"), ButtonRole::Normal, u"plus"_s, this);
    m_newShared->setObjectName(u"newSharedPhrase"_s);
    m_newShared->setVisible(mayEdit(PhraseOwner::Clinic));
    auto *meaning = newLabel(tr("In a note, a dot, the key and Space or Tab write the phrase; Ctrl+Space shows all. Where keys are the same, yours "
                                "count before the clinic’s, and those before Untie’s."),
                             TextRole::Secondary, this);
    meaning->setWordWrap(true);

    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("Phrases"), this));
    QVBoxLayout *column = newSectionColumn(*section, this);
    column->addWidget(m_trouble);
    column->addWidget(meaning);
    const auto addPart = [&](const QString &heading, QVBoxLayout *rows, QLabel *none, QPushButton *fresh) {
        column->addSpacing(space::header);
        column->addWidget(newLabel(heading, TextRole::SectionHead, this));
        column->addLayout(rows);
        if (none)
            column->addWidget(none);
        if (fresh) {
            column->addSpacing(space::near);
            column->addWidget(fresh, 0, Qt::AlignLeading);
        }
    };
    addPart(tr("Mine"), m_own, m_noOwn, newOwn);
    addPart(tr("The clinic’s"), m_shared, m_noShared, m_newShared);
    addPart(tr("Untie’s"), m_untie, nullptr, nullptr);
    column->addStretch(1);
    connect(newOwn, &QPushButton::clicked, this, [this] { edit(Phrase{}, *m_own, m_own->count()); });
    connect(m_newShared, &QPushButton::clicked, this, [this] { edit(Phrase{.owner = PhraseOwner::Clinic}, *m_shared, m_shared->count()); });
}

bool PhrasesSection::mayEdit(PhraseOwner owner) const
{
    return owner == PhraseOwner::Own || (owner == PhraseOwner::Clinic && may(m_context.session.role, Operation::SharePhrases));
}

void PhrasesSection::open()
{
    const auto kept = m_context.storage.run([](Database &database) -> Result<Kept> {
        auto phrases = PhraseStore(database).all();
        if (!phrases)
            return fail(phrases.error());
        const auto profile = SettingsStore(database).clinicProfile();
        if (!profile)
            return fail(profile.error());
        return Kept{std::move(*phrases), profile->language};
    });
    deliver(kept, this, [this](const Result<Kept> &answer) {
        m_trouble->setVisible(!answer);
        if (!answer)
            return m_trouble->setText(explain(answer.error()));
        show(*answer);
    });
}

void PhrasesSection::show(const Kept &kept)
{
    m_card = nullptr;
    for (QVBoxLayout *rows : {m_own, m_shared, m_untie})
        takeOutAll(*rows);
    for (const Phrase &phrase : kept.phrases)
        addRow(phrase.owner == PhraseOwner::Own ? *m_own : *m_shared, phrase);
    for (const Phrase &phrase : phrasesOfUntie(kept.language))
        addRow(*m_untie, phrase);
    m_noOwn->setVisible(m_own->count() == 0);
    m_noShared->setVisible(m_shared->count() == 0);
}

void PhrasesSection::addRow(QVBoxLayout &rows, const Phrase &phrase)
{
    //: A phrase: its key with the dot, its name
    const QString name = phrase.title.isEmpty() ? u'.' + phrase.key : tr("%1 · %2").arg(u'.' + phrase.key, phrase.title);
    auto *row = new SettingRow(name, phrase.text, this);
    row->setObjectName(u"phrase "_s + phrase.key);
    rows.addWidget(row);
    if (phrase.owner != PhraseOwner::Untie && !mayEdit(phrase.owner))
        return;
    const bool isUntie = phrase.owner == PhraseOwner::Untie;
    QPushButton *act = newButton(isUntie ? tr("Adapt") : tr("Edit"), ButtonRole::Normal, {}, row);
    //: %1 is the name of a phrase
    act->setAccessibleName((isUntie ? tr("Adapt %1") : tr("Edit %1")).arg(name));
    row->addControl(act);
    connect(act, &QPushButton::clicked, this, [this, phrase, isUntie, row, &rows] {
        Phrase wanted = phrase;
        if (isUntie)
            wanted.owner = PhraseOwner::Own;
        edit(wanted, rows, rows.indexOf(row) + 1);
    });
}

void PhrasesSection::edit(const Phrase &phrase, QVBoxLayout &rows, int below)
{
    if (m_card) {
        if (const int open = rows.indexOf(m_card); open >= 0 && open < below)
            --below;
        m_card->hide();
        m_card->deleteLater();
        for (QVBoxLayout *column : {m_own, m_shared, m_untie})
            column->removeWidget(m_card);
    }
    m_card = new PhraseCard(phrase, this);
    rows.insertWidget(below, m_card);
    connect(m_card, &PhraseCard::saved, this, &PhrasesSection::save);
    connect(m_card, &PhraseCard::removed, this, &PhrasesSection::remove);
    connect(m_card, &PhraseCard::left, this, &PhrasesSection::open);
    m_card->show();
    m_card->start();
}

void PhrasesSection::save(const Phrase &phrase)
{
    const auto stored = m_context.storage.run([phrase](Database &database) { return PhraseStore(database).save(phrase); });
    deliver(stored, this, [this](const Result<Phrase> &answer) {
        if (answer) {
            open();
            emit said(tr("“.%1” is stored.").arg(answer->key));
        } else if (m_card) {
            m_card->setProblem(explain(answer.error()));
        }
    });
}

void PhrasesSection::remove(const Phrase &phrase)
{
    const auto gone = m_context.storage.run([phrase](Database &database) { return PhraseStore(database).remove(phrase); });
    deliver(gone, this, [this, phrase](const Result<> &answer) {
        if (answer) {
            open();
            emit said(tr("“.%1” is removed.").arg(phrase.key));
        } else if (m_card) {
            m_card->setProblem(explain(answer.error()));
        }
    });
}

} // namespace untie
