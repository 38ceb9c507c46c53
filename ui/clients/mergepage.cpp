#include "ui/clients/mergepage.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "app/common/explain.h"
#include "app/common/id.h"
#include "app/common/text.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientfinder.h"
#include "ui/clients/contactwords.h"
#include "ui/clients/mergewords.h"
#include "ui/clients/typeddate.h"
#include "ui/common/backbutton.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int captionWidth = 190;
constexpr int contentWidth = 1000;

enum Column { Caption, Kept, Other };

/// When the record was made: its number tells.
QDate madeOn(ClientId id)
{
    return QDateTime::fromMSecsSinceEpoch(momentOf(id.value)).date();
}

QString joined(const QList<Contact> &contacts, const QString &country, bool arePhones)
{
    QStringList lines;
    for (const Contact &contact : contacts)
        lines += arePhones ? phoneWords(contact, country) : emailWords(contact);
    return lines.join(u'\n');
}

} // namespace

MergePage::MergePage(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_book(book)
    , m_header(new PageHeader(this))
    , m_apart(newButton(tr("They are two people"), ButtonRole::Normal, {}, m_header))
    , m_merge(newButton(tr("Make them one"), ButtonRole::Primary, u"merge"_s, m_header))
    , m_finder(new ClientFinder(book, this))
    , m_trouble(newLabel({}, TextRole::Body, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"mergePage"_s);
    setSurface(this, Token::Surface);
    m_apart->setObjectName(u"keepApart"_s);
    m_merge->setObjectName(u"mergeRecords"_s);
    setKey(m_merge, QKeySequence(Qt::CTRL | Qt::Key_Return));
    QToolButton *back = m_header->setBack(plainBack());
    m_header->addAction(m_apart);
    m_header->addAction(m_merge);
    m_finder->setObjectName(u"otherRecord"_s);
    auto *finder = new Field(tr("Name or phone of the other record"), m_finder, this);
    finder->setHint(tr("Of the same person: nothing is changed before you have seen both side by side."));
    finder->setMaximumWidth(contentWidth / 2);
    finder->setContentsMargins(space::header, space::header, space::header, 0);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setObjectName(u"mergeTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(space::header, space::pane, space::header, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(finder);
    column->addWidget(m_trouble);
    column->addWidget(m_scroll, 1);

    connect(m_finder, &ClientFinder::chosen, this, [this](ClientId other) { open(m_from, other); });
    connect(back, &QToolButton::clicked, this, &MergePage::closed);
    connect(m_apart, &QPushButton::clicked, this, &MergePage::keepApart);
    connect(m_merge, &QPushButton::clicked, this, &MergePage::merge);
}

void MergePage::open(ClientId one)
{
    ++m_question;
    m_from = one;
    m_sides = {};
    say({});
    delete m_scroll->takeWidget();
    m_header->setTitle(tr("Merge with another record"));
    m_header->setFacts({});
    m_apart->hide();
    m_merge->hide();
    m_finder->parentWidget()->show();
    m_finder->start(one);
    m_finder->setFocus(Qt::OtherFocusReason);
    emit completed();
}

void MergePage::open(ClientId one, ClientId other)
{
    open(one);
    const quint64 question = m_question;
    const auto sides = m_storage.run([one, other](Database &database) { return read(database, std::min(one, other), std::max(one, other)); });
    deliver(sides, this, [this, question](const Result<Sides> &both) {
        if (question == m_question)
            answered(both);
    });
}

Result<MergePage::Sides> MergePage::read(Database &database, ClientId one, ClientId other)
{
    const ClientMergeStore merges(database);
    Sides sides;
    for (const auto &[side, id] : {std::pair{&sides.kept, one}, std::pair{&sides.other, other}}) {
        auto client = ClientStore(database).find(id);
        if (!client)
            return fail(client.error());
        side->client = std::move(*client);
        const auto counts = merges.countsOf(side->client.id);
        if (!counts)
            return fail(counts.error());
        side->visits = counts->visits;
        side->appointments = counts->appointments;
    }
    if (sides.kept.client.id == sides.other.client.id)
        return fail(Error::Kind::Conflict, u"the two records are one already"_s);
    return sides;
}

void MergePage::answered(const Result<Sides> &sides)
{
    if (!sides) {
        say(explain(sides.error()));
        emit completed();
        return;
    }
    m_sides = *sides;
    m_header->setTitle(tr("One person, or two?"));
    m_header->setFacts(tr("Choose where the two differ. All else of both is kept."));
    m_finder->parentWidget()->hide();
    m_apart->show();
    m_merge->show();
    put();
    m_merge->setFocus(Qt::OtherFocusReason);
    emit completed();
}

void MergePage::put()
{
    auto *content = new QWidget;
    setSurface(content, Token::Surface);
    auto *rows = new QWidget(content);
    rows->setMaximumWidth(contentWidth);
    m_choices.clear();
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::header);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(Caption, captionWidth);
    m_grid->setColumnStretch(Kept, 1);
    m_grid->setColumnStretch(Other, 1);
    addHeads();
    for (const MergePart part : mergeParts())
        addPart(part);
    addLists();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::header, space::normal, space::header, space::header);
    column->addWidget(rows);
    column->addStretch(1);
    m_scroll->setWidget(content);
}

void MergePage::addHeads()
{
    for (const auto &[column, side] : {std::pair{Kept, &m_sides.kept}, std::pair{Other, &m_sides.other}}) {
        auto *head = new QWidget(m_grid->parentWidget());
        auto *lines = new QVBoxLayout(head);
        lines->setContentsMargins(0, space::normal, 0, space::normal);
        lines->setSpacing(space::hair);
        lines->addWidget(newLabel(displayName(side->client), TextRole::Heading, head));
        QLabel *facts = newLabel(factsOf(*side), TextRole::Small, head);
        facts->setObjectName(column == Kept ? u"keptFacts"_s : u"otherFacts"_s);
        facts->setWordWrap(true);
        lines->addWidget(facts);
        m_grid->addWidget(head, 0, column, Qt::AlignTop);
    }
    m_grid->addWidget(new HLine(m_grid->parentWidget()), 1, 0, 1, 3);
}

QString MergePage::factsOf(const Side &side) const
{
    QStringList facts{tr("Record since %1", "a date").arg(shownDate(madeOn(side.client.id), QLocale()))};
    if (side.visits > 0)
        facts += tr("%n visit(s)", nullptr, side.visits);
    facts += tr("%n appointment(s)", nullptr, side.appointments);
    if (side.client.archived)
        facts += tr("archived");
    return facts.join(u" · "_s);
}

void MergePage::addCell(int column, const QString &text, Token colour)
{
    QLabel *label = newLabel(text, TextRole::Body, m_grid->parentWidget());
    setTextRole(label, column == Caption ? TextRole::Small : TextRole::Body, colour);
    label->setWordWrap(true);
    label->setContentsMargins(0, space::normal, 0, space::normal);
    m_grid->addWidget(label, m_grid->rowCount() - (column == Caption ? 0 : 1), column, Qt::AlignTop);
}

void MergePage::addPart(MergePart part)
{
    const Client &kept = m_sides.kept.client;
    const Client &other = m_sides.other.client;
    const QString texts[]{shownText(kept, part, m_book.country()), shownText(other, part, m_book.country())};
    if (texts[0].isEmpty() && texts[1].isEmpty())
        return;
    const bool chosen = differingParts(kept, other).contains(part);
    const bool both = part == MergePart::DeskNote && !texts[0].isEmpty() && !texts[1].isEmpty() && texts[0] != texts[1];
    addCell(Caption, both ? tr("%1: both are kept", "a field").arg(nameOf(part)) : nameOf(part), Token::Text2);
    const int row = m_grid->rowCount() - 1;
    if (!chosen) {
        addCell(Kept, texts[0], Token::Text);
        addCell(Other, texts[1] == texts[0] ? tr("the same") : texts[1], texts[1] == texts[0] ? Token::Text3 : Token::Text);
    } else {
        auto *group = new QButtonGroup(m_grid->parentWidget());
        for (int side = 0; side < 2; ++side) {
            auto *choice = new QRadioButton(QString(texts[side]).replace(u'&', u"&&"_s).replace(u'\n', u", "_s), m_grid->parentWidget());
            choice->setObjectName(u"part%1 %2"_s.arg(int(part)).arg(side));
            choice->setAccessibleDescription(nameOf(part));
            choice->setChecked(side == 0);
            group->addButton(choice, side);
            auto *cell = new QWidget(m_grid->parentWidget());
            auto *inside = new QHBoxLayout(cell);
            inside->setContentsMargins(0, space::small, 0, space::small);
            inside->addWidget(choice, 1);
            m_grid->addWidget(cell, row, Kept + side, Qt::AlignTop);
        }
        m_choices.insert(part, group);
    }
    m_grid->addWidget(new HLine(m_grid->parentWidget()), row + 1, 0, 1, 3);
}

/// What both have several of, and nobody has to choose.
void MergePage::addLists()
{
    const Client &kept = m_sides.kept.client;
    const Client &other = m_sides.other.client;
    const auto add = [this](const QString &caption, const QString &one, const QString &two) {
        if (one.isEmpty() && two.isEmpty())
            return;
        addCell(Caption, caption, Token::Text2);
        const int row = m_grid->rowCount() - 1;
        addCell(Kept, one, Token::Text);
        addCell(Other, two, Token::Text);
        m_grid->addWidget(new HLine(m_grid->parentWidget()), row + 1, 0, 1, 3);
    };
    add(tr("Further phones: all are kept"), joined(kept.otherPhones, m_book.country(), true), joined(other.otherPhones, m_book.country(), true));
    add(tr("Further e-mail addresses: all are kept"), joined(kept.otherEmails, {}, false), joined(other.otherEmails, {}, false));
    add(tr("Tags: all are kept"), commaList(kept.tags), commaList(other.tags));
}

void MergePage::merge()
{
    QList<MergePart> fromOther;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        if ((*choice)->checkedId() == 1)
            fromOther += choice.key();
    }
    const Client &other = m_sides.other.client;
    const Client kept = mergedClient(m_sides.kept.client, other, fromOther, m_book.country());
    m_merge->setEnabled(false);
    deliver(m_book.merge(kept, other), this, [this, kept, other](const Result<MergeId> &done) {
        m_merge->setEnabled(true);
        if (!done)
            return say(explain(done.error()));
        emit merged({.id = *done, .merged = other.id, .mergedName = displayName(other), .into = kept.id, .at = {}, .by = {}});
    });
}

void MergePage::keepApart()
{
    const auto kept = m_storage.run([one = m_sides.kept.client.id, other = m_sides.other.client.id](Database &database) {
        return ClientMergeStore(database).keepApart(one, other, QDateTime::currentDateTimeUtc());
    });
    deliver(kept, this, [this](const Result<> &done) {
        if (!done)
            return say(explain(done.error()));
        emit keptApart();
    });
}

void MergePage::say(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace untie
