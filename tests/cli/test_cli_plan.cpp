#include "core/results/set_aside.h"
#include "tests/support/cli_runner.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Three steps: Alpha, Beta and Gamma join the plan one after another.
void makeThreeSteps(const CliFolder &folder)
{
    auto plan = newPlan(folder);
    for (const char *name : {"Alpha", "Бета", "Gamma"}) {
        const auto step = plan->run(u"Add "_s + QString::fromUtf8(name), [name](Edit &edit) {
            return edit.database().execute("INSERT INTO account(id, name) VALUES(?, ?)", edit.newId(), name);
        });
        if (!step)
            qFatal("%s", qPrintable(step.error().message));
    }
    if (const auto closed = plan->close(); !closed)
        qFatal("%s", qPrintable(closed.error().message));
}

int accountsIn(const CliFolder &folder, const QString &name = u"plan.talbook"_s)
{
    return folder.done({u"info"_s, name, u"--json"_s}).json().value(u"accounts"_s).toInt(-1);
}

} // namespace

class TestCliPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPlanIsEmptyAndOfItsCurrency()
    {
        CliFolder folder;
        const CliResult made = folder.done(
            {u"new"_s, u"plan.talbook"_s, u"--currency"_s, u"rub"_s, u"--fiscal-year-start"_s, u"4"_s, u"--json"_s});
        QCOMPARE(made.json().keys(), (QStringList{u"accounts"_s, u"plan"_s}));
        QCOMPARE(made.json().value(u"plan"_s).toString(), u"plan.talbook"_s);
        QCOMPARE(made.json().value(u"accounts"_s).toInt(-1), 0);
        QCOMPARE(folder.names(), QStringList{u"plan.talbook"_s});

        const QJsonObject info = folder.done({u"info"_s, u"plan.talbook"_s, u"--json"_s}).json();
        QCOMPARE(info.keys(), (QStringList{u"accounts"_s, u"activities"_s, u"budget_lines"_s, u"campaigns"_s,
                                           u"contacts"_s, u"currency"_s, u"format"_s, u"opportunities"_s, u"plays"_s,
                                           u"programs"_s, u"signals"_s, u"tasks"_s}));
        QCOMPARE(info.value(u"currency"_s).toString(), u"RUB"_s);
        QCOMPARE(info.value(u"format"_s).toInt(), 2);
        QCOMPARE(info.value(u"accounts"_s).toInt(-1), 0);
    }

    void theSampleIsTheSameOnTheSameDay()
    {
        CliFolder folder;
        const auto make = [&](const QString &name) {
            return folder.done({u"new"_s, name, u"--sample"_s, u"--as-of"_s, u"2027-02-11"_s, u"--json"_s}).json();
        };
        const QJsonObject made = make(u"one.talbook"_s);
        QVERIFY(made.value(u"accounts"_s).toInt() >= 50);
        make(u"two.talbook"_s);
        for (const QString &command : {u"info"_s, u"score"_s}) {
            const auto told = [&](const QString &name) {
                return folder.done({command, name, u"--as-of"_s, u"2027-02-11"_s, u"--json"_s}).out;
            };
            QCOMPARE(told(u"one.talbook"_s), told(u"two.talbook"_s));
        }
        const QJsonObject info = folder.done({u"info"_s, u"one.talbook"_s, u"--json"_s}).json();
        QCOMPARE(info.value(u"accounts"_s), made.value(u"accounts"_s));
        for (const QString &key :
             {u"contacts"_s, u"activities"_s, u"signals"_s, u"opportunities"_s, u"budget_lines"_s, u"programs"_s})
            QVERIFY2(info.value(key).toInt() > 0, qPrintable(key));
        QVERIFY(!folder.done({u"accounts"_s, u"one.talbook"_s, u"--tal"_s, u"--as-of"_s, u"2027-02-11"_s, u"--json"_s})
                     .json()
                     .value(u"accounts"_s)
                     .toArray()
                     .isEmpty());
    }

    void anExistingFileIsNeverReplaced()
    {
        CliFolder folder;
        folder.write(u"plan.talbook"_s, "anything");
        const QByteArray before = folder.bytes();
        const CliResult refused = folder.run({u"new"_s, u"plan.talbook"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.message().contains(u"exists already"_s));
        QCOMPARE(folder.bytes(), before);
    }

    void infoCountsEachKind()
    {
        CliFolder folder;
        folder.makePlan([](Edit &edit) -> Expected<void> {
            const Database &db = edit.database();
            TALBOOK_TRY(db.execute("INSERT INTO account(id, name) VALUES(1, 'A'), (2, 'B')"));
            TALBOOK_TRY(db.execute(
                "INSERT INTO contact(id, account_id, name) VALUES(1, 1, 'Ann'), (2, 1, 'Bob'), (3, 2, 'Cy')"));
            TALBOOK_TRY(db.execute(
                "INSERT INTO signal(id, account_id, date, kind, strength) VALUES(1, 1, '2027-01-01', 'hiring', 50)"));
            return db.execute("INSERT INTO cost(id, date, currency, actual) VALUES(1, '2027-01-01', 'EUR', 100)");
        });
        const QJsonObject info = folder.done({u"info"_s, u"plan.talbook"_s, u"--json"_s}).json();
        QCOMPARE(info.value(u"accounts"_s).toInt(), 2);
        QCOMPARE(info.value(u"contacts"_s).toInt(), 3);
        QCOMPARE(info.value(u"signals"_s).toInt(), 1);
        QCOMPARE(info.value(u"budget_lines"_s).toInt(), 1);
        QCOMPARE(info.value(u"activities"_s).toInt(-1), 0);
        QVERIFY(folder.done({u"info"_s, u"plan.talbook"_s, u"--lang"_s, u"ru"_s}).text().contains(u"Контакты"_s));
    }

    void historyTellsStepsOldestFirst()
    {
        CliFolder folder;
        makeThreeSteps(folder);
        const QJsonObject json = folder.done({u"history"_s, u"plan.talbook"_s, u"--json"_s}).json();
        QCOMPARE(json.keys(), QStringList{u"steps"_s});
        const QJsonArray steps = json.value(u"steps"_s).toArray();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.at(1).toObject().keys(), (QStringList{u"done"_s, u"time"_s, u"title"_s}));
        QCOMPARE(steps.at(1).toObject().value(u"title"_s).toString(), u"Add Бета"_s);
        QCOMPARE(steps.at(1).toObject().value(u"time"_s).toString(), u"2027-02-11T09:00:00Z"_s);
        QCOMPARE(steps.at(1).toObject().value(u"done"_s), QJsonValue(true));
        const QString english = folder.done({u"history"_s, u"plan.talbook"_s}).text();
        QVERIFY(english.contains(u"Add Бета"_s));
        QVERIFY2(english.contains(u"11 Feb 2027 09:00"_s), qPrintable(english)); // the runner's zone is UTC
        QVERIFY(folder.done({u"history"_s, u"plan.talbook"_s, u"--lang"_s, u"ru"_s})
                    .text()
                    .contains(u"11.02.2027 09:00"_s));
    }

    void undoAndRedoAreWholeOrNothing()
    {
        CliFolder folder;
        makeThreeSteps(folder);
        const QJsonObject undone = folder.done({u"undo"_s, u"plan.talbook"_s, u"2"_s, u"--json"_s}).json();
        QCOMPARE(undone.value(u"steps"_s).toArray().at(0).toObject().value(u"done"_s), QJsonValue(true));
        QCOMPARE(undone.value(u"steps"_s).toArray().at(1).toObject().value(u"done"_s), QJsonValue(false));
        QCOMPARE(accountsIn(folder), 1);
        const QByteArray before = folder.bytes();

        const CliResult tooMany = folder.run({u"undo"_s, u"plan.talbook"_s, u"2"_s});
        QCOMPARE(tooMany.status, 1);
        QVERIFY2(tooMany.message().contains(u"Only 1 step can be undone"_s), tooMany.told().constData());
        const CliResult redoTooMany = folder.run({u"redo"_s, u"plan.talbook"_s, u"3"_s, u"--lang"_s, u"ru"_s});
        QCOMPARE(redoTooMany.status, 1);
        QVERIFY2(redoTooMany.message().contains(u"только 2 шага"_s), redoTooMany.told().constData());
        QCOMPARE(folder.bytes(), before);

        const CliResult redone = folder.done({u"redo"_s, u"plan.talbook"_s});
        QVERIFY2(redone.text().contains(u"Redone: Add Бета"_s), redone.told().constData());
        QCOMPARE(accountsIn(folder), 2);
        folder.done({u"redo"_s, u"plan.talbook"_s});
        const CliResult nothing = folder.run({u"redo"_s, u"plan.talbook"_s});
        QCOMPARE(nothing.status, 1);
        QVERIFY(nothing.message().contains(u"nothing to redo"_s));
        QCOMPARE(folder.names(), QStringList{u"plan.talbook"_s});
    }

    void aBackupIsAVerifiedCopy()
    {
        CliFolder folder;
        makeThreeSteps(folder);
        const QByteArray before = folder.bytes();
        const QJsonObject json =
            folder.done({u"backup"_s, u"plan.talbook"_s, u"копия 1.talbook"_s, u"--json"_s}).json();
        QCOMPARE(json.keys(), (QStringList{u"file"_s, u"lost"_s, u"rows"_s}));
        QVERIFY(json.value(u"lost"_s).isObject());
        QVERIFY(json.value(u"lost"_s).toObject().isEmpty());
        QCOMPARE(json.value(u"file"_s).toString(), u"копия 1.talbook"_s);
        QCOMPARE(json.value(u"rows"_s).toObject().value(u"account"_s).toInt(), 3);
        QCOMPARE(json.value(u"rows"_s).toObject().value(u"contact"_s).toInt(-1), 0);
        QCOMPARE(accountsIn(folder, u"копия 1.talbook"_s), 3);
        QCOMPARE(folder.bytes(), before);
        const QByteArray copy = folder.bytes(u"копия 1.talbook"_s);
        for (const QString &existing : {u"копия 1.talbook"_s, u"plan.talbook"_s}) {
            const CliResult refused = folder.run({u"backup"_s, u"plan.talbook"_s, existing});
            QCOMPARE(refused.status, 1);
            QVERIFY(refused.message().contains(u"exists already"_s));
        }
        QCOMPARE(folder.bytes(u"копия 1.talbook"_s), copy);
        QCOMPARE(folder.bytes(), before);
    }

    void aDamagedPlanIsSavedIntoANewFile()
    {
        CliFolder folder;
        makeThreeSteps(folder);
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(100, '\0')) == 100); // the header: nothing opens the file any more
        file.close();
        const QByteArray before = folder.bytes();
        QCOMPARE(folder.run({u"check"_s, u"plan.talbook"_s}).status, 1);
        const QJsonObject json =
            folder.done({u"recover"_s, u"plan.talbook"_s, u"спасённый план.talbook"_s, u"--json"_s}).json();
        QCOMPARE(json.value(u"file"_s).toString(), u"спасённый план.talbook"_s);
        QCOMPARE(json.value(u"rows"_s).toObject().value(u"account"_s).toInt(), 3);
        QVERIFY(json.value(u"lost"_s).isObject());
        QVERIFY(json.value(u"lost"_s).toObject().isEmpty());
        QCOMPARE(json.value(u"unread_pages"_s).toInt(), 1);
        QCOMPARE(accountsIn(folder, u"спасённый план.talbook"_s), 3);
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(folder.names(), (QStringList{u"plan.talbook"_s, u"спасённый план.talbook"_s}));
        folder.done({u"check"_s, u"спасённый план.talbook"_s});
        const CliResult again = folder.run({u"recover"_s, u"plan.talbook"_s, u"спасённый план.talbook"_s});
        QCOMPARE(again.status, 1);
        QVERIFY(again.message().contains(u"exists already"_s));
        const QString told = folder.done({u"recover"_s, u"plan.talbook"_s, u"2.talbook"_s}).text();
        QVERIFY2(told.contains(u" could not be read."_s), qPrintable(told));
    }

    void aWholePlanPassesTheCheck()
    {
        CliFolder folder;
        folder.makePlan([](Edit &edit) -> Expected<void> {
            return edit.database().execute("INSERT INTO account(id, name) VALUES(1, 'A')");
        });
        const QJsonObject json = folder.done({u"check"_s, u"plan.talbook"_s, u"--json"_s}).json();
        QCOMPARE(json.keys(), (QStringList{u"findings"_s, u"integrity"_s}));
        QCOMPARE(json.value(u"integrity"_s).toString(), u"ok"_s);
        QCOMPARE(json.value(u"findings"_s).toArray().size(), 1);
        const QJsonObject finding = json.value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(finding.keys(),
                 (QStringList{u"accounts"_s, u"fix"_s, u"id"_s, u"key"_s, u"message"_s, u"severity"_s, u"subject"_s}));
        QCOMPARE(finding.value(u"id"_s).toString(), u"no_intent_data"_s);
        QCOMPARE(finding.value(u"severity"_s).toString(), u"warning"_s);
        QVERIFY(folder.done({u"check"_s, u"plan.talbook"_s}).text().startsWith(u"The file is whole."_s));
    }

    void aFindingThatWasSetAsideIsToldApart()
    {
        CliFolder folder;
        folder.makePlan([](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(1, 'A')"));
            const PlanFinding finding{.id = u"no_intent_data"_s, .key = u"no_intent_data"_s};
            return setFindingAside(edit, finding, u"bought next quarter"_s);
        });
        const QJsonObject json = folder.done({u"check"_s, u"plan.talbook"_s, u"--json"_s}).json();
        const QJsonObject finding = json.value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(finding.value(u"id"_s).toString(), u"no_intent_data"_s);
        QCOMPARE(finding.value(u"set_aside"_s).toString(), u"bought next quarter"_s);
        const QString text = folder.done({u"check"_s, u"plan.talbook"_s}).text();
        QVERIFY2(!text.contains(u"Warning"_s), qPrintable(text));
        QVERIFY2(text.contains(u"set aside:"_s) && text.contains(u"Not here because: bought next quarter"_s),
                 qPrintable(text));
    }

    void damagedFilesAreSaidToBe()
    {
        CliFolder folder;
        makeThreeSteps(folder);
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        // Pages in the middle are overwritten: the header still says that this is a plan.
        QVERIFY(file.seek(size / 4));
        QVERIFY(file.write(QByteArray(int(size / 2), '\xA5')) > 0);
        file.close();
        const QByteArray before = folder.bytes();
        for (const QStringList &command :
             {QStringList{u"check"_s}, {u"info"_s}, {u"accounts"_s}, {u"score"_s}, {u"undo"_s}, {u"history"_s}}) {
            const CliResult result = folder.run(command + QStringList{u"plan.talbook"_s, u"--json"_s});
            QVERIFY2(result.status == 1, result.told().constData());
            QVERIFY(result.out.isEmpty());
            QVERIFY2(result.message().contains(u"plan.talbook"_s), result.told().constData());
        }
        QCOMPARE(folder.bytes(), before);
    }

    // Whatever goes wrong, the plan is the same to the byte, and nothing new lies beside it.
    void failingCommandsChangeNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QStringList &arguments, int status) {
            QTest::newRow(name) << arguments << status;
        };
        row("new over a plan", {u"new"_s, u"plan.talbook"_s}, 1);
        row("new in a missing folder", {u"new"_s, u"none/x.talbook"_s}, 1);
        row("undo of too much", {u"undo"_s, u"plan.talbook"_s, u"4"_s}, 1);
        row("undo of a nonsense number", {u"undo"_s, u"plan.talbook"_s, u"-1"_s}, 2);
        row("redo of nothing", {u"redo"_s, u"plan.talbook"_s}, 1);
        row("backup over the plan", {u"backup"_s, u"plan.talbook"_s, u"plan.talbook"_s}, 1);
        row("backup into a missing folder", {u"backup"_s, u"plan.talbook"_s, u"none/x.talbook"_s}, 1);
        row("a filter that is wrong", {u"accounts"_s, u"plan.talbook"_s, u"--where"_s, u"tier = "_s}, 2);
        row("an account nobody has", {u"explain"_s, u"plan.talbook"_s, u"Nobody"_s}, 1);
        row("a model nobody has", {u"score"_s, u"plan.talbook"_s, u"--model"_s, u"horoscope"_s}, 2);
        row("a key no model has", {u"score"_s, u"plan.talbook"_s, u"--set"_s, u"weight.luck=1"_s}, 2);
        row("a plan that is missing", {u"info"_s, u"none.talbook"_s}, 1);
        row("a folder for a plan", {u"info"_s, u"."_s}, 1);
        row("a text for a plan", {u"undo"_s, u"text.txt"_s}, 1);
    }
    void failingCommandsChangeNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        static CliFolder folder;
        if (folder.names().isEmpty()) {
            makeThreeSteps(folder);
            folder.write(u"text.txt"_s, "no plan at all\n");
        }
        const QByteArray before = folder.bytes();
        const QStringList names = folder.names();
        const CliResult result = folder.run(arguments);
        QVERIFY2(result.status == status, result.told().constData());
        QVERIFY2(result.out.isEmpty(), result.told().constData());
        QVERIFY(!result.err.trimmed().isEmpty());
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(folder.names(), names);
    }

    void readingCommandsWriteNothing()
    {
        CliFolder folder;
        makeThreeSteps(folder);
        QVERIFY(QDir(folder.dataFolder()).removeRecursively());
        const QByteArray before = folder.bytes();
        for (const QString &command : {u"info"_s, u"accounts"_s, u"score"_s, u"history"_s, u"check"_s})
            folder.done({command, u"plan.talbook"_s});
        folder.done({u"explain"_s, u"plan.talbook"_s, u"Бета"_s});
        QCOMPARE(folder.bytes(), before);
        QVERIFY(!QFile::exists(folder.dataFolder()));
    }

    void aPlanThatIsOpenElsewhereCanBeReadNotChanged()
    {
        CliFolder folder;
        makeThreeSteps(folder);
        auto held = Plan::open(folder.file(), folder.environment(), {});
        TALBOOK_VERIFY(held);
        const QByteArray before = folder.bytes();
        const CliResult refused = folder.run({u"undo"_s, u"plan.talbook"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.message().contains(QString::number(QCoreApplication::applicationPid())),
                 refused.told().constData());
        QCOMPARE(accountsIn(folder), 3);
        QCOMPARE(folder.bytes(), before);
        TALBOOK_VERIFY((*held)->close());
        folder.done({u"undo"_s, u"plan.talbook"_s});
    }

    void unsavedWorkOfACrashIsNotOverwritten()
    {
        CliFolder folder;
        makeThreeSteps(folder);
        auto crashed = Plan::open(folder.file(), folder.environment(), {});
        TALBOOK_VERIFY(crashed);
        TALBOOK_VERIFY((*crashed)->run(
            u"Rename all"_s, [](Edit &edit) { return edit.database().execute("UPDATE account SET name = 'X'"); }));
        crashed->reset(); // without close(): what a crash leaves
        const QByteArray before = folder.bytes();
        const CliResult refused = folder.run({u"undo"_s, u"plan.talbook"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.message().contains(u"Rename all"_s), refused.told().constData());
        QCOMPARE(folder.bytes(), before);
    }

    void plansMayHaveAnyName_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"План на квартал.talbook"_s, u"it's \"quoted\".talbook"_s, u"a b  c.talbook"_s, u"100%_?#&.talbook"_s,
              u"[x]*.talbook"_s, u"計画 😀.talbook"_s, u"no suffix"_s, u"-dash.talbook"_s, u"--json"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void plansMayHaveAnyName()
    {
        QFETCH(QString, name);
        CliFolder folder;
        // A name that begins with a dash stands behind "--".
        const auto command = [&](const QString &verb, const QStringList &more = {}) {
            return QStringList{verb, u"--json"_s, u"--"_s, name} + more;
        };
        QCOMPARE(folder.done(command(u"new"_s)).json().value(u"plan"_s).toString(), name);
        QCOMPARE(folder.names(), QStringList{name});
        QVERIFY(folder.done(command(u"info"_s)).json().contains(u"accounts"_s));
        QCOMPARE(folder.done(command(u"backup"_s, {u"copy of "_s + name})).json().value(u"file"_s).toString(),
                 u"copy of "_s + name);
        const CliResult nothing = folder.run(command(u"undo"_s));
        QCOMPARE(nothing.status, 1);
        QVERIFY(nothing.message().contains(u"nothing to undo"_s));
    }

    void escapeSequencesDoNotReachTheTerminal()
    {
        CliFolder folder;
        folder.makePlan([](Edit &edit) -> Expected<void> {
            return edit.database().execute("INSERT INTO account(id, name) VALUES(1, ?)", u"Evil\u001b[2J\u202ename"_s);
        });
        const CliResult table = folder.done({u"accounts"_s, u"plan.talbook"_s});
        QVERIFY(!table.out.contains('\x1b'));
        QVERIFY(!table.text().contains(QChar(0x202E)));
        QVERIFY(table.text().contains(u"Evil"_s));
        // A script gets the name as it is.
        const QJsonObject account = folder.done({u"accounts"_s, u"plan.talbook"_s, u"--json"_s})
                                        .json()
                                        .value(u"accounts"_s)
                                        .toArray()
                                        .first()
                                        .toObject();
        QCOMPARE(account.value(u"name"_s).toString(), u"Evil\u001b[2J\u202ename"_s);
        const CliResult missing = folder.run({u"info"_s, u"\u001b[31mred.talbook"_s});
        QCOMPARE(missing.status, 1);
        QVERIFY(!missing.err.contains('\x1b'));
    }

    void aClosedPipeIsAnError()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        CliFolder folder;
        makeThreeSteps(folder);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(TALBOOK_CLI), {u"info"_s, folder.file()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("standard output"));
    }
};

QTEST_GUILESS_MAIN(TestCliPlan)
#include "test_cli_plan.moc"
