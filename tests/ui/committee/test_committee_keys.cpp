#include "committee_fixture.h"

#include "ui/widgets/search_field.h"
#include "ui/committee/find_bar.h"
#include "ui/committee/people_dialogs.h"

#include <QComboBox>
#include <QListWidget>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QString before = u"Vera; -Edwin; -Saule; --Neris; Oleg"_s;

/// What a person does in the dialog that a command opens; the command returns when it is closed.
void inDialog(const std::function<void(QDialog &)> &work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no dialog was opened");
        work(*dialog);
    });
}

void tick(QDialog &dialog, const QString &name)
{
    auto *list = dialog.findChild<QListWidget *>(u"colleagues"_s);
    const auto found = list->findItems(name, Qt::MatchStartsWith);
    if (found.size() != 1)
        qFatal("%s is not offered", qPrintable(name));
    list->setCurrentItem(found.first());
    if (found.first()->flags() & Qt::ItemIsUserCheckable && found.first()->data(Qt::CheckStateRole).isValid())
        found.first()->setCheckState(found.first()->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

} // namespace

/// The chart and its commands by the keyboard.
class TestCommitteeKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void arrowsWalkTheTree()
    {
        CommitteeFixture fixture;
        fixture.chart().setFocus();
        fixture.key(Qt::Key_Down);
        QCOMPARE(fixture.currentName(), u"Vera"_s); // somewhere to begin
        fixture.key(Qt::Key_Down);
        const QString first = fixture.currentName();
        QVERIFY(first == u"Edwin"_s || first == u"Saule"_s);
        fixture.scene().select({fixture.ids[u"Edwin"_s]});
        fixture.key(Qt::Key_Right);
        QCOMPARE(fixture.currentName(), u"Saule"_s);
        fixture.key(Qt::Key_Down);
        QCOMPARE(fixture.currentName(), u"Neris"_s);
        fixture.key(Qt::Key_Up);
        QCOMPARE(fixture.currentName(), u"Saule"_s);
        fixture.key(Qt::Key_Left);
        QCOMPARE(fixture.currentName(), u"Edwin"_s);
        fixture.key(Qt::Key_Up);
        QCOMPARE(fixture.currentName(), u"Vera"_s);
        QCOMPARE(fixture.selected(), QStringList{u"Vera"_s});
    }

    void theWalkReachesWhoIsNotPlaced()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Neris"_s]});
        fixture.key(Qt::Key_Down);
        QCOMPARE(fixture.currentName(), u"Oleg"_s);
    }

    void aScreenReaderHearsWhoIsCurrent()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Saule"_s]});
        const QString told = fixture.chart().accessibleDescription();
        QVERIFY2(told.startsWith(u"Saule\n"_s) && told.contains(u"Reports to Vera"_s), qPrintable(told));
    }

    void tabAddsAReportAndShiftEnterAPeer()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Edwin"_s]});
        fixture.chart().setFocus();
        fixture.key(Qt::Key_Tab);
        fixture.editorField("name").setText(u"Ilse"_s);
        QTest::keyClick(&fixture.editorField("name"), Qt::Key_Return);
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; --Ilse; -Saule; --Neris; Oleg"_s);
        QCOMPARE(fixture.currentName(), u"Ilse"_s);
        fixture.key(Qt::Key_Return, Qt::ShiftModifier);
        fixture.editorField("name").setText(u"Raf"_s);
        QTest::keyClick(&fixture.editorField("name"), Qt::Key_Return);
        QCOMPARE(fixture.person(u"Ilse"_s).reportsTo, fixture.ids[u"Edwin"_s]);
        QCOMPARE(fixture.person(u"Raf"_s).reportsTo, fixture.ids[u"Edwin"_s]);
        for (int step = 0; step < 4; ++step) // two people, two names
            fixture.undo();
        QCOMPARE(fixture.drawn(), before);
    }

    void withoutACurrentCardTabGoesOn()
    {
        CommitteeFixture fixture;
        fixture.chart().setFocus();
        QVERIFY(fixture.chart().hasFocus());
        fixture.key(Qt::Key_Tab);
        QVERIFY(!fixture.chart().hasFocus());
        QCOMPARE(fixture.drawn(), before);
    }

    void f2EditsAndDeleteRemoves()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Saule"_s]});
        fixture.key(Qt::Key_F2);
        QVERIFY(fixture.chart().editor());
        QTest::keyClick(&fixture.editorField("name"), Qt::Key_Escape);
        QVERIFY(fixture.chart().hasFocus());
        fixture.key(Qt::Key_Delete);
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; -Neris; Oleg"_s); // her report goes to her manager
        QCOMPARE(fixture.document.undoTitle(), u"Remove Saule"_s);
        fixture.undo();
        QCOMPARE(fixture.drawn(), before);
    }

    void spaceAndSignsFold()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Saule"_s]});
        fixture.key(Qt::Key_Space);
        QVERIFY(fixture.scene().isFolded(fixture.ids[u"Saule"_s]));
        QCOMPARE(fixture.card(u"Saule"_s).face().hidden, 1);
        fixture.key(Qt::Key_Plus);
        QVERIFY(fixture.scene().cardOf(fixture.ids[u"Neris"_s]));
        fixture.key(Qt::Key_Minus);
        QVERIFY(!fixture.scene().cardOf(fixture.ids[u"Neris"_s]));
        fixture.trigger(u"committee.tidy"_s);
        QVERIFY(fixture.scene().cardOf(fixture.ids[u"Neris"_s]));
        QCOMPARE(fixture.document.undoTitle(), fixture.base); // how it is looked at is no edit
    }

    void searchFindsFoldedPeopleToo()
    {
        CommitteeFixture fixture;
        fixture.scene().setFolded(fixture.ids[u"Saule"_s], true);
        fixture.trigger(u"edit.find"_s);
        FindBar &bar = fixture.page.findBar();
        QVERIFY(bar.isVisible());
        QTest::keyClicks(&bar.field(), u"e"_s); // Edwin, Neris, Oleg, Saule, Vera
        QCOMPARE(fixture.scene().found().size(), size_t(5));
        bar.field().clear();
        QTest::keyClicks(&bar.field(), u"ner"_s);
        QCOMPARE(fixture.selected(), QStringList{u"Neris"_s});
        QCOMPARE(fixture.card(u"Neris"_s).mark(), CardMark::Found);
        QTest::keyClick(&bar.field(), Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
        QCOMPARE(fixture.card(u"Neris"_s).mark(), CardMark::None);
        QVERIFY(fixture.chart().hasFocus());
    }

    void enterGoesFromOneFoundToTheNext()
    {
        CommitteeFixture fixture;
        fixture.trigger(u"edit.find"_s);
        QLineEdit &field = fixture.page.findBar().field();
        QTest::keyClicks(&field, u"le"_s); // Saule, Oleg
        QCOMPARE(fixture.selected(), QStringList{u"Saule"_s});
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(fixture.selected(), QStringList{u"Oleg"_s});
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(fixture.selected(), QStringList{u"Saule"_s});
        QTest::keyClick(&field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(fixture.selected(), QStringList{u"Oleg"_s});
    }

    void allAreChosenAndEditedInOneStep()
    {
        CommitteeFixture fixture;
        fixture.chart().setFocus();
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fixture.selected().size(), 5);
        inDialog([](QDialog &dialog) {
            auto *stance = dialog.findChild<QComboBox *>(u"stance"_s);
            stance->setCurrentIndex(stance->findData(u"supporter"_s));
            auto *influence = dialog.findChild<QComboBox *>(u"influence"_s);
            influence->setCurrentIndex(influence->findData(u"4"_s));
            dialog.findChild<QLineEdit *>(u"ourContact"_s)->setText(u"Mia"_s);
            dialog.accept();
        });
        fixture.key(Qt::Key_F2);
        for (const Stakeholder &person : fixture.page.source().committee().people) {
            QCOMPARE(person.stance, u"supporter"_s);
            QCOMPARE(person.influence, std::optional(4));
            QCOMPARE(person.ourContact, u"Mia"_s);
        }
        QCOMPARE(fixture.person(u"Vera"_s).role, 0); // as it was
        fixture.undo();
        QCOMPARE(fixture.person(u"Oleg"_s).stance, QString());
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }

    void aManagerIsChosenFromAList()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Oleg"_s]});
        inDialog([](QDialog &dialog) {
            tick(dialog, u"Neris"_s);
            dialog.accept();
        });
        fixture.trigger(u"committee.manager"_s);
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; -Saule; --Neris; ---Oleg"_s);
        fixture.trigger(u"committee.head"_s);
        QCOMPARE(fixture.drawn(), before);
        fixture.undo();
        fixture.undo();
        QCOMPARE(fixture.drawn(), before);
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }

    void aCircleFromTheListSaysWhy()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Vera"_s]});
        inDialog([](QDialog &dialog) {
            tick(dialog, u"Neris"_s);
            dialog.accept();
        });
        fixture.trigger(u"committee.manager"_s);
        QCOMPARE(fixture.drawn(), before);
        QVERIFY(fixture.page.pane().notice().isRefusal());
        QVERIFY(fixture.page.pane().notice().isVisible());
    }

    void whomSomebodyInfluencesIsTicked()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Neris"_s]});
        const auto change = [&fixture](const QStringList &names) {
            inDialog([names](QDialog &dialog) {
                for (const QString &name : names)
                    tick(dialog, name);
                dialog.accept();
            });
            fixture.trigger(u"committee.influence"_s);
        };
        change({u"Edwin"_s, u"Vera"_s});
        QCOMPARE(fixture.page.source().committee().influence.size(), size_t(2));
        change({u"Vera"_s}); // ticked before, and now no more
        QCOMPARE(fixture.page.source().committee().influence,
                 (std::vector{InfluenceLine{fixture.ids[u"Neris"_s], fixture.ids[u"Edwin"_s]}}));
        fixture.undo();
        fixture.undo();
        QVERIFY(fixture.page.source().committee().influence.empty());
    }

    void zoomCommandsZoom()
    {
        CommitteeFixture fixture;
        fixture.chart().setZoom(1);
        fixture.trigger(u"committee.zoom_in"_s);
        QCOMPARE(fixture.chart().zoom(), 1.25);
        fixture.trigger(u"committee.zoom_out"_s);
        QCOMPARE(fixture.chart().zoom(), 1.0);
        fixture.chart().setZoom(2);
        fixture.trigger(u"committee.fit"_s);
        QVERIFY(fixture.chart().zoom() <= 1);
        const QRectF seen = fixture.chart().mapToScene(fixture.chart().viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(fixture.scene().bounds()));
    }
};

QTEST_MAIN(TestCommitteeKeys)
#include "test_committee_keys.moc"
