#include "ui/clients/clientfiles.h"

#include "app/clients/clientfilestore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/storage/storagethread.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientface.h"
#include "ui/clients/clientfaces.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

/// Files and photo of a client on the screen: they come in, are shown elsewhere, and go again.
class tst_ClientFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void add_listsWhatIsKept();
    void add_saysWhatCannotBeKept();
    void drop_addsToThatPart();
    void open_asksAndShowsACopyThatGoesWithThePage();
    void open_isLeftByEscape();
    void open_refusesWhatCouldRun();
    void remove_canBeTakenBack();
    void restricted_changesNothing();
    void leftCopies_areSweptAway();
    void photo_comesGoesAndComesBack();
    void photo_saysWhatIsNone();

private:
    QString onDisk(const QString &name, const QByteArray &content);
    QList<ClientFile> kept() const;
    QWidget *part(const QString &name) const { return m_files->findChild<QWidget *>(name); }
    QWidget *row(const QString &file) const // once it is shown
    {
        QWidget *made = part(u"file "_s + file);
        return made && made->isVisible() ? made : nullptr;
    }
    QString trouble() const;
    void press(const QString &file, const QString &button) const { row(file)->findChild<QPushButton *>(button)->click(); }

    QTemporaryDir m_dir;
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<ClientBook> m_book;
    std::unique_ptr<ClientFiles> m_files;
    Client m_client;
};

void tst_ClientFiles::init()
{
    m_files.reset();
    m_book.reset();
    m_storage = std::make_unique<StorageThread>();
    m_client = aClient().named(u"Odile"_s, u"Marchbanks"_s);
    m_client.id = newId<ClientId>();
    struct Opened
    {
        std::unique_ptr<Database> database;
        bool session = true;
    };
    auto opened = m_storage->open([client = m_client]() -> Result<Opened> {
        auto database = orFail(Database::open());
        orFail(database->attachInMemory(Vault::FrontDesk));
        orFail(database->attachInMemory(Vault::Clinical));
        orFail(ClientStore(*database).add(client));
        return Opened{std::move(database), true};
    });
    opened.waitForFinished();
    QVERIFY(opened.result());
    m_client.rev = 1;
    m_book = std::make_unique<ClientBook>(*m_storage, nullptr);
    m_files = std::make_unique<ClientFiles>(*m_storage, ClientFiles::For::Therapist);
    m_files->setVisible(true);
    m_files->show(m_client.id, false);
}

QString tst_ClientFiles::onDisk(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
    file.write(content);
    return file.fileName();
}

QList<ClientFile> tst_ClientFiles::kept() const
{
    auto files = m_storage->run([client = m_client.id](Database &database) { return ClientFileStore(database).of(client); });
    files.waitForFinished();
    return orFail(files.result());
}

QString tst_ClientFiles::trouble() const
{
    const auto *label = m_files->findChild<QLabel *>(u"filesTrouble"_s);
    return label->isVisible() ? label->text() : QString();
}

void tst_ClientFiles::add_listsWhatIsKept()
{
    QSignalSpy counted(m_files.get(), &ClientFiles::counted);
    m_files->add(Vault::Clinical, {onDisk(u"letter.txt"_s, "Sleeps badly.\n"), onDisk(u"scan.txt"_s, "Second.\n")});
    QTRY_VERIFY(row(u"letter.txt"_s) && row(u"scan.txt"_s));
    QVERIFY(part(u"clinicalFiles"_s)->isAncestorOf(row(u"letter.txt"_s)));
    QCOMPARE(counted.constLast().constFirst().toInt(), 2);
    m_files->add(Vault::FrontDesk, {onDisk(u"voucher.txt"_s, "Ten.\n")});
    QTRY_VERIFY(row(u"voucher.txt"_s));
    QVERIFY(part(u"deskFiles"_s)->isAncestorOf(row(u"voucher.txt"_s)));
    QCOMPARE(trouble(), QString());
}

void tst_ClientFiles::add_saysWhatCannotBeKept()
{
    m_files->add(Vault::FrontDesk, {onDisk(u"empty.txt"_s, {})});
    QTRY_VERIFY(trouble().contains("empty.txt"_L1));
    m_files->add(Vault::FrontDesk, {m_dir.filePath(u"not there.txt"_s)});
    QTRY_VERIFY(trouble().contains("not there.txt"_L1));
    m_files->add(Vault::FrontDesk, {m_dir.path()}); // a folder
    QTRY_VERIFY(!trouble().isEmpty() && !trouble().contains("not there.txt"_L1));
    QVERIFY(kept().isEmpty());
}

void tst_ClientFiles::drop_addsToThatPart()
{
    QWidget *clinical = part(u"clinicalFiles"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(onDisk(u"letter.txt"_s, "Sleeps badly.\n"))});
    QDragEnterEvent over({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(clinical, &over);
    QVERIFY(over.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(clinical, &drop);
    QTRY_VERIFY(row(u"letter.txt"_s));
    QCOMPARE(kept().constFirst().vault, Vault::Clinical);

    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(m_dir.path())});
    QDragEnterEvent above({5, 5}, Qt::CopyAction, &folder, Qt::LeftButton, {});
    above.ignore();
    QCoreApplication::sendEvent(clinical, &above);
    QVERIFY(!above.isAccepted());
}

void tst_ClientFiles::open_asksAndShowsACopyThatGoesWithThePage()
{
    QUrl shown;
    m_files->setOpener([&shown](const QUrl &url) {
        shown = url;
        return true;
    });
    m_files->add(Vault::Clinical, {onDisk(u"letter.txt"_s, "Sleeps badly.\n")});
    QTRY_VERIFY(row(u"letter.txt"_s));
    press(u"letter.txt"_s, u"openFile"_s);
    QVERIFY(row(u"letter.txt"_s)->findChild<QWidget *>(u"openQuestion"_s)->isVisible());
    QVERIFY(shown.isEmpty()); // not before it is confirmed
    press(u"letter.txt"_s, u"openCopy"_s);
    QTRY_VERIFY(!shown.isEmpty());
    QFile copy(shown.toLocalFile());
    QCOMPARE(QFileInfo(copy).fileName(), u"letter.txt"_s);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("Sleeps badly.\n"));
    QVERIFY(!(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const QString folder = QFileInfo(copy).dir().filePath(u".."_s);
    QVERIFY(!(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
    m_files.reset(); // as a lock does
    QVERIFY(!QFile::exists(shown.toLocalFile()));
    QVERIFY(!QFile::exists(folder));
}

void tst_ClientFiles::open_isLeftByEscape()
{
    m_files->add(Vault::Clinical, {onDisk(u"letter.txt"_s, "Sleeps badly.\n")});
    QTRY_VERIFY(row(u"letter.txt"_s));
    m_files->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_files.get()));
    press(u"letter.txt"_s, u"openFile"_s);
    QTest::keyClick(m_files.get(), Qt::Key_Escape);
    QVERIFY(!row(u"letter.txt"_s)->findChild<QWidget *>(u"openQuestion"_s)->isVisible());
    QVERIFY(row(u"letter.txt"_s)->findChild<QPushButton *>(u"openFile"_s)->hasFocus());
}

void tst_ClientFiles::open_refusesWhatCouldRun()
{
    bool wasShown = false;
    m_files->setOpener([&wasShown](const QUrl &) { return wasShown = true; });
    m_files->add(Vault::Clinical, {onDisk(u"scan.sh"_s, "#!/bin/sh\n")});
    QTRY_VERIFY(row(u"scan.sh"_s));
    press(u"scan.sh"_s, u"openFile"_s);
    press(u"scan.sh"_s, u"openCopy"_s);
    QTRY_VERIFY(trouble().contains("scan.sh"_L1));
    QVERIFY(!wasShown);
}

void tst_ClientFiles::remove_canBeTakenBack()
{
    m_files->add(Vault::FrontDesk, {onDisk(u"voucher.txt"_s, "Ten.\n")});
    QTRY_VERIFY(row(u"voucher.txt"_s));
    std::function<void()> undo;
    connect(m_files.get(), &ClientFiles::told, m_files.get(), [&undo](const QString &, const std::function<void()> &back) { undo = back; });
    press(u"voucher.txt"_s, u"removeFile"_s);
    QTRY_VERIFY(undo);
    QVERIFY(kept().isEmpty());
    undo();
    QTRY_COMPARE(kept().size(), 1);
    QTRY_VERIFY(row(u"voucher.txt"_s));
}

void tst_ClientFiles::restricted_changesNothing()
{
    m_files->add(Vault::FrontDesk, {onDisk(u"voucher.txt"_s, "Ten.\n")});
    QTRY_VERIFY(row(u"voucher.txt"_s));
    QWidget *before = row(u"voucher.txt"_s);
    m_files->show(m_client.id, true);
    QTRY_VERIFY(row(u"voucher.txt"_s) && row(u"voucher.txt"_s) != before);
    QVERIFY(!row(u"voucher.txt"_s)->findChild<QPushButton *>(u"removeFile"_s)->isEnabled());
    QVERIFY(!part(u"deskFiles"_s)->findChild<QToolButton *>(u"addFile"_s)->isEnabled());
    QVERIFY(row(u"voucher.txt"_s)->findChild<QPushButton *>(u"copyFile"_s)->isEnabled());
}

void tst_ClientFiles::leftCopies_areSweptAway()
{
    qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
    QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QDir place(m_dir.path());
    QVERIFY(place.mkpath(u"untie-shown-abc123/1"_s));
    onDisk(u"untie-shown-abc123/1/letter.txt"_s, "left by a kill");
    OpenedCopies ours;
    const QString shown = orFail(ours.put(u"letter.txt"_s, "in use"));
    QVERIFY(shown.startsWith(m_dir.path()));
    OpenedCopies::sweep();
    QVERIFY(!place.exists(u"untie-shown-abc123"_s));
    QVERIFY(QFile::exists(shown));
}

void tst_ClientFiles::photo_comesGoesAndComesBack()
{
    ClientFace face(*m_storage, *m_book);
    face.show(m_client, false);
    std::function<void()> undo;
    connect(&face, &ClientFace::told, &face, [&undo](const QString &, const std::function<void()> &back) { undo = back; });
    QImage(300, 300, QImage::Format_RGB32).save(m_dir.filePath(u"photo.png"_s));
    face.take(m_dir.filePath(u"photo.png"_s));
    QTRY_VERIFY(!m_book->faces().isEmpty());
    QVERIFY(m_book->faces().of(m_client.id).isNull()); // it is being read
    QTRY_COMPARE(m_book->faces().of(m_client.id).size(), QSize(112, 112));
    QAction *gone = nullptr;
    QTRY_VERIFY((emit face.menu()->aboutToShow(), gone = face.menu()->findChild<QAction *>(u"removePhoto"_s)));
    gone->trigger();
    QTRY_VERIFY(undo);
    QTRY_VERIFY(m_book->faces().isEmpty());
    undo();
    QTRY_VERIFY(!m_book->faces().isEmpty());
}

void tst_ClientFiles::photo_saysWhatIsNone()
{
    ClientFace face(*m_storage, *m_book);
    face.show(m_client, false);
    QSignalSpy failed(&face, &ClientFace::failed);
    face.take(onDisk(u"photo.png"_s, "no picture"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_book->faces().isEmpty());
}

UNTIE_TEST_GUI_MAIN(tst_ClientFiles)
#include "tst_clientfiles.moc"
