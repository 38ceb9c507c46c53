#include "ui/shell/setupsheetsteps.h"

#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "ui/common/sheetentry.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/documents/recoverysheetview.h"

#include <QDate>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

SheetStep::SheetStep(SetUpDraft &draft, QWidget *parent)
    : AssistantStep(tr("Recovery sheet"), tr("The recovery sheet"),
                    tr("If a password is forgotten or this computer breaks, these four lines open the clinic. Nothing else does. Print them, twice if you "
                       "can, and keep them away from the computer."),
                    parent)
    , m_draft(draft)
    , m_sheet(new RecoverySheetView(this))
    , m_warning(newLabel({}, TextRole::Body, this))
{
    setTextRole(m_warning, TextRole::Body, Token::Warn);
    m_warning->setObjectName(u"sheetWarning"_s);
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_sheet->setMinimumHeight(260);
    body().addWidget(m_warning);
    body().addWidget(m_sheet, 1);
    setFocusProxy(m_sheet);
    connect(m_sheet, &RecoverySheetView::kept, m_warning, &QLabel::hide);
    connect(m_sheet, &RecoverySheetView::kept, this, &SheetStep::done);
}

void SheetStep::enter()
{
    if (m_draft.recovery.isEmpty())
        m_draft.recovery = newRecoverySecret();
    m_sheet->show({m_draft.wanted.profile.name, QFileInfo(m_draft.wanted.folder.path).fileName(), QDate::currentDate(), recoverySheet(m_draft.recovery)});
    m_warned = false;
    m_warning->hide();
}

bool SheetStep::leave()
{
    if (m_sheet->isKept() || m_warned)
        return true;
    m_warned = true;
    m_warning->setText(tr("The sheet was neither printed nor saved. If you have written the four lines by hand, go on."));
    m_warning->show();
    return false;
}

SheetBackStep::SheetBackStep(SetUpDraft &draft, QWidget *parent)
    : AssistantStep(tr("Type it back"), tr("Type the four lines from your sheet"),
                    tr("So that it is certain before anything depends on it: the sheet is there, and it can be read. Blanks and capitals come by themselves."), parent)
    , m_draft(draft)
    , m_entry(new SheetEntry(this))
{
    body().addWidget(m_entry);
    body().addStretch(1);
    setFocusProxy(m_entry);
}

void SheetBackStep::enter()
{
    if (!(m_typedFor == m_draft.recovery))
        m_entry->forget();
    m_typedFor = m_draft.recovery.clone();
}

bool SheetBackStep::leave()
{
    const auto typed = m_entry->read();
    if (!typed)
        return false;
    if (*typed == m_draft.recovery)
        return true;
    m_entry->complain(tr("These lines are right in themselves, but they are those of another sheet. Go back to see which one is meant."));
    return false;
}

} // namespace untie
