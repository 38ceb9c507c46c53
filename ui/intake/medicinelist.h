#pragma once

#include "ui/intake/entries.h"

namespace untie {

/// What somebody takes: a line for each, with the class that Untie recognises; or "nothing".
class MedicineList final : public Entries
{
    Q_OBJECT

public:
    /// `question` is the one that "nothing" answers with a no.
    MedicineList(const Question &question, FormLook look, QWidget *parent = nullptr);

    void show(const IntakeAnswers &answers);
    void collect(IntakeAnswers &answers) const;

private:
    EntryRow *newRow() override;
};

} // namespace untie
