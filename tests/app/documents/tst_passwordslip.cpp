#include "app/common/translator.h"
#include "app/documents/passwordslip.h"
#include "app/documents/recoverysheetpage.h"
#include "resources/fonts/typeface.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QTextLayout>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"nine walnut ladders under glass"_s;

Document slip(const QString &language = u"en"_s, const QString &password = words)
{
    return passwordSlip({u"Linden Row Massage"_s, u"Nora Quill"_s, password, QDate(2026, 11, 26)}, Translator::forLanguage(language), Paper::A4);
}

QString textOf(const Document &document)
{
    QString text;
    for (const Page &page : document.pages)
        text += untie::textOf(page);
    return text;
}

} // namespace

class tst_PasswordSlip : public QObject
{
    Q_OBJECT

private slots:
    void slip_saysForWhomAndWhat();
    void slip_speaksTheLanguage();
    void slip_breaksALongPassword();
    void names_tellNothing();
    void wipe_leavesNoPassword();
};

void tst_PasswordSlip::slip_saysForWhomAndWhat()
{
    const Document document = slip();
    QCOMPARE(document.pages.size(), 1);
    const QString text = textOf(document);
    for (const QString &said : {u"Linden Row Massage"_s, u"Nora Quill"_s, words, u"26 November 2026"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
}

void tst_PasswordSlip::slip_speaksTheLanguage()
{
    const Document document = slip(u"de"_s);
    QCOMPARE(document.language, u"de"_s);
    QVERIFY(textOf(document).contains(u"26. November 2026"_s));
    QVERIFY(!textOf(document).contains(u"Untie for you"_s));
}

void tst_PasswordSlip::slip_breaksALongPassword()
{
    const Document document = slip(u"en"_s, QString(200, u'w'));
    QCOMPARE(document.pages.size(), 1);
    QCOMPARE(textOf(document).count(u'w') - textOf(slip(u"en"_s, {})).count(u'w'), 200);
}

void tst_PasswordSlip::names_tellNothing()
{
    const Document document = slip();
    for (const QString &name : {document.title, document.jobName, document.fileName}) {
        QVERIFY(!name.contains(u"Nora"_s));
        QVERIFY(!name.contains(u"assword"_s));
    }
}

void tst_PasswordSlip::wipe_leavesNoPassword()
{
    const QString password(words.constData(), words.size());
    Document document = slip(u"en"_s, password);
    QList<TextLine> secret;
    for (const PageItem &item : document.pages.first().items) {
        if (const auto *line = std::get_if<TextLine>(&item); line && line->text->font().family() == letterface())
            secret.append(*line); // keeps the text alive
    }
    QCOMPARE(secret.size(), 1);
    wipe(document);
    QVERIFY(document.pages.isEmpty());
    QCOMPARE(secret.first().text->text(), QString(words.size(), QChar(0)));
    QCOMPARE(password, words); // it is still shown on the screen
}

UNTIE_TEST_GUI_MAIN(tst_PasswordSlip)
#include "tst_passwordslip.moc"
