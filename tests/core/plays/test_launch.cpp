#include "core/accounts/settings.h"
#include "core/plays/calendar_store.h"
#include "tests/core/plays/plays_desk.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

LaunchPreview previewOf(const PlaysDesk &desk, const LaunchRequest &request)
{
    auto preview = previewLaunch(desk.database(), request, desk.words);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    return std::move(*preview);
}

/// "Acme mail Bob 2027-03-08 2027-03-08"
QStringList lines(const LaunchPreview &preview)
{
    QStringList all;
    for (const PlannedTask &task : preview.tasks) {
        all.append(u"%1 %2 %3 %4-%5 %6"_s
                       .arg(preview.accounts[task.account].name, preview.play.steps[task.step].id, task.contactName,
                            task.start.toString(u"MMdd"), task.due.toString(u"MMdd"), task.owner)
                       .simplified());
    }
    return all;
}

QStringList messages(const std::vector<StepNotice> &notices)
{
    QStringList all;
    for (const StepNotice &notice : notices)
        all.append(notice.message);
    return all;
}

} // namespace

class TestLaunch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Thursday 4 March is day 1, so day 3 is a Saturday.
    void aLaunchIsShownBeforeItIsMade()
    {
        PlaysDesk desk;
        const LaunchPreview preview = previewOf(desk, desk.request());
        QCOMPARE(lines(preview), (QStringList{u"Acme research 0304-0305 Nina"_s, u"Acme mail Bob 0308-0308"_s,
                                              u"Acme call 0308-0308 Maria"_s, u"Acme deal 0308-0309 Maria"_s,
                                              u"Beta research 0304-0305 Nina"_s, u"Beta call 0308-0308"_s}));
        QCOMPARE(messages(preview.leftOut),
                 (QStringList{u"No champion is known at Beta."_s, u"Beta has no open opportunity."_s}));
        QCOMPARE(messages(preview.missing),
                 (QStringList{u"No economic buyer is known at Acme."_s, u"No economic buyer is known at Beta."_s}));
        QCOMPARE(preview.name, u"Win"_s);
        QCOMPARE(preview.accounts[0].tasks, 4);
        QCOMPARE(preview.accounts[0].cost, 14500); // 100 EUR and 50 USD at 0.9
        QCOMPARE(preview.accounts[1].cost, 10000);
        QCOMPARE(preview.total, 24500);
        QVERIFY(preview.withoutRate.empty());
        QCOMPARE(preview.notes, (QStringList{u"Nobody is named for: Sales development, Account executive."_s}));
        QCOMPARE(desk.number("SELECT count(*) FROM task"), 0);
    }

    void loadIsThatOfThePeopleWithWhatTheyHave()
    {
        PlaysDesk desk;
        LaunchRequest first = desk.request();
        first.accounts = {PlaysDesk::acme};
        desk.launched(first);
        const LaunchPreview preview = previewOf(desk, desk.request());
        const auto of = [](const std::vector<PersonLoad> &load, const QString &person, QDate monday) {
            for (const PersonLoad &one : load) {
                if (one.person == person)
                    return one.of(monday);
            }
            return -1;
        };
        QCOMPARE(of(preview.added, u"Nina"_s, QDate(2027, 3, 1)), 2);
        QCOMPARE(of(preview.load, u"Nina"_s, QDate(2027, 3, 1)), 3);
        QCOMPARE(of(preview.added, u"Maria"_s, QDate(2027, 3, 8)), 2);
        QCOMPARE(of(preview.load, u"Maria"_s, QDate(2027, 3, 8)), 4);
        QCOMPARE(preview.accounts[0].running, QStringList{u"Win"_s});
        QCOMPARE(preview.accounts[1].running, QStringList());
        QCOMPARE(preview.name, u"Win (2)"_s);
    }

    void everyoneInARoleIsReached()
    {
        PlaysDesk desk;
        LaunchRequest request = desk.request();
        request.accounts = {PlaysDesk::acme};
        request.options.contacts.insert(u"champion"_s, ContactChoice::Everyone);
        const LaunchPreview preview = previewOf(desk, request);
        QCOMPARE(lines(preview).filter(u"mail"_s),
                 (QStringList{u"Acme mail Bob 0308-0308"_s, u"Acme mail Ann 0308-0308"_s,
                              u"Acme mail Cid 0308-0308"_s})); // the opponent last
        QCOMPARE(preview.total, 10000 + 3 * 4500);
        desk.launched(request);
        QCOMPARE(desk.task(PlaysDesk::acme, u"call"_s).after.size(), size_t(3));
    }

    void withoutARateTheSumIsSaid()
    {
        PlaysDesk desk;
        desk.run([](Edit &edit) { return edit.database().execute("DELETE FROM rate"); });
        const LaunchPreview preview = previewOf(desk, desk.request());
        QCOMPARE(preview.total, 20000);
        QCOMPARE(preview.withoutRate, (std::vector<Money>{{5000, u"USD"_s}}));
        QCOMPARE(preview.notes.first(), u"The plan has no exchange rate for USD: 50.00 USD are not in the cost."_s);
    }

    void weekendsCanBeWorked()
    {
        PlaysDesk desk;
        LaunchRequest request = desk.request();
        request.accounts = {PlaysDesk::acme};
        request.options.skipNonWorkingDays = false;
        QCOMPARE(lines(previewOf(desk, request)).filter(u"mail"_s), QStringList{u"Acme mail Bob 0306-0306"_s});
        desk.launched(request);
        const Task mail = desk.task(PlaysDesk::acme, u"mail"_s);
        desk.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(moveTask(edit, mail.id, QDate(2027, 3, 13), desk.words));
            return {};
        });
        QCOMPARE(desk.task(PlaysDesk::acme, u"mail"_s).start, QDate(2027, 3, 13)); // a Saturday
    }

    void holidaysAreKeptOff()
    {
        PlaysDesk desk;
        desk.run([](Edit &edit) { return setCalendarChoice(edit, {.preset = u"ru"_s}); });
        LaunchRequest request = desk.request();
        request.start = QDate(2027, 3, 5); // Monday 8 March is a holiday
        QCOMPARE(lines(previewOf(desk, request)).filter(u"Acme research"_s),
                 QStringList{u"Acme research 0305-0305 Nina"_s});
        QCOMPARE(lines(previewOf(desk, request)).filter(u"Acme mail"_s), QStringList{u"Acme mail Bob 0309-0309"_s});
        request.start = QDate(2027, 12, 30);
        QVERIFY(previewOf(desk, request).notes.first().contains(u"2028"_s));
    }

    void aLaunchIsOneStep()
    {
        PlaysDesk desk;
        const QByteArray before = fingerprint(*desk.plan);
        const LaunchResult result = desk.launched(desk.request());
        QCOMPARE(result.accounts, 2);
        QCOMPARE(result.tasks, 6);
        QCOMPARE(result.cost, 24500);
        const Task mail = desk.task(PlaysDesk::acme, u"mail"_s);
        QCOMPARE(mail.campaign, result.campaign);
        QCOMPARE(mail.program, ProgramId{5});
        QCOMPARE(mail.contact, PlaysDesk::bob);
        QCOMPARE(mail.title, u"Post the report"_s);
        QCOMPARE(mail.phaseName, u"Week 1"_s);
        QCOMPARE(mail.cost, std::optional<qint64>(5000));
        QCOMPARE(mail.currency, u"USD"_s);
        QCOMPARE(mail.plannedStart, mail.start);
        QCOMPARE(mail.sequence, 0);
        QCOMPARE(mail.after, std::vector<TaskId>{desk.task(PlaysDesk::acme, u"research"_s).id});
        // Beta has no mail, so the call waits for what the mail would have waited for.
        QCOMPARE(desk.task(PlaysDesk::beta, u"call"_s).after,
                 std::vector<TaskId>{desk.task(PlaysDesk::beta, u"research"_s).id});
        const auto options = firstLaunchOptions(desk.database(), desk.words);
        TALBOOK_VERIFY(options);
        LaunchOptions next = desk.request().options;
        for (const QString &who : playOwners()) {
            if (!next.owners.contains(who))
                next.owners.insert(who, usualOwner(who));
        }
        QVERIFY(*options == next);
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(fingerprint(*desk.plan), before);
    }

    void beforeTheFirstLaunchTheCalendarAndTheUsualOwnersAreProposed()
    {
        PlaysDesk desk;
        auto options = firstLaunchOptions(desk.database(), desk.words);
        TALBOOK_VERIFY(options);
        QVERIFY(options->skipNonWorkingDays);
        QCOMPARE(options->owners.size(), playOwners().size());
        QVERIFY(options->owners.value(u"ae"_s).kind == OwnerChoice::Kind::AccountOwner);
        QVERIFY(options->owners.value(u"sdr"_s).kind == OwnerChoice::Kind::Nobody);
        desk.run([](Edit &edit) { return setCalendarChoice(edit, {.skip = false}); });
        options = firstLaunchOptions(desk.database(), desk.words);
        TALBOOK_VERIFY(options);
        QVERIFY(!options->skipNonWorkingDays);
    }

    /// The six tasks of the two accounts lie between 1 and 31 March 2027.
    void aFirstDayThatIsPastIsTold()
    {
        PlaysDesk desk;
        LaunchRequest asked = desk.request();
        const auto told = [&](QDate today) {
            asked.today = today;
            const auto preview = previewLaunch(desk.database(), asked, desk.words);
            if (!preview)
                qFatal("%s", qPrintable(preview.error().message));
            QStringList found;
            for (const QString &note : preview->notes) {
                if (note.contains(u"is past"_s))
                    found.append(note);
            }
            return found.join(u'|');
        };
        QCOMPARE(told({}), QString());
        QCOMPARE(told(asked.start), QString());
        const QString day = desk.words.locale().toString(asked.start, u"d MMM yyyy"_s);
        QVERIFY(told(asked.start.addDays(1)).startsWith(u"The first day, %1, is past"_s.arg(day)));
        QVERIFY2(told(asked.start.addDays(365)).contains(u"6 task"_s), qPrintable(told(asked.start.addDays(365))));
    }

    void variantsGoToAccounts()
    {
        PlaysDesk desk;
        auto play = readPlay(desk.database(), desk.play, desk.words);
        TALBOOK_VERIFY(play);
        play->steps[0].test = StepTest{{{u"Short"_s, 1}, {u"Long"_s, 1}}, {u"positive"_s}};
        desk.run([&](Edit &edit) { return changePlay(edit, *play, desk.words); });
        desk.launched(desk.request());
        const QString acme = desk.task(PlaysDesk::acme, u"research"_s).variant;
        const QString beta = desk.task(PlaysDesk::beta, u"research"_s).variant;
        QVERIFY(acme != beta);
        QVERIFY((QStringList{u"Short"_s, u"Long"_s}).contains(acme));
        QCOMPARE(desk.task(PlaysDesk::acme, u"call"_s).variant, QString());
    }

    void whatCannotBeLaunchedIsTold()
    {
        PlaysDesk desk;
        const auto refusal = [&](const LaunchRequest &request) {
            return desk.refusal([&](Edit &edit) -> Expected<void> {
                TALBOOK_TRY(launch(edit, request, desk.words));
                return {};
            });
        };
        LaunchRequest request = desk.request();
        request.accounts.clear();
        QVERIFY(refusal(request).contains(u"at least one account"_s));
        request = desk.request();
        request.start = QDate();
        QVERIFY(refusal(request).contains(u"which day"_s));
        request = desk.request();
        request.accounts = {AccountId{99}};
        QVERIFY(refusal(request).contains(u"not in the plan"_s));
        request = desk.request();
        request.play = PlayId{99};
        QVERIFY(refusal(request).contains(u"no such play"_s));
        request = desk.request();
        request.name = u"First"_s;
        desk.launched(request);
        QVERIFY(refusal(request).contains(u"“First”"_s));
    }

    void daysOutsideTheProgramAreTold()
    {
        PlaysDesk desk;
        LaunchRequest request = desk.request();
        request.start = QDate(2027, 3, 29); // Monday: two days of study end before April, the other steps do not
        const auto preview = previewLaunch(desk.database(), request, desk.words);
        TALBOOK_VERIFY(preview);
        int late = 0;
        for (const PlannedTask &task : preview->tasks)
            late += task.due > QDate(2027, 3, 31) ? 1 : 0;
        QVERIFY(late > 0);
        const QString note = preview->notes.last();
        QVERIFY2(note.startsWith(u"%1 tasks lie outside the days of “Q1 2027” (1 Jan 2027 – 31 Mar 2027)"_s.arg(late)),
                 qPrintable(note));
        // Inside, and of no program, there is nothing to tell.
        for (const ProgramId program : {ProgramId{5}, ProgramId{}}) {
            request.program = program;
            request.start = program.isNull() ? QDate(2027, 3, 29) : QDate(2027, 3, 4);
            const auto quiet = previewLaunch(desk.database(), request, desk.words);
            TALBOOK_VERIFY(quiet);
            QVERIFY(!quiet->notes.join(u' ').contains(u"outside"_s));
        }
        request.program = ProgramId{77};
        QVERIFY(!previewLaunch(desk.database(), request, desk.words));
    }

    void aMovedCampaignBeginsOnAnotherDay()
    {
        PlaysDesk desk;
        const CampaignId campaign = desk.launched(desk.request()).campaign; // on Thursday 4 March
        const auto found = [&] { return *findCampaign(desk.database(), u"Win"_s, desk.words); };
        QCOMPARE(found().beginsOn, QDate(2027, 3, 4));
        std::vector<TaskId> all;
        for (const Task &task : desk.tasksOf({.campaign = campaign}))
            all.push_back(task.id);
        desk.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(shiftTasks(edit, all, 7, desk.words));
            return {};
        });
        QCOMPARE(found().beginsOn, QDate(2027, 3, 11));
        QCOMPARE(found().startsOn, QDate(2027, 3, 4)); // the plan of then
    }

    void aNewNameIsThatOfActivitiesAndBudgetToo()
    {
        PlaysDesk desk;
        const CampaignId campaign = desk.launched(desk.request()).campaign;
        desk.run([](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO activity(id, account_id, date, kind, campaign, direction, count) VALUES"
                "(71, 1, '2027-03-05', 'call', 'Win', 'outbound', 1), (72, 1, '2027-03-05', 'call', 'Other', "
                "'outbound', 1)"));
            return edit.database().execute(
                "INSERT INTO cost(id, date, campaign, currency) VALUES(81, '2027-03-05', 'WIN', "
                "'EUR')");
        });
        desk.run([&](Edit &edit) { return renameCampaign(edit, campaign, u" Win  back "_s); });
        QCOMPARE(desk.number("SELECT count(*) FROM activity WHERE campaign = 'Win back'"), 1);
        QCOMPARE(desk.number("SELECT count(*) FROM cost WHERE campaign = 'Win back'"), 1);
        QCOMPARE(desk.task(PlaysDesk::acme, u"call"_s).campaignName, u"Win back"_s);
        desk.launched(desk.request());
        QVERIFY(desk.refusal([&](Edit &edit) { return renameCampaign(edit, campaign, u"WIN"_s); }).contains(u"WIN"_s));
        QVERIFY(!desk.refusal([&](Edit &edit) { return renameCampaign(edit, campaign, u" "_s); }).isEmpty());

        const auto all = campaigns(desk.database(), desk.words);
        TALBOOK_VERIFY(all);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->front().tasks, 6);
        QCOMPARE(all->front().open, 6);
        QCOMPARE(all->front().accounts, 2);
        QCOMPARE(all->front().endsOn, QDate(2027, 3, 9));
        desk.run([&](Edit &edit) { return setCampaignProgram(edit, campaign, {}); });
        QVERIFY(findCampaign(desk.database(), u"win back"_s, desk.words)->program.isNull());
        desk.run([&](Edit &edit) { return removeCampaign(edit, campaign); });
        QCOMPARE(desk.number("SELECT count(*) FROM task"), 6);
        QCOMPARE(desk.number("SELECT count(*) FROM activity"), 2); // what happened stays
    }

    void manyAccountsAreLaunchedInOneGo()
    {
        PlaysDesk desk;
        LaunchRequest request = desk.request();
        desk.run([&](Edit &edit) -> Expected<void> {
            for (qint64 id = 1000; id < 6000; ++id) {
                TALBOOK_TRY(
                    edit.database().execute("INSERT INTO account(id, name) VALUES(?, ?)", id, u"Account %1"_s.arg(id)));
                request.accounts.push_back(AccountId{id});
            }
            return {};
        });
        const LaunchResult result = desk.launched(request);
        QCOMPARE(result.accounts, 5002);
        QCOMPARE(result.tasks, 4 + 5001 * 2);
        QCOMPARE(result.cost, 14500 + 5001 * 10000);
    }
};

QTEST_GUILESS_MAIN(TestLaunch)
#include "test_launch.moc"
