#include "ui/settings/actform.h"

#include "app/common/explain.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/settings/ownpasswordfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int passwordWidth = 360;

} // namespace

ActForm::ActForm(const SettingsContext &context, const QString &act, QWidget *parent)
    : ActForm(context, act, tr("Your own password"), parent)
{
}

ActForm::ActForm(const SettingsContext &context, const QString &act, const QString &password, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_act(act)
    , m_passwordName(password)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::pane);
}

/// What stands below the pages; made after them, so that Tab goes there last.
void ActForm::makeFoot()
{
    if (!m_passwordName.isEmpty()) {
        m_own = new OwnPasswordField(m_passwordName, *m_context.tries, this);
        m_own->setMaximumWidth(passwordWidth);
        m_column->addWidget(m_own);
    }
    m_trouble = newLabel({}, TextRole::Body, this);
    m_trouble->setObjectName(u"actTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_go = newButton(m_act, ButtonRole::Primary, {}, this);
    m_go->setObjectName(u"act"_s);
    showKey(m_go, u"↵"_s);
    m_back = newButton(tr("Cancel"), ButtonRole::Quiet, {}, this);
    m_back->setObjectName(u"actCancel"_s);
    showKey(m_back, tr("Esc", "key"));
    m_working = newLabel(tr("One moment…"), TextRole::Small, this);
    m_working->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::near);
    buttons->addWidget(m_go);
    buttons->addWidget(m_back);
    buttons->addWidget(m_working);
    buttons->addStretch(1);
    m_column->addWidget(m_trouble);
    m_column->addLayout(buttons);
    m_go->show(); // the form may be seen already
    m_back->show();
    connect(m_go, &QPushButton::clicked, this, &ActForm::goOn);
    connect(m_back, &QPushButton::clicked, this, &ActForm::goBack);
}

QVBoxLayout *ActForm::addPage(std::function<bool()> leave, std::function<bool()> needed)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::pane);
    m_column->insertWidget(static_cast<int>(m_pages.size()), page);
    m_pages.append({page, std::move(leave), std::move(needed)});
    page->setVisible(m_pages.size() == 1);
    return column;
}

QLabel *ActForm::newSentence(const QString &sentence, QWidget *parent)
{
    QLabel *label = newLabel(sentence, TextRole::Body, parent);
    label->setWordWrap(true);
    return label;
}

bool ActForm::isNeeded(qsizetype page) const
{
    return !m_pages.at(page).needed || m_pages.at(page).needed();
}

/// The next page that is needed, on or back; -1 where there is none.
qsizetype ActForm::neighbour(qsizetype page, int step) const
{
    for (page += step; page >= 0 && page < m_pages.size(); page += step) {
        if (isNeeded(page))
            return page;
    }
    return -1;
}

void ActForm::settle()
{
    if (!m_go)
        makeFoot();
    const bool last = neighbour(m_page, 1) < 0;
    for (qsizetype page = 0; page < m_pages.size(); ++page)
        m_pages.at(page).widget->setVisible(page == m_page);
    if (m_own)
        m_own->setVisible(last);
    m_go->setText(last ? m_act : tr("Continue"));
    m_back->setText(neighbour(m_page, -1) < 0 ? tr("Cancel") : tr("Back"));
}

void ActForm::start()
{
    settle();
    // The first thing that can be filled in; the password where there is nothing else.
    for (QWidget *part : m_pages.at(m_page).widget->findChildren<QWidget *>()) {
        if (part->isVisibleTo(this) && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) && !qobject_cast<QPushButton *>(part))
            return part->setFocus(Qt::TabFocusReason);
    }
    (m_own && m_own->isVisibleTo(this) ? static_cast<QWidget *>(m_own) : m_go)->setFocus(Qt::TabFocusReason);
}

void ActForm::goOn()
{
    const Page &page = m_pages.at(m_page);
    if (m_busy || (page.leave && !page.leave()))
        return;
    m_trouble->hide();
    if (const qsizetype next = neighbour(m_page, 1); next >= 0) {
        m_page = next;
        start();
    } else if (!m_own || m_own->check()) {
        act();
    }
}

void ActForm::goBack()
{
    if (m_busy)
        return;
    m_trouble->hide();
    if (const qsizetype before = neighbour(m_page, -1); before >= 0) {
        m_page = before;
        start();
    } else if (const QString words = farewell(); !words.isEmpty()) {
        emit done(words);
    } else {
        emit left();
    }
}

std::shared_ptr<Secret> ActForm::takePassword()
{
    return m_own ? m_own->take() : std::make_shared<Secret>();
}

void ActForm::beginAsking()
{
    m_busy = true;
    m_working->show();
    m_go->setEnabled(false);
    m_back->setEnabled(false);
    for (const Page &page : std::as_const(m_pages))
        page.widget->setEnabled(false);
}

/// True where the answer is one.
bool ActForm::endAsking(const Error *error)
{
    m_busy = false;
    m_working->hide();
    m_go->setEnabled(true);
    m_back->setEnabled(true);
    for (const Page &page : std::as_const(m_pages))
        page.widget->setEnabled(true);
    if (m_own && error && error->kind == Error::Kind::WrongPassword) {
        m_own->refused();
        return false;
    }
    if (m_own)
        m_own->accepted();
    if (!error) {
        if (m_own)
            m_own->forget();
        return true;
    }
    m_trouble->setText(explain(*error));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return false;
}

void ActForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        goBack();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button && !qobject_cast<QRadioButton *>(button))
            button->click();
        else
            goOn();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace untie
