#include "ui/settings/settingspage.h"

#include "app/security/permissions.h"
#include "ui/clients/rowline.h"
#include "ui/common/hline.h"
#include "ui/common/icons.h"
#include "ui/common/pageheader.h"
#include "ui/common/pagestack.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/rowlist.h"
#include "ui/common/surface.h"
#include "ui/common/toast.h"
#include "ui/settings/accesssection.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/backupsection.h"
#include "ui/settings/displaysection.h"
#include "ui/settings/exchangesection.h"
#include "ui/settings/hourssection.h"
#include "ui/settings/keyboardsection.h"
#include "ui/settings/keywork.h"
#include "ui/settings/letterheadsection.h"
#include "ui/settings/passwordtries.h"
#include "ui/settings/peoplesection.h"
#include "ui/settings/phrasessection.h"
#include "ui/settings/securitysection.h"
#include "ui/settings/sentencessection.h"
#include "ui/settings/servicessection.h"
#include "ui/settings/spellingsection.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 236;
constexpr int iconsWidth = 56;
constexpr int iconsUnder = 1000; ///< px of the page: the list shows its icons alone, so that the pages keep their room
constexpr int SectionRole = Qt::UserRole;
constexpr int IconRole = Qt::UserRole + 1;

template <class Section>
SectionPage *make(SettingsPage *page, const SettingsContext &context)
{
    return new Section(context, page);
}

template <>
SectionPage *make<SecuritySection>(SettingsPage *page, const SettingsContext &context)
{
    auto *section = new SecuritySection(context, page);
    QObject::connect(section, &SecuritySection::lockMinutesChosen, page, &SettingsPage::lockMinutesChosen);
    QObject::connect(section, &SecuritySection::peopleHiddenChosen, page, &SettingsPage::peopleHiddenChosen);
    return section;
}

template <>
SectionPage *make<DisplaySection>(SettingsPage *page, const SettingsContext &context)
{
    auto *section = new DisplaySection(context, page);
    QObject::connect(section, &DisplaySection::looksChosen, page, &SettingsPage::looksChosen);
    return section;
}

/// A line of the list: whoever may do `needed` sees it.
struct Entry
{
    SettingsSection section;
    const char *name;
    const char *icon;
    Operation needed;
    SectionPage *(*make)(SettingsPage *page, const SettingsContext &context);
};

const QList<Entry> &entries()
{
    using Section = SettingsSection;
    static const QList<Entry> all{
        {Section::Account, QT_TRANSLATE_NOOP("untie::SettingsPage", "My account"), "user", Operation::SignIn, make<AccountSection>},
        {Section::Display, QT_TRANSLATE_NOOP("untie::SettingsPage", "Display and language"), "contrast", Operation::SignIn, make<DisplaySection>},
        {Section::Keyboard, QT_TRANSLATE_NOOP("untie::SettingsPage", "Keyboard"), "keyboard", Operation::SignIn, make<KeyboardSection>},
        {Section::People, QT_TRANSLATE_NOOP("untie::SettingsPage", "People"), "users", Operation::ManagePeople, make<PeopleSection>},
        {Section::Services, QT_TRANSLATE_NOOP("untie::SettingsPage", "Services and rooms"), "list", Operation::ChangeSettings, make<ServicesSection>},
        {Section::Hours, QT_TRANSLATE_NOOP("untie::SettingsPage", "Working hours"), "clock", Operation::EditSchedule, make<HoursSection>},
        {Section::Phrases, QT_TRANSLATE_NOOP("untie::SettingsPage", "Phrases"), "file-text", Operation::EditPhrases, make<PhrasesSection>},
        {Section::Spelling, QT_TRANSLATE_NOOP("untie::SettingsPage", "Spelling"), "spell-check", Operation::EditPhrases, make<SpellingSection>},
        {Section::Sentences, QT_TRANSLATE_NOOP("untie::SettingsPage", "Sentences in notes"), "pencil", Operation::ChangeSettings, make<SentencesSection>},
        {Section::Letterhead, QT_TRANSLATE_NOOP("untie::SettingsPage", "Letterhead"), "printer", Operation::ChangeSettings, make<LetterheadSection>},
        {Section::Access, QT_TRANSLATE_NOOP("untie::SettingsPage", "Record access"), "history", Operation::ReadAudit, make<AccessSection>},
        {Section::Security, QT_TRANSLATE_NOOP("untie::SettingsPage", "Security"), "shield", Operation::ChangeSettings, make<SecuritySection>},
        {Section::Backup, QT_TRANSLATE_NOOP("untie::SettingsPage", "Backup"), "archive", Operation::ChangeSettings, make<BackupSection>},
        {Section::Exchange, QT_TRANSLATE_NOOP("untie::SettingsPage", "Import and export"), "upload", Operation::ExchangeClients, make<ExchangeSection>},
    };
    return all;
}

const Entry &entryOf(SettingsSection section)
{
    return *std::ranges::find(entries(), section, &Entry::section);
}

class SectionDelegate final : public RowDelegate
{
public:
    explicit SectionDelegate(QObject *parent)
        : RowDelegate(height::tableRow, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override
    {
        RowLine line(painter, QRectF(row.rect).adjusted(0, 0, 0, -1), row.option.direction);
        const bool isIcon = row.rect.width() <= iconsWidth;
        line.skipStart(isIcon ? (row.rect.width() - 16) / 2.0 : space::header);
        paintIcon(painter, line.takeStart({16, 16}), index.data(IconRole).toString(), row.colour(row.selected ? Token::Accent : Token::Text2));
        if (isIcon)
            return;
        line.skipStart(space::normal);
        line.skipEnd(space::near);
        line.putStart(index.data().toString(), row.selected ? TextRole::Strong : TextRole::Name, row.colour(Token::Text));
    }
};

} // namespace

SettingsPage::SettingsPage(const SettingsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_toast(new Toast(this))
{
    setObjectName(u"settingsPage"_s);
    setSurface(this, Token::Surface);
    m_header->setTitle(tr("Settings"));
    m_list = makeList();
    m_pages = new PageStack;
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_list);
    panes->addWidget(new HLine(this, Qt::Vertical));
    panes->addLayout(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(panes, 1);
    setFocusProxy(m_list);
    m_context.keyWork = new KeyWork(m_context.storage, this);
    m_context.tries = new PasswordTries(this);
    connect(m_context.keyWork, &KeyWork::failed, this, &SettingsPage::keyWorkFailed);
    connect(m_context.keyWork, &KeyWork::vaultLost, this, &SettingsPage::vaultLost);
    connect(m_context.keyWork, &KeyWork::finished, this, [this] { emit keyWorkFailed({}); });
    if (may(m_context.session.role, Operation::ManagePeople))
        m_context.keyWork->begin(m_context.session.reencryption);
}

QListView *SettingsPage::makeList()
{
    auto *rows = new QStandardItemModel(this);
    for (const Entry &entry : entries()) {
        if (!may(m_context.session.role, entry.needed))
            continue;
        auto *row = new QStandardItem(tr(entry.name));
        row->setData(int(entry.section), SectionRole);
        row->setData(QString::fromLatin1(entry.icon), IconRole);
        rows->appendRow(row);
    }
    QListView *list = newRowList(tr("Settings"), rows, this);
    list->setObjectName(u"settingsSections"_s);
    list->setItemDelegate(new SectionDelegate(list));
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            goTo(SettingsSection(index.data(SectionRole).toInt()));
    });
    return list;
}

QList<SettingsSection> SettingsPage::sections() const
{
    QList<SettingsSection> all;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        all.append(SettingsSection(m_list->model()->index(row, 0).data(SectionRole).toInt()));
    return all;
}

QString SettingsPage::nameOf(SettingsSection section)
{
    return tr(entryOf(section).name);
}

QString SettingsPage::iconOf(SettingsSection section)
{
    return QString::fromLatin1(entryOf(section).icon);
}

std::optional<SettingsSection> SettingsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(SettingsSection(index.data(SectionRole).toInt())) : std::nullopt;
}

void SettingsPage::open(std::optional<SettingsSection> section)
{
    const auto row = section ? sections().indexOf(*section) : m_list->currentIndex().row();
    const QModelIndex wanted = m_list->model()->index(static_cast<int>(std::max<qsizetype>(row, 0)), 0);
    const bool isThere = m_list->currentIndex() == wanted;
    m_list->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    if (isThere)
        goTo(SettingsSection(wanted.data(SectionRole).toInt())); // what it shows may have changed meanwhile
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::openAccess(ClientId client)
{
    if (!sections().contains(SettingsSection::Access))
        return;
    open(SettingsSection::Access);
    static_cast<AccessSection *>(pageOf(SettingsSection::Access))->showClient(client);
}

SectionPage *SettingsPage::pageOf(SettingsSection section)
{
    SectionPage *&page = m_made[section];
    if (!page) {
        page = entryOf(section).make(this, m_context);
        m_pages->addWidget(page);
        for (QWidget *action : page->actions())
            m_header->addAction(action);
        connect(page, &SectionPage::appointmentWanted, this, &SettingsPage::appointmentWanted);
        connect(page, &SectionPage::documentWanted, this, &SettingsPage::documentWanted);
        connect(page, &SectionPage::said, m_toast, [this](const QString &sentence) { m_toast->say(sentence); });
        if (auto *backup = qobject_cast<BackupSection *>(page))
            connect(backup, &BackupSection::restoreWanted, this, &SettingsPage::restoreWanted);
        if (auto *letterhead = qobject_cast<LetterheadSection *>(page))
            connect(letterhead, &LetterheadSection::countryChosen, this, &SettingsPage::clientsChanged);
        if (auto *exchange = qobject_cast<ExchangeSection *>(page)) {
            connect(exchange, &ExchangeSection::importWanted, this, &SettingsPage::importWanted);
            connect(exchange, &ExchangeSection::clientsChanged, this, &SettingsPage::clientsChanged);
        }
    }
    return page;
}

/// Where the list is folded the head says which page this is, and a row's tool tip where it leads.
void SettingsPage::fold()
{
    const bool folded = width() < iconsUnder;
    m_list->setFixedWidth(folded ? iconsWidth : listWidth);
    m_header->setAside(folded && current() ? nameOf(*current()) : QString());
    auto *rows = static_cast<QStandardItemModel *>(m_list->model());
    for (int row = 0; row < rows->rowCount(); ++row)
        rows->item(row)->setToolTip(folded ? rows->item(row)->text() : QString());
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void SettingsPage::goTo(SettingsSection section)
{
    SectionPage *chosen = pageOf(section);
    for (SectionPage *page : std::as_const(m_made)) {
        for (QWidget *action : page->actions())
            action->setVisible(page == chosen);
    }
    m_pages->setCurrentWidget(chosen);
    fold();
    chosen->open();
}

} // namespace untie
