#pragma once

#include <QWidget>

namespace talbook
{

/// One page of the import wizard.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// What the button that goes on from here says.
    virtual QString nextText() const = 0;
    /// Whether going on makes sense now.
    virtual bool isComplete() const = 0;
    /// The page is shown: does what it is there for.
    virtual void enter() {}
    /// Where the keyboard begins.
    virtual QWidget *firstControl() const = 0;

Q_SIGNALS:
    void completeChanged();
};

} // namespace talbook
