#pragma once

#include <QStringList>

class QWidget;

namespace untie {

/// Works the steps of an import as a person does. The only place that knows the names of their parts. Whatever gives a
/// bool waits for what it promises.
class ImportDriver final
{
public:
    /// `window` shows them, or is about to.
    explicit ImportDriver(QWidget &window);

    bool isShown() const;
    bool isGone() const;

    // which files
    /// In the dialog that is asked for; waits until they were looked at.
    bool choose(const QStringList &files);
    QString files() const;
    QString fileState() const;

    // what stands where
    bool isOnColumns() const;
    QString chosen(const char *choice) const; ///< "importEncoding", "importSeparator", "importQuote", "importDates"
    void choose(const char *choice, const QString &text);
    bool hasHeader() const;
    void setHasHeader(bool header);
    QStringList columns() const; ///< "Birthday: Birth date"
    bool chooseColumn(const QString &column, const QString &field);
    QStringList preview() const; ///< the first people, cell by cell
    QString columnsProblem() const;

    // who comes in
    bool hasPeople() const; ///< waits until everybody is read
    QString state() const;
    void show(int filter); ///< 0 everybody, 1 known, 2 with problems, 3 cannot be taken
    QStringList people() const; ///< who is shown: "line | name | what becomes | remarks"
    bool select(int row);
    void decide(int choice); ///< 0 add, 1 complete, 2 leave out
    bool canDecide(int choice) const;
    void decideForAll(int choice);

    // what a calendar holds; choose("calendarOwner", …) says whose it is
    bool hasEvents() const; ///< waits until all is read
    QStringList events() const; ///< "line | title | what becomes | remarks"
    QString calendarState() const;
    void selectEvent(int row);
    void decideEvent(int choice); ///< 0 appointment, 1 block, 2 leave out
    bool nameClient(const QString &typed); ///< for the event that is selected; the only one who is found

    void goOn();
    void goBack();
    QString message() const;

    // what came of it
    bool isDone() const;
    QString title() const;
    QString counts() const;
    QString resultMessage() const;
    bool saveLog(const QString &file);
    bool takeBack();
    void another();
    void leave();

private:
    template <class Widget>
    Widget *part(const char *name) const;

    QWidget &m_window;
};

} // namespace untie
