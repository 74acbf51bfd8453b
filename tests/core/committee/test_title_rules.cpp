#include "core/committee/proposed_roles.h"
#include "core/committee/title_rules.h"
#include "core/scoring/facts.h"
#include "tests/support/temporary_plan.h"

#include <QJsonArray>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int champion = 2; // in the order of buyingRoles()
constexpr int influencer = 3;
constexpr int endUser = 4;

TitleRule fitting(const QStringList &phrases, int role)
{
    TitleRule rule;
    rule.phrases = phrases;
    rule.role = role;
    return rule;
}

class OwnPlan
{
public:
    Expected<void> store(const std::vector<TitleRule> &own)
    {
        TALBOOK_TRY(plan->run(u"Rules"_s, [&own](Edit &edit) { return storeOwnTitleRules(edit, own); }));
        return {};
    }
    TitleClassifier titles() const { return TitleClassifier::ofPlan(plan->database()).value(); }
    TitleRules rules() const { return titleRules(plan->database(), Wording(Language::English)).value(); }
    QString because(const QString &title) const
    {
        const TitleClassifier now = titles();
        return now.ruleName(now.classify(title).rule, Wording(Language::English));
    }

    PlanFolder folder;
    std::unique_ptr<Plan> plan = newPlan(folder);
};

} // namespace

class TestTitleRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnRuleGoesBeforeThoseThatShip()
    {
        OwnPlan desk;
        QCOMPARE(desk.titles().classify(u"Nurse"_s).role, endUser);
        TALBOOK_VERIFY(desk.store({fitting({u"nurs*"_s}, champion)}));
        QCOMPARE(desk.titles().classify(u"Nurse"_s).role, champion);
        QCOMPARE(desk.because(u"Nurse"_s), u"your own rule: nurs*"_s);
        QVERIFY(desk.titles().isOwnRule(desk.titles().classify(u"Nurse"_s).rule));
        QCOMPARE(desk.because(u"Porter"_s), u"Everybody else"_s);
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(desk.titles().classify(u"Nurse"_s).role, endUser);
    }

    /// "IT" is written out before titles are compared, and case, ё and hyphens do not count.
    void phrasesAreTakenAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("title");
        QTest::newRow("abbreviation") << u"Head of IT"_s << u"head of i.t."_s;
        QTest::newRow("case and yo") << u"Учётчик"_s << u"УЧЕТЧИК цеха"_s;
        QTest::newRow("hyphen") << u"site-reliability"_s << u"Site Reliability Wizard"_s;
        QTest::newRow("gap") << u"keeper … keys"_s << u"Keeper of the old keys"_s;
        QTest::newRow("star") << u"Кладовщи*"_s << u"старшая кладовщица"_s;
        QTest::newRow("end") << u"mgr$"_s << u"Wine Manager"_s;
    }
    void phrasesAreTakenAsTheyAreTyped()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, title);
        OwnPlan desk;
        TALBOOK_VERIFY(desk.store({fitting({phrase}, influencer)}));
        QCOMPARE(desk.titles().classify(title).role, influencer);
        QCOMPARE(desk.rules().rules.front().phrases, QStringList{phrase});
    }

    void theFirstOfTheOwnRulesWins()
    {
        OwnPlan desk;
        TALBOOK_VERIFY(desk.store({fitting({u"keeper"_s}, champion), fitting({u"zoo keeper"_s}, influencer)}));
        QCOMPARE(desk.titles().classify(u"Zoo Keeper"_s).role, champion);
        auto own = desk.rules().rules;
        own.resize(2);
        std::swap(own[0], own[1]);
        TALBOOK_VERIFY(desk.store(own));
        QCOMPARE(desk.titles().classify(u"Zoo Keeper"_s).role, influencer);
        QCOMPARE(desk.rules().rules.front().id, own[0].id);
    }

    void levelAndDepartmentAreConditionsToo()
    {
        OwnPlan desk;
        TitleRule rule;
        rule.role = influencer;
        rule.seniorities = {u"director"_s};
        rule.departments = {u"marketing"_s};
        rule.unless = {u"brand"_s};
        TALBOOK_VERIFY(desk.store({rule}));
        QCOMPARE(desk.titles().classify(u"Director of Marketing"_s).role, influencer);
        QCOMPARE(desk.titles().classify(u"Director of Brand Marketing"_s).role, champion);
        QCOMPARE(desk.titles().classify(u"Director of Sales"_s).role, champion);
        QCOMPARE(desk.because(u"Director of Marketing"_s), u"your own rule: Director, Marketing"_s);
    }

    void allRulesAreListedInTheOrderTheyAreTried()
    {
        OwnPlan desk;
        const size_t shipped = desk.rules().rules.size();
        TALBOOK_VERIFY(desk.store({fitting({u"nurse"_s}, champion)}));
        const TitleRules now = desk.rules();
        QCOMPARE(now.rules.size(), shipped + 1);
        QVERIFY(now.rules[0].isOwn && !now.rules[1].isOwn);
        QCOMPARE(now.rules[size_t(desk.titles().classify(u"Nurse"_s).rule)].id, now.rules[0].id);
        QCOMPARE(now.rules[size_t(desk.titles().classify(u"CTO"_s).rule)].id, u"technical_chief"_s);
        QCOMPARE(now.rules.back().id, u"other"_s);
    }

    void aCopyOfAShippedRuleIsAnOwnOne()
    {
        OwnPlan desk;
        TitleRule copy = desk.rules().rules.front();
        copy.role = influencer;
        TALBOOK_VERIFY(desk.store({copy, copy}));
        const auto now = desk.rules().rules;
        QVERIFY(now[0].isOwn && now[1].isOwn);
        QVERIFY(now[0].id != now[1].id && now[0].id != now[2].id);
        QCOMPARE(now[2].id, copy.id);
        QCOMPARE(desk.titles().classify(u"Executive Assistant"_s).role, influencer);
    }

    void whatCannotBeIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<QStringList>("phrases");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("named");
        QTest::newRow("no condition") << QStringList{u"  "_s} << champion << u"needs a phrase"_s;
        QTest::newRow("a short star") << QStringList{u"ви*"_s} << champion << u"“ви*”"_s;
        QTest::newRow("signs alone") << QStringList{u"—!"_s} << champion << u"“—!”"_s;
        QTest::newRow("no role") << QStringList{u"nurse"_s} << -1 << u"role"_s;
    }
    void whatCannotBeIsRefusedAndNothingIsStored()
    {
        QFETCH(QStringList, phrases);
        QFETCH(int, role);
        QFETCH(QString, named);
        OwnPlan desk;
        const auto done = desk.store({fitting(phrases, role)});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::BadInput);
        QVERIFY2(done.error().message.contains(named), qPrintable(done.error().message));
        QVERIFY(!desk.rules().rules.front().isOwn);
    }

    void withoutOwnRulesThoseThatShipAreBack()
    {
        OwnPlan desk;
        TALBOOK_VERIFY(desk.store({fitting({u"nurse"_s}, champion)}));
        TALBOOK_VERIFY(desk.store({}));
        QVERIFY(!desk.rules().rules.front().isOwn);
        Statement stored(desk.plan->database(), "SELECT count(*) FROM setting WHERE key = 'title_rules'");
        QVERIFY(stored.step());
        QCOMPARE(stored.integer(0), 0);
    }

    void aCompleteSetKeepsItsPlaceBehindOwnRules()
    {
        OwnPlan desk;
        QJsonObject set = readTitleRules(desk.plan->database()).value();
        set.insert(u"rules"_s, QJsonArray{QJsonObject{{u"id"_s, u"all"_s}, {u"role"_s, u"blocker"_s}}});
        set.remove(u"own"_s);
        TALBOOK_VERIFY(desk.plan->run(u"Set"_s, [&](Edit &edit) { return storeTitleRules(edit, set); }));
        TALBOOK_VERIFY(desk.store({fitting({u"nurse"_s}, champion)}));
        QCOMPARE(desk.titles().classify(u"Nurse"_s).role, champion);
        QCOMPARE(buyingRoles().at(desk.titles().classify(u"CTO"_s).role), u"blocker"_s);
        TALBOOK_VERIFY(desk.store({}));
        QCOMPARE(buyingRoles().at(desk.titles().classify(u"Nurse"_s).role), u"blocker"_s);
    }

    void aPersonsOwnChoiceIsNeverOverwritten()
    {
        OwnPlan desk;
        TALBOOK_VERIFY(desk.plan->run(u"Prepare"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(1, 'A')"));
            return edit.database().execute(
                "INSERT INTO contact(id, account_id, name, title, buying_role, role_source) VALUES"
                "(11, 1, 'P', 'Nurse', 'blocker', 'person'), (12, 1, 'Q', 'Nurse', NULL, NULL)");
        }));
        TALBOOK_VERIFY(desk.store({fitting({u"nurse"_s}, champion)}));
        const TitleClassifier titles = desk.titles();
        TALBOOK_VERIFY(desk.plan->run(u"Accept"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(acceptProposedRoles(edit, {}, titles));
            return {};
        }));
        Statement roles(desk.plan->database(), "SELECT buying_role FROM contact ORDER BY id");
        QVERIFY(roles.step());
        QCOMPARE(roles.text(0), u"blocker"_s);
        QVERIFY(roles.step());
        QCOMPARE(roles.text(0), u"champion"_s);
    }
};

QTEST_GUILESS_MAIN(TestTitleRules)
#include "test_title_rules.moc"
