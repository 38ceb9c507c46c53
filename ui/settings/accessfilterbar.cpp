#include "ui/settings/accessfilterbar.h"

#include "ui/clients/clientbook.h"
#include "ui/clients/typeddate.h"
#include "ui/common/field.h"
#include "ui/common/searchfield.h"
#include "ui/common/surface.h"
#include "ui/settings/accesswords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFound = 8;
constexpr int ClientRole = Qt::UserRole;

QComboBox *newChoice(const QString &name, const QString &all, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    choice->addItem(all);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    return choice;
}

/// The moment in UTC at which a day begins here.
QDateTime beginOf(QDate day)
{
    return day.startOfDay().toUTC();
}

} // namespace

AccessFilterBar::AccessFilterBar(const ClientBook &clients, QWidget *parent)
    : QWidget(parent)
    , m_clients(clients)
    , m_person(newChoice(tr("Who"), tr("Everybody"), this))
    , m_action(newChoice(tr("What"), tr("Everything"), this))
    , m_client(new SearchField(tr("Client"), this))
    , m_found(new QStandardItemModel(this))
    , m_from(newDay(tr("From day")))
    , m_until(newDay(tr("Until day")))
{
    setSurface(this, Token::Window);
    setFixedHeight(height::toolBar);
    m_person->setObjectName(u"accessPerson"_s);
    m_action->setObjectName(u"accessAction"_s);
    m_client->setObjectName(u"accessClient"_s);
    m_from->setObjectName(u"accessFrom"_s);
    m_until->setObjectName(u"accessUntil"_s);
    for (const AuditAction action : auditActions())
        m_action->addItem(actionName(action), int(action));
    makeClientSearch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, 0, space::pane, 1);
    row->setSpacing(space::near);
    row->addWidget(m_person, 3);
    row->addWidget(m_action, 4);
    row->addWidget(m_client, 4);
    row->addWidget(m_from, 2);
    row->addWidget(m_until, 2);
    connect(m_person, &QComboBox::activated, this, &AccessFilterBar::changed);
    connect(m_action, &QComboBox::activated, this, &AccessFilterBar::changed);
}

QLineEdit *AccessFilterBar::newDay(const QString &name)
{
    QLineEdit *day = newLineEdit(40, this);
    day->setPlaceholderText(name);
    day->setAccessibleName(name);
    day->setMinimumWidth(day->fontMetrics().horizontalAdvance(name) + 2 * space::pane);
    connect(day, &QLineEdit::textEdited, this, [this, day] { dayTyped(*day); });
    connect(day, &QLineEdit::editingFinished, this, [this, day] {
        const bool wrong = !day->text().trimmed().isEmpty() && !typedDate(day->text(), QLocale());
        if (wrong == isProblemShown(day))
            return;
        setProblemShown(day, wrong);
        emit changed();
    });
    return day;
}

/// A day acts as soon as it is one; that it is none yet is said when it is left.
void AccessFilterBar::dayTyped(QLineEdit &edit)
{
    setProblemShown(&edit, false);
    if (edit.text().trimmed().isEmpty() || typedDate(edit.text(), QLocale()))
        emit changed();
}

void AccessFilterBar::makeClientSearch()
{
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostFound);
    m_client->setCompleter(completer);
    connect(m_client, &QLineEdit::textEdited, this, &AccessFilterBar::findClients);
    connect(m_client, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() || !m_chosen.isValid())
            return;
        m_chosen = {};
        emit changed();
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_chosen = ClientId{index.data(ClientRole).toLongLong()};
        emit changed();
    });
    connect(m_client, &QLineEdit::returnPressed, this, [this] { // the first one, when there is no doubt
        if (m_chosen.isValid() || m_found->rowCount() != 1)
            return;
        const QModelIndex only = m_found->index(0, 0);
        setClient(ClientId{only.data(ClientRole).toLongLong()}, only.data().toString());
        emit changed();
    });
}

void AccessFilterBar::findClients(const QString &typed)
{
    m_found->clear();
    const bool wasChosen = m_chosen.isValid();
    m_chosen = {};
    if (!typed.trimmed().isEmpty()) {
        for (const ClientRow &row : m_clients.directory().search(typed, mostFound)) {
            Client client;
            client.given = row.given;
            client.family = row.family;
            client.preferred = row.preferred;
            auto *item = new QStandardItem(listName(client));
            item->setData(row.id.value, ClientRole);
            m_found->appendRow(item);
        }
    }
    if (wasChosen)
        emit changed();
}

void AccessFilterBar::setPeople(const RecordNames &people)
{
    const QVariant chosen = m_person->currentData();
    while (m_person->count() > 1)
        m_person->removeItem(1);
    QList<std::pair<QString, qint64>> sorted;
    for (auto person = people.cbegin(); person != people.cend(); ++person)
        sorted.append({person.value(), person.key()});
    std::ranges::sort(sorted, [](const auto &one, const auto &other) { return one.first.localeAwareCompare(other.first) < 0; });
    for (const auto &[name, id] : std::as_const(sorted))
        m_person->addItem(name, id);
    m_person->setCurrentIndex(std::max(chosen.isValid() ? m_person->findData(chosen) : 0, 0));
}

void AccessFilterBar::setClient(ClientId client, const QString &name)
{
    m_chosen = {}; // so that no change is told
    m_client->setText(name);
    m_chosen = client;
}

void AccessFilterBar::clear()
{
    m_person->setCurrentIndex(0);
    m_action->setCurrentIndex(0);
    setClient({}, {});
    for (QLineEdit *day : {m_from, m_until}) {
        day->clear();
        setProblemShown(day, false);
    }
}

AuditFilter AccessFilterBar::filter() const
{
    AuditFilter filter;
    if (const QVariant person = m_person->currentData(); person.isValid())
        filter.person = PersonId{person.toLongLong()};
    if (const QVariant action = m_action->currentData(); action.isValid())
        filter.action = AuditAction(action.toInt());
    if (m_chosen.isValid())
        filter.object = m_chosen.value;
    if (const auto from = typedDate(m_from->text(), QLocale()))
        filter.from = beginOf(*from);
    if (const auto until = typedDate(m_until->text(), QLocale()))
        filter.until = beginOf(until->addDays(1));
    return filter;
}

bool AccessFilterBar::isEmpty() const
{
    const AuditFilter asked = filter();
    return !asked.person && !asked.action && !asked.object && !asked.from && !asked.until;
}

QString AccessFilterBar::problem() const
{
    if (isProblemShown(m_from) || isProblemShown(m_until))
        return tr("This is no date. One is written as %1.").arg(shownDate(QDate(2026, 11, 30), QLocale()));
    return {};
}

} // namespace untie
