#pragma once

#include "app/exchange/clientexport.h"
#include "ui/settings/sectionpage.h"

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace untie {

class ExportWork;
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
    /// Asks for a folder, and lets what is made for it be written there.
    void chooseFolder(const std::function<std::shared_ptr<PagedExport>(const QDir &)> &make);
    void takeBack();
    void showFoot();
    void tell(const QString &sentence, bool trouble = false);

    SettingsContext m_context;
    ImportListModel *m_model;
    ImportTakeBack *m_takeBack;
    ExportWork *m_export;
    QStackedLayout *m_stack = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_foot = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_stop = nullptr;
    QList<QPushButton *> m_exports; ///< what begins one
    QString m_verdict; ///< what came of the last act
    bool m_isTrouble = false;
};

} // namespace untie
