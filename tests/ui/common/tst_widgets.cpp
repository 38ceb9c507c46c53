#include "tests/support/paintedtexts.h"
#include "tests/support/testmain.h"
#include "ui/common/button.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/hoverrow.h"
#include "ui/common/keycap.h"
#include "ui/common/leadingmargins.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowlist.h"
#include "ui/common/scorecell.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"
#include "ui/common/titlelabel.h"
#include "ui/common/toast.h"
#include "ui/common/tokens.h"
#include "ui/common/usualfolder.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace untie;

class tst_Widgets : public QObject
{
    Q_OBJECT

private slots:
    void documentsFolder_isThere();
    void field_isNoStopOfItsOwn();
    void segments_moveWithTheArrows_data();
    void segments_moveWithTheArrows();
    void segments_setByTheProgram_staySilent();
    void segments_areRadioButtonsToAScreenReader();
    void problem_isToldWithTheField();
    void problem_goesWhenTheTextIsChanged();
    void hint_comesBackAfterAProblem();
    void note_letsTabOut();
    void note_growsWithItsTextUpToALimit();
    void toast_showsOneAtATime();
    void toast_undoesOnce();
    void toast_goesByItself_data();
    void toast_goesByItself();
    void toast_staysInsideItsParent();
    void score_takesDigits_data();
    void score_takesDigits();
    void score_leavesOtherKeysToThePage();
    void score_tellsAScreenReader();
    void search_isClearedByEscape();
    void keyCap_namesTheKey_data();
    void keyCap_namesTheKey();
    void keyCap_givesWayToTheText();
    void keyboard_isSeenOnTheChosenRow_data();
    void keyboard_isSeenOnTheChosenRow();
    void keyboard_isSeenWhereNoRowIsTheCurrentOne();
    void keyboard_isSeenWhereAKeyLed();
    void header_isWalkedAsItIsSeen();
    void header_keepsItsTitleWhole();
    void buttonOfAnIconAlone_saysItsWordsElsewhere();
    void emptyState_hasAButtonOnlyWithAnAction();
    void emptyState_staysTogetherWhereItFillsAPage();
    void elidedLabel_givesWay();
    void title_shrinksAndWrapsBeforeItIsCut();
    void title_isAsHighAsItsLines();
    void lines_beginAtOneEdgeFromRightToLeft();
    void margins_followTheDirection();
    void labels_takeNothingForMarkup();
    void hover_isTheRowsWhereThePointerRests();
};

void tst_Widgets::segments_moveWithTheArrows_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("right goes on") << Qt::LeftToRight << int(Qt::Key_Right) << 2;
    QTest::newRow("left goes back") << Qt::LeftToRight << int(Qt::Key_Left) << 0;
    QTest::newRow("mirrored, left goes on") << Qt::RightToLeft << int(Qt::Key_Left) << 2;
    QTest::newRow("mirrored, right goes back") << Qt::RightToLeft << int(Qt::Key_Right) << 0;
}

void tst_Widgets::segments_moveWithTheArrows()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, key);
    QFETCH(const int, to);
    QWidget page;
    page.setLayoutDirection(direction);
    auto *before = new QLineEdit;
    auto *views = new SegmentedControl(u"View"_s);
    for (const auto &view : {u"Back"_s, u"Front"_s, u"Left"_s})
        views->add(view);
    auto *after = new QLineEdit;
    auto *layout = new QVBoxLayout(&page);
    for (QWidget *widget :
         {static_cast<QWidget *>(before), static_cast<QWidget *>(views), static_cast<QWidget *>(after)})
        layout->addWidget(widget);
    views->setCurrent(1);
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));

    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QWidget *chosenOne = QApplication::focusWidget();
    QVERIFY(views->isAncestorOf(chosenOne));
    QCOMPARE(views->current(), 1);
    QSignalSpy chosen(views, &SegmentedControl::chosen);
    QTest::keyClick(chosenOne, Qt::Key(key));
    QCOMPARE(views->current(), to);
    QCOMPARE(chosen, (QList<QVariantList>{{to}}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after); // the others are no stops
}

void tst_Widgets::segments_setByTheProgram_staySilent()
{
    SegmentedControl views(u"View"_s);
    views.add(u"Back"_s);
    views.add(u"Front"_s);
    QCOMPARE(views.current(), 0);
    QSignalSpy chosen(&views, &SegmentedControl::chosen);
    views.setCurrent(1);
    QCOMPARE(views.current(), 1);
    QCOMPARE(chosen.size(), 0);
}

void tst_Widgets::segments_areRadioButtonsToAScreenReader()
{
    SegmentedControl views(u"View"_s);
    views.add(u"Back"_s);
    views.setCount(0, 7);
    auto *segment = views.findChild<QRadioButton *>();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(segment);
    QCOMPARE(seen->role(), QAccessible::RadioButton);
    QCOMPARE(seen->text(QAccessible::Name), u"Back"_s);
    QCOMPARE(seen->text(QAccessible::Description), u"7"_s);
    QVERIFY(seen->state().checked);
    QCOMPARE(QAccessible::queryAccessibleInterface(&views)->text(QAccessible::Name), u"View"_s);
}

void tst_Widgets::problem_isToldWithTheField()
{
    auto *edit = newLineEdit();
    Field field(u"Born"_s, edit);
    field.show();
    field.setProblem(u"There is no 31 February."_s);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(edit);
    QCOMPARE(seen->text(QAccessible::Name), u"Born"_s);
    QCOMPARE(seen->text(QAccessible::Description), u"There is no 31 February."_s);
    QVERIFY(isProblemShown(edit));
    const auto labels = field.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->isVisible() && label->text() == u"There is no 31 February."_s;
    }));
}

void tst_Widgets::problem_goesWhenTheTextIsChanged()
{
    auto *edit = newLineEdit();
    Field line(u"Born"_s, edit);
    line.setProblem(u"Wrong."_s);
    edit->setText(u"x"_s); // by the program: the problem stands
    QCOMPARE(line.problem(), u"Wrong."_s);
    QTest::keyClicks(edit, u"1"_s);
    QCOMPARE(line.problem(), QString());
    QVERIFY(!isProblemShown(edit));

    auto *note = newNoteEdit();
    Field notes(u"Plan"_s, note);
    notes.setProblem(u"Wrong."_s);
    QTest::keyClicks(note, u"1"_s);
    QCOMPARE(notes.problem(), QString());
}

void tst_Widgets::hint_comesBackAfterAProblem()
{
    auto *edit = newLineEdit();
    Field field(u"Phone"_s, edit);
    field.setHint(u"Only for appointments."_s);
    field.setProblem(u"Too short."_s);
    QCOMPARE(edit->accessibleDescription(), u"Too short."_s);
    field.setProblem({});
    QCOMPARE(edit->accessibleDescription(), u"Only for appointments."_s);
}

void tst_Widgets::note_letsTabOut()
{
    QVERIFY(newNoteEdit(3, 12, std::make_unique<QWidget>().get())->tabChangesFocus());
}

void tst_Widgets::note_growsWithItsTextUpToALimit()
{
    QWidget page;
    auto *note = newNoteEdit(2, 4, &page);
    note->resize(400, 100);
    page.show();
    const int two = note->sizeHint().height();
    note->setPlainText(u"a\nb\nc"_s);
    QTRY_VERIFY(note->sizeHint().height() > two);
    const int three = note->sizeHint().height();
    note->setPlainText(u"a\n"_s.repeated(30));
    QTRY_COMPARE(note->sizeHint().height() - three, three - two);
}

void tst_Widgets::toast_showsOneAtATime()
{
    QWidget page;
    page.resize(600, 400);
    page.show();
    Toast toast(&page);
    QVERIFY(toast.isHidden());
    int undone = 0;
    toast.say(u"First"_s, [&] { undone = 1; });
    toast.say(u"Second"_s, [&] { undone = 2; });
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.text(), u"Second"_s);
    QCOMPARE(page.findChildren<Toast *>().size(), 1);
    QTest::mouseClick(toast.findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(undone, 2);
    QVERIFY(toast.isHidden());
}

void tst_Widgets::toast_undoesOnce()
{
    QWidget page;
    page.resize(600, 400);
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    Toast toast(&page);
    int undone = 0;
    toast.say(u"Deleted"_s, [&] {
        ++undone;
        toast.say(u"It is back"_s); // what undo does may say the next thing
    });
    QTest::keySequence(&page, QKeySequence::Undo);
    QCOMPARE(undone, 1);
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.text(), u"It is back"_s);
    QTest::keySequence(&page, QKeySequence::Undo);
    QCOMPARE(undone, 1);
}

void tst_Widgets::toast_goesByItself_data()
{
    QTest::addColumn<bool>("withUndo");
    QTest::newRow("with undo") << true;
    QTest::newRow("only told") << false;
}

void tst_Widgets::toast_goesByItself()
{
    QFETCH(const bool, withUndo);
    QWidget page;
    page.resize(600, 400);
    page.show();
    Toast toast(&page);
    toast.setStay(20);
    toast.say(u"Saved"_s, withUndo ? std::function<void()>([] {}) : nullptr);
    QVERIFY(toast.isVisible());
    QTRY_VERIFY(toast.isHidden());
}

void tst_Widgets::toast_staysInsideItsParent()
{
    QWidget page;
    page.resize(600, 400);
    page.show();
    Toast toast(&page);
    toast.say(u"word "_s.repeated(100), [] {});
    QVERIFY(page.rect().contains(toast.geometry()));
    page.resize(300, 200);
    QTRY_VERIFY(page.rect().contains(toast.geometry()));
}

void tst_Widgets::score_takesDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("score"); // −1: none
    QTest::addColumn<bool>("notExamined");
    QTest::newRow("a digit") << u"7"_s << 7 << false;
    QTest::newRow("nought is a score") << u"0"_s << 0 << false;
    QTest::newRow("T is ten") << u"t"_s << 10 << false;
    QTest::newRow("the last digit counts") << u"38"_s << 8 << false;
    QTest::newRow("minus leaves out") << u"5-"_s << -1 << true;
    QTest::newRow("a digit after minus examines it") << u"-5"_s << 5 << false;
    QTest::newRow("letters are no scores") << u"x"_s << -1 << false;
}

void tst_Widgets::score_takesDigits()
{
    QFETCH(const QString, typed);
    QFETCH(const int, score);
    QFETCH(const bool, notExamined);
    ScoreCell cell(u"Infraspinatus, left, before"_s);
    QTest::keyClicks(&cell, typed);
    QCOMPARE(cell.score().value_or(-1), score);
    QCOMPARE(cell.notExamined(), notExamined);
    QTest::keyClick(&cell, Qt::Key_Backspace);
    QVERIFY(!cell.score());
    QVERIFY(!cell.notExamined());
}

void tst_Widgets::score_leavesOtherKeysToThePage()
{
    ScoreCell cell(u"Infraspinatus, left, before"_s);
    QSignalSpy scored(&cell, &ScoreCell::scored);
    QTest::keyClick(&cell, Qt::Key_5, Qt::ControlModifier);
    QTest::keyClick(&cell, Qt::Key_5, Qt::AltModifier);
    QCOMPARE(scored.size(), 0);
    cell.setScore(3);
    QCOMPARE(scored.size(), 0);
}

void tst_Widgets::score_tellsAScreenReader()
{
    ScoreCell cell(u"Infraspinatus, left, before"_s);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&cell);
    QCOMPARE(seen->text(QAccessible::Name), u"Infraspinatus, left, before"_s);
    cell.setLast(7);
    QCOMPARE(seen->text(QAccessible::Description), u"no score, last time 7 of 10"_s);
    cell.setScore(10);
    QCOMPARE(seen->text(QAccessible::Description), u"10 of 10"_s);
    cell.setNotExamined();
    QCOMPARE(seen->text(QAccessible::Description), u"not examined"_s);
}

void tst_Widgets::search_isClearedByEscape()
{
    SearchField search(u"Name or phone"_s);
    QTest::keyClicks(&search, u"mar"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(search.text(), QString());
    QCOMPARE(QAccessible::queryAccessibleInterface(&search)->text(QAccessible::Name), u"Name or phone"_s);
}

void tst_Widgets::keyCap_namesTheKey_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QString>("cap");
    QTest::newRow("letter") << QKeySequence(Qt::Key_V) << u"V"_s;
    QTest::newRow("with a modifier") << QKeySequence(Qt::CTRL | Qt::Key_K) << u"Ctrl K"_s;
    QTest::newRow("two modifiers") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) << u"Ctrl Shift Z"_s;
    QTest::newRow("return") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"Ctrl ↵"_s;
    QTest::newRow("arrow") << QKeySequence(Qt::Key_Up) << u"↑"_s;
    QTest::newRow("plus itself") << QKeySequence(Qt::CTRL | Qt::Key_Plus) << u"Ctrl +"_s;
    QTest::newRow("none") << QKeySequence() << QString();
}

void tst_Widgets::keyCap_namesTheKey()
{
    QFETCH(const QKeySequence, key);
    QFETCH(const QString, cap);
    QCOMPARE(keyText(key), cap);
}

void tst_Widgets::keyCap_givesWayToTheText()
{
    std::unique_ptr<QPushButton> button(newButton(u"Sign and release"_s, ButtonRole::Primary));
    const int plain = button->sizeHint().width();
    setKey(button.get(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    QVERIFY(button->sizeHint().width() > plain);
    QCOMPARE(button->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Return));

    // As narrow as without the cap, it looks as without the cap.
    button->resize(plain, button->sizeHint().height());
    const QImage narrow = button->grab().toImage();
    showKey(button.get(), {});
    QCOMPARE(narrow, button->grab().toImage());
}

void tst_Widgets::keyboard_isSeenOnTheChosenRow_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<bool>("isTable");
    for (const auto &[name, theme] : {std::pair("light", Theme::Light), std::pair("dark", Theme::Dark), std::pair("contrast", Theme::Contrast)}) {
        QTest::addRow("list, %s", name) << theme << false;
        QTest::addRow("table, %s", name) << theme << true;
    }
}

/// What is chosen stays chosen while one types elsewhere, so the choice alone does not tell where the keys go.
void tst_Widgets::keyboard_isSeenOnTheChosenRow()
{
    QFETCH(const Theme, theme);
    QFETCH(const bool, isTable);
    QWidget page;
    page.setPalette(themePalette(theme));
    auto *before = new QLineEdit;
    QStandardItemModel rows(3, 2);
    QAbstractItemView *view = isTable ? static_cast<QAbstractItemView *>(new QTableView) : new QListView;
    if (auto *table = qobject_cast<QTableView *>(view)) {
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setTabKeyNavigation(false);
    }
    view->setModel(&rows);
    view->setCurrentIndex(rows.index(1, 0));
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(before);
    layout->addWidget(view);
    page.resize(400, 300);
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));

    before->setFocus();
    const QImage elsewhere = view->viewport()->grab().toImage();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(view->hasFocus());
    const QImage here = view->viewport()->grab().toImage();
    const QRect row = view->visualRect(rows.index(1, 0)).united(view->visualRect(rows.index(1, 1)));
    const auto ring = [theme](const QImage &image, QPoint at) { return image.pixelColor(at) == token(Token::Focus, theme); };
    for (const QPoint at : {row.topLeft() + QPoint(0, row.height() / 2), QPoint(row.center().x(), row.top())}) {
        QVERIFY(!ring(elsewhere, at));
        QVERIFY(ring(here, at));
    }
    if (isTable) // one frame round the whole row
        QVERIFY(!ring(here, view->visualRect(rows.index(1, 0)).topRight() + QPoint(0, row.height() / 2)));
}

namespace {

/// Whether anything in it has the colour of the focus.
bool showsRing(QWidget &widget)
{
    const QImage seen = widget.grab().toImage();
    const QRgb ring = token(Token::Focus, &widget).rgb();
    for (int x = 0; x < seen.width(); ++x) {
        if (seen.pixel(x, seen.height() / 2) == ring)
            return true;
    }
    return false;
}

} // namespace

void tst_Widgets::keyboard_isSeenWhereNoRowIsTheCurrentOne()
{
    QWidget page;
    auto *before = new QLineEdit;
    QStandardItemModel rows;
    QListView *list = newRowList(u"Rows"_s, &rows, &page);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(before);
    layout->addWidget(list);
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(list->hasFocus());
    QTRY_VERIFY(showsRing(*list)); // nothing is in it
    auto *head = new QStandardItem(u"Today"_s);
    head->setEnabled(false);
    rows.appendRow(head);
    rows.appendRow(new QStandardItem(u"A row"_s));
    QVERIFY(showsRing(*list) && !list->currentIndex().isValid()); // a page may do something where a row becomes the current one
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTRY_VERIFY(!showsRing(*list)); // but round that row
    rows.clear();
    QTRY_VERIFY(showsRing(*list));
    QTest::keyClick(list, Qt::Key_Backtab);
    QTRY_VERIFY(!showsRing(*list));
}

void tst_Widgets::keyboard_isSeenWhereAKeyLed()
{
    QWidget page;
    auto *button = new QPushButton(u"Press"_s);
    auto *other = new QPushButton(u"Goes there"_s);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(button);
    layout->addWidget(other);
    connect(button, &QPushButton::clicked, other, [other] { other->setFocus(Qt::OtherFocusReason); });
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(other->hasFocus() && !showsRing(*other));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(other->hasFocus() && showsRing(*other));
}

void tst_Widgets::header_isWalkedAsItIsSeen()
{
    PageHeader header;
    auto *last = new QPushButton(u"last"_s, &header);
    auto *middle = new QPushButton(u"middle"_s, &header);
    auto *first = new QPushButton(u"first"_s, &header);
    header.addAction(middle);
    header.addAction(last);
    header.insertAction(0, first); // made last, and yet before those that are chained
    QToolButton *back = header.setBack(u"Back"_s);
    QWidget *at = back;
    for (QWidget *next : {first, middle, last}) {
        do
            at = at->nextInFocusChain();
        while (at->focusPolicy() == Qt::NoFocus);
        QCOMPARE(at->objectName() + static_cast<QPushButton *>(at)->text(), static_cast<QPushButton *>(next)->text());
    }
}

void tst_Widgets::header_keepsItsTitleWhole()
{
    QWidget page;
    PageHeader header(&page);
    header.setTitle(u"Odile Marchbanks"_s);
    header.setFacts(u"47 · she/her · 555-0142 · odile.marchbanks@example.org"_s);
    auto *details = newButton(u"Details"_s, ButtonRole::Quiet, u"info"_s);
    auto *documents = newButton(u"Documents"_s, ButtonRole::Normal, u"printer"_s);
    auto *visit = newButton(u"New visit"_s, ButtonRole::Primary, u"plus"_s);
    for (QPushButton *button : {details, documents, visit}) {
        showKey(button, u"D"_s);
        header.addAction(button);
    }
    header.resize(1000, height::header);
    page.show();
    QCOMPARE(formOf(details), ButtonForm::Whole);
    header.resize(500, height::header);
    QCOMPARE(formOf(details), ButtonForm::IconAlone);
    QCOMPARE(formOf(visit), ButtonForm::WithoutKey); // the main act keeps its words longest
    header.resize(320, height::header);
    QCOMPARE(formOf(visit), ButtonForm::IconAlone);
    header.resize(1000, height::header);
    for (QPushButton *button : {details, documents, visit})
        QCOMPARE(formOf(button), ButtonForm::Whole);
}

void tst_Widgets::buttonOfAnIconAlone_saysItsWordsElsewhere()
{
    std::unique_ptr<QPushButton> button(newButton(u"New &visit"_s, ButtonRole::Primary, u"plus"_s));
    showKey(button.get(), u"V"_s);
    const int whole = button->sizeHint().width();
    setForm(button.get(), ButtonForm::IconAlone);
    QVERIFY(button->sizeHint().width() < whole / 2);
    QCOMPARE(button->toolTip(), u"New visit (V)"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(button.get())->text(QAccessible::Name), u"New visit"_s);
    setForm(button.get(), ButtonForm::Whole);
    QCOMPARE(button->sizeHint().width(), whole);
    QCOMPARE(button->toolTip(), QString());
}

void tst_Widgets::emptyState_hasAButtonOnlyWithAnAction()
{
    EmptyState empty(u"users"_s, u"There is no client yet."_s);
    empty.show();
    QVERIFY(!empty.button()->isVisible());
    empty.setAction(u"New client"_s);
    QVERIFY(empty.button()->isVisible());
    QSignalSpy chosen(&empty, &EmptyState::actionChosen);
    QTest::mouseClick(empty.button(), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
}

void tst_Widgets::emptyState_staysTogetherWhereItFillsAPage()
{
    EmptyState empty(u"users"_s, u"There is no client yet."_s);
    empty.setAction(u"New client"_s);
    empty.resize(600, 700);
    empty.show();
    QVERIFY(empty.button()->geometry().bottom() < 120);
}

void tst_Widgets::elidedLabel_givesWay()
{
    ElidedLabel label(u"x"_s.repeated(10000), TextRole::Name);
    QVERIFY(label.minimumSizeHint().width() < 100);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void tst_Widgets::title_shrinksAndWrapsBeforeItIsCut()
{
    const QString name = u"Maximiliane-Konstanze von und zu Hohenlohe-Schillingsfürst"_s;
    const int whole = QFontMetrics(textFont(TextRole::Title)).horizontalAdvance(name);
    QCOMPARE(fitTitle(name, whole).role, TextRole::Title);
    QCOMPARE(fitTitle(name, whole).lines, QStringList{name});
    qsizetype lines = 0;
    for (int width = whole; width > 20; width -= 3) { // the narrower, the smaller, never larger again
        const TitleFit fit = fitTitle(name, width);
        QVERIFY(fit.lines.size() >= lines && fit.lines.size() <= 2);
        lines = fit.lines.size();
        for (const QString &line : fit.lines)
            QVERIFY(QFontMetrics(textFont(fit.role)).horizontalAdvance(line) <= width);
        if (fit.isWhole)
            QCOMPARE(fit.lines.join(u' '), name);
        if (width > whole / 2)
            QVERIFY(fit.isWhole);
    }
    QVERIFY(!fitTitle(name, 60).isWhole);
    QCOMPARE(fitTitle({}, 0).lines, QStringList{QString()});
}

void tst_Widgets::title_isAsHighAsItsLines()
{
    PageHeader header;
    header.setTitle(u"Maximiliane-Konstanze von und zu Hohenlohe-Schillingsfürst"_s);
    header.setFacts(u"47 · she/her"_s);
    header.resize(1200, header.height());
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    const auto *title = header.findChild<TitleLabel *>();
    const int oneLine = title->height();
    header.resize(360, header.height());
    QTRY_VERIFY(title->height() > oneLine);
    for (const QLabel *label : header.findChildren<QLabel *>()) // what stands below is not pushed out
        if (label->isVisible())
            QVERIFY(label->geometry().bottom() < header.height() && label->geometry().top() >= 0);
    header.resize(1200, header.height());
    QTRY_COMPARE(title->height(), oneLine);
    header.setTitle(u"Visit"_s); // the label shrinks with it, and the next name has two lines there at first
    QTRY_VERIFY(title->width() < 100);
    header.setTitle(u"Guðfinna Ærhólmsson"_s);
    QTRY_VERIFY(title->width() > 100);
    QTRY_COMPARE(title->height(), oneLine);
}

/// Also those that somebody else makes: a message box, a tool tip.
void tst_Widgets::labels_takeNothingForMarkup()
{
    const QString name = u"<b>Odile</b> & <img src='/etc/hostname'>"_s;
    QMessageBox box;
    box.setText(name);
    box.setInformativeText(name);
    box.show();
    QWidget part;
    QToolTip::showText({}, name, &part);
    int labels = 0;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || !label->text().contains(u"Odile"_s))
            continue;
        ++labels;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), name);
    }
    QCOMPARE(labels, 3);
    QToolTip::hideText();
}

/// As it comes when a page is shown below a pointer that does not move.
void tst_Widgets::hover_isTheRowsWhereThePointerRests()
{
    QStandardItemModel rows(3, 2);
    QTableView view;
    view.setModel(&rows);
    new HoverRow(&view);
    view.show();
    const QPointF at(view.visualRect(rows.index(1, 1)).center());
    QEnterEvent enter(at, at, at);
    QApplication::sendEvent(view.viewport(), &enter);
    QCOMPARE(HoverRow::of(&view), 1);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view.viewport(), &leave);
    QCOMPARE(HoverRow::of(&view), -1);
}

void tst_Widgets::lines_beginAtOneEdgeFromRightToLeft()
{
    QLabel label;
    label.setLayoutDirection(Qt::RightToLeft);
    label.setWordWrap(true);
    label.setText(u"تبقى إجاباتك في هذه العيادة مشفّرة. ولا يقرؤها إلا المعالج الذي يعمل معك، ويمكنك طلب نسخة منها."_s);
    label.resize(200, 200);
    QMap<int, qreal> ends; // of each line
    for (const PaintedText &text : paintedTexts(label)) {
        qreal &end = ends[qRound(text.box.bottom())];
        end = std::max(end, text.box.right());
        QVERIFY(text.box.left() >= -1);
    }
    QVERIFY(ends.size() > 2);
    for (const qreal end : std::as_const(ends))
        QVERIFY2(qAbs(end - label.contentsRect().width()) < 1.5, qPrintable(QString::number(end)));
}

void tst_Widgets::margins_followTheDirection()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    page.setLayoutDirection(Qt::RightToLeft);
    setLeadingMargins(*column, 40, 1, 8, 2);
    QCOMPARE(column->contentsMargins(), QMargins(8, 1, 40, 2));
    page.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(column->contentsMargins(), QMargins(40, 1, 8, 2));
}

/// A form makes its editors first, and then what they stand in.
void tst_Widgets::documentsFolder_isThere()
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toLocal8Bit());
    const QString without = documentsFolder();
    QDir(home.path()).mkdir(u"Documents"_s);
    const QString with = documentsFolder();
    qputenv("HOME", before);
    QCOMPARE(without, home.path());
    QCOMPARE(with, home.filePath(u"Documents"_s));
}

void tst_Widgets::field_isNoStopOfItsOwn()
{
    QWidget page;
    auto *first = new QLineEdit(&page);
    auto *second = new QLineEdit(&page);
    auto *column = new QVBoxLayout(&page);
    column->addWidget(new Field(u"One"_s, first, &page));
    column->addWidget(new Field(u"Two"_s, second, &page));
    auto *button = new QPushButton(u"On"_s, &page);
    column->addWidget(button);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Backtab);
    QVERIFY(second->hasFocus());
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_Widgets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_widgets.moc"
