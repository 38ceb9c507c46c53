#include "app/common/secret.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    untie::startCryptography();
    QApplication app(argc, argv);
    return 0;
}
