#include "ui/exchange/importpeoplestep.h"

#include "app/common/explain.h"
#include "ui/clients/clientbook.h"
#include "ui/common/button.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/exchange/importpeoplemodel.h"
#include "ui/exchange/importtable.h"
#include "ui/exchange/importwork.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

using Show = ImportPeopleModel::Show;

/// In the order in which they stand on the control.
constexpr std::array choices{ImportChoice::Add, ImportChoice::Complete, ImportChoice::Leave};

} // namespace

ImportPeopleStep::ImportPeopleStep(ImportDraft &draft, ImportWork &work, const ClientBook &book)
    : AssistantStep(tr("People"), tr("Who comes in"), tr("Whoever is likely a client already completes that client, unless you say otherwise."))
    , m_draft(draft)
    , m_work(work)
    , m_book(book)
    , m_model(new ImportPeopleModel(this))
    , m_state(newLabel({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
    , m_people(new QWidget(this))
{
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *column = new QVBoxLayout(m_people);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeFoot());
    body().setSpacing(space::normal);
    body().addWidget(m_state);
    body().addWidget(m_progress);
    body().addWidget(m_people, 1);
    body().addStretch(0);
    setFocusProxy(m_table);
    connect(&work, &ImportWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&work, &ImportWork::wasRead, this, &ImportPeopleStep::show);
    connect(m_model, &ImportPeopleModel::choicesChanged, this, &ImportPeopleStep::showCounts);
    connect(m_model, &ImportPeopleModel::choicesChanged, this, &ImportPeopleStep::showCurrent);
}

QWidget *ImportPeopleStep::makeTable()
{
    auto *part = new QWidget(m_people);
    m_filter = new SegmentedControl(tr("Who is shown"), part);
    m_filter->setObjectName(u"importFilter"_s);
    for (const QString &name : {tr("Everybody"), tr("Known already"), tr("With problems"), tr("Cannot be taken")})
        m_filter->add(name);
    m_forAll = newButton(tr("For all of these"), ButtonRole::Normal, {}, part);
    m_forAll->setObjectName(u"importForAll"_s);
    auto *menu = new QMenu(m_forAll);
    for (const auto &[choice, name] : {std::pair(ImportChoice::Add, tr("Add as new clients")), {ImportChoice::Complete, tr("Complete who is there")}, {ImportChoice::Leave, tr("Leave out")}})
        connect(menu->addAction(name), &QAction::triggered, this, [this, choice = choice] { m_model->chooseForAll(choice); });
    m_forAll->setMenu(menu);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter);
    tools->addStretch(1);
    tools->addWidget(m_forAll);
    m_table = newImportTable(tr("People in the file"), m_model, part);
    m_table->setObjectName(u"importPeople"_s);
    m_table->setMinimumHeight(180);
    auto *heads = m_table->horizontalHeader();
    for (const auto &[column, width] : {std::pair(ImportPeopleModel::Line, 72), {ImportPeopleModel::Name, 170}, {ImportPeopleModel::Born, 100}, {ImportPeopleModel::Reach, 150}, {ImportPeopleModel::Becomes, 180}})
        heads->resizeSection(column, width);
    heads->setSectionResizeMode(ImportPeopleModel::Remarks, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    connect(m_filter, &SegmentedControl::chosen, this, [this](int which) {
        m_model->show(Show(which));
        m_table->selectRow(0);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPeopleStep::showCurrent);
    return part;
}

QWidget *ImportPeopleStep::makeFoot()
{
    auto *part = new QWidget(m_people);
    m_remarks = newLabel({}, TextRole::Secondary, part);
    m_remarks->setObjectName(u"importRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setMinimumHeight(2 * QFontMetrics(textFont(TextRole::Secondary)).lineSpacing());
    m_choice = new SegmentedControl(tr("What becomes of them"), part);
    m_choice->setObjectName(u"importChoice"_s);
    for (const QString &name : {tr("Add"), tr("Complete"), tr("Leave out")})
        m_choice->add(name);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(space::header);
    row->addWidget(m_remarks, 1);
    row->addWidget(m_choice);
    connect(m_choice, &SegmentedControl::chosen, this, [this](int at) { m_model->choose(m_table->currentIndex().row(), choices[size_t(at)]); });
    return part;
}

void ImportPeopleStep::enter()
{
    if (m_draft.plan)
        return showPlan(); // nothing was changed since
    m_people->hide();
    m_progress->setValue(0);
    m_progress->show();
    setTextRole(m_state, TextRole::Secondary);
    m_state->setText(tr("Reading everybody, and comparing them with the clients that are here…"));
    m_work.read(m_draft.source);
}

void ImportPeopleStep::turnBack()
{
    if (!m_draft.plan)
        m_work.stop();
}

void ImportPeopleStep::show(const Result<ImportPlan> &plan)
{
    m_progress->hide();
    if (!plan) {
        setTextRole(m_state, TextRole::Body, Token::Danger);
        m_state->setText(explain(plan.error()));
        emit wasRead();
        return;
    }
    m_draft.plan = std::make_shared<ImportPlan>(*plan);
    showPlan();
    emit wasRead();
}

void ImportPeopleStep::showPlan()
{
    m_progress->hide();
    m_model->setPlan(m_draft.plan, [this](ClientId client) { return nameOfOurs(client); }, m_draft.names);
    m_filter->setCurrent(0);
    for (int which = 1; which < m_filter->size(); ++which) {
        m_filter->setCount(which, m_model->count(Show(which)));
        m_filter->setOffered(which, m_model->count(Show(which)) > 0);
    }
    m_people->show();
    m_table->selectRow(0);
    showCounts();
    showCurrent();
}

void ImportPeopleStep::showCounts()
{
    const ImportPlan &plan = *m_draft.plan;
    const QLocale locale;
    QStringList sentences{tr("%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.")
                              .arg(locale.toString(plan.count(ImportChoice::Add)), locale.toString(plan.count(ImportChoice::Complete)), locale.toString(plan.count(ImportChoice::Leave)), locale.toString(plan.refused()))};
    for (const BrokenPlace &place : plan.broken)
        sentences += tr("Line %1: %2", "a sentence follows").arg(locale.toString(plan.placeOf(place.line).second), place.sentence);
    setTextRole(m_state, TextRole::Body, plan.broken.isEmpty() ? Token::Text2 : Token::Warn);
    m_state->setText(sentences.join(u'\n'));
}

/// What is known of the one who is chosen, and what can become of them.
void ImportPeopleStep::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0 && row < m_model->rowCount();
    m_choice->setEnabled(isThere);
    if (!isThere) {
        m_remarks->clear();
        return;
    }
    const ImportLine &line = m_model->line(row);
    m_remarks->setText(m_model->remarks(row).left(400));
    for (size_t i = 0; i < choices.size(); ++i) {
        m_choice->setOffered(int(i), isPossible(line, choices[i]));
        if (line.choice == choices[i])
            m_choice->setCurrent(int(i));
    }
}

QString ImportPeopleStep::nameOfOurs(ClientId client) const
{
    const ClientRow *row = m_book.directory().find(client);
    if (!row)
        return {};
    Client named;
    named.given = row->given;
    named.family = row->family;
    named.preferred = row->preferred;
    return displayName(named);
}

bool ImportPeopleStep::leave()
{
    return m_draft.plan != nullptr;
}

} // namespace untie
