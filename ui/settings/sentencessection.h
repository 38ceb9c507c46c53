#pragma once

#include "app/visits/sentences.h"
#include "ui/settings/sectionpage.h"

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace untie {

class Field;

/// How findings and treatments become sentences in the notes, in the clinic's language: each pattern with a sentence that
/// comes of it. For owners.
class SentencesSection final : public SectionPage
{
    Q_OBJECT

public:
    explicit SentencesSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;

private:
    struct Row
    {
        QString id;
        Field *field;
        QLineEdit *edit;
        QLabel *preview;
        QToolButton *back;
    };
    QWidget *makeRow(const QString &id, const QString &name);
    void show(const QString &language, const PatternValues &own);
    void renew(const Row &row);
    void store(const QString &id);
    const Row &rowOf(const QString &id) const;

    SettingsContext m_context;
    QString m_language = QStringLiteral("en");
    PatternValues m_own;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace untie
