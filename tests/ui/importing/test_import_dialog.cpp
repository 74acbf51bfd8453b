#include "tests/support/folders.h"
#include "tests/ui/shell/window_fixture.h"

#include "ui/importing/import_dialog.h"
#include "ui/widgets/push_buttons.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QTableWidget>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString writeFile(const PlanFolder &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

qint64 accountCount(const Document &document)
{
    return qint64(document.standings().size());
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void aFileComesInAsOneStepAndGoesBackAsOne()
    {
        const QString maven = sharedData(u"crm/maven_accounts.csv"_s);
        if (!QFile::exists(maven))
            QSKIP("the shared data are not here");
        WindowFixture fixture;
        fixture.makePlan({});
        const QByteArray before = fingerprint(fixture.document.plan());
        ImportDialog dialog(fixture.document, maven);
        dialog.show();
        QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        QVERIFY(dialog.report());
        QCOMPARE(dialog.report()->read, 85);
        QCOMPARE(dialog.report()->added, 85);
        QCOMPARE(accountCount(fixture.document), 85);
        QCOMPARE(fixture.names().size(), 85);
        fixture.trigger(u"edit.undo"_s);
        QCOMPARE(fingerprint(fixture.document.plan()), before);
        QVERIFY(fixture.names().isEmpty());
    }

    void tryingOutChangesNothing()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const QByteArray before = fingerprint(fixture.document.plan());
        ImportDialog dialog(fixture.document,
                            writeFile(fixture.folder, u"a.csv"_s, "name,employees\nAcme,12\nZeta,many\n"));
        dialog.show();
        QPushButton *tryOut = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Try Without Changing Anything")
                tryOut = button;
        }
        QVERIFY(tryOut);
        QTest::mouseClick(tryOut, Qt::LeftButton);
        QVERIFY(!dialog.report());
        QCOMPARE(fingerprint(fixture.document.plan()), before);
        bool told = false;
        for (const QTableWidget *table : dialog.findChildren<QTableWidget *>()) {
            for (int row = 0; row < table->rowCount(); ++row)
                told = told || (table->item(row, 2) && table->item(row, 2)->text() == u"many");
        }
        QVERIFY(told);
    }

    void aColumnIsGivenAnotherField()
    {
        WindowFixture fixture;
        fixture.makePlan({});
        ImportDialog dialog(fixture.document, writeFile(fixture.folder, u"b.csv"_s, "name,Squad\nAcme,Blue\n"));
        dialog.show();
        auto *columns = dialog.findChild<QTableWidget *>(u"columns"_s);
        auto *field = qobject_cast<QComboBox *>(columns->cellWidget(1, 2));
        QCOMPARE(field->currentData().toString(), QString());
        field->setCurrentIndex(field->findData(u"industry"_s));
        Q_EMIT field->activated(field->currentIndex());
        QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        QVERIFY(dialog.report());
        QCOMPARE(fixture.cell(u"Acme"_s, FilterField::Industry).data().toString(), u"Blue"_s);
    }

    void aFileThatIsNoTableIsToldAndCannotBeImported()
    {
        WindowFixture fixture;
        fixture.makePlan({});
        ImportDialog dialog(fixture.document, writeFile(fixture.folder, u"empty.csv"_s, {}));
        dialog.show();
        QVERIFY(!dialog.findChild<PrimaryButton *>()->isEnabled());
        bool told = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"empty.csv"_s));
        QVERIFY(told);
    }

    void everythingHasAName()
    {
        WindowFixture fixture;
        fixture.makePlan({});
        ImportDialog dialog(fixture.document, writeFile(fixture.folder, u"c.csv"_s, "name,Squad\nAcme,Blue\n"));
        dialog.show();
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
                continue;
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
