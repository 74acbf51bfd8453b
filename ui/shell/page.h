#pragma once

#include <QWidget>

namespace talbook
{

/// One page of the rail. The shell asks it for its words again after a change of language.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable: remembered as the last page, part of its command ("page.accounts").
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// Beside the title: what the page is about, in a few figures.
    virtual QString summary() const { return {}; }
    /// Whether it has something of its own where the inspector of the account would stand.
    virtual bool hasOwnInspector() const { return false; }
    /// Where the keyboard goes when the page is opened.
    virtual void takeFocus() { setFocus(); }
    /// What stands in the inspector's place while this page is shown; null: the chosen account's inspector.
    virtual QWidget *inspector() { return nullptr; }
    /// Lets the person search this page.
    virtual void find() {}

Q_SIGNALS:
    void summaryChanged();
    void inspectorChanged();
};

} // namespace talbook
