#pragma once

#include "app/visits/visit.h"

#include <QDialog>

namespace untie {

/// Both versions of a note that two people changed, side by side, where they differ: what stands here and what somebody
/// else stored. Nothing is decided by closing it.
class ConflictView final : public QDialog
{
    Q_OBJECT

public:
    /// `who` stored theirs, and when, as a sentence says it; empty: nobody knows.
    ConflictView(const Visit &mine, const Visit &theirs, const QString &who, QWidget *parent = nullptr);

signals:
    void bothWanted();
    void mineWanted();
    void theirsWanted();

private:
    QWidget *makeTexts(const Visit &mine, const Visit &theirs);
};

} // namespace untie
