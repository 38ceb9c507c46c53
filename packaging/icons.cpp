// untie_icons SVG FOLDER NAME SIZE…: FOLDER/SIZExSIZE/apps/NAME.png of each size, for systems that want icons in pixels.
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char *argv[])
{
    QSvgRenderer drawing;
    if (argc < 5 || !drawing.load(QString::fromLocal8Bit(argv[1])))
        return 1;
    for (int i = 4; i < argc; ++i) {
        const int side = QByteArray(argv[i]).toInt();
        QImage icon(side, side, QImage::Format_ARGB32_Premultiplied);
        icon.fill(Qt::transparent);
        QPainter painter(&icon);
        drawing.render(&painter);
        painter.end();
        const QString folder = QStringLiteral("%1/%2x%2/apps").arg(QString::fromLocal8Bit(argv[2])).arg(side);
        if (!QDir().mkpath(folder) || !icon.save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLocal8Bit(argv[3]))))
            return 1;
    }
    return 0;
}
