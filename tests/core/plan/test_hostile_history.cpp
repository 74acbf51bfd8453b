#include "core/plan/changeset.h"
#include "core/plan/packing.h"
#include "tests/core/plan/hostile_files.h"
#include "tests/support/raw_database.h"
#include "tests/support/sample_rows.h"
#include "tests/support/temporary_plan.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// A changeset written by hand, after the format at the head of SQLite's sqlite3session.c.
class ChangesetText
{
public:
    ChangesetText &table(const QByteArray &name, const QByteArray &keys)
    {
        m_bytes += 'T';
        m_bytes += char(keys.size());
        m_bytes += keys;
        m_bytes += name;
        m_bytes += '\0';
        return *this;
    }
    ChangesetText &insert()
    {
        m_bytes += QByteArray::fromHex("1200");
        return *this;
    }
    ChangesetText &remove()
    {
        m_bytes += QByteArray::fromHex("0900");
        return *this;
    }
    ChangesetText &update()
    {
        m_bytes += QByteArray::fromHex("1700");
        return *this;
    }
    ChangesetText &number(qint64 value)
    {
        m_bytes += '\x01';
        for (int shift = 56; shift >= 0; shift -= 8)
            m_bytes += char(value >> shift);
        return *this;
    }
    ChangesetText &text(const QByteArray &value)
    {
        m_bytes += '\x03';
        m_bytes += char(value.size());
        m_bytes += value;
        return *this;
    }
    ChangesetText &nothing()
    {
        m_bytes += '\x05';
        return *this;
    }
    ChangesetText &unchanged(int count = 1)
    {
        m_bytes += QByteArray(count, '\0');
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

const QByteArray segmentKeys = QByteArray::fromHex("010000");

/// Puts a step into the file's history that bears the right digest: whoever can write the file can make one.
void forgeStep(const QString &path, const QByteArray &pack)
{
    const QByteArray signedText = "900\nForged\n" + pack;
    const QByteArray digest = QCryptographicHash::hash(signedText, QCryptographicHash::Blake2b_256);
    runRaw(path,
           "DELETE FROM history; INSERT INTO history(seq, title, time, author, done, coalesce_key, revision, size, "
           "digest, changeset) "
           "VALUES(900, 'Forged', '2027-02-11T09:00:00.000Z', '', 1, '', 1, 1, x'" +
               digest.toHex() + "', ?)",
           pack);
}

struct Forgery
{
    const char *name;
    QByteArray pack;
};

QList<Forgery> forgeries()
{
    const auto deleteSegment = [](qint64 id) {
        return ChangesetText().table("segment", segmentKeys).remove().number(id).text("n").text("x").bytes();
    };
    // Undone, each of these deletes what is "inserted", inserts what is "deleted", or changes back.
    const QByteArray meta =
        ChangesetText().table("meta", QByteArray::fromHex("0100")).remove().text("evil").text("1").bytes();
    const QByteArray history =
        ChangesetText().table("history", QByteArray::fromHex("01000000000000000000")).remove().number(1).bytes();
    const QByteArray schema = ChangesetText()
                                  .table("sqlite_schema", QByteArray::fromHex("0100000000"))
                                  .remove()
                                  .text("table")
                                  .text("x")
                                  .text("x")
                                  .number(2)
                                  .text("CREATE TABLE x(a)")
                                  .bytes();
    const QByteArray bomb(200 << 20, 'T');
    QByteArray liar = packed(bomb);
    liar[0] = 0;
    liar[1] = 0;
    liar[2] = 0;
    liar[3] = 16;
    QByteArray boaster = packed("TT");
    boaster[0] = 127;
    return {
        {"nothing", {}},
        {"three bytes", "abc"},
        {"garbage that is not packed", QByteArray(500, 'x')},
        {"packed garbage", packed("this is no changeset at all")},
        {"packed nothing", packed({})},
        {"a text that unfolds beyond what it says", liar},
        {"a text that says it unfolds to gigabytes", boaster},
        {"meta", packed(meta)},
        {"the history itself", packed(history)},
        {"the schema", packed(schema)},
        {"a table that is not there",
         packed(ChangesetText().table("nowhere", segmentKeys).remove().number(1).text("n").text("x").bytes())},
        {"too few columns",
         packed(ChangesetText().table("segment", QByteArray::fromHex("0100")).remove().number(1).text("n").bytes())},
        {"too many columns", packed(ChangesetText()
                                        .table("segment", QByteArray::fromHex("01000000"))
                                        .remove()
                                        .number(1)
                                        .text("n")
                                        .text("x")
                                        .nothing()
                                        .bytes())},
        {"another key", packed(ChangesetText()
                                   .table("segment", QByteArray::fromHex("000100"))
                                   .remove()
                                   .number(1)
                                   .text("n")
                                   .text("x")
                                   .bytes())},
        {"a key without a value", packed(ChangesetText()
                                             .table("segment", segmentKeys)
                                             .update()
                                             .unchanged()
                                             .text("n")
                                             .unchanged()
                                             .unchanged()
                                             .text("m")
                                             .unchanged()
                                             .bytes())},
        {"a row without its values",
         packed(ChangesetText().table("segment", segmentKeys).remove().number(1).unchanged(2).bytes())},
        {"a length beyond the end", packed(ChangesetText().table("segment", segmentKeys).remove().number(1).bytes() +
                                           QByteArray::fromHex("03ffffff7f"))},
        {"an endless length", packed(ChangesetText().table("segment", segmentKeys).remove().number(1).bytes() +
                                     QByteArray::fromHex("03ffffffffffffffffff"))},
        {"an unknown kind of value", packed(ChangesetText().table("segment", segmentKeys).remove().bytes() + "\x09")},
        {"an unknown operation",
         packed(ChangesetText().table("segment", segmentKeys).bytes() + QByteArray::fromHex("4200"))},
        {"a table without an end", packed("T\x03\x01" + QByteArray(2, '\0') + "segment")},
        {"more columns than bytes", packed(QByteArray::fromHex("54ffff7f01"))},
        {"a patchset", packed(QByteArray(deleteSegment(1)).replace(0, 1, "P"))},
        {"cut short", packed(deleteSegment(1).chopped(1))},
        {"a row that is not there",
         packed(ChangesetText().table("segment", segmentKeys).insert().number(4711).text("n").text("x").bytes())},
        {"a row that is there already", packed(ChangesetText()
                                                   .table("account", QByteArray(1, '\x01') + QByteArray(21, '\0'))
                                                   .remove()
                                                   .number(77)
                                                   .nothing()
                                                   .text("A")
                                                   .bytes() +
                                               QByteArray(19, '\x05'))},
        {"bytes for a name", packed(ChangesetText().table("segment", segmentKeys).remove().number(4711).bytes() +
                                    QByteArray::fromHex("0401ff030178"))},
        {"a forbidden value",
         packed(ChangesetText().table("rate", QByteArray::fromHex("0100")).remove().text("XXX").number(-1).bytes())},
        {"an orphan", packed(ChangesetText()
                                 .table("tal", QByteArray::fromHex("010200000000000000"))
                                 .remove()
                                 .number(123)
                                 .number(77)
                                 .nothing()
                                 .nothing()
                                 .text("2027-01-01")
                                 .nothing()
                                 .nothing()
                                 .nothing()
                                 .nothing()
                                 .bytes())},
        {"a circle", packed(ChangesetText()
                                .table("contact", QByteArray(1, '\x01') + QByteArray(20, '\0'))
                                .update()
                                .number(77)
                                .unchanged(11)
                                .number(78)
                                .unchanged(8)
                                .unchanged(12)
                                .nothing()
                                .unchanged(8)
                                .bytes())},
    };
}

} // namespace

class TestHostileHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeSamplePlan(m_sample.file());
        m_bytes = bytesOf(m_sample.file());
    }

    void aForgedStepThatFitsIsTaken()
    {
        const QString path = m_sample.file();
        forgeStep(
            path,
            packed(ChangesetText().table("segment", segmentKeys).remove().number(4711).text("n").text("x").bytes()));
        const auto plan = Plan::open(path, m_sample.environment(), {.access = PlanAccess::Once});
        TALBOOK_VERIFY(plan);
        TALBOOK_VERIFY((*plan)->undo()); // the hand-written changesets below fail for what they say, not for how
        QCOMPARE(*(*plan)->database().text("SELECT expression FROM segment WHERE id = 4711"), u"x"_s);
        TALBOOK_VERIFY((*plan)->redo());
    }

    void aForgedStepIsRefusedAndThePlanGoesOn_data()
    {
        QTest::addColumn<QByteArray>("pack");
        for (const Forgery &forgery : forgeries())
            QTest::newRow(forgery.name) << forgery.pack;
    }
    void aForgedStepIsRefusedAndThePlanGoesOn()
    {
        QFETCH(QByteArray, pack);
        PlanFolder folder(TestDisk::Memory);
        writeBytes(folder.file(), m_bytes);
        forgeStep(folder.file(), pack);
        const QByteArray file = bytesOf(folder.file());
        const auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Once});
        TALBOOK_VERIFY(plan);
        const QByteArray before = fingerprint(**plan);
        const auto meta = (*plan)->database().text("SELECT group_concat(key || value) FROM meta");
        const auto refused = (*plan)->undo();
        QVERIFY(!refused);
        QVERIFY2(refused.error().code == ErrorCode::Damaged || refused.error().code == ErrorCode::Invariant,
                 qPrintable(refused.error().message + refused.error().details));
        QCOMPARE(fingerprint(**plan), before);
        QCOMPARE(*(*plan)->database().text("SELECT group_concat(key || value) FROM meta"), *meta);
        QCOMPARE(bytesOf(folder.file()), file);
        const auto addSegment = [](Edit &edit) {
            return edit.database().execute("INSERT INTO segment(id, name, expression) VALUES(?, 'n', 'x')",
                                           edit.newId());
        };
        TALBOOK_VERIFY((*plan)->run(u"Go on"_s, addSegment));
        TALBOOK_VERIFY((*plan)->undo());
        QCOMPARE(fingerprint(**plan), before);
    }

    void anAlteredStepIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("changeset") << QByteArray(
            "UPDATE history SET changeset = CAST(x'00000001' || changeset AS BLOB)");
        QTest::newRow("digest") << QByteArray("UPDATE history SET digest = x'00'");
        QTest::newRow("title") << QByteArray("UPDATE history SET title = 'Harmless'");
        QTest::newRow("number") << QByteArray("UPDATE history SET seq = seq + 1000");
    }
    void anAlteredStepIsRefused()
    {
        QFETCH(QByteArray, sql);
        PlanFolder folder(TestDisk::Memory);
        writeBytes(folder.file(), m_bytes);
        runRaw(folder.file(), sql);
        const auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Once});
        TALBOOK_VERIFY(plan);
        const QByteArray before = fingerprint(**plan);
        const auto refused = (*plan)->undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
        QCOMPARE(fingerprint(**plan), before);
    }

    void stepsOutOfOrderAreRefused()
    {
        PlanFolder folder(TestDisk::Memory);
        writeBytes(folder.file(), m_bytes);
        runRaw(folder.file(), "UPDATE history SET done = seq % 2");
        const auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Once});
        TALBOOK_VERIFY(plan);
        const QByteArray before = fingerprint(**plan);
        const auto refused = (*plan)->redo();
        QVERIFY(!refused);
        QCOMPARE(fingerprint(**plan), before);
    }

    void anAlteredChangesetNeverHarms_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void anAlteredChangesetNeverHarms()
    {
        QFETCH(quint32, seed);
        PlanFolder folder(TestDisk::Memory);
        writeBytes(folder.file(), m_bytes);
        auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Once});
        TALBOOK_VERIFY(plan);
        const Database &database = (*plan)->database();
        const QByteArray before = fingerprint(database);
        QList<QByteArray> originals;
        Statement stored(database, "SELECT changeset FROM history ORDER BY seq");
        while (stored.step())
            originals.append(unpacked(stored.blob(0)).value());
        TALBOOK_VERIFY(stored.result());

        QRandomGenerator random(seed);
        int applied = 0;
        for (int i = 0; i < 1500; ++i) {
            QByteArray bytes = originals[random.bounded(int(originals.size()))];
            for (int changes = 1 + random.bounded(3); changes > 0 && !bytes.isEmpty(); --changes) {
                const qsizetype at = random.bounded(int(std::min<qsizetype>(bytes.size(), 400)));
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
                    break;
                case 1:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 2:
                    bytes.truncate(at);
                    break;
                case 3:
                    bytes.insert(at, char(random.bounded(256)));
                    break;
                default:
                    bytes.remove(at, 1 + random.bounded(4));
                    break;
                }
            }
            Transaction transaction(database);
            TALBOOK_VERIFY(transaction.begin());
            applied +=
                bool(applyChangeset(database, bytes, i % 2 ? ApplyDirection::Backward : ApplyDirection::Forward));
        }
        QVERIFY(applied > 0); // a flipped letter in a new row's name fits as well as the letter did
        QVERIFY(applied < 1000);
        QCOMPARE(fingerprint(database), before);
        QCOMPARE(*database.number("PRAGMA foreign_keys"), 1);
    }

private:
    PlanFolder m_sample{TestDisk::Memory};
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(TestHostileHistory)
#include "test_hostile_history.moc"
