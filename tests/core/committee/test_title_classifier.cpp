#include "core/committee/proposed_roles.h"
#include "core/committee/title_rules.h"
#include "core/scoring/facts.h"
#include "labelled_titles.h"
#include "tests/support/temporary_plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString roleOf(char letter)
{
    const QString letters = u"ETCIUB"_s; // in the order of buyingRoles()
    return buyingRoles().at(letters.indexOf(QLatin1Char(letter)));
}

QJsonObject shippedRules()
{
    QFile file(u":/presets/committee/titles.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestTitleClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = TitleClassifier::load();
        TALBOOK_VERIFY(loaded);
        m_titles.emplace(std::move(*loaded));
    }

    void labelledTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("seniority");
        QTest::addColumn<QString>("department");
        const auto add = [](const auto &list) {
            for (const LabelledTitle &label : list) {
                QTest::newRow(label.title) << QString::fromUtf8(label.title) << roleOf(label.role)
                                           << QString::fromUtf8(label.seniority) << QString::fromUtf8(label.department);
            }
        };
        add(seedTitles);
        add(englishTitles);
        add(russianTitles);
    }
    void labelledTitles()
    {
        QFETCH(QString, title);
        QFETCH(QString, role);
        QFETCH(QString, seniority);
        QFETCH(QString, department);
        const TitleClass found = m_titles->classify(title);
        QCOMPARE(buyingRoles().at(found.role), role);
        if (!seniority.isNull())
            QCOMPARE(found.seniority, seniority);
        if (!department.isNull())
            QCOMPARE(found.department, department);
    }

    /// Who answers for a public body or a foundation as a whole has its purse, whatever the post is called.
    void headsOfPublicBodiesHaveThePurse_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("role");
        for (const char *head : {"Executive Director", "Executive Director, Government Innovation Group",
                                 "City Manager", "Health Commissioner", "Bureau Chief", "Correctional Agency Director",
                                 "Foundation Director", "Prison Warden"})
            QTest::newRow(head) << QString::fromLatin1(head) << u"economic_buyer"_s;
        QTest::newRow("capacity") << u"Capacity Manager"_s << u"champion"_s;
        QTest::newRow("publicity") << u"Publicity Manager"_s << u"champion"_s;
        QTest::newRow("park") << u"Park Warden"_s << u"end_user"_s;
        QTest::newRow("on a board") << u"Non-Executive Director"_s << u"influencer"_s;
        QTest::newRow("tax") << u"Tax Commissioner"_s << u"blocker"_s; // finance below C-level goes first
    }
    void headsOfPublicBodiesHaveThePurse()
    {
        QFETCH(QString, title);
        QFETCH(QString, role);
        QCOMPARE(buyingRoles().at(m_titles->classify(title).role), role);
    }

    /// CSO is a chief of security, of strategy, of sales and of sustainability: the words go before the letters.
    void lettersOfAChiefGiveWayToTheWords_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("role");
        for (const char *chief :
             {"Chief Strategy Officer (CSO)", "Chief Sustainability Officer (CSO)", "Chief Investment Officer (CIO)",
              "Chief Innovation Officer (CIO)", "Chief Transformation Officer (CTO)", "Chief Scientific Officer (CSO)"})
            QTest::newRow(chief) << QString::fromLatin1(chief) << u"economic_buyer"_s;
        for (const char *chief : {"Chief Security Officer (CSO)", "Chief Information Officer (CIO)", "CSO", "CTO"})
            QTest::newRow(chief) << QString::fromLatin1(chief) << u"technical_buyer"_s;
    }
    void lettersOfAChiefGiveWayToTheWords()
    {
        QFETCH(QString, title);
        QFETCH(QString, role);
        QCOMPARE(buyingRoles().at(m_titles->classify(title).role), role);
    }

    void spellingDoesNotMatter_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"head of it"_s << u"HEAD OF IT"_s;
        QTest::newRow("yo") << u"Заведующий учётом бюджета"_s << u"Заведующий учетом бюджета"_s;
        QTest::newRow("hyphen") << u"Вице‑президент по ИТ"_s << u"вице президент по ИТ"_s;
        QTest::newRow("blanks") << u"  Chief   Financial\tOfficer "_s << u"Chief Financial Officer"_s;
        QTest::newRow("accents") << u"Chief Financial Officér"_s << u"Chief Financial Officer"_s;
        QTest::newRow("ampersand") << u"Director of R&D"_s << u"Director of R and D"_s;
        QTest::newRow("full width") << u"ＣＦＯ"_s << u"CFO"_s;
        QTest::newRow("case of the noun") << u"Директору по закупкам"_s << u"Директор по закупкам"_s;
    }
    void spellingDoesNotMatter()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const TitleClass a = m_titles->classify(one), b = m_titles->classify(other);
        QCOMPARE(a.role, b.role);
        QCOMPARE(a.seniority, b.seniority);
        QCOMPARE(a.department, b.department);
        QCOMPARE(a.rule, b.rule);
    }

    void anEmptyTitleProposesNothing_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("null") << QString();
        QTest::newRow("blanks") << u"  \t"_s;
        QTest::newRow("signs") << u"—/…!"_s;
        QTest::newRow("only an abbreviation for acting") << u"и. о."_s;
    }
    void anEmptyTitleProposesNothing()
    {
        QFETCH(QString, title);
        const TitleClass found = m_titles->classify(title);
        QCOMPARE(found.role, -1);
        QCOMPARE(found.rule, -1);
        QVERIFY(found.seniority.isEmpty() && found.department.isEmpty());
    }

    void theRuleThatFiredIsNamedInBothLanguages()
    {
        const TitleClass found = m_titles->classify(u"Director of IT"_s);
        QCOMPARE(m_titles->ruleId(found.rule), u"technical_director"_s);
        QCOMPARE(m_titles->ruleName(found.rule, Wording(Language::English)),
                 u"VP, head or director of IT, engineering or security"_s);
        QCOMPARE(m_titles->ruleName(found.rule, Wording(Language::Russian)),
                 u"Вице-президент, руководитель или директор по ИТ, разработке или безопасности"_s);
        QCOMPARE(m_titles->seniorityName(found.seniority, Wording(Language::Russian)), u"Директор"_s);
        QCOMPARE(m_titles->departmentName(found.department, Wording(Language::Russian)), u"ИТ"_s);
    }

    void everythingHasANameInBothLanguages()
    {
        const QJsonObject rules = shippedRules();
        for (const char *list : {"seniorities", "departments", "rules"}) {
            const QJsonArray terms = rules.value(QLatin1StringView(list)).toArray();
            QVERIFY(!terms.isEmpty());
            for (const QJsonValue &term : terms) {
                QVERIFY(!term[u"name"_s][u"en"_s].toString().isEmpty());
                QVERIFY(!term[u"name"_s][u"ru"_s].toString().isEmpty());
            }
        }
    }

    void naughtyTitlesEnd()
    {
        QString endless;
        for (int i = 0; i < 20'000; ++i)
            endless += u"chief vice deputy officer "_s;
        QVERIFY(m_titles->classify(endless).role >= 0);
        QVERIFY(m_titles->classify(QString(100'000, u'ж')).role >= 0);
        QVERIFY(m_titles->classify(QString(QChar(0xD800)) + QChar(0) + u"директор"_s).role >= 0);
    }

    void wrongRulesAreRefused_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"role", "seniority", "star", "gap", "last", "twice"})
            QTest::newRow(change) << QString::fromUtf8(change);
    }
    void wrongRulesAreRefused()
    {
        QFETCH(QString, change);
        QJsonObject rules = shippedRules();
        QJsonArray list = rules.value(u"rules"_s).toArray();
        QJsonObject first = list.first().toObject();
        if (change == u"role")
            first.insert(u"role"_s, u"boss"_s);
        if (change == u"seniority")
            first.insert(u"seniorities"_s, QJsonArray{u"emperor"_s});
        if (change == u"star")
            first.insert(u"phrases"_s, QJsonArray{u"ви*"_s});
        if (change == u"gap")
            first.insert(u"phrases"_s, QJsonArray{u"chief ..."_s});
        if (change == u"twice")
            first.insert(u"id"_s, u"other"_s);
        list[0] = first;
        if (change == u"last")
            list.removeLast();
        rules.insert(u"rules"_s, list);
        const auto made = TitleClassifier::fromJson(rules, u"mine.json"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BadInput);
        QVERIFY(made.error().message.contains(u"mine.json"_s));
    }

    void aPlanMayHaveItsOwnRules()
    {
        const PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto roleOfNurse = [&] {
            return TitleClassifier::ofPlan(plan->database()).value().classify(u"Nurse"_s).role;
        };
        QCOMPARE(roleOfNurse(), 4);
        QJsonObject rules = shippedRules();
        QJsonArray list = rules.value(u"rules"_s).toArray();
        list.prepend(
            QJsonObject{{u"id"_s, u"ours"_s}, {u"role"_s, u"champion"_s}, {u"phrases"_s, QJsonArray{u"nurs*"_s}}});
        rules.insert(u"rules"_s, list);
        TALBOOK_VERIFY(plan->run(u"Rules"_s, [&](Edit &edit) { return storeTitleRules(edit, rules); }));
        QCOMPARE(roleOfNurse(), 2);
        TALBOOK_VERIFY(plan->run(u"Back"_s, [](Edit &edit) { return storeTitleRules(edit, {}); }));
        QCOMPARE(roleOfNurse(), 4);
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(roleOfNurse(), 2);
        rules.insert(u"rules"_s, QJsonArray());
        QVERIFY(!plan->run(u"Wrong"_s, [&](Edit &edit) { return storeTitleRules(edit, rules); }));
        QCOMPARE(roleOfNurse(), 2);
    }

    void proposalsAreForThoseWithoutARole()
    {
        std::vector<Stakeholder> people(3);
        people[0].title = people[1].title = u"CFO"_s;
        people[0].role = 2;
        proposeRoles(people, *m_titles);
        QCOMPARE(people[0].proposedRole, -1);
        QCOMPARE(people[0].role, 2);
        QCOMPARE(people[1].proposedRole, 0);
        QCOMPARE(people[1].role, -1);
        QCOMPARE(people[2].proposedRole, -1);
    }

    void acceptedProposalsAreOneStepAndLeaveChoicesAlone()
    {
        const PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Prepare"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(1, 'A'), (2, 'B')"));
            return edit.database().execute(
                "INSERT INTO contact(id, account_id, name, title, buying_role, role_source) VALUES"
                "(11, 1, 'P', 'CFO', 'champion', 'person'), (12, 1, 'Q', 'CTO', NULL, NULL),"
                "(13, 1, 'R', NULL, NULL, NULL), (14, 2, 'S', 'Юрист', NULL, NULL)");
        }));
        const auto roles = [&plan] {
            QStringList found;
            Statement rows(plan->database(), "SELECT buying_role, role_source FROM contact ORDER BY id");
            while (rows.step())
                found.append(rows.text(0) + u'/' + rows.text(1));
            return rows.result() ? found.join(u' ') : QString();
        };
        const QString before = roles();
        const auto accept = [this, &plan](qint64 account) {
            qint64 count = -1;
            const auto done = plan->run(u"Accept"_s, [&](Edit &edit) -> Expected<void> {
                const auto accepted = acceptProposedRoles(edit, AccountId{account}, *m_titles);
                TALBOOK_TRY(accepted);
                count = *accepted;
                return {};
            });
            return done ? count : -1;
        };
        QCOMPARE(accept(1), 1);
        QCOMPARE(roles(), u"champion/person technical_buyer/title / /"_s);
        QCOMPARE(accept(0), 1);
        QCOMPARE(roles(), u"champion/person technical_buyer/title / blocker/title"_s);
        QCOMPARE(accept(0), 0);
        TALBOOK_VERIFY(plan->undo());
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(roles(), before);
    }

private:
    std::optional<TitleClassifier> m_titles;
};

QTEST_GUILESS_MAIN(TestTitleClassifier)
#include "test_title_classifier.moc"
