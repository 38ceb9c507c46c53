#include "ui/visits/caseline.h"

#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "app/visits/casestore.h"
#include "ui/clients/caseform.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideTheComplaint = 2 * space::pane + 90; ///< the word "case", the arrow
constexpr int leastComplaint = 80;

} // namespace

CaseLine::CaseLine(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_button(newButton({}, ButtonRole::Quiet, u"chevron-down"_s, this))
    , m_goals(newLabel({}, TextRole::Secondary, this))
    , m_form(new CaseForm(this))
{
    setObjectName(u"caseLine"_s);
    setSurface(this, Token::Surface);
    m_button->setObjectName(u"case"_s);
    m_button->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft); // the arrow behind the words
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_button->setMinimumWidth(1);
    m_goals->setObjectName(u"caseGoalsShown"_s);
    m_goals->setWordWrap(true);
    m_form->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(space::tight);
    line->addWidget(newLabel(tr("Case"), TextRole::SectionHead, this));
    line->addWidget(m_button, 1, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::tight, space::pane, space::small);
    column->setSpacing(space::tight);
    column->addLayout(line);
    column->addWidget(m_goals);
    column->addWidget(m_form);
    connect(m_button, &QPushButton::clicked, this, &CaseLine::offer);
    connect(m_form, &CaseForm::saved, this, &CaseLine::save);
    connect(m_form, &CaseForm::left, this, [this] {
        m_form->hide();
        m_button->setFocus(Qt::OtherFocusReason);
    });
}

void CaseLine::show(const VisitContext &context)
{
    m_form->hide();
    m_client = context.visit.client;
    m_visit = context.visit.id;
    m_day = context.visit.startedAt.toTimeZone(context.zone).date();
    m_cases = context.cases;
    m_chosen = context.forCase;
    m_isLikely = context.caseIsLikely;
    renew();
}

void CaseLine::confirm()
{
    if (m_isLikely && m_chosen.isValid())
        choose(m_chosen);
}

const ClientCase *CaseLine::chosen() const
{
    const auto found = std::ranges::find(m_cases, m_chosen, &ClientCase::id);
    return found == m_cases.end() ? nullptr : &*found;
}

void CaseLine::renew()
{
    setVisible(m_visit.isValid());
    const ClientCase *clientCase = chosen();
    m_button->setToolTip(complaint());
    m_button->setAccessibleName(tr("Case: %1").arg(complaint()));
    fit();
    m_goals->setText(clientCase && !clientCase->goals.isEmpty() ? tr("Goals: %1").arg(clientCase->goals) : QString());
    m_goals->setVisible(!m_goals->text().isEmpty());
}

QString CaseLine::complaint() const
{
    const ClientCase *clientCase = chosen();
    return !clientCase ? tr("none") : clientCase->isOpen() ? clientCase->complaint : tr("%1 (closed)", "a case").arg(clientCase->complaint);
}

/// As much of it as there is room for.
void CaseLine::fit()
{
    const int room = std::max(width() - besideTheComplaint, leastComplaint);
    m_button->setText(m_button->fontMetrics().elidedText(complaint(), Qt::ElideRight, room).replace(u'&', u"&&"_s));
}

void CaseLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The cases that are open, and what can be done about the one that is chosen.
void CaseLine::offer()
{
    auto *menu = new QMenu(m_button);
    menu->setObjectName(u"caseMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &name, CaseId id) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(id == m_chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { choose(id); });
    };
    for (const ClientCase &clientCase : std::as_const(m_cases)) {
        if (clientCase.isOpen() || clientCase.id == m_chosen)
            add(clientCase.complaint, clientCase.id);
    }
    add(tr("For none"), CaseId());
    menu->addSeparator();
    connect(menu->addAction(tr("New case…")), &QAction::triggered, this, [this] { m_form->start({.client = m_client, .openedOn = m_day}); });
    if (const ClientCase *clientCase = chosen()) {
        connect(menu->addAction(tr("Change what it says…")), &QAction::triggered, this, [this, shown = *clientCase] { m_form->start(shown); });
        connect(menu->addAction(clientCase->isOpen() ? tr("Close this case") : tr("Reopen this case")), &QAction::triggered, this, [this, other = *clientCase]() mutable {
            other.closedOn = other.isOpen() ? std::optional(std::max(m_day, other.openedOn)) : std::nullopt;
            save(other);
        });
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void CaseLine::choose(CaseId clientCase)
{
    const bool wasLikely = std::exchange(m_isLikely, false);
    const CaseId before = std::exchange(m_chosen, clientCase);
    renew();
    const auto done = m_storage.run([client = m_client, visit = m_visit, clientCase](Database &database) { return CaseStore(database).assign(client, visit, clientCase); });
    deliver(done, this, [this, visit = m_visit, before, wasLikely](const Result<> &answer) {
        if (answer)
            return;
        if (visit == m_visit) {
            m_chosen = before;
            m_isLikely = wasLikely;
            renew();
        }
        emit failed(answer.error());
    });
}

/// A case that is new is what the visit is for.
void CaseLine::save(const ClientCase &clientCase)
{
    const auto stored = m_storage.run([clientCase](Database &database) -> Result<std::pair<ClientCase, QList<ClientCase>>> {
        CaseStore store(database);
        const auto saved = store.save(clientCase);
        if (!saved)
            return fail(saved.error());
        auto all = store.of(clientCase.client);
        if (!all)
            return fail(all.error());
        return std::pair(*saved, std::move(*all));
    });
    deliver(stored, this, [this, visit = m_visit, isNew = clientCase.rev == 0](const Result<std::pair<ClientCase, QList<ClientCase>>> &answer) {
        if (visit != m_visit)
            return;
        if (!answer) {
            if (m_form->isVisible())
                m_form->setProblem(explain(answer.error()));
            else
                emit failed(answer.error());
            return;
        }
        m_form->hide();
        m_cases = answer->second;
        if (isNew)
            choose(answer->first.id);
        renew();
    });
}

void CaseLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Surface, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
}

} // namespace untie
