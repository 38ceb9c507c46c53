#include "ui/intake/intakesheet.h"

#include "ui/common/button.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/hline.h"
#include "ui/common/keys.h"
#include "ui/common/plainscroll.h"
#include "ui/common/steplist.h"
#include "ui/common/surface.h"
#include "ui/common/taborder.h"
#include "ui/common/text.h"
#include "ui/intake/sectionblock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kioskSide = 320;
constexpr int plainSide = 256;
constexpr int narrowSide = 288; ///< of the kiosk
constexpr int leastButton = 84; ///< px, of the kiosk
constexpr int narrow = 1100; ///< px: below, the kiosk gives of its wide margins to the form

QScrollArea *scrolled(QWidget *page, FormLook look, QWidget *parent)
{
    auto *around = new QWidget(parent);
    setSurface(around, Token::Surface);
    auto *row = new QHBoxLayout(around);
    const int side = look == FormLook::Kiosk ? space::kiosk : space::wide;
    row->setContentsMargins(side, look == FormLook::Kiosk ? space::far : space::header, side, space::header);
    page->setMaximumWidth(1200);
    row->addWidget(page, 1);
    row->addStretch(0);
    auto *scroll = new QScrollArea(parent);
    fillScroll(*scroll, around);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

IntakeSheet::IntakeSheet(const IntakeForm &form, FormLook look, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_look(look)
    , m_finish(tr("Done"))
    , m_side(new QWidget)
    , m_sideArea(newPlainScroll(m_side, this))
    , m_sideColumn(new QVBoxLayout(m_side))
    , m_listPlace(new QVBoxLayout)
    , m_stack(new QStackedLayout)
    , m_back(newButton(tr("Back"), ButtonRole::Normal, {}, this))
    , m_next(newButton(tr("Next"), ButtonRole::Primary, {}, this))
    , m_progress(new ElidedLabel({}, look == FormLook::Kiosk ? TextRole::Secondary : TextRole::Small, this))
    , m_foot(new QHBoxLayout)
{
    setSurface(this, Token::Surface);
    setSurface(m_side, Token::Rail);
    m_sideArea->setFixedWidth(look == FormLook::Kiosk ? kioskSide : plainSide);
    m_sideColumn->setContentsMargins(space::wide, space::wide, space::header, space::header);
    m_sideColumn->setSpacing(space::wide);
    m_sideColumn->addLayout(m_listPlace);
    m_sideColumn->addStretch(1);
    for (const FormStep &step : form.steps) {
        if (!sectionsOf(form, step.id, look == FormLook::Therapist).isEmpty())
            addStep(knowledgeWords(step.title), makeStep(step));
    }
    m_back->setObjectName(u"sheetBack"_s);
    m_next->setObjectName(u"sheetNext"_s);
    m_progress->setObjectName(u"sheetProgress"_s);
    if (look == FormLook::Kiosk) {
        for (QPushButton *button : {m_back, m_next}) {
            button->setMinimumHeight(48);
            button->setFont(textFont(TextRole::Kiosk));
        }
    } else {
        setAct(m_back, Act::PreviousPart);
        setAct(m_next, Act::NextPart);
    }
    const int side = look == FormLook::Kiosk ? space::kiosk : space::wide;
    m_foot->setContentsMargins(side, space::pane, side, space::pane);
    m_foot->setSpacing(space::pane);
    m_progress->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_foot->addWidget(m_back);
    m_foot->addWidget(m_progress, 1);
    m_foot->addWidget(m_next);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(new HLine(this));
    column->addLayout(m_foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sideArea);
    row->addLayout(column, 1);
    tabAlong(*row);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (step() + 1 < steps())
            goTo(step() + 1);
        else
            emit finished();
    });
    goTo(0);
}

void IntakeSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_look != FormLook::Kiosk)
        return;
    const bool isNarrow = width() < narrow;
    m_sideArea->setFixedWidth(isNarrow ? narrowSide : kioskSide);
    const int side = isNarrow ? space::wide : space::kiosk;
    m_foot->setContentsMargins(side, space::pane, side, space::pane);
    for (QScrollArea *scroll : std::as_const(m_scrolls))
        scroll->widget()->layout()->setContentsMargins(side, isNarrow ? space::header : space::far, side, space::header);
}

QWidget *IntakeSheet::makeStep(const FormStep &step)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    QLabel *head = newLabel(knowledgeWords(step.title), m_look == FormLook::Kiosk ? TextRole::KioskTitle : TextRole::Title, page);
    head->setWordWrap(true);
    m_heads += head;
    column->addWidget(head);
    const QList<FormSection> sections = sectionsOf(m_form, step.id, m_look == FormLook::Therapist);
    if (std::ranges::any_of(sections, &FormSection::exceptions)) {
        const QString lead = m_look == FormLook::Kiosk
            ? tr("Touch what applies. If nothing does, touch “None of these”. You can say “I would rather not answer” to any question.")
            : tr("Only what applies; “None of these” answers the rest of a section with no.");
        QLabel *words = newLabel(lead, m_look == FormLook::Kiosk ? TextRole::Kiosk : TextRole::Secondary, page);
        setTextRole(words, m_look == FormLook::Kiosk ? TextRole::Kiosk : TextRole::Secondary, Token::Text2);
        words->setWordWrap(true);
        column->addSpacing(space::small);
        column->addWidget(words);
    }
    column->addSpacing(space::near);
    for (const FormSection &section : sections) {
        auto *block = new SectionBlock(section, m_look, page);
        column->addWidget(block);
        m_sections += block;
        m_stepOf.insert(block, int(m_titles.size()));
        connect(block, &SectionBlock::edited, this, [this, block] {
            collect();
            block->renewState(m_answers);
            renewProgress();
            emit edited();
        });
    }
    column->addStretch(1);
    return page;
}

void IntakeSheet::addStep(const QString &title, QWidget *page)
{
    m_titles += title;
    QScrollArea *scroll = scrolled(page, m_look, this);
    m_scrolls += scroll;
    m_stack->addWidget(scroll);
    const int current = m_list ? m_list->current() : 0;
    delete m_list;
    m_list = new StepList(m_titles, m_side);
    m_list->setLarge(m_look == FormLook::Kiosk);
    m_list->setCurrent(current);
    m_listPlace->addWidget(m_list);
    if (layout())
        tabAlong(*layout()); // what leads on comes after what is asked
    renewProgress();
}

void IntakeSheet::showBody(const Figure &figure, const Atlas &atlas)
{
    for (SectionBlock *block : std::as_const(m_sections))
        block->showBody(figure, atlas);
}

void IntakeSheet::setSideHead(QWidget *head)
{
    m_sideColumn->insertWidget(0, head);
}

void IntakeSheet::setSideFoot(QWidget *foot)
{
    m_sideColumn->addWidget(foot);
}

void IntakeSheet::speakTo(const QString &name)
{
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        const QString title = m_titles.value(i);
        const bool asksExceptions = std::ranges::any_of(m_sections, [this, i](const SectionBlock *block) { return m_stepOf.value(block) == i && block->section().exceptions; });
        if (m_look == FormLook::Kiosk && asksExceptions && !name.isEmpty())
            m_heads[i]->setText(tr("Do any of these apply to you, %1?").arg(name));
        else
            m_heads[i]->setText(title);
    }
}

void IntakeSheet::setAnswers(const IntakeAnswers &answers)
{
    m_answers = answers;
    for (SectionBlock *block : std::as_const(m_sections))
        block->show(m_answers);
    renewProgress();
}

/// What the sections hold, on top of answers to questions that this form does not ask.
void IntakeSheet::collect()
{
    for (const SectionBlock *block : std::as_const(m_sections))
        block->collect(m_answers);
}

QList<IntakeProblem> IntakeSheet::check(QDate today)
{
    QList<IntakeProblem> stopping;
    for (SectionBlock *block : std::as_const(m_sections))
        block->clearProblems();
    for (const IntakeProblem &problem : problemsOf(m_form, m_answers, today)) {
        for (SectionBlock *block : std::as_const(m_sections))
            block->setProblem(problem.question, problem.sentence, problem.stops);
        if (problem.stops)
            stopping += problem;
    }
    return stopping;
}

void IntakeSheet::goToProblem(const IntakeProblem &problem)
{
    for (SectionBlock *block : std::as_const(m_sections)) {
        const auto &questions = block->section().questions;
        if (std::ranges::find(questions, mainQuestion(problem.question), &Question::id) == questions.end())
            continue;
        goTo(m_stepOf.value(block));
        m_scrolls[m_stepOf.value(block)]->ensureWidgetVisible(block);
        return;
    }
}

int IntakeSheet::step() const
{
    return m_stack->currentIndex();
}

int IntakeSheet::steps() const
{
    return m_stack->count();
}

void IntakeSheet::goTo(int step)
{
    if (step < 0 || step >= steps())
        return;
    m_stack->setCurrentIndex(step);
    m_list->setCurrent(step);
    m_scrolls[step]->ensureVisible(0, 0);
    renewProgress();
}

void IntakeSheet::renewProgress()
{
    int asked = 0;
    int answered = 0;
    for (const SectionBlock *block : std::as_const(m_sections)) {
        if (block->section().optional)
            continue;
        ++asked;
        answered += isAnswered(m_answers, block->section()) ? 1 : 0;
    }
    m_progress->setText(tr("%1 of %2 answered · saved as you go").arg(answered).arg(asked));
    m_back->setEnabled(step() > 0);
    m_next->setText(step() + 1 < steps() ? tr("Next") : m_finish);
    if (m_look == FormLook::Kiosk) {
        for (QPushButton *button : {m_back, m_next})
            button->setMinimumWidth(std::max(leastButton, button->sizeHint().width()));
    }
}

} // namespace untie
