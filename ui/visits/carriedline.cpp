#include "ui/visits/carriedline.h"

#include "ui/common/button.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace untie {

using namespace Qt::StringLiterals;

CarriedLine::CarriedLine(QPlainTextEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_take(newButton({}, ButtonRole::Quiet, u"corner-down-left"_s, this))
    , m_mark(newLabel({}, TextRole::Caption, this))
{
    m_take->setObjectName(u"takeOver"_s);
    m_mark->setObjectName(u"carriedMark"_s);
    setSurface(m_mark, Token::InfoSoft);
    setTextRole(m_mark, TextRole::Caption, Token::Info);
    m_mark->setContentsMargins(space::small, space::hair, space::small, space::hair);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(m_take);
    line->addWidget(m_mark);
    line->addStretch(1);
    hide();
    connect(&editor, &QPlainTextEdit::textChanged, this, &CarriedLine::renew);
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_editor.insertPlainText(m_text);
        m_editor.setFocus(Qt::OtherFocusReason);
    });
}

void CarriedLine::setCarried(const QString &text, const QString &day)
{
    m_text = text;
    //: %1 is the day of the visit before
    m_take->setText(tr("Take over from %1").arg(day));
    m_take->setAccessibleDescription(text);
    //: %1 is the day of the visit before
    m_mark->setText(tr("Copied from %1, not touched yet").arg(day));
    renew();
}

bool CarriedLine::isUntouched() const
{
    return !m_text.isEmpty() && !m_editor.isReadOnly() && m_editor.toPlainText() == m_text;
}

void CarriedLine::renew()
{
    const bool offers = !m_text.isEmpty() && !m_editor.isReadOnly() && m_editor.document()->isEmpty();
    m_take->setVisible(offers);
    m_mark->setVisible(isUntouched());
    setVisible(offers || isUntouched());
}

} // namespace untie
