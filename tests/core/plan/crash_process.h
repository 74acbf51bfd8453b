#pragma once

#include "tests/support/temporary_plan.h"

#include <QProcess>

namespace talbook::test
{

/// A process that edits until it is killed, and the last step of each kind that it told of.
class CrashProcess
{
public:
    /// @param mode edit, publish or hold: see crash_child.cpp
    CrashProcess(const QString &mode, const PlanFolder &folder)
    {
        m_process.start(QStringLiteral(TALBOOK_CRASH_CHILD), {mode, folder.file(), folder.dataFolder()},
                        QIODevice::ReadWrite);
    }
    ~CrashProcess() { kill(); }
    CrashProcess(const CrashProcess &) = delete;
    CrashProcess &operator=(const CrashProcess &) = delete;

    /// Reads what the child says until it has said `what` so many times. Bounded; false where the child ended or hung.
    bool waitFor(const QByteArray &what, int times = 1)
    {
        while (times > 0) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(60000)) {
                qWarning("%s", m_process.readAllStandardError().constData());
                return false;
            }
            while (times > 0 && m_process.canReadLine())
                times -= take(m_process.readLine()) == what ? 1 : 0;
        }
        return true;
    }

    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(60000);
        while (m_process.canReadLine()) // what it said before it died counts as acknowledged
            take(m_process.readLine());
    }

    qint64 last(const QByteArray &what) const { return m_last.value(what, -1); }
    qint64 processId() const { return m_process.processId(); }

private:
    QByteArray take(const QByteArray &line)
    {
        const QByteArrayList words = line.trimmed().split(' ');
        m_last[words.value(0)] = words.value(1).toLongLong();
        return words.value(0);
    }

    QProcess m_process;
    QMap<QByteArray, qint64> m_last;
};

} // namespace talbook::test
