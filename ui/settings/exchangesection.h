#pragma once

#include "app/exchange/clientexport.h"
#include "ui/settings/sectionpage.h"

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace untie {

class ImportListModel;
class ImportTakeBack;

/// What comes in and goes out as files of other programs, and the imports so far, each with its way back.
class ExchangeSection final : public SectionPage
{
    Q_OBJECT

public:
    ExchangeSection(const SettingsContext &context, QWidget *parent);

    void open() override;

signals:
    void importWanted();
    void clientsChanged();

private:
    QWidget *makeRows();
    QWidget *makeList();
    QWidget *makeFoot();
    /// Asks for a folder, and lets that be written into it on the storage thread; it gives what was written.
    void chooseFolder(const std::function<Result<QString>(Database &, const QDir &)> &write);
    void takeBack();
    void showFoot();
    void tell(const QString &sentence, bool trouble = false);

    SettingsContext m_context;
    ImportListModel *m_model;
    ImportTakeBack *m_takeBack;
    QStackedLayout *m_stack = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_foot = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_undo = nullptr;
    QString m_verdict; ///< what came of the last act
    bool m_isTrouble = false;
};

} // namespace untie
