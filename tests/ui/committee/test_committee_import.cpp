#include "committee_fixture.h"

#include "ui/importing/import_wizard.h"
#include "ui/widgets/push_buttons.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Presses Return in the wizard that opens until it is done, and closes it; notes what it showed before anything was
/// done.
class Importer : public QObject
{
public:
    explicit Importer(Document &document) : m_document(document)
    {
        connect(&m_timer, &QTimer::timeout, this, &Importer::act);
        m_timer.start(10);
    }
    int previewed = 0;
    QString stepWhilePreviewed;
    bool done = false;

private:
    void act()
    {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard)
            return;
        if (wizard->step() == ImportWizard::Done && wizard->report()) {
            done = true;
            wizard->reject();
        } else if (wizard->findChild<PrimaryButton *>()->isEnabled()) {
            if (wizard->step() == ImportWizard::Check) {
                ++previewed;
                stepWhilePreviewed = m_document.undoTitle();
            }
            QTest::keyClick(wizard, Qt::Key_Return);
        }
    }

    Document &m_document;
    QTimer m_timer;
};

/// As the desktop delivers it: whoever takes the file's coming in gets the file.
void dropOn(QWidget &widget, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    QDragMoveEvent move(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
    QVERIFY(move.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

QString writeCards(const CommitteeFixture &fixture)
{
    QFile file(fixture.folder.file(u"people.vcf"_s));
    const QByteArray cards =
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nadia Lind\r\nORG:Acme\r\nTITLE:Chief Technology Officer\r\n"
        "END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Igor Wess\r\nORG:Acme\r\nEND:VCARD\r\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(cards) != cards.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

} // namespace

class TestCommitteeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void droppedContactCardsBringPeopleIn_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("on the window") << u"window"_s;
        QTest::newRow("on the chart") << u"chart"_s;
        QTest::newRow("on the table") << u"table"_s;
        QTest::newRow("on the inspector") << u"inspector"_s;
    }
    void droppedContactCardsBringPeopleIn()
    {
        QFETCH(QString, where);
        CommitteeFixture fixture;
        if (where == u"table")
            fixture.page.showView(CommitteePage::Table);
        QWidget *under = where == u"chart"       ? fixture.chart().viewport()
                         : where == u"table"     ? fixture.page.table().viewport()
                         : where == u"inspector" ? fixture.page.inspector()
                                                 : static_cast<QWidget *>(&fixture.window);
        Importer person(fixture.document);
        dropOn(*under, writeCards(fixture));
        QTRY_VERIFY_WITH_TIMEOUT(person.done, 600'000);
        QCOMPARE(person.previewed, 1);
        QCOMPARE(person.stepWhilePreviewed, fixture.base); // nothing was done before it was shown
        QTRY_COMPARE(fixture.page.source().committee().people.size(), size_t(7));
        QCOMPARE(fixture.person(u"Nadia Lind"_s).title, u"Chief Technology Officer"_s);
        QCOMPARE(fixture.person(u"Nadia Lind"_s).proposedRole, 1);
        QVERIFY(fixture.scene().cardOf(fixture.person(u"Igor Wess"_s).id));
        fixture.undo(); // one step
        QTRY_COMPARE(fixture.page.source().committee().people.size(), size_t(5));
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }
    void copiedPeopleArePasted_data()
    {
        QTest::addColumn<bool>("table");
        QTest::addColumn<QString>("copied");
        const QString rows =
            u"Name\tJob title\tEmail\nNadia Lind\tCTO\tnadia@acme.com\nIgor Wess\tLawyer\tigor@acme.com\n"_s;
        const QString cards = u"BEGIN:VCARD\nVERSION:3.0\nFN:Nadia Lind\nTITLE:CTO\nEND:VCARD\n"
                              "BEGIN:VCARD\nVERSION:3.0\nFN:Igor Wess\nEND:VCARD\n"_s;
        QTest::newRow("rows, on the chart") << false << rows;
        QTest::newRow("rows, on the table") << true << rows;
        QTest::newRow("cards, on the chart") << false << cards;
    }
    /// Nothing in them names the account: they are pasted into the one that is looked at.
    void copiedPeopleArePasted()
    {
        QFETCH(bool, table);
        QFETCH(QString, copied);
        CommitteeFixture fixture;
        fixture.page.showView(table ? CommitteePage::Table : CommitteePage::Chart);
        QGuiApplication::clipboard()->setText(copied);
        Importer person(fixture.document);
        QTest::keyClick(table ? static_cast<QWidget *>(&fixture.page.table()) : &fixture.chart(), Qt::Key_V,
                        Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.done, 600'000);
        QCOMPARE(person.stepWhilePreviewed, fixture.base);
        QTRY_COMPARE(fixture.page.source().committee().people.size(), size_t(7));
        QCOMPARE(fixture.person(u"Nadia Lind"_s).title, u"CTO"_s);
        fixture.undo();
        QTRY_COMPARE(fixture.page.source().committee().people.size(), size_t(5));
    }

    void anEmptyClipboardIsTold()
    {
        CommitteeFixture fixture;
        QGuiApplication::clipboard()->clear();
        fixture.trigger(u"committee.paste"_s);
        QCOMPARE(fixture.dialogs.asked.filter(u"clipboard holds no text"_s).size(), 1);
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }
};

QTEST_MAIN(TestCommitteeImport)
#include "test_committee_import.moc"
