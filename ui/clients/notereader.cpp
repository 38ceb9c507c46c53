#include "ui/clients/notereader.h"

#include "app/clients/noteaccess.h"
#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/storage/storagethread.h"
#include "app/visits/signingrules.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 250;

QLabel *newWords(const QString &text, TextRole role, QWidget *parent)
{
    QLabel *label = newLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString nameOf(VisitState state)
{
    switch (state) {
    case VisitState::Draft: return NoteReader::tr("not signed yet");
    case VisitState::Signed: return NoteReader::tr("signed");
    case VisitState::Voided: return NoteReader::tr("voided");
    }
    Q_UNREACHABLE();
}

} // namespace

NoteReader::NoteReader(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_head(new PaneHeader(tr("Note"), this))
    , m_facts(newWords({}, TextRole::Small, this))
{
    setObjectName(u"noteReader"_s);
    setSurface(this, Token::Surface);
    m_facts->setObjectName(u"noteFacts"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &NoteReader::read);
    QToolButton *opens = newIconButton(u"external-link"_s, tr("Open this visit"), this);
    connect(opens, &QToolButton::clicked, this, [this] {
        if (m_visit.isValid())
            emit visitOpened(m_visit);
    });
    m_head->addTool(opens);
    auto *inside = new QWidget;
    setSurface(inside, Token::Surface);
    inside->setMinimumWidth(1);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    column->setSpacing(space::near);
    column->addWidget(m_facts);
    m_words = new QVBoxLayout;
    m_words->setSpacing(space::tight);
    column->addLayout(m_words);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    fillScroll(*scroll, inside);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_head);
    whole->addWidget(scroll, 1);
}

void NoteReader::show(ClientId client, VisitId visit)
{
    if (client == m_client && visit == m_visit)
        return;
    m_client = client;
    m_visit = visit;
    ++m_question;
    clear();
    if (isVisible())
        m_rest.start();
}

void NoteReader::refresh()
{
    m_shown = {};
    if (isVisible())
        m_rest.start();
}

void NoteReader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_shown != m_visit || !m_visit.isValid())
        read();
}

void NoteReader::read()
{
    if (!m_visit.isValid()) {
        clear();
        m_facts->setText(tr("No visit is chosen."));
        return;
    }
    const quint64 question = ++m_question;
    const auto job = [client = m_client, visit = m_visit](Database &database) -> Result<VisitContext> {
        if (auto noted = noteAccess(database, AuditAction::Opened, client, u"visit %1"_s.arg(visit.value)); !noted)
            return fail(noted.error());
        return storedVisit(database, client, visit);
    };
    deliver(m_storage.run(job), this, [this, question](const Result<VisitContext> &context) {
        if (question == m_question)
            answered(context);
    });
}

void NoteReader::answered(const Result<VisitContext> &context)
{
    clear();
    if (!context) {
        m_facts->setText(explain(context.error()));
        return;
    }
    const Visit &visit = context->visit;
    m_shown = visit.id;
    const QDateTime at = visit.startedAt.toTimeZone(context->zone);
    const QLocale locale;
    m_facts->setText(factLine({shownDate(at.date(), locale), shownTime(at.time(), locale), tr("%n min", nullptr, visit.minutes), context->therapist, nameOf(visit.state)}));
    if (!context->proof.holds())
        m_words->addWidget(newWords(explain(context->proof), TextRole::Strong, this));
    for (const NotePart part : noteParts) {
        const bool withFound = part == NotePart::Objective && !context->entries.isEmpty();
        addWords(untie::nameOf(part), joined({withFound ? context->entries.constFirst().text : QString(), textOf(visit.note, part)}, u"\n"_s));
    }
    addWords(tr("Home care"), visit.homeCare);
    for (const NoteEntry &entry : context->entries) {
        if (!isOriginal(entry.kind))
            addEntry(entry, *context);
    }
}

void NoteReader::clear()
{
    m_shown = {};
    m_facts->clear();
    takeOutAll(*m_words);
}

/// Nothing where there is no text.
void NoteReader::addWords(const QString &head, const QString &text)
{
    if (text.isEmpty())
        return;
    m_words->addWidget(newWords(head, TextRole::SectionHead, this));
    m_words->addWidget(newWords(text, TextRole::Note, this));
}

void NoteReader::addEntry(const NoteEntry &entry, const VisitContext &context)
{
    const QDateTime at = entry.at.toTimeZone(context.zone);
    //: What was added to a note: its kind, who wrote it, on which day
    const QString head = tr("%1 · %2 · %3").arg(untie::nameOf(entry.kind), context.authors.value(entry.author), shownDate(at.date(), QLocale()));
    addWords(head, joined({entry.struck.isEmpty() ? QString() : tr("Instead of “%1”:").arg(entry.struck), entry.text, entry.reason.isEmpty() ? QString() : tr("Reason: %1").arg(entry.reason)}, u"\n"_s));
}

} // namespace untie
