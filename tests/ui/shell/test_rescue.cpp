#include "tests/ui/shell/window_fixture.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// A plan that does not open because it is damaged, as a person meets it in the window.
class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void whatCanBeReadOfADamagedPlanIsSavedAndOpened()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.trigger(u"file.save"_s);
        fixture.document.jobs().wait();
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        QFile file(fixture.folder.file());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(4096, '\0')) == 4096); // the first page
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray damaged = file.readAll();
        file.close();

        fixture.open(fixture.folder.file()); // and nobody wants it
        QVERIFY2(fixture.dialogs.asked.last().contains(u"can save what is still readable"_s),
                 qPrintable(fixture.dialogs.asked.join(u'\n')));
        QVERIFY(!fixture.document.isOpen());

        const QString saved = fixture.folder.file(u"saved.talbook"_s);
        fixture.dialogs.choices = {0, 0}; // save, then open it
        fixture.dialogs.files = {fixture.folder.file(u"saved"_s)};
        fixture.open(fixture.folder.file());
        fixture.document.jobs().wait();
        fixture.document.jobs().wait();
        QVERIFY2(fixture.dialogs.asked.last().contains(u"Nothing is known to be lost."_s),
                 qPrintable(fixture.dialogs.asked.join(u'\n')));
        QVERIFY(fixture.document.isOpen());
        QCOMPARE(fixture.document.plan().path(), saved);
        QCOMPARE(fixture.names(), QStringList({u"Acme"_s, u"Bolt"_s}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
    }
};

QTEST_MAIN(TestRescue)
#include "test_rescue.moc"
