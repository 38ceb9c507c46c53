#pragma once

#include "app/bodymap/musclechoice.h"
#include "app/bodymap/referralrank.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace untie {

class CandidateListModel;
class MuscleMatches;

/// The reverse look-up: one types where it hurts, or marks it on the map as an area of pain; the muscles to check come
/// in order, each with its reasons, below what has to be ruled out first. Up and Down walk them, Enter marks the one in
/// hand. The keyboard stays in the line.
class LookUpPane final : public QWidget
{
    Q_OBJECT

public:
    LookUpPane(const Atlas &atlas, QWidget *parent = nullptr);

    /// What the client's history knows, and where the visit says that it hurts.
    void setKnown(const QList<KnownMuscle> &known);
    void setMarked(const QList<PainPlace> &marked);
    /// Forgets what was typed, for another visit.
    void clear();
    void add(const PainPlace &place);
    QList<PainPlace> places() const;
    /// None while there is no candidate.
    std::optional<MuscleChoice> candidate() const;
    QLineEdit &line() { return *m_line; }

signals:
    void candidateShown(); ///< another is in hand, or none
    void candidateChosen(const untie::MuscleChoice &choice);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFoot();
    void search(const QString &typed);
    void take(int match);
    void step(int by);
    void choose();
    void renew();
    void renewPlaces();
    void renewReasons();

    const Atlas &m_atlas;
    QList<KnownMuscle> m_known;
    QList<PainPlace> m_marked;
    QList<PainPlace> m_typed;
    QList<PainPlace> m_found; ///< matches of what is typed

    QLineEdit *m_line;
    MuscleMatches *m_matches;
    QVBoxLayout *m_places;
    QWidget *m_warning;
    QLabel *m_warningText;
    CandidateListModel *m_model;
    QListView *m_list;
    QWidget *m_empty;
    QWidget *m_details;
    QLabel *m_reasons;
};

} // namespace untie
