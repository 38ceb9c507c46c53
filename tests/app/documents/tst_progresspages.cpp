#include "app/documents/progresspages.h"

#include "tests/support/documentfixtures.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>

using namespace untie;
using namespace Qt::StringLiterals;

/// What a report says of a period, and that map and list speak of the same places.
class tst_ProgressPages : public QObject
{
    Q_OBJECT

private slots:
    void maps_numberThePlacesAsTheListDoes();
    void maps_showFirstAndLastVisit();
    void map_ofOneVisitStandsOnce();
    void conclusion_countsPlacesInPlainWords();
    void conclusion_isTheTherapists();
    void period_leavesOutWhatIsOlderOrVoid();
    void pages_standWithoutAVisit();

private:
    static Document laid(const ProgressSource &source, QDate from = {}, const QString &conclusion = {})
    {
        return progressPages(source, from, conclusion, theFigure(), atlasOf(), wordsOf(u"en"_s), Paper::A4);
    }
    static QList<MarkPicture> marksOf(const Document &document)
    {
        QList<MarkPicture> marks;
        for (const PageItem &item : document.pages[0].items) {
            if (const auto *mark = std::get_if<MarkPicture>(&item))
                marks.append(*mark);
        }
        return marks;
    }
};

void tst_ProgressPages::maps_numberThePlacesAsTheListDoes()
{
    const ProgressSource source = aProgress();
    const Document document = laid(source);
    // The mark of the place that began worst is the first row, whatever its height on the body; a finding without a
    // course, here the tight muscle, has a mark and no number.
    const QStringList lines = textOf(document).split(u'\n');
    const qsizetype row = lines.indexOf(u"Top of the shoulder, right"_s);
    QVERIFY(row > 0);
    QCOMPARE(lines[row - 1], u"1"_s);
    QSet<qint64> numbers;
    for (const MarkPicture &mark : marksOf(document)) {
        numbers.insert(mark.mark.id);
        if (mark.mark.id == 1)
            QVERIFY(mark.mark.before == 9 || mark.mark.before == 7); // the shoulder on the first and on the last visit
    }
    QCOMPARE(numbers, (QSet<qint64>{0, 1, 2, 3, 4, 5}));
    QVERIFY(!lines.contains(u"0"_s));
}

void tst_ProgressPages::maps_showFirstAndLastVisit()
{
    const Document document = laid(aProgress());
    QCOMPARE(marksOf(document).size(), 12);
    const QString text = textOf(document);
    QVERIFY(text.contains("22 September 2026\n"_L1));
    QVERIFY(text.contains("17 November 2026\n"_L1));
    QList<QRectF> maps;
    for (const PageItem &item : document.pages[0].items) {
        if (const auto *figure = std::get_if<FigurePicture>(&item))
            maps.append(boundsOf(*figure));
    }
    QCOMPARE(maps.size(), 2);
    QVERIFY(maps[0].right() < maps[1].left());
    QVERIFY2(maps[0].height() > 230, qPrintable(QString::number(maps[0].height()))); // large enough to be read
}

void tst_ProgressPages::map_ofOneVisitStandsOnce()
{
    QCOMPARE(marksOf(laid(aProgress(), QDate(2026, 11, 17))).size(), 6);
}

void tst_ProgressPages::conclusion_countsPlacesInPlainWords()
{
    ProgressSource source = aProgress();
    QCOMPARE(proposedConclusion(source, {}, wordsOf(u"en"_s)), u"5 places were followed in this time. 5 hurt clearly less than at first."_s);
    source.history.points.resize(1);
    source.history.points[0].readings.last().before = 0;
    QCOMPARE(proposedConclusion(source, {}, wordsOf(u"en"_s)), u"1 place was followed in this time. 1 of them does not hurt on pressure any more."_s);
    source.history.points.clear();
    QCOMPARE(proposedConclusion(source, {}, wordsOf(u"en"_s)), QString());
}

void tst_ProgressPages::conclusion_isTheTherapists()
{
    const QString text = textOf(laid(aProgress(), {}, u"The shoulder carries the garden again."_s));
    QVERIFY(text.contains("The shoulder carries the garden again."_L1));
    QVERIFY(!text.contains("were followed"_L1));
    QVERIFY(!textOf(laid(aProgress())).contains("were followed"_L1));
}

void tst_ProgressPages::period_leavesOutWhatIsOlderOrVoid()
{
    ProgressSource source = aProgress();
    QCOMPARE(visitsFrom(source, {}).size(), 5);
    QCOMPARE(visitsFrom(source, QDate(2026, 11, 1)).size(), 2);
    source.history.visits[0].state = VisitState::Voided;
    QCOMPARE(visitsFrom(source, QDate(2026, 11, 1)).size(), 1);
}

void tst_ProgressPages::pages_standWithoutAVisit()
{
    const Document document = laid(aProgress(), QDate(2030, 1, 1));
    QCOMPARE(document.pages.size(), 1);
    QVERIFY(textOf(document).contains("There was no visit in this time."_L1));
}

UNTIE_TEST_GUI_MAIN(tst_ProgressPages)
#include "tst_progresspages.moc"
