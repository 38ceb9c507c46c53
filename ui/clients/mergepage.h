#pragma once

#include "app/clients/clientmerge.h"
#include "app/common/result.h"
#include "ui/common/tokens.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace untie {

class ClientBook;
class ClientFinder;
class Database;
class PageHeader;
class StorageThread;

/// Two records side by side, which may be of one person. Where both say something and not the same, one of the two is
/// chosen; the rest of both is kept. The older record is the one that stays.
class MergePage final : public QWidget
{
    Q_OBJECT

public:
    MergePage(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    void open(ClientId one, ClientId other);
    /// Asks for the other record first.
    void open(ClientId one);
    /// Whose record this page was opened from.
    ClientId client() const { return m_from; }

signals:
    void merged(const untie::ClientMerge &merge);
    void keptApart();
    /// Nothing was changed.
    void closed();
    /// Both records stand there, or a sentence why not.
    void completed();

private:
    struct Side ///< of the two
    {
        Client client;
        int visits = 0; ///< none at the front desk, which does not know them
        int appointments = 0;
    };
    struct Sides
    {
        Side kept;
        Side other;
    };
    static Result<Sides> read(Database &database, ClientId one, ClientId other);

    void answered(const Result<Sides> &sides);
    void put();
    void addHeads();
    void addPart(MergePart part);
    void addLists();
    void addCell(int column, const QString &text, Token colour);
    QString factsOf(const Side &side) const;
    void merge();
    void keepApart();
    void say(const QString &sentence);

    StorageThread &m_storage;
    ClientBook &m_book;
    ClientId m_from;
    Sides m_sides;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    PageHeader *m_header;
    QPushButton *m_apart;
    QPushButton *m_merge;
    ClientFinder *m_finder;
    QLabel *m_trouble;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr; ///< of what stands in the scroll area
    QHash<MergePart, QButtonGroup *> m_choices; ///< 0: the record that is kept, 1: the other
};

} // namespace untie
