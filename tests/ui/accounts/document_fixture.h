#pragma once

#include "tests/core/scoring/scoring_plan.h"
#include "ui/shell/document.h"

#include <QAccessible>
#include <QWidget>

namespace talbook::test
{

/// A document with a plan of its own, for the widgets that show it.
class DocumentFixture
{
public:
    DocumentFixture() : document(folder.environment(), [] { return QDate(2027, 2, 11); })
    {
        if (const auto made = document.create(folder.file(), {}); !made)
            qFatal("%s", qPrintable(made.error().message));
    }

    void run(const Plan::Work &work)
    {
        if (const auto done = document.run(QStringLiteral("Step"), work); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }
    AccountId add(const AccountFactsForTest &facts)
    {
        AccountId account;
        run([&](Edit &edit) -> Expected<void> {
            account = AccountId{insertAccount(edit, facts)};
            return {};
        });
        return account;
    }
    QByteArray contents() { return fingerprint(document.plan()); }
    void undo()
    {
        document.undo([](const Expected<void> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
        });
    }

    PlanFolder folder;
    Document document;
};

/// The class of the first visible control that a screen reader could not name; empty where there is none.
inline QString unnamedControl(const QWidget &window)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QStringLiteral("qt_")) || widget->parent()->inherits("QComboBox"))
            continue; // the field of a list to choose from is read out under the list's name
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name).isEmpty())
            return QString::fromLatin1(widget->metaObject()->className());
    }
    return {};
}

} // namespace talbook::test
