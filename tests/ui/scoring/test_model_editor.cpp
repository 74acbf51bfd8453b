#include "tests/ui/shell/window_fixture.h"

#include "ui/scoring/band_table.h"
#include "ui/scoring/effect_models.h"
#include "ui/scoring/effect_panel.h"
#include "ui/scoring/effect_runner.h"
#include "ui/scoring/model_editor.h"
#include "ui/scoring/model_foot.h"
#include "ui/scoring/model_form.h"
#include "ui/scoring/model_list.h"
#include "ui/scoring/point_list.h"
#include "ui/scoring/token_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Full fits every firmographic criterion (S1: 40, C), Half has the size alone (15.385), Nothing is unknown (0).
void addThree(Document &document)
{
    const auto done = document.run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
        insertAccount(edit, {.name = u"Full"_s, .employees = 1000, .industry = u"SaaS"_s, .revenue = 100e6});
        insertAccount(edit, {.name = u"Half"_s, .employees = 1000});
        insertAccount(edit, {.name = u"Nothing"_s});
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

/// The window with a plan of three accounts, and the editor above it.
struct Desk
{
    explicit Desk(Language language = Language::English)
    {
        if (language != Language::English)
            fixture.window.setLanguage(language);
        fixture.makePlan({});
        addThree(fixture.document);
        editor = std::make_unique<ModelEditor>(fixture.document, fixture.dialogs, &fixture.window);
        editor->show();
        settle();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !editor->runner().isBusy(); }));
    }

    NumberField *number(const QString &path)
    {
        auto *row = qobject_cast<NumberRow *>(editor->form().field(path));
        return row ? row->field() : nullptr;
    }
    void type(NumberField *field, const QString &text)
    {
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }
    void type(const QString &path, const QString &text) { type(number(path), text); }
    void weighFirmographicOnly()
    {
        for (const QString &component : {u"intent"_s, u"engagement"_s, u"strategic"_s})
            type(u"weights/"_s + component, u"0"_s);
    }
    QStringList counts(int row)
    {
        const QAbstractItemModel *model = editor->effect().counts().model();
        QStringList texts;
        for (int column = 1; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    QStringList counts(StandingGroup group) { return counts(EffectModel::rowOf(group)); }
    QStringList moves()
    {
        const QAbstractItemModel *model = editor->effect().moves().model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(u"%1 %2 %3"_s.arg(model->index(row, 0).data().toString(),
                                          model->index(row, 1).data().toString(),
                                          model->index(row, 2).data().toString()));
        return rows;
    }
    QString reason() { return editor->foot().reasonLabel().text(); }
    bool canApply() { return editor->foot().applyButton().isEnabled(); }
    void apply() { QTest::mouseClick(&editor->foot().applyButton(), Qt::LeftButton); }
    void press(const QString &button)
    {
        for (QPushButton *each : editor->list().findChildren<QPushButton *>()) {
            if (each->text() == button) {
                QTest::mouseClick(each, Qt::LeftButton);
                settle();
                return;
            }
        }
        qFatal("no button %s", qPrintable(button));
    }
    QStringList models()
    {
        QStringList names;
        const QListWidget &list = editor->list().list();
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->flags() & Qt::ItemIsSelectable)
                names.append(list.item(row)->text());
        }
        return names;
    }
    void chooseModel(const QString &name)
    {
        QListWidget &list = editor->list().list();
        list.setCurrentItem(list.findItems(name, Qt::MatchExactly).value(0));
        QCoreApplication::processEvents();
        settle();
    }
    QString chosen()
    {
        const QListWidgetItem *item = editor->list().list().currentItem();
        return item ? item->text() : QString();
    }
    QString undoTitle() { return fixture.document.undoTitle(); }
    double score(const QString &name)
    {
        const Standings &standings = fixture.document.standings();
        return standings[indexOfName(standings, name)].score.score;
    }

    WindowFixture fixture;
    std::unique_ptr<ModelEditor> editor;
};

} // namespace

class TestModelEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theCommandOpensOneEditor()
    {
        WindowFixture fixture;
        fixture.makePlan({});
        fixture.trigger(u"account.model"_s);
        fixture.trigger(u"account.model"_s);
        QCOMPARE(fixture.window.findChildren<ModelEditor *>().size(), 1);
        QVERIFY(!fixture.window.findChild<ModelEditor *>()->isModal());
    }

    void aWeightShowsItsEffectAndStoresNothing()
    {
        Desk desk;
        const QByteArray before = fingerprint(desk.fixture.document.plan());
        QCOMPARE(desk.counts(StandingGroup::GradeC), QStringList({u"1"_s, u"1"_s, u"0"_s}));
        desk.weighFirmographicOnly(); // 100: A; 38.462 and 0: Watch
        QCOMPARE(desk.counts(StandingGroup::GradeA), QStringList({u"0"_s, u"1"_s, u"+1"_s}));
        QCOMPARE(desk.counts(StandingGroup::GradeC), QStringList({u"1"_s, u"0"_s, u"−1"_s}));
        QCOMPARE(desk.counts(StandingGroup::Watch), QStringList({u"2"_s, u"2"_s, u"0"_s}));
        QCOMPARE(desk.counts(StandingGroup::Tier1), QStringList({u"0"_s, u"1"_s, u"+1"_s}));
        QCOMPARE(desk.counts(StandingGroup::QuadrantLite), QStringList({u"1"_s, u"1"_s, u"0"_s}));
        // The mean of 40, 15.385, 0 and of 100, 38.462, 0.
        QCOMPARE(desk.counts(standingGroupCount), QStringList({u"18.5"_s, u"46.2"_s, u"+27.7"_s}));
        QCOMPARE(desk.moves(), QStringList({u"Full 40.0 100.0"_s}));
        QCOMPARE(fingerprint(desk.fixture.document.plan()), before);
    }

    void whoLeavesIsListedByGroup()
    {
        Desk desk;
        desk.weighFirmographicOnly();
        desk.editor->effect().counts().selectRow(EffectModel::rowOf(StandingGroup::GradeC));
        QVERIFY(desk.moves().isEmpty()); // nobody enters C
        QTest::mouseClick(desk.editor->effect().direction().findChildren<QAbstractButton *>().value(1), Qt::LeftButton);
        QCOMPARE(desk.editor->effect().direction().currentIndex(), 1);
        QCOMPARE(desk.moves(), QStringList({u"Full 40.0 100.0"_s}));
    }

    void anAccountOfTheListBecomesTheCurrentOne()
    {
        Desk desk;
        desk.weighFirmographicOnly();
        TableView &table = desk.editor->effect().moves();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        const Standings &standings = desk.fixture.document.standings();
        QCOMPARE(desk.fixture.document.currentAccount(), standings.accounts()[indexOfName(standings, u"Full"_s)].id);
        desk.fixture.document.setCurrentAccount({});
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 0)).center());
        QVERIFY(!desk.fixture.document.currentAccount().isNull());
    }

    void applyingIsOneStepThatUndoTakesBack()
    {
        Desk desk;
        const QByteArray before = fingerprint(desk.fixture.document.plan());
        desk.weighFirmographicOnly();
        QVERIFY(desk.canApply());
        desk.apply();
        desk.settle();
        QCOMPARE(desk.score(u"Full"_s), 100.0);
        QCOMPARE(desk.undoTitle(), u"Scoring model: S1 enterprise, own copy"_s);
        QCOMPARE(desk.chosen(), u"S1 enterprise, own copy"_s);
        QVERIFY(!desk.editor->hasUnappliedChanges());
        QVERIFY(!desk.canApply());
        QCOMPARE(desk.counts(StandingGroup::GradeA), QStringList({u"1"_s, u"1"_s, u"0"_s}));
        desk.fixture.trigger(u"edit.undo"_s);
        desk.settle();
        QCOMPARE(fingerprint(desk.fixture.document.plan()), before);
        QCOMPARE(desk.score(u"Full"_s), 40.0);
        QCOMPARE(desk.chosen(), u"S1 enterprise"_s);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"30"_s);
        desk.fixture.trigger(u"edit.redo"_s);
        desk.settle();
        QCOMPARE(desk.score(u"Full"_s), 100.0);
        QVERIFY(desk.models().contains(u"S1 enterprise, own copy"_s));
    }

    void undoWorksFromTheEditorsOwnKeyboard()
    {
        Desk desk;
        QStringList ids;
        for (const QAction *action : desk.editor->actions())
            ids.append(action->objectName());
        QCOMPARE(ids, QStringList({u"edit.undo"_s, u"edit.redo"_s}));
    }

    void thePresetIsCopiedByItsFirstChange()
    {
        Desk desk;
        const auto says = [&desk](const QString &text) {
            const auto labels = desk.editor->findChildren<PlainLabel *>();
            return std::ranges::any_of(labels, [&](const PlainLabel *label) { return label->text().contains(text); });
        };
        QVERIFY(says(u"A preset. It stays as it is"_s));
        desk.type(u"weights/intent"_s, u"31"_s);
        QVERIFY(says(u"A copy that is not stored yet"_s));
        QVERIFY(says(u"S1 enterprise, own copy"_s));
        desk.type(u"weights/intent"_s, u"30"_s); // as it was
        QVERIFY(says(u"A preset. It stays as it is"_s));
        QVERIFY(!desk.editor->hasUnappliedChanges());
        QVERIFY(!desk.canApply());
    }

    void anotherModelCanBeTakenIntoUse()
    {
        Desk desk;
        desk.chooseModel(u"S2 ICP points"_s);
        QCOMPARE(desk.counts(StandingGroup::GradeB), QStringList({u"0"_s, u"1"_s, u"+1"_s})); // 65 of 100
        desk.apply();
        desk.settle();
        QCOMPARE(desk.score(u"Full"_s), 65.0);
        QCOMPARE(desk.undoTitle(), u"Scoring model: S2 ICP points"_s);
        QCOMPARE(desk.models().size(), 4); // nothing had to be copied
    }

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
        auto *points = qobject_cast<PointList *>(desk.editor->form().field(u"engagement/points"_s));
        QCOMPARE(points->fieldOf(u"meeting_held"_s)->text(), u"50"_s);
        QVERIFY(!points->fieldOf(u"trial_signup"_s));
        QComboBox *add = points->addKindBox();
        const int index = add->findData(u"trial_signup"_s);
        QVERIFY(index > 0);
        add->setCurrentIndex(index);
        Q_EMIT add->activated(index);
        QCOMPARE(points->fieldOf(u"trial_signup"_s)->text(), u"1"_s);
        desk.type(points->fieldOf(u"trial_signup"_s), u"-2"_s);
        QVERIFY(desk.reason().startsWith(u"Points for"));
        desk.type(points->fieldOf(u"trial_signup"_s), u"30"_s);
        desk.apply();
        desk.settle();
        QCOMPARE(desk.fixture.document.standings().model().engagement.points.points.value(u"trial_signup"_s), 30.0);
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

    void discardingBringsTheStoredFiguresBack()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"5"_s);
        QTest::mouseClick(&desk.editor->foot().discardButton(), Qt::LeftButton);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"30"_s);
        QVERIFY(!desk.editor->hasUnappliedChanges());
        QVERIFY(!desk.editor->foot().discardButton().isEnabled());
    }

    void aNewModelIsKeptBesideTheOneInUse()
    {
        Desk desk;
        desk.weighFirmographicOnly();
        QTest::mouseClick(&desk.editor->foot().saveAsButton(), Qt::LeftButton);
        desk.editor->foot().nameField().setText(u"Firmographic"_s);
        QTest::keyClick(&desk.editor->foot().nameField(), Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.undoTitle(), u"New scoring model: Firmographic"_s); // Enter did this and pressed nothing else
        QCOMPARE(desk.chosen(), u"Firmographic"_s);
        QCOMPARE(desk.score(u"Full"_s), 40.0); // S1 goes on
        QCOMPARE(desk.counts(StandingGroup::GradeA), QStringList({u"0"_s, u"1"_s, u"+1"_s}));
        QVERIFY(desk.canApply()); // takes it into use
        // The same name once more is refused, and nothing typed is lost.
        desk.type(u"weights/intent"_s, u"7"_s);
        QTest::mouseClick(&desk.editor->foot().saveAsButton(), Qt::LeftButton);
        desk.editor->foot().nameField().setText(u"Firmographic"_s);
        QTest::keyClick(&desk.editor->foot().nameField(), Qt::Key_Return);
        QCOMPARE(desk.fixture.dialogs.errors.size(), 1);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"7"_s);
        QTest::keyClick(&desk.editor->foot().nameField(), Qt::Key_Escape); // leaves the naming, not the window
        QVERIFY(desk.editor->isVisible());
        QVERIFY(!desk.editor->foot().isNaming());
    }

    void modelsAreDuplicatedRenamedResetAndDeleted()
    {
        Desk desk;
        desk.press(u"Duplicate"_s);
        QCOMPARE(desk.chosen(), u"S1 enterprise, own copy"_s);
        QListWidget &list = desk.editor->list().list();
        list.currentItem()->setText(u"Ours"_s); // what the list's own editor does
        QTRY_COMPARE(desk.undoTitle(), u"Rename scoring model to Ours"_s);
        QVERIFY(desk.models().contains(u"Ours"_s));
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.apply();
        desk.settle();
        desk.press(u"Reset to preset"_s);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"30"_s);
        QCOMPARE(desk.undoTitle(), u"Reset scoring model: Ours"_s);
        desk.press(u"Delete"_s);
        QCOMPARE(desk.models().size(), 4);
        QCOMPARE(desk.chosen(), u"S1 enterprise"_s);
        desk.fixture.trigger(u"edit.undo"_s);
        QVERIFY(desk.models().contains(u"Ours"_s));
    }

    void aModelTravelsByFile()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.apply();
        desk.settle();
        const QString path = desk.fixture.folder.file(u"model.json"_s);
        desk.fixture.dialogs.files = {path, path};
        desk.press(u"Export…"_s);
        desk.press(u"Import…"_s);
        QCOMPARE(desk.chosen(), u"S1 enterprise, own copy 2"_s);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"10"_s);
        QCOMPARE(desk.undoTitle(), u"Import scoring model: S1 enterprise, own copy 2"_s);
        desk.fixture.dialogs.files = {desk.fixture.folder.file(u"none.json"_s)};
        desk.press(u"Import…"_s);
        QCOMPARE(desk.fixture.dialogs.errors.size(), 1);
    }

    void closingWithChangesAsksOnce()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        const qsizetype before = desk.fixture.dialogs.asked.size();
        desk.fixture.dialogs.choices = {2}; // keep editing
        QTest::keyClick(desk.editor.get(), Qt::Key_Escape);
        QVERIFY(desk.editor->isVisible());
        desk.fixture.dialogs.choices = {1}; // discard
        desk.editor->close();
        QVERIFY(!desk.editor->isVisible());
        QCOMPARE(desk.fixture.dialogs.asked.size(), before + 2);
        QCOMPARE(desk.fixture.document.standings().model().weight(Component::Intent), 30.0);
    }

    void closingCanApply()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.fixture.dialogs.choices = {0};
        desk.editor->close();
        QVERIFY(!desk.editor->isVisible());
        QCOMPARE(desk.fixture.document.standings().model().weight(Component::Intent), 10.0);
    }

    void theWindowDoesNotCloseOverUnappliedChanges()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.fixture.dialogs.choices = {2}; // keep editing
        desk.fixture.window.close();
        QVERIFY(desk.fixture.window.isVisible());
        QVERIFY(desk.editor->isVisible());
        desk.fixture.dialogs.choices = {1};
        desk.editor->close();
    }

    void anotherModelIsNotChosenOverUnappliedChanges()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.fixture.dialogs.choices = {2}; // keep editing
        desk.chooseModel(u"S0 balanced"_s);
        QCOMPARE(desk.chosen(), u"S1 enterprise"_s);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"10"_s);
    }

    void manyRecordsAreScoredAsAJob()
    {
        Desk desk;
        desk.editor->runner().setMostInPlace(2);
        QSignalSpy jobs(&desk.fixture.document.jobs(), &Jobs::changed);
        desk.weighFirmographicOnly();
        QVERIFY(jobs.count() > 0);
        QCOMPARE(desk.counts(StandingGroup::GradeA), QStringList({u"0"_s, u"1"_s, u"+1"_s}));
        // Of changes that follow each other the last one counts, and an editor that is gone is not missed.
        desk.number(u"weights/intent"_s)->setText(u"30"_s);
        Q_EMIT desk.number(u"weights/intent"_s)->changed();
        QVERIFY(desk.editor->runner().isBusy());
        desk.editor.reset();
        desk.fixture.document.jobs().wait();
    }

    void theModelsKeepTheRules()
    {
        Desk desk;
        const QAbstractItemModelTester counts(desk.editor->effect().counts().model());
        const QAbstractItemModelTester moves(desk.editor->effect().moves().model());
        desk.weighFirmographicOnly();
        desk.editor->effect().counts().selectRow(EffectModel::rowOf(StandingGroup::GradeC));
    }

    void everyControlHasAName()
    {
        Desk desk;
        for (const QWidget *widget : desk.editor->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                qobject_cast<const QScrollBar *>(widget) || widget->inherits("QComboBoxListView"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void theLanguageChangesWithTheWindows()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"12.5"_s);
        desk.fixture.window.setLanguage(Language::Russian);
        QTRY_COMPARE(desk.number(u"weights/intent"_s)->text(), u"12,5"_s); // what was typed is still there
        QVERIFY(desk.editor->hasUnappliedChanges());
    }
};

QTEST_MAIN(TestModelEditor)
#include "test_model_editor.moc"
