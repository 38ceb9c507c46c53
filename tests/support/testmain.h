#pragma once

#include "app/common/secret.h"

#include <QTest>

/// main() of a test program without a window system; UNTIE_TEST_GUI_MAIN of one that makes widgets or fonts.
#define UNTIE_TEST_MAIN(TestClass)                                                                                     \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        untie::startCryptography();                                                                                    \
        QCoreApplication app(argc, argv);                                                                              \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

#define UNTIE_TEST_GUI_MAIN(TestClass)                                                                                 \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        untie::startCryptography();                                                                                    \
        QApplication app(argc, argv);                                                                                  \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
