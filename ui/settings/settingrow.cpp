#include "ui/settings/settingrow.h"

#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace untie {

SettingRow::SettingRow(const QString &name, const QString &meaning, QWidget *parent)
    : QWidget(parent)
    , m_name(newLabel(name, TextRole::Name, this))
    , m_meaning(newLabel({}, TextRole::Small, this))
    , m_controls(new QHBoxLayout)
{
    m_meaning->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_meaning);
    words->addStretch(1);
    m_controls->setSpacing(space::near);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::normal, 0, space::normal + 1);
    row->setSpacing(space::header);
    row->addLayout(words, 1);
    row->addLayout(m_controls);
    setMinimumHeight(height::dayRow);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMeaning(meaning);
}

void SettingRow::setMeaning(const QString &meaning, Token colour)
{
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    setTextRole(m_meaning, TextRole::Small, colour);
}

QString SettingRow::meaning() const
{
    return m_meaning->text();
}

void SettingRow::setLeading(QWidget *picture)
{
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, picture);
    layout()->setSpacing(space::pane);
}

void SettingRow::addControl(QWidget *control)
{
    m_controls->addWidget(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(m_name->text());
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(m_meaning->text());
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, token(Token::Line, this));
}

} // namespace untie
