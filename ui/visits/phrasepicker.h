#pragma once

#include "app/visits/phrase.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace untie {

/// All phrases in a small list that is narrowed by typing, with the text of the one in hand below. Arrows choose, Enter
/// takes, Escape leaves. It goes when it is closed.
class PhrasePicker final : public QFrame
{
    Q_OBJECT

public:
    PhrasePicker(const QList<Phrase> &phrases, QWidget *parent);

    /// With its corner there, as far as the screen has room.
    void openAt(QPoint global);

signals:
    void chosen(const untie::Phrase &phrase);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void preview();
    void take();

    const QList<Phrase> m_phrases;
    QList<Phrase> m_shown;
    QStandardItemModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_none;
    QLabel *m_preview;
};

} // namespace untie
