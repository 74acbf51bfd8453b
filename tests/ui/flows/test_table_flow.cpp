#include "flow.h"

#include "ui/accounts/column_dialog.h"
#include "ui/accounts/condition_popup.h"
#include "ui/accounts/name_dialog.h"
#include "ui/accounts/segment_menu.h"
#include "ui/scoring/effect_panel.h"
#include "ui/scoring/effect_runner.h"
#include "ui/scoring/model_editor.h"
#include "ui/scoring/model_fields.h"
#include "ui/scoring/model_foot.h"
#include "ui/scoring/model_form.h"
#include "ui/scoring/number_field.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

class TableFlow : public Flow
{
public:
    TableFlow()
    {
        go(u"page.accounts"_s);
        model().setTalOnly(false);
        all = model().rowCount();
    }

    ConditionPopup *popup()
    {
        for (auto *popup : window.findChildren<ConditionPopup *>()) {
            if (popup->isVisible())
                return popup;
        }
        return nullptr;
    }
    void filterAtLeast(FilterField field, const QString &figure)
    {
        go(u"edit.filter"_s);
        for (const auto &[name, value] :
             {std::pair(u"field"_s, int(field)), {u"kind"_s, int(ConditionKind::AtLeast)}}) {
            auto *combo = popup()->findChild<QComboBox *>(name);
            combo->setCurrentIndex(combo->findData(value));
        }
        popup()->findChild<QLineEdit *>(u"value"_s)->setText(figure);
        QTest::keyClick(popup(), Qt::Key_Return);
        settle();
    }
    QAction *segment(const QString &text)
    {
        QMenu *menu = window.findChild<SegmentMenu *>()->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }
    QStringList chips()
    {
        QStringList shown;
        for (const auto *chip : window.findChildren<FilterChip *>()) {
            if (chip->isVisible())
                shown.append(chip->accessibleName());
        }
        return shown;
    }
    static QStringList copied() { return QGuiApplication::clipboard()->text().trimmed().split(u'\n'); }

    int all = 0;
};

} // namespace

/// The table of accounts over a working day.
class TestTableFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }
    void init() { QSettings().clear(); }

    void aFilterIsKeptAsASegmentAndFoundAgain()
    {
        TableFlow flow;
        const QByteArray before = flow.contents();
        flow.filterAtLeast(FilterField::Employees, u"1 000"_s);
        const QStringList large = flow.names();
        QVERIFY(!large.isEmpty() && large.size() < flow.all);
        QCOMPARE(flow.chips(), QStringList{u"Employees ≥ 1,000"_s});
        flow.segment(u"Save the filter"_s)->trigger();
        auto *name = flow.window.findChild<NameDialog *>();
        QVERIFY(name);
        name->findChild<QLineEdit *>(u"name"_s)->setText(u"Large ones"_s);
        name->accept();
        flow.settle();
        flow.go(u"edit.filter_clear"_s);
        QCOMPARE(flow.model().rowCount(), flow.all);
        QVERIFY(flow.segment(u"Large ones"_s));
        flow.segment(u"Large ones"_s)->trigger();
        QCOMPARE(flow.names(), large);
        QCOMPARE(flow.notOneStep(before), QString());
        QVERIFY(!flow.segment(u"Large ones"_s));
    }

    void columnsThatWereChosenAreThereWhenThePlanIsOpenedAgain()
    {
        TableFlow flow;
        flow.go(u"view.columns"_s);
        auto *dialog = flow.window.findChild<ColumnDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"columns"_s);
        for (int row = 1; row < list->count(); ++row)
            list->item(row)->setCheckState(list->item(row)->text() == u"City" ? Qt::Checked : Qt::Unchecked);
        dialog->accept();
        flow.settle();
        const auto shown = [&flow] {
            QStringList titles;
            for (int column = 0; column < flow.model().columnCount(); ++column) {
                if (!flow.table().isColumnHidden(column))
                    titles.append(flow.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            }
            return titles;
        };
        QCOMPARE(shown(), (QStringList{u"Account"_s, u"City"_s}));
        flow.go(u"file.close"_s);
        flow.open(flow.folder.file());
        flow.settle();
        QCOMPARE(shown(), (QStringList{u"Account"_s, u"City"_s}));
    }

    void rowsAreCopiedForASpreadsheetAndForADocument()
    {
        TableFlow flow;
        flow.filterAtLeast(FilterField::Employees, u"1 000"_s);
        flow.table().selectAll();
        flow.go(u"edit.copy"_s);
        QCOMPARE(TableFlow::copied().size(), flow.model().rowCount() + 1);
        QVERIFY(TableFlow::copied().first().startsWith(u"Account\t"_s));
        QVERIFY(TableFlow::copied()[1].startsWith(flow.names().first() + u'\t'));
        flow.go(u"edit.copy_markdown"_s);
        QCOMPARE(TableFlow::copied().size(), flow.model().rowCount() + 2);
        QVERIFY(TableFlow::copied()[2].startsWith(u"| "_s + flow.names().first()));
    }

    void ownersArePastedOverSeveralRowsAsOneStep()
    {
        TableFlow flow;
        const QByteArray before = flow.contents();
        const QString first = flow.names()[0];
        const QString second = flow.names()[1];
        flow.table().setCurrentIndex(flow.cell(first, FilterField::Owner));
        QGuiApplication::clipboard()->setText(u"Анна\nПавел\n"_s);
        flow.go(u"edit.paste"_s);
        QVERIFY2(flow.dialogs.errors.isEmpty(), qPrintable(flow.dialogs.errors.join(u'\n')));
        QCOMPARE(flow.cell(first, FilterField::Owner).data().toString(), u"Анна"_s);
        QCOMPARE(flow.cell(second, FilterField::Owner).data().toString(), u"Павел"_s);
        QCOMPARE(flow.notOneStep(before), QString());
    }

    void aTierIsSetForAllWhoAreShown()
    {
        TableFlow flow;
        const QByteArray before = flow.contents();
        flow.filterAtLeast(FilterField::Employees, u"1 000"_s);
        flow.table().selectAll();
        flow.go(u"account.tier1"_s);
        for (const QString &name : flow.names())
            QCOMPARE(flow.cell(name, FilterField::Tier).data().toString(), u"1:1"_s);
        QCOMPARE(flow.notOneStep(before), QString());
    }

    void thePaletteLeadsFromAnyPageToAnAccountOfTheTable()
    {
        TableFlow flow;
        flow.go(u"page.budget"_s);
        flow.go(u"view.palette"_s);
        flow.window.palette().field().insert(u"northl"_s);
        QTest::keyClick(&flow.window.palette().field(), Qt::Key_Return);
        flow.settle();
        QCOMPARE(flow.document.currentAccount(), flow.account(u"Northlight Payments"_s));
        QCOMPARE(flow.window.currentPage().id(), u"accounts"_s);
    }

    void theModelIsChangedWithItsEffectInSightAsOneStep()
    {
        TableFlow flow;
        const QByteArray before = flow.contents();
        const QStringList order = flow.names();
        flow.go(u"account.model"_s);
        auto *editor = flow.window.findChild<ModelEditor *>();
        QVERIFY(editor && editor->isVisible());
        flow.watch(*editor);
        const auto rests = [editor] {
            return QTest::qWaitFor([editor] { return !editor->runner().isBusy(); }, 600'000);
        };
        QVERIFY(rests());
        const auto after = [editor] {
            QStringList counts;
            const QAbstractItemModel *model = editor->effect().counts().model();
            for (int row = 0; row < model->rowCount(); ++row)
                counts.append(model->index(row, 2).data().toString());
            return counts;
        };
        const QStringList untouched = after();
        for (const QString &component : {u"intent"_s, u"engagement"_s, u"strategic"_s}) {
            auto *row = qobject_cast<NumberRow *>(editor->form().field(u"weights/"_s + component));
            QVERIFY(row);
            row->field()->selectAll();
            QTest::keyClicks(row->field(), u"0"_s);
            QVERIFY(rests());
        }
        QVERIFY(after() != untouched);
        QCOMPARE(flow.contents(), before); // nothing is stored yet
        QTest::mouseClick(&editor->foot().applyButton(), Qt::LeftButton);
        QVERIFY(rests());
        flow.settle();
        QVERIFY(flow.names() != order); // sorted by the new scores
        QCOMPARE(flow.notOneStep(before), QString());
        QCOMPARE(flow.names(), order);
        editor->close();
    }
};

QTEST_MAIN(TestTableFlow)
#include "test_table_flow.moc"
