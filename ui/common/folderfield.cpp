#include "ui/common/folderfield.h"

#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

FolderField::FolderField(const QString &caption, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_line(newLineEdit(mostTyped, this))
    , m_field(new Field(caption, m_line, this))
    , m_choose(newButton(tr("Choose…"), ButtonRole::Normal, u"folder-open"_s, this))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::pane);
    column->addWidget(m_field);
    column->addLayout(row);
    setFocusProxy(m_line);
    connect(m_choose, &QPushButton::clicked, this, &FolderField::choose);
}

QString FolderField::path() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? typed : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void FolderField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void FolderField::setHint(const QString &sentence)
{
    m_field->setHint(sentence);
}

bool FolderField::complain(const QString &sentence)
{
    m_field->setProblem(sentence);
    m_line->setFocus(Qt::OtherFocusReason);
    return false;
}

void FolderField::choose()
{
    auto *dialog = new QFileDialog(this, m_title, QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        m_field->setProblem({});
    });
    dialog->open();
}

} // namespace untie
