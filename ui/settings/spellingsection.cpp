#include "ui/settings/spellingsection.h"

#include "app/common/explain.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "app/visits/speller.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/field.h"
#include "ui/common/pageheader.h"
#include "ui/common/text.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// As its speakers call it, with the country: "Deutsch (Deutschland)"; the file's name where it is of no known language.
QString nameOf(const QString &dictionary)
{
    const QLocale locale(dictionary);
    if (locale.language() == QLocale::C || !dictionary.startsWith(locale.name().section(u'_', 0, 0)))
        return dictionary;
    QString language = locale.nativeLanguageName();
    language[0] = language.at(0).toUpper();
    //: A dictionary: its language, its country
    return dictionary.contains(u'_') ? SpellingSection::tr("%1 (%2)").arg(language, locale.nativeTerritoryName()) : language;
}

} // namespace

SpellingSection::SpellingSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_languages(new QVBoxLayout)
    , m_words(new QVBoxLayout)
    , m_noLanguages(newLabel(tr("No dictionary is installed on this computer. Those of hunspell are used, such as the package hunspell-en-us."), TextRole::Secondary, this))
    , m_noWords(newLabel(tr("The clinic has none yet. In a note, the menu of an underlined word adds it."), TextRole::Secondary, this))
    , m_word(newLineEdit(longestSpellingWord, this))
{
    setObjectName(u"spellingSection"_s);
    m_languages->setSpacing(space::small);
    m_words->setSpacing(0);
    m_noLanguages->setWordWrap(true);
    m_noWords->setWordWrap(true);
    m_word->setObjectName(u"newWord"_s);
    m_wordField = new Field(tr("Another word"), m_word, this);
    QPushButton *addButton = newButton(tr("Add"), ButtonRole::Normal, u"plus"_s, this);
    addButton->setObjectName(u"addWord"_s);
    connect(addButton, &QPushButton::clicked, this, &SpellingSection::add);
    connect(m_word, &QLineEdit::returnPressed, this, &SpellingSection::add);
    auto *help = newLabel(tr("Notes are looked through while they are written; what no dictionary knows is underlined. F7 goes to the next such word. Names of "
                             "muscles, your phrases and the client’s name count as right."),
                          TextRole::Secondary, this);
    help->setWordWrap(true);

    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("Spelling"), this));
    QVBoxLayout *column = newSectionColumn(*section, this);
    column->addWidget(help);
    column->addSpacing(space::header);
    column->addWidget(newLabel(tr("Dictionaries"), TextRole::SectionHead, this));
    column->addSpacing(space::small);
    column->addWidget(m_noLanguages);
    column->addLayout(m_languages);
    column->addSpacing(space::header);
    column->addWidget(newLabel(tr("The clinic’s words"), TextRole::SectionHead, this));
    column->addWidget(m_noWords);
    column->addLayout(m_words);
    column->addSpacing(space::near);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::near);
    line->addWidget(m_wordField);
    line->addWidget(addButton, 0, Qt::AlignBottom);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
}

void SpellingSection::open()
{
    const auto kept = m_context.storage.run([](Database &database) -> Result<Kept> {
        auto wishes = SpellingStore(database).wishes();
        if (!wishes)
            return fail(wishes.error());
        const auto profile = SettingsStore(database).clinicProfile();
        if (!profile)
            return fail(profile.error());
        return Kept{std::move(*wishes), profile->language};
    });
    deliver(kept, this, [this](const Result<Kept> &answer) {
        if (answer)
            show(*answer);
        else
            emit said(explain(answer.error()));
    });
}

void SpellingSection::show(const Kept &kept)
{
    takeOutAll(*m_languages);
    takeOutAll(*m_words);
    const QStringList installed = Speller::installed();
    const QStringList chosen = dictionariesFor(kept.wishes, kept.language);
    QList<std::pair<QString, QString>> named;
    for (const QString &dictionary : installed)
        named += {nameOf(dictionary), dictionary};
    std::ranges::sort(named, [](const auto &one, const auto &other) { return one.first.localeAwareCompare(other.first) < 0; });
    for (const auto &[name, dictionary] : std::as_const(named))
        addLanguage(dictionary, name, chosen.contains(dictionary));
    m_noLanguages->setVisible(installed.isEmpty());
    for (const QString &word : kept.wishes.words)
        addWord(word);
    m_noWords->setVisible(kept.wishes.words.isEmpty());
}

void SpellingSection::addLanguage(const QString &dictionary, const QString &name, bool chosen)
{
    auto *box = new QCheckBox(name, this);
    box->setObjectName(u"dictionary "_s + dictionary);
    box->setChecked(chosen);
    m_languages->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &SpellingSection::choose);
}

void SpellingSection::addWord(const QString &word)
{
    auto *row = new SettingRow(word, {}, this);
    row->setObjectName(u"word "_s + word);
    m_words->addWidget(row);
    QToolButton *remove = newIconButton(u"x"_s, tr("Remove “%1”").arg(word), row);
    row->addControl(remove);
    connect(remove, &QToolButton::clicked, this, [this, word] {
        then(m_context.storage.run([word](Database &database) { return SpellingStore(database).forget(word); }), tr("“%1” is removed.").arg(word));
    });
}

/// What is chosen and not installed here is another computer's, and stays.
void SpellingSection::choose()
{
    const QStringList installed = Speller::installed();
    QStringList chosen;
    for (const QString &dictionary : installed) {
        const auto *box = findChild<QCheckBox *>(u"dictionary "_s + dictionary);
        if (box && box->isChecked())
            chosen << dictionary;
    }
    const auto job = [chosen, installed](Database &database) -> Result<> {
        SpellingStore store(database);
        const auto wishes = store.wishes();
        if (!wishes)
            return fail(wishes.error());
        QStringList all = chosen;
        for (const QString &other : wishes->dictionaries.value_or(QStringList())) {
            if (!installed.contains(other))
                all << other;
        }
        return store.choose(all);
    };
    then(m_context.storage.run(job), tr("Notes are looked through so from the next one that is opened."));
}

void SpellingSection::add()
{
    const QString word = m_word->text().trimmed();
    if (word.isEmpty())
        return m_word->setFocus();
    const auto learned = m_context.storage.run([word](Database &database) { return SpellingStore(database).learn(word, QDateTime::currentDateTimeUtc()); });
    deliver(learned, this, [this](const Result<> &done) {
        if (!done)
            return m_wordField->setProblem(explain(done.error()));
        m_word->clear();
        open();
    });
}

void SpellingSection::then(const QFuture<Result<>> &done, const QString &sentence)
{
    deliver(done, this, [this, sentence](const Result<> &answer) {
        emit said(answer ? sentence : explain(answer.error()));
        open();
    });
}

} // namespace untie
