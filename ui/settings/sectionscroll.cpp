#include "ui/settings/sectionscroll.h"

#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/settings/settingrow.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace untie {

QVBoxLayout *newSectionColumn(QVBoxLayout &section, QWidget *parent)
{
    auto *page = new QWidget;
    setSurface(page, Token::Surface);
    auto *sheet = new QWidget(page);
    sheet->setMaximumWidth(settingsWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, space::near, 0, space::header);
    column->setSpacing(0);
    auto *margins = new QHBoxLayout(page);
    margins->setContentsMargins(space::pane, 0, space::pane, 0);
    margins->addWidget(sheet, 1, Qt::AlignTop);
    margins->addStretch(0);
    section.addWidget(newPlainScroll(page, parent), 1);
    return column;
}

} // namespace untie
