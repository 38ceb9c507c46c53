#pragma once

#include "app/clients/clientfile.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace untie {

/// The files of one vault as a list: each with what can be done with it. Files can be dropped on it.
class FileSection final : public QWidget
{
    Q_OBJECT

public:
    FileSection(Vault vault, const QString &heading, const QString &whenEmpty, QWidget *parent = nullptr);

    Vault vault() const { return m_vault; }
    /// `people` are the names of those who may have added them.
    void show(const QList<ClientFile> &files, const QHash<PersonId, QString> &people, bool mayChange);

signals:
    void added(const QStringList &paths);
    void openWanted(const untie::ClientFile &file);
    void copyWanted(const untie::ClientFile &file);
    void removeWanted(const untie::ClientFile &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeRow(const ClientFile &file, const QString &addedBy, bool mayChange);
    void choose();
    void setTarget(bool isTarget);

    Vault m_vault;
    QToolButton *m_add;
    QLabel *m_none;
    QVBoxLayout *m_rows;
    bool m_mayChange = true;
    bool m_isTarget = false; ///< something hangs above it that can be dropped
};

} // namespace untie
