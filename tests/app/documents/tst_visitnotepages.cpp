#include "app/documents/visitnotepages.h"

#include "tests/support/documentfixtures.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>

using namespace untie;
using namespace Qt::StringLiterals;

/// What a therapist's note says on paper: all that was written, in the order in which it is read.
class tst_VisitNotePages : public QObject
{
    Q_OBJECT

private slots:
    void note_saysWhatWasDone();
    void note_saysWhatWasMeasured();
    void note_saysWhatWasAgreed();
    void note_leavesOutWhatNobodyMeasured();
    void note_namesThePlaceOfAMark();
    void note_readsInOrder();
    void draft_saysThatItIsOne();
    void note_of400Lines_isAllThere();

private:
    static Document laid(const VisitNoteSource &source, const QString &language = u"en"_s)
    {
        return visitNotePages(source, theFigure(), atlasOf(language), wordsOf(language), Paper::A4);
    }
    /// The row of a table as its cells, from the one that says this.
    static QStringList rowFrom(const Document &document, const QString &first, int cells)
    {
        const QStringList lines = textOf(document).split(u'\n');
        return lines.mid(qMax<qsizetype>(0, lines.indexOf(first)), cells);
    }
};

void tst_VisitNotePages::note_saysWhatWasDone()
{
    const Document document = laid(aNote());
    QCOMPARE(rowFrom(document, u"Swedish strokes"_s, 5), (QStringList{u"Swedish strokes"_s, u"Lower back"_s, u"25"_s, u"3, medium"_s, u"CANARY-RESPONSE melted"_s}));
    QCOMPARE(rowFrom(document, u"Trigger point pressure"_s, 4), (QStringList{u"Trigger point pressure"_s, u"Upper trapezius, right"_s, u"10"_s, u"4, strong"_s}));
    QVERIFY(textOf(laid(aNote(), u"de"_s)).contains("3, mittel"_L1));
}

void tst_VisitNotePages::note_saysWhatWasMeasured()
{
    const Document document = laid(aNote());
    QCOMPARE(rowFrom(document, u"Pain as a whole, 0–10"_s, 3), (QStringList{u"Pain as a whole, 0–10"_s, u"6"_s, u"3"_s}));
    QCOMPARE(rowFrom(document, u"Neck rotation, right, passive"_s, 3), (QStringList{u"Neck rotation, right, passive"_s, u"55°"_s, u"70°"_s}));
    QCOMPARE(rowFrom(document, u"Pressure pain threshold: Upper trapezius, right"_s, 3),
             (QStringList{u"Pressure pain threshold: Upper trapezius, right"_s, u"1.8 kg/cm²"_s, u"2.5 kg/cm²"_s}));
    QVERIFY(textOf(laid(aNote(), u"de"_s)).contains(u"1,8 kg/cm²"_s));
}

void tst_VisitNotePages::note_saysWhatWasAgreed()
{
    const QString text = textOf(laid(aNote()));
    QVERIFY(text.contains("Ball against the wall"_L1));
    QVERIFY(text.contains("In about 2 weeks."_L1));
}

void tst_VisitNotePages::note_leavesOutWhatNobodyMeasured()
{
    VisitNoteSource source = aNote();
    Visit &visit = source.summary.visit;
    visit.overallBefore = visit.overallAfter = {};
    for (Measure &measure : visit.measures)
        measure.before = measure.after = {};
    visit.treatments.clear();
    const QString text = textOf(laid(source));
    QVERIFY(!text.contains("What was measured"_L1));
    QVERIFY(!text.contains("Neck rotation"_L1));
    QVERIFY(!text.contains("What was done"_L1));
}

void tst_VisitNotePages::note_namesThePlaceOfAMark()
{
    VisitNoteSource source = aNote();
    source.summary.visit.treatments[0].place = {source.summary.visit.findings[4].id, {}, {}, {}};
    QCOMPARE(rowFrom(laid(source), u"Swedish strokes"_s, 2).value(1), u"Gluteus medius, left"_s);
    source.summary.visit.treatments[0].place = {newId<FindingId>(), u"infraspinatus"_s, {}, Side::Left}; // the mark is gone, the muscle stays
    QCOMPARE(rowFrom(laid(source), u"Swedish strokes"_s, 2).value(1), u"Infraspinatus, left"_s);
}

void tst_VisitNotePages::note_readsInOrder()
{
    const QString text = textOf(laid(aNote()));
    qsizetype from = 0;
    for (const QString &each : {u"Odile Marchbanks"_s, u"born on 9 March 1978"_s, u"Subjective"_s, u"Objective"_s, u"What was done"_s, u"What was measured"_s, u"Assessment"_s, u"Plan"_s,
                                u"At home, and next time"_s, u"Correction"_s, u"Signature"_s}) {
        const qsizetype at = text.indexOf(each, from);
        QVERIFY2(at >= from, qPrintable(each));
        from = at;
    }
}

void tst_VisitNotePages::draft_saysThatItIsOne()
{
    VisitNoteSource source = aNote();
    source.summary.visit.state = VisitState::Draft;
    source.entries.clear();
    const QString text = textOf(laid(source));
    QVERIFY(text.contains("DRAFT"_L1));
    QVERIFY(!text.contains("Signed by"_L1));
}

void tst_VisitNotePages::note_of400Lines_isAllThere()
{
    VisitNoteSource source = aNote();
    for (int line = 0; line < 400; ++line)
        source.summary.visit.note.plan += u"\nLine %1 of a long plan."_s.arg(line);
    const Document document = laid(source);
    QVERIFY(document.pages.size() > 6);
    const QString text = textOf(document);
    for (int line = 0; line < 400; ++line)
        QVERIFY2(text.contains(u"Line %1 of a long plan."_s.arg(line)), qPrintable(QString::number(line)));
    for (const Page &page : document.pages) {
        for (const PageItem &item : page.items)
            QVERIFY(boundsOf(item).bottom() <= footOf(Paper::A4).bottom() + 1);
    }
}

UNTIE_TEST_GUI_MAIN(tst_VisitNotePages)
#include "tst_visitnotepages.moc"
