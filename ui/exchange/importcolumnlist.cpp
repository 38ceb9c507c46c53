#include "ui/exchange/importcolumnlist.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownColumns = 200; ///< wider tables keep what was found out about the rest
constexpr qsizetype shownValues = 3;
constexpr qsizetype shownLetters = 60;

/// The first different values of a column.
QString examplesOf(int column, const QList<QStringList> &rows)
{
    QStringList values;
    for (const QStringList &row : rows) {
        const QString value = row.value(column).left(shownLetters).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values += value;
        if (values.size() == shownValues)
            break;
    }
    return values.join(u" · "_s);
}

} // namespace

ImportColumnList::ImportColumnList(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"importColumns"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ImportColumnList::show(const CsvPlan &plan, const QList<QStringList> &rows)
{
    auto *sheet = new QWidget;
    setSurface(sheet, Token::Surface);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(space::pane, space::near, space::pane, space::near);
    grid->setHorizontalSpacing(space::header);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    const int columns = std::min(int(plan.columns.size()), shownColumns);
    for (int column = 0; column < columns; ++column) {
        const QString header = plan.header.value(column).left(shownLetters).simplified();
        const QString name = header.isEmpty() ? tr("Column %1").arg(column + 1) : header;
        auto *caption = new ElidedLabel(name, TextRole::Name, sheet);
        auto *examples = new ElidedLabel(examplesOf(column, rows), TextRole::Small, sheet);
        auto *choice = new QComboBox(sheet);
        choice->setAccessibleName(tr("What “%1” is").arg(name));
        choice->addItem(nameOf(CardField::None), int(CardField::None));
        for (const CardField field : cardFields())
            choice->addItem(nameOf(field), int(field));
        choice->installEventFilter(this);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setCurrentIndex(choice->findData(int(plan.columns.at(column))));
        connect(choice, &QComboBox::activated, this, [this, choice, column] { emit chosen(column, CardField(choice->currentData().toInt())); });
        grid->addWidget(caption, column, 0);
        grid->addWidget(examples, column, 1);
        grid->addWidget(choice, column, 2);
    }
    grid->setRowStretch(columns, 1);
    setWidget(sheet);
}

/// The wheel scrolls the list, and never changes what a column is.
bool ImportColumnList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched != viewport()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace untie
