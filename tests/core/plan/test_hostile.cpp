#include "core/plan/schema.h"
#include "tests/core/plan/hostile_files.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_plan.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr PlanAccess everyAccess[] = {PlanAccess::Read, PlanAccess::Once, PlanAccess::Edit};

void addDamages(const QList<Damage> &damages)
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < damages.size(); ++i)
        QTest::newRow(damages[i].name) << i;
}

/// What lies in a folder, and what is in it.
QMap<QString, QByteArray> folderContent(const QString &path)
{
    QMap<QString, QByteArray> content;
    for (const QFileInfo &info :
         QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        content[info.fileName()] = info.isFile() ? bytesOf(info.filePath()) : QByteArray("(no file)");
    return content;
}

/// Reads all there is, as every screen together would; errors are fine, anything else shows.
void readEverything(const Plan &plan)
{
    for (const QByteArray &table : recordedTables()) {
        for (const QByteArray &column : columnsOf(plan.database(), table)) {
            const QByteArray sql = "SELECT \"" + column + "\" FROM " + table + " ORDER BY 1";
            Statement rows(plan.database(), std::string_view(sql.constData(), size_t(sql.size())));
            while (rows.step()) {
                (void)rows.text(0);
                (void)rows.integer(0);
                (void)rows.real(0);
                (void)rows.date(0);
            }
            (void)rows.result();
        }
    }
    (void)plan.history().steps();
    (void)plan.history().undoTitle();
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeSamplePlan(m_sample.file());
        m_bytes = bytesOf(m_sample.file());
        QVERIFY(m_bytes.size() > 20 * 4096);
    }

    void theSampleItselfOpens()
    {
        for (const PlanAccess access : everyAccess) {
            const auto plan = Plan::open(m_sample.file(), m_sample.environment(), {.access = access});
            TALBOOK_VERIFY(plan);
            readEverything(**plan);
        }
    }

    void notAPlan_data() { addDamages(damagedOutside()); }
    void notAPlan() { refuse(damagedOutside()); }

    void notOurSchema_data() { addDamages(damagedSchemas()); }
    void notOurSchema() { refuse(damagedSchemas()); }

    void notOurRows_data() { addDamages(damagedRows()); }
    void notOurRows() { refuse(damagedRows()); }

    /// SQLite stores no NaN, but a file may hold one; it reads as no value at all, even where one is required.
    void aNumberThatIsNoneReadsAsUnknown()
    {
        PlanFolder folder(TestDisk::Memory);
        writeBytes(folder.file(), m_bytes);
        runRaw(
            folder.file(),
            "UPDATE account SET strategic_value = 12.3456789 WHERE id = 77; "
            "INSERT INTO signal(id, account_id, date, kind, strength) VALUES(77, 77, '2027-01-01', 'k', 98.7654321)");
        for (const double value : {12.3456789, 98.7654321}) {
            QByteArray number(8, '\0');
            qToBigEndian(value, number.data());
            replaceBytes(folder.file(), number, QByteArray::fromHex("7ff8000000000001"));
        }
        for (const PlanAccess access : everyAccess) {
            const auto plan = Plan::open(folder.file(), folder.environment(), {.access = access});
            TALBOOK_VERIFY(plan);
            QCOMPARE(*(*plan)->database().text("SELECT typeof(strategic_value) FROM account WHERE id = 77"), u"null"_s);
            Statement strength((*plan)->database(), "SELECT strength FROM signal WHERE id = 77");
            QVERIFY(strength.step());
            QCOMPARE(strength.real(0), 0.0);
            strength.reset();
            TALBOOK_VERIFY(strength.result());
        }
    }

    void truncatedAnywhere()
    {
        for (qint64 size = 4096; size < m_bytes.size(); size += 4096) {
            for (const qint64 exact : {size, size - 1, size + 1}) {
                refuseAs(ErrorCode::Damaged, QByteArray::number(exact),
                         [&](const QString &path) { writeBytes(path, m_bytes.left(exact)); });
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void oneBitFlippedInAnyPage_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 8; ++part)
            QTest::addRow("part %d", part) << part;
    }
    void oneBitFlippedInAnyPage()
    {
        QFETCH(int, part);
        PlanFolder folder(TestDisk::Memory);
        QRandomGenerator random(quint32(part) + 11);
        const qint64 pages = m_bytes.size() / 4096;
        int opened = 0;
        for (qint64 page = part; page < pages; page += 8) {
            // The page's own header, its list of cells, and somewhere among the cells.
            for (const qint64 offset : {qint64(random.bounded(8)), qint64(8 + random.bounded(60)),
                                        qint64(random.bounded(4096)), qint64(4095 - random.bounded(600))}) {
                QByteArray bytes = m_bytes;
                bytes[page * 4096 + offset] = char(bytes[page * 4096 + offset] ^ (1 << random.bounded(8)));
                writeBytes(folder.file(), bytes);
                opened += openAndUse(folder, bytes);
                if (QTest::currentTestFailed()) {
                    qWarning("page %lld, byte %lld", static_cast<long long>(page), static_cast<long long>(offset));
                    return;
                }
            }
        }
        QVERIFY(opened > 0); // a flipped letter in a name is no damage that can be seen
    }

    void pagesOfGarbage()
    {
        PlanFolder folder(TestDisk::Memory);
        QRandomGenerator random(5);
        for (qint64 page = 0; page < m_bytes.size() / 4096; ++page) {
            QByteArray bytes = m_bytes;
            for (qint64 i = page == 0 ? 100 : 0; i < 4096; ++i) // the header of the file stays
                bytes[page * 4096 + i] = char(random.bounded(256));
            writeBytes(folder.file(), bytes);
            openAndUse(folder, bytes);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aDatabaseInAnotherEncodingWorks()
    {
        PlanFolder folder(TestDisk::Memory);
        runRaw(folder.file(), "PRAGMA encoding = 'UTF-16le'; CREATE TABLE t(a); DROP TABLE t");
        {
            const auto database = Database::open(folder.file(), DatabaseMode::ReadWrite);
            TALBOOK_VERIFY(database);
            TALBOOK_VERIFY(createSchema(*database));
        }
        runRaw(folder.file(),
               "PRAGMA journal_mode = DELETE; PRAGMA application_id = 1413565506; PRAGMA user_version = " +
                   QByteArray::number(planFormat));
        auto plan = Plan::open(folder.file(), folder.environment(), {});
        TALBOOK_VERIFY(plan);
        const QByteArray before = fingerprint(**plan);
        TALBOOK_VERIFY((*plan)->run(u"Add"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO setting(key, value) VALUES('Ёлка', 'Ромашка')"));
            return edit.database().execute("INSERT INTO account(id, name) VALUES(1, 'Ромашка')");
        }));
        const QByteArray after = fingerprint(**plan);
        TALBOOK_VERIFY((*plan)->undo());
        QCOMPARE(fingerprint(**plan), before);
        TALBOOK_VERIFY((*plan)->redo());
        QCOMPARE(fingerprint(**plan), after);
        TALBOOK_VERIFY((*plan)->close());
        const auto read = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(read);
        QCOMPARE(*(*read)->database().text("SELECT name FROM account"), u"Ромашка"_s);
    }

private:
    void refuse(const QList<Damage> &damages)
    {
        QFETCH(int, index);
        refuseAs(damages[index].expected, damages[index].name, damages[index].apply);
    }

    /// Refused in each way of opening with this code and a sentence that names the file; nothing is touched.
    void refuseAs(ErrorCode expected, const QByteArray &what, const std::function<void(const QString &)> &damage)
    {
        PlanFolder folder(TestDisk::Memory);
        const QString place = folder.file(u"place"_s);
        QDir().mkpath(place);
        const QString path = place + u"/Mein Plan.talbook"_s;
        writeBytes(path, m_bytes);
        damage(path);
        const auto before = folderContent(place);
        for (const PlanAccess access : everyAccess) {
            const auto plan = Plan::open(path, folder.environment(), {.access = access});
            QVERIFY2(!plan, what.constData());
            const Error &error = plan.error();
            const QString told = QString::fromUtf8(what) + u": "_s + error.message + u" / "_s + error.details;
            QVERIFY2(error.code == expected, qPrintable(told));
            QVERIFY2(error.message.contains(u"Mein Plan.talbook"_s), qPrintable(told));
            QVERIFY2(error.message.contains(u". "_s) || error.message.endsWith(u'.') || error.message.endsWith(u')'),
                     qPrintable(told));
            QCOMPARE(folderContent(place), before);
        }
    }

    /// Opens a file that may be damaged in each way, and uses it where it opens.
    int openAndUse(const PlanFolder &folder, const QByteArray &bytes)
    {
        int opened = 0;
        for (const PlanAccess access : everyAccess) {
            auto plan =
                Plan::open(folder.file(), folder.environment(), {.access = access, .leftover = LeftoverWork::SetAside});
            if (!plan) {
                if (plan.error().message.isEmpty() || plan.error().code == ErrorCode::Internal)
                    QTest::qFail(qPrintable(plan.error().message + plan.error().details), __FILE__, __LINE__);
                continue;
            }
            ++opened;
            readEverything(**plan);
            if (access == PlanAccess::Once) {
                while ((*plan)->undo()) {
                }
                (void)(*plan)->run(u"Change all"_s, [](Edit &edit) -> Expected<void> {
                    TALBOOK_TRY(edit.database().execute("UPDATE contact SET notes = 'x'"));
                    return edit.database().execute("DELETE FROM account");
                });
                (void)(*plan)->publishCopy(folder.file(u"copy.talbook"_s));
                QFile::remove(folder.file(u"copy.talbook"_s));
            }
        }
        if (bytesOf(folder.file()) != bytes)
            QTest::qFail("the file was changed", __FILE__, __LINE__);
        return opened;
    }

    PlanFolder m_sample{TestDisk::Memory};
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"
