#include "tests/ui/accounts/table_person.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What the window does beside its own thread because there is too much of it.
class TestManyAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void manyChangedAccountsAreShownAndTheirRowsStay()
    {
        TablePerson person;
        makeManyAccounts(person, 1501);
        person.accounts().sortBy({{columnOf(FilterField::Tier), Qt::AscendingOrder}, {0, Qt::AscendingOrder}});
        const AccountId first = person.model().accountAt(0);
        person.accounts().selectAll();
        QSignalSpy resets(&person.document, &Document::reset);
        QSignalSpy figures(&person.document, &Document::figuresChanged);
        person.trigger(u"account.tier2"_s);
        person.document.jobs().wait();
        QCOMPARE(figures.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(person.model().accountAt(0), first);
        for (int row = 0; row < person.model().rowCount(); ++row)
            QCOMPARE(person.document.standings()[person.model().standingIndex(row)].tier, 2);
        person.trigger(u"edit.undo"_s);
        person.document.jobs().wait();
        QVERIFY(!person.document.standings()[person.model().standingIndex(0)].tierByHand);
    }

    void anEditWhileManyAreReadIsNotLost()
    {
        TablePerson person;
        makeManyAccounts(person, 1501);
        person.sortByName();
        const AccountId one = person.model().accountAt(7);
        person.accounts().selectAll();
        bool edited = false;
        connect(&person.document, &Document::changed, this, [&] {
            if (std::exchange(edited, true))
                return;
            const auto done = person.document.run(u"Name"_s, [one](Edit &edit) {
                return edit.database().execute("UPDATE account SET name = 'Zzz' WHERE id = ?", one);
            });
            QVERIFY(done);
        });
        person.trigger(u"account.tier2"_s);
        person.document.jobs().wait();
        QVERIFY(edited);
        const auto index = person.document.standings().indexOf(one);
        QVERIFY(index);
        QCOMPARE(person.document.standings()[*index].tier, 2);
        QCOMPARE(std::get<QString>(person.document.standings().value(*index, FilterField::Name)), u"Zzz"_s);
        person.sortByName();
        QCOMPARE(person.model().accountAt(person.model().rowCount() - 1), one);
        person.model().setSearch(u"zzz"_s);
        QCOMPARE(person.model().rowCount(), 1);
    }

    void manyRowsAreCopied()
    {
        TablePerson person;
        makeManyAccounts(person, 5001);
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        person.sortByName();
        person.accounts().selectAll();
        QApplication::clipboard()->clear();
        person.trigger(u"edit.copy"_s);
        person.document.jobs().wait();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5002); // with the head
        QCOMPARE(lines[1].trimmed(), u"Account 0\tАлёна"_s);
        QCOMPARE(lines[5001].trimmed(), u"Account 5000\tАлёна"_s);
    }

    void aLargePlanIsClosedAndOpenedAgain()
    {
        TablePerson person;
        makeManyAccounts(person, 10'001);
        QVERIFY(person.document.isLarge());
        person.trigger(u"file.close"_s);
        person.document.jobs().wait();
        QVERIFY(!person.document.isOpen());
        person.open(person.folder.file());
        QVERIFY(person.document.isOpen());
        QCOMPARE(person.model().rowCount(), 10'001);
        person.sortByName();
        QCOMPARE(person.model().index(10, 0).data().toString(), u"Account 10"_s);
    }

    void aCopyOfALargePlanIsSaved()
    {
        TablePerson person;
        makeManyAccounts(person, 10'001);
        const QString copy = person.folder.file(u"copy.talbook"_s);
        person.dialogs.files = {copy};
        person.trigger(u"file.save_copy"_s);
        person.document.jobs().wait();
        QCOMPARE(person.dialogs.errors, QStringList());
        person.open(copy);
        QCOMPARE(person.model().rowCount(), 10'001);
    }
};

QTEST_MAIN(TestManyAccounts)
#include "test_many_accounts.moc"
