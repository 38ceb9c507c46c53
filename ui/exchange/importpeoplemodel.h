#pragma once

#include "app/exchange/importplan.h"
#include "ui/exchange/importtablemodel.h"

#include <functional>
#include <memory>

namespace untie {

/// Everybody who stands in the files, and what is to become of them.
class ImportPeopleModel final : public ImportLinesModel
{
    Q_OBJECT

public:
    enum Column { Line, Name, Born, Reach, Becomes, Remarks };
    enum Show {
        Everybody,
        Known,    ///< who is likely a client already, or stands further up
        Problems, ///< with whom something is wrong
        Refused   ///< who cannot be taken
    };

    explicit ImportPeopleModel(QObject *parent);

    /// `nameOfOurs` names a client of the clinic, `files` are named where there are several.
    void setPlan(std::shared_ptr<ImportPlan> plan, std::function<QString(ClientId)> nameOfOurs, const QStringList &files);

    const ImportLine &line(int row) const { return m_plan->lines.at(place(row)); }
    QString remarks(int row) const override;
    void choose(int row, ImportChoice choice);
    /// For all that are shown; who cannot complete anybody is left as they are.
    void chooseForAll(ImportChoice choice);

protected:
    int size() const override { return int(m_plan->lines.size()); }
    bool isShown(int place, int which) const override;
    QString text(int row, int column) const override;
    std::optional<Token> ink(int row, int column) const override;
    QVariant face(int row, int column) const override;

private:
    QString becomes(const ImportLine &line) const;

    std::shared_ptr<ImportPlan> m_plan;
    std::function<QString(ClientId)> m_nameOfOurs;
    QStringList m_files;
    bool m_areFaces = false; ///< in the files
};

} // namespace untie
