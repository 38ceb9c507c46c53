#pragma once

#include <QWidget>


class QCheckBox;
class QLabel;
class QPushButton;

namespace untie {

class CalendarKeeper;
class FolderField;

/// Calendar files for phones and other programs: in which folder, with or without clients' names, once or kept up to date.
class CalendarPane final : public QWidget
{
    Q_OBJECT

public:
    CalendarPane(CalendarKeeper &keeper, QWidget *parent);

    void open();

signals:
    void said(const QString &sentence);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool look();
    void writeOnce();
    void keep(bool kept);
    void showState();

    CalendarKeeper &m_keeper;
    FolderField *m_folder;
    QCheckBox *m_names;
    QLabel *m_caution;
    QLabel *m_state;
    QPushButton *m_once;
    QPushButton *m_keep;
};

} // namespace untie
