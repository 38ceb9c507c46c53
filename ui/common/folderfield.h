#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace untie {

class Field;

/// The path of a folder: typed, or chosen in a dialog.
class FolderField final : public QWidget
{
    Q_OBJECT

public:
    /// `title` stands at the head of the dialog.
    FolderField(const QString &caption, const QString &title, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    QPushButton *chooser() const { return m_choose; }
    /// Without "." and "..", with "/" between its parts; empty where nothing is typed.
    QString path() const;
    void setPath(const QString &path);
    void setHint(const QString &sentence);
    /// Says what is wrong with it, with the cursor there; false, for AssistantStep::leave().
    bool complain(const QString &sentence);

private:
    void choose();

    QString m_title;
    QLineEdit *m_line;
    Field *m_field;
    QPushButton *m_choose;
};

} // namespace untie
