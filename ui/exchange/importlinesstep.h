#pragma once

#include "ui/common/assistant.h"

#include <QStringList>

class QLabel;
class QProgressBar;
class QTableView;

namespace untie {

struct BrokenPlace;
struct Error;
class ImportLinesModel;
class LongImport;
class SegmentedControl;

/// Reads all that is in a file and shows every line of it, with every problem, before anything is stored: what becomes of each, and
/// the choice of another.
class ImportLinesStep : public AssistantStep
{
    Q_OBJECT

public:
    bool isWide() const override { return true; }

signals:
    void wasRead(); ///< or could not be

protected:
    struct Words
    {
        QString name;  ///< in the list of steps
        QString title;
        QString lead;
        QString table;       ///< what its lines are, for the screen reader; so are the next two
        QString filter;
        QString choice;
        QStringList filters; ///< in the order of the model's numbers
        QStringList choices;
    };
    /// `part` is what the names of its objects begin with: "importFilter", "importChoice".
    ImportLinesStep(const QString &part, const Words &words, ImportLinesModel *model, LongImport &work);
    /// Once, at the end of the constructor: `tools` stand to the right above the table, `decisions` before the choice below it.
    void layOut(const QList<QWidget *> &tools, const QList<QWidget *> &decisions);

    void showReading(const QString &sentence);
    void showTrouble(const Error &error);
    /// The plan that was read, from its first line on.
    void showLines();
    /// What stands above the table: `sentences`, and where the file is damaged.
    void showState(QStringList sentences, const QList<BrokenPlace> &broken, bool isAsking = false);

    virtual void showCounts() = 0;
    /// Whether a row can become the choice of that number, and whether it is to.
    virtual bool mayBecome(int row, int choice) const = 0;
    virtual bool isChosen(int row, int choice) const = 0;
    virtual void choose(int row, int choice) = 0;
    /// What is known of the line that is chosen, and what can become of it.
    virtual void showCurrent();
    /// Where the file is damaged, and how.
    virtual QString sentenceOf(const BrokenPlace &place) const;
    void showFilterCounts();
    /// -1 where there is none.
    int currentRow() const;
    QTableView &table() const { return *m_table; }

private:
    ImportLinesModel &m_model;
    QLabel *m_state;
    QProgressBar *m_progress;
    QWidget *m_lines; ///< all that is shown once everything is read
    SegmentedControl *m_filter;
    QTableView *m_table;
    QLabel *m_remarks;
    SegmentedControl *m_choice;
};

} // namespace untie
