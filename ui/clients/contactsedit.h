#pragma once

#include "app/clients/contact.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace untie {

/// A choice of whose number or mailbox it is.
QComboBox *newKindChoice(const QString &name, QWidget *parent);
ContactKind chosenKind(const QComboBox *choice);
void chooseKind(QComboBox *choice, ContactKind kind);

/// The phones, or the addresses, beside the one that somebody prefers: a line for each, and one more on demand. A line can
/// be made the preferred one.
class ContactsEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `caption` is what they are together ("Further phones"), `adding` stands on the button that adds one.
    ContactsEdit(const QString &caption, const QString &adding, QWidget *parent = nullptr);

    void fill(const QList<Contact> &contacts);
    /// What stands there, without empty lines.
    QList<Contact> contacts() const;
    /// Puts another in the place of a line, and gives what stood there. An empty one takes the line away.
    Contact exchange(int place, const Contact &with);
    void setProblem(const QString &sentence);

signals:
    void touched();
    /// The line in that place shall be the preferred one.
    void preferred(int place);

private:
    struct Line
    {
        QWidget *row = nullptr;
        QComboBox *kind = nullptr;
        QLineEdit *text = nullptr;
    };
    void addLine(const Contact &contact);
    void removeLine(const QWidget *row);

    QString m_caption;
    QVBoxLayout *m_rows;
    QLabel *m_below;
    QList<Line> m_lines;
};

} // namespace untie
