#include "tests/core/scoring/own_models.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What is wrong with a model, said by its field; a faulty one is not stored.
class TestModelFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsNameTheField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("faultPath");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &names,
                            const QString &faultPath = {}) {
            QTest::newRow(name) << path << value << (faultPath.isEmpty() ? path : faultPath) << names;
        };
        row("a weight below 0", u"weights/intent"_s, -1, u"Intent"_s);
        row("a weight that is text", u"weights/firmographic"_s, u"many"_s, u"Firmographic"_s);
        row("B as high as A", u"grades/1/from"_s, 80, u"cut-off of B"_s);
        row("C above B", u"grades/2/from"_s, 61, u"cut-off of C"_s);
        row("A above 100", u"grades/0/from"_s, 100.5, u"Cut-off of A"_s);
        row("a threshold above 100", u"thresholds/fit"_s, 101, u"fit from"_s);
        row("a half-life of half a day", u"intent/half_life"_s, 0.5, u"Half-life"_s);
        row("a half-life of eleven years", u"intent/half_life"_s, 3651, u"from 1 to 3,650"_s);
        row("engagement that decays too fast", u"engagement/half_life"_s, 0.5, u"engagement"_s);
        row("a window that is no whole number", u"engagement/window"_s, 90.5, u"whole number"_s);
        row("no points for full engagement", u"engagement/full"_s, 0, u"full engagement"_s);
        row("points below 0", u"engagement/points/meeting_held"_s, -1, u"Points for “Meeting held”"_s);
        row("points of intent that are text", u"intent/points/trial_signup"_s, u"many"_s,
            u"Points of intent for “Trial signup”"_s);
        row("a source of intent that there is not", u"sources"_s, QJsonObject{{u"Demo Seen"_s, u"phone"_s}},
            u"Source of intent for “Demo Seen”"_s, u"sources/Demo Seen"_s);
        row("a band's value above 1", u"criteria/0/bands/1/share"_s, 1.01, u"Company size, band 2"_s);
        row("a band that begins where the one before does", u"criteria/0/bands/1/from"_s, 50,
            u"Company size, band 2"_s);
        row("a list with the same twice", u"criteria/1/primary"_s, QJsonArray{u"SaaS"_s, u"saas"_s}, u"“saas”"_s);
        row("a text in both lists", u"criteria/1/secondary"_s, QJsonArray{u"Fintech"_s}, u"Industry"_s);
        row("an empty entry", u"criteria/3/primary"_s, QJsonArray{u" "_s}, u"Geography"_s);
        row("more than all must-haves", u"criteria/4/primary_share"_s, 0.9, u"Technology stack"_s,
            u"criteria/4/secondary_share"_s);
        row("an alias for nothing", u"aliases"_s, QJsonObject{{u"sfdc"_s, u""_s}}, u"sfdc"_s);
        row("an alias for itself", u"aliases"_s, QJsonObject{{u"saas"_s, u"SaaS"_s}}, u"itself"_s);
        row("warm above hot", u"intent/warm"_s, 90, u"“warm”"_s);
        row("a value of strategic above 100", u"strategic_by_acv/0/share"_s, 101, u"Strategic"_s);
    }
    void faultsNameTheField()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, faultPath);
        QFETCH(QString, names);
        QJsonObject definition = presets().all().front().definition;
        setValueAt(definition, path, value);
        const auto faults = modelFaults(definition, english);
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults[0].path, faultPath);
        QVERIFY2(faults[0].message.contains(names), qPrintable(faults[0].message));
    }

    void limitsThemselvesAreAllowed()
    {
        QJsonObject definition = presets().all().front().definition;
        setValueAt(definition, u"intent/half_life", 1);
        setValueAt(definition, u"engagement/half_life", 3650);
        setValueAt(definition, u"grades/0/from", 100);
        setValueAt(definition, u"grades/2/from", 0);
        setValueAt(definition, u"weights/intent", 0);
        setValueAt(definition, u"criteria/0/bands/0/share", 0);
        QVERIFY(modelFaults(definition, english).empty());
    }

    void someWeightMustCount()
    {
        QJsonObject definition = presets().all().front().definition;
        onlyFirmographic(definition);
        setValueAt(definition, u"weights/firmographic", 0);
        auto faults = modelFaults(definition, english);
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults[0].path, u"weights"_s);
        setValueAt(definition, u"weights/timing", 0.1);
        for (int i = 0; i < 6; ++i)
            setValueAt(definition, u"criteria/%1/weight"_s.arg(i), 0);
        faults = modelFaults(definition, english);
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults[0].path, u"criteria"_s);
    }

    void aFaultyModelIsNotStored()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QString said =
            addOwn(*plan, u"Ours"_s, [](QJsonObject &definition) { setValueAt(definition, u"intent/half_life", 0); });
        QVERIFY2(said.startsWith(u"Half-life of intent"), qPrintable(said));
        QCOMPARE(drafts(*plan).size(), size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestModelFaults)
#include "test_model_faults.moc"
