#include "core/exchange/audience.h"

#include "core/accounts/tal.h"
#include "core/exchange/audience_values.h"
#include "tests/core/scoring/scoring_plan.h"
#include "tests/support/temporary_plan.h"

#include <QFile>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate day(2027, 2, 11);

void set(Edit &edit, qint64 account, const char *column, const QString &value)
{
    const auto done =
        edit.database().execute("UPDATE account SET " + std::string(column) + " = ? WHERE id = ?", value, account);
    if (!done)
        qFatal("%s", qPrintable(done.error().details));
}

void setPerson(Edit &edit, qint64 contact, const char *column, const QString &value)
{
    const auto done =
        edit.database().execute("UPDATE contact SET " + std::string(column) + " = ? WHERE id = ?", value, contact);
    if (!done)
        qFatal("%s", qPrintable(done.error().details));
}

/// Beta before Acme, so that the order of the file is seen to be its own.
Expected<void> addAccounts(Edit &edit)
{
    const qint64 beta = insertAccount(edit, {.name = u"Beta"_s, .industry = u"Banking"_s});
    set(edit, beta, "country", u"Atlantis"_s);
    const qint64 acme = insertAccount(edit, {.name = u"Acme, Inc."_s, .employees = 250, .industry = u"SaaS"_s});
    set(edit, acme, "domain", u"acme.example"_s);
    set(edit, acme, "country", u"Germany"_s);
    set(edit, acme, "city", u"Berlin"_s);
    set(edit, acme, "owner", u"Anna"_s);
    set(edit, acme, "external_id", u"001A00000000001"_s);
    set(edit, acme, "linkedin_url", u"https://www.linkedin.com/company/acme"_s);
    const qint64 ada = insertContact(edit, acme, u"Ada Lovelace"_s, {}, {});
    setPerson(edit, ada, "email", u" Test@Example.COM "_s);
    setPerson(edit, ada, "phone", u"+44 20 7946-0000"_s);
    setPerson(edit, ada, "title", u"CTO"_s);
    setPerson(edit, ada, "external_id", u"003A00000000001"_s);
    const qint64 bob = insertContact(edit, acme, u"Bob"_s, {}, {});
    setPerson(edit, bob, "phone", u"020 7946 0000"_s);
    return {};
}

bool tells(const Audience &audience, const QString &words)
{
    return std::ranges::any_of(audience.warnings,
                               [&](const AudienceWarning &warning) { return warning.message.contains(words); });
}

} // namespace

class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = newPlan(m_folder);
        TALBOOK_VERIFY(m_plan->run(u"Prepare"_s, addAccounts));
    }

    void filesAreToTheVendorsLetter_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("people");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("linkedin") << u"linkedin"_s << false
                                  << QByteArray("companyname,companywebsite,companyemaildomain,linkedincompanypageurl,"
                                                "stocksymbol,industry,city,state,companycountry,zipcode\r\n"
                                                "\"Acme, Inc.\",acme.example,acme.example,"
                                                "https://www.linkedin.com/company/acme,,SaaS,Berlin,,DE,\r\n"
                                                "Beta,,,,,Banking,,,,\r\n");
        QTest::newRow("linkedin, people")
            << u"linkedin"_s << true
            << QByteArray("email,firstname,lastname,jobtitle,employeecompany,country,googleaid\r\n"
                          "Test@Example.COM,Ada,Lovelace,CTO,\"Acme, Inc.\",DE,\r\n"
                          ",,Bob,,\"Acme, Inc.\",DE,\r\n");
        QTest::newRow("google") << u"google"_s << false
                                << QByteArray("Email,Phone,First Name,Last Name,Country,Zip\r\n");
        // printf test@example.com | sha256sum; printf +442079460000 | sha256sum
        QTest::newRow("google, people")
            << u"google"_s << true
            << QByteArray("Email,Phone,First Name,Last Name,Country,Zip\r\n"
                          "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b,"
                          "543f9cda443b9c55ebcf8ab34b586f9dc34948776b73de02393c41d5f8edc356,,,,\r\n");
        QTest::newRow("6sense") << u"6sense"_s << false
                                << QByteArray("Account Name,Country,Domain\r\n"
                                              "\"Acme, Inc.\",Germany,acme.example\r\n"
                                              "Beta,Atlantis,\r\n");
        QTest::newRow("demandbase")
            << u"demandbase"_s << false
            << QByteArray("Account Name,Account Domain,Owner,Employees,Industry,External Account ID\r\n"
                          "\"Acme, Inc.\",acme.example,Anna,250,SaaS,001A00000000001\r\n"
                          "Beta,,,,Banking,\r\n");
        QTest::newRow("demandbase, people")
            << u"demandbase"_s << true
            << QByteArray(
                   "First Name,Last Name,Email,External Person Id,Account Name,Account Domain,"
                   "External Account Id,Title\r\n"
                   "Ada,Lovelace,Test@Example.COM,003A00000000001,\"Acme, Inc.\",acme.example,001A00000000001,CTO\r\n"
                   ",Bob,,,\"Acme, Inc.\",acme.example,001A00000000001,\r\n");
        QTest::newRow("salesforce") << u"salesforce"_s << false
                                    << QByteArray(
                                           "Id,Name,Website,Industry,NumberOfEmployees,BillingCity,BillingCountry\r\n"
                                           "001A00000000001,\"Acme, Inc.\",acme.example,SaaS,250,Berlin,Germany\r\n"
                                           ",Beta,,Banking,,,Atlantis\r\n");
        QTest::newRow("salesforce, people")
            << u"salesforce"_s << true
            << QByteArray("Id,AccountId,FirstName,LastName,Title,Department,Email,Phone\r\n"
                          "003A00000000001,001A00000000001,Ada,Lovelace,CTO,,Test@Example.COM,+44 20 7946-0000\r\n"
                          ",001A00000000001,,Bob,,,,020 7946 0000\r\n");
        QTest::newRow("hubspot, people")
            << u"hubspot"_s << true
            << QByteArray("Contact ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,"
                          "Associated Company ID\r\n"
                          ",Ada,Lovelace,Test@Example.COM,+44 20 7946-0000,CTO,\"Acme, Inc.\",\r\n"
                          ",,Bob,,020 7946 0000,,\"Acme, Inc.\",\r\n");
    }

    void filesAreToTheVendorsLetter()
    {
        QFETCH(QString, target);
        QFETCH(bool, people);
        QFETCH(QByteArray, expected);
        const Audience audience = made(target, people);
        QCOMPARE(audience.csv(), expected);
        QCOMPARE(made(target, people).csv(), expected);
    }

    void hubSpotLearnsOfListAndTier()
    {
        const Audience audience = made(u"hubspot"_s, false);
        QCOMPARE(audience.header,
                 (QStringList{u"Company ID"_s, u"Name"_s, u"Company Domain Name"_s, u"Industry"_s,
                              u"Number of Employees"_s, u"City"_s, u"Country/Region"_s, u"LinkedIn Company Page"_s,
                              u"Target Account"_s, u"Ideal Customer Profile Tier"_s}));
        QCOMPARE(audience.rows[0].mid(0, 9),
                 (QStringList{QString(), u"Acme, Inc."_s, u"acme.example"_s, u"SaaS"_s, u"250"_s, u"Berlin"_s,
                              u"Germany"_s, u"https://www.linkedin.com/company/acme"_s, u"false"_s}));
    }

    void noPersonLeavesUnlessAskedFor()
    {
        for (const AudienceTarget &target : audienceTargets()) {
            const QByteArray csv = made(QString::fromLatin1(target.id), false).csv();
            for (const char *secret : {"Ada", "Lovelace", "Example.COM", "7946", "973dfe46"})
                QVERIFY2(!csv.contains(secret), target.id);
        }
        QVERIFY(tells(made(u"google"_s, false), u"--with-people"_s));
        QVERIFY(tells(made(u"6sense"_s, true), u"no place for people"_s));
    }

    void warningsNameAccountFieldAndRemedy()
    {
        const Audience audience = made(u"linkedin"_s, false);
        QVERIFY(tells(audience, u"“Beta”, companywebsite: the domain is missing"_s));
        QVERIFY(tells(audience, u"“Beta”, companycountry: “Atlantis” is no country"_s));
        QVERIFY(tells(audience, u"at least 1,000 companies: this list has 2, 998 too few"_s));
        // 95 % of one with its page and 60 to 70 % of one by name: 1.55 to 1.65, both rounded down.
        QVERIFY(tells(audience, u"Estimated match: 1 to 1 of 2 companies"_s));
        QVERIFY(tells(made(u"linkedin"_s, true), u"from 300 lines on: this one has 2, 298 too few"_s));
        QVERIFY(tells(made(u"demandbase"_s, false), u"“Beta”, Account Domain: Demandbase requires this field"_s));
        QVERIFY(tells(made(u"salesforce"_s, false), u"Industry: not in Salesforce's usual list: “SaaS” (1 account). Add"_s));
        QVERIFY(tells(made(u"google"_s, true), u"“Bob” of “Acme, Inc.” is left out"_s));
    }

    void whoUnsubscribedStaysOut()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Prepare"_s, [](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
            const auto person = [&](const QString &name) {
                const qint64 id = insertContact(edit, acme, name, {}, {});
                setPerson(edit, id, "email", name.section(u' ', 0, 0).toLower() + u"@acme.example"_s);
                return id;
            };
            person(u"Ada Lovelace"_s);
            setPerson(edit, person(u"Bob Stone"_s), "extra", u"{\"Unsubscribed from all email\":\"TRUE\"}"_s);
            setPerson(edit, person(u"Cleo Hart"_s), "extra", u"{\"Email Opt Out\":\"0\"}"_s);
            const qint64 dan = person(u"Dan Reed"_s);
            return edit.database().execute(
                "INSERT INTO activity(id, account_id, contact_id, date, kind, channel, direction, count) "
                "VALUES(1, ?, ?, '2027-02-03', 'Unsubscribed', 'email', 'inbound', 1)",
                acme, dan);
        }));
        const Audience audience = made(*plan, u"hubspot"_s, true);
        QStringList names;
        for (const QStringList &row : audience.rows)
            names.append(row[1]);
        QCOMPARE(names, (QStringList{u"Ada"_s, u"Cleo"_s}));
        QVERIFY(
            tells(audience, u"“Bob Stone” of “Acme” is left out: the import's column “Unsubscribed from all email”"_s));
        QVERIFY(tells(audience, u"“Dan Reed” of “Acme” is left out: unsubscribed from e-mail on"_s));
        QVERIFY(tells(audience, u"nothing of consent given"_s));
    }

    void idsOfAnotherSystemStayOut()
    {
        // The plan's ids are Salesforce's: of the company for HubSpot's companies, of Ada and of both companies' for
        // its people.
        QVERIFY(tells(made(u"hubspot"_s, false), u"1 id(s) in the plan are of another system than HubSpot"_s) ||
                tells(made(u"hubspot"_s, false), u"1 id in the plan is of another system than HubSpot"_s));
        QVERIFY(!tells(made(u"salesforce"_s, true), u"another system"_s));
    }

    void theThirdTierOfHubSpotIsToBeCompared()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Prepare"_s, [](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = u"Acme"_s});
            return edit.database().execute("UPDATE account SET tier = 3");
        }));
        const Audience audience = made(*plan, u"hubspot"_s, false);
        QCOMPARE(audience.rows[0].last(), u"tier_3"_s);
        QVERIFY(tells(audience, u"“tier_3” could not be checked at the source"_s));
    }

    void aDomainTwiceIsTold()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Prepare"_s, [](Edit &edit) -> Expected<void> {
            for (const QString &name : {u"North"_s, u"South"_s})
                set(edit, insertAccount(edit, {.name = name}), "domain", u"one.example"_s);
            return {};
        }));
        QVERIFY(tells(made(*plan, u"6sense"_s, false), u"“South”: “one.example” belongs to “North” too"_s));
    }

    void tooManyLinesAreCounted()
    {
        PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Prepare"_s, [](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 25'002; ++i)
                insertAccount(edit, {.name = u"Account %1"_s.arg(i)});
            return {};
        }));
        QVERIFY(tells(made(*plan, u"6sense"_s, false), u"at most 25,000 lines: this list has 25,002, 2 too many"_s));
    }

    void aSpaceInTheNameIsToldWhereItMatters()
    {
        const Wording words(Language::English);
        const QString path = u"/home/anna/my lists/tier 1.csv"_s;
        QVERIFY(audienceNameWarning(*findAudienceTarget(u"6sense"), path, words).contains(u"“tier-1.csv”"_s));
        QVERIFY(audienceNameWarning(*findAudienceTarget(u"hubspot"), path, words).isEmpty());
    }

    void textThatASpreadsheetWouldEvaluateIsToldAndKept()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Prepare"_s, [](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = u"=1+1"_s});
            return {};
        }));
        const Audience audience = made(*plan, u"6sense"_s, false);
        QCOMPARE(audience.csv(), QByteArray("Account Name,Country,Domain\r\n=1+1,,\r\n"));
        QVERIFY(tells(audience, u"“=1+1”, Account Name: a spreadsheet would evaluate"_s));
    }

    void countriesAsCodes_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u"gb"_s << u"GB"_s;
        QTest::newRow("not a code") << u"UK"_s << u"GB"_s;
        QTest::newRow("English") << u"United States"_s << u"US"_s;
        QTest::newRow("Russian") << u"Россия"_s << u"RU"_s;
        QTest::newRow("own language") << u"Deutschland"_s << u"DE"_s;
        QTest::newRow("no such code") << u"QQ"_s << QString();
        QTest::newRow("a union") << u"EU"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void countriesAsCodes()
    {
        QFETCH(QString, given);
        QFETCH(QString, code);
        QCOMPARE(countryCode(given), code);
    }

    void numbersAsE164()
    {
        QCOMPARE(phoneE164(u" +7 (495) 123-45-67 "_s), u"+74951234567"_s);
        QVERIFY(phoneE164(u"8 495 123-45-67"_s).isEmpty());
        QVERIFY(phoneE164(u"+44 20 7946 0000 ext. 5"_s).isEmpty());
        QVERIFY(phoneE164(u"+1234567890123456"_s).isEmpty());
    }

    void whatIsStoppedEndsThere()
    {
        const Standings standings = standingsOf(*m_plan, day);
        const std::vector<size_t> all(1000, 0);
        std::vector<qint64> told;
        const auto stopped =
            audienceFor(*findAudienceTarget(u"6sense"_s), m_plan->database(), standings, all, AudiencePeople::LeftOut,
                        Wording(Language::English), [&told](qint64 done, qint64 total) {
                            told.push_back(done);
                            return total == 1000 && done < 512;
                        });
        QVERIFY(!stopped);
        QCOMPARE(int(stopped.error().code), int(ErrorCode::Cancelled));
        QCOMPARE(told, (std::vector<qint64>{0, 256, 512}));
    }

    void aFailedWriteLeavesWhatWasThere()
    {
        const QString path = m_folder.file(u"no such folder/list.csv"_s);
        const auto saved = saveAudience(made(u"6sense"_s, false), path);
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(path));
    }

private:
    Audience made(const QString &target, bool people) const { return made(*m_plan, target, people); }
    static Audience made(const Plan &plan, const QString &target, bool people)
    {
        const Standings standings = standingsOf(plan, day);
        std::vector<size_t> all(standings.size());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        auto audience =
            audienceFor(*findAudienceTarget(target), plan.database(), standings, all,
                        people ? AudiencePeople::Included : AudiencePeople::LeftOut, Wording(Language::English));
        if (!audience)
            qFatal("%s", qPrintable(audience.error().message));
        return *audience;
    }

    PlanFolder m_folder;
    std::unique_ptr<Plan> m_plan;
};

QTEST_GUILESS_MAIN(TestAudience)
#include "test_audience.moc"
