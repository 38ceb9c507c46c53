#pragma once

#include "ui/settings/actform.h"

namespace untie {

class RecoverySheetView;
class SheetEntry;

/// An act that needs a fresh recovery secret: its sheet is printed and typed back before, since nothing else opens the
/// clinic afterwards when a password is forgotten.
class SheetForm : public ActForm
{
    Q_OBJECT

public:
    SheetForm(const SettingsContext &context, const QString &clinicName, const QString &act, QWidget *parent = nullptr);

    QString farewell() const override;

protected:
    /// Two pages after those that are there: the sheet, and the lines typed back from it.
    void addFreshSheet(std::function<bool()> needed = {});
    /// For the act; empty where no fresh sheet is needed.
    std::shared_ptr<Secret> freshRecovery() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawSheet();
    bool leaveSheet();
    bool leaveEntry();

    QString m_clinicName;
    std::function<bool()> m_needed;
    std::shared_ptr<Secret> m_recovery; ///< made when its sheet is shown first
    RecoverySheetView *m_sheet = nullptr;
    QLabel *m_warning = nullptr;
    SheetEntry *m_entry = nullptr;
    bool m_warned = false;
};

/// A new recovery sheet in the place of one that somebody saw, or that is lost.
class NewSheetForm final : public SheetForm
{
    Q_OBJECT

public:
    NewSheetForm(const SettingsContext &context, const QString &clinicName, QWidget *parent = nullptr);

protected:
    void act() override;
};

/// The recovery sheet that counts, to be printed once more.
class ShowSheetForm final : public ActForm
{
    Q_OBJECT

public:
    ShowSheetForm(const SettingsContext &context, QWidget *parent = nullptr);

signals:
    /// The letters, to be wiped by whoever takes them.
    void sheetGiven(const QString &letters);

protected:
    void act() override;
};

} // namespace untie
