#pragma once

#include "app/visits/signingrules.h"
#include "app/visits/visitcontext.h"
#include "app/visits/visitplace.h"
#include "app/visits/visitsheet.h"
#include "ui/visits/amendform.h"

#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace untie {

class Atlas;
class CarePart;
class CarriedLine;
class EntryList;
class MinutesBox;
class PhraseTyping;
class Overrides;
class PointWords;
class SignFoot;
class SpellingCheck;
class TreatmentPart;
class VisitConsents;
class ChoiceChip;

/// One part of the note: its letter, its name, a text that grows with what is written.
class NoteSection final : public QWidget
{
    Q_OBJECT

public:
    NoteSection(const QString &letter, const QString &name, QWidget *parent = nullptr);

    QPlainTextEdit &editor() { return *m_editor; }
    PhraseTyping &phrases() { return *m_phrases; }
    /// What the part is called.
    void setHead(const QString &letter, const QString &name);
    /// Sentences above what is written by hand; `isDraft`: they are marked, and will change with what they come from.
    void setGenerated(const QString &text, const QString &from, bool isDraft);
    /// What was written elsewhere and helps here; no part of the note.
    void setReminder(const QString &text, const QString &from);
    const QString &generated() const { return m_sentences; }
    /// What may be taken over from the visit before.
    CarriedLine &carried() { return *m_carried; }
    /// Words that were corrected later are struck, and stay.
    void strike(const QList<Strike> &strikes);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void limit();
    void tell(const QString &sentence);

    QPlainTextEdit *m_editor;
    QLabel *m_letter;
    QLabel *m_head;
    QLabel *m_generated;
    QLabel *m_from;
    QLabel *m_tooLong;
    QLabel *m_told; ///< what a key did not do; goes by itself
    PhraseTyping *m_phrases;
    CarriedLine *m_carried;
    QString m_sentences;
};

/// The note: S, O, A and P, one below the other, what was done, what the client takes along, and how long the visit was; what was added after it was signed; and the
/// foot where it is signed.
class NotePane final : public QWidget
{
    Q_OBJECT

public:
    NotePane(VisitSheet &sheet, const Atlas &atlas, const PointWords &words, Overrides &overrides, VisitConsents &consents, QWidget *parent = nullptr);

    /// Shows the sheet's note as it is now; forgets what could be undone.
    void renew();
    QPlainTextEdit &editor(VisitSheet::Section section);
    TreatmentPart &treatments() { return *m_treatments; }
    /// Who signed it, and what was added.
    void setContext(const VisitContext &context);
    /// Stands above the parts.
    void setTop(QWidget *widget);
    /// Opens the form for something to add, with the words that are selected.
    void amend(EntryKind kind);
    /// Where the cursor is, or none of it while it is elsewhere; and the way back there.
    VisitPlace place() const;
    void goTo(const VisitPlace &place);
    /// What the map has to say, above O.
    void setFound(const QString &text);
    const QString &found() const;
    /// How many texts are as they were taken over from the visit before.
    int untouched() const;
    SignFoot &foot() { return *m_foot; }
    AmendForm &form() { return *m_form; }

signals:
    /// Somebody says that a word is right, for the whole clinic.
    void wordAdded(const QString &word);

private:
    void checkSpelling();
    void setSpelling(const VisitContext &context);
    NoteSelection selection() const;
    void offerPhrases();
    void showForm();

    VisitSheet &m_sheet;
    QVBoxLayout *m_parts;
    MinutesBox *m_minutes;
    ChoiceChip *m_short;
    std::array<NoteSection *, 4> m_sections;
    TreatmentPart *m_treatments;
    CarePart *m_care;
    EntryList *m_entries;
    SignFoot *m_foot;
    AmendForm *m_form;
    SpellingCheck *m_spelling;
    bool m_renewing = false;
};

} // namespace untie
