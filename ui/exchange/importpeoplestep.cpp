#include "ui/exchange/importpeoplestep.h"

#include "ui/clients/clientbook.h"
#include "ui/common/button.h"
#include "ui/exchange/importpeoplemodel.h"
#include "ui/exchange/importwork.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they stand on the control.
constexpr std::array choices{ImportChoice::Add, ImportChoice::Complete, ImportChoice::Leave};

} // namespace

ImportPeopleStep::ImportPeopleStep(ImportDraft &draft, ImportWork &work, const ClientBook &book)
    : ImportPeopleStep(draft, work, book, new ImportPeopleModel(nullptr))
{
}

ImportPeopleStep::ImportPeopleStep(ImportDraft &draft, ImportWork &work, const ClientBook &book, ImportPeopleModel *model)
    : ImportLinesStep(u"import"_s,
                      {.name = tr("People"),
                       .title = tr("Who comes in"),
                       .lead = tr("Whoever is likely a client already completes that client, unless you say otherwise."),
                       .table = tr("People in the file"),
                       .filter = tr("Who is shown"),
                       .choice = tr("What becomes of them"),
                       .filters = {tr("Everybody"), tr("Known already"), tr("With problems"), tr("Cannot be taken")},
                       .choices = {tr("Add"), tr("Complete"), tr("Leave out")}},
                      model, work)
    , m_draft(draft)
    , m_work(work)
    , m_book(book)
    , m_model(model)
{
    table().setObjectName(u"importPeople"_s);
    auto *heads = table().horizontalHeader();
    for (const auto &[column, width] : {std::pair(ImportPeopleModel::Line, 72), {ImportPeopleModel::Name, 170}, {ImportPeopleModel::Born, 100}, {ImportPeopleModel::Reach, 150}, {ImportPeopleModel::Becomes, 180}})
        heads->resizeSection(column, width);
    heads->setSectionResizeMode(ImportPeopleModel::Remarks, QHeaderView::Stretch);
    QPushButton *forAll = newButton(tr("For all of these"), ButtonRole::Normal, {}, nullptr);
    forAll->setObjectName(u"importForAll"_s);
    auto *menu = new QMenu(forAll);
    for (const auto &[choice, name] : {std::pair(ImportChoice::Add, tr("Add as new clients")), {ImportChoice::Complete, tr("Complete who is there")}, {ImportChoice::Leave, tr("Leave out")}})
        connect(menu->addAction(name), &QAction::triggered, this, [this, choice = choice] { m_model->chooseForAll(choice); });
    forAll->setMenu(menu);
    layOut({forAll}, {});
    setFocusProxy(&table());
    connect(&work, &ImportWork::wasRead, this, &ImportPeopleStep::show);
}

void ImportPeopleStep::enter()
{
    if (m_draft.plan)
        return showPlan(); // nothing was changed since
    showReading(tr("Reading everybody, and comparing them with the clients that are here…"));
    m_work.read(m_draft.source);
}

void ImportPeopleStep::turnBack()
{
    if (!m_draft.plan)
        m_work.stop();
}

void ImportPeopleStep::show(const Result<ImportPlan> &plan)
{
    if (!plan)
        return showTrouble(plan.error());
    m_draft.plan = std::make_shared<ImportPlan>(*plan);
    showPlan();
    emit wasRead();
}

void ImportPeopleStep::showPlan()
{
    m_model->setPlan(m_draft.plan, [this](ClientId client) { return nameOfOurs(client); }, m_draft.names);
    showLines();
}

void ImportPeopleStep::showCounts()
{
    const ImportPlan &plan = *m_draft.plan;
    const QLocale locale;
    showState({tr("%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.")
                   .arg(locale.toString(plan.count(ImportChoice::Add)), locale.toString(plan.count(ImportChoice::Complete)), locale.toString(plan.count(ImportChoice::Leave)), locale.toString(plan.refused()))},
              plan.broken);
}

QString ImportPeopleStep::sentenceOf(const BrokenPlace &place) const
{
    if (m_draft.names.size() == 1)
        return ImportLinesStep::sentenceOf(place);
    const auto [file, line] = m_draft.plan->placeOf(place.line);
    return tr("%1, line %2: %3", "a file; a sentence follows").arg(m_draft.names.value(file), QLocale().toString(line), place.sentence);
}

bool ImportPeopleStep::mayBecome(int row, int choice) const
{
    return m_model->line(row).mayBecome(choices[size_t(choice)]);
}

bool ImportPeopleStep::isChosen(int row, int choice) const
{
    return m_model->line(row).choice == choices[size_t(choice)];
}

void ImportPeopleStep::choose(int row, int choice)
{
    m_model->choose(row, choices[size_t(choice)]);
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
