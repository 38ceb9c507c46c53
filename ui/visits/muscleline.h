#pragma once

#include "app/bodymap/musclechoice.h"

#include <QWidget>

class QLineEdit;

namespace untie {

class MuscleMatches;

/// A line in which a muscle is typed ("upper trap r"); what fits opens below it. Enter or a click chooses.
class MuscleLine final : public QWidget
{
    Q_OBJECT

public:
    explicit MuscleLine(const Atlas &atlas, QWidget *parent = nullptr);

    void clear();
    QLineEdit &edit() { return *m_edit; }
    const QList<MuscleChoice> &choices() const { return m_choices; }

signals:
    void chosen(const untie::MuscleChoice &choice);
    /// The one that Enter would take is another; empty when there is none.
    void pointed(const untie::MuscleChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search(const QString &typed);
    void choose(int index);

    const Atlas &m_atlas;
    QLineEdit *m_edit;
    MuscleMatches *m_matches;
    QList<MuscleChoice> m_choices;
};

/// The matches, painted; one of them is the one that Enter takes.
class MuscleMatches final : public QWidget
{
    Q_OBJECT

public:
    explicit MuscleMatches(QWidget *parent = nullptr);

    void setChoices(const QList<MuscleChoice> &choices);
    int current() const { return m_current; }
    void setCurrent(int index);

signals:
    void clicked(int index);
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<MuscleChoice> m_choices;
    int m_current = 0;
};

} // namespace untie
