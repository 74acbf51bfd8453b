#include "committee_fixture.h"

#include "ui/accounts/record_rows.h"
#include "ui/committee/title_rule_dialog.h"
#include "ui/committee/title_rules_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int championIndex = 2;
constexpr int influencerIndex = 3;

class RulesFixture : public CommitteeFixture
{
public:
    RulesFixture() : shipped(rules.rows().rowCount()) { rules.show(); }

    void add(const QString &phrases, int role)
    {
        TitleRuleDialog *dialog = rules.addRule();
        dialog->phrases().setPlainText(phrases);
        dialog->role().setCurrentIndex(role);
        dialog->accept();
        if (!dialog->refusal().isEmpty())
            qFatal("%s", qPrintable(dialog->refusal()));
    }
    /// The own rules' phrases in their order.
    QStringList own()
    {
        QStringList phrases;
        for (const RecordRows::Row &row : rules.rows().rows()) {
            if (row.cells[1].text == u"Your own")
                phrases.append(row.cells[2].text);
        }
        return phrases;
    }
    QString tried(const QString &title)
    {
        rules.titleField().setText(title);
        return rules.verdict();
    }
    void choose(int row) { rules.table().selectRow(row); }

    TitleRulesDialog rules{document};
    int shipped;
};

} // namespace

class TestTitleRulesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theCommandShowsTheRules()
    {
        CommitteeFixture fixture;
        int rows = 0;
        QTimer::singleShot(0, &fixture.window, [&rows] {
            auto *dialog = qobject_cast<TitleRulesDialog *>(QApplication::activeModalWidget());
            if (dialog) {
                rows = dialog->rows().rowCount();
                dialog->reject();
            }
        });
        fixture.trigger(u"committee.rules"_s);
        QCOMPARE(rows, 19); // resources/presets/committee/titles.json
    }

    void theNoticeOfProposalsLeadsToTheRules()
    {
        CommitteeFixture fixture;
        fixture.run([&](Edit &edit) {
            return setPersonField(edit, std::vector{fixture.ids[u"Edwin"_s]}, PersonField::Title, u"CTO"_s);
        });
        bool shown = false;
        QTimer::singleShot(0, &fixture.window, [&shown] {
            auto *dialog = qobject_cast<TitleRulesDialog *>(QApplication::activeModalWidget());
            shown = dialog != nullptr;
            if (dialog)
                dialog->reject();
        });
        fixture.window.findChild<QPushButton *>(u"titleRules"_s)->click();
        QVERIFY(shown);
    }

    void aTitleIsTriedAndItsRuleChosen()
    {
        RulesFixture fixture;
        const QString verdict = fixture.tried(u"Head of IT"_s);
        QVERIFY2(verdict.startsWith(u"Technical buyer, because of rule 5 "_s), qPrintable(verdict));
        QVERIFY2(verdict.contains(u"Level: Head. Department: IT."_s), qPrintable(verdict));
        QCOMPARE(fixture.rules.table().currentIndex().row(), 4);
        QVERIFY(fixture.tried(u"—"_s).contains(u"Nothing"_s));
    }

    void anAddedRuleIsTriedFirstAndProposesAtOnce()
    {
        RulesFixture fixture;
        fixture.run([&](Edit &edit) {
            return setPersonField(edit, std::vector{fixture.ids[u"Edwin"_s]}, PersonField::Title, u"Head of IT"_s);
        });
        const QString before = fixture.document.undoTitle();
        QCOMPARE(fixture.card(u"Edwin"_s).face().role, u"Technical buyer"_s);
        fixture.tried(u"Head of IT"_s);
        TitleRuleDialog *dialog = fixture.rules.addRule();
        QCOMPARE(dialog->phrases().toPlainText(), u"Head of IT"_s); // what was being tried
        dialog->role().setCurrentIndex(championIndex);
        dialog->accept();
        QCOMPARE(fixture.own(), QStringList{u"Head of IT"_s});
        QCOMPARE(fixture.rules.rows().rowCount(), fixture.shipped + 1);
        QVERIFY(fixture.rules.verdict().startsWith(u"Champion, because of rule 1 "_s));
        QCOMPARE(fixture.card(u"Edwin"_s).face().role, u"Champion"_s);
        QCOMPARE(fixture.person(u"Edwin"_s).role, -1); // proposed, no more
        fixture.undo();
        QCOMPARE(fixture.own(), QStringList());
        QCOMPARE(fixture.document.undoTitle(), before);
        QCOMPARE(fixture.card(u"Edwin"_s).face().role, u"Technical buyer"_s);
    }

    void aChosenRoleStays()
    {
        RulesFixture fixture;
        fixture.run([&](Edit &edit) {
            return setPersonField(edit, std::vector{fixture.ids[u"Vera"_s]}, PersonField::Title, u"Nurse"_s);
        });
        fixture.add(u"nurse"_s, championIndex);
        QCOMPARE(fixture.person(u"Vera"_s).role, 0);
        QVERIFY(!fixture.card(u"Vera"_s).face().proposed);
    }

    void rulesAreChangedMovedRemovedAndReset()
    {
        RulesFixture fixture;
        fixture.add(u"keeper"_s, championIndex);
        fixture.add(u"zoo keeper"_s, influencerIndex);
        QCOMPARE(fixture.own(), (QStringList{u"zoo keeper"_s, u"keeper"_s}));
        fixture.choose(1);
        fixture.rules.moveRule(-1);
        QCOMPARE(fixture.own(), (QStringList{u"keeper"_s, u"zoo keeper"_s}));
        QCOMPARE(fixture.rules.table().currentIndex().row(), 0); // still the one that was moved
        QVERIFY(fixture.tried(u"Zoo Keeper"_s).startsWith(u"Champion"_s));
        fixture.choose(0);
        TitleRuleDialog *dialog = fixture.rules.changeRule();
        dialog->unless().setPlainText(u"zoo"_s);
        dialog->accept();
        QCOMPARE(fixture.own(), (QStringList{u"keeper; not zoo"_s, u"zoo keeper"_s}));
        QVERIFY(fixture.tried(u"Zoo Keeper"_s).startsWith(u"Influencer"_s));
        fixture.choose(1);
        fixture.rules.removeRule();
        QCOMPARE(fixture.own(), QStringList{u"keeper; not zoo"_s});
        fixture.undo();
        QCOMPARE(fixture.own().size(), 2);
        fixture.rules.resetRules();
        QCOMPARE(fixture.own(), QStringList());
        fixture.undo(); // one step
        QCOMPARE(fixture.own().size(), 2);
    }

    void aShippedRuleIsCopiedToBeChanged()
    {
        RulesFixture fixture;
        fixture.tried(u"Executive Assistant"_s);
        TitleRuleDialog *dialog = fixture.rules.changeRule();
        QVERIFY(dialog->unless().toPlainText().contains(u"company secretary"_s));
        dialog->role().setCurrentIndex(influencerIndex);
        dialog->accept();
        QCOMPARE(fixture.own().size(), 1);
        QVERIFY(fixture.tried(u"Executive Assistant"_s).startsWith(u"Influencer, because of rule 1 "_s));
        QCOMPARE(fixture.rules.rows().rowCount(), fixture.shipped + 1); // the shipped one is still there
    }

    void levelsAndDepartmentsAreTicked()
    {
        RulesFixture fixture;
        TitleRuleDialog *dialog = fixture.rules.addRule();
        const auto tick = [](QListWidget &list, const QString &name) {
            list.findItems(name, Qt::MatchExactly).first()->setCheckState(Qt::Checked);
        };
        tick(dialog->levels(), u"Director"_s);
        tick(dialog->departments(), u"Marketing"_s);
        dialog->role().setCurrentIndex(influencerIndex);
        dialog->accept();
        QVERIFY(fixture.tried(u"Director of Marketing"_s).startsWith(u"Influencer"_s));
        QVERIFY(fixture.tried(u"Director of Sales"_s).startsWith(u"Champion"_s));
    }

    void whatCannotBeIsToldWhereItIsTyped()
    {
        RulesFixture fixture;
        TitleRuleDialog *dialog = fixture.rules.addRule();
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY2(dialog->refusal().contains(u"needs a phrase"_s), qPrintable(dialog->refusal()));
        dialog->phrases().setPlainText(u"ви*"_s);
        dialog->accept();
        QVERIFY2(dialog->refusal().contains(u"“ви*”"_s), qPrintable(dialog->refusal()));
        dialog->phrases().setPlainText(u"видный*"_s);
        dialog->accept();
        QCOMPARE(fixture.own(), QStringList{u"видный*"_s});
    }

    void theirLanguageIsReadOffThePhrases()
    {
        RulesFixture fixture;
        fixture.add(u"nurse\nмедсестра"_s, championIndex);
        fixture.add(u"медбрат"_s, championIndex);
        QCOMPARE(fixture.rules.rows().rows()[0].cells[3].text, u"RU"_s);
        QCOMPARE(fixture.rules.rows().rows()[1].cells[3].text, u"EN, RU"_s);
    }
};

QTEST_MAIN(TestTitleRulesDialog)
#include "test_title_rules_dialog.moc"
