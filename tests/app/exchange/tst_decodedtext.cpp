#include "app/exchange/decodedtext.h"

#include "tests/support/testmain.h"

#include <QStringEncoder>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_DecodedText : public QObject
{
    Q_OBJECT

private slots:
    void encoding_isGuessed_data();
    void encoding_isGuessed();
    void windowsLetters_areThoseOfTheCodePage();
};

void tst_DecodedText::encoding_isGuessed_data()
{
    const QString text = u"Vorname;Straße\nŁukasz;Größe 4\n"_s;
    const QString western = u"Vorname;Straße\nRené – “x” €;Größe 4\n"_s;
    QByteArray windows = western.toLatin1();
    windows.replace("? ?x? ?;", "\x96 \x93x\x94 \x80;");

    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8 << text;
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8() << TextEncoding::Utf8 << text;
    QTest::newRow("UTF-16 LE with its mark") << QByteArray("\xFF\xFE") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::Stateless)(text))
                                             << TextEncoding::Utf16LittleEndian << text;
    QTest::newRow("UTF-16 LE") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text)) << TextEncoding::Utf16LittleEndian << text;
    QTest::newRow("UTF-16 BE") << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text)) << TextEncoding::Utf16BigEndian << text;
    QTest::newRow("Windows-1252") << windows << TextEncoding::Windows1252 << western;
    QTest::newRow("nothing") << QByteArray() << TextEncoding::Utf8 << QString();
    QTest::newRow("plain") << QByteArray("a,b\n") << TextEncoding::Utf8 << u"a,b\n"_s;
}

void tst_DecodedText::encoding_isGuessed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, text);
    QCOMPARE(guessedEncoding(bytes), encoding);
    QCOMPARE(decoded(bytes, encoding).text, text);
}

void tst_DecodedText::windowsLetters_areThoseOfTheCodePage()
{
    QCOMPARE(decoded("\x80\x8A\x9E\x9F\xE4", TextEncoding::Windows1252).text, u"€ŠžŸä"_s);
    QCOMPARE(decoded("\x81", TextEncoding::Windows1252).text, QString(QChar(QChar::ReplacementCharacter)));
}

UNTIE_TEST_MAIN(tst_DecodedText)
#include "tst_decodedtext.moc"
