#include "ui/exchange/importcolumnsstep.h"

#include "app/exchange/vcardreader.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/exchange/importcolumnlist.h"
#include "ui/exchange/importpreviewmodel.h"
#include "ui/exchange/importtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampledRows = 200;
constexpr int shownPeople = 4;

int code(QChar mark)
{
    return mark.unicode();
}

} // namespace

ImportColumnsStep::ImportColumnsStep(ImportDraft &draft)
    : AssistantStep(tr("Columns"), tr("What stands where"), {})
    , m_draft(draft)
    , m_hasHeader(new QCheckBox(tr("The first row names the columns"), this))
    , m_columns(new ImportColumnList(this))
    , m_preview(new ImportPreviewModel(this))
    , m_problem(newLabel({}, TextRole::Body, this))
{
    m_hasHeader->setObjectName(u"importHasHeader"_s);
    m_problem->setObjectName(u"importColumnsProblem"_s);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Body, Token::Danger);
    QTableView *table = newImportTable(tr("The first people"), m_preview, this);
    table->setObjectName(u"importPreview"_s);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &[column, width] : {std::pair(ImportPreviewModel::Name, 180), {ImportPreviewModel::Born, 110}, {ImportPreviewModel::Phone, 140}, {ImportPreviewModel::Email, 180}, {ImportPreviewModel::Place, 170}})
        table->horizontalHeader()->resizeSection(column, width);
    table->horizontalHeader()->setSectionResizeMode(ImportPreviewModel::Note, QHeaderView::Stretch);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + shownPeople * table->verticalHeader()->defaultSectionSize() + 2);
    m_columns->setMinimumHeight(150);
    body().setSpacing(space::normal);
    m_dialect = makeDialect();
    body().addWidget(m_dialect);
    body().addWidget(m_hasHeader);
    body().addWidget(m_columns, 1);
    body().addWidget(m_problem);
    body().addWidget(newLabel(tr("So the first of them are taken over:"), TextRole::Caption, this));
    body().addWidget(table);
    for (QComboBox *choice : {m_encoding, m_separator, m_quote})
        connect(choice, &QComboBox::activated, this, &ImportColumnsStep::takeDialect);
    connect(m_hasHeader, &QCheckBox::clicked, this, &ImportColumnsStep::takeDialect);
    connect(m_dates, &QComboBox::activated, this, &ImportColumnsStep::takeDateOrder);
    connect(m_columns, &ImportColumnList::chosen, this, [this](int column, CardField field) {
        m_draft.source.csv.columns[column] = field;
        m_draft.plan.reset();
        showPreview();
    });
}

QWidget *ImportColumnsStep::makeDialect()
{
    auto *fields = new QWidget(this);
    auto *row = new FlowLayout(fields, space::normal);
    m_encoding = addChoice(tr("Letters"), "importEncoding",
                           {{u"UTF-8"_s, int(TextEncoding::Utf8)}, {u"Windows-1252"_s, int(TextEncoding::Windows1252)}, {u"UTF-16"_s, int(TextEncoding::Utf16LittleEndian)}, {u"UTF-16 (big-endian)"_s, int(TextEncoding::Utf16BigEndian)}});
    m_separator = addChoice(tr("Between cells"), "importSeparator", {{tr("Comma"), code(u',')}, {tr("Semicolon"), code(u';')}, {tr("Tab"), code(u'\t')}, {tr("Bar"), code(u'|')}});
    m_quote = addChoice(tr("Around cells"), "importQuote", {{u"\" \""_s, code(u'"')}, {u"' '"_s, code(u'\'')}});
    m_dates = addChoice(tr("Dates"), "importDates", {{tr("Day, month, year"), int(DateOrder::DayMonthYear)}, {tr("Month, day, year"), int(DateOrder::MonthDayYear)}, {tr("Year, month, day"), int(DateOrder::YearMonthDay)}});
    for (QComboBox *choice : {m_encoding, m_separator, m_quote, m_dates})
        row->addWidget(choice->parentWidget());
    setFocusProxy(m_encoding);
    return fields;
}

QComboBox *ImportColumnsStep::addChoice(const QString &caption, const char *name, const QList<std::pair<QString, int>> &choices)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QLatin1StringView(name));
    for (const auto &[text, value] : choices)
        choice->addItem(text, value);
    new Field(caption, choice, this);
    return choice;
}

void ImportColumnsStep::enter()
{
    const bool isTable = !m_draft.source.isVCard;
    setLead(isTable ? tr("This was found out from the file. Whatever is wrong can be set right here; it is remembered for the next table of this kind.") : tr("Address cards say themselves what is what."));
    for (QWidget *part : {m_dialect, static_cast<QWidget *>(m_hasHeader), static_cast<QWidget *>(m_columns)})
        part->setVisible(isTable);
    if (isTable)
        showPlan();
    showPreview();
}

bool ImportColumnsStep::leave()
{
    return m_problem->text().isEmpty();
}

/// Encoding and marks are given: what follows from them is found out anew.
void ImportColumnsStep::takeDialect()
{
    CsvPlan &plan = m_draft.source.csv;
    plan.encoding = TextEncoding(m_encoding->currentData().toInt());
    plan.dialect = {QChar(char16_t(m_separator->currentData().toInt())), QChar(char16_t(m_quote->currentData().toInt()))};
    plan.hasHeader = m_hasHeader->isChecked();
    guessColumns(decoded(m_draft.head, plan.encoding).text, m_draft.usual, m_draft.source.today, plan);
    const auto known = std::ranges::find_if(m_draft.known, [&plan](const CsvPlan &before) { return plan.hasHeader && before.header == plan.header; });
    if (known != m_draft.known.end()) {
        plan.columns = known->columns;
        plan.dateOrder = known->dateOrder;
    }
    m_draft.plan.reset();
    showPlan();
    showPreview();
}

void ImportColumnsStep::takeDateOrder()
{
    m_draft.source.csv.dateOrder = DateOrder(m_dates->currentData().toInt());
    m_draft.plan.reset();
    showPreview();
}

void ImportColumnsStep::showPlan()
{
    const CsvPlan &plan = m_draft.source.csv;
    m_encoding->setCurrentIndex(m_encoding->findData(int(plan.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(code(plan.dialect.separator)));
    m_quote->setCurrentIndex(m_quote->findData(code(plan.dialect.quote)));
    m_dates->setCurrentIndex(m_dates->findData(int(plan.dateOrder)));
    m_hasHeader->setChecked(plan.hasHeader);
    m_columns->show(plan, firstRows(decoded(m_draft.head, plan.encoding).text, plan, sampledRows));
}

void ImportColumnsStep::showPreview()
{
    const ImportSource &source = m_draft.source;
    const CardReading reading{source.csv.dateOrder, source.today};
    QList<ReadClient> people;
    if (source.isVCard) {
        VCardReader cards(m_draft.head);
        for (auto card = cards.next(); card && people.size() < shownPeople; card = cards.next())
            people += clientOf(*card, reading);
    } else {
        const CsvCards cards(source.csv);
        for (const QStringList &cells : firstRows(decoded(m_draft.head, source.csv.encoding).text, source.csv, shownPeople))
            people += clientOf(cards.cardOf({0, cells}), reading);
    }
    m_preview->show(people);
    const bool hasName = source.isVCard || std::ranges::any_of(source.csv.columns, [](CardField field) { return field == CardField::Given || field == CardField::Family || field == CardField::Name; });
    m_problem->setText(people.isEmpty() ? tr("Nobody stands in this file.") : hasName ? QString() : tr("No column holds names: say which one does."));
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace untie
