#include "ui/common/fold.h"

#include "ui/common/button.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/hline.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

Fold::Fold(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_head(newButton(title, ButtonRole::Quiet, {}, this))
    , m_summary(new ElidedLabel({}, TextRole::Secondary, this))
    , m_content(content)
{
    m_head->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(m_head, 0, Qt::AlignLeading);
    row->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(new HLine(this));
    column->addLayout(row);
    column->addWidget(content);
    connect(m_head, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    showState();
}

void Fold::setOpen(bool open)
{
    m_isOpen = open;
    showState();
}

void Fold::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_head->setAccessibleDescription(summary);
}

void Fold::showState()
{
    m_head->setIcon(icon(isOpen() ? u"chevron-down"_s : layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s));
    m_content->setVisible(isOpen());
    m_summary->setVisible(!isOpen());
    m_head->setAccessibleName(isOpen() ? tr("%1, unfolded").arg(m_head->text()) : tr("%1, folded").arg(m_head->text()));
}

} // namespace untie
