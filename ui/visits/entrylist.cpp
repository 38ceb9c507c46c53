#include "ui/visits/entrylist.h"

#include "ui/common/hline.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

QLabel *newWords(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = newLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString signedBy(const NoteEntry &entry, const VisitContext &context)
{
    const QString name = context.authors.value(entry.author);
    const QString author = name.isEmpty() ? EntryList::tr("somebody who is no longer known") : name;
    const QString who = entry.credential.isEmpty() ? author : u"%1, %2"_s.arg(author, entry.credential);
    const QDateTime at = entry.at.toTimeZone(context.zone);
    const QLocale locale;
    const QString clock = locale.toString(at.time(), locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    //: Who signed and when: %1 a name, %2 a day, %3 a time of day
    return EntryList::tr("%1 · %2, %3").arg(who, locale.toString(at.date(), EntryList::tr("d MMM yyyy")), clock);
}

EntryList::EntryList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"entries"_s);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    hide();
}

void EntryList::setContext(const VisitContext &context)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const NoteEntry &entry : context.entries) {
        if (entry.kind != EntryKind::Note)
            m_rows->addWidget(newEntry(entry, context));
    }
    setVisible(m_rows->count() > 0);
}

QWidget *EntryList::newEntry(const NoteEntry &entry, const VisitContext &context)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"entry"_s);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    column->setSpacing(space::tight);
    auto *head = newLabel(nameOf(entry.kind), TextRole::SectionHead, row);
    if (entry.kind == EntryKind::Void)
        setTextRole(head, TextRole::SectionHead, Token::Danger);
    column->addWidget(head);
    column->addWidget(newWords(signedBy(entry, context), TextRole::Caption, row));
    if (entry.kind == EntryKind::LateEntry) {
        const QDateTime visit = context.visit.startedAt.toTimeZone(context.zone);
        column->addWidget(newWords(tr("About the visit of %1, signed later.").arg(QLocale().toString(visit.date(), tr("d MMM yyyy"))), TextRole::Secondary, row));
    }
    if (!entry.struck.isEmpty()) {
        auto *struck = newWords(entry.struck, TextRole::Note, row);
        QFont font = struck->font();
        font.setStrikeOut(true);
        struck->setFont(font);
        struck->setAccessibleName(tr("Struck: %1").arg(entry.struck));
        column->addWidget(struck);
    }
    if (!entry.text.isEmpty() && !isOriginal(entry.kind)) { // of the note itself they stand in O
        auto *added = newWords(entry.text, TextRole::Note, row);
        added->setObjectName(idOf(entry.kind));
        column->addWidget(added);
    }
    if (!entry.reason.isEmpty())
        column->addWidget(newWords(tr("Reason: %1").arg(entry.reason), TextRole::Secondary, row));
    auto *all = new QWidget(this);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(row);
    rows->addWidget(new HLine(all));
    return all;
}

} // namespace untie
