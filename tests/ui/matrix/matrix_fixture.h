#pragma once

#include "tests/ui/shell/window_fixture.h"

#include "ui/matrix/hover_card.h"
#include "ui/matrix/matrix_page.h"
#include "ui/matrix/matrix_plot.h"
#include "ui/matrix/matrix_scope.h"
#include "ui/matrix/matrix_table.h"
#include "ui/matrix/matrix_table_model.h"
#include "ui/matrix/matrix_tools.h"
#include "ui/matrix/quadrant_label.h"
#include "ui/matrix/selection_bar.h"
#include "ui/matrix/threshold_handle.h"
#include "ui/matrix/what_if_panel.h"
#include "ui/matrix/what_if_runner.h"
#include "ui/widgets/empty_state.h"

#include <QTest>

namespace talbook::test
{

/// The window on its matrix, with one account in each quadrant and one on the way up. Only topic surge is connected, so
/// intent is a signal's strength after decay.
///
/// | account | fit     | intent | four weeks ago | score of S1 (40 firmographic, 30 intent)       |
/// | Strike  | 100     | 80     | 0              | 40 + 24 + 10 of strategic value (ACV 500,000)  |
/// | Ready   | 0       | 70     | 0              | 21                                             |
/// | Lite    | 72.222  | 20     | 0              | 40 + 6                                         |
/// | Cold    | 0       | 0      | 0              | 0                                              |
/// | Rising  | 27.778  | 40     | 76.4 (fading)  | 15.385 + 12                                    |
class MatrixDesk : public WindowFixture
{
public:
    explicit MatrixDesk(bool withAccounts = true)
    {
        window.resize(1280, 760);
        makePlan({});
        if (withAccounts)
            addFive();
        trigger(QStringLiteral("page.matrix"));
        settle();
    }

    MatrixPage &page() { return window.matrixPage(); }
    MatrixPlot &plot() { return page().plot(); }
    WhatIfRunner &runner() { return page().runner(); }
    WhatIfPanel &panel() { return page().panel(); }

    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !runner().isBusy() && !document.jobs().isBusy(); }, 20000));
        QCoreApplication::processEvents();
    }

    quint32 account(const QString &name) { return quint32(indexOfName(document.standings(), name)); }
    AccountId id(const QString &name) { return document.standings().accounts()[account(name)].id; }
    QPoint at(const QString &name) { return plot().positionOf(account(name)).toPoint(); }
    /// Of figures.
    QPoint at(double fit, double intent) { return plot().frame().toPixel(fit, intent).toPoint(); }
    QStringList selected()
    {
        QStringList names;
        for (const AccountId account : page().selected()) {
            const auto index = document.standings().indexOf(account);
            names.append(std::get<QString>(document.standings().value(*index, FilterField::Name)));
        }
        names.sort();
        return names;
    }
    QString current()
    {
        const auto index = document.standings().indexOf(document.currentAccount());
        return index ? std::get<QString>(document.standings().value(*index, FilterField::Name)) : QString();
    }
    void click(const QPoint &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(&plot(), Qt::LeftButton, modifiers, position);
    }
    void press(const QPoint &position) { QTest::mousePress(&plot(), Qt::LeftButton, Qt::NoModifier, position); }
    void move(const QPoint &position)
    {
        QMouseEvent event(QEvent::MouseMove, position, plot().mapToGlobal(position), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&plot(), &event);
    }
    void hover(const QPoint &position)
    {
        QMouseEvent event(QEvent::MouseMove, position, plot().mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&plot(), &event);
    }
    void release(const QPoint &position) { QTest::mouseRelease(&plot(), Qt::LeftButton, Qt::NoModifier, position); }
    void drag(const QPoint &from, const QPoint &to)
    {
        press(from);
        move((from + to) / 2);
        move(to);
        release(to);
    }

private:
    void addFive()
    {
        const auto done = document.run(QStringLiteral("Accounts"), [](Edit &edit) -> Expected<void> {
            const QDate today(2027, 2, 11);
            const auto kind = QStringLiteral("topic_surge");
            const qint64 strike =
                insertAccount(edit, {.name = QStringLiteral("Strike"),
                                     .employees = 1000,
                                     .industry = QStringLiteral("SaaS"),
                                     .revenue = 100e6,
                                     .technologies = QStringLiteral("Salesforce; HubSpot; Segment; Snowflake"),
                                     .competitors = QStringLiteral("Rival"),
                                     .acv = 500'000});
            insertSignal(edit, strike, kind, 80, today);
            insertSignal(edit, insertAccount(edit, {.name = QStringLiteral("Ready")}), kind, 70, today);
            insertSignal(edit,
                         insertAccount(edit, {.name = QStringLiteral("Lite"),
                                              .employees = 1000,
                                              .industry = QStringLiteral("SaaS"),
                                              .revenue = 100e6}),
                         kind, 20, today);
            insertAccount(edit, {.name = QStringLiteral("Cold")});
            // 80 two half-lives ago would be 20; 30 days ago it is 40, and 2 days before four weeks ago 80 x 2^(-2/30).
            insertSignal(edit, insertAccount(edit, {.name = QStringLiteral("Rising"), .employees = 1000}), kind, 80,
                         today.addDays(-30));
            return edit.database().execute("UPDATE account SET owner = 'Nadia' WHERE name IN ('Strike', 'Cold')");
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().details));
    }
};

} // namespace talbook::test
