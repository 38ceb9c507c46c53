#include "ui/exchange/importlinesstep.h"

#include "app/common/explain.h"
#include "app/exchange/importplan.h"
#include "ui/common/flowlayout.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/exchange/importtable.h"
#include "ui/exchange/importtablemodel.h"
#include "ui/exchange/longimport.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownRemarks = 400; ///< letters

}

ImportLinesStep::ImportLinesStep(const QString &part, const Words &words, ImportLinesModel *model, LongImport &work)
    : AssistantStep(words.name, words.title, words.lead)
    , m_model(*model)
    , m_state(newLabel({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
    , m_lines(new QWidget(this))
    , m_filter(new SegmentedControl(words.filter))
    , m_table(newImportTable(words.table, model, nullptr))
    , m_remarks(newLabel({}, TextRole::Secondary, nullptr))
    , m_choice(new SegmentedControl(words.choice))
{
    model->setParent(this);
    m_state->setObjectName(part + u"State"_s);
    m_state->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_filter->setObjectName(part + u"Filter"_s);
    for (const QString &name : words.filters)
        m_filter->add(name);
    m_table->setMinimumHeight(180);
    m_remarks->setObjectName(part + u"Remarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setMinimumHeight(2 * QFontMetrics(textFont(TextRole::Secondary)).lineSpacing());
    m_choice->setObjectName(part + u"Choice"_s);
    for (const QString &name : words.choices)
        m_choice->add(name);
    connect(&work, &LongImport::progressed, m_progress, &QProgressBar::setValue);
    connect(model, &ImportLinesModel::choicesChanged, this, [this] {
        showCounts();
        showCurrent();
    });
    connect(m_filter, &SegmentedControl::chosen, this, [this](int which) {
        m_model.show(which);
        m_table->selectRow(0);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_choice, &SegmentedControl::chosen, this, [this](int choice) {
        if (currentRow() >= 0)
            choose(currentRow(), choice);
    });
}

/// What is added last is reached last by Tab.
void ImportLinesStep::layOut(const QList<QWidget *> &tools, const QList<QWidget *> &decisions)
{
    auto *bar = new QWidget(m_lines);
    auto *above = new FlowLayout(bar, space::near);
    above->setLastAtEnd(true);
    auto *foot = new QHBoxLayout;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addWidget(bar);
    above->addWidget(m_filter);
    auto *together = new QWidget(bar);
    auto *side = new QHBoxLayout(together);
    side->setContentsMargins({});
    for (QWidget *tool : tools)
        side->addWidget(tool);
    above->addWidget(together);
    column->addWidget(m_table, 1);
    column->addSpacing(space::normal - space::near);
    column->addLayout(foot);
    foot->setSpacing(space::header);
    foot->addWidget(m_remarks, 1);
    for (QWidget *decision : decisions)
        foot->addWidget(decision);
    foot->addWidget(m_choice);
    body().setSpacing(space::normal);
    body().addWidget(m_state);
    body().addWidget(m_progress);
    body().addWidget(m_lines, 1);
    body().addStretch(0);
}

void ImportLinesStep::showReading(const QString &sentence)
{
    m_lines->hide();
    m_progress->setValue(0);
    m_progress->show();
    setTextRole(m_state, TextRole::Secondary);
    m_state->setText(sentence);
}

void ImportLinesStep::showTrouble(const Error &error)
{
    m_progress->hide();
    setTextRole(m_state, TextRole::Body, Token::Danger);
    m_state->setText(explain(error));
    emit wasRead();
}

void ImportLinesStep::showLines()
{
    m_progress->hide();
    m_filter->setCurrent(0);
    showFilterCounts();
    m_lines->show();
    m_table->selectRow(0);
    showCounts();
    showCurrent();
}

void ImportLinesStep::showFilterCounts()
{
    for (int which = 1; which < m_filter->size(); ++which) {
        const int count = m_model.count(which);
        m_filter->setCount(which, count);
        m_filter->setOffered(which, count > 0);
    }
}

void ImportLinesStep::showState(QStringList sentences, const QList<BrokenPlace> &broken, bool isAsking)
{
    for (const BrokenPlace &place : broken)
        sentences += sentenceOf(place);
    setTextRole(m_state, TextRole::Body, isAsking || !broken.isEmpty() ? Token::Warn : Token::Text2);
    m_state->setText(sentences.join(u'\n'));
}

QString ImportLinesStep::sentenceOf(const BrokenPlace &place) const
{
    return tr("Line %1: %2", "a sentence follows").arg(QLocale().toString(place.line), place.sentence);
}

int ImportLinesStep::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row < m_model.rowCount() ? row : -1;
}

void ImportLinesStep::showCurrent()
{
    const int row = currentRow();
    m_choice->setEnabled(row >= 0);
    m_remarks->setText(row >= 0 ? m_model.remarks(row).left(shownRemarks) : QString());
    for (int choice = 0; row >= 0 && choice < m_choice->size(); ++choice) {
        m_choice->setOffered(choice, mayBecome(row, choice));
        if (isChosen(row, choice))
            m_choice->setCurrent(choice);
    }
}

} // namespace untie
