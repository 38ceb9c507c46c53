#include "ui/visits/notepane.h"

#include "app/visits/speller.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/taborder.h"
#include "ui/common/text.h"
#include "ui/intake/choicechip.h"
#include "ui/visits/carepart.h"
#include "ui/visits/carriedline.h"
#include "ui/visits/entrylist.h"
#include "ui/visits/linespelling.h"
#include "ui/visits/measurepart.h"
#include "ui/visits/minutesbox.h"
#include "ui/visits/phrasetyping.h"
#include "ui/visits/signfoot.h"
#include "ui/visits/spelling.h"
#include "ui/visits/spellingcheck.h"
#include "ui/visits/treatmentpart.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int longestSection = 100'000; // as a vault takes it
constexpr int toldMs = 8000; // what is said quietly goes by itself
constexpr int mostLines = 400; // the pane scrolls, not the text

} // namespace

NoteSection::NoteSection(const QString &letter, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_editor(newNoteEdit(2, mostLines, this))
    , m_generated(newLabel({}, TextRole::Note, this))
    , m_from(newLabel({}, TextRole::Caption, this))
    , m_tooLong(newLabel({}, TextRole::Caption, this))
    , m_told(newLabel({}, TextRole::Caption, this))
    , m_phrases(new PhraseTyping(*m_editor))
    , m_carried(new CarriedLine(*m_editor, this))
{
    m_tooLong->setObjectName(u"tooLong"_s);
    m_generated->setWordWrap(true);
    m_generated->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_generated->setMargin(space::hair); // in line with the letters of the text
    m_generated->hide();
    m_from->hide();
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setFont(textFont(TextRole::Note));
    m_editor->document()->setDocumentMargin(space::hair);
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->installEventFilter(this);
    setFocusPolicy(Qt::ClickFocus); // a click anywhere in the part writes in it, not on the map
    setFocusProxy(m_editor); // after the policy, which would go on to the editor: Tab has to reach that
    setCursor(Qt::IBeamCursor);
    setTextRole(m_tooLong, TextRole::Caption, Token::Danger);
    m_tooLong->setWordWrap(true);
    m_tooLong->hide();
    m_letter = newLabel({}, TextRole::Heading, this);
    setTextRole(m_letter, TextRole::Heading, Token::Accent);
    m_letter->setFixedWidth(20);
    m_letter->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_head = newLabel({}, TextRole::SectionHead, this);
    m_head->setBuddy(m_editor);
    m_head->setMinimumHeight(20);
    setHead(letter, name);

    auto *words = new QVBoxLayout;
    words->setContentsMargins({});
    words->setSpacing(space::hair);
    auto *headLine = new QHBoxLayout;
    headLine->addWidget(m_head);
    headLine->addStretch();
    headLine->addWidget(m_from);
    words->addLayout(headLine);
    words->addWidget(m_generated);
    words->addWidget(m_carried);
    words->addWidget(m_editor);
    words->addWidget(m_tooLong);
    words->addWidget(m_told);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    line->setSpacing(space::near);
    line->addWidget(m_letter, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_told->setObjectName(u"told"_s);
    m_told->setWordWrap(true);
    m_told->hide();
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NoteSection::limit);
    connect(m_phrases, &PhraseTyping::unknownKey, this, [this](const QString &key) { tell(tr("There is no phrase “.%1”. Ctrl+Space shows all.").arg(key)); });
    limitPastes(m_editor, longestSection, [this](qsizetype letters) {
        m_tooLong->setText(tr("What you copied has %1 characters; %2 can be stored here, so it was not pasted. It is still where you copied it.")
                               .arg(QLocale().toString(letters), QLocale().toString(longestSection)));
        m_tooLong->show();
    });
}

void NoteSection::setHead(const QString &letter, const QString &name)
{
    m_letter->setText(letter);
    m_head->setText(name);
    m_editor->setAccessibleName(name);
}

void NoteSection::limit()
{
    const qsizetype letters = m_editor->document()->characterCount() - 1;
    const bool tooLong = letters > longestSection;
    m_tooLong->setVisible(tooLong);
    if (tooLong)
        m_tooLong->setText(
            tr("This part has %1 characters; %2 can be stored. Nothing is cut off: shorten it, and it will be saved.")
                .arg(QLocale().toString(letters), QLocale().toString(longestSection)));
}

void NoteSection::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QTimer::singleShot(toldMs, m_told, &QLabel::hide);
}

void NoteSection::setGenerated(const QString &text, const QString &from, bool isDraft)
{
    m_sentences = text;
    m_generated->setText(text);
    m_generated->setVisible(!text.isEmpty());
    m_from->setText(from);
    m_from->setVisible(isDraft && !text.isEmpty());
    m_generated->setAccessibleDescription(isDraft ? from : QString());
}

void NoteSection::setReminder(const QString &text, const QString &from)
{
    setGenerated(text, from, true);
    setTextRole(m_generated, TextRole::Note, Token::Text2);
}

void NoteSection::strike(const QList<Strike> &strikes)
{
    auto struck = decltype(m_editor->extraSelections())();
    for (const Strike &strike : strikes) {
        decltype(struck)::value_type words;
        words.cursor = QTextCursor(m_editor->document());
        const int end = m_editor->document()->characterCount() - 1;
        words.cursor.setPosition(std::min(strike.from, end));
        words.cursor.setPosition(std::min(strike.from + strike.length, end), QTextCursor::KeepAnchor);
        words.format.setFontStrikeOut(true);
        words.format.setForeground(token(Token::Text3, this));
        struck += words;
    }
    m_editor->setExtraSelections(struck);
}

bool NoteSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void NoteSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Surface, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    if (m_editor->hasFocus())
        painter.fillRect(QRect(edge, 0, 3, height() - 1), token(Token::Accent, this));
}

NotePane::NotePane(VisitSheet &sheet, const Atlas &atlas, const PointWords &words, Overrides &overrides, VisitConsents &consents, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_minutes(new MinutesBox(sheet, this))
    , m_short(new ChoiceChip(tr("Short form"), FormLook::Therapist, this))
{
    setSurface(this, Token::Surface);
    auto *text = new QWidget;
    setSurface(text, Token::Surface);
    m_parts = new QVBoxLayout(text);
    m_parts->setContentsMargins({});
    m_parts->setSpacing(0);

    // In the order of VisitSheet::Section.
    const std::array<std::array<QString, 3>, 4> heads = {{{tr("S", "subjective"), tr("Subjective"), u"subjective"_s},
                                                          {tr("O", "objective"), tr("Objective"), u"objective"_s},
                                                          {tr("A", "assessment"), tr("Assessment"), u"assessment"_s},
                                                          {tr("P", "plan"), tr("Plan"), u"plan"_s}}};
    for (size_t i = 0; i < heads.size(); ++i) {
        m_sections[i] = new NoteSection(heads[i][0], heads[i][1], text);
        QPlainTextEdit &written = m_sections[i]->editor();
        written.setObjectName(heads[i][2]);
        m_parts->addWidget(m_sections[i]);
        connect(&written, &QPlainTextEdit::textChanged, this, [this, i, &written] {
            if (!m_renewing)
                m_sheet.write(static_cast<VisitSheet::Section>(i), written.toPlainText());
        });
    }
    m_treatments = new TreatmentPart(sheet, atlas, words, overrides, consents, text);
    m_parts->addWidget(m_treatments);
    m_short->setObjectName(u"shortForm"_s);
    m_short->setToolTip(tr("For wellness: the map, what was done and one note. What is written already stays."));
    connect(m_short, &QPushButton::clicked, this, [this] { m_sheet.setForm(m_short->isChecked() ? VisitForm::Short : VisitForm::Full); });
    connect(&sheet, &VisitSheet::careChanged, this, &NotePane::showForm);
    m_care = new CarePart(sheet, text);
    m_parts->addWidget(m_care);
    m_entries = new EntryList(text);
    m_parts->addWidget(m_entries);
    m_parts->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"noteScroll"_s);
    text->setMinimumWidth(1); // as wide as the pane, never wider: nothing is cut off at its side
    scroll->setWidget(text);
    // The texts do not scroll, so the pane follows the cursor.
    QList<QPlainTextEdit *> texts{&m_care->editor()};
    for (NoteSection *section : m_sections)
        texts += &section->editor();
    for (QPlainTextEdit *written : std::as_const(texts)) {
        connect(written, &QPlainTextEdit::cursorPositionChanged, scroll, [scroll, text, written] {
            const QRect cursor = written->cursorRect().translated(written->viewport()->mapTo(text, QPoint()));
            if (written->hasFocus())
                scroll->ensureVisible(cursor.center().x(), cursor.center().y(), 0, cursor.height() + space::pane);
        });
    }
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *header = new PaneHeader(tr("Note"), this);
    QToolButton *phrases = newIconButton(u"list"_s, tr("Insert a phrase (Ctrl+Space)"), this);
    phrases->setObjectName(u"insertPhrase"_s);
    connect(phrases, &QToolButton::clicked, this, &NotePane::offerPhrases);
    header->addTool(phrases);
    header->addTool(m_short);
    header->addTool(m_minutes);
    column->addWidget(header);
    column->addWidget(scroll, 1);
    m_form = new AmendForm(this);
    m_foot = new SignFoot(this);
    column->addWidget(m_form);
    column->addWidget(m_foot);
    tabAlong(*column);
    for (NoteSection *section : m_sections)
        connect(&section->editor(), &QPlainTextEdit::selectionChanged, this, [this] { m_form->take(selection()); });
    connect(m_form, &AmendForm::stopped, m_foot, [this] { m_foot->show(); });
    checkSpelling();
}

void NotePane::setTop(QWidget *widget)
{
    m_parts->insertWidget(0, widget);
    tabAlong(*layout());
}

void NotePane::checkSpelling()
{
    m_spelling = new SpellingCheck(this);
    QList<QPlainTextEdit *> texts{&m_care->editor(), &m_form->editor()};
    for (NoteSection *section : m_sections)
        texts += &section->editor();
    for (QPlainTextEdit *text : std::as_const(texts))
        connect(new Spelling(*text, *m_spelling), &Spelling::wordAdded, this, &NotePane::wordAdded);
    const auto checkLine = [this](QLineEdit *line) { connect(new LineSpelling(*line, *m_spelling), &LineSpelling::wordAdded, this, &NotePane::wordAdded); };
    checkLine(&m_form->reason());
    checkLine(&m_foot->reason());
    connect(m_treatments, &TreatmentPart::lineMade, this, checkLine);
}

/// Names of people here and words of the phrases are right as well.
void NotePane::setSpelling(const VisitContext &context)
{
    QStringList words = context.spelling.words + QStringList{context.client.given, context.client.family, context.client.preferred, context.therapist};
    for (const Phrase &phrase : context.phrases)
        words << phrase.key << phrase.text;
    m_spelling->begin(context.visit.id.isValid() ? dictionariesFor(context.spelling, context.language) : QStringList(), words);
}

void NotePane::setContext(const VisitContext &context)
{
    m_form->stop();
    m_entries->setContext(context);
    m_foot->setContext(context);
    for (NoteSection *section : m_sections)
        section->phrases().setPhrases(context.phrases);
    setSpelling(context);
    m_treatments->setUsual(context.usualTechniques);
    m_treatments->measures().setUnit(context.pressureUnit);
    const bool isDraft = context.visit.state == VisitState::Draft;
    const bool planned = isDraft && !context.lastPlan.isEmpty();
    const QString day = QLocale().toString(context.lastPlanAt.toTimeZone(context.zone).date(), tr("d MMM"));
    m_care->setLast(isDraft ? context.lastHomeCare : QString(), day);
    m_sections[static_cast<size_t>(NotePart::Plan)]->carried().setCarried(isDraft ? context.lastPlan : QString(), day);
    //: Beside what was planned on the visit before; %1 is its day
    m_sections.front()->setReminder(planned ? context.lastPlan : QString(), planned ? tr("plan of %1").arg(day) : QString());
    for (const NotePart part : noteParts) {
        NoteSection &section = *m_sections[static_cast<size_t>(part)];
        const int whole = section.editor().document()->characterCount() - 1;
        section.strike(context.visit.state == VisitState::Voided ? QList<Strike>{{0, whole}} : strikesIn(part, context.entries));
    }
}

VisitPlace NotePane::place() const
{
    VisitPlace place;
    for (const NotePart part : noteParts) {
        const QPlainTextEdit &editor = m_sections[static_cast<size_t>(part)]->editor();
        if (!editor.hasFocus())
            continue;
        place.part = part;
        place.cursor = editor.textCursor().position();
        place.anchor = editor.textCursor().anchor();
    }
    return place;
}

void NotePane::goTo(const VisitPlace &place)
{
    if (!place.part)
        return;
    QPlainTextEdit &written = editor(*place.part);
    const int end = written.document()->characterCount() - 1;
    QTextCursor cursor = written.textCursor();
    cursor.setPosition(std::clamp(place.anchor, 0, end));
    cursor.setPosition(std::clamp(place.cursor, 0, end), QTextCursor::KeepAnchor);
    written.setTextCursor(cursor);
    written.setFocus(Qt::OtherFocusReason);
}

void NotePane::setFound(const QString &text)
{
    m_sections[static_cast<size_t>(NotePart::Objective)]->setGenerated(text, tr("from the map"), m_sheet.isEditable());
}

const QString &NotePane::found() const
{
    return m_sections[static_cast<size_t>(NotePart::Objective)]->generated();
}

int NotePane::untouched() const
{
    return m_sections[static_cast<size_t>(NotePart::Plan)]->carried().isUntouched() + m_care->carried().isUntouched();
}

/// Where the cursor is, else at the end of S.
void NotePane::offerPhrases()
{
    const auto written = std::ranges::find_if(m_sections, [](NoteSection *section) { return section->editor().hasFocus(); });
    NoteSection *section = written == m_sections.end() ? m_sections.front() : *written;
    if (written == m_sections.end())
        section->editor().moveCursor(QTextCursor::End);
    section->phrases().offer();
}

void NotePane::amend(EntryKind kind)
{
    m_foot->hide();
    m_form->start(kind, selection());
}

/// The last part in which words are selected is meant.
NoteSelection NotePane::selection() const
{
    NoteSelection found;
    for (const NotePart part : noteParts) {
        const QPlainTextEdit &editor = m_sections[static_cast<size_t>(part)]->editor();
        const QTextCursor cursor = editor.textCursor();
        if (!cursor.hasSelection() || (!found.words.isEmpty() && !editor.hasFocus()))
            continue;
        const QString words = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
        const auto first = std::ranges::find_if_not(words, [](QChar letter) { return letter.isSpace(); }); // three clicks take the end of the line along
        found = {part, cursor.selectionStart() + static_cast<int>(first - words.begin()), words.trimmed()};
    }
    return found;
}

void NotePane::renew()
{
    const QScopedValueRollback renewing(m_renewing, true);
    m_minutes->renew();
    m_treatments->renew();
    m_care->renew();
    showForm();
    for (size_t i = 0; i < m_sections.size(); ++i) {
        QPlainTextEdit &written = m_sections[i]->editor();
        written.setReadOnly(!m_sheet.isEditable());
        written.setPlainText(m_sheet.text(static_cast<VisitSheet::Section>(i)));
    }
}

/// The short form hides what is empty, never what is written.
void NotePane::showForm()
{
    const Visit &visit = m_sheet.visit();
    const bool isShort = visit.form == VisitForm::Short;
    m_short->setChecked(isShort);
    m_short->setVisible(m_sheet.isEditable() || isShort);
    m_short->setEnabled(m_sheet.isEditable());
    for (const NotePart part : noteParts) {
        NoteSection &section = *m_sections[static_cast<size_t>(part)];
        section.setVisible(!isShort || part == NotePart::Objective || !textOf(visit.note, part).isEmpty() || section.editor().hasFocus());
    }
    NoteSection &found = *m_sections[static_cast<size_t>(NotePart::Objective)];
    isShort ? found.setHead(tr("N", "note"), tr("Note")) : found.setHead(tr("O", "objective"), tr("Objective"));
    m_care->setVisible(!isShort || !visit.homeCare.isEmpty() || visit.nextWeeks);
    m_treatments->measures().setOffered(!isShort);
}

QPlainTextEdit &NotePane::editor(VisitSheet::Section section)
{
    return m_sections[static_cast<size_t>(section)]->editor();
}

} // namespace untie
