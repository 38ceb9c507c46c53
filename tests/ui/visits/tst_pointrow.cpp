#include "ui/visits/pointrow.h"

#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "ui/common/sidebadge.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_PointRow final : public QObject
{
    Q_OBJECT

private slots:
    void everyMuscle_isNamedInFull_data();
    void everyMuscle_isNamedInFull();
    void aShortName_leavesRoomForTheSparkline();
    void aLongName_takesTheRoomOfTheSparkline();
    void columns_doNotOverlap();
};

void tst_PointRow::everyMuscle_isNamedInFull_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const char *language : {"en", "de"})
        for (const int width : {364, 388, 480})
            QTest::addRow("%s, %d px", language, width) << QString::fromLatin1(language) << width;
}

void tst_PointRow::everyMuscle_isNamedInFull()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    const Figure figure = orFail(Figure::load());
    const Atlas atlas = orFail(Atlas::load(figure, Translator::forLanguage(language)));
    QVERIFY(!atlas.muscles().isEmpty());
    for (const Muscle &muscle : atlas.muscles())
        for (const bool inHand : {false, true}) {
            const PointName name(muscle.name, Side::Right, inHand, width);
            QCOMPARE(name.lines.join(u' '), muscle.name);
            const QFontMetricsF metrics(textFont(inHand ? TextRole::Strong : TextRole::Name));
            for (const QString &line : name.lines) {
                const bool isLast = &line == &name.lines.last();
                const qreal room =
                    isLast ? name.columns.text.width() - sideBadgeSize.width() - 6 : name.columns.text.width();
                QVERIFY2(metrics.horizontalAdvance(line) <= room, qPrintable(line));
            }
            QVERIFY(name.lines.size() <= 2);
        }
}

void tst_PointRow::aShortName_leavesRoomForTheSparkline()
{
    QVERIFY(!PointName(u"Piriformis"_s, Side::Left, false, 388).columns.sparkline.isEmpty());
    QVERIFY(!PointName(u"Quadratus lumborum"_s, Side::Left, false, 388).columns.sparkline.isEmpty());
}

void tst_PointRow::aLongName_takesTheRoomOfTheSparkline()
{
    const PointName name(u"Serratus posterior superior"_s, Side::Left, false, 388);
    QVERIFY(name.columns.sparkline.isEmpty());
    QCOMPARE(name.lines.size(), 1);
}

void tst_PointRow::columns_doNotOverlap()
{
    for (const int width : {364, 388, 480}) {
        const PointColumns columns(width);
        QVERIFY(columns.text.right() < columns.before.left());
        QVERIFY(columns.sparkline.isEmpty() || columns.text.right() < columns.sparkline.left());
        QVERIFY(columns.sparkline.isEmpty() || columns.sparkline.right() < columns.before.left());
        QVERIFY(columns.before.right() < columns.after.left());
        QVERIFY(columns.after.right() < columns.change.left());
        QVERIFY(columns.change.right() < width);
    }
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_PointRow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pointrow.moc"
