#pragma once

#include <QPushButton>
#include <QToolButton>

namespace talbook
{

/// The page's one accent button.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
    PrimaryButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);
};

/// A button without an outline, for what is done seldom.
class QuietButton : public QPushButton
{
    Q_OBJECT

public:
    explicit QuietButton(const QString &text, QWidget *parent = nullptr);
    QuietButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);
};

/// A square button with an icon alone; `name` is its tool tip and what a screen reader says.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QIcon &icon, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
};

} // namespace talbook
