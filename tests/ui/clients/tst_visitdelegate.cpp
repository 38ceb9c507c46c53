#include "tests/support/testmain.h"
#include "ui/clients/visitdelegate.h"
#include "ui/clients/visitlistmodel.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QImage>
#include <QListView>
#include <QTest>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VisitDelegate : public QObject
{
    Q_OBJECT

private slots:
    void whatPeopleWrote_readsAsTheirLanguageDoes_data();
    void whatPeopleWrote_readsAsTheirLanguageDoes();
};

namespace {

/// Where in the lower line the ink begins, ends, and how high it is at either end: a full stop is low.
struct Ink
{
    int left = -1;
    int right = -1;
    int highAtLeft = 0;
    int highAtRight = 0;
};

Ink inkOf(const QImage &row)
{
    const QRgb paper = row.pixel(2, row.height() * 3 / 4);
    const int top = row.height() / 2 + 2;
    const int bottom = row.height() - 6;
    const auto inked = [&](int x) {
        int count = 0;
        for (int y = top; y < bottom; ++y)
            count += qAbs(qGray(row.pixel(x, y)) - qGray(paper)) > 60;
        return count;
    };
    Ink ink;
    for (int x = 4; x < row.width() - 4; ++x) {
        if (inked(x) == 0)
            continue;
        if (ink.left < 0)
            ink.left = x;
        ink.right = x;
    }
    for (int i = 0; i < 2; ++i) {
        ink.highAtLeft = qMax(ink.highAtLeft, inked(ink.left + i));
        ink.highAtRight = qMax(ink.highAtRight, inked(ink.right - i));
    }
    return ink;
}

} // namespace

void tst_VisitDelegate::whatPeopleWrote_readsAsTheirLanguageDoes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Qt::LayoutDirection>("program");
    QTest::addColumn<bool>("endsRight");
    QTest::newRow("English in English") << u"Calf tight."_s << Qt::LeftToRight << true;
    QTest::newRow("English in Arabic") << u"Calf tight."_s << Qt::RightToLeft << true;
    QTest::newRow("Hebrew in English") << u"\u05DB\u05D0\u05D1 \u05D1\u05D2\u05D1."_s << Qt::LeftToRight << false;
    QTest::newRow("Hebrew in Hebrew") << u"\u05DB\u05D0\u05D1 \u05D1\u05D2\u05D1."_s << Qt::RightToLeft << false;
}

void tst_VisitDelegate::whatPeopleWrote_readsAsTheirLanguageDoes()
{
    QFETCH(QString, words);
    QFETCH(Qt::LayoutDirection, program);
    QFETCH(bool, endsRight);
    VisitListModel model;
    VisitRow visit;
    visit.id = VisitId{1};
    visit.startedAt = QDateTime({2026, 11, 3}, {14, 0}, Qt::UTC);
    model.show({{.visit = visit, .note = {}, .excerpt = Excerpt{words, {}}}}, {}, QDate(2026, 11, 17)); // no points beside it
    QListView list;
    list.setLayoutDirection(program);
    list.setFrameShape(QFrame::NoFrame);
    list.setModel(&model);
    VisitDelegate delegate(&list);
    list.setItemDelegate(&delegate);
    list.resize(320, height::visitRow);
    list.show();
    const Ink ink = inkOf(list.grab().toImage());
    QVERIFY(endsRight ? ink.highAtRight * 2 < ink.highAtLeft : ink.highAtLeft * 2 < ink.highAtRight);
    // It stands where the program's lines begin.
    QVERIFY(program == Qt::RightToLeft ? ink.right > 280 && ink.left > 160 : ink.left < 40 && ink.right < 160);
}

UNTIE_TEST_GUI_MAIN(tst_VisitDelegate)
#include "tst_visitdelegate.moc"
