#include "tests/support/testmain.h"
#include "resources/fonts/typeface.h"
#include "ui/common/icons.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace untie;

Q_DECLARE_METATYPE(untie::TextRole)

class tst_Appearance : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_appearance->choose(ThemeChoice::Light);
    }

    void choosingATheme_reachesOpenWidgets();
    void labels_keepTheirVoiceThroughThemes();
    void typeface_isTheBundledOne_data();
    void typeface_isTheBundledOne();
    void digits_areAllOfOneWidth_data();
    void digits_areAllOfOneWidth();
    void icon_isPaintedInTheAskedColour_data();
    void icon_isPaintedInTheAskedColour();
    void icon_followsTheThemeAndTheMode();
    void icon_withoutRoom_isNotPainted();
    void icons_areAllListedOnes();

public:
    Appearance *m_appearance = nullptr;
};

namespace {

QImage painted(const QIcon &icon, QIcon::Mode mode)
{
    return icon.pixmap(QSize(20, 20), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the pixels that are covered most.
QColor inkOf(const QImage &image)
{
    QRgb most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) > qAlpha(most))
                most = pixel;
        }
    }
    return QColor::fromRgba(most);
}

bool near(QColor one, QColor other)
{
    const auto close = [](int a, int b) { return std::abs(a - b) <= 3; };
    return close(one.red(), other.red()) && close(one.green(), other.green()) && close(one.blue(), other.blue());
}

} // namespace

void tst_Appearance::choosingATheme_reachesOpenWidgets()
{
    QWidget page;
    auto *button = new QPushButton(&page);
    setSurface(&page, Token::Rail);
    page.show();
    QCOMPARE(page.palette().color(QPalette::Window), token(Token::Rail, Theme::Light));

    m_appearance->choose(ThemeChoice::Dark);
    QCOMPARE(m_appearance->theme(), Theme::Dark);
    QTRY_COMPARE(themeOf(&page), Theme::Dark);
    QCOMPARE(themeOf(button), Theme::Dark);
    QCOMPARE(page.palette().color(QPalette::Window), token(Token::Rail, Theme::Dark));

    m_appearance->choose(ThemeChoice::Light);
    QTRY_COMPARE(themeOf(&page), Theme::Light);
    QCOMPARE(page.palette().color(QPalette::Window), token(Token::Rail, Theme::Light));
}

void tst_Appearance::labels_keepTheirVoiceThroughThemes()
{
    QWidget page;
    QLabel *caption = newLabel(u"before"_s, TextRole::Caption, &page);
    const auto ink = [&] { return caption->palette().color(QPalette::WindowText); };
    QCOMPARE(ink(), token(Token::Text3, Theme::Light));
    m_appearance->choose(ThemeChoice::Dark);
    QTRY_COMPARE(ink(), token(Token::Text3, Theme::Dark));
    setTextRole(caption, TextRole::Small, Token::Danger);
    QCOMPARE(ink(), token(Token::Danger, Theme::Dark));
    m_appearance->choose(ThemeChoice::Contrast);
    QTRY_COMPARE(ink(), token(Token::Danger, Theme::Contrast));
    QCOMPARE(caption->textFormat(), Qt::PlainText);
}

void tst_Appearance::typeface_isTheBundledOne_data()
{
    QTest::addColumn<TextRole>("role");
    QTest::addColumn<int>("weight");
    QTest::newRow("body is Regular") << TextRole::Body << 400;
    QTest::newRow("name is Medium") << TextRole::Name << 500;
    QTest::newRow("title is SemiBold") << TextRole::Title << 600;
}

void tst_Appearance::typeface_isTheBundledOne()
{
    QFETCH(const TextRole, role);
    QFETCH(const int, weight);
    const QRawFont font = QRawFont::fromFont(textFont(role));
    QCOMPARE(font.familyName(), typeface());
    QCOMPARE(font.weight(), weight);
    QCOMPARE(font.pixelSize(), textStyle(role).px);
}

void tst_Appearance::digits_areAllOfOneWidth_data()
{
    typeface_isTheBundledOne_data();
}

void tst_Appearance::digits_areAllOfOneWidth()
{
    QFETCH(const TextRole, role);
    const QFontMetricsF metrics(textFont(role));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

void tst_Appearance::icon_isPaintedInTheAskedColour_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<int>("side");
    for (int side : {14, 16, 18, 20}) {
        QTest::addRow("%d px", side) << 1.0 << side;
        QTest::addRow("%d px, scale 2", side) << 2.0 << side;
    }
}

void tst_Appearance::icon_isPaintedInTheAskedColour()
{
    QFETCH(const qreal, ratio);
    QFETCH(const int, side);
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32);
    image.setDevicePixelRatio(ratio);
    for (const QString &name : iconNames()) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, QRectF(0, 0, side, side), name, QColor(200, 30, 90));
        painter.end();
        QVERIFY2(near(inkOf(image), QColor(200, 30, 90)), qPrintable(name));
    }
}

void tst_Appearance::icon_followsTheThemeAndTheMode()
{
    const QIcon search = icon(u"search"_s);
    const QIcon warning = icon(u"triangle-alert"_s, Token::Warn);
    for (const auto &[choice, theme] :
         {std::pair{ThemeChoice::Light, Theme::Light}, {ThemeChoice::Dark, Theme::Dark}}) {
        m_appearance->choose(choice);
        QVERIFY(near(inkOf(painted(search, QIcon::Normal)), token(Token::Text2, theme)));
        QVERIFY(near(inkOf(painted(search, QIcon::Active)), token(Token::Text, theme)));
        QVERIFY(near(inkOf(painted(search, QIcon::Selected)), token(Token::Text, theme)));
        QVERIFY(near(inkOf(painted(search, QIcon::Disabled)), token(Token::Disabled, theme)));
        QVERIFY(near(inkOf(painted(warning, QIcon::Normal)), token(Token::Warn, theme)));
    }
}

void tst_Appearance::icon_withoutRoom_isNotPainted()
{
    QTest::failOnWarning(QRegularExpression(u"QPainter"_s));
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(Qt::white);
    const QImage before = image;
    QPainter painter(&image);
    paintIcon(painter, QRectF(5, 5, 0, 20), u"users"_s, Qt::red);
    painter.end();
    QCOMPARE(image, before);
}

void tst_Appearance::icons_areAllListedOnes()
{
    QFile list(qEnvironmentVariable("UNTIE_SOURCE_DIR") + u"/resources/icons/icons.txt"_s);
    if (!list.open(QIODevice::ReadOnly))
        QSKIP("UNTIE_SOURCE_DIR names the sources when ctest runs this");
    QStringList names = QString::fromLatin1(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    names.append(u"untie"_s);
    names.sort();
    QStringList embedded = iconNames();
    embedded.sort();
    QCOMPARE(embedded, names);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    tst_Appearance test;
    test.m_appearance = new Appearance(app);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appearance.moc"
