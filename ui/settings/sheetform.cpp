#include "ui/settings/sheetform.h"

#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "ui/common/sheetentry.h"
#include "ui/common/text.h"
#include "ui/documents/recoverysheetview.h"
#include "ui/settings/keywork.h"

#include <QDate>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetHeight = 420;

} // namespace

SheetForm::SheetForm(const SettingsContext &context, const QString &clinicName, const QString &act, QWidget *parent)
    : ActForm(context, act, parent)
    , m_clinicName(clinicName)
{
}

void SheetForm::addFreshSheet(std::function<bool()> needed)
{
    m_needed = needed;
    QVBoxLayout *sheet = addPage([this] { return leaveSheet(); }, needed);
    QWidget *page = sheet->parentWidget();
    sheet->addWidget(newSentence(tr("This will be the recovery sheet: once the change is made, it opens the clinic when a password is forgotten, and nothing else does. Print it, twice if you can."), page));
    m_warning = newSentence(tr("The sheet was neither printed nor saved. If you have written the four lines by hand, continue."), page);
    m_warning->setObjectName(u"freshSheetWarning"_s);
    setTextRole(m_warning, TextRole::Body, Token::Warn);
    m_warning->hide();
    m_sheet = new RecoverySheetView(page);
    m_sheet->setMinimumHeight(sheetHeight);
    sheet->addWidget(m_warning);
    sheet->addWidget(m_sheet);
    connect(m_sheet, &RecoverySheetView::kept, m_warning, &QLabel::hide);
    page->installEventFilter(this);

    QVBoxLayout *typed = addPage([this] { return leaveEntry(); }, needed);
    typed->addWidget(newSentence(tr("Type the four lines from your new sheet, so that it is certain: the sheet is there, and it can be read."), typed->parentWidget()));
    m_entry = new SheetEntry(typed->parentWidget());
    typed->addWidget(m_entry);
}

bool SheetForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        drawSheet();
    return ActForm::eventFilter(watched, event);
}

void SheetForm::drawSheet()
{
    if (!m_recovery)
        m_recovery = std::make_shared<Secret>(newRecoverySecret());
    if (!m_sheet->isKept())
        m_sheet->show({m_clinicName, QDir(context().session.folder.path).dirName(), QDate::currentDate(), recoverySheet(*m_recovery)});
}

bool SheetForm::leaveSheet()
{
    if (m_sheet->isKept() || m_warned)
        return true;
    m_warned = true;
    m_warning->show();
    return false;
}

bool SheetForm::leaveEntry()
{
    const auto typed = m_entry->read();
    if (!typed)
        return false;
    if (*typed == *m_recovery)
        return true;
    m_entry->complain(tr("These lines are right in themselves, but they are those of another sheet, perhaps the old one."));
    return false;
}

std::shared_ptr<Secret> SheetForm::freshRecovery() const
{
    return m_needed && !m_needed() ? std::make_shared<Secret>() : m_recovery;
}

QString SheetForm::farewell() const
{
    return m_sheet && m_sheet->isKept() ? tr("Nothing was changed. The new sheet opens nothing: tear it up, and keep the old one.") : QString();
}

NewSheetForm::NewSheetForm(const SettingsContext &context, const QString &clinicName, QWidget *parent)
    : SheetForm(context, clinicName, tr("Make it the recovery sheet"), parent)
{
    setObjectName(u"newSheetForm"_s);
    QVBoxLayout *page = addPage();
    for (const QString &sentence : {tr("When the sheet was lost, or somebody saw it who should not: the record is encrypted anew, and the old sheet opens only the backups that were made before."),
                                    tr("Everybody keeps their password. You can go on working while it is done.")})
        page->addWidget(newSentence(sentence, page->parentWidget()));
    addFreshSheet();
}

void NewSheetForm::act()
{
    ask([fresh = freshRecovery()](Database &database, const Administrator &by) { return replaceRecovery(database, by, *fresh); },
        [this](const Result<std::shared_ptr<Reencryption>> &work) {
            context().keyWork->begin(*work);
            emit done(tr("The new recovery sheet counts from now on. Destroy the old one."));
        });
}

ShowSheetForm::ShowSheetForm(const SettingsContext &context, QWidget *parent)
    : ActForm(context, tr("Show it"), parent)
{
    setObjectName(u"showSheetForm"_s);
    QVBoxLayout *page = addPage();
    page->addWidget(newSentence(tr("Whoever sees the recovery sheet can open every record of this clinic. See that nobody looks over your shoulder."), page->parentWidget()));
}

void ShowSheetForm::act()
{
    ask([](Database &database, const Administrator &by) { return recoverySheetAgain(database, by); },
        [this](const Result<QString> &letters) { emit sheetGiven(*letters); });
}

} // namespace untie
