#include "tests/ui/plays/plays_fixture.h"

#include "core/plays/task_edit.h"
#include "core/plays/tasks.h"
#include "tests/ui/accounts/document_fixture.h"
#include "ui/accounts/record_rows.h"
#include "ui/plays/step_test_dialog.h"
#include "ui/plays/step_test_results.h"
#include "ui/timeline/campaign_dialog.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QCheckBox>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What was launched with a play, and the tests of its steps, as the page of plays shows them.
class TestPlayCampaigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { startInterface(); }

    void whatWasLaunchedKeepsItsVersion()
    {
        PlaysWindow window;
        window.edit([&](Edit &edit) -> Expected<void> {
            LaunchRequest request;
            request.play = window.play;
            request.accounts = {window.document.standings().accounts()[0].id};
            request.start = QDate(2027, 3, 1);
            request.name = u"Spring"_s;
            TALBOOK_TRY(launch(edit, request, window.document.words()));
            return {};
        });
        QVERIFY(window.type(1, PlayModel::StepColumn, u"Ring"_s));
        QStringList texts;
        for (const PlainLabel *label : window.editor().findChildren<PlainLabel *>())
            texts.append(label->text());
        QVERIFY2(texts.contains(u"Version 2; “Spring” runs version 1"_s), qPrintable(texts.join(u'|')));
        QCOMPARE(window.library().rows().index(0, 3).data().toString(), u"1×"_s);
    }

    void aCampaignOfThePlayIsSeenChangedAndRemovedFromHere()
    {
        PlaysWindow window;
        QVERIFY(window.editor().campaignButton().isHidden()); // nothing was launched
        window.edit([&](Edit &edit) -> Expected<void> {
            LaunchRequest request;
            request.play = window.play;
            request.accounts = {window.document.standings().accounts()[0].id};
            request.start = QDate(2027, 3, 1);
            request.name = u"R&D"_s;
            TALBOOK_TRY(launch(edit, request, window.document.words()));
            return {};
        });
        QVERIFY(window.editor().campaignButton().isVisible());
        QMenu &menu = window.editor().campaignMenu();
        const auto entry = [&menu](const QString &text) -> QAction * {
            Q_EMIT menu.aboutToShow();
            if (menu.actions().size() != 1 || menu.actions().first()->text() != u"R&&D")
                return nullptr;
            for (QAction *action : menu.actions().first()->menu()->actions()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        };
        QVERIFY(entry(u"&Show in the timeline"_s));
        entry(u"&Show in the timeline"_s)->trigger();
        QVERIFY(window.window.timelinePage().isVisible());
        window.trigger(u"page.plays"_s);
        entry(u"&Rename or move…"_s)->trigger();
        auto *dialog = window.window.findChild<CampaignDialog *>();
        QVERIFY(dialog);
        dialog->name().setText(u"Spring"_s);
        dialog->accept();
        QCOMPARE(window.document.undoTitle(), u"Rename campaign “R&D” to “Spring”"_s);
        window.trigger(u"edit.undo"_s);
        entry(u"Remove with its &tasks"_s)->trigger();
        window.document.jobs().wait();
        QVERIFY(window.editor().campaignButton().isHidden());
        window.trigger(u"edit.undo"_s);
        QVERIFY(window.editor().campaignButton().isVisible());
    }

    void aTestIsSetUpAndItsCountsAreTold()
    {
        PlaysWindow window;
        window.choose(1);
        answer<StepTestDialog>([](StepTestDialog &dialog) {
            QVERIFY(dialog.results().sentences().text().contains(u"There is no test yet"_s));
            dialog.addVariant();
            QCOMPARE(dialog.rows().rowCount(), 2);
            QVERIFY(dialog.results().sentences().text().contains(u"not been launched with this test yet"_s));
            dialog.conversions().front()->setChecked(true); // replied
            dialog.accept();
        });
        window.editor().openTest();
        const Play play = window.stored();
        QVERIFY(play.steps[0].test);
        QCOMPARE(play.steps[0].test->variants.size(), size_t(2));
        QCOMPARE(play.steps[0].test->conversions, QStringList{u"replied"_s});
        window.edit([&](Edit &edit) -> Expected<void> {
            LaunchRequest request;
            request.play = window.play;
            request.accounts = {window.document.standings().accounts()[0].id,
                                window.document.standings().accounts()[1].id};
            request.start = QDate(2027, 3, 1);
            request.name = u"Spring"_s;
            const auto made = launch(edit, request, window.document.words());
            TALBOOK_TRY(made);
            TaskFilter filter;
            filter.campaign = made->campaign;
            const auto all = tasks(edit.database(), filter, window.document.words());
            TALBOOK_TRY(all);
            for (const Task &task : *all) {
                if (task.step != u"a")
                    continue;
                TaskSettlement settlement;
                settlement.on = QDate(2027, 3, 1);
                settlement.outcome = u"replied"_s;
                TALBOOK_TRY(settleTask(edit, task.id, settlement, window.document.words()));
            }
            return {};
        });
        window.choose(1);
        answer<StepTestDialog>([](StepTestDialog &dialog) {
            const QString text = dialog.results().sentences().text();
            QVERIFY2(text.contains(u"Spring"_s) && text.contains(u"Not enough data"_s), qPrintable(text));
            const RecordRows &rows = dialog.results().rows();
            QCOMPARE(rows.rowCount(), 2);
            const auto line = [&rows](int row) {
                QStringList texts;
                for (const RecordCell &cell : rows.rows()[size_t(row)].cells)
                    texts.append(cell.text);
                return texts.join(u'|');
            };
            // Both of one answered: no difference. Newcombe: 1 - 1 -+ sqrt((1 - 0.2065)^2), Wilson's low end of 1 of 1.
            QCOMPARE(line(0), u"Spring|Variant A|1|1|100.0\u00A0%|–|–|0"_s);
            QCOMPARE(line(1), u"Spring|Variant B|1|1|100.0\u00A0%|0.0 (-79.3 … +79.3)|0.0 (0.0 … 0.0)|0"_s);
            dialog.reject();
        });
        window.editor().openTest();
    }

    void variantsHaveDifferentNamesAndAreEightAtMost()
    {
        PlaysWindow window;
        window.choose(1);
        answer<StepTestDialog>([](StepTestDialog &dialog) {
            const auto names = [&dialog] {
                QStringList found;
                for (int row = 0; row < dialog.rows().rowCount(); ++row)
                    found.append(dialog.rows().index(row, 0).data().toString());
                return found;
            };
            dialog.addVariant();
            dialog.table().setCurrentIndex(dialog.rows().index(0, 0));
            dialog.removeVariant(); // Variant A
            dialog.addVariant();
            QCOMPARE(names(), (QStringList{u"Variant B"_s, u"Variant A"_s}));
            Q_EMIT dialog.rows().edited(1, 0, u"variant b"_s);
            QCoreApplication::processEvents();
            dialog.accept();
            QVERIFY(dialog.isVisible());
            Q_EMIT dialog.rows().edited(1, 0, u"Short"_s);
            QCoreApplication::processEvents();
            for (int more = 0; more < 9; ++more)
                dialog.addVariant();
            QCOMPARE(dialog.rows().rowCount(), 8);
            dialog.accept();
            QVERIFY(!dialog.isVisible());
        });
        window.editor().openTest();
        QCOMPARE(window.stored().steps[0].test->variants.size(), size_t(8));
    }

    void aTestNeedsTwoVariants()
    {
        PlaysWindow window;
        window.choose(1);
        const QByteArray before = window.contents();
        answer<StepTestDialog>([](StepTestDialog &dialog) {
            dialog.addVariant();
            dialog.removeVariant();
            dialog.accept();
            QVERIFY(dialog.isVisible());
            dialog.reject();
        });
        window.editor().openTest();
        QCOMPARE(window.contents(), before);
    }
};

QTEST_MAIN(TestPlayCampaigns)
#include "test_play_campaigns.moc"
