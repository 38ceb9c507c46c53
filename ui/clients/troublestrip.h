#pragma once

#include <QWidget>

class QLabel;

namespace untie {

/// Above what is shown of a record, in a row of its own: why nobody works with it, or what of it could not be read.
class TroubleStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleStrip(QWidget *parent = nullptr);

    /// Nothing takes it away.
    void say(const QString &sentence);

private:
    QLabel *m_words;
};

} // namespace untie
