#include "core/plan/recovery.h"

#include "core/plan/durable_file.h"
#include "core/plan/schema.h"
#include "hostile_files.h"
#include "tests/support/folders.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_plan.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int pageSize = 4096;

/// What SQLite itself says of a whole plan: which page holds how many rows of which table.
struct PageUse
{
    QByteArray table;
    QByteArray kind; ///< leaf, internal, overflow
    int cells = 0;
};
using PageUses = std::map<int, PageUse>;

PageUses pagesOf(const QString &path)
{
    PageUses uses;
    const auto database = Database::open(path, DatabaseMode::Immutable);
    if (!database)
        qFatal("%s", qPrintable(database.error().details));
    Statement rows(*database, "SELECT pageno, name, pagetype, ncell FROM dbstat");
    while (rows.step())
        uses[int(rows.integer(0))] = {rows.text(1).toUtf8(), rows.text(2).toUtf8(), int(rows.integer(3))};
    if (const auto result = rows.result(); !result)
        qFatal("%s", qPrintable(result.error().details));
    return uses;
}

/// Every row of every recorded table, as text.
std::map<QByteArray, std::set<QByteArray>> rowsOf(const QString &path)
{
    std::map<QByteArray, std::set<QByteArray>> rows;
    const auto database = Database::open(path, DatabaseMode::Immutable);
    if (!database)
        qFatal("%s", qPrintable(database.error().details));
    for (const QByteArray &table : recordedTables()) {
        QByteArrayList parts;
        for (const QByteArray &column : columnsOf(*database, table))
            parts.append("quote(" + column + ")");
        const QByteArray sql = "SELECT " + parts.join("||'|'||") + " FROM " + table;
        Statement found(*database, std::string_view(sql.constData(), size_t(sql.size())));
        auto &of = rows[table];
        while (found.step())
            of.insert(found.text(0).toUtf8());
        if (const auto result = found.result(); !result)
            qFatal("%s", qPrintable(result.error().details));
    }
    return rows;
}

/// 2,000 accounts with a person or two each, a program, list, lines of reporting and activities: hundreds of pages.
void makeLargePlan(const QString &path)
{
    PlanFolder folder(TestDisk::Memory);
    auto plan = newPlan(folder);
    const auto step = plan->run(u"Fill"_s, [](Edit &edit) -> Expected<void> {
        const Database &database = edit.database();
        TALBOOK_TRY(database.execute("INSERT INTO program(id, name, starts_on, ends_on) "
                                     "VALUES(5, 'Pilot', '2027-01-01', '2027-12-31')"));
        QRandomGenerator random(7);
        for (qint64 i = 0; i < 2000; ++i) {
            const qint64 account = 1000 + i * 7;
            const qint64 person = 500'000 + i * 10;
            TALBOOK_TRY(database.execute("INSERT INTO account(id, name, domain, revenue, currency, notes) "
                                         "VALUES(?, ?, ?, ?, 'EUR', ?)",
                                         account, u"Ромашка %1"_s.arg(i), u"r%1.example"_s.arg(i), i * 1'000'00,
                                         QString(int(random.bounded(200)), u'n')));
            TALBOOK_TRY(database.execute("INSERT INTO contact(id, account_id, name) VALUES(?, ?, ?)", person, account,
                                         u"Anna %1"_s.arg(i)));
            TALBOOK_TRY(database.execute("INSERT INTO contact(id, account_id, name, reports_to) VALUES(?, ?, ?, ?)",
                                         person + 1, account, u"Boris %1"_s.arg(i), person));
            TALBOOK_TRY(database.execute("INSERT INTO activity(id, account_id, contact_id, date, kind, direction, "
                                         "count) VALUES(?, ?, ?, '2027-02-01', 'call', 'outbound', 1)",
                                         900'000 + i, account, person));
            if (i % 4 == 0) {
                TALBOOK_TRY(database.execute(
                    "INSERT INTO tal(account_id, program_id, joined_on) VALUES(?, 5, '2027-01-15')", account));
            }
        }
        return {};
    });
    if (!step || !plan->close() || !QFile::copy(folder.file(), path))
        qFatal("the large plan cannot be made");
}

QByteArray withPage(QByteArray bytes, int page, const QByteArray &content)
{
    return bytes.replace(qsizetype(page - 1) * pageSize, pageSize, content);
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeSamplePlan(m_folder.file(u"small.talbook"_s));
        makeLargePlan(m_folder.file(u"large.talbook"_s));
        m_small = bytesOf(m_folder.file(u"small.talbook"_s));
        m_large = bytesOf(m_folder.file(u"large.talbook"_s));
        m_smallPages = pagesOf(m_folder.file(u"small.talbook"_s));
        m_largePages = pagesOf(m_folder.file(u"large.talbook"_s));
        m_smallRows = rowsOf(m_folder.file(u"small.talbook"_s));
        m_largeRows = rowsOf(m_folder.file(u"large.talbook"_s));
    }

    void aWholePlanIsSavedWhole()
    {
        for (const QByteArray &bytes : {m_small, m_large}) {
            const auto recovery = recover(bytes);
            TALBOOK_VERIFY(recovery);
            QVERIFY(recovery->isComplete());
            QCOMPARE(recovery->unreadPages, 0U);
            QCOMPARE(rowsOf(saved()), bytes == m_small ? m_smallRows : m_largeRows);
            QCOMPARE(recoveryRemarks(*recovery),
                     QStringList{u"The steps that could be undone were not carried over."_s});
        }
    }

    void aWipedPageTakesOnlyItsOwnRows_data() { addPages(); }
    void aWipedPageTakesOnlyItsOwnRows()
    {
        QFETCH(bool, large);
        QFETCH(int, first);
        QFETCH(int, every);
        const QByteArray &whole = large ? m_large : m_small;
        for (int page = first; page <= whole.size() / pageSize; page += every) {
            checkOnePage(large, page, withPage(whole, page, QByteArray(pageSize, '\0')));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aPageOfNoiseTakesOnlyItsOwnRows_data() { addPages(); }
    void aPageOfNoiseTakesOnlyItsOwnRows()
    {
        QFETCH(bool, large);
        QFETCH(int, first);
        QFETCH(int, every);
        const QByteArray &whole = large ? m_large : m_small;
        QRandomGenerator random(11);
        for (int page = first; page <= whole.size() / pageSize; page += every) {
            QByteArray noise(pageSize, Qt::Uninitialized);
            random.fillRange(reinterpret_cast<quint32 *>(noise.data()), pageSize / 4);
            checkOnePage(large, page, withPage(whole, page, noise));
            if (QTest::currentTestFailed())
                return;
        }
    }

    // One bit may lie in a row, in the page's head, or where nothing reads it.
    void aFlippedBitTakesNoOtherPagesRows_data() { addPages(); }
    void aFlippedBitTakesNoOtherPagesRows()
    {
        QFETCH(bool, large);
        QFETCH(int, first);
        QFETCH(int, every);
        const QByteArray &whole = large ? m_large : m_small;
        QRandomGenerator random(13);
        for (int page = first; page <= whole.size() / pageSize; page += every) {
            QByteArray bytes = whole;
            // Half of them in the page's head, which is where most depends on it.
            const int at = int(random.bounded(2) == 0 ? random.bounded(40) : random.bounded(pageSize));
            bytes[qsizetype(page - 1) * pageSize + at] ^= char(1 << random.bounded(8));
            checkOnePage(large, page, bytes);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aFileThatEndsTooEarlyGivesWhatIsThere()
    {
        for (const qsizetype length : {m_large.size() / 4, m_large.size() / 2 + 1000, m_large.size() - 1}) {
            const auto recovery = recover(m_large.left(length));
            TALBOOK_VERIFY(recovery);
            QVERIFY(recovery->isCut);
            QVERIFY(recoveryRemarks(*recovery).contains(u"The end of the file is missing."_s));
            std::set<int> gone;
            for (const auto &[page, use] : m_largePages) {
                if (qint64(page) * pageSize > length)
                    gone.insert(page);
            }
            checkRows(true, gone, *recovery);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theFirstPageIsNotNeeded()
    {
        for (const bool large : {false, true}) {
            const auto recovery = recover(withPage(large ? m_large : m_small, 1, QByteArray(pageSize, '\0')));
            TALBOOK_VERIFY(recovery);
            QCOMPARE(rowsOf(saved()), large ? m_largeRows : m_smallRows);
            QCOMPARE(recovery->unreadPages, 1U);
            for (const RecoveredTable &table : recovery->tables)
                QVERIFY2(table.lost == 0, table.table.constData());
        }
    }

    // Contacts are counted by an index, so what is lost of them is known to a row; of accounts nothing counts.
    void whatIsLostIsCountedOrSaidToBeUnknown()
    {
        const int contacts = leafOf(true, "contact");
        auto recovery = recover(withPage(m_large, contacts, QByteArray(pageSize, '\0')));
        TALBOOK_VERIFY(recovery);
        QCOMPARE(of(*recovery, "contact").lost, m_largePages.at(contacts).cells);
        QVERIFY(!of(*recovery, "contact").atLeast);
        QVERIFY(!of(*recovery, "account").atLeast);

        const int accounts = leafOf(true, "account");
        recovery = recover(withPage(m_large, accounts, QByteArray(pageSize, '\0')));
        TALBOOK_VERIFY(recovery);
        // Each of them has contacts, which name it.
        QCOMPARE(of(*recovery, "account").lost, m_largePages.at(accounts).cells);
        QCOMPARE(of(*recovery, "account").standIns, m_largePages.at(accounts).cells);
        QVERIFY(of(*recovery, "account").atLeast);
        QCOMPARE(of(*recovery, "contact").lost, 0);
    }

    void whatBelongsToALostAccountStaysTogether()
    {
        const int accounts = leafOf(true, "account");
        TALBOOK_VERIFY(recover(withPage(m_large, accounts, QByteArray(pageSize, '\0'))));
        const auto plan = Plan::open(saved(), m_folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        const Database &database = (*plan)->database();
        QCOMPARE(*database.number("SELECT count(*) FROM account"), 2000);
        QCOMPARE(
            *database.number("SELECT count(*) FROM account WHERE name LIKE 'Lost account %' AND notes IS NOT NULL"),
            m_largePages.at(accounts).cells);
        QCOMPARE(*database.number("SELECT count(*) FROM contact GROUP BY account_id HAVING count(*) <> 2"), 0);
        QCOMPARE(*database.number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    }

    void aLostManagerKeepsTheirPlaceAndAccount()
    {
        const int contacts = leafOf(true, "contact");
        TALBOOK_VERIFY(recover(withPage(m_large, contacts, QByteArray(pageSize, '\0'))));
        const auto plan = Plan::open(saved(), m_folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        const Database &database = (*plan)->database();
        QCOMPARE(*database.number("SELECT count(*) FROM activity WHERE contact_id IS NULL"), 0);
        QCOMPARE(*database.number("SELECT count(*) FROM activity a JOIN contact c ON c.id = a.contact_id "
                                  "WHERE c.account_id <> a.account_id"),
                 0);
        QVERIFY(*database.number("SELECT count(*) FROM contact WHERE name LIKE 'Lost contact %'") > 0);
    }

    void aLostProgramLastsAsLongAsItsList()
    {
        const int programs = leafOf(true, "program");
        const auto recovery = recover(withPage(m_large, programs, QByteArray(pageSize, '\0')));
        TALBOOK_VERIFY(recovery);
        QCOMPARE(of(*recovery, "program").standIns, 1);
        QCOMPARE(of(*recovery, "tal").rows, 500);
        const auto plan = Plan::open(saved(), m_folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        QCOMPARE(*(*plan)->database().text("SELECT name || starts_on FROM program"), u"Lost program 12027-01-15"_s);
    }

    void lostSettingsAreToldByName()
    {
        const auto recovery = recover(withPage(m_large, leafOf(true, "setting"), QByteArray(pageSize, '\0')));
        TALBOOK_VERIFY(recovery);
        const QString remarks = recoveryRemarks(*recovery).join(u'\n');
        QVERIFY(remarks.contains(u"currency was lost; it is EUR now"_s));
        QVERIFY(remarks.contains(u"fiscal year was lost"_s));
        TALBOOK_VERIFY(Plan::open(saved(), m_folder.environment(), {.access = PlanAccess::Read}));
    }

    void thePlanKeepsItsNumberAndCanBeEdited()
    {
        TALBOOK_VERIFY(recover(withPage(m_large, leafOf(true, "contact"), QByteArray(pageSize, '\0'))));
        const auto whole =
            Plan::open(m_folder.file(u"large.talbook"_s), m_folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(whole);
        auto plan = Plan::open(saved(), m_folder.environment(), {});
        TALBOOK_VERIFY(plan);
        QCOMPARE((*plan)->uuid(), (*whole)->uuid());
        TALBOOK_VERIFY((*plan)->run(u"Edit"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE account SET name = 'Another' WHERE id = 1000");
        }));
        TALBOOK_VERIFY((*plan)->close());
    }

    void damagedLinesOfReportingAreCut()
    {
        const QString path = m_folder.file(u"odd.talbook"_s);
        writeBytes(path, m_small);
        runRaw(path, "UPDATE contact SET reports_to = 78 WHERE id = 77"); // 78 reports to 77
        runRaw(path, "UPDATE program SET ends_on = '2020-01-01' WHERE id = 77");
        const auto recovery = recover(bytesOf(path));
        TALBOOK_VERIFY(recovery);
        QCOMPARE(recovery->straightened, 2);
        QVERIFY(!recovery->isComplete());
    }

    void aPlanInAnotherEncodingIsRead()
    {
        const QString path = m_folder.file(u"utf16.talbook"_s);
        runRaw(path, "PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = 1413565506; PRAGMA user_version = " +
                         QByteArray::number(planFormat));
        for (const SchemaObject &table : planTables())
            runRaw(path, QByteArray(table.sql.data(), qsizetype(table.sql.size())));
        runRaw(path, "INSERT INTO account(id, name) VALUES(1, 'Ромашка')");
        TALBOOK_VERIFY(recover(bytesOf(path)));
        QCOMPARE(rowsOf(saved()).at("account").size(), size_t(1));
        QVERIFY(rowsOf(saved()).at("account").begin()->contains("Ромашка"));
    }

    void anEarlierFormatIsSavedAsThePresentOne()
    {
        const QByteArray bytes = bytesOf(sourcePath(u"tests/fixtures/plan/format1.talbook"_s));
        const auto recovery = recover(bytes);
        TALBOOK_VERIFY(recovery);
        QVERIFY(recovery->isComplete());
        QVERIFY(of(*recovery, "task").rows > 0);
        TALBOOK_VERIFY(Plan::open(saved(), m_folder.environment(), {.access = PlanAccess::Read}));
    }

    void whatIsNoPlanIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("text") << QByteArray("Plan\r\n====\r\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(8 * pageSize, '\0');
        QTest::newRow("ones") << QByteArray(8 * pageSize, '\xff');
        QTest::newRow("leaf pages without end") << QByteArray(8 * pageSize, '\x0d');
        const QString other = m_folder.file(u"other.db"_s);
        runRaw(other,
               "CREATE TABLE notes(id INTEGER PRIMARY KEY, a TEXT, b TEXT); INSERT INTO notes VALUES(1, 'x', 'y');"
               "CREATE TABLE pairs(a TEXT, b TEXT); INSERT INTO pairs VALUES('x', 'y')");
        QTest::newRow("another program's") << bytesOf(other);
    }
    void whatIsNoPlanIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto recovery = recover(bytes);
        QVERIFY(!recovery);
        QCOMPARE(recovery.error().code, ErrorCode::NotAPlan);
        QVERIFY(recovery.error().message.contains(u"damaged.talbook"_s));
        QVERIFY(!QFile::exists(saved()));
    }

    /// One byte of a stored text, which the file's own checks do not see.
    void whatCannotBeReadIsPutBackAsWellAsCanBe()
    {
        const QString path = m_folder.file(u"texts.talbook"_s);
        writeBytes(path, m_small);
        runRaw(path, R"(
            INSERT INTO play(id, name, definition) VALUES(1, 'Breakfast', '{"steps":[{"id":"a"}]}'),
                (2, 'Dinner', 'x"steps":[]}'), (3, 'Supper', '');
            INSERT INTO campaign(id, play_id, name, starts_on, definition) VALUES
                (11, 1, 'March', '2027-03-01', 'x"play":{}}'), (12, 2, 'April', '2027-04-01',
                '{"play":{"steps":[{"id":"b"}]},"options":{}}'), (13, NULL, 'May', '2027-05-01', '[1]'),
                (14, 2, 'Early', '2027-01-01', '{"play":{"steps":[{"id":"old"}]}}');
            INSERT INTO scoring_model(id, name, definition) VALUES(21, 'Ours', '{'), (22, 'Good', '{}');
            INSERT INTO setting(key, value) VALUES('calendar', 'oops'), ('capacity', '{"Anna":5}'))");
        const auto recovery = recover(bytesOf(path));
        TALBOOK_VERIFY(recovery);
        QVERIFY(!recovery->isComplete());
        const QString remarks = recoveryRemarks(*recovery).join(u'\n');
        for (const char *said : {"“March”, “May”", "“Dinner”, “Supper”", "“Ours”", "1 setting"})
            QVERIFY2(remarks.contains(QString::fromUtf8(said)), qPrintable(remarks));
        const auto plan = Database::open(saved(), DatabaseMode::Immutable);
        TALBOOK_VERIFY(plan);
        const auto text = [&plan](const char *sql) { return *plan->text(sql); };
        QCOMPARE(text("SELECT definition FROM campaign WHERE id = 11"), u"{\"play\":{\"steps\":[{\"id\":\"a\"}]}}"_s);
        QCOMPARE(text("SELECT definition FROM campaign WHERE id = 13"), u"{\"play\":{}}"_s);
        QCOMPARE(text("SELECT definition FROM play WHERE id = 2"), u"{\"steps\":[{\"id\":\"b\"}]}"_s);
        QCOMPARE(text("SELECT definition FROM play WHERE id = 3"), u"{}"_s);
        QCOMPARE(text("SELECT group_concat(name) FROM scoring_model WHERE id IN (21, 22)"), u"Good"_s);
        QCOMPARE(text("SELECT group_concat(key) FROM setting WHERE key IN ('calendar', 'capacity')"), u"capacity"_s);
    }

    void aNewerPlanIsRefused()
    {
        const QString path = m_folder.file(u"newer.talbook"_s);
        writeBytes(path, m_small);
        runRaw(path, "UPDATE meta SET value = '9' WHERE key = 'min_reader_version'; PRAGMA user_version = 9");
        const auto recovery = recover(bytesOf(path));
        QVERIFY(!recovery);
        QCOMPARE(recovery.error().code, ErrorCode::NewerFormat);
        QVERIFY2(
            recovery.error().message.startsWith(u"“damaged.talbook” was written by a newer Talbook (format 9; this "
                                                "one reads up to %1)."_s.arg(planFormat)),
            qPrintable(recovery.error().message));
    }

    void anExistingFileIsNotReplaced()
    {
        const QString target = m_folder.file(u"there.talbook"_s);
        writeBytes(target, "something");
        const QString source = m_folder.file(u"small.talbook"_s);
        const auto recovery = recoverPlan(source, target, m_folder.dataFolder(), m_folder.now.date());
        QVERIFY(!recovery);
        QVERIFY(recovery.error().message.contains(u"exists already"_s));
        QCOMPARE(bytesOf(target), QByteArray("something"));
        QVERIFY(!recoverPlan(source, source, m_folder.dataFolder(), m_folder.now.date()));
        QCOMPARE(bytesOf(source), m_small);
    }

    void aStoppedRecoveryLeavesNothing()
    {
        writeBytes(m_folder.file(u"damaged.talbook"_s), m_large);
        QFile::remove(saved());
        const auto recovery =
            recoverPlan(m_folder.file(u"damaged.talbook"_s), saved(), m_folder.dataFolder(), m_folder.now.date(),
                        [](qint64 done, qint64 total) { return done < total / 4; });
        QVERIFY(!recovery);
        QCOMPARE(recovery.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(saved()));
    }

private:
    static void addPages()
    {
        QTest::addColumn<bool>("large");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("every");
        QTest::newRow("every page of a small plan") << false << 1 << 1;
        QTest::newRow("pages of a large plan") << true << 2 << 17;
    }

    QString saved() const { return m_folder.file(u"saved.talbook"_s); }

    /// Saves what the bytes hold; the file they lie in stays as it is, and nothing comes to lie beside it.
    Expected<Recovery> recover(const QByteArray &bytes)
    {
        const QString path = m_folder.file(u"damaged.talbook"_s);
        writeBytes(path, bytes);
        QFile::remove(saved());
        auto recovery = recoverPlan(path, saved(), m_folder.dataFolder(), m_folder.now.date());
        if (bytesOf(path) != bytes || QFile::exists(path + u"-journal"_s) || QFile::exists(path + u"-wal"_s))
            qFatal("the damaged file was touched");
        return recovery;
    }

    static RecoveredTable of(const Recovery &recovery, const QByteArray &name)
    {
        return *std::ranges::find(recovery.tables, name, &RecoveredTable::table);
    }

    int leafOf(bool large, const QByteArray &table) const
    {
        for (const auto &[page, use] : large ? m_largePages : m_smallPages) {
            if (use.table == table && use.kind == "leaf")
                return page;
        }
        qFatal("no page of %s", table.constData());
    }

    void checkOnePage(bool large, int page, const QByteArray &bytes)
    {
        const auto recovery = recover(bytes);
        QVERIFY2(recovery, recovery ? "" : qPrintable(u"page %1: %2"_s.arg(page).arg(recovery.error().message)));
        checkRows(large, {page}, *recovery);
    }

    /// Of each table, no more is lost than lay on the broken pages; what is counted as lost is true; and what came back
    /// of the tables that lie elsewhere came back to the letter.
    void checkRows(bool large, const std::set<int> &broken, const Recovery &recovery)
    {
        const auto &pages = large ? m_largePages : m_smallPages;
        std::map<QByteArray, qint64> atRisk;
        for (const int page : broken) {
            const auto use = pages.find(page);
            if (use != pages.end())
                atRisk[use->second.table] += use->second.kind == "overflow" ? 1 : use->second.cells;
        }
        const auto rows = rowsOf(saved());
        for (const auto &[name, before] : large ? m_largeRows : m_smallRows) {
            // Where the names of the tables are lost, only what a model holds tells it from a segment, and the sample's
            // models hold anything.
            if (atRisk.contains("sqlite_schema") && (name == "scoring_model" || name == "segment"))
                continue;
            const RecoveredTable table = of(recovery, name);
            const qint64 missing = qint64(before.size()) - table.rows;
            const QString where = u"page %1, %2: %3 of %4 rows, %5 said to be lost"_s.arg(*broken.begin())
                                      .arg(QString::fromLatin1(name))
                                      .arg(table.rows)
                                      .arg(before.size())
                                      .arg(table.lost);
            QVERIFY2(missing <= atRisk[name], qPrintable(where));
            QVERIFY2(table.atLeast || table.lost == missing, qPrintable(where));
            QVERIFY2(table.lost <= missing, qPrintable(where));
            if (!atRisk.contains(name) && table.standIns == 0 && recovery.cleared == 0 && recovery.straightened == 0)
                QVERIFY2(rows.at(name) == before, qPrintable(where));
        }
        TALBOOK_VERIFY(Plan::open(saved(), m_folder.environment(), {.access = PlanAccess::Read}));
    }

    PlanFolder m_folder{TestDisk::Memory};
    QByteArray m_small;
    QByteArray m_large;
    PageUses m_smallPages;
    PageUses m_largePages;
    std::map<QByteArray, std::set<QByteArray>> m_smallRows;
    std::map<QByteArray, std::set<QByteArray>> m_largeRows;
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
