#include "core/documents/review_markdown.h"
#include "core/plays/account_review.h"
#include "core/plays/checklist.h"
#include "core/plays/discovery.h"
#include "core/plays/quarter.h"
#include "core/plays/rhythm.h"
#include "core/scoring/model_store.h"
#include "core/scoring/scoring_model.h"

#include "tests/core/results/program_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList stageDates(QDate firstDay)
{
    QStringList found;
    const auto stages = checklistStages(firstDay, Wording(Language::English));
    for (const ChecklistStage &stage : *stages)
        found.append(stage.id + u' ' + stage.date.toString(Qt::ISODate));
    return found;
}

Expected<int> fill(ProgramPlan &plan)
{
    int added = -1;
    plan.run([&](Edit &edit) -> Expected<void> {
        const auto made = addChecklist(edit, plan.program, Wording(Language::English));
        TALBOOK_TRY(made);
        added = *made;
        return {};
    });
    return added;
}

bool refused(ProgramPlan &plan, const Plan::Work &work)
{
    const auto done = plan.plan->run(u"Step"_s, work);
    return !done && done.error().code == ErrorCode::BadInput && !done.error().message.isEmpty();
}

} // namespace

class TestQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherLanguageAddsNothing()
    {
        ProgramPlan plan;
        TALBOOK_VERIFY(fill(plan));
        plan.run([&](Edit &edit) -> Expected<void> {
            const auto added = addChecklist(edit, plan.program, Wording(Language::Russian));
            TALBOOK_TRY(added);
            return *added == 0 ? Expected<void>() : Expected<void>(Error{ErrorCode::Internal, u"added"_s, {}});
        });
    }

    void stagesCountFromTheFirstDay()
    {
        // Twelve weeks before 1 January 2027 are 84 days: 9 October 2026; four weeks: 4 December.
        QCOMPARE(stageDates(QDate(2027, 1, 1)),
                 (QStringList{u"strategy 2026-10-09"_s, u"preparation 2026-12-04"_s, u"launch 2027-01-01"_s,
                              u"optimise 2027-02-01"_s, u"scale 2027-03-01"_s, u"review 2027-04-01"_s}));
    }

    void monthsEndWithTheMonth()
    {
        const QStringList common = stageDates(QDate(2027, 1, 31));
        QCOMPARE(common[3], u"optimise 2027-02-28"_s);
        QCOMPARE(common[4], u"scale 2027-03-31"_s);
        QCOMPARE(common[5], u"review 2027-04-30"_s);
        QCOMPARE(stageDates(QDate(2028, 1, 31))[3], u"optimise 2028-02-29"_s);
        QCOMPARE(stageDates(QDate(2028, 3, 28))[1], u"preparation 2028-02-29"_s);
    }

    void theChecklistIsAddedOnce()
    {
        ProgramPlan plan;
        QCOMPARE(*fill(plan), 24); // six stages of four
        QCOMPARE(*fill(plan), 0);
        const auto items = checklist(plan.plan->database(), plan.program, Wording(Language::English));
        TALBOOK_VERIFY(items);
        QCOMPARE(items->size(), size_t(24));
        QCOMPARE(items->front().due, QDate(2026, 10, 9));
        QCOMPARE(items->front().owner, u"ABM manager"_s);
        QCOMPARE(items->back().stage, u"review"_s);
        const auto russian = checklist(plan.plan->database(), plan.program, Wording(Language::Russian));
        TALBOOK_VERIFY(russian);
        QCOMPARE(russian->front().owner, u"ABM-менеджер"_s);
        QVERIFY(russian->front().title != items->front().title);
        const ChecklistId first = items->front().id;
        plan.run([&](Edit &edit) { return removeChecklistItems(edit, std::span(&first, 1)); });
        QCOMPARE(*fill(plan), 1);
    }

    void itemsAreTickedAndChanged()
    {
        ProgramPlan plan;
        ChecklistItem item;
        item.program = plan.program;
        item.title = u"Book the room"_s;
        item.due = figureDay;
        QVERIFY(refused(plan, [&](Edit &edit) -> Expected<void> {
            ChecklistItem nameless = item;
            nameless.title = u" "_s;
            TALBOOK_TRY(addChecklistItem(edit, nameless));
            return {};
        }));
        plan.run([&](Edit &edit) -> Expected<void> {
            const auto id = addChecklistItem(edit, item);
            TALBOOK_TRY(id);
            item.id = *id;
            return tickChecklistItems(edit, std::span(&item.id, 1), figureDay);
        });
        const auto read = [&] {
            return checklist(plan.plan->database(), plan.program, Wording(Language::English))->front();
        };
        QCOMPARE(read().doneOn, figureDay);
        plan.run([&](Edit &edit) { return tickChecklistItems(edit, std::span(&item.id, 1), {}); });
        QVERIFY(!read().doneOn.isValid());
        item.note = u"for twelve"_s;
        plan.run([&](Edit &edit) { return changeChecklistItem(edit, item); });
        QCOMPARE(read().note, u"for twelve"_s);
        item.due = {};
        QVERIFY(refused(plan, [&](Edit &edit) { return changeChecklistItem(edit, item); }));
    }

    void oneRoleAnswers()
    {
        ProgramPlan plan;
        const auto letters = [&](const QString &row) {
            const auto table = responsibilities(plan.plan->database(), Wording(Language::English));
            return QHash<QString, QString>(std::ranges::find(table->rows, row, &Responsibility::id)->letters);
        };
        QCOMPARE(letters(u"tal"_s).value(u"abm_manager"_s), u"A"_s);
        plan.run([&](Edit &edit) { return setResponsibility(edit, u"tal"_s, u"ae"_s, u"a"_s); });
        QCOMPARE(letters(u"tal"_s).value(u"ae"_s), u"A"_s);
        QCOMPARE(letters(u"tal"_s).value(u"abm_manager"_s), u"R"_s);
        plan.run([&](Edit &edit) { return setResponsibility(edit, u"tal"_s, u"se"_s, {}); });
        QVERIFY(!letters(u"tal"_s).contains(u"se"_s));
        QVERIFY(refused(plan, [](Edit &edit) { return setResponsibility(edit, u"tal"_s, u"se"_s, u"X"_s); }));
        plan.run([](Edit &edit) { return restoreResponsibilities(edit); });
        QCOMPARE(letters(u"tal"_s).value(u"abm_manager"_s), u"A"_s);
    }

    void rowsOfOnesOwn()
    {
        ProgramPlan plan;
        const Wording words(Language::English);
        const auto rows = [&] { return responsibilities(plan.plan->database(), words)->rows; };
        const size_t shipped = rows().size();
        QString id;
        plan.run([&](Edit &edit) -> Expected<void> {
            const auto added = addResponsibility(edit, u"Feed the cat"_s, words);
            TALBOOK_TRY(added);
            id = *added;
            return setResponsibility(edit, id, u"sdr"_s, u"R"_s);
        });
        QCOMPARE(rows().size(), shipped + 1);
        QCOMPARE(rows().back().letters.value(u"sdr"_s), u"R"_s);
        plan.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(removeResponsibility(edit, id));
            return removeResponsibility(edit, u"tal"_s);
        });
        QCOMPARE(rows().size(), shipped - 1);
    }

    void theRhythmHasThreeMeetings()
    {
        const auto meetings = operatingRhythm(Wording(Language::English));
        TALBOOK_VERIFY(meetings);
        QCOMPARE(meetings->size(), size_t(3));
        QCOMPARE(meetings->front().period, u"week"_s);
        QVERIFY(meetings->front().who.contains(u"ABM manager"_s));
        QVERIFY(meetings->back().who.contains(u"Our executive"_s));
        QCOMPARE(meetings->front().agenda.size(), 4);
    }

    void answersFitTheirQuestions()
    {
        ProgramPlan plan;
        const auto questions = discoveryQuestions(Wording(Language::English));
        TALBOOK_VERIFY(questions);
        QCOMPARE(questions->front().id, u"maturity"_s);
        QCOMPARE(questions->front().choices.size(), size_t(4));
        QCOMPARE(std::ranges::find(*questions, u"acv"_s, &DiscoveryQuestion::id)->parent, u"accounts"_s);
        const auto answer = [&](const QString &question, const QString &text) {
            return [&plan, question, text](Edit &edit) {
                return setDiscoveryAnswer(edit, plan.program, question, text, Wording(Language::English));
            };
        };
        QVERIFY(refused(plan, answer(u"maturity"_s, u"old"_s)));
        QVERIFY(refused(plan, answer(u"accounts"_s, u"many"_s)));
        QVERIFY(refused(plan, answer(u"launch"_s, u"31.31.2027"_s)));
        plan.run(answer(u"maturity"_s, u"pilot"_s));
        plan.run(answer(u"accounts"_s, u"25"_s));
        plan.run(answer(u"accounts"_s, u"30"_s));
        plan.run(answer(u"launch"_s, u"2027-01-15"_s));
        plan.run(answer(u"launch"_s, {}));
        const auto answers = discoveryAnswers(plan.plan->database(), plan.program);
        TALBOOK_VERIFY(answers);
        QCOMPARE(answers->size(), 2);
        QCOMPARE(answers->value(u"accounts"_s), u"30"_s);
    }

    void theMaturityIsTheProgramsOwn()
    {
        ProgramPlan plan;
        const Wording words(Language::English);
        const auto known = [&] {
            const auto all = programs(plan.plan->database());
            const auto answers = discoveryAnswers(plan.plan->database(), plan.program);
            if (!all || !answers)
                qFatal("the plan cannot be read");
            return std::pair(std::ranges::find(*all, plan.program, &Program::id)->maturity,
                             answers->value(u"maturity"_s));
        };
        using Both = std::pair<QString, QString>;
        QCOMPARE(known(), Both());
        plan.run(
            [&](Edit &edit) { return setDiscoveryAnswer(edit, plan.program, u"maturity"_s, u"scaling"_s, words); });
        QCOMPARE(known(), Both(u"scaling"_s, u"scaling"_s));
        // Changed at the program, the question shows it; an older plan has it among the answers alone.
        plan.run([&](Edit &edit) -> Expected<void> {
            return edit.database().execute("INSERT INTO discovery(program_id, question, answer) VALUES(?, 'maturity', "
                                           "'pilot')",
                                           plan.program);
        });
        QCOMPARE(known(), Both(u"scaling"_s, u"scaling"_s));
        plan.run([&](Edit &edit) { return edit.database().execute("UPDATE program SET maturity = NULL"); });
        QCOMPARE(known(), Both(u"pilot"_s, u"pilot"_s));
        plan.run([&](Edit &edit) {
            return changeProgram(edit, plan.program,
                                 {u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31), {}, {}, u"predictable"_s});
        });
        QCOMPARE(known(), Both(u"predictable"_s, u"predictable"_s));
        plan.run([&](Edit &edit) { return setDiscoveryAnswer(edit, plan.program, u"maturity"_s, {}, words); });
        QCOMPARE(known(), Both());
    }

    /// S1, the model that scores a new plan, has SaaS, FinTech and Healthcare IT as its best industries, and E-commerce
    /// and Manufacturing as second.
    void theIndustriesAreThoseThatFitBest()
    {
        ProgramPlan plan;
        const Wording words(Language::English);
        const auto model = [&] {
            auto found = scoringModel(plan.plan->database(), {}, words);
            if (!found)
                qFatal("%s", qPrintable(found.error().message));
            return std::move(*found);
        };
        const auto industry = [&] {
            const ScoringModel active = model();
            return *std::ranges::find(active.criteria, CriterionKind::Industry, &Criterion::kind);
        };
        const auto answer = [&](const QString &text) {
            plan.run([&](Edit &edit) { return setDiscoveryAnswer(edit, plan.program, u"industries"_s, text, words); });
        };
        QCOMPARE(model().id, u"s1"_s);
        const auto target = [&] {
            const auto found = targetIndustries(plan.plan->database(), words);
            if (!found)
                qFatal("%s", qPrintable(found.error().message));
            return *found;
        };
        QVERIFY(target().preset && target().asked);
        QCOMPARE(target().primary, (QStringList{u"SaaS"_s, u"FinTech"_s, u"Healthcare IT"_s}));
        answer(u"fintech; saas, Healthcare IT"_s); // those it has
        QCOMPARE(model().id, u"s1"_s);
        answer(u" FinTech, manufacturing;  Energy , fintech"_s);
        const QString own = model().id;
        QVERIFY(own != u"s1");
        QCOMPARE(industry().primary, (QStringList{u"FinTech"_s, u"manufacturing"_s, u"Energy"_s}));
        QCOMPARE(industry().secondary, QStringList{u"E-commerce"_s});
        answer(u"Retail"_s);
        QCOMPARE(model().id, own); // an own model is changed where it stands
        QCOMPARE(industry().primary, QStringList{u"Retail"_s});
        QVERIFY(!target().preset);
        QCOMPARE(target().model, model().name);
        QCOMPARE(target().primary, QStringList{u"Retail"_s});
        answer({});
        QCOMPARE(industry().primary, QStringList{u"Retail"_s});
        QVERIFY(discoveryAnswers(plan.plan->database(), plan.program)->isEmpty());
        for (int i = 0; i < 3; ++i)
            TALBOOK_VERIFY(plan.plan->undo());
        QCOMPARE(model().id, u"s1"_s);
        QCOMPARE(discoveryAnswers(plan.plan->database(), plan.program)->value(u"industries"_s),
                 u"fintech; saas, Healthcare IT"_s);
    }

    void theReviewShowsWhatIsNewSinceTheLast()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, QDate(2027, 1, 5));
        plan.account(u"Control"_s);
        plan.run([&](Edit &edit) -> Expected<void> {
            for (const int age : {10, 8, 2})
                insertSignal(edit, acme.value, u"hiring"_s, 30 + age, figureDay.addDays(-age));
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO task(id, account_id, title, starts_on, due_on, planned_start, planned_due, status, "
                "sequence) VALUES(1, ?1, 'T', '2027-02-01', '2027-02-10', '2027-02-01', '2027-02-10', 'open', 0), "
                "(2, ?1, 'T', '2027-02-01', '2027-02-11', '2027-02-01', '2027-02-11', 'open', 0)",
                acme));
            return {};
        });
        const auto rows = [&] {
            return *weeklyReview(plan.plan->database(), plan.standings(), {}, Wording(Language::English));
        };
        QCOMPARE(rows().size(), size_t(1));
        QVERIFY(!rows().front().last);
        QCOMPARE(rows().front().newSignals.size(), size_t(1)); // of the last seven days
        QCOMPARE(rows().front().openTasks, 2);
        QCOMPARE(rows().front().overdueTasks, 1);
        AccountReview review{{}, acme, figureDay.addDays(-9), u"blocked"_s, u"legal"_s, {}};
        plan.run([&](Edit &edit) -> Expected<void> {
            const auto id = addReview(edit, review);
            TALBOOK_TRY(id);
            review.id = *id;
            return {};
        });
        QCOMPARE(rows().front().last->blockers, u"legal"_s);
        QCOMPARE(rows().front().newSignals.size(), size_t(2)); // after the review, the newest first
        QCOMPARE(rows().front().newSignals.front().strength, 32.0);
        review.decisions = u"call the lawyer"_s;
        plan.run([&](Edit &edit) { return changeReview(edit, review); });
        QCOMPARE(rows().front().last->decisions, u"call the lawyer"_s);
        review.status = review.blockers = review.decisions = QString();
        QVERIFY(refused(plan, [&](Edit &edit) { return changeReview(edit, review); }));
        plan.run([&](Edit &edit) { return removeReviews(edit, std::span(&review.id, 1)); });
        QVERIFY(!rows().front().last);
    }

    /// figureDay, 11 February 2027, is a Thursday: its week began on the 8th.
    void aReviewOfThisWeekStandsBesideTheLast()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, QDate(2027, 1, 5));
        const auto note = [&](QDate day, const QString &status, const QString &blockers) {
            plan.run([&](Edit &edit) -> Expected<void> {
                TALBOOK_TRY(addReview(edit, {{}, acme, day, status, blockers, {}}));
                return {};
            });
        };
        const auto row = [&] {
            return weeklyReview(plan.plan->database(), plan.standings(), {}, Wording(Language::English))->front();
        };
        note(QDate(2027, 2, 7), u"blocked"_s, u"legal"_s); // the Sunday before
        QVERIFY(!row().current);
        const AccountReview draft = reviewDraft(row(), figureDay);
        QCOMPARE(draft.date, figureDay);
        QCOMPARE(draft.status, u"blocked"_s);
        QCOMPARE(draft.blockers, u"legal"_s);
        QVERIFY(draft.id.isNull());
        note(QDate(2027, 2, 8), u"needs_push"_s, {});
        QCOMPARE(row().current->status, u"needs_push"_s);
        QCOMPARE(row().last->status, u"blocked"_s);
        QCOMPARE(row().since, QDate(2027, 2, 7)); // what was new stays new while the week is reviewed
        const auto week = reviewsOfWeek(plan.plan->database(), figureDay);
        TALBOOK_VERIFY(week);
        QCOMPARE(week->size(), 1);
        QCOMPARE(week->value(acme.value).date, QDate(2027, 2, 8));
    }

    void theReviewIsWrittenAsMarkdown()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme *1*"_s, QDate(2027, 1, 5));
        plan.account(u"Control"_s);
        plan.run([&](Edit &edit) -> Expected<void> {
            insertSignal(edit, acme.value, u"hiring"_s, 32, QDate(2027, 2, 9));
            TALBOOK_TRY(addReview(edit, {{}, acme, QDate(2027, 2, 10), u"blocked"_s, u"legal\nprice"_s, u"call"_s}));
            return {};
        });
        const Wording english(Language::English);
        const auto rows = weeklyReview(plan.plan->database(), plan.standings(), {}, english);
        TALBOOK_VERIFY(rows);
        QCOMPARE(
            reviewMarkdown(*rows, {}, figureDay, english),
            u"# Weekly account review, 11 Feb 2027\n\n## Acme \\*1\\*\n\n- Status: Blocked\n"
            "- Reviewed: 10 Feb 2027\n- Owner: Anna\n- New since 4 Feb 2027:\n  - 9 Feb 2027, Hiring (strength 32)\n"
            "- Blockers: legal price\n- Decisions: call\n"_s);
    }

    /// By hand: 11 February 2027 is a Thursday; 1 March and 1 February are Mondays.
    void theRhythmHasItsNextDays()
    {
        ProgramPlan plan;
        const auto next = [&](QDate asOf, const std::optional<Program> &program = {}) {
            QStringList days;
            const auto dates = rhythmDates(plan.plan->database(), program, asOf, Wording(Language::English));
            for (const RhythmDate &date : *dates)
                days.append(date.next.toString(Qt::ISODate));
            return days.join(u' ');
        };
        QCOMPARE(next(QDate(2027, 2, 11)), u"2027-02-15 2027-03-01 2027-03-31"_s);
        QCOMPARE(next(QDate(2027, 2, 1)), u"2027-02-01 2027-02-01 2027-03-31"_s);
        QCOMPARE(next(QDate(2027, 12, 31)), u"2028-01-03 2028-01-03 2027-12-31"_s);
        Program program;
        program.endsOn = QDate(2027, 4, 15);
        QCOMPARE(next(QDate(2027, 2, 11), program), u"2027-02-15 2027-03-01 2027-04-15"_s);
        plan.run([](Edit &edit) { return setMeetingDay(edit, u"weekly_review"_s, QDate(2027, 2, 2)); });
        QCOMPARE(next(QDate(2027, 2, 11)), u"2027-02-02 2027-03-01 2027-03-31"_s); // it was not held
        plan.run(
            [](Edit &edit) { return holdMeeting(edit, u"weekly_review"_s, QDate(2027, 2, 2), QDate(2027, 2, 11)); });
        plan.run([](Edit &edit) {
            return holdMeeting(edit, u"monthly_pipeline"_s, QDate(2027, 1, 31), QDate(2027, 2, 11));
        });
        plan.run([](Edit &edit) { // before its day
            return holdMeeting(edit, u"quarterly_review"_s, QDate(2027, 3, 31), QDate(2027, 2, 11));
        });
        QCOMPARE(next(QDate(2027, 2, 11)), u"2027-02-16 2027-02-28 2027-06-30"_s);
        const auto dates = rhythmDates(plan.plan->database(), {}, figureDay, Wording(Language::English));
        QCOMPARE(dates->front().last, QDate(2027, 2, 11));
        QVERIFY(refused(plan, [](Edit &edit) { return setMeetingDay(edit, u"weekly_review"_s, {}); }));
    }
};

QTEST_GUILESS_MAIN(TestQuarter)
#include "test_quarter.moc"
