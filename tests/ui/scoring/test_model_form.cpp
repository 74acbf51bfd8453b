#include "tests/ui/scoring/model_desk.h"

#include "tests/support/plan_text.h"
#include "ui/scoring/band_table.h"
#include "ui/scoring/kind_list.h"
#include "ui/scoring/token_field.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What is typed into a model, judged at once and by its effect.
class TestModelForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aFaultIsSaidBesideItsFieldAndStopsApply()
    {
        Desk desk;
        desk.type(u"intent/half_life"_s, u"0"_s);
        QVERIFY(!desk.canApply());
        QVERIFY(desk.reason().startsWith(u"Half-life of intent"));
        auto *row = desk.editor->form().field(u"intent/half_life"_s);
        const auto *fault = row->findChild<PlainLabel *>(u"fault"_s);
        QVERIFY(fault->text().contains(u"from 1 to 3,650"));
        QTest::mouseClick(&desk.editor->foot().faultButton(), Qt::LeftButton);
        QVERIFY(row->isVisible()); // its page is in front
        desk.type(u"intent/half_life"_s, u"two weeks"_s);
        QVERIFY(!desk.canApply());
        desk.type(u"intent/half_life"_s, u"14"_s);
        QVERIFY(desk.canApply());
        QVERIFY(fault->isHidden());
        desk.type(u"grades/1/from"_s, u"85"_s); // above A's 80
        QVERIFY(desk.reason().contains(u"cut-off of B"));
        QVERIFY(!desk.canApply());
    }

    void allWeightsZeroIsSaidAtTheWeights()
    {
        Desk desk;
        desk.weighFirmographicOnly();
        desk.type(u"weights/firmographic"_s, u"0"_s);
        QVERIFY(!desk.canApply());
        const auto *fault = desk.editor->form().field(u"weights"_s)->findChild<PlainLabel *>(u"fault"_s);
        QCOMPARE(fault->text(), u"All weights are 0; at least one component must count."_s);
    }

    void bandsAreJudgedAtTheirBorders()
    {
        Desk desk;
        auto *bands = qobject_cast<BandTable *>(desk.editor->form().field(u"criteria/0/bands"_s));
        QVERIFY(bands);
        desk.weighFirmographicOnly();
        QCOMPARE(bands->fromField(2)->text(), u"1,000"_s);
        desk.type(bands->fromField(2), u"1001"_s); // 1000 people now earn 0.7: 100 x (17.5 + 40) / 65 = 88.462
        QCOMPARE(desk.moves(), QStringList({u"Full 40.0 88.4"_s}));
        desk.type(bands->fromField(2), u"1000"_s);
        QCOMPARE(desk.moves(), QStringList({u"Full 40.0 100.0"_s}));
        desk.type(bands->fromField(2), u"200"_s); // where the band before begins
        QVERIFY(!desk.canApply());
        QVERIFY(desk.reason().contains(u"Company size, band 3"));
    }

    void listsDecideWhoFits()
    {
        Desk desk;
        auto *industries = qobject_cast<TokenRow *>(desk.editor->form().field(u"criteria/1/primary"_s));
        desk.weighFirmographicOnly();
        QTest::keyClick(industries->field()->input(), Qt::Key_Backspace); // Healthcare IT
        QTest::keyClick(industries->field()->input(), Qt::Key_Backspace); // FinTech
        QTest::keyClick(industries->field()->input(), Qt::Key_Backspace); // SaaS
        desk.settle();
        QVERIFY(industries->field()->tokens().isEmpty());
        QCOMPARE(desk.moves(), QStringList()); // 100 x 45 / 65 = 69.2: not A
        desk.editor->effect().counts().selectRow(EffectModel::rowOf(StandingGroup::GradeB));
        QCOMPARE(desk.moves(), QStringList({u"Full 40.0 69.2"_s}));
        QTest::keyClicks(industries->field()->input(), u"Manufacturing"_s); // is secondary already
        QTest::keyClick(industries->field()->input(), Qt::Key_Return);
        QVERIFY(desk.reason().contains(u"“Manufacturing” is listed twice"));
        QVERIFY(!desk.canApply());
        auto *aliases = qobject_cast<TokenRow *>(desk.editor->form().field(u"aliases"_s));
        QVERIFY(aliases->field()->tokens().contains(u"sfdc = Salesforce"_s));
    }

    void pointsOfActivitiesAreATable()
    {
        Desk desk;
        KindList &kinds = desk.editor->form().kindList();
        QCOMPARE(desk.editor->form().field(u"engagement/points"_s), &kinds);
        QCOMPARE(kinds.fieldOf(u"meeting_held"_s)->text(), u"50"_s);
        QCOMPARE(kinds.fieldOf(u"trial_signup"_s)->text(), QString()); // the table does not list it
        QCOMPARE(kinds.fieldOf(u"trial_signup"_s)->placeholderText(), u"0"_s);
        QCOMPARE(kinds.fieldOf(u"website_visit"_s)->placeholderText(), u"1"_s); // as a page view
        desk.type(kinds.fieldOf(u"trial_signup"_s), u"-2"_s);
        QVERIFY(desk.reason().startsWith(u"Points for"));
        desk.type(kinds.fieldOf(u"trial_signup"_s), u"30"_s);
        desk.apply();
        desk.settle();
        QCOMPARE(desk.fixture.document.standings().model().engagement.points.points.value(u"trial_signup"_s), 30.0);
    }

    /// Two of "Demo Seen" on Full: 2 x 30 = 60 of 150 points of engagement are 40; 60 of 50 points for the product, the
    /// only source there is, are an intent of 100.
    void kindsThatNoPresetKnowsGetPointsAndASource()
    {
        Desk desk;
        Document &document = desk.fixture.document;
        TALBOOK_VERIFY(document.run(u"Records"_s, [&document](Edit &edit) -> Expected<void> {
            const Standings &standings = document.standings();
            const qint64 full = standings.accounts()[indexOfName(standings, u"Full"_s)].id.value;
            insertActivity(edit, full, u"Demo Seen"_s, 1, document.asOf());
            insertActivity(edit, full, u"Demo Seen"_s, 1, document.asOf());
            return {};
        }));
        desk.settle();
        KindList &kinds = desk.editor->form().kindList();
        desk.editor->showKinds();
        QCOMPARE(kinds.kinds().first(), u"Demo Seen"_s);
        QCOMPARE(kinds.remarkOf(u"Demo Seen"_s), u"no points yet"_s);
        QTRY_VERIFY(kinds.fieldOf(u"Demo Seen"_s)->isVisible());
        desk.type(kinds.fieldOf(u"Demo Seen"_s), u"30"_s);
        QCOMPARE(kinds.remarkOf(u"Demo Seen"_s), u"not in the presets"_s);
        QCOMPARE(kinds.intentFieldOf(u"Demo Seen"_s)->placeholderText(), u"–"_s);
        QComboBox &source = *kinds.sourceOf(u"Demo Seen"_s);
        source.setFocus();
        while (source.currentData().toString() != u"product")
            QTest::keyClick(&source, Qt::Key_Up);
        desk.settle();
        QCOMPARE(kinds.intentFieldOf(u"Demo Seen"_s)->placeholderText(), u"30"_s);
        const QByteArray before = fingerprint(document.plan());
        desk.apply();
        desk.settle();
        const Standings &standings = document.standings();
        const AccountScore &score = standings[indexOfName(standings, u"Full"_s)].score;
        QCOMPARE(score.engagement, 40.0);
        QCOMPARE(score.intent, 100.0);
        document.undo([](const Expected<void> &) {});
        document.jobs().wait();
        QCOMPARE(fingerprint(document.plan()), before);
        QCOMPARE(document.standings()[indexOfName(document.standings(), u"Full"_s)].score.engagement, 0.0);
    }

    void aRussianDecimalCommaIsUnderstood()
    {
        Desk desk(Language::Russian);
        desk.type(u"weights/intent"_s, u"12,5"_s);
        QVERIFY(desk.canApply());
        QCOMPARE(valueAt(desk.editor->form().definition(), u"weights/intent").toDouble(), 12.5);
        desk.apply();
        desk.settle();
        QCOMPARE(desk.fixture.document.standings().model().weight(Component::Intent), 12.5);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"12,5"_s);
        auto *bands = qobject_cast<BandTable *>(desk.editor->form().field(u"criteria/0/bands"_s));
        QCOMPARE(bands->shareField(0)->text(), u"0,4"_s);
    }
};

QTEST_MAIN(TestModelForm)
#include "test_model_form.moc"
