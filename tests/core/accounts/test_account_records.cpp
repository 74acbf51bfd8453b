#include "core/accounts/account_events.h"
#include "core/accounts/account_profile.h"

#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Acme with Anna, and Bolt with Boris.
struct TwoAccounts
{
    PlanFolder folder;
    std::unique_ptr<Plan> plan = newPlan(folder);
    AccountId acme, bolt;
    ContactId anna{501}, boris{502};

    TwoAccounts()
    {
        run([this](Edit &edit) -> Expected<void> {
            for (auto [id, name] : {std::pair(&acme, u"Acme"_s), std::pair(&bolt, u"Bolt"_s)}) {
                const auto made = addAccount(edit, name);
                TALBOOK_TRY(made);
                *id = *made;
            }
            const char *sql = "INSERT INTO contact(id, account_id, name) VALUES(?, ?, ?)";
            TALBOOK_TRY(edit.database().execute(sql, anna, acme, u"Anna"_s));
            return edit.database().execute(sql, boris, bolt, u"Boris"_s);
        });
    }

    void run(const Plan::Work &work)
    {
        if (const auto done = plan->run(u"Step"_s, work); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }
    Expected<ChangeSummary> store(const AccountEvent &event)
    {
        return plan->run(u"Store"_s, [this, &event](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(storeAccountEvent(edit, acme, event));
            return {};
        });
    }
    std::vector<AccountEvent> events() const { return *accountEvents(plan->database(), acme); }
};

AccountEvent meeting(QDate date)
{
    AccountEvent event;
    event.date = date;
    event.kind = u"meeting_held"_s;
    return event;
}

} // namespace

class TestAccountRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileIsWhatAPersonTypes()
    {
        TwoAccounts two;
        two.run([&two](Edit &edit) -> Expected<void> {
            const std::span account(&two.acme, 1);
            TALBOOK_TRY(setAccountField(edit, account, AccountField::Employees, u"12500"_s));
            TALBOOK_TRY(setAccountField(edit, account, AccountField::Revenue, u"1200000"_s));
            TALBOOK_TRY(setAccountField(edit, account, AccountField::ExpectedAcv, u"99.50"_s));
            TALBOOK_TRY(setAccountField(edit, account, AccountField::Tier, u"2"_s));
            return setAccountField(edit, account, AccountField::Technologies, u"Salesforce; SAP"_s);
        });
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const auto profile = accountProfile(two.plan->database(), two.acme, english);
        TALBOOK_VERIFY(profile);
        QCOMPARE(profile->text(AccountField::Name), u"Acme"_s);
        QCOMPARE(profile->text(AccountField::Employees), u"12,500"_s);
        QCOMPARE(profile->text(AccountField::Revenue), u"1,200,000"_s);
        QCOMPARE(profile->text(AccountField::ExpectedAcv), u"99.50"_s);
        QCOMPARE(profile->text(AccountField::Tier), u"1:Few"_s);
        QCOMPARE(profile->text(AccountField::Technologies), u"Salesforce; SAP"_s);
        QCOMPARE(profile->text(AccountField::StrategicValue), QString());
        QCOMPARE(profile->currency, u"EUR"_s);
    }

    void figuresShownInEitherLanguageCanBeTypedBack_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("Russian") << QLocale(QLocale::Russian, QLocale::Russia);
    }
    void figuresShownInEitherLanguageCanBeTypedBack()
    {
        QFETCH(QLocale, locale);
        TwoAccounts two;
        const std::span account(&two.acme, 1);
        two.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setAccountField(edit, account, AccountField::Employees, u"1234567"_s));
            TALBOOK_TRY(setAccountField(edit, account, AccountField::Revenue, u"1234567.89"_s));
            return setAccountField(edit, account, AccountField::StrategicValue, u"62.5"_s);
        });
        const QByteArray before = fingerprint(*two.plan);
        const auto profile = accountProfile(two.plan->database(), two.acme, locale);
        TALBOOK_VERIFY(profile);
        two.run([&](Edit &edit) -> Expected<void> {
            for (const AccountField field :
                 {AccountField::Employees, AccountField::Revenue, AccountField::StrategicValue})
                TALBOOK_TRY(setAccountField(edit, account, field, profile->text(field)));
            return {};
        });
        QCOMPARE(fingerprint(*two.plan), before);
    }

    void columnsThatNobodyNamedAreReadByName()
    {
        TwoAccounts two;
        two.run([&two](Edit &edit) {
            return edit.database().execute("UPDATE account SET extra = ? WHERE id = ?",
                                           u"{\"Squad\": \"Blue\", \"Floor\": 7}"_s, two.acme);
        });
        const auto profile = accountProfile(two.plan->database(), two.acme, QLocale::c());
        TALBOOK_VERIFY(profile);
        QCOMPARE(profile->extra.size(), size_t(2));
        QCOMPARE(profile->extra[0], std::pair(u"Floor"_s, u"7"_s));
        QCOMPARE(profile->extra[1], std::pair(u"Squad"_s, u"Blue"_s));
    }

    void anAccountThatIsGoneIsNotFound()
    {
        TwoAccounts two;
        const auto profile = accountProfile(two.plan->database(), AccountId{42}, QLocale::c());
        QVERIFY(!profile);
        QCOMPARE(int(profile.error().code), int(ErrorCode::NotFound));
    }

    void eventsAreActivitiesAndSignalsNewestFirst()
    {
        TwoAccounts two;
        AccountEvent touch = meeting(QDate(2027, 1, 10));
        touch.contact = two.anna;
        touch.channel = u"Meeting"_s;
        touch.count = 2;
        AccountEvent signal;
        signal.isSignal = true;
        signal.date = QDate(2027, 2, 1);
        signal.kind = u"hiring"_s;
        signal.strength = 70;
        TALBOOK_VERIFY(two.store(touch));
        TALBOOK_VERIFY(two.store(signal));
        TALBOOK_VERIFY(two.store(meeting(QDate(2026, 12, 1))));
        const auto events = two.events();
        QCOMPARE(events.size(), size_t(3));
        QVERIFY(events[0].isSignal);
        QCOMPARE(events[0].strength, 70.0);
        QCOMPARE(events[1].person, u"Anna"_s);
        QCOMPARE(events[1].channel, u"Meeting"_s);
        QCOMPARE(events[1].count, 2);
        QCOMPARE(events[2].date, QDate(2026, 12, 1));
        QVERIFY(accountEvents(two.plan->database(), two.bolt)->empty());
    }

    void anEventIsChangedInPlaceAndKeepsItsOtherColumns()
    {
        TwoAccounts two;
        TALBOOK_VERIFY(two.store(meeting(QDate(2027, 1, 10))));
        AccountEvent event = two.events().front();
        two.run([&event](Edit &edit) {
            return edit.database().execute("UPDATE activity SET extra = '{\"Room\":\"4\"}', external_id = 'x' "
                                           "WHERE id = ?",
                                           event.id);
        });
        event.inbound = false;
        event.note = u"Moved"_s;
        TALBOOK_VERIFY(two.store(event));
        const auto events = two.events();
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events[0].id, event.id);
        QVERIFY(!events[0].inbound);
        QCOMPARE(*two.plan->database().text("SELECT external_id || extra FROM activity"), u"x{\"Room\":\"4\"}"_s);
    }

    void aWrongEventIsRefusedByItsField_data()
    {
        QTest::addColumn<AccountEvent>("event");
        QTest::addColumn<QString>("field");
        AccountEvent undated = meeting({});
        AccountEvent kindless = meeting(QDate(2027, 1, 1));
        kindless.kind = u" "_s;
        AccountEvent uncounted = meeting(QDate(2027, 1, 1));
        uncounted.count = 0;
        AccountEvent stranger = meeting(QDate(2027, 1, 1));
        stranger.contact = ContactId{502};
        AccountEvent strong = meeting(QDate(2027, 1, 1));
        strong.isSignal = true;
        strong.strength = 101;
        QTest::newRow("no date") << undated << u"Date"_s;
        QTest::newRow("no kind") << kindless << u"Kind"_s;
        QTest::newRow("count 0") << uncounted << u"Count"_s;
        QTest::newRow("somebody of another account") << stranger << u"Person"_s;
        QTest::newRow("strength 101") << strong << u"Strength"_s;
    }
    void aWrongEventIsRefusedByItsField()
    {
        QFETCH(AccountEvent, event);
        QFETCH(QString, field);
        TwoAccounts two;
        const QByteArray before = fingerprint(*two.plan);
        const auto done = two.store(event);
        QVERIFY(!done);
        QVERIFY2(done.error().message.startsWith(field), qPrintable(done.error().message));
        QCOMPARE(fingerprint(*two.plan), before);
    }

    void removedEventsComeBackByUndo()
    {
        TwoAccounts two;
        AccountEvent signal = meeting(QDate(2027, 1, 5));
        signal.isSignal = true;
        TALBOOK_VERIFY(two.store(meeting(QDate(2027, 1, 10))));
        TALBOOK_VERIFY(two.store(signal));
        const QByteArray before = fingerprint(*two.plan);
        const auto events = two.events();
        two.run([&events](Edit &edit) { return removeAccountEvents(edit, events); });
        QVERIFY(two.events().empty());
        TALBOOK_VERIFY(two.plan->undo());
        QCOMPARE(fingerprint(*two.plan), before);
    }

    void thePeopleOfAnAccountAreItsOwn()
    {
        TwoAccounts two;
        const auto contacts = accountContacts(two.plan->database(), two.acme);
        TALBOOK_VERIFY(contacts);
        QCOMPARE(contacts->size(), size_t(1));
        QCOMPARE(contacts->front().id, two.anna);
        QCOMPARE(contacts->front().name, u"Anna"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountRecords)
#include "test_account_records.moc"
