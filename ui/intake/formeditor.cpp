#include "ui/intake/formeditor.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/fold.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/intake/severityeditor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 760;

/// What stands in the clinical vault.
Result<DeskForm> readForm(Database &database)
{
    auto form = IntakeStore(database).form();
    if (!form)
        return fail(form.error());
    auto texts = ConsentStore(database).texts();
    if (!texts)
        return fail(texts.error());
    return DeskForm{std::move(*form), std::move(*texts)};
}

QToolButton *newMover(int by, const QString &what, const QString &id, QWidget *parent)
{
    QToolButton *button = newIconButton(by < 0 ? u"arrow-up"_s : u"arrow-down"_s, by < 0 ? FormEditor::tr("Move up: %1").arg(what) : FormEditor::tr("Move down: %1").arg(what), parent);
    button->setObjectName(u"move%1-%2"_s.arg(by < 0 ? u"Up"_s : u"Down"_s, id));
    return button;
}

} // namespace

FormEditor::FormEditor(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_header(new PageHeader(this))
    , m_message(newLabel({}, TextRole::Body, this))
    , m_place(new QVBoxLayout)
{
    setObjectName(u"formEditor"_s);
    setSurface(this, Token::Surface);
    setFocusPolicy(Qt::ClickFocus); // no stop for Tab
    m_header->setTitle(tr("The clinic’s health form"));
    m_header->setFacts(tr("What was answered before stays readable on the form it was given on."));
    QPushButton *done = newButton(tr("Done"), ButtonRole::Primary, u"check"_s, m_header);
    done->setObjectName(u"formDone"_s);
    m_header->addAction(done);
    connect(done, &QPushButton::clicked, this, &FormEditor::left);
    m_message->setObjectName(u"formMessage"_s);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(space::header, space::near, space::header, space::near);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_place, 1);
}

void FormEditor::open()
{
    say({}, false);
    deliver(m_storage.run(readForm), this, [this](const Result<DeskForm> &read) { take(read); });
}

void FormEditor::take(const Result<DeskForm> &read)
{
    if (!read)
        return say(explain(read.error()), true);
    m_form = read->form;
    m_texts = read->consents;
    lay();
}

void FormEditor::lay()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // it may be its own button that calls
    }
    auto *page = new QWidget;
    setSurface(page, Token::Surface);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(space::pane);
    for (qsizetype index = 0; index < m_form.sections.size(); ++index)
        column->addWidget(makeSection(index));
    column->addWidget(makeSeverities());
    column->addWidget(newLabel(tr("Consents"), TextRole::Heading, page));
    for (const ConsentText &text : std::as_const(m_texts))
        column->addWidget(makeConsent(text));
    column->addStretch(1);
    auto *inside = new QWidget(page);
    inside->setMaximumWidth(widest);
    inside->setLayout(column);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(space::header, space::header, space::header, space::header);
    row->addWidget(inside, 1);
    row->addStretch(0);
    auto *scroll = new QScrollArea(this);
    fillScroll(*scroll, page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_body = scroll;
    m_place->addWidget(m_body);
    m_body->show();
}

QWidget *FormEditor::makeSection(qsizetype index)
{
    const FormSection &section = m_form.sections.at(index);
    auto *part = new QWidget(this);
    part->setObjectName(u"formSection-"_s + section.id);
    const QString title = knowledgeWords(section.title);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::tight);
    head->addWidget(newLabel(title, TextRole::Heading, part), 1);
    for (const int by : {-1, 1}) {
        QToolButton *button = newMover(by, title, section.id, part);
        button->setEnabled(index + by >= 0 && index + by < m_form.sections.size());
        head->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, index, by] { move(index, by); });
    }
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(head);
    for (qsizetype i = 0; i < section.questions.size(); ++i)
        column->addWidget(makeQuestion(index, i));
    QLineEdit *own = newLineEdit(200, part);
    own->setObjectName(u"ownQuestion-"_s + section.id);
    own->setPlaceholderText(tr("A question of your own"));
    own->setAccessibleName(tr("A question of your own: %1").arg(title));
    QPushButton *add = newButton(tr("Add"), ButtonRole::Normal, u"plus"_s, part);
    add->setObjectName(u"addQuestion-"_s + section.id);
    auto *line = new QHBoxLayout;
    line->addWidget(own, 1);
    line->addWidget(add);
    column->addLayout(line);
    column->addWidget(new HLine(part));
    const auto enter = [this, index, own] { addQuestion(index, own->text()); };
    connect(add, &QPushButton::clicked, this, enter);
    connect(own, &QLineEdit::returnPressed, this, enter);
    return part;
}

QWidget *FormEditor::makeQuestion(qsizetype section, qsizetype index)
{
    const QList<Question> &questions = m_form.sections.at(section).questions;
    const Question &question = questions.at(index);
    const QString words = knowledgeWords(question.text);
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(space::tight);
    auto *asked = new QCheckBox(words, row);
    asked->setObjectName(u"asked-"_s + question.id);
    asked->setChecked(!question.off);
    across->addWidget(asked, 1);
    connect(asked, &QCheckBox::toggled, this, [this, section, index](bool on) {
        m_form.sections[section].questions[index].off = !on;
        store();
    });
    for (const int by : {-1, 1}) {
        QToolButton *button = newMover(by, words, question.id, row);
        button->setEnabled(index + by >= 0 && index + by < questions.size());
        across->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, section, index, by] { moveQuestion(section, index, by); });
    }
    return row;
}

QWidget *FormEditor::makeConsent(const ConsentText &text)
{
    auto *part = new QWidget(this);
    const QString title = knowledgeWords(text.title);
    QPlainTextEdit *words = newNoteEdit(2, 10, part);
    words->setObjectName(u"consentText-"_s + text.kind);
    words->setPlainText(knowledgeWords(text.text));
    QPushButton *keep = newButton(tr("Keep as a new version"), ButtonRole::Normal, {}, part);
    keep->setObjectName(u"reword-"_s + text.kind);
    keep->setAccessibleName(tr("Keep as a new version: %1").arg(title));
    keep->setEnabled(false);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(new Field(tr("%1, version %2", "kind of consent, number").arg(title).arg(text.version), words, part));
    column->addWidget(keep, 0, Qt::AlignTrailing);
    connect(words, &QPlainTextEdit::textChanged, keep, [words, keep, before = words->toPlainText()] {
        keep->setEnabled(!words->toPlainText().trimmed().isEmpty() && words->toPlainText() != before);
    });
    connect(keep, &QPushButton::clicked, this, [this, kind = text.kind, words] { reword(kind, words->toPlainText()); });
    return part;
}

QWidget *FormEditor::makeSeverities()
{
    auto *editor = new SeverityEditor(m_form.severities);
    auto *fold = new Fold(tr("Cautions that the answers raise"), editor, this);
    fold->setObjectName(u"cautionSeverities"_s);
    fold->setSummary(editor->summary());
    connect(editor, &SeverityEditor::edited, this, [this, editor, fold] {
        m_form.severities = editor->severities();
        fold->setSummary(editor->summary());
        store();
    });
    return fold;
}

void FormEditor::move(qsizetype index, int by)
{
    m_form.sections.swapItemsAt(index, index + by);
    keepPlace(u"move%1-%2"_s.arg(by < 0 ? u"Up"_s : u"Down"_s, m_form.sections.at(index + by).id));
    store();
}

void FormEditor::moveQuestion(qsizetype section, qsizetype index, int by)
{
    QList<Question> &questions = m_form.sections[section].questions;
    questions.swapItemsAt(index, index + by);
    keepPlace(u"move%1-%2"_s.arg(by < 0 ? u"Up"_s : u"Down"_s, questions.at(index + by).id));
    store();
}

/// Lays all out anew, as far down as it was; `focused` goes on having the keyboard, so that it can be pressed again.
void FormEditor::keepPlace(const QString &focused)
{
    const int down = m_body->verticalScrollBar()->value();
    lay();
    QTimer::singleShot(0, m_body, [body = m_body, down, focused] { // when it is as tall as it will be
        body->verticalScrollBar()->setValue(down);
        if (auto *part = body->findChild<QWidget *>(focused))
            part->setFocus(Qt::OtherFocusReason);
    });
}

/// A condition among conditions, else a line to write in.
void FormEditor::addQuestion(qsizetype section, const QString &words)
{
    const QString clean = tidied(words);
    if (clean.isEmpty())
        return;
    FormSection &into = m_form.sections[section];
    into.questions += Question{.id = u"own_%1"_s.arg(makeId()), .kind = into.exceptions ? QuestionKind::Condition : QuestionKind::Text, .text = clean, .choices = {}, .details = {}};
    keepPlace(u"ownQuestion-"_s + into.id);
    store();
}

void FormEditor::store()
{
    const auto job = [form = m_form](Database &database) -> Result<> {
        if (auto set = IntakeStore(database).setForm(form, QDateTime::currentDateTimeUtc()); !set)
            return set;
        return DeskFormStore(database).publish();
    };
    deliver(m_storage.run(job), this, [this](const Result<> &stored) { say(stored ? tr("Stored: asked like this from now on.") : explain(stored.error()), !stored); });
}

void FormEditor::reword(const QString &kind, const QString &text)
{
    const auto job = [kind, text](Database &database) -> Result<DeskForm> {
        if (auto kept = ConsentStore(database).reword(kind, text, QDateTime::currentDateTimeUtc()); !kept)
            return fail(kept.error());
        if (auto told = DeskFormStore(database).publish(); !told)
            return fail(told.error());
        return readForm(database);
    };
    deliver(m_storage.run(job), this, [this, kind](const Result<DeskForm> &read) {
        if (!read)
            return say(explain(read.error()), true);
        m_form = read->form;
        m_texts = read->consents;
        keepPlace(u"consentText-"_s + kind);
        say(tr("The new wording is asked for from now on; who signed before keeps theirs."), false);
    });
}

void FormEditor::say(const QString &sentence, bool trouble)
{
    m_message->setText(sentence);
    setTextRole(m_message, TextRole::Body, trouble ? Token::Danger : Token::Info);
    m_message->setVisible(!sentence.isEmpty());
}

} // namespace untie
