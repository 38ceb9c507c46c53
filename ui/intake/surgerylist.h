#pragma once

#include "ui/intake/entries.h"

namespace untie {

/// Operations and implants: what, when and where of each; or "none".
class SurgeryList final : public Entries
{
    Q_OBJECT

public:
    /// `question` is the one that "none" answers with a no.
    SurgeryList(const Question &question, FormLook look, QWidget *parent = nullptr);

    void show(const IntakeAnswers &answers);
    void collect(IntakeAnswers &answers) const;

private:
    EntryRow *newRow() override;
};

} // namespace untie
