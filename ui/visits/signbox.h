#pragma once

#include <QCheckBox>

#include <optional>

namespace untie {

/// A sign that is felt for: not tested, there, or tested and not there. Not tested is not "no".
class SignBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit SignBox(const QString &text, QWidget *parent = nullptr);

    std::optional<bool> sign() const;
    void setSign(std::optional<bool> sign); ///< without a signal

signals:
    void signChosen(); ///< by the person

protected:
    void nextCheckState() override;

private:
    void describe();
};

} // namespace untie
