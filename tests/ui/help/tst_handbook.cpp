#include "app/common/translator.h"
#include "tests/support/testmain.h"
#include "ui/common/tokens.h"
#include "ui/help/handbook.h"
#include "ui/help/handbookhtml.h"
#include "ui/help/helptext.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/helpids.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSet>
#include <QPalette>
#include <QTextBlock>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPicture = 200'000; ///< bytes

QList<Place> everyPlace()
{
    QList<Place> places;
    for (int page = 0; page <= int(Place::Page::Settings); ++page)
        places.append({.page = Place::Page(page)});
    for (int section = 0; section <= int(SettingsSection::Exchange); ++section)
        places.append({.page = Place::Page::Settings, .section = SettingsSection(section)});
    return places;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

} // namespace

class tst_Handbook : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceHasAPage();
    void everyPageStandsThere_data();
    void everyPageStandsThere();
    void everyLinkAndPictureResolves_data() { everyPageStandsThere_data(); }
    void everyLinkAndPictureResolves();
    void keysAreThoseOfTheTable();
    void picturesAreSmall();
    void aLanguageWithoutPagesReadsEnglish();
    void plainText_isWhatIsRead();
    void html_isTheMarkdown_data();
    void html_isTheMarkdown();
    void search_findsEveryWord();
    void window_goesByLinksAndBack();
    void window_listsWhatWasSearchedFor();
    void text_isThereOnceWhateverTheSize();
    void text_followsTheTheme();
};

void tst_Handbook::everyPlaceHasAPage()
{
    const Handbook book = Handbook::inLanguage(u"en"_s);
    for (const Place &place : everyPlace())
        QVERIFY2(book.find(helpIdOf(place)), qPrintable(u"page %1, section %2: %3"_s.arg(int(place.page)).arg(int(place.section)).arg(helpIdOf(place))));
    for (const auto *id : {helpid::firstDay, helpid::password, helpid::backup})
        QVERIFY(book.find(QString::fromUtf16(id)));
}

void tst_Handbook::everyPageStandsThere_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Handbook::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Handbook::everyPageStandsThere()
{
    QFETCH(QString, language);
    QVERIFY(languages().contains(language)); // that somebody can choose
    for (const QString &id : Handbook::ids()) {
        QFile file(u":/help/%1/%2.md"_s.arg(language, id));
        QVERIFY2(file.open(QFile::ReadOnly), qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.startsWith(u"# "_s), qPrintable(id));
        QVERIFY2(plainText(text).size() > 200, qPrintable(id));
    }
}

void tst_Handbook::everyLinkAndPictureResolves()
{
    QFETCH(QString, language);
    const Handbook book = Handbook::inLanguage(language);
    QSet<QString> linked{book.pages().constFirst().id};
    for (const HandbookPage &page : book.pages()) {
        for (const QString &target : matches(page.text, u"(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"_s)) {
            QVERIFY2(target.endsWith(u".md"_s) && book.find(target.chopped(3)), qPrintable(page.id + u" links to "_s + target));
            linked.insert(target.chopped(3));
        }
        for (const QString &picture : matches(page.text, u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s))
            QVERIFY2(!QImage(book.picture(picture)).isNull(), qPrintable(page.id + u" shows "_s + picture));
        QCOMPARE(page.text.count(u"!["_s), matches(page.text, u"!\\[([^\\]]+)\\]\\("_s).size()); // each says what it shows
    }
}

/// "`Ctrl+K`" in the English handbook is a key that does something, as Untie comes.
void tst_Handbook::keysAreThoseOfTheTable()
{
    QSet<QString> known{u"Enter"_s, u"Shift"_s, u"Ctrl"_s, u"Delete"_s, u"."_s, u"Ctrl+Space"_s, u"Ctrl+Enter"_s, u">"_s, u"0"_s, u"7"_s, u"4"_s, u"9"_s, u"Space"_s, u"−"_s, u"+"_s, u"Ctrl+X"_s, u"Ctrl+Z"_s, u"Ctrl+0"_s, u"Shift+F1"_s, u"←"_s, u"→"_s, u"↑"_s, u"↓"_s};
    for (const ActRow &row : actTable())
        known.insert(QString::fromLatin1(row.key));
    for (const FixedKeys &keys : fixedKeys()) {
        for (const QString &cap : capsOf(keys))
            known.insert(cap);
    }
    const Handbook book = Handbook::inLanguage(u"en"_s);
    for (const HandbookPage &page : book.pages()) {
        for (const QString &key : matches(page.text, u"`([^`]+)`"_s))
            QVERIFY2(known.contains(key), qPrintable(page.id + u" names the key "_s + key));
    }
}

void tst_Handbook::picturesAreSmall()
{
    for (const QString &language : Handbook::languages()) {
        const Handbook book = Handbook::inLanguage(language);
        for (const HandbookPage &page : book.pages()) {
            for (const QString &picture : matches(page.text, u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s))
                QVERIFY2(QFile(book.picture(picture)).size() < largestPicture, qPrintable(picture));
        }
    }
}

void tst_Handbook::aLanguageWithoutPagesReadsEnglish()
{
    const Handbook book = Handbook::inLanguage(u"tlh"_s);
    QCOMPARE(book.pages().constFirst().title, Handbook::inLanguage(u"en"_s).pages().constFirst().title);
    QVERIFY(!book.picture(u"today.png"_s).isEmpty());
}

void tst_Handbook::plainText_isWhatIsRead()
{
    QCOMPARE(plainText(u"# A title\n\nSee [here](there.md), **now**: `Ctrl+K`.\nGoes on.\n\n![A picture](x.png)\n\n- one\n- two\n"_s),
             u"A title\nSee here, now: Ctrl+K. Goes on.\none two"_s);
}

void tst_Handbook::html_isTheMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("heading and paragraph") << u"# One\n\nTwo\nthree."_s << u"<h1>One</h1>\n<p>Two three.</p>\n"_s;
    QTest::newRow("bold, key, link") << u"**A** `B` [c](d.md)"_s << u"<p><span class=\"strong\">A</span> <span class=\"key\">&nbsp;B&nbsp;</span> <a href=\"d.md\">c</a></p>\n"_s;
    QTest::newRow("picture") << u"![A day](day.png)"_s << u"<p class=\"picture\"><img src=\"day.png\" alt=\"A day\"></p>\n"_s;
    QTest::newRow("lists") << u"- a\n- b\n\n1. c\n2. d"_s << u"<ul><li>a</li><li>b</li></ul>\n<ol><li>c</li><li>d</li></ol>\n"_s;
    QTest::newRow("table") << u"| A | b |\n|---|---|\n| 1 | `2` |"_s
                           << u"<table cellspacing=\"0\" cellpadding=\"6\"><tr><th>A</th><th>b</th></tr><tr><td>1</td><td><span class=\"key\">&nbsp;2&nbsp;</span></td></tr></table>\n"_s;
    QTest::newRow("what is markup elsewhere is a text") << u"a < b & c"_s << u"<p>a &lt; b &amp; c</p>\n"_s;
}

void tst_Handbook::html_isTheMarkdown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(handbookHtml(markdown), html);
}

void tst_Handbook::search_findsEveryWord()
{
    const Handbook book = Handbook::inLanguage(u"en"_s);
    const QList<HandbookHit> hits = book.search(u"Recovery SHEET"_s);
    QVERIFY(hits.size() >= 2);
    for (const HandbookHit &hit : hits)
        QVERIFY2(book.find(hit.id)->text.contains(u"recovery"_s, Qt::CaseInsensitive), qPrintable(hit.id));
    QCOMPARE(book.search(u"schedule"_s).constFirst().id, u"schedule"_s); // which its title says
    QVERIFY(!book.search(u"waiting"_s).constFirst().extract.isEmpty());
    QVERIFY(book.search(u"  "_s).isEmpty());
    QVERIFY(book.search(u"recovery zeppelin"_s).isEmpty());
}

void tst_Handbook::window_goesByLinksAndBack()
{
    HelpWindow window(u"en"_s);
    window.open(u"first-visit"_s);
    QCOMPARE(window.page(), u"first-visit"_s);
    auto *text = window.findChild<HelpText *>();
    emit text->anchorClicked(QUrl(u"notes.md"_s));
    QCOMPARE(window.page(), u"notes"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.page(), u"first-visit"_s);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.page(), u"notes"_s);
    window.open(u"no such page"_s);
    QCOMPARE(window.page(), Handbook::ids().constFirst());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void tst_Handbook::window_listsWhatWasSearchedFor()
{
    HelpWindow window(u"en"_s);
    window.open(u"today"_s);
    auto *list = window.findChild<QListView *>(u"helpPages"_s);
    QCOMPARE(list->model()->rowCount(), Handbook::ids().size());
    auto *search = window.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"addendum"_s);
    QCOMPARE(list->model()->rowCount(), Handbook::inLanguage(u"en"_s).search(u"addendum"_s).size());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.page(), u"notes"_s);
}

void tst_Handbook::text_isThereOnceWhateverTheSize()
{
    HelpWindow window(u"en"_s);
    window.open(u"first-day"_s);
    window.show();
    const auto *text = window.findChild<HelpText *>();
    for (const QSize size : {QSize(1200, 700), QSize(700, 300), QSize(1600, 2000), QSize(900, 500)}) {
        window.resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(text->toPlainText().count(u"The first day"_s), 1);
    }
}

void tst_Handbook::text_followsTheTheme()
{
    HelpWindow window(u"en"_s);
    window.open(u"clients"_s);
    auto *text = window.findChild<HelpText *>();
    const auto linkColour = [text] {
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isAnchor())
                    return part.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    window.setPalette(themePalette(Theme::Light));
    QCOMPARE(linkColour(), token(Token::Accent, Theme::Light));
    window.setPalette(themePalette(Theme::Dark));
    QCOMPARE(linkColour(), token(Token::Accent, Theme::Dark));
}

UNTIE_TEST_GUI_MAIN(tst_Handbook)
#include "tst_handbook.moc"
