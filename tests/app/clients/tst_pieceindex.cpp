#include "app/clients/pieceindex.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace untie;

class tst_PieceIndex : public QObject
{
    Q_OBJECT

private slots:
    void nothing_holdsNothing();
    void shortWords_sayNothing();
    void pieces_standWithinWords();
    void everyLineThatHolds_isGiven();
    void fewOthers_areGiven();
};

namespace {

PieceIndex indexOf(const QList<QByteArray> &lines)
{
    return PieceIndex(lines.size(), [&lines](qsizetype i) { return QByteArrayView(lines[i]); });
}

using Lines = std::vector<quint32>;

} // namespace

void tst_PieceIndex::nothing_holdsNothing()
{
    QCOMPARE(PieceIndex().mayHold({"anna"}), Lines());
    QCOMPARE(indexOf({}).mayHold({"anna"}), Lines());
    QCOMPARE(indexOf({" anna\t555\n"}).mayHold({"bert"}), Lines());
}

void tst_PieceIndex::shortWords_sayNothing()
{
    const PieceIndex index = indexOf({" anna\n", " bert\n"});
    QVERIFY(!index.mayHold({"an"}));
    QVERIFY(!index.mayHold({}));
    QCOMPARE(index.mayHold({"an", "ert"}), Lines{1});
}

void tst_PieceIndex::pieces_standWithinWords()
{
    const PieceIndex index = indexOf({" an na\n", " xanna\n"});
    QCOMPARE(index.mayHold({"anna"}), Lines{1});
}

void tst_PieceIndex::everyLineThatHolds_isGiven()
{
    QRandomGenerator random(3);
    const auto word = [&random](int least) {
        QByteArray letters;
        for (int i = random.bounded(least, 8); i > 0; --i)
            letters += "abcé"[random.bounded(5)];
        return letters;
    };
    QList<QByteArray> lines;
    for (int i = 0; i < 500; ++i)
        lines += ' ' + word(0) + ' ' + word(1) + '\t' + word(0) + '\n';
    const PieceIndex index = indexOf(lines);
    QCOMPARE(index.lines(), 500);
    for (int i = 0; i < 500; ++i) {
        const QList<QByteArray> words{word(3), word(1)};
        const auto given = index.mayHold(words);
        QVERIFY(given && std::ranges::is_sorted(*given));
        for (quint32 line = 0; line < 500; ++line) {
            const bool holds = std::ranges::all_of(words, [&](const QByteArray &one) { return lines[line].contains(one); });
            QVERIFY2(!holds || std::ranges::binary_search(*given, line), words.join(' ') + " in " + lines[line]);
        }
    }
}

/// Else nothing would be won.
void tst_PieceIndex::fewOthers_areGiven()
{
    QList<QByteArray> lines;
    for (int i = 0; i < 10'000; ++i)
        lines += " name" + QByteArray::number(i * 7919 % 10'007) + "\t030" + QByteArray::number(1'000'000 + i * 104'729 % 8'999'993) + '\n';
    const PieceIndex index = indexOf(lines);
    qsizetype given = 0;
    for (int i = 0; i < 100; ++i)
        given += std::ssize(*index.mayHold({lines[i * 97].trimmed().last(7)}));
    QVERIFY2(given < 100 * 200, QByteArray::number(given));
}

UNTIE_TEST_MAIN(tst_PieceIndex)
#include "tst_pieceindex.moc"
