#include "app/visits/phrasestore.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"
#include "ui/settings/phrasecard.h"
#include "ui/settings/phrasessection.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_PhrasesSection : public QObject
{
    Q_OBJECT

private slots:
    void untiesAreThereFromTheStart();
    void newOne_isStoredAndListed();
    void untiesOne_isAdaptedAsOnesOwn();
    void problem_isSaidWhereItIsTyped();
    void theClinics_areReadByTherapists();
    void removed_isGone();
};

namespace {

/// The section as somebody works it.
class PhrasesPage final
{
public:
    explicit PhrasesPage(const TestClinic &clinic, Role role = Role::Owner)
        : m_fixture(clinic, role)
    {
        m_fixture.page().open(SettingsSection::Phrases);
        if (!QTest::qWaitFor([this] { return rows().size() >= 15; }))
            qFatal("the phrases do not come");
    }
    QStringList rows() const
    {
        QStringList keys;
        for (const QWidget *row : section().findChildren<QWidget *>()) {
            if (row->objectName().startsWith("phrase "_L1) && row->isVisible())
                keys << row->objectName().mid(7);
        }
        return keys;
    }
    QPushButton *button(const QString &row) const { return section().findChild<QWidget *>(u"phrase "_s + row)->findChild<QPushButton *>(); }
    void press(const char *name) const { section().findChild<QPushButton *>(QLatin1StringView(name))->click(); }
    bool offers(const char *name) const { return section().findChild<QPushButton *>(QLatin1StringView(name))->isVisible(); }
    PhraseCard *card() const
    {
        const auto cards = section().findChildren<PhraseCard *>();
        const auto open = std::ranges::find_if(cards, [](const PhraseCard *card) { return card->isVisible(); });
        return open == cards.end() ? nullptr : *open;
    }
    void write(const QString &key, const QString &text) const
    {
        card()->findChild<QLineEdit *>(u"phraseKey"_s)->setText(key);
        card()->findChild<QPlainTextEdit *>(u"phraseText"_s)->setPlainText(text);
    }
    QStringList sentences() const
    {
        QStringList texts;
        for (const QLabel *label : card()->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
    QList<Phrase> stored()
    {
        return m_fixture.run([](Database &database) { return PhraseStore(database).all(); });
    }

private:
    PhrasesSection &section() const { return *m_fixture.page().findChild<PhrasesSection *>(); }

    mutable SettingsFixture m_fixture;
};

} // namespace

void tst_PhrasesSection::untiesAreThereFromTheStart()
{
    const TestClinic clinic;
    const PhrasesPage page(clinic);
    QVERIFY(page.rows().contains(u"trap"_s));
    QVERIFY(!page.card());
}

void tst_PhrasesSection::newOne_isStoredAndListed()
{
    const TestClinic clinic;
    PhrasesPage page(clinic);
    page.press("newPhrase");
    page.write(u".knee"_s, u"Knee {side} stiff."_s);
    QVERIFY(page.sentences().join(u' ').contains("side."_L1)); // what Tab will go through
    page.press("savePhrase");
    QTRY_VERIFY(page.rows().contains(u"knee"_s) && !page.card());
    QCOMPARE(page.stored().size(), 1);
    QCOMPARE(page.stored()[0].text, u"Knee {side} stiff."_s);
    QCOMPARE(page.stored()[0].owner, PhraseOwner::Own);
}

void tst_PhrasesSection::untiesOne_isAdaptedAsOnesOwn()
{
    const TestClinic clinic;
    PhrasesPage page(clinic);
    page.button(u"trap"_s)->click();
    page.write(u"trap"_s, u"My own words."_s);
    page.press("savePhrase");
    QTRY_COMPARE(page.stored().size(), 1);
    QCOMPARE(page.stored()[0].owner, PhraseOwner::Own);
    QTRY_COMPARE(page.rows().count(u"trap"_s), 2); // Untie's stays
}

void tst_PhrasesSection::problem_isSaidWhereItIsTyped()
{
    const TestClinic clinic;
    PhrasesPage page(clinic);
    page.press("newPhrase");
    page.write(u"two words"_s, u"Text."_s);
    page.press("savePhrase");
    QVERIFY(page.card());
    QVERIFY(page.sentences().join(u' ').contains("letters and digits"_L1));
    QCOMPARE(page.stored(), QList<Phrase>());
}

void tst_PhrasesSection::theClinics_areReadByTherapists()
{
    const TestClinic clinic;
    {
        PhrasesPage page(clinic);
        page.press("newSharedPhrase");
        page.write(u"ours"_s, u"The clinic's."_s);
        page.press("savePhrase");
        QTRY_COMPARE(page.stored().size(), 1);
        QCOMPARE(page.stored()[0].owner, PhraseOwner::Clinic);
    }
    const PhrasesPage page(clinic, Role::Therapist);
    QVERIFY(page.rows().contains(u"ours"_s));
    QVERIFY(!page.button(u"ours"_s));
    QVERIFY(!page.offers("newSharedPhrase"));
}

void tst_PhrasesSection::removed_isGone()
{
    const TestClinic clinic;
    PhrasesPage page(clinic);
    page.press("newPhrase");
    page.write(u"knee"_s, u"Knee."_s);
    page.press("savePhrase");
    QTRY_VERIFY(page.rows().contains(u"knee"_s));
    page.button(u"knee"_s)->click();
    page.press("removePhrase");
    QTRY_VERIFY(!page.rows().contains(u"knee"_s));
    QCOMPARE(page.stored(), QList<Phrase>());
}

UNTIE_TEST_GUI_MAIN(tst_PhrasesSection)
#include "tst_phrasessection.moc"
