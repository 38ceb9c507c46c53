#include "ui/common/field.h"

#include "ui/common/text.h"

#include <QFocusEvent>
#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace untie {

namespace {

constexpr auto problemProperty = "untieProblem";

/// Notes that grow with their text, so that a page scrolls and its parts do not.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    NoteEdit(int lines, int mostLines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines), m_mostLines(mostLines)
    {
        setFont(textFont(TextRole::Note));
        setTabChangesFocus(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(space::small);
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                [this] { updateGeometry(); });
    }

    QSize sizeHint() const override
    {
        const int shown =
            std::clamp(qRound(document()->documentLayout()->documentSize().height()), m_lines, m_mostLines);
        const QFontMetricsF metrics(font());
        const qreal line = std::ceil(metrics.ascent()) + std::ceil(metrics.descent()); // as the document lays them out
        return {280, qRound(shown * line + 2 * document()->documentMargin()) + 1 + 2 * frameWidth()};
    }
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

    void limitPastes(qsizetype letters, std::function<void(qsizetype)> refused)
    {
        m_longestPaste = letters;
        m_refused = std::move(refused);
    }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const qsizetype letters = source->text().size();
        if (letters > m_longestPaste)
            m_refused(letters);
        else
            QPlainTextEdit::insertFromMimeData(source);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            setFont(textFont(TextRole::Note));
        return QPlainTextEdit::event(event);
    }

private:
    int m_lines;
    int m_mostLines;
    qsizetype m_longestPaste = std::numeric_limits<qsizetype>::max();
    std::function<void(qsizetype)> m_refused;
};

/// Leads the keyboard on to a field's editor. A focus proxy would make the field a stop of its own, and one that leads back,
/// since editors are mostly made before what they stand in.
class FocusLeader final : public QObject
{
public:
    FocusLeader(QWidget *editor, QObject *parent)
        : QObject(parent)
        , m_editor(editor)
    { }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_editor->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

private:
    QWidget *m_editor;
};

} // namespace

Field::Field(const QString &caption, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_caption(newLabel(caption, TextRole::Caption, this))
    , m_editor(editor)
    , m_below(newLabel({}, TextRole::Caption, this))
{
    setTextRole(m_caption, TextRole::Caption, Token::Text2);
    m_caption->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(caption);
    m_below->setWordWrap(true);
    m_below->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_caption);
    layout->addWidget(editor);
    layout->addWidget(m_below);
    installEventFilter(new FocusLeader(editor, this));
    setSizePolicy(QSizePolicy::Preferred,
                  editor->sizePolicy().verticalPolicy() == QSizePolicy::Expanding ? QSizePolicy::Preferred
                                                                                  : QSizePolicy::Maximum);

    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    else if (auto *note = qobject_cast<QPlainTextEdit *>(editor))
        connect(note, &QPlainTextEdit::textChanged, this, [this] { setProblem({}); });
}

void Field::setProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    showSentence();
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_below, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool Field::complain(const QString &sentence)
{
    setProblem(sentence);
    m_editor->setFocus(Qt::OtherFocusReason);
    return false;
}

QString Field::problem() const
{
    return m_problem;
}

void Field::setHint(const QString &sentence)
{
    m_hint = sentence;
    showSentence();
}

void Field::showSentence()
{
    const bool wrong = !m_problem.isEmpty();
    const QString sentence = wrong ? m_problem : m_hint;
    setTextRole(m_below, TextRole::Caption, wrong ? Token::Danger : Token::Text3);
    m_below->setText(sentence);
    m_below->setVisible(!sentence.isEmpty());
    setProblemShown(m_editor, wrong);
    m_editor->setAccessibleDescription(sentence);
}

QLineEdit *newLineEdit(int letters, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(letters);
    return edit;
}

QPlainTextEdit *newNoteEdit(int lines, int mostLines, QWidget *parent)
{
    return new NoteEdit(lines, mostLines, parent);
}

void limitPastes(QPlainTextEdit *noteEdit, qsizetype letters, std::function<void(qsizetype)> refused)
{
    static_cast<NoteEdit *>(noteEdit)->limitPastes(letters, std::move(refused));
}

void setProblemShown(QWidget *editor, bool shown)
{
    editor->setProperty(problemProperty, shown);
    editor->update();
}

bool isProblemShown(const QWidget *editor)
{
    return editor && editor->property(problemProperty).toBool();
}

} // namespace untie

#include "field.moc"
