#include "ui/settings/accesssection.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/keeping/backupplaces.h"
#include "app/security/auditcheck.h"
#include "app/security/auditmonth.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowlist.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/usualfolder.h"
#include "ui/settings/accessdelegate.h"
#include "ui/settings/accessexport.h"
#include "ui/settings/accessfilterbar.h"
#include "ui/settings/accessheads.h"
#include "ui/settings/accesslistmodel.h"
#include "ui/settings/accessmonth.h"
#include "ui/settings/chaincheck.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAPage = 200;
constexpr qsizetype linesAtOnce = 60; ///< more than the highest screen shows
constexpr int monthsOffered = 12;

/// What is asked for beside the rows.
struct Frame
{
    RecordNames people;
    QList<QDate> months;
};

Result<Frame> readFrame(Database &database)
{
    const auto people = peopleNames(database);
    if (!people)
        return fail(people.error());
    const auto now = clinicNow(database);
    if (!now)
        return fail(now.error());
    const auto months = auditMonths(database, now->timeZone(), *now, monthsOffered);
    if (!months)
        return fail(months.error());
    return Frame{*people, *months};
}

} // namespace

AccessSection::AccessSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_model(new AccessListModel(this))
    , m_check(new ChainCheck(context.storage, context.session.folder, this))
    , m_export(new AccessExport(context.storage, this))
    , m_head(new PaneHeader(tr("Record access"), this))
    , m_checkButton(newButton(tr("Check"), ButtonRole::Normal, u"shield-check"_s, this))
    , m_monthButton(newButton(tr("Month’s page"), ButtonRole::Normal, u"printer"_s, this))
    , m_exportButton(newButton(tr("Export…"), ButtonRole::Normal, u"download"_s, this))
    , m_filter(new AccessFilterBar(context.clients, this))
{
    setObjectName(u"accessSection"_s);
    m_checkButton->setObjectName(u"checkAccess"_s);
    m_checkButton->setToolTip(tr("Computes anew whether no row was changed or taken out"));
    m_monthButton->setObjectName(u"monthOfAccess"_s);
    m_monthButton->setToolTip(tr("A page with the seals of a month, to be printed and kept outside of the computer"));
    m_monthButton->setMenu(new QMenu(m_monthButton));
    m_exportButton->setObjectName(u"exportAccess"_s);
    m_exportButton->setToolTip(tr("Saves the rows that are asked for as a table (CSV)"));
    m_head->setFacts(tr("who opened, changed and printed what"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_filter);
    column->addWidget(new HLine(this));
    column->addWidget(makeList(), 1);
    column->addWidget(new HLine(this));
    column->addWidget(makeFoot());
    setFocusProxy(m_list);

    connect(m_filter, &AccessFilterBar::changed, this, &AccessSection::begin);
    connect(m_model, &AccessListModel::moreWanted, this, [this] {
        m_wanted = m_model->lines() + linesAtOnce;
        askMore();
    });
    connect(m_checkButton, &QPushButton::clicked, this, [this] {
        m_verdict.clear();
        m_check->start();
        showFoot();
    });
    connect(m_exportButton, &QPushButton::clicked, this, &AccessSection::chooseFile);
    const auto showShare = [this](double share) {
        m_progress->setValue(qRound(share * m_progress->maximum()));
        showFoot();
    };
    connect(m_check, &ChainCheck::progressed, this, showShare);
    connect(m_check, &ChainCheck::finished, this, &AccessSection::checked);
    connect(m_export, &AccessExport::progressed, this, showShare);
    connect(m_export, &AccessExport::finished, this, [this](const Result<qint64> &rows, const QString &file) {
        if (!rows)
            return tell(explain(rows.error()), Token::Danger);
        showFoot();
        emit said(tr("%Ln rows were saved as %1.", nullptr, static_cast<int>(*rows)).arg(shownPath(file)));
        open(); // that it was saved stands there, too
    });
    showFoot();
}

QList<QWidget *> AccessSection::actions()
{
    return {m_checkButton, m_monthButton, m_exportButton};
}

QWidget *AccessSection::makeList()
{
    auto *lines = new QWidget(this);
    m_list = newRowList(tr("Record access"), m_model, lines);
    m_list->setObjectName(u"accessList"_s);
    m_list->setItemDelegate(new AccessDelegate(m_list));
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new AccessHeads(*m_list, lines));
    column->addWidget(m_list, 1);

    m_message = newLabel(tr("Reading…"), TextRole::Secondary, this);
    m_message->setObjectName(u"accessMessage"_s);
    m_message->setContentsMargins(space::pane, space::header, space::pane, 0);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setWordWrap(true);
    m_nothing = new EmptyState(u"history"_s, tr("Nothing of this kind was done."), this);
    m_nothing->setAction(tr("Show everything"));
    connect(m_nothing, &EmptyState::actionChosen, this, [this] {
        m_filter->clear();
        begin();
    });
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    for (QWidget *page : {static_cast<QWidget *>(m_message), lines, static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(page);
    return content;
}

QWidget *AccessSection::makeFoot()
{
    auto *foot = new QWidget(this);
    setSurface(foot, Token::Window);
    foot->setMinimumHeight(height::toolBar);
    m_foot = newLabel({}, TextRole::Small, foot);
    m_foot->setObjectName(u"accessFoot"_s);
    m_foot->setWordWrap(true);
    m_progress = new QProgressBar(foot);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop = newButton(tr("Cancel"), ButtonRole::Quiet, {}, foot);
    m_stop->setObjectName(u"stopAccess"_s);
    connect(m_stop, &QPushButton::clicked, this, &AccessSection::stop);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::pane, space::near, space::pane, space::near);
    row->setSpacing(space::pane);
    row->addWidget(m_foot, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    return foot;
}

void AccessSection::open()
{
    const quint64 question = ++m_question;
    deliver(m_context.storage.run(readFrame), this, [this, question](const Result<Frame> &frame) {
        if (question != m_question)
            return;
        if (!frame) {
            m_message->setText(explain(frame.error()));
            m_stack->setCurrentWidget(m_message);
            return;
        }
        m_people = frame->people;
        showMonths(frame->months);
        m_filter->setPeople(m_people);
        begin();
    });
}

void AccessSection::showMonths(const QList<QDate> &months)
{
    QMenu *menu = m_monthButton->menu();
    menu->clear();
    for (const QDate &month : months)
        menu->addAction(QLocale().toString(month, tr("MMMM yyyy")), this, [this, month] { emit documentWanted(accessMonthOffer(month)); });
}

void AccessSection::showClient(ClientId client)
{
    const ClientRow *row = m_context.clients.directory().find(client);
    Client named;
    if (row) {
        named.given = row->given;
        named.family = row->family;
        named.preferred = row->preferred;
    }
    m_filter->clear();
    m_filter->setClient(client, row ? listName(named) : QString::number(client.value));
    open();
}

void AccessSection::begin()
{
    ++m_question;
    m_rest = AuditFeed(m_filter->filter());
    m_model->begin(m_people, QDate::currentDate());
    m_wanted = linesAtOnce;
    m_searching = false;
    askMore();
}

void AccessSection::askMore()
{
    m_searching = true;
    const auto page = m_context.storage.run([rest = m_rest, known = m_model->names()](Database &database) { return readAccess(database, rest, rowsAPage, known); });
    deliver(page, this, [this, question = m_question](const Result<AccessPage> &answer) {
        if (question == m_question)
            answered(answer);
    });
    showFoot();
}

void AccessSection::answered(const Result<AccessPage> &page)
{
    m_searching = false;
    if (!page) {
        m_message->setText(explain(page.error()));
        m_stack->setCurrentWidget(m_message);
        return showFoot();
    }
    m_rest = page->rest;
    const bool enough = m_model->lines() >= m_wanted || m_rest.atEnd();
    if (!page->rows.isEmpty())
        m_stack->setCurrentIndex(1); // a list that is not seen yet would take all there is
    m_model->append(page->rows, page->names, enough && !m_rest.atEnd());
    showAnswer();
    if (!enough)
        askMore(); // few rows fit: on to older ones
    else
        showFoot();
}

void AccessSection::showAnswer()
{
    if (m_model->lines() > 0) {
        m_stack->setCurrentIndex(1);
    } else if (m_rest.atEnd()) {
        m_stack->setCurrentWidget(m_nothing);
    } else {
        m_message->setText(tr("Searching…"));
        m_stack->setCurrentWidget(m_message);
    }
}

void AccessSection::checked(const Result<AuditCheck> &check, const QList<PersonId> &strangers)
{
    if (!check)
        return tell(explain(check.error()), Token::Danger);
    QStringList sentences = explain(*check);
    for (const PersonId person : strangers)
        sentences.append(tr("Rows were signed for %1 with a key that the list of accounts does not know. That is so after the list was made anew with the recovery sheet.")
                             .arg(m_people.value(person.value, tr("somebody"))));
    tell(sentences.join(u' '), !check->isSound() ? Token::Danger : strangers.isEmpty() ? Token::Ok : Token::Warn);
}

void AccessSection::chooseFile()
{
    const QDir folder(documentsFolder());
    const QString name = tr("record-access-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(this, tr("Save the record of access"), folder.filePath(name), tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_verdict.clear();
        m_export->start(m_filter->filter(), file);
        showFoot();
    });
    dialog->open();
}

void AccessSection::tell(const QString &sentence, Token colour)
{
    m_verdict = sentence;
    m_verdictColour = colour;
    showFoot();
}

void AccessSection::stop()
{
    m_check->cancel();
    m_export->cancel();
    showFoot();
}

/// What is being done, what came of it, or what this is.
void AccessSection::showFoot()
{
    const bool working = m_check->isRunning() || m_export->isRunning();
    m_progress->setVisible(working);
    m_stop->setVisible(working);
    m_checkButton->setEnabled(!working);
    m_exportButton->setEnabled(!working);
    Token colour = Token::Text3;
    if (m_check->isRunning()) {
        m_foot->setText(tr("Checking every row…"));
    } else if (m_export->isRunning()) {
        m_foot->setText(tr("Reading what is to be saved…"));
    } else if (const QString problem = m_filter->problem(); !problem.isEmpty()) {
        m_foot->setText(problem);
        colour = Token::Danger;
    } else if (!m_verdict.isEmpty()) {
        m_foot->setText(m_verdict);
        colour = m_verdictColour;
    } else if (m_searching && m_model->lines() > 0) {
        m_foot->setText(tr("Searching older rows, %1 % done…").arg(qRound(m_rest.progress() * 100)));
    } else {
        m_foot->setText(tr("Each opening and each change is a row here. “Check” finds out whether one was changed or taken out."));
    }
    setTextRole(m_foot, TextRole::Small, colour);
}

} // namespace untie
