#include "ui/settings/securitysection.h"

#include "app/common/explain.h"
#include "app/common/versions.h"
#include "app/keeping/erasurestore.h"
#include "app/settings/lockrules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/pageheader.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/settings/chaincheck.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 newestRows = 1000; ///< of each chain, looked at each time somebody comes here

} // namespace

SecuritySection::SecuritySection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_lock(new SettingRow(tr("Lock when nobody is there"), {}, this))
    , m_people(new SettingRow(tr("Who works here, at sign-in"), {}, this))
    , m_retention(new SettingRow(tr("How long records are kept"), {}, this))
    , m_keyring(new SettingRow(tr("List of accounts"), {}, this))
    , m_moments(new SettingRow(tr("The two files of the record"), {}, this))
    , m_audit(new SettingRow(tr("Record of access"), tr("Checking the newest rows…"), this))
    , m_program(new SettingRow(tr("This program"), tr("Untie %1 with %2.", "a version, and libraries with theirs").arg(QCoreApplication::applicationVersion(), librariesInUse()), this))
    , m_check(new ChainCheck(context.storage, context.session.folder, this))
{
    setObjectName(u"securitySection"_s);
    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("Security"), this));
    QVBoxLayout *column = newSectionColumn(*section, this);
    makeLock();
    makePeople();
    makeRetention();
    makeState();
    for (SettingRow *row : {m_lock, m_people, m_retention, m_keyring, m_moments, m_audit, m_program})
        column->addWidget(row);
    column->addStretch(1);
}

SecuritySection::~SecuritySection()
{
    storeMinutes();
    storeYears();
}

void SecuritySection::makeLock()
{
    m_lock->setObjectName(u"lockRow"_s);
    m_minutes = new QSpinBox(m_lock);
    m_minutes->setObjectName(u"lockMinutes"_s);
    m_minutes->setRange(shortestLockMinutes, longestLockMinutes);
    m_minutes->setValue(usualLockMinutes);
    m_minutes->setSuffix(tr(" min", "minutes, behind a number"));
    m_minutes->setFixedWidth(96);
    m_minutes->setEnabled(false);
    m_later.setSingleShot(true);
    m_later.setInterval(600ms);
    connect(&m_later, &QTimer::timeout, this, &SecuritySection::storeMinutes);
    connect(m_minutes, &QSpinBox::valueChanged, &m_later, qOverload<>(&QTimer::start));
    m_lock->setMeaning(tr("After so many minutes without a key or a click the password is asked for again. What is unsaved is kept. It also locks with the computer."));
    m_lock->addControl(m_minutes);
}

void SecuritySection::makePeople()
{
    m_shown = new SegmentedControl(tr("Who works here, at sign-in"), m_people);
    m_shown->setObjectName(u"peopleShown"_s);
    m_shown->add(tr("Listed"));
    m_shown->add(tr("Hidden"));
    m_shown->setCurrent(m_context.peopleHidden ? 1 : 0);
    m_people->setMeaning(tr("Hidden, each types their name, and nobody can read on this computer who works here. It counts for this computer alone."));
    m_people->addControl(m_shown);
    connect(m_shown, &SegmentedControl::chosen, this, [this](int choice) { emit peopleHiddenChosen(choice == 1); });
}

void SecuritySection::makeRetention()
{
    m_retention->setObjectName(u"retentionRow"_s);
    m_years = new QSpinBox(m_retention);
    m_years->setObjectName(u"yearsKept"_s);
    m_years->setRange(0, ErasureStore::mostYears);
    m_years->setSuffix(tr(" years", "behind a number"));
    m_years->setFixedWidth(96);
    m_years->setEnabled(false);
    m_yearsLater.setSingleShot(true);
    m_yearsLater.setInterval(600ms);
    connect(&m_yearsLater, &QTimer::timeout, this, &SecuritySection::storeYears);
    connect(m_years, &QSpinBox::valueChanged, &m_yearsLater, qOverload<>(&QTimer::start));
    m_retention->setMeaning(tr("After the last visit, as the law of your country has it. Until then a record can be restricted and not be erased."));
    m_retention->addControl(m_years);
}

void SecuritySection::makeState()
{
    m_keyring->setObjectName(u"keyringRow"_s);
    m_audit->setObjectName(u"auditRow"_s);
    m_moments->setObjectName(u"momentsRow"_s);
    m_program->setObjectName(u"programRow"_s);
    m_moments->setVisible(m_context.session.olderVault.has_value());
    if (m_context.session.olderVault)
        m_moments->setMeaning(*m_context.session.olderVault == Vault::FrontDesk
                                  ? tr("They are not from the same moment: the front desk’s file is older than the clinical one remembers. Restore both from the same backup.")
                                  : tr("They are not from the same moment: the clinical file is older than the front desk’s remembers. Restore both from the same backup."),
                              Token::Danger);
    m_checkAll = newButton(tr("Check all"), ButtonRole::Normal, u"shield-check"_s, m_audit);
    m_checkAll->setObjectName(u"checkAll"_s);
    m_checkAll->setAccessibleName(tr("Check all rows of the record of access"));
    m_audit->addControl(m_checkAll);
    connect(m_checkAll, &QPushButton::clicked, this, [this] { m_check->start(); });
    connect(m_check, &ChainCheck::progressed, this, [this](double share) {
        m_checkAll->setEnabled(false);
        m_audit->setMeaning(share > 0 ? tr("Checking, %1 % done…").arg(qRound(share * 100)) : tr("Checking…"));
    });
    connect(m_check, &ChainCheck::finished, this, &SecuritySection::checked);
}

void SecuritySection::open()
{
    showKeyring();
    m_check->start(newestRows);
    deliver(m_context.storage.run([](Database &database) { return SettingsStore(database).lockMinutes(); }), this, [this](const Result<int> &minutes) {
        if (!minutes)
            return m_lock->setMeaning(explain(minutes.error()), Token::Danger);
        m_stored = *minutes;
        m_minutes->setValue(*minutes);
        m_minutes->setEnabled(true);
        m_later.stop(); // it is what is stored
    });
    deliver(m_context.storage.run([](Database &database) { return ErasureStore(database).yearsKept(); }), this, [this](const Result<int> &years) {
        if (!years)
            return m_retention->setMeaning(explain(years.error()), Token::Danger);
        m_storedYears = *years;
        m_years->setValue(*years);
        m_years->setEnabled(true);
        m_yearsLater.stop();
    });
}

void SecuritySection::storeYears()
{
    m_yearsLater.stop();
    const int years = m_years->value();
    if (m_storedYears < 0 || years == m_storedYears)
        return;
    const int before = std::exchange(m_storedYears, years);
    deliver(m_context.storage.run([years](Database &database) { return ErasureStore(database).setYearsKept(years); }), this, [this, years, before](const Result<> &stored) {
        if (!stored) {
            m_storedYears = before; // the next change tries again
            return m_retention->setMeaning(explain(stored.error()), Token::Danger);
        }
        emit said(tr("Records are kept for %Ln years now.", nullptr, years));
    });
}

void SecuritySection::storeMinutes()
{
    m_later.stop();
    const int minutes = m_minutes->value();
    if (m_stored == 0 || minutes == m_stored)
        return;
    const int before = std::exchange(m_stored, minutes);
    deliver(m_context.storage.run([minutes](Database &database) { return SettingsStore(database).setLockMinutes(minutes); }), this,
            [this, minutes, before](const Result<> &stored) {
                if (!stored) {
                    m_stored = before; // the next change tries again
                    return m_lock->setMeaning(explain(stored.error()), Token::Danger);
                }
                emit lockMinutesChosen(minutes);
                emit said(tr("The clinic locks after %Ln minutes now.", nullptr, minutes));
            });
}

void SecuritySection::showKeyring()
{
    if (m_context.session.keyring == KeyringTrust::Trusted)
        m_keyring->setMeaning(tr("It is the one that an owner wrote last, and nobody has changed it since."), Token::Ok);
    else
        m_keyring->setMeaning(explain(m_context.session.keyring), Token::Danger);
}

void SecuritySection::checked(const Result<AuditCheck> &check, const QList<PersonId> &strangers)
{
    m_checkAll->setEnabled(true);
    if (!check)
        return m_audit->setMeaning(explain(check.error()), Token::Danger);
    QStringList sentences = explain(*check);
    if (!strangers.isEmpty())
        sentences += tr("Some rows were signed with keys that the list of accounts does not know; see Record access.");
    m_audit->setMeaning(sentences.join(u' '), !check->isSound() ? Token::Danger : strangers.isEmpty() ? Token::Ok : Token::Warn);
}

} // namespace untie
