#include "core/exchange/account_index.h"

#include <QTest>

using namespace talbook;

/// Which account a record means, among accounts added in the order of their ids 1, 2, 3…
class TestAccountIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsDecideAmongNamesakes();
    void sameDomainPrefersTheName();
    void twoFormsOfASalesforceId();
    void changedKeysAreFollowed();
    void manyNamesakesAreNoBurden();

private:
    static AccountKeys keys(std::string_view id, std::string_view domain, std::string_view name)
    {
        return {id, domain, name.empty() ? CompanyName() : companyName(name)};
    }
    static qint64 found(const AccountIndex &index, const AccountKeys &wanted)
    {
        const auto entry = index.find(wanted);
        return entry.match == AccountMatch::None ? 0 : index.id(entry.entry).value;
    }
};

void TestAccountIndex::formsDecideAmongNamesakes()
{
    AccountIndex index;
    index.add(AccountId{1}, keys("", "", "Acme Ltd"));
    index.add(AccountId{2}, keys("", "", "Acme"));
    index.add(AccountId{3}, keys("", "", "Acme, Inc."));
    QCOMPARE(found(index, keys("", "", "ACME Incorporated")), 3); // the same form
    QCOMPARE(found(index, keys("", "", "acme")), 2);
    QCOMPARE(found(index, keys("", "", "Acme GmbH")), 2); // none of that form, so the one without
    AccountIndex formsOnly;
    formsOnly.add(AccountId{1}, keys("", "", "Acme Ltd"));
    formsOnly.add(AccountId{3}, keys("", "", "Acme, Inc."));
    QCOMPARE(found(formsOnly, keys("", "", "Acme")), 1);
    QCOMPARE(found(formsOnly, keys("", "", "Acme GmbH")), 0);
}

void TestAccountIndex::sameDomainPrefersTheName()
{
    AccountIndex index;
    index.add(AccountId{1}, keys("a", "google.com", "Google Ads"));
    index.add(AccountId{2}, keys("b", "google.com", "Google Cloud"));
    QCOMPARE(found(index, keys("", "google.com", "Google Cloud")), 2);
    QCOMPARE(found(index, keys("", "google.com", "Alphabet")), 1);
    QCOMPARE(found(index, keys("b", "google.com", "Google Ads")), 2); // the id says it outright
}

void TestAccountIndex::twoFormsOfASalesforceId()
{
    // The pair is Salesforce's own example of the two forms.
    AccountIndex index;
    index.add(AccountId{1}, keys("00570000001ZwTi", "", "Short"));
    index.add(AccountId{2}, keys("001x0000002xLCVAA2", "", "Long"));
    QCOMPARE(found(index, keys("00570000001ZwTiAAK", "", "")), 1);
    QCOMPARE(found(index, keys("001x0000002xLCV", "", "")), 2);
    QCOMPARE(found(index, keys("001x0000002xlcv", "", "")), 0);
    QCOMPARE(found(index, keys("00570000001ZwTiAAA", "", "")), 0);
}

void TestAccountIndex::changedKeysAreFollowed()
{
    AccountIndex index;
    const quint32 entry = index.add(AccountId{1}, keys("", "old.com", "Old"));
    index.setName(entry, companyName("New"));
    index.setDomain(entry, "new.com");
    index.setExternalId(entry, "7");
    QCOMPARE(found(index, keys("", "", "Old")), 0);
    QCOMPARE(found(index, keys("", "old.com", "")), 0);
    QCOMPARE(found(index, keys("", "", "New")), 1);
    QCOMPARE(found(index, keys("", "new.com", "")), 1);
    QCOMPARE(found(index, keys("7", "", "")), 1);
    QCOMPARE(found(index, keys("8", "", "New")), 0); // another id, so another company
}

void TestAccountIndex::manyNamesakesAreNoBurden()
{
    AccountIndex index;
    for (int i = 1; i <= 20000; ++i) {
        const std::string id = std::to_string(i);
        const AccountKeys wanted = keys(id, "", "Not provided");
        QCOMPARE(found(index, wanted), 0);
        index.add(AccountId{i}, wanted);
    }
    QCOMPARE(found(index, keys("", "", "not provided")), 1);
    QCOMPARE(found(index, keys("20000", "", "")), 20000);
}

QTEST_GUILESS_MAIN(TestAccountIndex)
#include "test_account_index.moc"
