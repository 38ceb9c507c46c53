#include "tests/support/testmain.h"
#include "ui/shell/workstation.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Workstation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(u"untie"_s);
        QCoreApplication::setApplicationName(u"untie"_s);
    }
    void init() { QSettings().clear(); }

    void lastClinic_isTheOneRemembered()
    {
        QCOMPARE(workstation::lastClinic(), QString());
        workstation::rememberClinic(u"/a/linden.untie"_s, u"Linden Row Massage"_s);
        workstation::rememberClinic(u"/a/elm.untie"_s, u"Elm Street"_s);
        QCOMPARE(workstation::lastClinic(), u"/a/elm.untie"_s);
        QCOMPARE(workstation::clinicName(u"/a/linden.untie"_s), u"Linden Row Massage"_s);
        QCOMPARE(workstation::clinicName(u"/a/linden.untie/"_s), u"Linden Row Massage"_s);
    }

    void clinicName_isTheFoldersForAStranger()
    {
        QCOMPARE(workstation::clinicName(u"/a/linden-row.untie"_s), u"linden-row"_s);
        QCOMPARE(workstation::clinicName(u"/a/plain/"_s), u"plain"_s);
    }

    void windowPlace_comesBack()
    {
        workstation::rememberWindowPlace("x\0y"_ba);
        QCOMPARE(workstation::windowPlace(), "x\0y"_ba);
    }

private:
    QTemporaryDir m_home;
};

UNTIE_TEST_MAIN(tst_Workstation)
#include "tst_workstation.moc"
