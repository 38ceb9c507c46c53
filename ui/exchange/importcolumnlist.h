#pragma once

#include "app/exchange/csvplan.h"

#include <QScrollArea>

namespace untie {

/// The columns of a table, one below the other: what they are called, what stands in them, and what that is of a client.
class ImportColumnList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImportColumnList(QWidget *parent = nullptr);

    /// `rows` are the first of the table.
    void show(const CsvPlan &plan, const QList<QStringList> &rows);

signals:
    void chosen(int column, untie::CardField field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace untie
