#include "tests/cli/companies.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestCliAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.makePlan(addCompanies); }

    // Firmographic (25 x 1 + 20 x 1 + 20 x 0.7) / 65 = 90.769; intent is the one connected source, 80; strategic 62.5.
    // Total (40 x 90.769 + 30 x 80 + 20 x 0 + 10 x 62.5) / 100 = 66.5577. Fit 59 / 90 = 65.556.
    void figuresAreThoseOfTheModel()
    {
        const QJsonArray accounts =
            json({u"accounts"_s, u"--where"_s, u"name = Acme"_s}).value(u"accounts"_s).toArray();
        QCOMPARE(accounts.size(), 1);
        const QJsonObject acme = accounts.first().toObject();
        QCOMPARE(acme.keys(), (QStringList{u"country"_s,
                                           u"coverage"_s,
                                           u"domain"_s,
                                           u"employees"_s,
                                           u"engagement"_s,
                                           u"engagement_level"_s,
                                           u"fit"_s,
                                           u"grade"_s,
                                           u"id"_s,
                                           u"industry"_s,
                                           u"intent"_s,
                                           u"level"_s,
                                           u"name"_s,
                                           u"on_tal"_s,
                                           u"owner"_s,
                                           u"priority"_s,
                                           u"recommended_tier"_s,
                                           u"revenue"_s,
                                           u"score"_s,
                                           u"threads"_s,
                                           u"tier"_s,
                                           u"tier_by_hand"_s}));
        QCOMPARE(acme.value(u"name"_s), QJsonValue(u"Acme"_s));
        QCOMPARE(acme.value(u"domain"_s), QJsonValue(u"acme.example"_s));
        QCOMPARE(acme.value(u"country"_s), QJsonValue(u"Germany"_s));
        QCOMPARE(acme.value(u"owner"_s), QJsonValue(u"Anna"_s));
        QCOMPARE(acme.value(u"employees"_s), QJsonValue(1000));
        QCOMPARE(acme.value(u"revenue"_s), QJsonValue(20'000'000));
        QCOMPARE(acme.value(u"score"_s), QJsonValue(66.558));
        QCOMPARE(acme.value(u"fit"_s), QJsonValue(65.556));
        QCOMPARE(acme.value(u"intent"_s), QJsonValue(80));
        QCOMPARE(acme.value(u"engagement"_s), QJsonValue(0));
        QCOMPARE(acme.value(u"level"_s), QJsonValue(u"hot"_s));
        QCOMPARE(acme.value(u"engagement_level"_s), QJsonValue(u"cold"_s));
        QCOMPARE(acme.value(u"grade"_s), QJsonValue(u"B"_s));
        QCOMPARE(acme.value(u"tier"_s), QJsonValue(2));
        QCOMPARE(acme.value(u"recommended_tier"_s), QJsonValue(2));
        QCOMPARE(acme.value(u"tier_by_hand"_s), QJsonValue(false));
        QCOMPARE(acme.value(u"threads"_s), QJsonValue(0));
        QCOMPARE(acme.value(u"coverage"_s), QJsonValue(0));
        QCOMPARE(acme.value(u"on_tal"_s), QJsonValue(true));
        QCOMPARE(acme.value(u"priority"_s), QJsonValue(u"High"_s));
        // Integers are printed as such, so that a strict reader takes them for what they are.
        const CliResult printed =
            m_folder.done({u"accounts"_s, u"plan.talbook"_s, u"--json"_s, u"--as-of"_s, u"2027-02-11"_s});
        QVERIFY(printed.out.contains("\"revenue\": 20000000,"));
        QVERIFY(!printed.out.contains("e+"));
    }

    void whatIsUnknownIsNull()
    {
        const QJsonObject unknown =
            json({u"accounts"_s, u"--where"_s, u"name = Unknown"_s}).value(u"accounts"_s).toArray().first().toObject();
        for (const QString &key : {u"domain"_s, u"industry"_s, u"country"_s, u"employees"_s, u"revenue"_s, u"owner"_s,
                                   u"tier"_s, u"priority"_s}) {
            QVERIFY2(unknown.contains(key), qPrintable(key));
            QVERIFY2(unknown.value(key).isNull(), qPrintable(key));
        }
        QCOMPARE(unknown.value(u"score"_s), QJsonValue(0));
        QCOMPARE(unknown.value(u"grade"_s), QJsonValue(u"Watch"_s));
    }

    void anAmountWithoutARateIsUnknown()
    {
        CliFolder folder;
        folder.makePlan([](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO rate(currency, value) VALUES('USD', 0.5)"));
            return edit.database().execute("INSERT INTO account(id, name, revenue, currency) VALUES(1, 'Dollars', 300, "
                                           "'USD'), (2, 'Francs', 300, 'CHF')");
        });
        const QJsonArray accounts = folder.done({u"accounts"_s, u"plan.talbook"_s, u"--json"_s, u"--sort"_s, u"name"_s})
                                        .json()
                                        .value(u"accounts"_s)
                                        .toArray();
        QCOMPARE(accounts.at(0).toObject().value(u"revenue"_s), QJsonValue(1.5));
        QVERIFY(accounts.at(1).toObject().value(u"revenue"_s).isNull());
    }

    void theDayDecidesHowOldASignalIs()
    {
        // Thirty days are one half-life: 80 becomes 40, which is "engaged".
        const QJsonObject later = json({u"accounts"_s, u"--where"_s, u"name = Acme"_s}, u"2027-03-13"_s)
                                      .value(u"accounts"_s)
                                      .toArray()
                                      .first()
                                      .toObject();
        QCOMPARE(later.value(u"intent"_s), QJsonValue(40));
        QCOMPARE(later.value(u"level"_s), QJsonValue(u"engaged"_s));
        const QJsonObject before = json({u"accounts"_s, u"--where"_s, u"name = Acme"_s}, u"2027-02-10"_s)
                                       .value(u"accounts"_s)
                                       .toArray()
                                       .first()
                                       .toObject();
        QCOMPARE(before.value(u"intent"_s), QJsonValue(0));
    }

    void sorting_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("names");
        // All but Acme score nothing: fewer than 50 employees and no target industry.
        QTest::newRow("highest score first by default") << QString() << u"ru"_s << u"Acme Арбуз Ёлка Ель Жук Unknown"_s;
        QTest::newRow("names in the order of Russian") << u"name"_s << u"ru"_s << u"Арбуз Ёлка Ель Жук Acme Unknown"_s;
        QTest::newRow("backwards") << u"name:desc"_s << u"ru"_s << u"Unknown Acme Жук Ель Ёлка Арбуз"_s;
        QTest::newRow("English puts Latin first") << u"name:asc"_s << u"en"_s << u"Acme Unknown Арбуз Ёлка Ель Жук"_s;
        QTest::newRow("ties by name, unknown last")
            << u"employees"_s << u"ru"_s << u"Арбуз Ёлка Ель Жук Acme Unknown"_s;
        QTest::newRow("unknown last backwards too")
            << u"employees:desc"_s << u"ru"_s << u"Acme Жук Ёлка Ель Арбуз Unknown"_s;
        QTest::newRow("by level") << u"level:desc"_s << u"en"_s << u"Acme Unknown Арбуз Ёлка Ель Жук"_s;
        QTest::newRow("high before what has no priority")
            << u"priority"_s << u"en"_s << u"Acme Unknown Арбуз Ёлка Ель Жук"_s;
        QTest::newRow("by truth") << u"on_tal:desc"_s << u"en"_s << u"Acme Unknown Арбуз Ёлка Ель Жук"_s;
    }
    void sorting()
    {
        QFETCH(QString, order);
        QFETCH(QString, language);
        QFETCH(QString, names);
        QStringList arguments = {u"accounts"_s,   u"plan.talbook"_s, u"--json"_s, u"--as-of"_s,
                                 u"2027-02-11"_s, u"--lang"_s,       language};
        if (!order.isNull())
            arguments += {u"--sort"_s, order};
        QCOMPARE(namesIn(m_folder.done(arguments)).join(u' '), names);
    }

    void onlyWhatWasAskedFor()
    {
        QCOMPARE(namesIn(listing({u"--tal"_s})), QStringList{u"Acme"_s});
        QCOMPARE(namesIn(listing({u"--where"_s, u"industry = розница and employees <= 20"_s, u"--sort"_s, u"name"_s})),
                 (QStringList{u"Арбуз"_s, u"Ёлка"_s, u"Ель"_s}));
        QCOMPARE(namesIn(listing({u"--sort"_s, u"name"_s, u"--limit"_s, u"2"_s})).size(), 2);
        QCOMPARE(namesIn(listing({u"--limit"_s, u"1000"_s})).size(), 6);
        const CliResult none = m_folder.done({u"accounts"_s, u"plan.talbook"_s, u"--where"_s, u"name = nobody"_s});
        QCOMPARE(none.text(), u"No account fits.\n"_s);
        QVERIFY(namesIn(listing({u"--where"_s, u"name = nobody"_s})).isEmpty());
    }

    void theTableIsAlignedAndTranslated()
    {
        const CliResult table =
            m_folder.done({u"accounts"_s, u"plan.talbook"_s, u"--as-of"_s, u"2027-02-11"_s, u"--lang"_s, u"ru"_s});
        const QStringList lines = table.text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 8);
        QVERIFY2(lines.at(0).startsWith(u"Название"_s), table.told().constData());
        // The rule under the titles shows where columns begin; every line has a blank before each of them.
        for (qsizetype at = 1; at < lines.at(1).size(); ++at) {
            if (lines.at(1).at(at) != u'-' || lines.at(1).at(at - 1) != u' ')
                continue;
            for (const QString &line : lines)
                QVERIFY2(line.size() < at || line.at(at - 1) == u' ', qPrintable(line));
        }
        const auto acme = lines.filter(u"Acme"_s);
        QCOMPARE(acme.size(), 1);
        QVERIFY2(acme.first().contains(u"66,5"_s), qPrintable(acme.first())); // cut, never rounded up
        QVERIFY2(acme.first().contains(u"горячий"_s), qPrintable(acme.first()));
        QVERIFY(m_folder.done({u"accounts"_s, u"plan.talbook"_s, u"--as-of"_s, u"2027-02-11"_s})
                    .text()
                    .contains(u"66.5"_s));
    }

    void aTierSetByHandHasAStar()
    {
        CliFolder folder;
        folder.makePlan([](Edit &edit) {
            return edit.database().execute("INSERT INTO account(id, name, tier) VALUES(1, 'A', 1)");
        });
        QVERIFY(folder.done({u"accounts"_s, u"plan.talbook"_s}).text().contains(u"1:1*"_s));
        const QJsonObject account = folder.done({u"accounts"_s, u"plan.talbook"_s, u"--json"_s})
                                        .json()
                                        .value(u"accounts"_s)
                                        .toArray()
                                        .first()
                                        .toObject();
        QCOMPARE(account.value(u"tier"_s), QJsonValue(1));
        QCOMPARE(account.value(u"tier_by_hand"_s), QJsonValue(true));
        QVERIFY(account.value(u"recommended_tier"_s).isNull());
    }

    void scoreCountsWhatTheModelGives()
    {
        const QJsonObject score = json({u"score"_s});
        QCOMPARE(score.keys(), (QStringList{u"accounts"_s, u"grades"_s, u"mean_score"_s, u"model"_s, u"model_id"_s,
                                            u"quadrants"_s, u"tiers"_s}));
        QCOMPARE(score.value(u"model"_s).toString(), u"S1 enterprise"_s);
        QCOMPARE(score.value(u"accounts"_s), QJsonValue(6));
        QCOMPARE(score.value(u"grades"_s).toObject(),
                 (QJsonObject{{u"A"_s, 0}, {u"B"_s, 1}, {u"C"_s, 0}, {u"Watch"_s, 5}}));
        QCOMPARE(score.value(u"tiers"_s).toObject(), (QJsonObject{{u"1"_s, 0}, {u"2"_s, 1}, {u"3"_s, 0}}));
        QCOMPARE(score.value(u"quadrants"_s).toObject(),
                 (QJsonObject{{u"A"_s, 1}, {u"B_nurture"_s, 0}, {u"B_lite"_s, 0}, {u"C"_s, 5}}));
        QCOMPARE(score.value(u"mean_score"_s), QJsonValue(11.093)); // 66.558 / 6
        const QString russian = m_folder.done({u"score"_s, u"plan.talbook"_s, u"--lang"_s, u"ru"_s}).text();
        for (const QString &line :
             {u"Категория A"_s, u"Категория C"_s, u"наблюдение"_s, u"Уровень 1:Few"_s, u"Все аккаунты"_s})
            QVERIFY2(russian.contains(u'\n' + line), qPrintable(russian));
    }

    void aWhatIfStoresNothing()
    {
        const QByteArray before = m_folder.bytes();
        const QJsonObject changed = json({u"score"_s, u"--set"_s, u"cutoff.B=70"_s, u"--set=threshold.fit=66"_s});
        QCOMPARE(changed.value(u"grades"_s).toObject().value(u"C"_s), QJsonValue(1));
        QCOMPARE(changed.value(u"quadrants"_s).toObject().value(u"B_nurture"_s),
                 QJsonValue(1)); // fit 65.6 is left of 66
        // S0: (40 x 90.769 + 20 x 0 + 25 x 80 + 15 x 0) / 100 = 56.308: tier 3.
        const QJsonObject other = json({u"score"_s, u"--model"_s, u"s0"_s});
        QCOMPARE(other.value(u"model_id"_s).toString(), u"s0"_s);
        QCOMPARE(other.value(u"mean_score"_s), QJsonValue(9.385)); // 56.308 / 6
        QCOMPARE(m_folder.bytes(), before);
        QCOMPARE(json({u"score"_s}).value(u"grades"_s).toObject().value(u"B"_s), QJsonValue(1));
    }

    void anExplanationAddsUpToTheScore()
    {
        for (const QString &account : {u"Acme"_s, u"acme.example"_s, u"ACME"_s}) {
            const QJsonObject json = this->json({u"explain"_s}, u"2027-02-11"_s, {account});
            QCOMPARE(json.keys(), (QStringList{u"account"_s, u"completeness"_s, u"grade"_s, u"id"_s, u"parts"_s,
                                               u"remarks"_s, u"rounding"_s, u"score"_s, u"trend"_s}));
            QCOMPARE(json.value(u"account"_s).toString(), u"Acme"_s);
            QCOMPARE(json.value(u"score"_s), QJsonValue(66.558));
            double sum = json.value(u"rounding"_s).toDouble();
            double possible = 0;
            QHash<QString, double> points;
            for (const QJsonValue &value : json.value(u"parts"_s).toArray()) {
                const QJsonObject part = value.toObject();
                QCOMPARE(part.keys(), (QStringList{u"component"_s, u"criterion"_s, u"evidence"_s, u"known"_s, u"name"_s,
                                                   u"points"_s, u"possible"_s, u"rule"_s, u"value"_s}));
                sum += part.value(u"points"_s).toDouble();
                possible += part.value(u"possible"_s).toDouble();
                points.insert(part.value(u"criterion"_s).toString(), part.value(u"points"_s).toDouble());
            }
            QCOMPARE(QString::number(sum, 'f', 3), u"66.558"_s);
            QCOMPARE(QString::number(possible, 'f', 1), u"100.0"_s);
            QCOMPARE(points.value(u"employees"_s), 15.385); // 40 x 25 / 65
            QCOMPARE(points.value(u"revenue"_s), 8.615);    // 40 x 20 / 65 x 0.7
        }
    }

    void anExplanationNamesItsEvidence()
    {
        const QJsonObject json = this->json({u"explain"_s}, u"2027-02-11"_s, {u"Acme"_s});
        QStringList kinds;
        for (const QJsonValue &part : json.value(u"parts"_s).toArray()) {
            for (const QJsonValue &record : part.toObject().value(u"evidence"_s).toArray())
                kinds.append(record.toObject().value(u"kind"_s).toString());
        }
        QVERIFY2(kinds.contains(u"signal"_s), qPrintable(kinds.join(u' ')));
    }

    void anExplanationTellsTheWeeksBefore()
    {
        const QJsonArray trend = json({u"explain"_s}, u"2027-02-11"_s, {u"Acme"_s}).value(u"trend"_s).toArray();
        QCOMPARE(trend.size(), 13);
        QCOMPARE(trend.first()[u"date"_s], QJsonValue(u"2026-11-19"_s));
        QCOMPARE(trend.last().toObject(), (QJsonObject{{u"date"_s, u"2027-02-11"_s},
                                                       {u"intent"_s, 80},
                                                       {u"engagement"_s, 0},
                                                       {u"change"_s, 80},
                                                       {u"spike"_s, true},
                                                       {u"inbound"_s, 0},
                                                       {u"outbound"_s, 0},
                                                       {u"signals"_s, 1}}));
    }

    void anExplanationIsReadableInBothLanguages()
    {
        const QString english =
            m_folder.done({u"explain"_s, u"plan.talbook"_s, u"Acme"_s, u"--as-of"_s, u"2027-02-11"_s}).text();
        QVERIFY(english.startsWith(u"Acme\n"_s));
        QVERIFY2(english.contains(u"66.558"_s) && english.contains(u"15.385"_s), qPrintable(english));
        const QString russian =
            m_folder
                .done({u"explain"_s, u"plan.talbook"_s, u"Acme"_s, u"--as-of"_s, u"2027-02-11"_s, u"--lang"_s, u"ru"_s})
                .text();
        QVERIFY2(russian.contains(u"66,558"_s) && russian.contains(u"Баллы"_s), qPrintable(russian));
    }

    void ambiguousNamesListTheIds()
    {
        CliFolder folder;
        folder.makePlan([](Edit &edit) {
            return edit.database().execute("INSERT INTO account(id, name) VALUES(11, 'Twin'), (12, 'twin')");
        });
        const CliResult result = folder.run({u"explain"_s, u"plan.talbook"_s, u"Twin"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.message().contains(u"11, 12"_s), result.told().constData());
        QCOMPARE(folder.done({u"explain"_s, u"plan.talbook"_s, u"12"_s, u"--json"_s}).json().value(u"id"_s),
                 QJsonValue(12));
    }

private:
    CliResult listing(const QStringList &options) const
    {
        return m_folder.done(QStringList{u"accounts"_s, u"plan.talbook"_s, u"--json"_s, u"--as-of"_s, u"2027-02-11"_s} +
                             options);
    }
    QJsonObject json(QStringList command, const QString &asOf = u"2027-02-11"_s, const QStringList &more = {}) const
    {
        command.insert(1, u"plan.talbook"_s);
        return m_folder.done(command + more + QStringList{u"--json"_s, u"--as-of"_s, asOf}).json();
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliAccounts)
#include "test_cli_accounts.moc"
