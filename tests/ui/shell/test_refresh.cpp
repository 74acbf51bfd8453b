#include "tests/ui/shell/window_fixture.h"

#include "core/accounts/account_edit.h"
#include "core/accounts/segments.h"

#include <QSignalSpy>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// More records than are scored in place: figures of such a plan come by a job.
constexpr int manyRecords = 20'500;

void run(WindowFixture &fixture, const Plan::Work &work)
{
    if (const auto done = fixture.document.run(u"Step"_s, work); !done)
        qFatal("%s", qPrintable(done.error().message));
}

AccountId first(WindowFixture &fixture)
{
    return fixture.document.standings().accounts()[0].id;
}

void makeLarge(WindowFixture &fixture)
{
    const AccountId account = first(fixture);
    run(fixture, [account](Edit &edit) -> Expected<void> {
        Statement add(edit.database(), "INSERT INTO activity(id, account_id, date, kind, direction, count) "
                                       "VALUES(?, ?, '2027-02-01', 'website_visit', 'inbound', 1)");
        for (int i = 1; i <= manyRecords; ++i) {
            add.bind(1, i);
            add.bind(2, account);
            add.step();
        }
        return add.result();
    });
    fixture.document.jobs().wait();
    if (!fixture.document.isLarge())
        qFatal("the plan is not large");
}

/// How often the accounts were scored: anew as a whole, or some of them.
class Scorings
{
public:
    explicit Scorings(Document &document)
        : m_whole(&document, &Document::reset), m_some(&document, &Document::figuresChanged)
    {
    }
    QList<qsizetype> counts() const { return {m_whole.size(), m_some.size()}; }

private:
    QSignalSpy m_whole, m_some;
};

Expected<void> writeNotes(Edit &edit, AccountId account)
{
    return setAccountField(edit, std::span(&account, 1), AccountField::Notes, u"Met at the fair"_s);
}

} // namespace

/// What changes no score is not scored for.
class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    /// The plan is saved by itself while somebody is in the middle of a word.
    void savingByItselfTakesNothingHalfTyped()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const QSignalSpy settling(&fixture.document, &Document::settling);
        const AccountId account = first(fixture);
        run(fixture, [account](Edit &edit) {
            return setAccountField(edit, std::span(&account, 1), AccountField::Owner, u"Anna"_s);
        });
        const auto before = settling.size();
        QVERIFY(!fixture.document.isPublished());
        QTRY_VERIFY(fixture.document.isPublished());
        QCOMPARE(settling.size(), before);
        fixture.trigger(u"file.save"_s); // a person's own wish
        QVERIFY(settling.size() > before);
    }

    void notesScoreNothing()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        const AccountId account = first(fixture);
        const Scorings scorings(fixture.document);
        run(fixture, [account](Edit &edit) { return writeNotes(edit, account); });
        QCOMPARE(scorings.counts(), (QList<qsizetype>{0, 0}));
        fixture.trigger(u"edit.undo"_s);
        QCOMPARE(scorings.counts(), (QList<qsizetype>{0, 0}));
        run(fixture, [account](Edit &edit) {
            return setAccountField(edit, std::span(&account, 1), AccountField::Employees, u"5000"_s);
        });
        QCOMPARE(scorings.counts(), (QList<qsizetype>{0, 1}));
        run(fixture, [](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = u"Cargo"_s});
            return {};
        });
        QCOMPARE(scorings.counts(), (QList<qsizetype>{1, 1}));
    }

    void aSegmentScoresNothingAndIsThere()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const Scorings scorings(fixture.document);
        run(fixture, [](Edit &edit) -> Expected<void> {
            return edit.database().execute("INSERT INTO segment(id, name, expression) VALUES(1, 'Large', '')");
        });
        QCOMPARE(scorings.counts(), (QList<qsizetype>{0, 0}));
    }

    void inALargePlanNotesStartNoWork_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("on the accounts") << u"page.accounts"_s;
        QTest::newRow("on the home page") << u"page.home"_s;
    }
    void inALargePlanNotesStartNoWork()
    {
        QFETCH(QString, page);
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        makeLarge(fixture);
        fixture.trigger(page);
        fixture.document.jobs().wait();
        const AccountId account = first(fixture);
        const Scorings scorings(fixture.document);
        run(fixture, [account](Edit &edit) { return writeNotes(edit, account); });
        QVERIFY(!fixture.document.jobs().isBusy());
        QCOMPARE(scorings.counts(), (QList<qsizetype>{0, 0}));
        run(fixture, [](Edit &edit) { return edit.database().execute("UPDATE activity SET count = 2 WHERE id = 1"); });
        QVERIFY(fixture.document.jobs().isBusy());
        fixture.document.jobs().wait();
        QCOMPARE(scorings.counts(), (QList<qsizetype>{1, 0}));
    }
};

QTEST_MAIN(TestRefresh)
#include "test_refresh.moc"
