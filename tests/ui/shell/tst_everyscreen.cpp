#include "app/common/translator.h"
#include "tests/support/everyscreen.h"
#include "tests/support/paintedtexts.h"
#include "tests/support/testmain.h"
#include "ui/common/keycap.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QResource>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QString pseudo = u"eo"_s; ///< see tests/support/pseudo.py

/// "push button 'saveForm' in clientPage": where to look.
QString whereIs(QAccessibleInterface *part)
{
    const QObject *object = part->object();
    QStringList way;
    for (; object && way.size() < 4; object = object->parent())
        way += u"%1 “%2”"_s.arg(QString::fromLatin1(object->metaObject()->className()), object->objectName());
    return u"role %1, %2"_s.arg(int(part->role())).arg(way.join(u" in "_s));
}

bool isLabelled(QAccessibleInterface *part)
{
    return std::ranges::any_of(part->relations(QAccessible::Label), [](const auto &relation) { return !relation.first->text(QAccessible::Name).isEmpty(); });
}

/// What a screen reader meets that can have the keyboard or be pressed, and cannot be named.
void findNameless(QAccessibleInterface *part, QStringList &found)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    constexpr int mostChildren = 300;
    const QAccessible::Role role = part->role();
    const bool isControl = role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton || role == QAccessible::EditableText
        || role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::Slider || role == QAccessible::List || role == QAccessible::Table
        || role == QAccessible::Tree || role == QAccessible::ListItem || role == QAccessible::ButtonMenu || role == QAccessible::PageTab || role == QAccessible::Graphic
        || (part->state().focusable && role != QAccessible::Client && role != QAccessible::Window && role != QAccessible::Pane && role != QAccessible::Cell);
    const bool isOwn = role == QAccessible::ComboBox; // its text is its value, not its name
    const bool isNamed = isOwn ? isLabelled(part) || !qobject_cast<QWidget *>(part->object())->accessibleName().isEmpty() : !part->text(QAccessible::Name).isEmpty() || isLabelled(part);
    const QObject *inner = part->object() ? part->object()->parent() : nullptr; // the line of a spin box is the box's
    const bool isInner = inner && (inner->inherits("QAbstractSpinBox") || inner->inherits("QComboBox"));
    if (isControl && !isNamed && !isInner)
        found += whereIs(part);
    if (isInner)
        return;
    for (int child = 0; child < std::min(part->childCount(), mostChildren); ++child)
        findNameless(part->child(child), found);
}

/// Letters behind & that two visible buttons of a window share.
QStringList clashesIn(const QWidget *window)
{
    static const QRegularExpression mnemonic(u"(?<!&)&([^&\\s])"_s);
    QHash<QString, QStringList> users;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (const auto match = mnemonic.match(button->text()); button->isVisible() && match.hasMatch())
            users[match.captured(1).toLower()] += button->text();
    }
    QStringList clashes;
    const auto tell = [&clashes](const QHash<QString, QStringList> &all) {
        for (const QStringList &each : all) {
            if (each.size() > 1)
                clashes += each.join(u" / "_s);
        }
    };
    tell(users);
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        QHash<QString, QStringList> here;
        for (const QAction *action : menu->actions()) {
            if (const auto match = mnemonic.match(action->text()); match.hasMatch())
                here[match.captured(1).toLower()] += action->text();
        }
        tell(here);
    }
    return clashes;
}

/// What speaks another language than the program, and may: a page in the client's, the handbook, the names of languages and of
/// what Untie is made with, phrases and sentences of the clinic.
bool isInOtherWords(const QWidget *widget)
{
    static const QStringList names{u"language"_s, u"languageChoice"_s, u"choice"_s, u"madeWith"_s};
    for (const QWidget *part = widget; part; part = part->parentWidget()) {
        const QString name = part->objectName();
        if (names.contains(name) || name.startsWith("language-"_L1) || name.startsWith("phrase "_L1) || name.startsWith("sentence-"_L1) || part->inherits("untie::DocumentView") || part->inherits("untie::HelpText"))
            return true;
    }
    return false;
}

/// What somebody reads: of each widget that is seen, and of what a pointer or a screen reader learns.
QList<std::pair<QString, QString>> wordsOf(const QWidget *window)
{
    QList<std::pair<QString, QString>> words;
    const auto put = [&words](const QWidget *widget, const QString &text) {
        if (!text.isEmpty())
            words.append({text, u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->parentWidget() ? widget->parentWidget()->objectName() : QString())});
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || qobject_cast<const KeyCap *>(widget) || isInOtherWords(widget))
            continue;
        put(widget, widget->toolTip());
        put(widget, widget->accessibleName());
        put(widget, widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            put(widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            put(widget, button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            put(widget, line->placeholderText());
        if (const auto *note = qobject_cast<const QPlainTextEdit *>(widget))
            put(widget, note->placeholderText());
        if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && combo->count() < 30) {
            for (int i = 0; i < combo->count(); ++i)
                put(widget, combo->itemText(i));
        }
    }
    return words;
}

/// The letters of a text that come from nowhere but the code: outside the brackets of the pseudo-language, no name of the
/// records, of a day or a month, no address or path, no key, no paper, no number's unit.
QString untranslated(QString text)
{
    static const QRegularExpression bracketed(u"⟦[^⟦⟧]*⟧"_s);
    while (text.contains(bracketed))
        text.remove(bracketed);
    static const QRegularExpression address(u"\\S*[@/]\\S*"_s);
    text.remove(address);
    QStringList known = EveryScreen::words();
    const QLocale locale;
    for (int i = 1; i <= 12; ++i)
        known += {locale.monthName(i), locale.monthName(i, QLocale::ShortFormat), locale.standaloneMonthName(i), locale.standaloneMonthName(i, QLocale::ShortFormat)};
    for (int i = 1; i <= 7; ++i)
        known += {locale.dayName(i), locale.dayName(i, QLocale::ShortFormat), locale.standaloneDayName(i, QLocale::ShortFormat)};
    known += {u"Untie"_s, u"Letter"_s, u"Ctrl"_s, u"Alt"_s, u"Shift"_s, u"Del"_s, u"Esc"_s, u"Tab"_s, u"Space"_s, u"PgUp"_s, u"PgDown"_s, u"Backspace"_s};
    std::ranges::sort(known, std::greater(), &QString::size);
    for (const QString &word : std::as_const(known)) {
        if (word.size() > 1)
            text.remove(word, Qt::CaseInsensitive);
    }
    static const QRegularExpression letters(u"\\p{L}{3,}"_s);
    return letters.match(text).captured(0);
}

} // namespace

/// What holds on every screen of the program, for each role.
class tst_EveryScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlHasAName_data() { everyScreen(); }
    void everyControlHasAName();
    void mnemonicsAreTakenOnce_data();
    void mnemonicsAreTakenOnce();
    void noTextIsHardCoded_data() { everyScreen(); }
    void noTextIsHardCoded();
    void everyTextIsSeenWhole_data();
    void everyTextIsSeenWhole();

private:
    void everyScreen();
    void speakNow(const QString &language);

    /// One who meets it is enough: the owner where they do, before them nobody.
    QList<EveryScreen::Stop> screensOnce() const;

    std::unique_ptr<EveryScreen> m_screens;
    QString m_language;
};

void tst_EveryScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_everyscreen"_s);
    QVERIFY(QResource::registerResource(QStringLiteral(PSEUDO_RESOURCE)));
    QVERIFY(languages().contains(pseudo));
    new Appearance(*qApp, ThemeChoice::Light); // style and letters as people see them
}

void tst_EveryScreen::everyScreen()
{
    QTest::addColumn<int>("number");
    const auto visits = EveryScreen::visits();
    for (int i = 0; i < visits.size(); ++i)
        QTest::newRow(qPrintable(visits[i].name)) << i;
}

QList<EveryScreen::Stop> tst_EveryScreen::screensOnce() const
{
    QList<EveryScreen::Stop> once;
    QSet<QString> seen;
    for (const EveryScreen::Stop &visit : EveryScreen::visits()) {
        if (!seen.contains(visit.screen.name))
            once += visit;
        seen.insert(visit.screen.name);
    }
    return once;
}

/// The window is made anew with it.
void tst_EveryScreen::speakNow(const QString &language)
{
    if (m_language == language && m_screens)
        return;
    m_language = language;
    speak(*qApp, language);
    m_screens.reset();
    m_screens = std::make_unique<EveryScreen>();
}

void tst_EveryScreen::everyControlHasAName()
{
    QFETCH(int, number);
    speakNow(u"en"_s);
    QWidget *front = m_screens->show(EveryScreen::visits()[number]);
    QStringList nameless;
    findNameless(QAccessible::queryAccessibleInterface(front), nameless);
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void tst_EveryScreen::mnemonicsAreTakenOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        if (language != pseudo)
            QTest::newRow(qPrintable(language)) << language;
    }
}

void tst_EveryScreen::mnemonicsAreTakenOnce()
{
    QFETCH(QString, language);
    speakNow(language);
    QStringList clashes;
    for (const EveryScreen::Stop &visit : screensOnce()) {
        for (const QString &clash : clashesIn(m_screens->show(visit)))
            clashes += visit.name + u": "_s + clash;
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(u'\n' + clashes.join(u'\n')));
}

void tst_EveryScreen::noTextIsHardCoded()
{
    QFETCH(int, number);
    speakNow(pseudo);
    const QWidget *front = m_screens->show(EveryScreen::visits()[number]);
    QStringList found;
    for (const auto &[text, where] : wordsOf(front)) {
        if (const QString rest = untranslated(text); !rest.isEmpty())
            found += u"“%1” of “%2” in %3"_s.arg(rest, text.left(120), where);
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_EveryScreen::everyTextIsSeenWhole_data()
{
    mnemonicsAreTakenOnce_data(); // for each language
}

void tst_EveryScreen::everyTextIsSeenWhole()
{
    QFETCH(QString, language);
    speakNow(language);
    QList<QSize> sizes{{1280, 720}}; // a 4K screen at 300 %
    if (language == u"de"_s)
        sizes += {1920, 1080}; // at 200 %
    if (language != u"en"_s && language != u"es"_s) // the long ones, and one from right to left, in the least one works in
        sizes += {900, 480};
    QStringList found;
    for (const EveryScreen::Stop &visit : screensOnce()) {
        QWidget *front = m_screens->show(visit);
        for (const QSize size : sizes) {
            front->resize(size);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const QString &text : unreadTexts(*front))
                found += u"%1 at %2: %3"_s.arg(visit.name).arg(size.width()).arg(text);
        }
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

UNTIE_TEST_GUI_MAIN(tst_EveryScreen)
#include "tst_everyscreen.moc"
