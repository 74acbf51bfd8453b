#pragma once

#include "core/exchange/sample_plan.h"
#include "tests/ui/shell/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace talbook::test
{

/// The real window on the sample plan, with a person in front of it who takes every gesture back. Each model that comes
/// into view is watched as long as it lives.
class Flow : public WindowFixture
{
public:
    Flow()
    {
        makePlan({});
        if (const auto filled = fillWithSample(document.plan(), document.asOf(), document.words()); !filled)
            qFatal("%s", qPrintable(filled.error().message));
        window.resize(1280, 720);
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
        settle();
    }

    /// Until nothing works, nothing is drawn and every model in view is watched.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            document.jobs().wait();
            QCoreApplication::processEvents();
        }
        watch(window);
    }
    void watch(QWidget &shown)
    {
        for (const QAbstractItemView *view : shown.findChildren<QAbstractItemView *>()) {
            QAbstractItemModel *model = view->model();
            if (view->inherits("QListWidget") || view->inherits("QTableWidget"))
                continue; // Qt's own, which does not outlive being watched
            if (model && !model->findChild<QAbstractItemModelTester *>())
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        }
    }
    void go(const QString &command)
    {
        trigger(command);
        settle();
    }
    QByteArray contents() { return fingerprint(document.plan()); }
    /// Empty where something changed since `before` as one step that undo takes back and redo does again; else what is
    /// wrong. The step is taken back in the end.
    QString notOneStep(const QByteArray &before)
    {
        const QByteArray after = contents();
        if (after == before)
            return QStringLiteral("nothing changed");
        go(QStringLiteral("edit.undo"));
        if (contents() != before)
            return QStringLiteral("undo leaves something");
        go(QStringLiteral("edit.redo"));
        if (contents() != after)
            return QStringLiteral("redo is not what was done");
        go(QStringLiteral("edit.undo"));
        return contents() == before ? QString() : QStringLiteral("undo after redo leaves something");
    }
    AccountId account(const QString &name)
    {
        return document.standings().accounts()[indexOfName(document.standings(), name)].id;
    }
    /// Opens the account in full from its row.
    void openAccount(const QString &name)
    {
        go(QStringLiteral("page.accounts"));
        model().setTalOnly(false);
        select(name);
        go(QStringLiteral("account.open"));
    }

    /// What a person does when the next dialog of that kind stands, by itself or as others come and go. A dialog that
    /// is left standing, as by a check that failed, is given up.
    template <class Dialog> void answer(const std::function<void(Dialog &)> &how, int triesLeft = 1000)
    {
        QTimer::singleShot(triesLeft == 1000 ? 0 : 10, &window, [this, how, triesLeft] {
            const QPointer<Dialog> open = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!open) {
                if (triesLeft == 0)
                    qFatal("the dialog that was waited for did not open");
                answer<Dialog>(how, triesLeft - 1);
                return;
            }
            settle();
            watch(*open);
            how(*open);
            if (open && open->isVisible())
                open->reject();
        });
    }
    /// Presses the button that says so, in words without the letter's sign.
    static void press(const QWidget &in, const QString &text)
    {
        for (QPushButton *button : in.findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        qFatal("no button says %s", qPrintable(text));
    }
};

} // namespace talbook::test
