#pragma once

#include "app/intake/intake.h"
#include "ui/intake/formlook.h"

#include <QHash>
#include <QWidget>

namespace untie {

class Atlas;
class BodyAreaMap;
class ChoiceChip;
class Figure;

/// Parts of the body, chosen by their names, where a paired one asks which side, or on the body.
class AreaPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaPicker(FormLook look, QWidget *parent = nullptr);

    const QList<BodyArea> &areas() const { return m_areas; }
    void setAreas(const QList<BodyArea> &areas);
    /// Shows the body beside the names; `figure` and `atlas` live longer.
    void showBody(const Figure &figure, const Atlas &atlas);

    QSize minimumSizeHint() const override; ///< with the names below the body

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void press(const QString &area);
    void choose(const QString &area, const QList<std::optional<Side>> &sides);
    void toggle(const BodyArea &area);
    void renew();

    FormLook m_look;
    QWidget *m_names; ///< of the parts, as chips
    BodyAreaMap *m_body = nullptr;
    QHash<QString, ChoiceChip *> m_chips;
    QList<BodyArea> m_areas;
};

} // namespace untie
