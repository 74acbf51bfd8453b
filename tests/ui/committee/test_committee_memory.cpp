#include "committee_fixture.h"

#include "ui/committee/committee_inspector.h"
#include "ui/committee/person_panel.h"
#include "ui/widgets/push_buttons.h"

#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// As a person types it into a field and leaves it by Enter.
void typeInto(QLineEdit &line, const QString &text)
{
    line.setFocus();
    line.setText(text);
    QTest::keyClick(&line, Qt::Key_Return);
}

} // namespace

/// What is kept beside the plan: how a chart was left; and what is shown beside the chart: the person who is chosen.
class TestCommitteeMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void anAccountsChartIsAsItWasLeft()
    {
        CommitteeFixture fixture;
        const ContactId saule = fixture.ids[u"Saule"_s];
        fixture.chart().fit();
        fixture.chart().zoomBy(1.5);
        const double zoom = fixture.chart().zoom();
        fixture.scene().setFolded(saule, true);
        fixture.trigger(u"page.accounts"_s);
        fixture.select(u"Bolt"_s);
        fixture.trigger(u"page.committee"_s);
        QVERIFY(!fixture.scene().isFolded(saule));
        fixture.trigger(u"page.accounts"_s);
        fixture.select(u"Acme"_s);
        fixture.trigger(u"page.committee"_s);
        QVERIFY(fixture.scene().isFolded(saule));
        QCOMPARE(fixture.chart().zoom(), zoom);
        QVERIFY(!fixture.scene().cardOf(fixture.ids[u"Neris"_s]));
        QCOMPARE(fixture.document.undoTitle(), fixture.base); // no step of the plan
    }

    void theWholeChartIsKeptAsSuch()
    {
        CommitteeFixture fixture;
        const double whole = fixture.chart().zoom(); // as large as it is readable
        fixture.chart().zoomBy(1.5);
        fixture.chart().fit();
        fixture.trigger(u"page.accounts"_s);
        fixture.select(u"Bolt"_s);
        fixture.trigger(u"page.committee"_s);
        fixture.chart().setZoom(0.3);
        fixture.trigger(u"page.accounts"_s);
        fixture.select(u"Acme"_s);
        fixture.trigger(u"page.committee"_s);
        QCOMPARE(fixture.chart().zoom(), whole);
    }

    void aPlanOpensInTheViewItWasLeftIn()
    {
        CommitteeFixture fixture;
        fixture.page.showView(CommitteePage::Table);
        const QString path = fixture.document.plan().path();
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        QCoreApplication::processEvents();
        fixture.page.showView(CommitteePage::Chart);
        fixture.open(path);
        QVERIFY(fixture.document.isOpen());
        QCOMPARE(fixture.page.view(), CommitteePage::Table);
    }

    void howToReachThePersonIsEditedBesideTheChart()
    {
        CommitteeFixture fixture;
        PersonPanel &panel = fixture.window.findChild<CommitteeInspector *>()->personPanel();
        QVERIFY(!panel.isVisible());
        fixture.scene().select({fixture.ids[u"Edwin"_s]});
        QVERIFY(panel.isVisible());
        typeInto(panel.field(PersonField::Phone), u"+49 30 123"_s);
        const auto details = [&] {
            const Committee &now = fixture.page.source().committee();
            return now.details[size_t(now.indexOf(fixture.ids[u"Edwin"_s]))];
        };
        QCOMPARE(details().phone, u"+49 30 123"_s);
        typeInto(panel.field(PersonField::LinkedinUrl), u"https://www.linkedin.com/in/edwin"_s);
        QCOMPARE(details().linkedinUrl, u"https://www.linkedin.com/in/edwin"_s);
        fixture.undo();
        QCOMPARE(details().linkedinUrl, QString());
        QCOMPARE(panel.field(PersonField::LinkedinUrl).text(), QString());
        fixture.undo();
        QCOMPARE(details().phone, QString());
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
        fixture.scene().select({fixture.ids[u"Edwin"_s], fixture.ids[u"Saule"_s]});
        QVERIFY(!panel.isVisible());
    }

    void onlyAnAddressOfTheWebIsOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << u"https://www.linkedin.com/in/vera"_s << true;
        QTest::newRow("http") << u"http://linkedin.com/in/vera"_s << true;
        QTest::newRow("no scheme") << u"linkedin.com/in/vera"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    }
    void onlyAnAddressOfTheWebIsOpened()
    {
        QFETCH(QString, address);
        QFETCH(bool, opens);
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Vera"_s]});
        PersonPanel &panel = fixture.window.findChild<CommitteeInspector *>()->personPanel();
        typeInto(panel.field(PersonField::LinkedinUrl), address);
        QCOMPARE(panel.openLink().isEnabled(), opens);
    }

    void whatIsTypedOfOnePersonIsNotTheNextOnes()
    {
        CommitteeFixture fixture;
        PersonPanel &panel = fixture.window.findChild<CommitteeInspector *>()->personPanel();
        fixture.scene().select({fixture.ids[u"Edwin"_s]});
        panel.field(PersonField::Phone).setText(u"112"_s);
        fixture.scene().select({fixture.ids[u"Saule"_s]});
        QCOMPARE(panel.field(PersonField::Phone).text(), QString());
        const Committee &now = fixture.page.source().committee();
        QCOMPARE(now.details[size_t(now.indexOf(fixture.ids[u"Edwin"_s]))].phone, u"112"_s);
        QCOMPARE(now.details[size_t(now.indexOf(fixture.ids[u"Saule"_s]))].phone, QString());
    }

    void aWrongAddressIsToldAndEscTakesItBack()
    {
        CommitteeFixture fixture;
        PersonPanel &panel = fixture.window.findChild<CommitteeInspector *>()->personPanel();
        fixture.scene().select({fixture.ids[u"Edwin"_s]});
        QLineEdit &mail = panel.field(PersonField::Email);
        typeInto(mail, u"nowhere"_s);
        QVERIFY(panel.refusal().contains(u"nowhere"_s));
        QCOMPARE(mail.text(), u"nowhere"_s);
        QTest::keyClick(&mail, Qt::Key_Escape);
        QCOMPARE(mail.text(), QString());
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }

    void everyProposedRoleIsAcceptedAtOnce()
    {
        CommitteeFixture fixture;
        fixture.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setPersonField(edit, std::vector{fixture.ids[u"Edwin"_s]}, PersonField::Title, u"CTO"_s));
            return setPersonField(edit, std::vector{fixture.ids[u"Oleg"_s]}, PersonField::Title, u"Юрист"_s);
        });
        QCoreApplication::processEvents(); // lines that are made anew are shown by their layout
        auto *accept = fixture.window.findChild<QPushButton *>(u"acceptAll"_s);
        QVERIFY(accept && accept->isVisible());
        accept->click();
        QTRY_COMPARE(fixture.person(u"Edwin"_s).role, 1);
        QCOMPARE(fixture.person(u"Oleg"_s).role, 5);
        fixture.undo();
        QCOMPARE(fixture.person(u"Edwin"_s).role, -1);
        QCOMPARE(fixture.person(u"Oleg"_s).role, -1);
    }

    void colleaguesStandByInfluenceAndThenByName()
    {
        CommitteeFixture fixture;
        fixture.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(movePeople(edit, std::vector{fixture.ids[u"Oleg"_s]}, fixture.ids[u"Vera"_s]));
            return setPersonField(edit, std::vector{fixture.ids[u"Saule"_s]}, PersonField::Influence, u"5"_s);
        });
        QCOMPARE(fixture.drawn(), u"Vera; -Saule; --Neris; -Edwin; -Oleg"_s);
        const auto left = [&](const QString &name) { return fixture.card(name).place().left(); };
        QVERIFY(left(u"Saule"_s) < left(u"Edwin"_s) && left(u"Edwin"_s) < left(u"Oleg"_s));
    }

    void whoIsOfAnotherAccountIsNotMeant()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Edwin"_s]});
        fixture.trigger(u"page.accounts"_s);
        QVERIFY(fixture.window.commands().action(u"committee.edit_selected"_s)->isEnabled());
        fixture.select(u"Bolt"_s);
        QVERIFY(!fixture.window.commands().action(u"committee.edit_selected"_s)->isEnabled());
    }
};

QTEST_MAIN(TestCommitteeMemory)
#include "test_committee_memory.moc"
