#include "tests/ui/shell/window_fixture.h"

#include "ui/scoring/model_editor.h"
#include "ui/scoring/model_fields.h"
#include "ui/scoring/model_form.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The window with an own copy of a model half edited, which undo could not bring back.
struct HalfEdited
{
    HalfEdited()
    {
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"account.model"_s);
        editor = fixture.window.findChild<ModelEditor *>();
        auto *row = qobject_cast<NumberRow *>(editor->form().field(u"weights/intent"_s));
        row->field()->selectAll();
        QTest::keyClicks(row->field(), u"77"_s);
        if (!editor->hasUnappliedChanges())
            qFatal("nothing was edited");
        fixture.dialogs.asked.clear();
    }
    int questions() const { return int(fixture.dialogs.asked.filter(u"have not been applied"_s).size()); }

    static constexpr int apply = 0, discard = 1, keep = 2;
    WindowFixture fixture;
    QPointer<ModelEditor> editor;
};

qint64 modelsIn(const WindowFixture &fixture)
{
    const auto plan = Plan::open(fixture.folder.file(), fixture.folder.environment(), {.access = PlanAccess::Read});
    return plan ? *(*plan)->database().number("SELECT count(*) FROM scoring_model") : -1;
}

} // namespace

/// A model that is edited and not applied is no part of the plan yet: whoever closes the plan is asked once.
class TestLettingGo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void closingThePlanAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<qint64>("models");
        QTest::newRow("apply") << HalfEdited::apply << true << qint64(1);
        QTest::newRow("discard") << HalfEdited::discard << true << qint64(0);
        QTest::newRow("cancel") << HalfEdited::keep << false << qint64(0);
    }
    void closingThePlanAsks()
    {
        QFETCH(int, answer);
        QFETCH(bool, closed);
        QFETCH(qint64, models);
        HalfEdited desk;
        desk.fixture.dialogs.choices = {answer};
        desk.fixture.trigger(u"file.close"_s);
        desk.fixture.document.jobs().wait();
        QCOMPARE(desk.questions(), 1);
        QCOMPARE(!desk.fixture.document.isOpen(), closed);
        if (closed)
            QCOMPARE(modelsIn(desk.fixture), models);
        else
            QVERIFY(desk.editor && desk.editor->hasUnappliedChanges());
    }

    void closingTheWindowAsksOnce_data() { closingThePlanAsks_data(); }
    void closingTheWindowAsksOnce()
    {
        QFETCH(int, answer);
        QFETCH(bool, closed);
        QFETCH(qint64, models);
        HalfEdited desk;
        desk.fixture.dialogs.choices = {answer};
        desk.fixture.window.close();
        desk.fixture.document.jobs().wait();
        QCOMPARE(desk.questions(), 1);
        QCOMPARE(!desk.fixture.window.isVisible(), closed);
        if (closed)
            QCOMPARE(modelsIn(desk.fixture), models);
    }

    void anotherPlanAsks()
    {
        HalfEdited desk;
        const QString other = desk.fixture.folder.file(u"other.talbook"_s);
        TALBOOK_VERIFY(newPlan(desk.fixture.folder, u"other.talbook"_s)->close());
        desk.fixture.dialogs.choices = {HalfEdited::keep};
        desk.fixture.open(other);
        QCOMPARE(desk.questions(), 1);
        QCOMPARE(desk.fixture.document.plan().path(), desk.fixture.folder.file());
        desk.fixture.dialogs.choices = {HalfEdited::discard};
        desk.fixture.open(other);
        QCOMPARE(desk.questions(), 2);
        QCOMPARE(desk.fixture.document.plan().path(), other);
    }

    void withNothingToLoseNobodyIsAsked()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"account.model"_s);
        fixture.dialogs.asked.clear();
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        QVERIFY(!fixture.document.isOpen());
        QVERIFY(fixture.dialogs.asked.isEmpty());
    }
};

QTEST_MAIN(TestLettingGo)
#include "test_letting_go.moc"
