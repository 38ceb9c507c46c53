#include "ui/clients/casespane.h"

#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "app/visits/casestore.h"
#include "ui/clients/caseform.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

CasesPane::CasesPane(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_rows(new QVBoxLayout)
    , m_none(newLabel(tr("No case yet. A case is a complaint with what the client wants to reach; visits belong to it."), TextRole::Secondary, this))
    , m_trouble(newLabel(QString(), TextRole::Body, this))
    , m_form(new CaseForm(this))
{
    setObjectName(u"casesPane"_s);
    setSurface(this, Token::Surface);
    m_none->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(u"casesTrouble"_s);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->hide();
    m_form->hide();
    auto *header = new PaneHeader(tr("Cases"), this);
    QToolButton *fresh = newIconButton(u"plus"_s, tr("New case"), this);
    fresh->setObjectName(u"newCase"_s);
    header->addTool(fresh);
    auto *inside = new QWidget;
    setSurface(inside, Token::Surface);
    inside->setMinimumWidth(1);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_form);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    column->addWidget(m_trouble);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    fillScroll(*scroll, inside);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(header);
    whole->addWidget(scroll, 1);
    connect(fresh, &QToolButton::clicked, this, &CasesPane::begin);
    connect(m_form, &CaseForm::saved, this, &CasesPane::save);
    connect(m_form, &CaseForm::left, m_form, &QWidget::hide);
}

void CasesPane::show(const ClientHistory &history, QDate today)
{
    m_today = today;
    if (history.client.id != m_client)
        m_form->hide();
    m_client = history.client.id;
    m_trouble->hide();
    while (m_rows->count() > 1) {
        const int place = m_rows->itemAt(0)->widget() == m_form ? 1 : 0;
        QLayoutItem *item = m_rows->takeAt(place);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ClientCase &clientCase : history.cases) {
        const auto isFor = [&clientCase](CaseId id) { return id == clientCase.id; };
        QWidget *row = makeRow(clientCase, static_cast<int>(std::ranges::count_if(history.record.cases, isFor)));
        m_rows->addWidget(row);
        row->show();
    }
    m_none->setVisible(history.cases.isEmpty() && m_form->isHidden());
}

QWidget *CasesPane::makeRow(const ClientCase &clientCase, int visits)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"case %1"_s.arg(clientCase.complaint));
    QLabel *name = newLabel(clientCase.complaint, clientCase.isOpen() ? TextRole::Strong : TextRole::Name, row);
    name->setWordWrap(true);
    const QLocale locale;
    const QString opened = shownDate(clientCase.openedOn, locale);
    //: A case: the day it began on
    const QString days = clientCase.isOpen() ? tr("since %1").arg(opened)
                                             //: A closed case: its first and its last day
                                             : tr("%1 to %2, closed").arg(opened, shownDate(*clientCase.closedOn, locale));
    QLabel *facts = newLabel(days + u" · "_s + tr("%Ln visit(s)", nullptr, visits), TextRole::Small, row);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, space::near, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(name);
    column->addWidget(facts);
    if (!clientCase.goals.isEmpty()) {
        QLabel *goals = newLabel(clientCase.goals, TextRole::Note, row);
        goals->setWordWrap(true);
        goals->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(goals);
    }
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(0, 0, 0, space::near);
    acts->setSpacing(0);
    const auto add = [&](const QString &text, const QString &spoken, const char *object) {
        QPushButton *act = newButton(text, ButtonRole::Quiet, {}, row);
        act->setObjectName(QLatin1StringView(object));
        act->setAccessibleName(spoken.arg(clientCase.complaint));
        acts->addWidget(act);
        return act;
    };
    QPushButton *edits = add(tr("Edit"), tr("Edit the case “%1”"), "editCase");
    QPushButton *ends = clientCase.isOpen() ? add(tr("Close"), tr("Close the case “%1”"), "closeCase") : add(tr("Reopen"), tr("Reopen the case “%1”"), "reopenCase");
    QPushButton *shows = add(tr("Show visits"), tr("Show the visits for “%1”"), "visitsOfCase");
    shows->setEnabled(visits > 0);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addWidget(new HLine(row));
    connect(edits, &QPushButton::clicked, this, [this, clientCase, row] { edit(clientCase, m_rows->indexOf(row)); });
    connect(shows, &QPushButton::clicked, this, [this, id = clientCase.id] { emit visitsWanted(id); });
    connect(ends, &QPushButton::clicked, this, [this, clientCase] {
        ClientCase other = clientCase;
        other.closedOn = clientCase.isOpen() ? std::optional(std::max(m_today, clientCase.openedOn)) : std::nullopt;
        save(other);
    });
    return row;
}

void CasesPane::begin()
{
    edit({.client = m_client, .openedOn = m_today}, 0);
}

/// The form stands at this place among the rows.
void CasesPane::edit(const ClientCase &clientCase, int place)
{
    m_rows->removeWidget(m_form);
    m_rows->insertWidget(std::min(place, m_rows->count()), m_form);
    m_none->hide();
    m_form->start(clientCase);
}

void CasesPane::save(const ClientCase &clientCase)
{
    const auto stored = m_storage.run([clientCase](Database &database) { return CaseStore(database).save(clientCase); });
    deliver(stored, this, [this, client = m_client](const Result<ClientCase> &answer) {
        if (client != m_client)
            return;
        if (answer) {
            m_form->hide();
            emit changed();
        } else if (m_form->isVisible()) {
            m_form->setProblem(explain(answer.error()));
        } else {
            m_trouble->setText(explain(answer.error()));
            m_trouble->show();
        }
    });
}

} // namespace untie
