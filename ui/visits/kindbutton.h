#pragma once

#include "app/bodymap/mark.h"

#include <QAbstractButton>

namespace untie {

/// A kind of finding as its symbol over the key that chooses it.
class KindButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KindButton(FindingKind kind, QWidget *parent = nullptr);

    FindingKind kind() const { return m_kind; }
    /// The score that colours the symbol.
    void setScore(std::optional<int> score);

    QSize sizeHint() const override { return {28, 40}; }
    QSize minimumSizeHint() const override { return {22, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FindingKind m_kind;
    std::optional<int> m_score;
};

} // namespace untie
