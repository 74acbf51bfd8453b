#pragma once

#include "ui/widgets/shapes.h"

#include <QWidget>

namespace talbook
{

/// A tier's pill outside a table.
class TierPill : public QWidget
{
    Q_OBJECT

public:
    explicit TierPill(QWidget *parent = nullptr);

    /// Tier 1 to 3 with its name; 0 shows nothing.
    void setTier(int tier, const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_tier = 0;
    QString m_name;
};

/// A grade's box outside a table.
class GradeBox : public QWidget
{
    Q_OBJECT

public:
    explicit GradeBox(QWidget *parent = nullptr);

    /// `name` is the grade in words ("A", "Watch"); its first letter is drawn.
    void setGrade(const QString &grade, const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_grade;
    QString m_name;
};

/// A shape and a line of text, with a bold figure between them where there is one: "▲ Technical buyer missing",
/// "● 4 good".
class MarkLine : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLine(QWidget *parent = nullptr);
    MarkLine(Mark mark, const QString &text, QWidget *parent = nullptr);

    void setLine(Mark mark, const QString &figure, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Mark m_mark{Shape::Disc, Colour::Neutral};
    QString m_figure;
    QString m_text;
};

} // namespace talbook
