#include "tests/ui/accounts/table_person.h"

#include "ui/accounts/condition_popup.h"
#include "ui/accounts/filter_bar.h"
#include "ui/accounts/name_dialog.h"
#include "ui/accounts/segment_menu.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Who puts a filter together.
class FilterPerson : public TablePerson
{
public:
    FilterPerson()
    {
        makePlan({u"Acme"_s, u"Борец"_s, u"Zeta Corporation"_s}); // 400, 500 and 1,600 people
        showAllColumns();
        sortByName();
        typeInto(u"Acme"_s, FilterField::Owner, u"Anna"_s);
        typeInto(u"Борец"_s, FilterField::Owner, u"Алёна"_s);
        typeInto(u"Acme"_s, FilterField::Tier, u"1:1"_s);
    }

    FilterBar &bar() { return window.accountsPage().filterBar(); }
    QStringList chips()
    {
        QStringList shown;
        for (const auto *chip : window.findChildren<FilterChip *>()) {
            if (chip->isVisible())
                shown.append(chip->accessibleName());
        }
        return shown;
    }
    FilterChip *chip(int index)
    {
        QList<FilterChip *> shown;
        for (auto *chip : window.findChildren<FilterChip *>()) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown.value(index);
    }
    ConditionPopup *popup()
    {
        for (auto *popup : window.findChildren<ConditionPopup *>()) {
            if (popup->isVisible())
                return popup;
        }
        return nullptr;
    }
    void pick(const QString &list, int value)
    {
        auto *combo = popup()->findChild<QComboBox *>(list);
        combo->setCurrentIndex(combo->findData(value));
    }
    void addNumber(FilterField field, ConditionKind kind, const QString &typed)
    {
        trigger(u"edit.filter"_s);
        pick(u"field"_s, int(field));
        pick(u"kind"_s, int(kind));
        popup()->findChild<QLineEdit *>(u"value"_s)->setText(typed);
        QTest::keyClick(popup(), Qt::Key_Return);
    }
    void addChoice(FilterField field, const QStringList &values)
    {
        trigger(u"edit.filter"_s);
        pick(u"field"_s, int(field));
        check(values);
        QTest::keyClick(popup(), Qt::Key_Return);
    }
    void check(const QStringList &values)
    {
        auto *list = popup()->findChild<QListWidget *>(u"values"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(values.contains(list->item(row)->text()) ? Qt::Checked : Qt::Unchecked);
    }
    QStringList offered()
    {
        QStringList values;
        auto *list = popup()->findChild<QListWidget *>(u"values"_s);
        for (int row = 0; row < list->count(); ++row)
            values.append(list->item(row)->text());
        return values;
    }
    QLineEdit *text() { return window.findChild<QLineEdit *>(u"filter"_s); }

    /// What the menu of segments offers, opened as by a person.
    QAction *segmentAction(const QString &text)
    {
        QMenu *menu = window.findChild<SegmentMenu *>()->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }
    void answerName(const QString &name)
    {
        auto *dialog = window.findChild<NameDialog *>();
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(name);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

class TestAccountsFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void conditionsBecomeChipsThatCombine()
    {
        FilterPerson person;
        person.addNumber(FilterField::Employees, ConditionKind::AtMost, u"1 000"_s);
        QCOMPARE(person.names(), (QStringList{u"Acme"_s, u"Борец"_s}));
        person.addChoice(FilterField::Owner, {u"Алёна"_s});
        QCOMPARE(person.names(), QStringList{u"Борец"_s});
        QCOMPARE(person.chips(), (QStringList{u"Employees ≤ 1,000"_s, u"Owner: Алёна"_s}));
        QCOMPARE(person.bar().expression(), u"employees <= 1000 and owner = Алёна"_s);
    }

    void valuesAreOfferedFromThePlan()
    {
        FilterPerson person;
        person.trigger(u"edit.filter"_s);
        person.pick(u"field"_s, int(FilterField::Owner));
        QCOMPARE(person.offered(), (QStringList{u"Anna"_s, u"Алёна"_s}));
        person.pick(u"field"_s, int(FilterField::Tier));
        QCOMPARE(person.offered(), (QStringList{u"1:1"_s, u"1:Few"_s, u"1:Many"_s}));
        person.pick(u"field"_s, int(FilterField::Level));
        QCOMPARE(person.offered(), (QStringList{u"hot"_s, u"warm"_s, u"engaged"_s, u"cold"_s}));
    }

    void theWindowIsAsHighAsWhatItAsksFor()
    {
        FilterPerson person;
        person.trigger(u"edit.filter"_s);
        person.pick(u"field"_s, int(FilterField::Owner));
        const int withList = person.popup()->height();
        person.pick(u"field"_s, int(FilterField::Employees));
        const int withLine = person.popup()->height();
        QVERIFY(withLine < withList - 100); // the list alone is higher than that
        person.pick(u"kind"_s, int(ConditionKind::Unknown));
        QVERIFY(person.popup()->height() < withLine);
        person.pick(u"field"_s, int(FilterField::Owner));
        QCOMPARE(person.popup()->height(), withList);
    }

    void severalValuesAreOneOrTheOther()
    {
        FilterPerson person;
        person.addChoice(FilterField::Owner, {u"Anna"_s, u"Алёна"_s});
        QCOMPARE(person.names().size(), 2);
        QCOMPARE(person.chips(), QStringList{u"Owner: Anna, Алёна"_s});
    }

    void aChipIsChanged()
    {
        FilterPerson person;
        person.addChoice(FilterField::Owner, {u"Anna"_s});
        QTest::keyClick(person.chip(0), Qt::Key_Space);
        QVERIFY(person.popup());
        QCOMPARE(person.popup()->findChild<QComboBox *>(u"field"_s)->currentText(), u"Owner"_s);
        person.check({u"Алёна"_s});
        QTest::keyClick(person.popup(), Qt::Key_Return);
        QCOMPARE(person.names(), QStringList{u"Борец"_s});
        QCOMPARE(person.chips(), QStringList{u"Owner: Алёна"_s});
    }

    void aChipIsRemovedByKeyboard()
    {
        FilterPerson person;
        person.addChoice(FilterField::Owner, {u"Anna"_s});
        person.addNumber(FilterField::Employees, ConditionKind::MoreThan, u"100"_s);
        QTest::keyClick(person.chip(0), Qt::Key_Delete);
        QCOMPARE(person.chips(), QStringList{u"Employees > 100"_s});
        QCOMPARE(person.names().size(), 3);
        person.trigger(u"edit.filter_clear"_s);
        QVERIFY(person.chips().isEmpty());
    }

    void unknownIsAsked()
    {
        FilterPerson person;
        person.trigger(u"edit.filter"_s);
        person.pick(u"field"_s, int(FilterField::Owner));
        person.pick(u"kind"_s, int(ConditionKind::Unknown));
        QTest::keyClick(person.popup(), Qt::Key_Return);
        QCOMPARE(person.names(), QStringList{u"Zeta Corporation"_s});
        QCOMPARE(person.chips(), QStringList{u"Owner: unknown"_s});
    }

    void aWordInPlaceOfANumberIsRefusedInThePopup()
    {
        FilterPerson person;
        person.addNumber(FilterField::Score, ConditionKind::AtLeast, u"high"_s);
        QVERIFY(person.popup());
        bool told = false;
        for (const QLabel *label : person.popup()->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"“high”"_s));
        QVERIFY(told);
        QVERIFY(person.chips().isEmpty());
        QTest::keyClick(person.popup(), Qt::Key_Escape);
        QVERIFY(!person.popup());
    }

    void aDecimalCommaIsUnderstood()
    {
        FilterPerson person;
        person.trigger(u"view.russian"_s);
        QCoreApplication::processEvents();
        person.addNumber(FilterField::Score, ConditionKind::AtLeast, u"0,5"_s);
        QCOMPARE(person.bar().expression(), u"score >= 0.5"_s);
        QVERIFY(person.chips().first().endsWith(u"0,5"_s));
    }

    void theTextIsEditedAndAFaultSaysWhere()
    {
        FilterPerson person;
        person.trigger(u"edit.filter_text"_s);
        QVERIFY(person.text()->isVisible());
        person.text()->setText(u"employees > 1000"_s);
        QTest::keyClick(person.text(), Qt::Key_Return);
        QCOMPARE(person.names(), QStringList{u"Zeta Corporation"_s});
        QVERIFY(!person.text()->isVisible());
        QCOMPARE(person.chips(), QStringList{u"Employees > 1,000"_s});
        person.trigger(u"edit.filter_text"_s);
        QCOMPARE(person.text()->text(), u"employees > 1000"_s);
        person.text()->setText(u"employees >> 1"_s);
        QTest::keyClick(person.text(), Qt::Key_Return);
        const auto *fault = person.window.findChild<QLabel *>(u"filterFault"_s);
        QVERIFY(fault->isVisible());
        QVERIFY2(fault->text().contains(u"character 12"_s), qPrintable(fault->text()));
        QCOMPARE(person.names(), QStringList{u"Zeta Corporation"_s}); // the last good filter stays
        QTest::keyClick(person.text(), Qt::Key_Escape);
        QVERIFY(!person.text()->isVisible());
    }

    void whatChipsCannotSayIsOneChipWithItsText()
    {
        FilterPerson person;
        person.trigger(u"edit.filter_text"_s);
        person.text()->setText(u"owner = Anna or employees > 1000"_s);
        QTest::keyClick(person.text(), Qt::Key_Return);
        QCOMPARE(person.chips(), QStringList{u"Filter: owner = Anna or employees > 1000"_s});
        QCOMPARE(person.names(), (QStringList{u"Acme"_s, u"Zeta Corporation"_s}));
        person.addChoice(FilterField::Tier, {u"1:1"_s}); // a condition is asked for besides
        QCOMPARE(person.names(), QStringList{u"Acme"_s});
        QTest::keyClick(person.chip(0), Qt::Key_Space);
        QVERIFY(person.text()->isVisible());
    }

    void anEmptyResultOffersToClearTheFilter()
    {
        FilterPerson person;
        person.window.findChild<QLineEdit *>(u"search"_s)->setText(u"acme"_s);
        person.addChoice(FilterField::Owner, {u"Алёна"_s});
        QVERIFY(person.names().isEmpty());
        auto *empty = person.window.accountsPage().findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        auto *button = empty->findChild<QPushButton *>();
        QCOMPARE(button->text(), u"Clear the Filter"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(person.names().size(), 3);
        QVERIFY(person.chips().isEmpty());
    }

    void aSegmentIsSavedChosenRenamedUpdatedAndDeleted()
    {
        FilterPerson person;
        person.addChoice(FilterField::Owner, {u"Anna"_s});
        const QByteArray before = fingerprint(person.document.plan());
        person.segmentAction(u"Save the filter"_s)->trigger();
        person.answerName(u"Anna’s & mine"_s);
        QCOMPARE(person.window.findChild<SegmentMenu *>()->accessibleName(), u"Segment Anna’s & mine"_s);
        person.trigger(u"edit.filter_clear"_s);
        QCOMPARE(person.names().size(), 3);
        person.segmentAction(u"Anna’s && mine"_s)->trigger();
        QCOMPARE(person.names(), QStringList{u"Acme"_s});
        QCOMPARE(person.chips(), QStringList{u"Owner: Anna"_s});

        person.segmentAction(u"Rename"_s)->trigger();
        person.answerName(u"Аня"_s);
        QVERIFY(person.segmentAction(u"Аня"_s));
        QVERIFY(!person.segmentAction(u"Update"_s)); // nothing differs
        person.addNumber(FilterField::Employees, ConditionKind::AtLeast, u"400"_s);
        person.segmentAction(u"Update"_s)->trigger();
        person.trigger(u"edit.filter_clear"_s);
        person.segmentAction(u"Аня"_s)->trigger();
        QCOMPARE(person.chips().size(), 2);
        person.segmentAction(u"Delete"_s)->trigger();
        QVERIFY(!person.segmentAction(u"Аня"_s));

        person.trigger(u"edit.undo"_s);
        QVERIFY(person.segmentAction(u"Аня"_s));
        for (int i = 0; i < 3; ++i)
            person.trigger(u"edit.undo"_s);
        QCOMPARE(fingerprint(person.document.plan()), before);
    }

    void aTakenNameIsRefusedInTheDialog()
    {
        FilterPerson person;
        person.addChoice(FilterField::Owner, {u"Anna"_s});
        person.segmentAction(u"Save the filter"_s)->trigger();
        person.answerName(u"Mine"_s);
        person.addNumber(FilterField::Employees, ConditionKind::AtLeast, u"1"_s);
        person.segmentAction(u"Save the filter"_s)->trigger();
        person.answerName(u"mine"_s);
        auto *dialog = person.window.findChild<NameDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        bool told = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"“Mine”"_s));
        QVERIFY(told);
    }
};

QTEST_MAIN(TestAccountsFilter)
#include "test_accounts_filter.moc"
