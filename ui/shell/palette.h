#pragma once

#include "ui/common/overlay.h"
#include "ui/shell/palettemodel.h"

class QLabel;
class QLineEdit;
class QListView;

namespace untie {

/// Finds clients, actions, screens and settings as one types, from anywhere: a line that keeps the focus, and below it what
/// fits. Arrows choose, Enter does it, → shows what can be done with a client, > leaves out the clients.
class Palette final : public Overlay
{
    Q_OBJECT

public:
    /// What fits what was typed, best first in each group. `client` is whose actions are asked for, or none.
    struct Question
    {
        QString typed;
        ClientId client = {};
        bool actionsOnly = false;
    };
    using Answer = std::function<QList<PaletteGroup>(const Question &)>;

    explicit Palette(QWidget *over);

    void open(Answer answer);
    /// Of that many clients it finds those that are listed: "3 of 1,284".
    void setClientCount(qsizetype count) { m_clients = count; }

signals:
    void done(const QString &remembered); ///< an entry was chosen, which is remembered under this; what it does follows

protected:
    QRect cardIn(QSize window) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void choose(int row);
    void renewFoot();
    bool press(int key);
    void act(int row);
    QWidget *makeFoot(QWidget *card);

    QLineEdit *m_line;
    PaletteModel *m_model;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_count = nullptr;
    Answer m_answer;
    ClientId m_client; ///< whose actions are shown
    QString m_typedBefore; ///< what was typed when they were asked for
    qsizetype m_clients = 0;
};

} // namespace untie
