#include "ui/visits/amendform.h"

#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/hline.h"
#include "ui/common/keycap.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int longestReason = 2000;

} // namespace

AmendForm::AmendForm(QWidget *parent)
    : QWidget(parent)
    , m_head(newLabel({}, TextRole::SectionHead, this))
    , m_struck(newLabel({}, TextRole::Note, this))
    , m_text(newNoteEdit(3, 10, this))
    , m_reason(newLineEdit(longestReason, this))
    , m_trouble(newLabel({}, TextRole::Secondary, this))
    , m_sign(newButton(tr("Sign"), ButtonRole::Primary, {}, this))
{
    setObjectName(u"amendForm"_s);
    setSurface(this, Token::Surface);
    m_struck->setWordWrap(true);
    m_struck->setObjectName(u"struck"_s);
    m_text->setObjectName(u"amendText"_s);
    m_reason->setObjectName(u"amendReason"_s);
    m_trouble->setObjectName(u"amendTrouble"_s);
    m_trouble->setWordWrap(true);
    setTextRole(m_trouble, TextRole::Secondary, Token::Danger);
    m_textField = new Field(tr("Words"), m_text, this);
    m_reasonField = new Field(tr("Reason"), m_reason, this);
    m_sign->setObjectName(u"signAmendment"_s);
    setMainAct(m_sign);
    showKey(m_sign, keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *back = newButton(tr("Cancel"), ButtonRole::Quiet, {}, this);
    connect(back, &QPushButton::clicked, this, &AmendForm::stop);
    connect(m_sign, &QPushButton::clicked, this, &AmendForm::signRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::near);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_sign);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(space::pane, space::normal, space::pane, space::normal);
    inner->setSpacing(space::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_struck, m_textField, m_reasonField, m_trouble})
        inner->addWidget(part);
    inner->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new HLine(this));
    column->addLayout(inner);
    hide();
}

void AmendForm::start(EntryKind kind, const NoteSelection &selection)
{
    m_open = true;
    m_kind = kind;
    m_selection = selection;
    m_head->setText(nameOf(kind));
    m_text->setPlainText(kind == EntryKind::Correction ? selection.words : QString());
    m_text->selectAll();
    m_reason->clear();
    m_trouble->hide();
    m_textField->setVisible(kind != EntryKind::Void);
    m_reasonField->setVisible(kind == EntryKind::Correction || kind == EntryKind::Void);
    renewStruck();
    show();
    if (kind == EntryKind::Void)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void AmendForm::take(const NoteSelection &selection)
{
    if (!m_open || m_kind != EntryKind::Correction || selection.words.isEmpty())
        return;
    if (m_text->toPlainText() == m_selection.words) // nothing was written yet
        m_text->setPlainText(selection.words);
    m_selection = selection;
    renewStruck();
}

void AmendForm::stop()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    emit stopped();
}

Amendment AmendForm::amendment() const
{
    const bool correction = m_kind == EntryKind::Correction;
    return {.kind = m_kind,
            .part = correction ? m_selection.part : std::nullopt,
            .position = correction ? m_selection.position : 0,
            .struck = correction ? m_selection.words : QString(),
            .text = m_kind == EntryKind::Void ? QString() : m_text->toPlainText(),
            .reason = m_reasonField->isVisibleTo(this) ? m_reason->text() : QString()};
}

void AmendForm::complain(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void AmendForm::setBusy(bool busy)
{
    m_sign->setEnabled(!busy);
}

void AmendForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return stop();
    QWidget::keyPressEvent(event);
}

void AmendForm::renewStruck()
{
    const bool correction = m_kind == EntryKind::Correction;
    const bool some = !m_selection.words.isEmpty();
    QFont font = textFont(TextRole::Note);
    font.setStrikeOut(some);
    m_struck->setVisible(correction);
    m_struck->setText(some ? m_selection.words : tr("Select the words in the note that are wrong."));
    m_struck->setFont(font);
}

} // namespace untie
