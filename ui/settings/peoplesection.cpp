#include "ui/settings/peoplesection.h"

#include "app/common/explain.h"
#include "app/security/passphrase.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/documents/recoverysheetview.h"
#include "ui/schedule/leftbehind.h"
#include "ui/settings/handover.h"
#include "ui/settings/keywork.h"
#include "ui/settings/keyworkbar.h"
#include "ui/settings/membercard.h"
#include "ui/settings/personforms.h"
#include "ui/settings/personrow.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QDate>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetHeight = 460;

} // namespace

PeopleSection::PeopleSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_trusted(context.session.keyring == KeyringTrust::Trusted)
    , m_head(new PaneHeader(tr("People"), this))
    , m_add(newButton(tr("Add person"), ButtonRole::Primary, u"user-plus"_s, this))
    , m_trouble(newLabel({}, TextRole::Body, this))
    , m_leftBehind(new LeftBehind(context.storage, this))
{
    setObjectName(u"peopleSection"_s);
    m_add->setObjectName(u"addPerson"_s);
    m_trouble->setObjectName(u"peopleTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(0, space::pane, 0, space::pane);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(m_head);
    section->addWidget(new KeyWorkBar(*context.keyWork, this));
    m_column = newSectionColumn(*section, this);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    m_column->addWidget(m_trouble);
    m_column->addLayout(m_list);
    m_column->addWidget(m_leftBehind);
    m_column->addWidget(makeRecovery());
    m_column->addStretch(1);
    m_trouble->setText(m_trusted ? QString() : explain(context.session.keyring));
    m_trouble->setVisible(!m_trusted);
    m_add->setVisible(m_trusted);
    connect(m_add, &QPushButton::clicked, this, &PeopleSection::add);
    connect(m_leftBehind, &LeftBehind::appointmentWanted, this, &PeopleSection::appointmentWanted);
    connect(m_leftBehind, &LeftBehind::handedOn, this, [this](const QString &sentence) {
        emit said(sentence);
        open();
    });
    connect(context.keyWork, &KeyWork::finished, this, [this](bool takenBack) {
        emit said(takenBack ? tr("It was taken back: everything is as before.") : tr("The record is encrypted anew. Older keys open nothing of it any more."));
        open();
    });
}

QList<QWidget *> PeopleSection::actions()
{
    return m_trusted ? QList<QWidget *>{m_add} : QList<QWidget *>();
}

QWidget *PeopleSection::makeRecovery()
{
    m_recovery = new SettingRow(tr("Recovery sheet"),
                                tr("Opens the clinic when a password is forgotten, the list of accounts is lost or this computer breaks. When somebody saw it who should not, have a new one made."), this);
    m_recovery->setObjectName(u"recoverySheet"_s);
    m_showSheet = newButton(tr("Show and print…"), ButtonRole::Normal, u"file-text"_s, m_recovery);
    m_showSheet->setObjectName(u"showSheet"_s);
    QPushButton *fresh = newButton(tr("New sheet…"), ButtonRole::Normal, u"key-round"_s, m_recovery);
    fresh->setObjectName(u"newSheet"_s);
    for (QPushButton *button : {m_showSheet, fresh}) {
        button->setAccessibleName(button->text());
        m_recovery->addControl(button);
    }
    m_recovery->setVisible(m_trusted);
    connect(m_showSheet, &QPushButton::clicked, this, &PeopleSection::showSheet);
    connect(fresh, &QPushButton::clicked, this, &PeopleSection::newSheet);
    return m_recovery;
}

Result<PeopleSection::Answer> PeopleSection::read(Database &database, const ClinicFolder &folder)
{
    const auto members = staff(database, folder);
    if (!members)
        return fail(members.error());
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    auto setup = readScheduleSetup(database, folder);
    if (!setup)
        return fail(setup.error());
    auto left = readLeftBehind(database, *setup, QDateTime::currentDateTimeUtc());
    if (!left)
        return fail(left.error());
    const auto letterhead = SettingsStore(database).letterhead();
    if (!letterhead)
        return fail(letterhead.error());
    return Answer{*members, profile->name, *letterhead, std::move(*setup), std::move(*left)};
}

void PeopleSection::open()
{
    const quint64 question = ++m_question;
    deliver(m_context.storage.run([folder = m_context.session.folder](Database &database) { return read(database, folder); }), this,
            [this, question](const Result<Answer> &answer) {
                if (question == m_question)
                    answered(answer);
            });
}

void PeopleSection::answered(const Result<Answer> &answer)
{
    if (!answer) {
        m_trouble->setText(explain(answer.error()));
        m_trouble->show();
        return;
    }
    m_answer = *answer;
    m_trouble->setVisible(!m_trusted);
    const qsizetype accounts = std::ranges::count_if(m_answer.members, [](const StaffMember &member) { return member.role.has_value(); });
    m_head->setFacts(tr("%Ln accounts", nullptr, static_cast<int>(accounts)));
    showMembers();
    m_leftBehind->show(m_answer.setup, m_answer.leftBehind, QDateTime::currentDateTimeUtc());
}

/// The rows anew; a card that is open stays under its row.
void PeopleSection::showMembers()
{
    const PersonId opened = m_opened ? m_opened->member().person.id : PersonId();
    const bool hadFocus = m_opened && m_opened->hasFocus();
    for (PersonRow *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    for (const StaffMember &member : std::as_const(m_answer.members)) {
        auto *row = new PersonRow(member, member.person.id == m_context.session.person, m_trusted, this);
        m_rows.append(row);
        m_list->addWidget(row);
        connect(row, &PersonRow::clicked, this, [this, row](bool checked) { toggle(*row, checked); });
        if (member.person.id != opened || !m_card)
            continue;
        m_opened = row;
        row->setChecked(true);
        m_list->addWidget(m_card);
        if (hadFocus)
            row->setFocus(Qt::OtherFocusReason);
    }
    if (opened.isValid() && !m_rows.contains(m_opened))
        close(); // whom it was about is gone
    // In the order in which they stand, though the rows are made later than what stands below them.
    QWidget *before = m_add;
    for (PersonRow *row : std::as_const(m_rows)) {
        setTabOrder(before, row);
        before = row;
        if (row == m_opened && m_card)
            before = m_card->followInTabOrder(row);
    }
}

void PeopleSection::put(InlineCard *card, QWidget *above)
{
    m_card = card;
    const int at = above ? m_list->indexOf(above) + 1 : 0;
    m_list->insertWidget(at, card);
    card->show();
    card->followInTabOrder(above ? above : m_add);
    setRole(m_add, ButtonRole::Normal); // one main act at a time: the card's
    QMetaObject::invokeMethod(
        this,
        [this, card = QPointer(card)] { // once the layout knows where it is
            auto *scroll = findChild<QScrollArea *>();
            if (card && scroll)
                scroll->ensureWidgetVisible(card, 0, space::header);
        },
        Qt::QueuedConnection);
}

void PeopleSection::close()
{
    setRole(m_add, ButtonRole::Primary);
    if (m_opened)
        m_opened->setChecked(false);
    m_opened.clear();
    if (m_card == m_adding && m_card)
        m_card->hide();
    else if (m_card)
        m_card->deleteLater();
    m_card.clear();
}

bool PeopleSection::giveUp()
{
    const QList<ActForm *> forms = m_card ? m_card->findChildren<ActForm *>() : QList<ActForm *>();
    if (std::ranges::any_of(forms, &ActForm::isBusy))
        return false;
    for (const ActForm *form : forms) {
        if (const QString words = form->farewell(); !words.isEmpty())
            emit said(words);
    }
    close();
    return true;
}

void PeopleSection::toggle(PersonRow &row, bool opens)
{
    if (!giveUp())
        return row.setChecked(&row == m_opened);
    if (!opens)
        return;
    row.setChecked(true);
    m_opened = &row;
    auto *card = new MemberCard(m_context, m_answer.clinicName, row.member(), this);
    connect(card, &MemberCard::left, this, [this, back = QPointer(&row)] {
        close();
        if (back)
            back->setFocus(Qt::OtherFocusReason);
    });
    connect(card, &MemberCard::done, this, &PeopleSection::done);
    connect(card, &MemberCard::passwordGiven, this, [this](const Person &person, const std::shared_ptr<Secret> &password) { handOver(person, password, m_opened); });
    connect(card, &MemberCard::formMade, this, [card, above = QPointer(&row)] {
        if (above)
            card->followInTabOrder(above);
    });
    put(card, &row);
    card->start();
}

void PeopleSection::add()
{
    if (m_card && m_card == m_adding)
        return m_adding->findChild<AddForm *>()->start();
    if (!giveUp())
        return;
    if (!m_adding) {
        m_adding = new InlineCard(this);
        auto *form = new AddForm(m_context, {}, m_adding);
        m_adding->column().addWidget(form);
        connect(form, &AddForm::left, this, [this] {
            m_card = std::exchange(m_adding, {});
            close();
            m_add->setFocus(Qt::OtherFocusReason);
        });
        connect(form, &AddForm::passwordGiven, this, [this](const Person &person, const std::shared_ptr<Secret> &password) {
            m_card = std::exchange(m_adding, {});
            handOver(person, password, nullptr);
        });
    }
    put(m_adding, nullptr);
    m_adding->findChild<AddForm *>()->start();
}

void PeopleSection::handOver(const Person &person, const std::shared_ptr<Secret> &password, QWidget *above)
{
    QPointer<PersonRow> opened = m_opened;
    close();
    m_opened = opened;
    auto *card = new HandOver({m_answer.clinicName, person.name, shownText(*password), QDate::currentDate()}, m_answer.letterhead, m_context.printing, this);
    connect(card, &HandOver::closed, this, [this] {
        close();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(card, &HandOver::printed, this, [this, id = person.id] {
        deliver(m_context.storage.run([id](Database &database) { return AuditStore(database).record(Vault::FrontDesk, {AuditAction::Printed, id.value, u"first password"_s}); }), this,
                [this](const Result<> &noted) {
                    if (!noted)
                        emit said(explain(noted.error()));
                });
    });
    put(card, above);
    card->start();
    open();
}

void PeopleSection::done(const QString &sentence)
{
    close();
    emit said(sentence);
    open();
    m_add->setFocus(Qt::OtherFocusReason);
}

void PeopleSection::showSheet()
{
    if (!giveUp())
        return;
    auto *card = new InlineCard(this);
    auto *form = new ShowSheetForm(m_context, card);
    card->column().addWidget(form);
    connect(form, &ActForm::left, this, [this] {
        close();
        m_showSheet->setFocus(Qt::OtherFocusReason);
    });
    connect(form, &ShowSheetForm::sheetGiven, this, [this, card, form](const QString &letters) {
        form->hide();
        auto *sheet = new RecoverySheetView(card);
        sheet->setMinimumHeight(sheetHeight);
        sheet->show({m_answer.clinicName, QDir(m_context.session.folder.path).dirName(), QDate::currentDate(), letters});
        QPushButton *hide = newButton(tr("Put it away"), ButtonRole::Primary, {}, card);
        hide->setObjectName(u"putSheetAway"_s);
        card->column().addWidget(sheet);
        card->column().addWidget(hide, 0, Qt::AlignLeading);
        connect(hide, &QPushButton::clicked, this, &PeopleSection::close);
        hide->setFocus(Qt::OtherFocusReason);
    });
    m_column->insertWidget(m_column->indexOf(m_recovery) + 1, card);
    m_card = card;
    card->show();
    form->start();
}

void PeopleSection::newSheet()
{
    if (!giveUp())
        return;
    auto *card = new InlineCard(this);
    auto *form = new NewSheetForm(m_context, m_answer.clinicName, card);
    card->column().addWidget(form);
    connect(form, &ActForm::left, this, &PeopleSection::close);
    connect(form, &ActForm::done, this, &PeopleSection::done);
    m_column->insertWidget(m_column->indexOf(m_recovery) + 1, card);
    m_card = card;
    card->show();
    form->start();
}

void PeopleSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_card && m_card->objectName() != u"handOver"_s)
        giveUp();
    else
        SectionPage::keyPressEvent(event);
}

} // namespace untie
