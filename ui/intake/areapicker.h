#pragma once

#include "app/intake/intake.h"
#include "ui/intake/formlook.h"

#include <QHash>
#include <QWidget>

namespace untie {

class ChoiceChip;

/// Parts of the body, chosen by their names; a paired one asks which side.
class AreaPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaPicker(FormLook look, QWidget *parent = nullptr);

    const QList<BodyArea> &areas() const { return m_areas; }
    void setAreas(const QList<BodyArea> &areas);

signals:
    void edited();

private:
    void press(const QString &area);
    void choose(const QString &area, const QList<std::optional<Side>> &sides);
    void renew();

    QHash<QString, ChoiceChip *> m_chips;
    QList<BodyArea> m_areas;
};

} // namespace untie
