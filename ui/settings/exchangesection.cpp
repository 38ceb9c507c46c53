#include "ui/settings/exchangesection.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/exchange/clinicexport.h"
#include "app/exchange/fhirexport.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/exchange/exportwork.h"
#include "ui/exchange/importtable.h"
#include "ui/exchange/importtakeback.h"
#include "ui/exchange/importwords.h"
#include "ui/settings/importlistmodel.h"
#include "ui/settings/settingrow.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 160;

struct Listed
{
    QList<ImportRow> imports;
    RecordNames people;
};

Result<Listed> readImports(Database &database)
{
    const auto imports = ImportStore(database).all();
    if (!imports)
        return fail(imports.error());
    const auto people = peopleNames(database);
    if (!people)
        return fail(people.error());
    return Listed{*imports, *people};
}

} // namespace

ExchangeSection::ExchangeSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_model(new ImportListModel(this))
    , m_takeBack(new ImportTakeBack(context.storage, this))
    , m_export(new ExportWork(context.storage, this))
{
    setObjectName(u"exchangeSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new PaneHeader(tr("Import and export"), this));
    auto *content = new QWidget(this);
    setSurface(content, Token::Surface);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    parts->addWidget(makeRows());
    auto *imports = new PaneHeader(tr("Imports"), content);
    imports->setFacts(tr("each can be taken back"));
    parts->addWidget(imports);
    parts->addWidget(makeList(), 1);
    column->addWidget(newPlainScroll(content, this), 1);
    column->addWidget(new HLine(this));
    column->addWidget(makeFoot());
    setFocusProxy(m_list);
    connect(m_takeBack, &ImportTakeBack::progressed, m_progress, &QProgressBar::setValue);
    connect(m_takeBack, &ImportTakeBack::finished, this, [this](const Result<ImportUndone> &undone) {
        tell(undone ? undoneSentence(*undone) : explain(undone.error()), !undone);
        open();
        emit clientsChanged();
    });
    connect(m_export, &ExportWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_export, &ExportWork::finished, this, [this](const Result<QString> &path) {
        if (path)
            tell(tr("Saved as %1. Whoever has it can read it.").arg(shownPath(*path)));
        else
            tell(path.error().kind == Error::Kind::Unavailable ? tr("Stopped. Nothing was written.") : explain(path.error()), true);
    });
}

QWidget *ExchangeSection::makeRows()
{
    auto *rows = new QWidget(this);
    auto *bring = new SettingRow(tr("Bring in clients and appointments"), tr("From a table (CSV), address cards (vCard) or a calendar (iCalendar), looked over before anything is stored."), rows);
    QPushButton *import = newButton(tr("Import…"), ButtonRole::Normal, u"upload"_s, bring);
    import->setObjectName(u"importClients"_s);
    bring->addControl(import);
    connect(import, &QPushButton::clicked, this, &ExchangeSection::importWanted);
    auto *take = new SettingRow(tr("Take out clients"), tr("As a file that other programs read: a table or address cards of all who are not archived, or with their visits for another clinic’s program (FHIR). Whoever has the file can read it: keep it safe."), rows);
    const auto add = [this](SettingRow *row, const QString &name, const QString &text, const std::function<std::shared_ptr<PagedExport>(const QDir &)> &make) {
        QPushButton *button = newButton(text, ButtonRole::Normal, {}, row);
        button->setObjectName(name);
        row->addControl(button);
        m_exports += button;
        connect(button, &QPushButton::clicked, this, [this, make] { chooseFolder(make); });
    };
    add(take, u"exportCsv"_s, tr("Table…"), [](const QDir &folder) { return std::make_shared<ClientsExport>(folder, ClientFormat::Csv); });
    add(take, u"exportVCard"_s, tr("Address cards…"), [](const QDir &folder) { return std::make_shared<ClientsExport>(folder, ClientFormat::VCard); });
    add(take, u"exportFhir"_s, tr("FHIR…"), [](const QDir &folder) { return std::make_shared<FhirExport>(folder.filePath(u"clients.fhir.json"_s), ClientId(), QDateTime::currentDateTimeUtc()); });
    auto *all = new SettingRow(tr("Take out the whole clinic"), tr("Every table as JSON Lines with a description that others can program against. Untie reads it into an empty clinic: untie import CLINIC FOLDER."), rows);
    add(all, u"exportClinic"_s, tr("Whole clinic…"), [](const QDir &folder) { return std::make_shared<ClinicExport>(folder, QDateTime::currentDateTimeUtc()); });
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(space::pane, 0, space::pane, 0);
    column->setSpacing(0);
    for (SettingRow *row : {bring, take, all})
        column->addWidget(row);
    return rows;
}

QWidget *ExchangeSection::makeList()
{
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_list = newImportTable(tr("Imports"), m_model, content);
    m_list->setObjectName(u"importList"_s);
    auto *heads = m_list->horizontalHeader();
    for (const auto &[column, width] : {std::pair(ImportListModel::When, 190), {ImportListModel::File, 200}, {ImportListModel::Who, 150}})
        heads->resizeSection(column, width);
    heads->setSectionResizeMode(ImportListModel::Outcome, QHeaderView::Stretch);
    m_stack->addWidget(new QWidget(content)); // before the first look
    m_stack->addWidget(m_list);
    auto *nothing = new EmptyState(u"upload"_s, tr("Nothing was brought in from a file yet."), content);
    nothing->setAction(tr("Bring something in"));
    connect(nothing, &EmptyState::actionChosen, this, &ExchangeSection::importWanted);
    m_stack->addWidget(nothing);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_verdict.clear();
        showFoot();
    });
    return content;
}

QWidget *ExchangeSection::makeFoot()
{
    auto *foot = new QWidget(this);
    setSurface(foot, Token::Window);
    foot->setMinimumHeight(height::toolBar);
    m_foot = newLabel({}, TextRole::Small, foot);
    m_foot->setObjectName(u"exchangeFoot"_s);
    m_foot->setWordWrap(true);
    m_progress = new QProgressBar(foot);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_undo = newButton(tr("Take it back"), ButtonRole::Normal, u"undo-2"_s, foot);
    m_undo->setObjectName(u"undoImport"_s);
    m_undo->setToolTip(tr("Removes what the chosen import added, and restores whom it completed; what has been worked with since stays"));
    connect(m_undo, &QPushButton::clicked, this, &ExchangeSection::takeBack);
    m_stop = newButton(tr("Cancel"), ButtonRole::Normal, {}, foot);
    m_stop->setObjectName(u"stopExport"_s);
    connect(m_stop, &QPushButton::clicked, m_export, &ExportWork::stop);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::pane, space::near, space::pane, space::near);
    row->setSpacing(space::pane);
    row->addWidget(m_foot, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addWidget(m_undo);
    showFoot();
    return foot;
}

void ExchangeSection::open()
{
    deliver(m_context.storage.run(readImports), this, [this](const Result<Listed> &listed) {
        if (!listed)
            return tell(explain(listed.error()), true);
        const int row = m_list->currentIndex().row();
        const QString verdict = m_verdict; // choosing a row clears it
        m_model->show(listed->imports, listed->people, QDateTime::currentDateTime());
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 2);
        m_list->selectRow(std::max(row, 0));
        m_verdict = verdict;
        showFoot();
    });
}

void ExchangeSection::takeBack()
{
    const ImportRow *import = m_model->import(m_list->currentIndex().row());
    if (!import || import->undone || m_takeBack->isRunning() || m_export->isRunning())
        return;
    m_progress->setRange(0, import->counts.added + import->counts.completed);
    m_progress->setValue(0);
    m_takeBack->start(import->id);
    m_verdict.clear();
    showFoot();
}

void ExchangeSection::chooseFolder(const std::function<std::shared_ptr<PagedExport>(const QDir &)> &make)
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder to write into"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, make](const QString &folder) {
        m_progress->setRange(0, 1000);
        m_export->start(make(QDir(folder)));
        m_verdict.clear();
        showFoot();
    });
    dialog->open();
}

void ExchangeSection::showFoot()
{
    const ImportRow *import = m_model->import(m_list->currentIndex().row());
    const bool isWriting = m_export->isRunning();
    const bool isRunning = m_takeBack->isRunning() || isWriting;
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isWriting);
    m_undo->setVisible(!isRunning);
    for (QPushButton *button : std::as_const(m_exports))
        button->setEnabled(!isRunning);
    m_undo->setEnabled(import && !import->undone);
    setTextRole(m_foot, TextRole::Small, m_isTrouble && !m_verdict.isEmpty() ? Token::Danger : Token::Text3);
    m_foot->setText(isWriting ? tr("Writing…") : isRunning ? tr("Taking it back…") : !m_verdict.isEmpty() ? m_verdict : import && import->undone ? tr("This import was taken back.") : QString());
}

void ExchangeSection::tell(const QString &sentence, bool trouble)
{
    m_verdict = sentence;
    m_isTrouble = trouble;
    showFoot();
}

} // namespace untie
