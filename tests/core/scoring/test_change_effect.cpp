#include "core/accounts/account_edit.h"
#include "core/accounts/programs.h"
#include "core/accounts/settings.h"
#include "core/accounts/tal.h"
#include "core/scoring/change_effect.h"
#include "core/scoring/setting_notices.h"
#include "core/scoring/what_if_store.h"
#include "tests/core/scoring/scoring_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

/// Acme on the list, with a person, an activity, a signal and a deal.
class FilledPlan
{
public:
    FilledPlan()
    {
        run([this](Edit &edit) -> Expected<void> {
            acme = insertAccount(edit, {.name = u"Acme"_s, .employees = 100});
            const qint64 anna = insertContact(edit, acme, u"Anna"_s, u"champion"_s, u"supporter"_s);
            insertActivity(edit, acme, u"website_visit"_s, 1, today, anna);
            insertSignal(edit, acme, u"topic_surge"_s, 50, today);
            TALBOOK_TRY(edit.database().execute("INSERT INTO opportunity(id, account_id, name, outcome) "
                                                "VALUES(1, ?, 'Deal', 'open')",
                                                acme));
            const auto made = ensureProgram(edit, today);
            TALBOOK_TRY(made);
            program = *made;
            const AccountId account{acme};
            return joinTal(edit, program, std::span(&account, 1), today);
        });
    }

    ChangeSummary run(const Plan::Work &work)
    {
        auto summary = plan->run(u"Step"_s, work);
        if (!summary)
            qFatal("%s %s", qPrintable(summary.error().message), qPrintable(summary.error().details));
        return std::move(*summary);
    }
    ChangeSummary sql(const char *text)
    {
        return run([text](Edit &edit) { return edit.database().execute(text); });
    }
    ChangeEffect effect(const ChangeSummary &summary) { return scoringEffect(plan->database(), summary).value(); }

    PlanFolder folder;
    std::unique_ptr<Plan> plan = newPlan(folder);
    qint64 acme = 0;
    ProgramId program;
};

} // namespace

/// What a change of the plan means to the scores, and what of its settings is not there.
class TestChangeEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeReachesAsFarAsItsColumns_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<ChangeEffect>("effect");
        const auto row = [](const char *name, const char *change, ChangeEffect effect) {
            QTest::newRow(name) << QByteArray(change) << effect;
        };
        using enum ChangeEffect;
        row("notes", "UPDATE account SET notes = 'Met at the fair'", None);
        row("description", "UPDATE account SET description = 'Ships'", None);
        row("employees", "UPDATE account SET employees = 5000", AccountFields);
        row("notes and employees at once", "UPDATE account SET employees = 5000, notes = 'x'", AccountFields);
        row("name", "UPDATE account SET name = 'Acme Health'", AccountFields);
        row("another account", "INSERT INTO account(id, name) VALUES(7, 'Zeta')", Everything);
        row("an account less", "DELETE FROM account", Everything);
        row("why it is on the list", "UPDATE tal SET reason = 'Fits'", None);
        row("priority", "UPDATE tal SET priority = 'High'", AccountFields);
        row("off the list", "DELETE FROM tal", AccountFields);
        row("a telephone number", "UPDATE contact SET phone = '+49 1'", None);
        row("a stance", "UPDATE contact SET stance = 'opponent'", Everything);
        row("what an activity was about", "UPDATE activity SET note = 'Pricing'", None);
        row("how often", "UPDATE activity SET count = 9", Everything);
        row("where a signal is from", "UPDATE signal SET source = 'Bombora'", None);
        row("how strong it is", "UPDATE signal SET strength = 90", Everything);
        row("the stage of a deal", "UPDATE opportunity SET stage = 'Won', outcome = 'won'", None);
        row("when it began", "UPDATE opportunity SET created = '2026-01-01'", Everything);
        row("a segment", "INSERT INTO segment(id, name, expression) VALUES(1, 'All', '')", None);
        row("a cost", "INSERT INTO cost(id, date, currency) VALUES(1, '2027-01-01', 'EUR')", None);
        row("the plan's currency", "UPDATE setting SET value = 'USD' WHERE key = 'currency'", Everything);
        // Every setting that planSettings() reads, and one that nobody knows yet.
        row("the fiscal year", "UPDATE setting SET value = '4' WHERE key = 'fiscal_year_start'", Everything);
        row("the chosen model", "INSERT INTO setting(key, value) VALUES('scoring_model', 's2')", Everything);
        row("the sizes of tiers", "INSERT INTO setting(key, value) VALUES('tier_preset', 's1')", Everything);
        row("the program", "INSERT INTO setting(key, value) VALUES('program', '7')", Everything);
        row("a setting of tomorrow", "INSERT INTO setting(key, value) VALUES('halves', '2')", Everything);
        row("a kept what-if", "INSERT INTO setting(key, value) VALUES('what_if.12', '{\"name\":\"A\"}')", None);
        row("rules of titles", "INSERT INTO setting(key, value) VALUES('title_rules', '{}')", None);
        row("a what-if and the currency",
            "INSERT INTO setting(key, value) VALUES('what_if.12', '{}'), ('currency', 'USD') "
            "ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            Everything);
        row("nearly a what-if", "INSERT INTO setting(key, value) VALUES('what_ifs', '1')", Everything);
        row("a rate", "INSERT INTO rate(currency, value) VALUES('USD', 0.9)", Everything);
        row("a scoring model", "INSERT INTO scoring_model(id, name, definition) VALUES(1, 'Own', '{}')", Everything);
    }
    void aChangeReachesAsFarAsItsColumns()
    {
        QFETCH(QByteArray, change);
        QFETCH(ChangeEffect, effect);
        FilledPlan filled;
        QCOMPARE(filled.effect(filled.sql(change.constData())), effect);
        const auto undone = filled.plan->undo();
        TALBOOK_VERIFY(undone);
        QCOMPARE(filled.effect(*undone), effect);
    }

    /// What is said to change nothing changes no figure of any account.
    void whatIsBesideTheScoresLeavesThemAsTheyAre()
    {
        FilledPlan filled;
        const auto figures = [&filled] {
            const auto standings = standingsOf(*filled.plan, today);
            return std::tuple(standings[0].score.score, standings[0].score.fit, standings[0].score.intent,
                              standings[0].score.engagement, standings[0].tier, standings.model().id);
        };
        const auto before = figures();
        const auto summary = filled.run([](Edit &edit) -> Expected<void> {
            WhatIf moved;
            TALBOOK_TRY(keepWhatIf(edit, u"A"_s, moved));
            return {};
        });
        QCOMPARE(filled.effect(summary), ChangeEffect::None);
        QVERIFY(figures() == before);
        QCOMPARE(summary.find("setting")->otherKeys.size(), size_t(1));
        QVERIFY(summary.find("setting")->otherKeys.front().startsWith("what_if."));
        const auto rate = filled.run([](Edit &edit) { return setRate(edit, u"USD"_s, 0.5); });
        QCOMPARE(rate.find("rate")->otherKeys, std::vector<QByteArray>{"USD"});
        QCOMPARE(filled.effect(rate), ChangeEffect::Everything);
    }

    void aMissingModelIsToldAndTheDefaultStandsIn()
    {
        FilledPlan filled;
        const Wording words(Language::English);
        QVERIFY(settingNotices(filled.plan->database(), words)->empty());
        const double score = standingsOf(*filled.plan, today)[0].score.score;
        filled.run([](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setSetting(edit, u"scoring_model"_s, u"horoscope"_s));
            return setSetting(edit, u"tier_preset"_s, u"s9"_s);
        });
        const auto notices = settingNotices(filled.plan->database(), words);
        TALBOOK_VERIFY(notices);
        QCOMPARE(notices->size(), size_t(2));
        QVERIFY(notices->front().sentence.contains(u"“horoscope”"_s));
        QVERIFY(notices->back().sentence.contains(u"“s9”"_s));
        const auto standings = Standings::read(filled.plan->database(), {today, {}, {}}, words);
        TALBOOK_VERIFY(standings);
        QCOMPARE(standings->model().id, u"s1"_s); // the default of domain section 3
        QCOMPARE(standings->tiers().id, u"s2"_s); // and of section 2
        QCOMPARE((*standings)[0].score.score, score);
        QVERIFY(!scoringModel(filled.plan->database(), u"horoscope"_s, words));
    }
};

QTEST_GUILESS_MAIN(TestChangeEffect)
#include "test_change_effect.moc"
