#include "tests/ui/home/home_fixture.h"

#include "core/accounts/programs.h"
#include "core/plays/discovery.h"
#include "core/plays/quarter.h"
#include "core/scoring/scoring_model.h"
#include "ui/accounts/discovery_dialog.h"
#include "ui/accounts/tal_actions.h"
#include "ui/accounts/tal_program_dialog.h"
#include "ui/home/checklist_dialog.h"
#include "ui/home/checklist_item_dialog.h"
#include "ui/home/checklist_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

void makeProgram(HomeFixture &home)
{
    home.makePlan();
    home.run(u"Program"_s, [](Edit &edit) -> Expected<void> {
        insertAccount(edit, {.name = u"Acme"_s});
        TALBOOK_TRY(addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31)));
        return {};
    });
    home.document.jobs().wait();
    home.page.show();
}

ProgramId programOf(HomeFixture &home)
{
    return home.document.standings().program()->id;
}

void addItems(HomeFixture &home)
{
    home.run(u"Items"_s, [&home](Edit &edit) -> Expected<void> {
        ChecklistItem item;
        item.program = programOf(home);
        item.stage = u"preparation"_s;
        item.title = u"Map"_s;
        item.due = QDate(2027, 2, 10);
        TALBOOK_TRY(addChecklistItem(edit, item));
        item.stage.clear();
        item.title = u"Launch"_s;
        item.due = QDate(2027, 2, 11);
        item.owner = u"Anna"_s;
        TALBOOK_TRY(addChecklistItem(edit, item));
        return {};
    });
}

std::vector<ChecklistItem> itemsOf(HomeFixture &home)
{
    const auto items = checklist(home.document.plan().database(), programOf(home), home.document.words());
    return items ? *items : std::vector<ChecklistItem>();
}

void undo(HomeFixture &home)
{
    home.document.undo([](const Expected<void> &) {});
    home.document.jobs().wait();
}

/// Once such a dialog is open, does what a person would do in it, and leaves it.
template <class Dialog> void answer(std::function<void(Dialog &)> fill)
{
    QTimer::singleShot(1, qApp, [fill] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog) { // another one still is
            answer<Dialog>(fill);
            return;
        }
        fill(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

QStringList linesOf(ChecklistRow &row)
{
    QStringList lines;
    for (const HomeLine &line : row.row().rowText().lines)
        lines.append(line.text);
    return lines;
}

} // namespace

class TestHomeQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aProgramWithoutAChecklistIsOfferedOne()
    {
        HomeFixture home;
        makeProgram(home);
        QVERIFY(home.section(u"quarter"_s)->isVisible());
        auto *add = home.section(u"quarter"_s)->contents().constLast()->findChild<QPushButton *>();
        QTest::mouseClick(add, Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(!itemsOf(home).empty());
        QCOMPARE(home.rows<ChecklistRow>(u"quarter"_s).size(), 5);
        QCOMPARE(itemsOf(home).front().due, QDate(2026, 10, 9)); // twelve weeks before 1 January 2027
        undo(home);
        QVERIFY(itemsOf(home).empty());
        QVERIFY(home.rows<ChecklistRow>(u"quarter"_s).isEmpty());
    }

    void whatIsOverdueSaysSoByShapeAndWord()
    {
        HomeFixture home;
        makeProgram(home);
        addItems(home);
        const auto rows = home.rows<ChecklistRow>(u"quarter"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(linesOf(*rows[0]), (QStringList{u"Map"_s, u"overdue since 10\u00A0Feb"_s}));
        QVERIFY(rows[0]->row().rowText().lines[1].mark.has_value());
        // On its day it is not overdue.
        QCOMPARE(linesOf(*rows[1]), (QStringList{u"Launch"_s, u"by 11\u00A0Feb · Anna"_s}));
        QVERIFY(!rows[1]->row().rowText().lines[1].mark.has_value());
        // Its title stands where the others do; what is said beside the shape stands beside it.
        QCOMPARE(rows[0]->row().lineLeft(0), rows[1]->row().lineLeft(0));
        QCOMPARE(rows[1]->row().lineLeft(1), rows[1]->row().lineLeft(0));
        QVERIFY(rows[0]->row().lineLeft(1) > rows[0]->row().lineLeft(0));
    }

    void aTickIsOneStep()
    {
        HomeFixture home;
        makeProgram(home);
        addItems(home);
        QTest::keyClick(&home.rows<ChecklistRow>(u"quarter"_s)[0]->tick(), Qt::Key_Space);
        QCoreApplication::processEvents();
        QCOMPARE(home.rows<ChecklistRow>(u"quarter"_s).size(), 1);
        QCOMPARE(itemsOf(home)[0].doneOn, QDate(2027, 2, 11));
        QCOMPARE(home.document.undoTitle(), u"Done: Map"_s);
        undo(home);
        QVERIFY(!itemsOf(home)[0].doneOn.isValid());
        QCOMPARE(home.rows<ChecklistRow>(u"quarter"_s).size(), 2);
    }

    void theWholeQuarterIsTickedAndUntickedByKeyboard()
    {
        HomeFixture home;
        makeProgram(home);
        addItems(home);
        home.page.showWholeQuarter({});
        auto *dialog = home.page.findChild<ChecklistDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->table().model()->index(0, 1).data().toString(), u"Preparation"_s);
        QCOMPARE(dialog->table().model()->index(0, 3).data().toString(), u"overdue"_s);
        dialog->table().selectAll();
        QTest::keyClick(&dialog->table(), Qt::Key_Space);
        QVERIFY(itemsOf(home)[0].doneOn.isValid() && itemsOf(home)[1].doneOn.isValid());
        QCOMPARE(dialog->table().model()->index(0, 3).data().toString(), u"done 11\u00A0Feb"_s);
        dialog->table().selectAll();
        QTest::keyClick(&dialog->table(), Qt::Key_Space); // all done: not done after all
        QVERIFY(!itemsOf(home)[0].doneOn.isValid() && !itemsOf(home)[1].doneOn.isValid());
    }

    void answersAreOneStepAndCanBeLeftOut()
    {
        HomeFixture home;
        makeProgram(home);
        const auto ask = [&home] {
            const auto questions = discoveryQuestions(home.document.words());
            const auto answers = discoveryAnswers(home.document.plan().database(), programOf(home));
            return std::make_unique<DiscoveryDialog>(home.document, programOf(home), u"Q1 2027"_s, *questions,
                                                     *answers);
        };
        const auto first = ask();
        first->show();
        auto *maturity = qobject_cast<QComboBox *>(first->field(u"maturity"_s));
        auto *accounts = qobject_cast<QLineEdit *>(first->field(u"accounts"_s));
        QVERIFY(maturity && accounts);
        accounts->setText(u"many"_s);
        first->accept();
        QVERIFY(first->isVisible()); // a number is asked for
        accounts->setText(u"1,200"_s);
        maturity->setCurrentIndex(maturity->findData(u"pilot"_s));
        first->accept();
        QVERIFY(!first->isVisible());
        const auto stored = discoveryAnswers(home.document.plan().database(), programOf(home));
        QCOMPARE(stored->size(), 2);
        QCOMPARE(stored->value(u"accounts"_s), u"1200"_s);
        QCOMPARE(stored->value(u"maturity"_s), u"pilot"_s);
        const auto again = ask();
        QCOMPARE(again->answer(u"maturity"_s), u"pilot"_s);
        QCOMPARE(again->answer(u"accounts"_s), u"1200"_s);
        undo(home);
        QVERIFY(discoveryAnswers(home.document.plan().database(), programOf(home))->isEmpty());
    }

    void maturityAndIndustriesAreUsedAndShownAgain()
    {
        HomeFixture home;
        makeProgram(home);
        const Wording words(Language::English);
        const auto activeModel = [&] { return scoringModel(home.document.plan().database(), {}, words)->id; };
        const auto program = [&] { return programs(home.document.plan().database())->front(); };
        const QString before = activeModel();
        TalActions actions(home.document, &home.page);
        // From the program that is changed on to its questions.
        answer<TalProgramDialog>([&](TalProgramDialog &dialog) {
            answer<DiscoveryDialog>([](DiscoveryDialog &questions) {
                auto *maturity = qobject_cast<QComboBox *>(questions.field(u"maturity"_s));
                auto *industries = qobject_cast<QLineEdit *>(questions.field(u"industries"_s));
                QVERIFY(maturity && industries);
                QCOMPARE(maturity->currentText(), u"Not answered"_s);
                maturity->setCurrentIndex(maturity->findData(u"scaling"_s));
                industries->setText(u"Energy, Retail"_s);
                questions.accept();
            });
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == u"Change and Answer &Questions…")
                    button->click();
            }
        });
        actions.changeProgram(program());
        home.document.jobs().wait();
        QCOMPARE(program().maturity, u"scaling"_s);
        QVERIFY(activeModel() != before);
        QCOMPARE(home.document.undoTitle(), u"Answer the discovery questions of Q1 2027"_s);
        // The program shows the stage, the questions both.
        answer<TalProgramDialog>([](TalProgramDialog &dialog) { QCOMPARE(dialog.draft().maturity, u"scaling"_s); });
        actions.changeProgram(program());
        answer<DiscoveryDialog>([](DiscoveryDialog &questions) {
            QCOMPARE(questions.answer(u"maturity"_s), u"scaling"_s);
            QCOMPARE(questions.answer(u"industries"_s), u"Energy, Retail"_s);
        });
        actions.askQuestions(program().id, program().name);
        undo(home);
        QCOMPARE(program().maturity, QString());
        QCOMPARE(activeModel(), before);
    }

    void theIndustriesBeginWithTheModelsAndTheChangeIsSaidBeforeItIsStored()
    {
        HomeFixture home;
        makeProgram(home);
        const Wording words(Language::English);
        const auto activeModel = [&] { return scoringModel(home.document.plan().database(), {}, words)->id; };
        const QString before = activeModel();
        const auto ask = [&](const std::function<void(DiscoveryDialog &, QLineEdit &)> &does) {
            DiscoveryDialog dialog(home.document, programOf(home), u"Q1 2027"_s, *discoveryQuestions(words),
                                   *discoveryAnswers(home.document.plan().database(), programOf(home)));
            dialog.show();
            auto *industries = qobject_cast<QLineEdit *>(dialog.field(u"industries"_s));
            if (!industries)
                qFatal("no field");
            does(dialog, *industries);
        };
        ask([](DiscoveryDialog &dialog, QLineEdit &industries) {
            QCOMPARE(industries.text(), u"SaaS, FinTech, Healthcare IT"_s);
            QVERIFY(dialog.industryChange().isHidden());
            qobject_cast<QLineEdit *>(dialog.field(u"accounts"_s))->setText(u"25"_s);
            dialog.accept();
        });
        QCOMPARE(activeModel(), before); // other answers leave it
        QCOMPARE(discoveryAnswers(home.document.plan().database(), programOf(home))->size(), 1);
        ask([](DiscoveryDialog &dialog, QLineEdit &industries) {
            industries.setText(u"fintech, Healthcare IT, Retail"_s);
            QVERIFY(dialog.industryChange().isVisible());
            QVERIFY2(dialog.industryChange().text().contains(u"”: +\u00A0Retail, \u2212\u00A0SaaS\n"_s),
                     qPrintable(dialog.industryChange().text()));
            industries.setText({});
            QVERIFY(dialog.industryChange().text().endsWith(u"stay as they are."_s));
            industries.setText(u"saas, FINTECH, healthcare it"_s);
            QVERIFY(dialog.industryChange().isHidden());
            industries.setText(u"Retail"_s);
            dialog.accept();
        });
        QVERIFY(activeModel() != before);
        ask([](DiscoveryDialog &, QLineEdit &industries) { QCOMPARE(industries.text(), u"Retail"_s); });
    }

    void aNewProgramGetsItsChecklistInTheSameStep()
    {
        HomeFixture home;
        makeProgram(home);
        TalActions actions(home.document, &home.page);
        QTimer::singleShot(0, [] {
            auto *dialog = qobject_cast<TalProgramDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog");
            QVERIFY(dialog->wantsChecklist());
            dialog->accept();
        });
        const ProgramId made = actions.makeProgram();
        QVERIFY(!made.isNull());
        QVERIFY(!checklist(home.document.plan().database(), made, home.document.words())->empty());
        undo(home);
        QCOMPARE(programs(home.document.plan().database())->size(), size_t(1));
    }

    void anItemIsAddedChangedAndRemoved()
    {
        HomeFixture home;
        makeProgram(home);
        addItems(home);
        home.page.showWholeQuarter({});
        auto *dialog = home.page.findChild<ChecklistDialog *>();
        dialog->addItem();
        auto *form = dialog->findChild<ChecklistItemDialog *>();
        form->accept();
        QVERIFY(form->isVisible()); // nothing is to be done yet
        form->findChildren<QLineEdit *>().constFirst()->setText(u"Brief sales"_s);
        form->findChild<QComboBox *>()->setEditText(u"Preparation"_s);
        form->accept();
        QCOMPARE(itemsOf(home).size(), size_t(3));
        const auto items = itemsOf(home);
        const auto added = std::ranges::find(items, u"Brief sales"_s, &ChecklistItem::title);
        QVERIFY(added != items.end());
        QCOMPARE(added->stage, u"preparation"_s);
        QCOMPARE(added->due, QDate(2027, 2, 11));
        dialog->choose(itemsOf(home)[0].id);
        dialog->changeChosen();
        for (ChecklistItemDialog *open : dialog->findChildren<ChecklistItemDialog *>()) {
            if (!open->isVisible())
                continue;
            open->findChildren<QLineEdit *>().constFirst()->setText(u"Map all"_s);
            open->accept();
        }
        QCOMPARE(itemsOf(home)[0].title, u"Map all"_s);
        QTest::keyClick(&dialog->table(), Qt::Key_Delete);
        QCOMPARE(itemsOf(home).size(), size_t(2));
        undo(home);
        undo(home);
        undo(home);
        QCOMPARE(itemsOf(home).size(), size_t(2));
        QCOMPARE(itemsOf(home)[0].title, u"Map"_s);
    }
};

QTEST_MAIN(TestHomeQuarter)
#include "test_home_quarter.moc"
