#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace untie {

class ElidedLabel;

/// The head of a page, 60 px: name (see fitTitle()), one line of facts, in the middle what chooses the part of the page, actions at the
/// end with one primary at most. Where room is short the actions give up their keys, then their words, so that the title stands
/// whole for longer.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAside(const QString &aside); ///< small, behind the title: "47 · visit 8"
    void setFacts(const QString &facts); ///< the second line; none gives the title the height
    void setLeading(QWidget *widget); ///< before the title
    QToolButton *setBack(const QString &name); ///< the way to the page before, first of all
    void setMiddle(QWidget *widget);
    void addAction(QWidget *widget);
    void insertAction(int before, QWidget *widget); ///< among those added, from 0
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QPushButton *> buttons() const;
    int leastWidth(int title) const;
    void fit();

    QLabel *m_title;
    QLabel *m_aside;
    ElidedLabel *m_facts;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_actions;
};

/// The head of a pane, 46 px: what it is, and facts or tools at the end.
class PaneHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setFacts(const QString &facts);
    void addTool(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_facts;
    QHBoxLayout *m_tools;
};

} // namespace untie
