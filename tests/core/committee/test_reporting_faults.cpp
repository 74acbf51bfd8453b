#include "core/committee/reporting_faults.h"
#include "people.h"

#include <QTest>

#include <random>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString faultsOf(const std::vector<Stakeholder> &people)
{
    QStringList found;
    for (const ReportingFault &fault : soundReporting(people).faults)
        found.append(people[fault.person].name + u' ' + reportingFaultId(fault.kind));
    return found.join(u", "_s);
}

} // namespace

class TestReportingFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundForestHasNone()
    {
        QCOMPARE(faultsOf({someone(1, -1), someone(2, -1, false, 1), someone(3, -1, false, 2)}), QString());
    }

    void eachFaultIsNamed()
    {
        QCOMPARE(faultsOf({someone(1, -1, false, 1), someone(2, -1, false, 99), someone(3, -1, false, 4),
                           someone(4, -1, false, 3), someone(4, -1, false, 1)}),
                 u"P1 self_manager, P2 missing_manager, P4 circle, P4 repeated_id"_s);
    }

    void aCircleLosesTheLineOfItsLastMember()
    {
        const std::vector<Stakeholder> people{someone(1, -1, false, 3), someone(2, -1, false, 1),
                                              someone(3, -1, false, 2), someone(4, -1, false, 1)};
        const SoundReporting sound = soundReporting(people);
        QCOMPARE(faultsOf(people), u"P3 circle"_s);
        QCOMPARE(sound.managerOf[0], std::optional<size_t>(2));
        QVERIFY(!sound.managerOf[2]);
        QCOMPARE(reportingForest(people).size(), size_t(4));
    }

    void aLongChainAndALongCircleEnd()
    {
        constexpr qint64 length = 200'000;
        std::vector<Stakeholder> people;
        for (qint64 i = 1; i <= length; ++i)
            people.push_back(someone(i, -1, false, i == length ? 1 : i + 1));
        const SoundReporting sound = soundReporting(people);
        QCOMPARE(sound.faults.size(), size_t(1));
        QCOMPARE(sound.faults.front().person, size_t(length - 1));
        QCOMPARE(reportingForest(people).back().depth, int(length - 1));
    }

    /// Against drawing line after line and refusing each that would close a circle.
    void whatIsLeftIsAForest()
    {
        std::mt19937 random(11);
        const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
        for (int round = 0; round < 500; ++round) {
            const int count = 1 + upTo(8);
            std::vector<Stakeholder> people;
            for (int i = 1; i <= count; ++i)
                people.push_back(someone(i, -1, false, upTo(count + 2)));
            std::vector<size_t> drawn(people.size(), people.size());
            size_t circles = 0;
            for (size_t i = 0; i < people.size(); ++i) {
                const size_t manager = size_t(people[i].reportsTo.value - 1);
                if (people[i].reportsTo.isNull() || manager >= people.size() || manager == i)
                    continue;
                size_t above = manager;
                while (above < people.size() && above != i)
                    above = drawn[above];
                if (above == i)
                    ++circles;
                else
                    drawn[i] = manager;
            }
            const SoundReporting sound = soundReporting(people);
            size_t faults = 0;
            for (const ReportingFault &fault : sound.faults)
                faults += fault.kind == ReportingFaultKind::Circle ? 1 : 0;
            QCOMPARE(faults, circles);
            for (size_t i = 0; i < people.size(); ++i)
                QCOMPARE(sound.managerOf[i].value_or(people.size()), drawn[i]);
            QCOMPARE(reportingForest(people).size(), people.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestReportingFaults)
#include "test_reporting_faults.moc"
