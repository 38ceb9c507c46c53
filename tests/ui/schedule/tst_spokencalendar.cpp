#include "tests/support/schedulefixture.h"
#include "tests/support/testmain.h"
#include "ui/shell/language.h"

#include <QAccessible>
#include <QComboBox>
#include <QSpinBox>

using namespace untie;
using namespace Qt::StringLiterals;

/// What a screen reader says of the calendar and of a booking, in three languages, one of them from right to left.
class tst_SpokenCalendar : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { speak(*qApp, u"en"_s); }
    void calendarAndBooking_areSpoken_data();
    void calendarAndBooking_areSpoken();
    void calendar_ofAPageThatIsHidden_isNotThere();
};

void tst_SpokenCalendar::calendarAndBooking_areSpoken_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("calendar");
    QTest::addColumn<QStringList>("booking");
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"Dienstag 14:00 bis 15:00, Odile Marchbanks, Trigger point 60, bestätigt, Nora Vale"_s, u"Dienstag 15:30, frei, Jonas Birk"_s,
                                           u"Dienstag 12:00 bis 13:00, Lunch, Jonas Birk"_s, u"Dienstag 14:30 bis 15:00, Sanna Pebblebrook, Neck 30, abgesagt, Priya Heather"_s}
                            << QStringList{u"Für wen ist der Termin?"_s, u"Leistung"_s, u"Behandelt von"_s, u"Dauer"_s};
    QTest::newRow("French") << u"fr"_s
                            << QStringList{u"mardi de 14:00 à 15:00, Odile Marchbanks, Trigger point 60, confirmé, Nora Vale"_s, u"mardi 15:30, libre, Jonas Birk"_s,
                                           u"mardi de 12:00 à 13:00, Lunch, Jonas Birk"_s, u"mardi de 14:30 à 15:00, Sanna Pebblebrook, Neck 30, annulé, Priya Heather"_s}
                            << QStringList{u"Pour qui\u202f?"_s, u"Prestation"_s, u"Thérapeute"_s, u"Durée"_s};
    QTest::newRow("Arabic") << u"ar"_s
                            << QStringList{u"الثلاثاء من 2:00 م إلى 3:00 م، Odile Marchbanks، Trigger point 60، مؤكَّد، Nora Vale"_s, u"الثلاثاء 3:30 م، متاح، Jonas Birk"_s,
                                           u"الثلاثاء من 12:00 م إلى 1:00 م، Lunch، Jonas Birk"_s, u"الثلاثاء من 2:30 م إلى 3:00 م، Sanna Pebblebrook، Neck 30، ملغى، Priya Heather"_s}
                            << QStringList{u"لمن الموعد؟"_s, u"الخدمة"_s, u"المعالج"_s, u"المدة"_s};
}

void tst_SpokenCalendar::calendarAndBooking_areSpoken()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    ScheduleFixture clinic;
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(&clinic.board());
    QVERIFY(board);
    QFETCH(QStringList, calendar);
    QStringList names;
    const auto isSpoken = [&](const QString &wanted) {
        names.clear();
        for (int i = 0; i < board->childCount(); ++i)
            names += board->child(i)->text(QAccessible::Name);
        return names.contains(wanted);
    };
    for (const QString &wanted : std::as_const(calendar))
        QTRY_VERIFY2(isSpoken(wanted), qPrintable(wanted + u"\nis none of\n"_s + names.join(u'\n')));

    // Its first free time is pressed, as a screen reader does, and what opens has names.
    const auto slot = names.indexOf(calendar[1]);
    board->child(static_cast<int>(slot))->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(clinic.box().isVisible());
    QFETCH(QStringList, booking);
    const auto nameOf = [&](const char *part) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(clinic.box().findChild<QWidget *>(QString::fromLatin1(part)));
        const auto labels = spoken->relations(QAccessible::Label);
        return labels.isEmpty() ? spoken->text(QAccessible::Name) : labels.constFirst().first->text(QAccessible::Name);
    };
    QCOMPARE((QStringList{nameOf("bookWho"), nameOf("bookService"), nameOf("bookTherapist"), nameOf("bookMinutes")}), booking);
    for (const auto *part : clinic.box().findChildren<QWidget *>()) {
        if (part->isVisible() && part->focusPolicy() != Qt::NoFocus && part->parentWidget()->objectName() != u"qt_spinbox_lineedit"_s) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty() || !spoken->relations(QAccessible::Label).isEmpty() || qobject_cast<const QAbstractSpinBox *>(part->parentWidget()),
                     qPrintable(part->objectName()));
        }
    }
    // Right to left: the first therapist stands at the right, earlier is up in both.
    const BoardGeometry geometry = clinic.board().geometryNow();
    QCOMPARE(geometry.mirrored, language == u"ar"_s);
    QCOMPARE(geometry.column(0).left() > geometry.column(1).left(), geometry.mirrored);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_SpokenCalendar::calendar_ofAPageThatIsHidden_isNotThere()
{
    ScheduleFixture clinic;
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(&clinic.board());
    QVERIFY(board->childCount() > 0 && !board->child(0)->state().invisible);
    clinic.page().hide();
    QVERIFY(board->child(0)->state().invisible);
}

UNTIE_TEST_GUI_MAIN(tst_SpokenCalendar)
#include "tst_spokencalendar.moc"
