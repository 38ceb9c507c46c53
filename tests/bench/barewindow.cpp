// A bare window of Qt with a table in it: the limit of starting. It links none of Untie's code.
//
//   untie_bench_bare BEGAN   microseconds from BEGAN (CLOCK_MONOTONIC) to the first frame; kilobytes (PSS)

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTableWidget>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

double microsecondsNow()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

double pssKilobytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').constFirst().toDouble();
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QTableWidget table(50, 6);
    for (int row = 0; row < 50; ++row) {
        for (int column = 0; column < 6; ++column)
            table.setItem(row, column, new QTableWidgetItem(QStringLiteral("cell %1").arg(row * 6 + column)));
    }
    QMainWindow window;
    window.setCentralWidget(&table);
    window.resize(1440, 900);
    window.show();
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%.0f\n", microsecondsNow() - std::atof(argc > 1 ? argv[1] : "0"));
    QTimer::singleShot(1000, &app, [] {
        std::printf("%.0f\n", pssKilobytes());
        std::fflush(stdout);
        std::_Exit(0); // the table stands on the stack
    });
    return QApplication::exec();
}
