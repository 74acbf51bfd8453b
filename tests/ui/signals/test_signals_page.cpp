#include "tests/ui/shell/window_fixture.h"

#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "tests/ui/accounts/document_fixture.h"
#include "ui/accounts/account_chooser.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/record_rows.h"
#include "ui/accounts/time_line_dialog.h"
#include "ui/scoring/model_editor.h"
#include "ui/scoring/model_foot.h"
#include "ui/scoring/model_form.h"
#include "ui/signals/chart_box.h"
#include "ui/signals/kind_notice.h"
#include "ui/signals/origin_table.h"
#include "ui/signals/records_view.h"
#include "ui/signals/signals_page.h"
#include "ui/signals/spike_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

/// Acme and Bolt on the list, Other beside it.
class SignalsWindow : public WindowFixture
{
public:
    SignalsWindow()
    {
        makePlan({u"Acme"_s, u"Bolt"_s, u"Other"_s});
        for (size_t i = 0; i < document.standings().size(); ++i)
            ids.insert(std::get<QString>(document.standings().value(i, FilterField::Name)),
                       document.standings().accounts()[i].id);
        edit([this](Edit &edit) -> Expected<void> {
            const auto program = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(program);
            const std::array listed{ids[u"Acme"_s], ids[u"Bolt"_s]};
            TALBOOK_TRY(joinTal(edit, *program, listed, QDate(2027, 1, 1)));
            insertSignal(edit, ids[u"Acme"_s].value, u"topic_surge"_s, 80, today.addDays(-3));
            insertSignal(edit, ids[u"Bolt"_s].value, u"topic_surge"_s, 60, today.addDays(-15));
            insertSignal(edit, ids[u"Other"_s].value, u"topic_surge"_s, 100, today);
            const qint64 anna = insertContact(edit, ids[u"Bolt"_s].value, u"Anna Berg"_s, {}, {});
            insertActivity(edit, ids[u"Bolt"_s].value, u"meeting_held"_s, 2, today.addDays(-8), anna);
            insertActivity(edit, ids[u"Acme"_s].value, u"email_sent"_s, 1, today.addDays(-100), 0, u"outbound"_s);
            return {};
        });
        trigger(u"page.signals"_s);
    }

    SignalsPage &page() { return window.signalsPage(); }
    RecordsView &records()
    {
        page().showPart(SignalsPage::Records);
        return page().records();
    }
    void edit(const Plan::Work &work)
    {
        if (const auto done = document.run(u"Step"_s, work); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }
    /// Account and kind of each record shown.
    QStringList shown()
    {
        QStringList texts;
        RecordModel &model = records().model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, RecordModel::AccountColumn).data().toString() + u' ' +
                         model.index(row, RecordModel::KindColumn).data().toString());
        return texts;
    }
    void choose(QComboBox &box, int index)
    {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    QComboBox &box(const QString &name)
    {
        for (QComboBox *found : records().findChildren<QComboBox *>()) {
            if (found->accessibleName() == name)
                return *found;
        }
        qFatal("no such box");
    }
    static void answer(const std::function<void(TimeLineDialog &)> &fill)
    {
        QTimer::singleShot(0, qApp, [fill] {
            auto *dialog = qobject_cast<TimeLineDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog is open");
            fill(*dialog);
        });
    }
    QByteArray contents() { return fingerprint(document.plan()); }
    void undo()
    {
        document.undo([](const Expected<void> &) {});
        document.jobs().wait();
    }

    QHash<QString, AccountId> ids;
};

} // namespace

class TestSignalsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    /// The account that was chosen elsewhere stays: a table that gets the focus has a row that nobody chose.
    void lookingAtThePageChoosesNobody()
    {
        SignalsWindow fixture;
        fixture.document.setCurrentAccount(fixture.ids[u"Bolt"_s]);
        auto *spikes = fixture.page().findChild<SpikeTable *>();
        QVERIFY(spikes);
        for (TableView *table : {spikes->findChild<TableView *>(), &fixture.records().table()}) {
            QVERIFY(table && table->model()->rowCount() > 0);
            table->selectionModel()->clear();
            QFocusEvent focus(QEvent::FocusIn, Qt::OtherFocusReason);
            QApplication::sendEvent(table, &focus);
            QCOMPARE(fixture.document.currentAccount(), fixture.ids[u"Bolt"_s]);
        }
    }

    void anEmptyPlanOffersToImport()
    {
        DocumentFixture fixture;
        SignalsPage page(fixture.document);
        page.resize(784, 592);
        page.show();
        auto *empty = page.findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(empty->isVisible());
        QSignalSpy asked(&page, &SignalsPage::importRequested);
        QTest::mouseClick(empty->findChild<PrimaryButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void wherePlaceIsShortTheLeastImportantColumnsLeave()
    {
        SignalsWindow fixture;
        fixture.records();
        TableView &table = fixture.page().records().table();
        const auto shown = [&table](int column) { return !table.isColumnHidden(column); };
        fixture.window.resize(1920, 900);
        QCoreApplication::processEvents();
        for (int column = 0; column < RecordModel::ColumnCount; ++column)
            QVERIFY(shown(column));
        fixture.window.resize(fixture.window.minimumSizeHint().expandedTo(QSize(960, 700)));
        QCoreApplication::processEvents();
        QVERIFY(!shown(RecordModel::PersonColumn));
        for (const int kept : {RecordModel::DateColumn, RecordModel::AccountColumn, RecordModel::KindColumn,
                               RecordModel::IntentColumn, RecordModel::EngagementColumn})
            QVERIFY(shown(kept));
        const QFontMetrics metrics(Theme::current().font(Type::Body));
        QVERIFY(table.columnWidth(RecordModel::DateColumn) > metrics.horizontalAdvance(u"28 Nov 2027"_s));
        fixture.window.resize(1920, 900);
        QCoreApplication::processEvents();
        QVERIFY(shown(RecordModel::PersonColumn));
    }

    void kindsWithoutPointsAreToldAndLeadToTheModel()
    {
        SignalsWindow fixture;
        KindNotice &notice = fixture.page().kindNotice();
        QVERIFY(!notice.isVisible());
        fixture.edit([&fixture](Edit &edit) -> Expected<void> {
            insertActivity(edit, fixture.ids[u"Acme"_s].value, u"Demo Seen"_s, 1, today);
            insertActivity(edit, fixture.ids[u"Other"_s].value, u"Demo Seen"_s, 1, today);
            insertActivity(edit, fixture.ids[u"Other"_s].value, u"Chat"_s, 1, today);
            return {};
        });
        fixture.document.jobs().wait();
        QTRY_VERIFY(notice.isVisible());
        QVERIFY2(notice.text().startsWith(u"3 "), qPrintable(notice.text()));
        QVERIFY2(notice.text().endsWith(u"no preset knows “Demo Seen”, “Chat”."), qPrintable(notice.text()));
        QTest::mouseClick(&notice.button(), Qt::LeftButton);
        auto *editor = fixture.window.findChild<ModelEditor *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(editor);
        QTRY_COMPARE(editor->focusWidget(), editor->form().kindList().fieldOf(u"Demo Seen"_s));
        for (const QString &kind : {u"Demo Seen"_s, u"Chat"_s}) {
            NumberField *points = editor->form().kindList().fieldOf(kind);
            points->setFocus();
            QTest::keyClicks(points, u"5"_s);
        }
        QTRY_VERIFY(editor->foot().applyButton().isEnabled());
        QTest::mouseClick(&editor->foot().applyButton(), Qt::LeftButton);
        fixture.document.jobs().wait();
        QTRY_VERIFY(!notice.isVisible());
        fixture.undo();
        QTRY_VERIFY(notice.isVisible());
        editor->close();
    }

    /// Acme's surge of 80 three days ago is 80 x 2^(-3/30) = 74.643 today; Bolt's of 60 fifteen days ago 42.426. A week
    /// before, Acme had none and Bolt 60 x 2^(-8/30) = 49.874.
    void theListIsCountedUntilThePersonChooses()
    {
        SignalsWindow fixture;
        QCOMPARE(fixture.page().scope(), SignalsPage::TargetList);
        fixture.edit([](Edit &edit) { return edit.database().execute("DELETE FROM tal"); });
        QCOMPARE(fixture.page().scope(), SignalsPage::AllAccounts); // nobody is on the list
        fixture.undo();
        QCOMPARE(fixture.page().scope(), SignalsPage::TargetList);
        fixture.page().setScope(SignalsPage::AllAccounts);
        fixture.edit([](Edit &edit) { return edit.database().execute("UPDATE account SET city = 'Bonn'"); });
        QCOMPARE(fixture.page().scope(), SignalsPage::AllAccounts);
    }

    void weeksAreMeansOverTheList()
    {
        SignalsWindow fixture;
        const ChartContents &means = fixture.page().means().chart().contents();
        QCOMPARE(means.series[0].values[12], (74.643 + 42.426) / 2);
        QCOMPARE(means.series[0].values[11], 49.874 / 2);
        QCOMPARE(means.series[1].values[12], 66.667 / 2); // two meetings of 50 points, of full 150
        const ChartContents &counts = fixture.page().counts().chart().contents();
        QVERIFY(counts.lanes);
        QCOMPARE(counts.series[0].values[11], 2.0);
        QCOMPARE(counts.series[1].values[12], 1.0);
        QVERIFY(fixture.page().summary().startsWith(u"2 account"_s));
    }

    void theSwitchTakesAllOrThoseThatTheTableShows()
    {
        SignalsWindow fixture;
        fixture.page().setScope(SignalsPage::AllAccounts);
        QCOMPARE(fixture.page().counts().chart().contents().series[1].values[12], 2.0);
        QCOMPARE(fixture.shown().constFirst(), u"Other Topic surge"_s);
        fixture.model().setTalOnly(false);
        fixture.model().setSearch(u"other"_s);
        fixture.page().setScope(SignalsPage::ShownAccounts);
        QCOMPARE(fixture.shown(), QStringList{u"Other Topic surge"_s});
        QVERIFY(fixture.page().summary().startsWith(u"1 account"_s));
    }

    void whoSpikedIsListedNewestFirst()
    {
        SignalsWindow fixture;
        QAbstractItemModel &rows = *fixture.page().spikes().table().model();
        QAbstractItemModelTester tester(&rows);
        QCOMPARE(rows.rowCount(), 2);
        QCOMPARE(rows.index(0, 0).data().toString(), u"Acme"_s);
        QCOMPARE(rows.index(0, 1).data().toString(), u"5 Feb – 11 Feb 2027"_s);
        QCOMPARE(rows.index(0, 2).data().toString(), u"▲ 0.0 → 74.6"_s);
        QCOMPARE(rows.index(1, 0).data().toString(), u"Bolt"_s);
        QCOMPARE(rows.index(1, 2).data().toString(), u"▲ 0.0 → 58.6"_s); // at its age of one day
    }

    void choosingASpikeChoosesTheAccountAndEnterOpensIt()
    {
        SignalsWindow fixture;
        fixture.window.activateWindow();
        TableView &table = fixture.page().spikes().table();
        table.setFocus();
        QTRY_VERIFY(table.hasFocus());
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 0)).center());
        QCOMPARE(fixture.document.currentAccount(), fixture.ids[u"Bolt"_s]);
        QVERIFY(fixture.page().isVisible());
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(fixture.window.findChild<AccountPage *>()->isVisible());
    }

    void recordsStandNewestFirstAndAreFiltered()
    {
        SignalsWindow fixture;
        QAbstractItemModelTester tester(&fixture.records().model());
        QCOMPARE(fixture.shown(), (QStringList{u"Acme Topic surge"_s, u"Bolt Meeting held"_s, u"Bolt Topic surge"_s}));
        fixture.choose(fixture.box(u"Period"_s), 3); // all time
        QCOMPARE(fixture.shown().constLast(), u"Acme → E-mail sent"_s);
        fixture.choose(fixture.box(u"Kind"_s), fixture.box(u"Kind"_s).findData(u"Meeting held"_s));
        QCOMPARE(fixture.shown(), QStringList{u"Bolt Meeting held"_s});
        fixture.choose(fixture.box(u"Kind"_s), 0);
        fixture.records().findChild<QLineEdit *>()->setText(u"anna"_s);
        QCOMPARE(fixture.shown(), QStringList{u"Bolt Meeting held"_s});
    }

    void whatARecordGivesTodayStandsBesideIt()
    {
        SignalsWindow fixture;
        RecordModel &model = fixture.records().model();
        QCOMPARE(model.index(0, RecordModel::IntentColumn).data().toString(), u"74.6"_s);
        QCOMPARE(model.index(1, RecordModel::EngagementColumn).data().toString(), u"100.0"_s);
        QCOMPARE(model.index(1, RecordModel::PersonColumn).data().toString(), u"Anna Berg"_s);
        QCOMPARE(model.index(1, RecordModel::DetailColumn).data().toString(), u"× 2"_s);
    }

    void aClickOnAWeekShowsItsRecords()
    {
        SignalsWindow fixture;
        LineChart &chart = fixture.page().counts().chart();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(11));
        QVERIFY(fixture.page().records().isVisible());
        QCOMPARE(fixture.shown(), QStringList{u"Bolt Meeting held"_s});
        auto *chip = fixture.records().findChild<FilterChip *>();
        QVERIFY(chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(fixture.shown().size(), 3);
    }

    void aRecordIsAddedToAnAccountFoundByName()
    {
        SignalsWindow fixture;
        fixture.records();
        const QByteArray before = fixture.contents();
        fixture.document.setCurrentAccount({});
        SignalsWindow::answer([](TimeLineDialog &dialog) {
            auto *account = dialog.findChild<AccountChooser *>();
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
            QVERIFY(dialog.isVisible()); // nobody's
            QTest::keyClicks(account, u"bolt"_s);
            account->completer()->popup()->hide(); // it would take the click
            QCOMPARE(dialog.findChildren<QComboBox *>().last()->itemText(1), u"Anna Berg"_s);
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        });
        fixture.records().add(false);
        QCOMPARE(fixture.shown().size(), 4);
        QVERIFY(fixture.shown().constFirst().startsWith(u"Bolt "_s));
        QCOMPARE(fixture.document.undoTitle(), u"Add an activity to Bolt"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.shown().size(), 3);
    }

    void aRecordIsChangedInItsPlace()
    {
        SignalsWindow fixture;
        fixture.records().table().selectRow(0);
        SignalsWindow::answer([](TimeLineDialog &dialog) {
            QVERIFY(!dialog.findChild<AccountChooser *>());
            dialog.findChildren<QLineEdit *>().last()->setText(u"Bombora"_s);
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        });
        fixture.records().editChosen();
        QCOMPARE(fixture.records().model().index(0, RecordModel::SourceColumn).data().toString(), u"Bombora"_s);
        QCOMPARE(fixture.document.undoTitle(), u"Change a signal of Acme"_s);
    }

    void deletedRecordsComeBackByUndo()
    {
        SignalsWindow fixture;
        const QByteArray before = fixture.contents();
        fixture.window.activateWindow();
        TableView &table = fixture.records().table();
        table.setFocus();
        QTRY_VERIFY(table.hasFocus());
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(fixture.shown(), QStringList());
        QCOMPARE(fixture.document.undoTitle(), u"Delete 3 record(s) of 2 account(s)"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.shown().size(), 3);
    }

    void originsNameWhatIsNotConnected()
    {
        SignalsWindow fixture;
        fixture.page().showPart(SignalsPage::Origins);
        const QAbstractItemModel &rows = fixture.page().origins().rows();
        QStringList texts;
        for (int row = 0; row < rows.rowCount(); ++row)
            texts.append(rows.index(row, 0).data().toString() + u'/' + rows.index(row, 1).data().toString() + u'/' +
                         rows.index(row, 3).data().toString());
        QCOMPARE(texts, (QStringList{u"no source given/Topic surge/2"_s, u"no channel given/Meeting held/1"_s,
                                     u"Website/not connected/"_s, u"E-mail/not connected/"_s,
                                     u"Product usage/not connected/"_s, u"Hiring/not connected/"_s,
                                     u"Technology change/not connected/"_s}));
    }

    void theLanguageChangesWhatIsSaid()
    {
        SignalsWindow fixture;
        fixture.window.setLanguage(Language::Russian);
        fixture.document.jobs().wait();
        QVERIFY(fixture.page().means().chart().contents().labels.constLast().contains(u"февр"_s));
        fixture.window.setLanguage(Language::English);
    }

    void aLargePlanIsReadBesideTheInterface()
    {
        SignalsWindow fixture;
        fixture.edit([&fixture](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 20001; ++i)
                insertActivity(edit, fixture.ids[u"Bolt"_s].value, u"ad_impression"_s, 1, today.addDays(-(i % 700)));
            return {};
        });
        fixture.document.jobs().wait();
        QVERIFY(fixture.document.isLarge());
        RecordsView &records = fixture.records();
        fixture.choose(fixture.box(u"Period"_s), 3);
        fixture.document.jobs().wait();
        QCOMPARE(records.model().rowCount(), 20005);
        records.table().scrollToBottom();
        QCOMPARE(records.model().index(20004, RecordModel::AccountColumn).data().toString(), u"Bolt"_s);
        fixture.undo();
        fixture.document.jobs().wait();
        QCOMPARE(records.model().rowCount(), 4);
    }

    void anotherPlanShowsNothingOfTheLast()
    {
        SignalsWindow fixture;
        QCOMPARE(fixture.shown().size(), 3);
        fixture.document.close([](const Expected<void> &) {});
        fixture.document.jobs().wait();
        QCOMPARE(fixture.page().records().model().rowCount(), 0);
        QCOMPARE(fixture.page().summary(), QString());
    }

    void everythingHasAName()
    {
        SignalsWindow fixture;
        for (const auto part : {SignalsPage::Spikes, SignalsPage::Records, SignalsPage::Origins}) {
            fixture.page().showPart(part);
            QCOMPARE(unnamedControl(fixture.page()), QString());
        }
    }
};

QTEST_MAIN(TestSignalsPage)
#include "test_signals_page.moc"
