#pragma once

#include "ui/common/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace untie {

/// What is to be done, as one line says it: "Petra Honeydew  piriformis L  6 weeks".
struct ToDo
{
    QString what;
    QString fact;
    QString state;
    Token colour = Token::Text2;
    std::function<void()> open; ///< opens what the line names
};

/// A card of things to do of one kind, each a line that opens what it names. It goes where there are none.
class ToDoCard final : public QWidget
{
    Q_OBJECT

public:
    ToDoCard(const QString &iconName, const QString &heading, QWidget *parent = nullptr);

    /// The most urgent first. Of more than three, two are named; the last line tells how many more and opens the next.
    void show(const QList<ToDo> &lines);

private:
    QVBoxLayout *m_lines;
};

} // namespace untie
