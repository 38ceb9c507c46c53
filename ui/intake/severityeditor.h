#pragma once

#include "app/intake/severity.h"

#include <QWidget>

namespace untie {

struct CautionRule;

/// Where the clinic is stricter than the table of cautions: every rule that can be made stricter, with what it asks for
/// here.
class SeverityEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityEditor(const Severities &own, QWidget *parent = nullptr);

    const Severities &severities() const { return m_own; }
    /// "As in the table", or how many rules are stricter.
    QString summary() const;

signals:
    void edited();

protected:
    /// A wheel that turns over a choice scrolls the page.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoice(const CautionRule &rule, const QString &title);

    Severities m_own;
};

} // namespace untie
