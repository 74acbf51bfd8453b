#include "core/plan/plan_check.h"
#include "tests/core/commands/commands.h"
#include "tests/support/folders.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The functions that core's headers offer to a step of the history.
QByteArrayList functionsThatChangeThePlan()
{
    static const QRegularExpression taking(u"\\b(\\w+)\\(Edit &\\w*[,)]"_s);
    QByteArrayList names;
    for (QDirIterator headers(sourcePath(u"core"_s), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
         headers.hasNext();) {
        QFile file(headers.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        for (auto found = taking.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
            const QByteArray name = found.next().captured(1).toUtf8();
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &some : {accountCommands(), listCommands(), peopleCommands(), modelCommands(), importCommands(),
                             planCommands(), playCommands(), ruleCommands(), quarterCommands(), budgetCommands()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

/// Whatever people do, in whatever order, undo leads back to each state there was, and redo forth.
class TestUndoCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFunctionThatChangesThePlanIsACommand()
    {
        QByteArrayList used;
        for (const Command &command : m_commands)
            used += command.functions;
        const QByteArrayList there = functionsThatChangeThePlan();
        for (const QByteArray &function : there) // a new one wants a line in one of the files beside this
            QVERIFY2(used.contains(function),
                     QByteArray(function + " changes the plan, and no command of this test uses it").constData());
        for (const QByteArray &function : std::as_const(used))
            QVERIFY2(there.contains(function), QByteArray(function + " is gone").constData());
    }

    void undoAndRedoReachEveryState_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {20270211u, 11u, 8080u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoAndRedoReachEveryState()
    {
        QFETCH(quint32, seed);
        Desk desk(seed);
        const size_t sampleSteps = desk.history.length();
        QVERIFY(sampleSteps > 5);
        const int steps = 3 * int(m_commands.size()); // so that each has its turn, and those that need another's work
        for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
            const int dice = desk.below(100);
            if (dice < 70) {
                // Each in turn and one by chance, so that none is left out.
                const Command &command =
                    i % 2 == 0 ? m_commands[size_t(i / 2) % m_commands.size()] : desk.anyOf(m_commands);
                m_performed[command.name] += command.perform(desk) ? 1 : 0;
            } else if (dice < 84) {
                desk.oneIn(3) ? desk.history.undoAside() : desk.history.undo();
            } else if (dice < 96) {
                desk.oneIn(3) ? desk.history.redoAside() : desk.history.redo();
            } else {
                desk.history.reopen();
            }
            desk.history.everyStepIsThere();
        }
        for (const Command &command : m_commands) { // what found nothing to work on so far
            for (int i = 0; i < 40 && m_performed.value(command.name) == 0; ++i)
                m_performed[command.name] += command.perform(desk) ? 1 : 0;
        }
        desk.history.everyStepIsThere();
        if (QTest::currentTestFailed())
            return;
        TALBOOK_VERIFY(checkPlan(desk.database()));
        QVERIFY(desk.history.length() > sampleSteps);
        desk.history.walkThrough();
        TALBOOK_VERIFY(checkPlan(desk.database()));
        m_refused += desk.history.refused();
    }

    void everyCommandDidSomething()
    {
        for (const Command &command : m_commands)
            QVERIFY2(m_performed.value(command.name) > 0, command.name.constData());
        QVERIFY(m_refused > 0);
    }

private:
    const std::vector<Command> m_commands = allCommands();
    QMap<QByteArray, int> m_performed;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(TestUndoCommands)
#include "test_undo_commands.moc"
