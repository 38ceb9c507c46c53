#include "ui/clients/filesection.h"

#include "app/common/text.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptylayout.h"
#include "ui/common/filereading.h"
#include "ui/common/hline.h"
#include "ui/common/text.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

FileSection::FileSection(Vault vault, const QString &heading, const QString &whenEmpty, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_add(newIconButton(u"plus"_s, tr("Add files: %1", "to which").arg(heading), this))
    , m_none(newLabel(whenEmpty, TextRole::Secondary, this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(vault == Vault::Clinical ? u"clinicalFiles"_s : u"deskFiles"_s);
    setAcceptDrops(true);
    m_add->setObjectName(u"addFile"_s);
    m_none->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(newLabel(heading, TextRole::SectionHead, this), 1);
    head->addWidget(m_add);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::near, space::pane, space::pane);
    column->setSpacing(space::tight);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    connect(m_add, &QToolButton::clicked, this, &FileSection::choose);
}

void FileSection::show(const QList<ClientFile> &files, const QHash<PersonId, QString> &people, bool mayChange)
{
    m_mayChange = mayChange;
    m_add->setEnabled(mayChange);
    takeOutAll(*m_rows);
    for (const ClientFile &file : files)
        m_rows->addWidget(makeRow(file, people.value(file.addedBy), mayChange));
    m_none->setVisible(files.isEmpty());
}

QWidget *FileSection::makeRow(const ClientFile &file, const QString &addedBy, bool mayChange)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"file %1"_s.arg(file.name));
    const QLocale locale;
    const QStringList facts{QFileInfo(file.name).suffix().toUpper(), locale.formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat), shownDate(file.addedAt.toLocalTime().date(), locale), addedBy};
    auto *acts = new QWidget(row);
    auto *buttons = new QHBoxLayout(acts);
    buttons->setContentsMargins({});
    buttons->setSpacing(0);
    const auto add = [&](const QString &text, const QString &spoken, const char *object, QHBoxLayout *where) {
        QPushButton *act = newButton(text, ButtonRole::Quiet, {}, row);
        act->setObjectName(QLatin1StringView(object));
        act->setAccessibleName(spoken.arg(file.name));
        where->addWidget(act);
        return act;
    };
    QPushButton *opens = add(tr("Open"), tr("Open the file “%1”"), "openFile", buttons);
    QPushButton *copies = add(tr("Save a copy…"), tr("Save a copy of the file “%1”"), "copyFile", buttons);
    QPushButton *removes = add(tr("Remove"), tr("Remove the file “%1”"), "removeFile", buttons);
    removes->setEnabled(mayChange);
    buttons->addStretch(1);

    auto *question = new QWidget(row);
    question->setObjectName(u"openQuestion"_s);
    QLabel *words = newLabel(tr("Another program shows it. For that a copy lies on this computer, not encrypted, until Untie is locked or closed."), TextRole::Caption, question);
    words->setWordWrap(true);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(space::normal);
    QPushButton *yes = newButton(tr("Open the copy"), ButtonRole::Normal, {}, question);
    yes->setObjectName(u"openCopy"_s);
    QPushButton *no = newButton(tr("Cancel"), ButtonRole::Quiet, {}, question);
    answers->addWidget(yes);
    answers->addWidget(no);
    answers->addStretch(1);
    auto *asked = new QVBoxLayout(question);
    asked->setContentsMargins(0, space::tight, 0, space::tight);
    asked->setSpacing(space::tight);
    asked->addWidget(words);
    asked->addLayout(answers);
    question->hide();

    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, space::near, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(new ElidedLabel(file.name, TextRole::Name, row));
    column->addWidget(newLabel(factLine(facts), TextRole::Small, row));
    column->addWidget(acts);
    column->addWidget(question);
    column->addWidget(new HLine(row));
    const auto ask = [acts, question, yes, opens](bool isAsked) {
        acts->setVisible(!isAsked);
        question->setVisible(isAsked);
        (isAsked ? yes : opens)->setFocus(Qt::OtherFocusReason);
    };
    auto *escape = new QShortcut(Qt::Key_Escape, question, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, question, [ask] { ask(false); });
    connect(opens, &QPushButton::clicked, question, [ask] { ask(true); });
    connect(no, &QPushButton::clicked, question, [ask] { ask(false); });
    connect(yes, &QPushButton::clicked, this, [this, file, ask] {
        ask(false);
        emit openWanted(file);
    });
    connect(copies, &QPushButton::clicked, this, [this, file] { emit copyWanted(file); });
    connect(removes, &QPushButton::clicked, this, [this, file] { emit removeWanted(file); });
    return row;
}

void FileSection::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileSection::added);
    dialog->open();
}

void FileSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_mayChange || draggedFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setTarget(true);
}

void FileSection::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget(false);
}

void FileSection::dropEvent(QDropEvent *event)
{
    setTarget(false);
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    emit added(draggedFiles(event->mimeData()));
}

void FileSection::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void FileSection::paintEvent(QPaintEvent *)
{
    if (!m_isTarget)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(token(Token::AccentSoft, this));
    painter.setPen(QPen(token(Token::Accent, this), focusRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(space::tight, space::tight, -space::tight, -space::tight), radius::control, radius::control);
}

} // namespace untie
