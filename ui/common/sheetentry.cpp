#include "ui/common/sheetentry.h"

#include "app/security/recoverysheet.h"
#include "resources/fonts/typeface.h"
#include "ui/common/field.h"
#include "ui/common/passwordchoice.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 4;
constexpr int lineLetters = 15;
constexpr int groupLetters = 5;
constexpr qreal letterSize = 1.35; ///< of body text

/// What is meant by a letter that no sheet has.
QChar meant(QChar typed)
{
    switch (const QChar letter = typed.toUpper(); letter.unicode()) {
    case u'O': return u'0';
    case u'I':
    case u'L': return u'1';
    default: return letter;
    }
}

QString lettersOf(const QString &typed)
{
    QString letters;
    letters.reserve(typed.size());
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-' && c != u'–' && c != u'.')
            letters += meant(c);
    }
    return letters;
}

QString grouped(const QString &letters)
{
    QString text;
    text.reserve(letters.size() + letters.size() / groupLetters);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % groupLetters == 0)
            text += u' ';
        text += letters[i];
    }
    return text;
}

QFont letterFont()
{
    QFont font = textFont(TextRole::Body);
    font.setFamily(letterface());
    font.setPointSizeF(font.pointSizeF() * letterSize);
    return font;
}

} // namespace

SheetEntry::SheetEntry(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    for (int line = 0; line < lines; ++line) {
        QLineEdit *edit = newLineEdit(1000, this);
        edit->setObjectName(u"sheetLine%1"_s.arg(line + 1));
        edit->setFont(letterFont());
        edit->setMinimumHeight(height::mainButton);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
        auto *field = new Field(tr("Line %1").arg(line + 1), edit, this);
        column->addWidget(field);
        m_lines.append(edit);
        m_fields.append(field);
        connect(edit, &QLineEdit::textEdited, this, [this, line] { tidy(line); });
    }
    setFocusProxy(m_lines.first());
}

SheetEntry::~SheetEntry()
{
    forget();
}

/// Puts what was typed into its form. What is too much for a line goes to the next while that is empty.
void SheetEntry::tidy(int line)
{
    QLineEdit &edit = *m_lines[line];
    const qsizetype before = lettersOf(edit.text().left(edit.cursorPosition())).size();
    QString letters = lettersOf(edit.text());
    if (letters.size() > lineLetters && line + 1 < lines && m_lines[line + 1]->text().isEmpty()) {
        m_lines[line + 1]->setText(letters.mid(lineLetters));
        letters.truncate(lineLetters);
        tidy(line + 1);
    }
    edit.setText(grouped(letters));
    edit.setCursorPosition(int(grouped(letters.left(before)).size()));
    judge(line);
    if (letters.size() == lineLetters && before >= lineLetters && m_fields[line]->problem().isEmpty()) {
        for (int next = line + 1; next < lines; ++next) {
            if (lettersOf(m_lines[next]->text()).size() < lineLetters)
                return goTo(next);
        }
    }
}

/// Says whether a full line is right. A line that is not full yet is not judged.
void SheetEntry::judge(int line)
{
    const QString text = m_lines[line]->text();
    const bool full = lettersOf(text).size() >= lineLetters;
    const auto problem = full ? lineProblem(text, line + 1) : std::nullopt;
    m_fields[line]->setHint(full && !problem ? tr("Right.") : QString());
    m_fields[line]->setProblem(problem ? explain(*problem) : QString());
}

void SheetEntry::goTo(int line, int letter)
{
    QLineEdit &edit = *m_lines[line];
    edit.setFocus(Qt::OtherFocusReason);
    if (letter > 0) // the letter itself, so that the next key replaces it
        edit.setSelection(letter - 1 + (letter - 1) / groupLetters, 1);
    else
        edit.end(false);
}

bool SheetEntry::isEmpty() const
{
    return std::ranges::all_of(m_lines, [](const QLineEdit *line) { return line->text().isEmpty(); });
}

std::optional<Secret> SheetEntry::read()
{
    for (int line = 0; line < lines; ++line) {
        if (const auto problem = lineProblem(m_lines[line]->text(), line + 1)) {
            m_fields[line]->setProblem(explain(*problem));
            goTo(line, problem->kind == SheetProblem::Kind::WrongLetter || problem->kind == SheetProblem::Kind::NotALetter ? problem->letter : -1);
            return std::nullopt;
        }
    }
    QString all;
    all.reserve(lines * 2 * lineLetters); // so that no copy is left behind by growing
    for (const QLineEdit *line : m_lines)
        all += line->text() + u'\n';
    auto secret = readRecoverySheet(all);
    wipe(all);
    if (secret)
        return std::move(*secret);
    m_fields[qMax(0, secret.error().line - 1)]->setProblem(explain(secret.error()));
    goTo(qMax(0, secret.error().line - 1));
    return std::nullopt;
}

void SheetEntry::complain(const QString &sentence)
{
    m_fields.last()->setProblem(sentence);
    goTo(0);
}

void SheetEntry::forget()
{
    for (int line = 0; line < lines; ++line) {
        untie::forget(*m_lines[line]);
        m_fields[line]->setProblem({});
        m_fields[line]->setHint({});
    }
}

} // namespace untie
