#pragma once

#include "tests/support/temporary_plan.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace talbook::test
{

/// A plan whose records are held, after each step, undo and redo, against what they were when the history stood there.
class WatchedHistory
{
public:
    /// Whether a command may be refused so. Whatever the reason is, a refused command leaves the plan as it was.
    using MayRefuse = std::function<bool(const Error &)>;

    explicit WatchedHistory(MayRefuse mayRefuse) : m_mayRefuse(std::move(mayRefuse)) { m_states = {look()}; }

    Plan &plan() { return *m_plan; }
    const PlanFolder &folder() const { return m_folder; }

    /// Notes what a command did.
    /// @param joins the step becomes one with the last
    /// @return whether anything changed
    template <class T> bool settle(const Expected<T> &result, bool joins = false)
    {
        return settle(result ? nullptr : &result.error(), joins);
    }

    /// Runs commands that come as one, each of them a step of its own.
    Expected<void> watch(const std::function<Expected<void>(Plan &)> &work)
    {
        const auto connection =
            QObject::connect(m_plan.get(), &Plan::changed, [this] { settle(Expected<void>(), false); });
        auto done = work(*m_plan);
        QObject::disconnect(connection);
        return done;
    }

    void undo() { move(m_plan->undo(), true); }
    void redo() { move(m_plan->redo(), false); }
    /// The same by another connection, as an open window does where the plan is large.
    void undoAside() { moveAside(true); }
    void redoAside() { moveAside(false); }

    void reopen()
    {
        TALBOOK_VERIFY(m_plan->close());
        m_plan.reset();
        auto plan = Plan::open(m_folder.file(), m_folder.environment(), {});
        TALBOOK_VERIFY(plan);
        m_plan = std::move(*plan);
        isAsItWas();
    }

    void isAsItWas() { QCOMPARE(look(), m_states[m_at]); }

    void everyStepIsThere()
    {
        const auto steps = m_plan->history().steps();
        TALBOOK_VERIFY(steps);
        QCOMPARE(steps->size(), length());
        QCOMPARE(std::ranges::count(*steps, true, &HistoryStep::done), qsizetype(m_at));
    }

    /// To the end, back to the beginning, and to the end again.
    void walkThrough()
    {
        for (const bool back : {false, true, false}) {
            while ((back ? m_at > 0 : m_at < length()) && !QTest::currentTestFailed())
                back ? undo() : redo();
        }
    }

    void letTimePass(int milliseconds) { m_folder.now = m_folder.now.addMSecs(milliseconds); }

    size_t position() const { return m_at; }
    size_t length() const { return m_states.size() - 1; }
    int refused() const { return m_refused; }

private:
    /// Hundreds of states are kept, so of each one only this.
    QByteArray look() const { return QCryptographicHash::hash(fingerprint(*m_plan), QCryptographicHash::Sha256); }

    bool settle(const Error *error, bool joins)
    {
        letTimePass(100);
        const QByteArray now = look();
        if (error) {
            if (!m_mayRefuse(*error) || error->message.isEmpty() || now != m_states[m_at])
                qFatal("%s (%s)", qPrintable(error->message), qPrintable(error->details));
            ++m_refused;
            return false;
        }
        if (now == m_states[m_at])
            return false;
        m_states.resize(m_at + 1);
        if (joins)
            m_states.pop_back();
        if (!joins || now != m_states.back())
            m_states.push_back(now);
        m_at = m_states.size() - 1;
        return true;
    }

    void move(const Expected<ChangeSummary> &result, bool back)
    {
        if (back ? m_at == 0 : m_at == length()) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::NotFound);
        } else {
            TALBOOK_VERIFY(result);
            m_at = back ? m_at - 1 : m_at + 1;
        }
        isAsItWas();
    }

    void moveAside(bool back)
    {
        const auto worker = m_plan->worker();
        TALBOOK_VERIFY(worker);
        const auto result = back ? worker->undo() : worker->redo();
        if (result)
            m_plan->adopt(*result);
        move(result, back);
    }

    MayRefuse m_mayRefuse;
    PlanFolder m_folder{TestDisk::Memory};
    std::unique_ptr<Plan> m_plan = newPlan(m_folder);
    std::vector<QByteArray> m_states;
    size_t m_at = 0;
    int m_refused = 0;
};

} // namespace talbook::test
