#include "ui/shell/photograph.h"

#include "app/bodymap/atlas.h"
#include "app/clients/clientdirectory.h"
#include "app/clients/clientstore.h"
#include "app/common/translator.h"
#include "app/commands/clinicoptions.h"
#include "app/commands/samplescript.h"
#include "app/keeping/backupfolder.h"
#include "app/storage/durablefile.h"
#include "app/visits/visitstore.h"
#include "ui/clients/clientbook.h"
#include "ui/common/deliver.h"
#include "ui/bodymap/figurechart.h"
#include "ui/common/fold.h"
#include "ui/common/gallery.h"
#include "ui/common/toast.h"
#include "ui/exchange/importpage.h"
#include "ui/help/helpwindow.h"
#include "ui/intake/intakeoverview.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/intakesheet.h"
#include "ui/intake/kiosk.h"
#include "ui/schedule/schedulepage.h"
#include "ui/shell/actcorner.h"
#include "ui/shell/documentcorner.h"
#include "ui/shell/exchangecorner.h"
#include "ui/shell/helpcorner.h"
#include "ui/shell/intakecorner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recordcorner.h"
#include "ui/shell/restorepage.h"
#include "ui/shell/schedulecorner.h"
#include "ui/shell/setupdraft.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QBuffer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QThreadPool>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

using Screen = PhotographOrder::Screen;

/// A page asks for what it shows, and with the answer for more. No page does so more often in a row.
constexpr int questionsInARow = 5;

/// Calls `then` when everything that was asked of the storage thread, and what was asked upon those answers, has been
/// answered and shown: questions are answered in order.
void whenAnswered(StorageThread &storage, QObject *context, std::function<void()> then, int questions = questionsInARow)
{
    const auto last = storage.run([](Database &) -> Result<> { return {}; });
    deliver(last, context, [&storage, context, then = std::move(then), questions](const Result<> &) {
        if (questions == 1)
            then();
        else
            whenAnswered(storage, context, then, questions - 1);
    });
}

/// Goes through the window to one screen and takes its picture.
class Photographer final : public QObject
{
public:
    Photographer(const PhotographOrder &order, const Figure &figure, const Atlas &atlas, CommandIo &io)
        : m_order(order)
        , m_figure(figure)
        , m_atlas(atlas)
        , m_io(io)
    {
    }

    int run()
    {
        if (m_order.screen == Screen::Gallery)
            return develop(std::make_unique<Gallery>());
        if (m_order.screen == Screen::Help) {
            auto help = std::make_unique<HelpWindow>(Translator::forProgram().language());
            help->open(m_order.section);
            return develop(std::move(help));
        }
        if (m_order.screen == Screen::About) {
            makeWindow();
            m_window->welcome();
            m_window->help().openAbout();
            return develop(std::move(m_window));
        }
        if (m_order.screen == Screen::Figure || m_order.screen == Screen::FigurePrint)
            return develop(std::make_unique<FigureChart>(m_figure, m_atlas,
                                                         m_order.screen == Screen::Figure ? FigureChart::Ink::Screen : FigureChart::Ink::Paper));
        if (m_order.screen == Screen::SignIn && m_order.clinic.isEmpty())
            return signInOfTheSample();
        makeWindow();
        if (m_order.screen == Screen::Welcome || m_order.screen == Screen::SetUp)
            return beforeAnyClinic();
        if (m_order.screen == Screen::SignIn) {
            m_window->askFor({m_order.clinic});
            QThreadPool::globalInstance()->waitForDone(); // on which the page looks for backups
            settleThen([this] { finish(); });
            return QApplication::exec();
        }
        auto password = readPassword(m_order.passwordFile, m_io);
        if (!password)
            return refuse(password.error(), m_io);
        if (m_order.screen == Screen::Restore)
            return restoring(std::move(*password));
        auto secret = std::make_shared<Secret>(std::move(*password));
        m_window->open([this, secret] { return signIn({m_order.clinic}, m_order.user, *secret); },
                       [this](const Error &error) { QApplication::exit(refuse(error, m_io)); });
        connect(m_window.get(), &MainWindow::opened, this, [this] { settleThen([this] { goToClient(); }); });
        return QApplication::exec();
    }

private:
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_figure, m_atlas);
        m_window->keepNoTraces();
        prepare(*m_window);
    }

    void prepare(QWidget &widget) const
    {
        widget.resize(m_order.size);
        widget.show();
        widget.activateWindow(); // the focus is part of the picture
    }

    /// The accounts of the sample clinic, which need no vault.
    int signInOfTheSample()
    {
        const auto script = SampleScript::load(m_figure, m_atlas);
        if (!script)
            return refuse(script.error(), m_io);
        QList<Account> accounts;
        for (const SampleTherapist &therapist : script->therapists)
            accounts << Account{{}, therapist.name, accounts.isEmpty() ? Role::Owner : Role::Therapist};
        StorageThread storage;
        auto page = std::make_unique<SignInPage>(storage, m_figure);
        page->show(script->clinic.name, {}, accounts);
        return develop(std::move(page));
    }

    /// The first start, with the sample clinic's answers.
    int beforeAnyClinic()
    {
        m_window->welcome();
        if (m_order.screen == Screen::Welcome)
            return develop(std::move(m_window));
        const auto script = SampleScript::load(m_figure, m_atlas);
        if (!script)
            return refuse(script.error(), m_io);
        SetUpDraft draft;
        draft.wanted.profile = script->clinic;
        draft.wanted.profile.address.replace(u'\n', u", "_s);
        draft.wanted.owner.name = script->therapists.constFirst().name;
        draft.wanted.owner.credential = script->therapists.constFirst().credential;
        draft.wanted.folder = {proposedFolder(u"/home/%1/Documents"_s.arg(draft.wanted.owner.name.section(u' ', 0, 0).toLower()), script->clinic.name)};
        m_window->setUpFrom(std::move(draft), m_order.step - 1);
        QMetaObject::invokeMethod(this, &Photographer::finish, Qt::QueuedConnection); // once the focus is where it belongs
        return QApplication::exec();
    }

    /// The newest backup in the clinic's own folder on its way back; nothing is changed by a look at it.
    int restoring(Secret password)
    {
        const ClinicFolder clinic{m_order.clinic};
        const QList<Backup> backups = BackupFolder(ownBackups(clinic)).contents().backups;
        RestoreDraft draft{.clinic = clinic, .known = {}, .hidesPeople = false, .seenFile = {}, .backup = backups.isEmpty() ? QString() : backups.constFirst().path};
        draft.target = clinic;
        draft.user = m_order.user;
        draft.password = std::move(password);
        const auto step = std::clamp(m_order.step - 1, int(RestorePage::WhichBackup), int(RestorePage::Preview));
        RestorePage &page = m_window->restoreFrom(std::move(draft), step);
        if (step == RestorePage::Preview) {
            connect(&page, &RestorePage::previewed, this, &Photographer::finish, Qt::QueuedConnection);
        } else {
            QThreadPool::globalInstance()->waitForDone(); // on which the page looks for backups
            settleThen([this] { finish(); });
        }
        return QApplication::exec();
    }

    void settleThen(std::function<void()> then) { whenAnswered(m_window->storage(), this, std::move(then)); }

    void goToClient()
    {
        Workspace &workspace = *m_window->workspace();
        const ClientDirectory &directory = workspace.clients().directory();
        if (m_order.screen == Screen::Today) {
            workspace.schedule().openToday();
            return settleThen([this] { finish(); });
        }
        if (m_order.screen == Screen::Clients) {
            workspace.openClients();
            return finish();
        }
        if (m_order.screen == Screen::Notes) {
            m_window->findChild<QToolButton *>(u"searchNotes"_s)->click();
            m_window->findChild<QLineEdit *>(u"allNotesSearch"_s)->setText(u"called"_s); // as notes outside visits begin
            return settleThen([this] { settleThen([this] { finish(); }); }); // the newest, then the others
        }
        if (m_order.screen == Screen::Palette || m_order.screen == Screen::Shortcuts) {
            workspace.openClients();
            return settleThen([this] { overClients(); });
        }
        if (m_order.screen == Screen::Pairs) {
            workspace.openPairs();
            return settleThen([this] { finish(); });
        }
        if (m_order.screen == Screen::Merge) { // two that stand below each other in the list
            const QList<ClientRow> listed = directory.search({}, 2);
            if (listed.size() < 2)
                return give(refuse({Error::Kind::NotFound, {}, {}}, m_io));
            workspace.records().openMerge(listed[0].id, listed[1].id);
            return settleThen([this] { finish(); });
        }
        if (m_order.screen == Screen::Schedule) {
            workspace.schedule().open(m_order.day);
            workspace.schedule().page()->showAs(m_order.view);
            return settleThen([this] { // once the day is known something of it can be taken in hand
                m_window->workspace()->schedule().page()->pose(m_order.view);
                settleThen([this] { finish(); });
            });
        }
        if (m_order.screen == Screen::Settings) {
            workspace.openSettings(settingsSectionFromId(m_order.section));
            return settleThen([this] {
                QThreadPool::globalInstance()->waitForDone(); // on which it looks for backups
                settleThen([this] { finish(); });
            });
        }
        if (m_order.screen == Screen::Import)
            return importing();
        if (m_order.visit != 0)
            return goToVisit(VisitId{m_order.visit});
        const QList<ClientRow> first = directory.search({}, 1);
        const ClientId client = m_order.client != 0 ? ClientId{m_order.client} : first.isEmpty() ? ClientId() : first.first().id;
        deliver(m_window->storage().run([client](Database &database) { return ClientStore(database).find(client); }), this, [this, client](const Result<Client> &found) {
            if (found) // whoever is archived or restricted is in no list, and has a page all the same
                return goToClient(client);
            const bool isNobody = found.error().kind == Error::Kind::NotFound;
            give(refuse(isNobody ? Error{Error::Kind::NotFound, {}, QString::number(client.value)} : found.error(), m_io));
        });
    }

    void goToClient(ClientId client)
    {
        Workspace &workspace = *m_window->workspace();
        if (m_order.screen == Screen::Intake || m_order.screen == Screen::IntakeForm || m_order.screen == Screen::FormEditor)
            return goToIntake(client);
        if (m_order.screen == Screen::Kiosk)
            return goToKiosk(client);
        if (m_order.screen == Screen::ClientForm) {
            workspace.edit(client);
            return settleThen([this] { unfold(); });
        }
        if (m_order.screen == Screen::Erase && workspace.records().erasePage()) {
            workspace.records().openErase(client);
            return settleThen([this] { finish(); });
        }
        workspace.openClient(client);
        if (m_order.screen == Screen::Client || m_order.screen == Screen::Difference || m_order.screen == Screen::HeatMap)
            return settleThen([this] { throughTime(); });
        deliver(m_window->storage().run([client](Database &database) { return VisitStore(database).newest(client, 1); }), this,
                [this, client](const Result<QList<VisitRow>> &newest) {
                    if (newest && !newest->isEmpty())
                        goToVisit(newest->first().id);
                    else
                        give(refuse(newest ? Error{Error::Kind::NotFound, {}, QString::number(client.value)} : newest.error(), m_io));
                });
    }

    /// The palette with something typed, or the overview of the keys.
    void overClients()
    {
        if (m_order.screen == Screen::Shortcuts) {
            m_window->help().openShortcuts();
            return finish();
        }
        ActCorner &acts = m_window->workspace()->acts();
        acts.openPalette();
        const QList<ClientRow> first = m_window->workspace()->clients().directory().search({}, 1);
        acts.palette().findChild<QLineEdit *>()->setText(first.isEmpty() ? QString() : first.constFirst().family.left(3));
        finish();
    }

    void importing()
    {
        ExchangeCorner &exchange = m_window->workspace()->exchange();
        exchange.openImport();
        if (m_order.imported.isEmpty())
            return settleThen([this] { finish(); });
        connect(exchange.page(), &ImportPage::opened, this, [this] { settleThen([this] { finish(); }); });
        exchange.page()->open({m_order.imported}, ImportPage::Step(std::clamp(m_order.step - 1, int(ImportPage::File), int(ImportPage::People))));
    }

    /// With something typed and taken, as a person would.
    void lookUp()
    {
        m_window->workspace()->lookUp();
        auto *line = m_window->findChild<QLineEdit *>(u"painPlace"_s);
        line->setText(m_atlas.painZone(u"neck_back"_s)->name + " r"_L1);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(line, &enter);
        finish();
    }

    /// With the second step, everything that is folded away is seen.
    void unfold()
    {
        for (Fold *fold : m_window->findChildren<Fold *>())
            fold->setOpen(m_order.step > 1);
        finish();
    }

    void throughTime()
    {
        if (m_order.screen == Screen::Difference)
            m_window->workspace()->showHistory(HistoryPane::Mode::Difference);
        if (m_order.screen == Screen::HeatMap)
            m_window->workspace()->showHistory(HistoryPane::Mode::HeatMap);
        if (m_order.screen == Screen::Client && m_order.step > 1) {
            const Qt::Key keys[] = {Qt::Key_D, Qt::Key_Space, Qt::Key_C, Qt::Key_N, Qt::Key_F}; // details, note, cases, note outside a visit, files
            QKeyEvent key(QEvent::KeyPress, keys[std::min(m_order.step, 6) - 2], Qt::NoModifier);
            QCoreApplication::sendEvent(m_window->findChild<QWidget *>(u"clientPage"_s), &key);
            return settleThen([this] { finish(); });
        }
        finish();
    }

    /// The steps of the form, in the order of its own; with the second step of the overview a doctor's clearance is asked
    /// for, and of the editor the cautions are open.
    void goToIntake(ClientId client)
    {
        IntakeCorner &intake = m_window->workspace()->intake();
        if (m_order.screen == Screen::IntakeForm)
            intake.fill(client);
        else
            intake.open(client);
        settleThen([this, &intake] {
            if (m_order.screen == Screen::IntakeForm) {
                intake.form()->sheet()->goTo(m_order.step - 1);
                return finish();
            }
            if (m_order.screen == Screen::Intake) {
                const auto clear = intake.overview()->findChildren<QPushButton *>(QRegularExpression(u"^clear-"_s));
                if (m_order.step > 1 && !clear.isEmpty())
                    clear.constFirst()->click();
                return settleThen([this] { finish(); });
            }
            intake.overview()->findChild<QPushButton *>(u"changeForm"_s)->click();
            settleThen([this] { unfold(); });
        });
    }

    void goToKiosk(ClientId client)
    {
        deliver(m_window->storage().run([client](Database &database) { return ClientStore(database).find(client); }), this, [this](const Result<Client> &found) {
            if (!found)
                return give(refuse(found.error(), m_io));
            m_window->workspace()->intake().handOver(*found);
            Kiosk *kiosk = m_window->workspace()->intake().kiosk();
            connect(kiosk, &Kiosk::ready, this, [this, kiosk] {
                kiosk->showNormal();
                kiosk->resize(m_order.size);
                kiosk->sheet()->goTo(m_order.step > 1 ? m_order.step - 1 : 2);
                settleThen([this, kiosk] { give(take(*kiosk)); });
            });
        });
    }

    void goToVisit(VisitId id)
    {
        deliver(m_window->storage().run([id](Database &database) { return VisitStore(database).find(id); }), this,
                [this, id](const Result<Visit> &visit) {
                    if (!visit)
                        return give(refuse({visit.error().kind, visit.error().detail, QString::number(id.value)}, m_io));
                    Workspace &workspace = *m_window->workspace();
                    if (m_order.screen == Screen::Documents)
                        openDocument(visit->client, visit->id);
                    else if (m_order.screen == Screen::Visit || m_order.screen == Screen::LookUp)
                        workspace.openVisit(visit->client, visit->id);
                    else
                        workspace.openClient(visit->client);
                    settleThen([this] { m_order.screen == Screen::LookUp ? lookUp() : finish(); });
                });
    }

    /// The one that is named, of a client, a visit or a day.
    void openDocument(ClientId client, VisitId visit)
    {
        DocumentCorner &documents = m_window->workspace()->documents();
        if (m_order.section == "day-plan"_L1)
            documents.openDayPlan(m_order.day.isValid() ? m_order.day : QDate::currentDate());
        else if (!documents.openNamed(m_order.section, client, visit))
            documents.openSummary(visit);
    }

    void finish()
    {
        for (Toast *passing : m_window->findChildren<Toast *>())
            passing->hide(); // who signed in last says where the picture was taken, and goes by itself
        m_window->grab(); // faces are read when they are painted
        settleThen([this] { give(take(*m_window)); });
    }
    void give(int code) { QApplication::exit(code); }

    /// A screen that asks nothing of a vault.
    int develop(std::unique_ptr<QWidget> screen)
    {
        prepare(*screen);
        return take(*screen);
    }

    int take(QWidget &screen)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QBuffer::WriteOnly);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the last answer may have changed how much room is needed
        screen.grab().save(&buffer, "PNG");
        const auto written = writeDurably(m_order.file, png);
        return written ? Done : refuse(written.error(), m_io);
    }

    const PhotographOrder &m_order;
    const Figure &m_figure;
    const Atlas &m_atlas;
    CommandIo &m_io;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int photograph(const PhotographOrder &order, const Figure &figure, const Atlas &atlas, CommandIo &io)
{
    return Photographer(order, figure, atlas, io).run();
}

} // namespace untie
