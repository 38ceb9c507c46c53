#pragma once

#include "app/intake/deskformstore.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace untie {

class PageHeader;
class StorageThread;

/// What the clinic makes of the form: questions switched off or in another order, questions of its own, stricter
/// cautions, other words for the consents. What was answered before stays on the form it was given on.
class FormEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit FormEditor(StorageThread &storage, QWidget *parent = nullptr);

    void open();
    const IntakeForm &form() const { return m_form; }

signals:
    void left();

private:
    void take(const Result<DeskForm> &read);
    void lay();
    QWidget *makeSection(qsizetype index);
    QWidget *makeConsent(const ConsentText &text);
    QWidget *makeSeverities();
    QWidget *makeQuestion(qsizetype section, qsizetype index);
    void move(qsizetype index, int by);
    void moveQuestion(qsizetype section, qsizetype index, int by);
    void keepPlace(const QString &focused);
    void addQuestion(qsizetype section, const QString &words);
    void store();
    void reword(const QString &kind, const QString &text);
    void say(const QString &sentence, bool trouble);

    StorageThread &m_storage;
    IntakeForm m_form;
    QList<ConsentText> m_texts;
    PageHeader *m_header;
    QLabel *m_message;
    QVBoxLayout *m_place;
    QScrollArea *m_body = nullptr;
};

} // namespace untie
