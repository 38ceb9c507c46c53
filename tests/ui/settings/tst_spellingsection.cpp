#include "ui/settings/spellingsection.h"

#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SpellingSection : public QObject
{
    Q_OBJECT

private slots:
    void clinicsLanguage_isChosenFromTheStart();
    void chosenDictionaries_areStored();
    void words_areAddedAndRemoved();
    void twoWords_areRefusedWhereTheyAreTyped();
};

namespace {

/// The section as somebody works it.
class SpellingPage final
{
public:
    explicit SpellingPage(const TestClinic &clinic)
        : m_fixture(clinic, Role::Therapist)
    {
        m_fixture.page().open(SettingsSection::Spelling);
        if (!QTest::qWaitFor([this] { return box(u"en_US"_s) != nullptr; }))
            qFatal("the dictionaries do not come");
    }
    /// The newest of the name: rows are made anew with each answer.
    QCheckBox *box(const QString &dictionary) const { return section().findChildren<QCheckBox *>(u"dictionary "_s + dictionary).value(0); }
    QStringList words() const
    {
        QStringList shown;
        for (const QWidget *row : section().findChildren<QWidget *>()) {
            if (row->objectName().startsWith("word "_L1) && row->isVisible())
                shown << row->objectName().mid(5);
        }
        return shown;
    }
    void add(const QString &word) const
    {
        section().findChild<QLineEdit *>(u"newWord"_s)->setText(word);
        section().findChild<QPushButton *>(u"addWord"_s)->click();
    }
    void remove(const QString &word) const { section().findChild<QWidget *>(u"word "_s + word)->findChild<QToolButton *>()->click(); }
    bool saysSomewhere(const QString &sentence) const
    {
        for (const QLabel *label : section().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == sentence)
                return true;
        }
        return false;
    }
    SpellingWishes stored()
    {
        return m_fixture.run([](Database &database) { return SpellingStore(database).wishes(); });
    }

private:
    SpellingSection &section() const { return *m_fixture.page().findChild<SpellingSection *>(); }

    mutable SettingsFixture m_fixture;
};

} // namespace

void tst_SpellingSection::clinicsLanguage_isChosenFromTheStart()
{
    const TestClinic clinic;
    SpellingPage page(clinic);
    QVERIFY(page.box(u"en_US"_s)->isChecked());
    QVERIFY(!page.box(u"de_DE"_s)->isChecked());
    QVERIFY(!page.stored().dictionaries);
}

void tst_SpellingSection::chosenDictionaries_areStored()
{
    const TestClinic clinic;
    SpellingPage page(clinic);
    page.box(u"de_DE"_s)->click();
    QTRY_COMPARE(page.stored().dictionaries, std::optional(QStringList{u"de_DE"_s, u"en_US"_s}));
    QTRY_VERIFY(page.box(u"de_DE"_s) && page.box(u"de_DE"_s)->isChecked());
}

void tst_SpellingSection::words_areAddedAndRemoved()
{
    const TestClinic clinic;
    SpellingPage page(clinic);
    page.add(u"Zervikogen"_s);
    QTRY_COMPARE(page.words(), QStringList{u"Zervikogen"_s});
    QCOMPARE(page.stored().words, QStringList{u"Zervikogen"_s});
    page.remove(u"Zervikogen"_s);
    QTRY_COMPARE(page.words(), QStringList());
    QCOMPARE(page.stored().words, QStringList());
}

void tst_SpellingSection::twoWords_areRefusedWhereTheyAreTyped()
{
    const TestClinic clinic;
    SpellingPage page(clinic);
    page.add(u"two words"_s);
    QTRY_VERIFY(page.saysSomewhere(u"One word is meant, of at most 60 letters."_s));
    QVERIFY(page.stored().words.isEmpty());
}

UNTIE_TEST_GUI_MAIN(tst_SpellingSection)
#include "tst_spellingsection.moc"
