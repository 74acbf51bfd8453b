#include "tests/support/cli_runner.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QString day = u"2027-02-11"_s;

/// Acme: Anna (CFO) over Boris (CTO, engaged) over Clara (no role, Начальник отдела закупок); David stands alone.
Expected<void> acme(Edit &edit)
{
    const Database &db = edit.database();
    TALBOOK_TRY(db.execute("INSERT INTO account(id, name, domain) VALUES(1, 'Acme', 'acme.example')"));
    TALBOOK_TRY(db.execute("INSERT INTO contact(id, account_id, name, title, buying_role, role_source, stance, "
                           "influence, reports_to) VALUES"
                           "(11, 1, 'Anna', 'CFO', 'economic_buyer', 'person', 'neutral', 5, NULL),"
                           "(12, 1, 'Boris', 'CTO', 'technical_buyer', 'person', 'supporter', 4, 11),"
                           "(13, 1, 'Clara', 'Начальник отдела закупок', NULL, NULL, NULL, NULL, 12),"
                           "(14, 1, 'David', NULL, NULL, NULL, NULL, NULL, NULL)"));
    return db.execute("INSERT INTO activity(id, account_id, contact_id, date, kind, channel, direction, count) VALUES"
                      "(21, 1, 12, '2027-02-01', 'meeting_held', 'meeting', 'inbound', 1)");
}

} // namespace

class TestCliCommittee : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreClassified()
    {
        const CliFolder folder;
        const QJsonArray titles = folder.done({u"classify"_s, u"IT Director"_s, u"Главный бухгалтер"_s, u"--json"_s})
                                      .json()
                                      .value(u"titles"_s)
                                      .toArray();
        QCOMPARE(titles.size(), 2);
        const QJsonObject first = titles.first().toObject();
        for (const char *key : {"title", "role", "seniority", "department", "rule"})
            QVERIFY2(first.contains(QLatin1StringView(key)), key);
        QCOMPARE(first.value(u"title"_s), u"IT Director"_s);
        QCOMPARE(first.value(u"role"_s), u"technical_buyer"_s);
        QCOMPARE(first.value(u"seniority"_s), u"director"_s);
        QCOMPARE(first.value(u"department"_s), u"it"_s);
        QCOMPARE(first.value(u"rule"_s), u"technical_director"_s);
        QCOMPARE(titles.last()[u"role"_s], u"blocker"_s);
    }

    void titlesComeFromStandardInput()
    {
        const CliFolder folder;
        const CliResult result = folder.run({u"classify"_s, u"--json"_s}, {},
                                            "\xEF\xBB\xBF"
                                            "CFO\r\n\nТехнический директор");
        QCOMPARE(result.status, 0);
        QStringList roles;
        for (const QJsonValue &title : result.json().value(u"titles"_s).toArray())
            roles.append(title[u"title"_s].toString() + u'=' + title[u"role"_s].toString());
        QCOMPARE(roles, (QStringList{u"CFO=economic_buyer"_s, u"="_s, u"Технический директор=technical_buyer"_s}));
    }

    void fiftyThousandTitles()
    {
        const CliFolder folder;
        const CliResult result =
            folder.run({u"classify"_s, u"--json"_s}, {}, QByteArray("Head of Sales\n").repeated(50'000));
        QVERIFY2(result.status == 0, result.told().constData());
        QCOMPARE(result.json().value(u"titles"_s).toArray().size(), 50'000);
    }

    void theTableSpeaksTheLanguageAskedFor()
    {
        const CliFolder folder;
        const QString text = folder.done({u"classify"_s, u"CFO"_s, u"--lang"_s, u"ru"_s}).text();
        QVERIFY2(text.contains(u"Высшее руководство"_s) && text.contains(u"Финансы"_s), qPrintable(text));
    }

    void ownRulesAreTaken()
    {
        const CliFolder folder;
        folder.write(u"mine.json"_s, R"({"rules":[{"id":"all","role":"blocker","name":"All"}]})");
        const auto classified = [&folder](const QString &rules) {
            return folder.run({u"classify"_s, u"CFO"_s, u"--json"_s, u"--rules"_s, rules});
        };
        QCOMPARE(classified(u"mine.json"_s).json().value(u"titles"_s).toArray().first()[u"role"_s], u"blocker"_s);
        folder.write(u"wrong.json"_s, R"({"rules":[{"id":"all","role":"boss"}]})");
        const CliResult wrong = classified(u"wrong.json"_s);
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.out.isEmpty() && wrong.message().contains(u"boss"_s));
    }

    void aCommitteeInFull()
    {
        const CliFolder folder;
        folder.makePlan(acme);
        const QJsonObject json = committee(folder);
        for (const char *key : {"threads", "band", "multithreading_score", "coverage", "roles", "gaps", "roots"})
            QVERIFY2(json.contains(QLatin1StringView(key)), key);
        QCOMPARE(json.value(u"threads"_s), QJsonValue(1));
        QCOMPARE(json.value(u"band"_s), u"high_risk"_s);
        QCOMPARE(json.value(u"multithreading_score"_s), QJsonValue(1));
        QCOMPARE(json.value(u"coverage"_s), QJsonValue(0.2));           // one of five
        QCOMPARE(json.value(u"weighted_coverage"_s), QJsonValue(0.16)); // 4 of 25
        const QJsonObject roles = json.value(u"roles"_s).toObject();
        QCOMPARE(roles.size(), 6);
        QCOMPARE(roles.value(u"technical_buyer"_s)[u"engaged"_s], QJsonValue(1));
        QCOMPARE(roles.value(u"blocker"_s)[u"required"_s], QJsonValue(false));
        QStringList kinds;
        for (const QJsonValue &gap : json.value(u"gaps"_s).toArray()) {
            QVERIFY(!gap[u"message"_s].toString().isEmpty());
            kinds.append(gap[u"kind"_s].toString());
        }
        QCOMPARE(kinds, (QStringList{u"buyer_untouched"_s, u"single_thread"_s, u"role_silent"_s, u"role_missing"_s,
                                     u"role_missing"_s, u"role_missing"_s}));
        QCOMPARE(json.value(u"next"_s)[u"name"_s], u"Anna"_s);
        QCOMPARE(json.value(u"next"_s)[u"gain"_s], QJsonValue(0.2));
        QStringList path;
        for (const QJsonValue &step : json.value(u"path"_s).toArray())
            path.append(step[u"tie"_s].toString() + u' ' + step[u"name"_s].toString());
        QCOMPARE(path, (QStringList{u"ours Boris"_s, u"reports_to Anna"_s}));
        QCOMPARE(json.value(u"faults"_s).toArray().size(), 0);
        QStringList grave;
        for (const QJsonValue &each : json.value(u"grave_departures"_s).toArray())
            grave.append(each[u"name"_s].toString());
        QCOMPARE(grave, (QStringList{u"Boris"_s, u"Anna"_s})); // Boris takes a role and the way, Anna the way
    }

    void rootsAreTheReportingForest()
    {
        const CliFolder folder;
        folder.makePlan(acme);
        const QJsonArray roots = committee(folder).value(u"roots"_s).toArray();
        QCOMPARE(roots.size(), 2);
        const QJsonObject anna = roots.first().toObject();
        for (const char *key : {"id", "name", "title", "role", "reports"})
            QVERIFY2(anna.contains(QLatin1StringView(key)), key);
        QCOMPARE(anna.value(u"id"_s), QJsonValue(11));
        QCOMPARE(anna.value(u"role"_s), u"economic_buyer"_s);
        const QJsonObject boris = anna.value(u"reports"_s).toArray().first().toObject();
        QCOMPARE(boris.value(u"name"_s), u"Boris"_s);
        const QJsonObject clara = boris.value(u"reports"_s).toArray().first().toObject();
        QCOMPARE(clara.value(u"role"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(clara.value(u"proposed_role"_s), u"blocker"_s);
        QCOMPARE(clara.value(u"reports"_s).toArray().size(), 0);
        QCOMPARE(roots.last()[u"name"_s], u"David"_s);
    }

    void aLongChainIsWrittenWithoutTooMuchNesting()
    {
        const CliFolder folder;
        folder.makePlan([](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(
                edit.database().execute("INSERT INTO account(id, name, domain) VALUES(1, 'Acme', 'acme.example')"));
            return edit.database().execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                "INSERT INTO contact(id, account_id, name, reports_to) "
                "SELECT i, 1, 'P' || i, CASE WHEN i > 1 THEN i - 1 END FROM n");
        });
        const QJsonObject json = committee(folder);
        QCOMPARE(json.value(u"people"_s), QJsonValue(3000));
        int counted = 0;
        std::vector<QJsonArray> open{json.value(u"roots"_s).toArray()};
        while (!open.empty()) {
            const QJsonArray level = open.back();
            open.pop_back();
            counted += int(level.size());
            for (const QJsonValue &each : level)
                open.push_back(each[u"reports"_s].toArray());
        }
        QCOMPARE(counted, 3000);
    }

    void proposedRolesAreAcceptedInOneStep()
    {
        const CliFolder folder;
        folder.makePlan(acme);
        const QByteArray before = folder.bytes();
        QCOMPARE(committee(folder).value(u"proposed_roles"_s), QJsonValue(1));
        QCOMPARE(folder.bytes(), before);
        const auto text = [&folder] {
            return folder.done({u"committee"_s, u"plan.talbook"_s, u"Acme"_s, u"--as-of"_s, day, u"--lang"_s, u"en"_s})
                .text();
        };
        QVERIFY(text().contains(u"--accept-roles"_s));
        const QJsonObject json = committee(folder, {u"--accept-roles"_s});
        QVERIFY(!text().contains(u"--accept-roles"_s));
        QCOMPARE(json.value(u"proposed_roles"_s), QJsonValue(0));
        QCOMPARE(json.value(u"roles"_s)[u"blocker"_s][u"people"_s], QJsonValue(1));
        QCOMPARE(committee(folder).value(u"roles"_s)[u"blocker"_s][u"people"_s], QJsonValue(1));
        folder.done({u"undo"_s, u"plan.talbook"_s});
        QCOMPARE(committee(folder).value(u"proposed_roles"_s), QJsonValue(1));
        QCOMPARE(committee(folder).value(u"roles"_s)[u"economic_buyer"_s][u"people"_s], QJsonValue(1));
    }

    void anAccountThatIsNotThereIsSaid()
    {
        const CliFolder folder;
        folder.makePlan(acme);
        const CliResult result = folder.run({u"committee"_s, u"plan.talbook"_s, u"Nobody"_s, u"--json"_s});
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.isEmpty() && result.message().contains(u"Nobody"_s));
    }

    void theTextTellsWhatToDo()
    {
        const CliFolder folder;
        folder.makePlan(acme);
        const QString text =
            folder.done({u"committee"_s, u"plan.talbook"_s, u"Acme"_s, u"--as-of"_s, day, u"--lang"_s, u"en"_s}).text();
        for (const QString &part :
             {u"high risk"_s, u"· · Clara"_s, u"blocker (proposed)"_s, u"Reach Anna (economic buyer) next"_s,
              u"Boris (engaged with us) — reports to — Anna"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

private:
    static QJsonObject committee(const CliFolder &folder, const QStringList &options = {})
    {
        return folder
            .done(QStringList{u"committee"_s, u"plan.talbook"_s, u"acme.example"_s, u"--json"_s, u"--as-of"_s, day} +
                  options)
            .json();
    }
};

QTEST_GUILESS_MAIN(TestCliCommittee)
#include "test_cli_committee.moc"
