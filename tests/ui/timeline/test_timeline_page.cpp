#include "timeline_fixture.h"

#include "ui/accounts/time_line_dialog.h"
#include "ui/timeline/campaign_dialog.h"
#include "ui/timeline/owner_dialog.h"
#include "ui/timeline/settle_dialog.h"
#include "ui/timeline/working_days_dialog.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/filter_chip.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList titles(const TaskModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.taskAt(row).accountName + u' ' + model.taskAt(row).title);
    return names;
}

} // namespace

/// The same tasks as a table, the dialogs, what is chosen, and what is written out.
class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void anEmptyPlanSaysWhatBelongsHere()
    {
        TimelineDesk desk(false);
        QVERIFY(desk.page().emptyState().isVisible());
        QVERIFY(desk.page().summary().isEmpty());
    }

    void thePresentProgramsTasksAreShownUntilAnotherOneOrAllAreChosen()
    {
        TimelineDesk desk;
        TALBOOK_VERIFY(desk.document.run(u"Programs"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addProgram(edit, u"Early"_s, QDate(2027, 2, 1), QDate(2027, 2, 12)));
            TALBOOK_TRY(addProgram(edit, u"Late"_s, QDate(2027, 2, 13), QDate(2027, 3, 31)));
            return {};
        }));
        QCOMPARE(desk.page().model().rowCount(), 6); // on the 11th: without the two meetings of the 17th
        QCOMPARE(desk.page().summary(), u"1 campaign(s) · 6 task(s) · 4 overdue · week 2 of 2"_s);
        const auto choose = [&desk](const QString &program) {
            desk.page().tools().findChild<DashedChip *>()->click();
            for (QAction *action : desk.page().tools().filterMenu().actions().first()->menu()->actions()) {
                if (action->text() == program)
                    action->trigger();
            }
            desk.page().tools().filterMenu().close();
        };
        choose(u"Late"_s);
        QCOMPARE(titles(desk.page().model()), (QStringList{u"Acme Meeting"_s, u"Borealis Meeting"_s}));
        QVERIFY2(desk.page().summary().startsWith(u"1 campaign(s) · 2 task(s) · week"_s),
                 qPrintable(desk.page().summary()));
        choose(u"All programs"_s);
        QCOMPARE(desk.page().model().rowCount(), 8);
        desk.trigger(u"edit.undo"_s); // the programs
        QCOMPARE(desk.page().model().rowCount(), 8);
    }

    void aCampaignIsRenamedAndMovedAsOneStep()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.trigger(u"campaign.change"_s);
        auto *dialog = desk.dialog<CampaignDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->name().text(), u"Talk"_s);
        QCOMPARE(dialog->start().date(), QDate(2027, 2, 8));
        dialog->name().setText(u" "_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->fault().contains(u"name"_s));
        dialog->name().setText(u"First talks"_s);
        dialog->start().setDate(QDate(2027, 2, 15));
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(desk.task(u"Acme"_s, u"Call"_s).campaignName, u"First talks"_s);
        QCOMPARE(desk.due(u"Acme"_s, u"Research"_s), QDate(2027, 2, 15));
        QCOMPARE(desk.due(u"Borealis"_s, u"Meeting"_s), QDate(2027, 2, 24));
        QCOMPARE(desk.document.undoTitle(), u"Change campaign “First talks”"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);
    }

    void aCampaignIsGivenToAnotherProgram()
    {
        TimelineDesk desk;
        ProgramId spring;
        TALBOOK_VERIFY(desk.document.run(u"Program"_s, [&](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, u"Spring"_s, QDate(2027, 2, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(made);
            spring = *made;
            return {};
        }));
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.trigger(u"campaign.change"_s);
        auto *dialog = desk.dialog<CampaignDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->program().currentText(), u"None"_s);
        dialog->program().setCurrentIndex(dialog->program().findText(u"Spring"_s));
        dialog->accept();
        QVERIFY(desk.task(u"Acme"_s, u"Call"_s).program == spring);
        QCOMPARE(desk.document.undoTitle(), u"Change campaign “Talk”"_s);
        desk.trigger(u"edit.undo"_s);
        QVERIFY(desk.task(u"Acme"_s, u"Call"_s).program.isNull());
    }

    void aCampaignIsRemovedWithItsTasksAndComesBack()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.trigger(u"campaign.remove"_s);
        QCOMPARE(desk.page().model().rowCount(), 0);
        QCOMPARE(desk.document.undoTitle(), u"Remove campaign “Talk”"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.page().model().rowCount(), 8);
        QCOMPARE(desk.contents(), before);
    }

    void theTableHasTheSameTasksAndTheSameSelection()
    {
        TimelineDesk desk;
        QAbstractItemModelTester tester(&desk.page().model());
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.trigger(u"timeline.view"_s);
        QVERIFY(desk.page().table().isVisible());
        QCOMPARE(desk.page().model().rowCount(), 8);
        QCOMPARE(desk.selected(), QStringList{u"Acme Call"_s});
        QCOMPARE(desk.page().summary(), u"1 campaign(s) · 8 task(s) · 4 overdue"_s);
        Q_EMIT desk.page().table().sortHeader()->sortRequested({{TaskModel::Title, Qt::AscendingOrder}});
        QCOMPARE(titles(desk.page().model()).mid(0, 2), (QStringList{u"Acme Call"_s, u"Borealis Call"_s}));
        QCOMPARE(desk.selected(), QStringList{u"Acme Call"_s});
    }

    void cellsAreEditedInPlace()
    {
        TimelineDesk desk;
        desk.page().tools().setTable(true);
        TaskModel &model = desk.page().model();
        const auto cell = [&](const QString &title, int column) {
            return model.index(model.rowOf(desk.task(u"Acme"_s, title).id), column);
        };
        QVERIFY(model.setData(cell(u"Call"_s, TaskModel::Owner), u"Nadia"_s, Qt::EditRole));
        QCOMPARE(desk.task(u"Acme"_s, u"Call"_s).owner, u"Nadia"_s);
        QCOMPARE(desk.document.undoTitle(), u"Assign “Call” to Nadia"_s);
        QVERIFY(model.setData(cell(u"Call"_s, TaskModel::Start), QDate(2027, 2, 15), Qt::EditRole));
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 15));
        QVERIFY(model.setData(cell(u"Call"_s, TaskModel::Due), QDate(2027, 2, 16), Qt::EditRole));
        QCOMPARE(desk.task(u"Acme"_s, u"Call"_s).start, QDate(2027, 2, 15));
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 16));
        for (int step = 0; step < 3; ++step)
            desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 12));
        QCOMPARE(desk.task(u"Acme"_s, u"Call"_s).owner, u"Irina"_s);
    }

    void aTaskIsMarkedDoneWithOutcomeAndCost()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.click(desk.at(u"Acme"_s, u"E-mail"_s));
        desk.trigger(u"task.done"_s);
        auto *dialog = desk.dialog<SettleDialog>();
        QVERIFY(dialog);
        SettleFields &fields = dialog->fields();
        fields.day().setDate(QDate(2027, 2, 10));
        fields.outcome().setCurrentIndex(fields.outcome().findData(u"replied"_s));
        fields.actual().setText(u"nothing"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // no amount
        fields.actual().setText(u"12.50"_s);
        dialog->accept();
        const Task done = desk.task(u"Acme"_s, u"E-mail"_s);
        QVERIFY(done.status == TaskStatus::Done);
        QCOMPARE(done.settledOn, QDate(2027, 2, 10));
        QCOMPARE(done.outcome, u"replied"_s);
        QCOMPARE(done.actual, std::optional<qint64>(1250));
        QVERIFY(!done.activity.isNull());
        QCOMPARE(desk.document.undoTitle(), u"Mark “E-mail” done"_s);
        // The task leads to what it left in the time line.
        desk.page().actions().open(done.id);
        auto *card = desk.dialog<TaskDialog>();
        QVERIFY(card && card->activityButton());
        QVERIFY2(card->activityButton()->text().startsWith(u"Its activity: 10 Feb 2027"_s),
                 qPrintable(card->activityButton()->text()));
        desk.answerModal<TimeLineDialog>([&](TimeLineDialog &record) {
            QCOMPARE(record.record().id, done.activity.value);
            QCOMPARE(record.record().campaign, u"Talk"_s);
        });
        QTest::mouseClick(card->activityButton(), Qt::LeftButton);
        card->reject();
        desk.page().actions().open(desk.task(u"Acme"_s, u"Call"_s).id);
        for (const TaskDialog *open : desk.window.findChildren<TaskDialog *>()) {
            if (open->isVisible())
                QVERIFY(!open->activityButton()); // nothing of it has happened
        }
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);
    }

    void afterATaskIsDoneOrSkippedTheNextOpenOneIsChosen()
    {
        TimelineDesk desk;
        desk.trigger(u"timeline.view"_s);
        TaskTable &table = desk.page().table();
        Q_EMIT table.sortHeader()->sortRequested(
            {{TaskModel::Account, Qt::AscendingOrder}, {TaskModel::Due, Qt::AscendingOrder}});
        const QStringList before = titles(desk.page().model());
        QCOMPARE(before.mid(0, 3), (QStringList{u"Acme Research"_s, u"Acme E-mail"_s, u"Acme Call"_s}));
        const auto settle = [&](const QString &command) {
            desk.trigger(command);
            for (auto *dialog : desk.window.findChildren<SettleDialog *>()) {
                if (!dialog->isVisible())
                    continue;
                dialog->fields().reason().setText(u"They wrote first"_s);
                dialog->accept();
            }
        };
        table.setFocus();
        table.selectRow(0);
        settle(u"task.done"_s);
        QVERIFY(desk.task(u"Acme"_s, u"Research"_s).status == TaskStatus::Done);
        QCOMPARE(desk.selected(), QStringList{u"Acme E-mail"_s});
        QCOMPARE(desk.window.focusWidget(), &table);
        settle(u"task.skip"_s);
        QCOMPARE(desk.selected(), QStringList{u"Acme Call"_s});
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(desk.selected(), QStringList{before[3]});
        // Beneath the last one there is none: the open one above it.
        table.selectRow(7);
        settle(u"task.done"_s);
        QCOMPARE(desk.selected(), QStringList{before[6]});
    }

    void skippingNeedsAReason()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Acme"_s, u"E-mail"_s));
        desk.click(desk.at(u"Acme"_s, u"Call"_s), Qt::ControlModifier);
        desk.trigger(u"task.skip"_s);
        auto *dialog = desk.dialog<SettleDialog>();
        dialog->accept();
        QVERIFY(dialog->isVisible());
        dialog->fields().reason().setText(u"They wrote first"_s);
        dialog->accept();
        QCOMPARE(desk.task(u"Acme"_s, u"Call"_s).reason, u"They wrote first"_s);
        QCOMPARE(desk.document.undoTitle(), u"Skip 2 task(s)"_s);
        desk.trigger(u"task.reopen"_s);
        QVERIFY(desk.task(u"Acme"_s, u"Call"_s).status == TaskStatus::Open);
        desk.trigger(u"edit.undo"_s);
        desk.trigger(u"edit.undo"_s);
        QVERIFY(desk.task(u"Acme"_s, u"E-mail"_s).status == TaskStatus::Open);
    }

    void severalTasksAreAssigned()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Acme"_s, u"E-mail"_s));
        desk.click(desk.at(u"Borealis"_s, u"Call"_s), Qt::ControlModifier);
        desk.trigger(u"task.assign"_s);
        auto *dialog = desk.dialog<OwnerDialog>();
        dialog->owner().setCurrentText(u"Nadia"_s);
        dialog->accept();
        QCOMPARE(desk.task(u"Acme"_s, u"E-mail"_s).owner, u"Nadia"_s);
        QCOMPARE(desk.task(u"Borealis"_s, u"Call"_s).owner, u"Nadia"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.task(u"Borealis"_s, u"Call"_s).owner, u"Irina"_s);
    }

    void aTaskIsChangedInOneStep()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.page().actions().open(desk.task(u"Acme"_s, u"Meeting"_s).id);
        auto *dialog = desk.dialog<TaskDialog>();
        dialog->title().setText(u"Workshop"_s);
        dialog->note().setPlainText(u"Bring the numbers"_s);
        dialog->due().setDate(QDate(2027, 2, 18));
        dialog->accept();
        const Task changed = desk.task(u"Acme"_s, u"Workshop"_s);
        QCOMPARE(changed.note, u"Bring the numbers"_s);
        QCOMPARE(changed.start, QDate(2027, 2, 17));
        QCOMPARE(changed.due, QDate(2027, 2, 18));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);
    }

    void aTaskIsAdded()
    {
        TimelineDesk desk(false);
        desk.document.setCurrentAccount(desk.document.standings().accounts()[0].id);
        desk.trigger(u"task.add"_s);
        auto *dialog = desk.dialog<TaskDialog>();
        dialog->accept();
        QVERIFY(dialog->isVisible()); // it has no title
        dialog->title().setText(u"Send the offer"_s);
        dialog->accept();
        QCOMPARE(desk.page().model().rowCount(), 1);
        QCOMPARE(desk.document.undoTitle(), u"Add task “Send the offer”"_s);
        QVERIFY(!desk.page().emptyState().isVisible());
        desk.trigger(u"edit.undo"_s);
        QVERIFY(desk.page().emptyState().isVisible());
    }

    void tasksAreChosenQuicklyAndByFilters()
    {
        TimelineDesk desk;
        const auto quick = [&desk](TaskChoice::Quick choice) {
            desk.page().tools().quickSwitch().setCurrentIndex(int(choice));
            Q_EMIT desk.page().tools().quickSwitch().currentChanged(int(choice));
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        };
        quick(TaskChoice::Quick::Overdue); // Research of the 8th and e-mail of the 10th, at both
        QCOMPARE(desk.page().model().rowCount(), 4);
        quick(TaskChoice::Quick::MyWeek);
        QVERIFY(desk.page().emptyState().isVisible()); // who am I?
        TaskChoice choice = desk.page().tools().choice();
        choice.me = u"Irina"_s;
        desk.page().tools().setChoice(choice);
        Q_EMIT desk.page().tools().choiceChanged();
        QCOMPARE(desk.page().model().rowCount(), 6); // all but the meetings of the 17th
        quick(TaskChoice::Quick::All);
        desk.page().tools().search().setText(u"boreal call"_s);
        QCOMPARE(titles(desk.page().model()), QStringList{u"Borealis Call"_s});
        desk.page().tools().clearChoice();
        QCOMPARE(desk.page().model().rowCount(), 8);
    }

    void rowsAreGroupedByPerson()
    {
        TimelineDesk desk;
        desk.page().tools().groupSwitch().setCurrentIndex(int(TimelineGroup::Person));
        Q_EMIT desk.page().tools().groupSwitch().currentChanged(int(TimelineGroup::Person));
        QCOMPARE(desk.view().layout().rows().front().name, u"Irina"_s);
        QCOMPARE(desk.view().load().size(), size_t(1));
        QCOMPARE(desk.view().load().front().of(QDate(2027, 2, 8)), 6);
    }

    void theCalendarFileHasEveryTaskOnceAndMovesIt()
    {
        TimelineDesk desk;
        const QString path = desk.folder.file(u"tasks.ics"_s);
        desk.dialogs.files = {path};
        desk.trigger(u"timeline.ics"_s);
        const QByteArray first = bytesOf(path);
        QCOMPARE(first.count("BEGIN:VEVENT"), 8);
        QVERIFY(first.contains("DTSTART;VALUE=DATE:20270212"));
        desk.page().tools().search().setText(u"acme call"_s);
        desk.dialogs.files = {path};
        desk.trigger(u"timeline.ics"_s);
        QCOMPARE(bytesOf(path).count("BEGIN:VEVENT"), 1); // what is filtered is written
    }

    void picturesAreWritten()
    {
        TimelineDesk desk;
        desk.dialogs.files = {desk.folder.file(u"t.png"_s), desk.folder.file(u"t.pdf"_s)};
        desk.trigger(u"timeline.png"_s);
        QImage picture(desk.folder.file(u"t.png"_s));
        QCOMPARE(picture.width(), 2 * desk.view().pictureSize().width());
        desk.trigger(u"timeline.pdf"_s);
        QVERIFY(bytesOf(desk.folder.file(u"t.pdf"_s)).startsWith("%PDF-"));
    }

    /// In the dark theme as well: what leaves the program is paper, and the window stays as it is.
    void picturesAreLightInTheDark()
    {
        TimelineDesk desk;
        const auto written = [&desk](const QString &name) {
            desk.dialogs.files = {desk.folder.file(name)};
            desk.trigger(u"timeline."_s + QFileInfo(name).suffix());
            return bytesOf(desk.folder.file(name));
        };
        desk.page().takeFocus();
        const QImage light = QImage::fromData(written(u"light.png"_s));
        Theme::current().choose(ThemeChoice::Dark);
        const QImage dark = QImage::fromData(written(u"dark.png"_s));
        const QByteArray pdf = written(u"dark.pdf"_s);
        QVERIFY(Theme::current().isDark());
        const QImage window = desk.view().grab().toImage();
        Theme::current().choose(ThemeChoice::Light);
        QCOMPARE(dark, light);
        QVERIFY(pdf.startsWith("%PDF-"));
        const auto lightness = [](const QImage &image) {
            return image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness();
        };
        QVERIFY(lightness(dark) > 200);
        QVERIFY(lightness(window) < 100);
    }

    /// Forty accounts do not fit on a page: each has the head, and together they have every row once.
    void aLongTimelineIsWrittenOnPages()
    {
        TimelineDesk desk(false);
        const auto done = desk.document.run(u"Fill"_s, [&](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 40; ++i) {
                const qint64 account = insertAccount(edit, {.name = u"Account %1"_s.arg(i)});
                TaskDraft draft;
                draft.account = AccountId{account};
                draft.title = u"Call"_s;
                draft.owner = u"Irina"_s;
                draft.start = draft.due = QDate(2027, 2, 15);
                TALBOOK_TRY(addTask(edit, draft));
            }
            return {};
        });
        QVERIFY(done);
        const size_t rows = desk.view().layout().visible().size();
        QCOMPARE(rows, size_t(41)); // and their group's
        const QString path = desk.folder.file(u"long.pdf"_s);
        desk.dialogs.files = {path};
        desk.trigger(u"timeline.pdf"_s);
        const QByteArray pdf = bytesOf(path);
        const auto pages = pdf.count("/Type /Page") - pdf.count("/Type /Pages");
        QVERIFY2(pages >= 2 && pages <= 5, qPrintable(QString::number(pages)));
        size_t next = 0;
        for (const TimelineView::PicturePage &page : desk.view().picturePages(700)) {
            QCOMPARE(page.first, next);
            next += page.rows;
        }
        QCOMPARE(next, rows);
        QVERIFY(desk.view().picturePages(700).back().load);
    }

    void rowsAreCopiedAsMarkdown()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        for (QAction *action : desk.page().tools().exportMenu().actions()) {
            if (action->text() == u"Copy as Markdown"_s)
                action->trigger();
        }
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"| Call | Acme |"_s));
        QVERIFY(text.contains(u"2027-02-12"_s));
        QVERIFY(!text.contains(u"Meeting"_s));
    }

    void workingDaysAndCapacityAreOneStep()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.trigger(u"timeline.working_days"_s);
        auto *dialog = desk.dialog<WorkingDaysDialog>();
        dialog->preset().setCurrentIndex(dialog->preset().findData(u"ru"_s));
        dialog->day().setDate(QDate(2027, 2, 15));
        dialog->dayName().setText(u"Offsite"_s);
        QTest::mouseClick(&dialog->addOff(), Qt::LeftButton);
        QCOMPARE(dialog->days().rowCount(), 1);
        dialog->everybody().setValue(4);
        dialog->accept();
        const auto choice = calendarChoice(desk.document.plan().database());
        TALBOOK_VERIFY(choice);
        QCOMPARE(choice->preset, u"ru"_s);
        QCOMPARE(choice->daysOff, (std::vector<DayOff>{{QDate(2027, 2, 15), u"Offsite"_s}}));
        QCOMPARE(desk.view().load().front().capacity, 4);
        QCOMPARE(desk.view().load().front().overloadedWeeks(), 1); // six in the week of the 8th
        QCOMPARE(desk.document.undoTitle(), u"Change working days and capacity"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);
    }

    void theWeekendIsThePlansOwn()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.trigger(u"timeline.working_days"_s);
        auto *dialog = desk.dialog<WorkingDaysDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->weekendDay(6).isChecked() && dialog->weekendDay(7).isChecked());
        dialog->weekendDay(6).setChecked(false);
        dialog->weekendDay(7).setChecked(false);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // a week without a weekend
        dialog->weekendDay(5).setChecked(true);
        dialog->weekendDay(6).setChecked(true);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        const auto choice = calendarChoice(desk.document.plan().database());
        TALBOOK_VERIFY(choice);
        QCOMPARE(choice->weekend, (std::vector{5, 6}));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);
    }

    void whatWasChosenIsRemembered()
    {
        TimelineDesk desk;
        const QString path = desk.folder.file();
        desk.page().tools().groupSwitch().setCurrentIndex(int(TimelineGroup::Account));
        Q_EMIT desk.page().tools().groupSwitch().currentChanged(int(TimelineGroup::Account));
        desk.view().zoomTo(TimelineView::Zoom::Weeks);
        desk.trigger(u"file.close"_s);
        desk.document.jobs().wait();
        desk.page().tools().setGroup(TimelineGroup::Campaign);
        desk.open(path);
        QVERIFY(desk.page().tools().group() == TimelineGroup::Account);
        QVERIFY(desk.view().zoom() == TimelineView::Zoom::Weeks);
    }
};

QTEST_MAIN(TestTimelinePage)
#include "test_timeline_page.moc"
