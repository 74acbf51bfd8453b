#pragma once

#include "tests/support/temporary_plan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace talbook::test
{

struct CliResult
{
    int status = -1; ///< -1 where it crashed or never ended
    QByteArray out;
    QByteArray err;

    /// The one object on standard output; empty where it is anything else.
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString text() const { return QString::fromUtf8(out); }
    QString message() const { return QString::fromUtf8(err); }
    /// For a failed check: what the program said.
    QByteArray told() const
    {
        return "status " + QByteArray::number(status) + "\n" + out.right(2000) + err.right(2000);
    }
};

/// Runs the real talbook-cli in a folder of its own, with that folder's data and no locale of the machine.
class CliFolder : public PlanFolder
{
public:
    CliResult run(const QStringList &arguments, const QMap<QString, QString> &variables = {},
                  const QByteArray &standardInput = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.insert(QStringLiteral("TALBOOK_DATA"), dataFolder());
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            environment.insert(variable.key(), variable.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(file(QStringLiteral(".")));
        process.start(QStringLiteral(TALBOOK_CLI), arguments);
        process.write(standardInput);
        process.closeWriteChannel();
        CliResult result;
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
            result.err = process.readAllStandardError() + "\n" + process.errorString().toUtf8();
            process.kill();
            process.waitForFinished();
            return result;
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The same, where it must succeed.
    CliResult done(const QStringList &arguments) const
    {
        CliResult result = run(arguments);
        if (result.status != 0)
            qFatal("%s: %s", qPrintable(arguments.join(u' ')), result.told().constData());
        return result;
    }

    QByteArray bytes(const QString &name = QStringLiteral("plan.talbook")) const
    {
        QFile content(file(name));
        return content.open(QIODevice::ReadOnly)
                   ? QCryptographicHash::hash(content.readAll(), QCryptographicHash::Sha256)
                   : QByteArray();
    }

    /// Writes a small file, such as a table to import.
    void write(const QString &name, const QByteArray &content) const
    {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// The names in the folder of the plans: nothing but what was asked for may lie there.
    QStringList names() const
    {
        return QDir(file(QStringLiteral("."))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// A published plan with what `work` puts into it, made without the program under test.
    void makePlan(const Plan::Work &work, const QString &name = QStringLiteral("plan.talbook")) const
    {
        auto plan = newPlan(*this, name);
        const auto step = plan->run(QStringLiteral("Prepare"), work);
        const auto closed = plan->close();
        if (!step || !closed)
            qFatal("%s", qPrintable(step ? closed.error().message : step.error().message));
    }
};

} // namespace talbook::test
