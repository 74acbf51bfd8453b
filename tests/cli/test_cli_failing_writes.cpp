#include "tests/support/cli_runner.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// No more runs of a command than these, spread over its writes, so that all take seconds.
constexpr int mostRuns = 24;

} // namespace

/// The n-th write of the real program fails, and every one after it, as on a full disk: the plan is the old one to the
/// byte, or a whole new one.
class TestCliFailingWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("writes are made to fail by a preloaded library, which works on Linux alone");
#endif
        auto plan = newPlan(m_prepared);
        for (int step = 0; step < 2; ++step) {
            TALBOOK_VERIFY(plan->run(u"Add %1"_s.arg(step), [](Edit &edit) -> Expected<void> {
                for (int i = 0; i < 200; ++i)
                    TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(?, ?)", edit.newId(),
                                                        u"Account %1"_s.arg(i)));
                return {};
            }));
        }
        TALBOOK_VERIFY(plan->close());
        QByteArray companies = "name,domain\n";
        for (int i = 0; i < 500; ++i)
            companies += QStringLiteral("Company %1,c%1.example\n").arg(i).toUtf8();
        m_prepared.write(u"companies.csv"_s, companies);
    }

    void thePlanIsOldOrNew_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isNew"); // there is no plan before
        QTest::newRow("undo") << QStringList{u"undo"_s, u"plan.talbook"_s} << false;
        QTest::newRow("import") << QStringList{u"import"_s, u"plan.talbook"_s, u"accounts"_s,
                                               m_prepared.file(u"companies.csv"_s)}
                                << false;
        QTest::newRow("new") << QStringList{u"new"_s, u"plan.talbook"_s} << true;
        QTest::newRow("new with the sample") << QStringList{u"new"_s, u"plan.talbook"_s, u"--sample"_s} << true;
    }
    void thePlanIsOldOrNew()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isNew);
        const QByteArray before = isNew ? QByteArray() : m_prepared.bytes();

        const int calls = callsOf(arguments, isNew);
        QVERIFY2(calls > 10, qPrintable(QString::number(calls)));
        int failed = 0;
        const int step = qMax(1, calls / mostRuns);
        for (int from = 1; from <= calls + 1; from += step) {
            const CliFolder folder;
            prepare(folder, isNew);
            const CliResult result = folder.run(arguments, {{u"LD_PRELOAD"_s, QStringLiteral(TALBOOK_FAILING_WRITES)},
                                                            {u"TALBOOK_FAIL_FROM"_s, QString::number(from)}});
            const QByteArray told = QByteArray::number(from) + " of " + QByteArray::number(calls) + ": " +
                                    result.told() + folder.names().join(u' ').toUtf8();
            if (result.status == 0) {
                QVERIFY2(folder.bytes() != before, told.constData());
            } else {
                ++failed;
                QVERIFY2(result.status == 1, told.constData());
                QVERIFY2(result.out.isEmpty(), told.constData());
                QVERIFY2(result.message().trimmed().size() > 20, told.constData());
                QVERIFY2(folder.bytes() == before, told.constData());
            }
            // Neither temporaries nor locks stay.
            QVERIFY2(folder.names() == (folder.bytes().isEmpty() ? QStringList() : QStringList{u"plan.talbook"_s}),
                     told.constData());
            if (!folder.bytes().isEmpty())
                folder.done({u"check"_s, u"plan.talbook"_s});
        }
        QVERIFY2(failed > 5, qPrintable(QString::number(failed)));
    }

private:
    void prepare(const CliFolder &folder, bool isNew) const
    {
        if (!isNew && !QFile::copy(m_prepared.file(), folder.file()))
            qFatal("cannot copy the plan");
    }

    /// How often the command writes where nothing fails.
    int callsOf(const QStringList &arguments, bool isNew) const
    {
        const CliFolder folder;
        prepare(folder, isNew);
        const QTemporaryDir elsewhere;
        const QString count = elsewhere.filePath(u"count"_s);
        const CliResult result = folder.run(
            arguments, {{u"LD_PRELOAD"_s, QStringLiteral(TALBOOK_FAILING_WRITES)}, {u"TALBOOK_CALL_COUNT"_s, count}});
        QFile file(count);
        if (result.status != 0 || !file.open(QIODevice::ReadOnly))
            return -1;
        return file.readAll().trimmed().toInt();
    }

    CliFolder m_prepared;
};

QTEST_GUILESS_MAIN(TestCliFailingWrites)
#include "test_cli_failing_writes.moc"
