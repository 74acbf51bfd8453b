#include "committee_fixture.h"

#include "ui/committee/chart_export.h"
#include "ui/committee/chart_legend.h"
#include "ui/committee/committee_inspector.h"
#include "ui/committee/mini_map.h"
#include "ui/committee/reporting_lines.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_sources.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/plain_label.h"

#include <QImageReader>
#include <QPushButton>
#include <QXmlStreamReader>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString everythingSaidIn(const QWidget &widget)
{
    QStringList said;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        said.append(label->text());
    return said.join(u'\n');
}

} // namespace

class TestCommitteeChartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void withoutAnAccountThePageSaysSo()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.document.setCurrentAccount({});
        fixture.trigger(u"page.committee"_s);
        auto *empty = fixture.window.committeePage().findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        Q_EMIT empty->actionRequested();
        QVERIFY(fixture.window.accountsPage().isVisible());
    }

    void anEmptyCommitteeOffersTheFirstPerson()
    {
        CommitteeFixture fixture;
        fixture.trigger(u"page.accounts"_s);
        fixture.select(u"Bolt"_s);
        fixture.trigger(u"page.committee"_s);
        auto *empty = fixture.page.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        Q_EMIT empty->actionRequested();
        fixture.editorField("name").setText(u"Ines"_s);
        QTest::keyClick(&fixture.editorField("name"), Qt::Key_Return);
        QCOMPARE(fixture.drawn(), u"Ines"_s);
        QVERIFY(!empty->isVisible());
    }

    void thePageFollowsTheChosenAccount()
    {
        CommitteeFixture fixture;
        QVERIFY2(fixture.page.summary().startsWith(u"Acme · 5 "_s), qPrintable(fixture.page.summary()));
        fixture.document.setCurrentAccount(AccountId());
        QCOMPARE(fixture.scene().cards().size(), size_t(0));
        fixture.trigger(u"page.accounts"_s);
        fixture.select(u"Bolt"_s);
        fixture.select(u"Acme"_s);
        fixture.trigger(u"page.committee"_s);
        QCOMPARE(fixture.scene().chart().apartCount, 1);
    }

    void anUneventfulCardIsKeptFromChangeToChange()
    {
        CommitteeFixture fixture;
        const PersonCard *edwin = &fixture.card(u"Edwin"_s);
        fixture.run([&](Edit &edit) {
            return setPersonField(edit, std::vector{fixture.ids[u"Saule"_s]}, PersonField::Title, u"CTO"_s);
        });
        QCOMPARE(&fixture.card(u"Edwin"_s), edwin);
        QCOMPARE(fixture.card(u"Saule"_s).face().title, QStringList{u"CTO"_s});
    }

    void aLineLeadsToEachReportInOneItem()
    {
        CommitteeFixture fixture;
        int items = 0;
        for (QGraphicsItem *item : fixture.scene().items()) {
            const auto *lines = dynamic_cast<ReportingLines *>(item);
            if (!lines)
                continue;
            ++items;
            const QRectF bounds = lines->boundingRect().adjusted(-1, -1, 1, 1);
            QVERIFY(bounds.intersects(fixture.card(u"Saule"_s).place()));
        }
        QCOMPARE(items, 2); // Vera's and Saule's
    }

    void cardsMoveToTheirPlaces()
    {
        CommitteeFixture fixture;
        fixture.page.setMotion(40);
        const QPointF before = fixture.card(u"Oleg"_s).pos();
        fixture.run(
            [&](Edit &edit) { return movePeople(edit, std::vector{fixture.ids[u"Oleg"_s]}, fixture.ids[u"Neris"_s]); });
        PersonCard &oleg = fixture.card(u"Oleg"_s);
        const QRectF destination = fixture.scene().destination(oleg);
        QCOMPARE(oleg.pos(), before); // on its way
        QVERIFY(destination.topLeft() != before);
        QTRY_COMPARE(oleg.pos(), destination.topLeft());
    }

    void whoIsNotPlacedIsOneClickAway()
    {
        CommitteeFixture fixture;
        DashedChip &chip = fixture.page.pane().notPlaced();
        QVERIFY(chip.isVisible());
        QVERIFY(chip.text().startsWith(u"Not placed: 1 "_s));
        chip.click();
        QCOMPARE(fixture.selected(), QStringList{u"Oleg"_s});
    }

    void theMiniMapLeadsToWhereItIsClicked()
    {
        CommitteeFixture fixture;
        fixture.chart().fit();
        fixture.chart().setZoom(2);
        MiniMap &map = fixture.page.pane().miniMap();
        QVERIFY(map.isVisible());
        fixture.chart().show(fixture.ids[u"Vera"_s]);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(map.width() / 2, map.height() - 12));
        const QRectF seen = fixture.chart().mapToScene(fixture.chart().viewport()->rect()).boundingRect();
        QVERIFY(seen.intersects(fixture.scene().chart().apart));
    }

    void thePaletteLeadsToThePerson()
    {
        CommitteeFixture fixture;
        fixture.trigger(u"page.home"_s);
        fixture.document.setCurrentAccount({});
        fixture.trigger(u"view.palette"_s);
        fixture.window.palette().field().setText(u"neris"_s);
        QCoreApplication::processEvents();
        QTest::keyClick(&fixture.window.palette().field(), Qt::Key_Return);
        QCOMPARE(fixture.window.currentPage().id(), u"committee"_s);
        QCOMPARE(fixture.selected(), QStringList{u"Neris"_s});
    }

    void theInspectorSaysWhatTheCommitteeAmountsTo()
    {
        CommitteeFixture fixture;
        auto *inspector = fixture.window.findChild<CommitteeInspector *>();
        QVERIFY(inspector->isVisible());
        QString said = everythingSaidIn(*inspector);
        QVERIFY2(said.contains(u"Threads"_s) && said.contains(u"0 / 10"_s), qPrintable(said));
        QVERIFY2(said.contains(u"nobody known"_s), qPrintable(said));
        fixture.run([&](Edit &edit) -> Expected<void> {
            insertActivity(edit, fixture.document.currentAccount().value, u"meeting"_s, 1, QDate(2027, 2, 1),
                           fixture.ids[u"Vera"_s].value);
            return {};
        });
        said = everythingSaidIn(*inspector);
        QVERIFY2(said.contains(u"2 / 10"_s), qPrintable(said)); // one thread, and one for the engaged buyer
        QVERIFY2(said.contains(u"1 of 1 engaged"_s), qPrintable(said));
        fixture.trigger(u"page.accounts"_s);
        QVERIFY(!inspector->isVisible());
    }

    void aTitleProposesARoleAndAPersonAcceptsIt()
    {
        CommitteeFixture fixture;
        QVERIFY(!fixture.window.commands().action(u"committee.accept"_s)->isEnabled());
        fixture.run([&](Edit &edit) {
            return setPersonField(edit, std::vector{fixture.ids[u"Edwin"_s]}, PersonField::Title,
                                  u"Chief Technology Officer"_s);
        });
        QVERIFY(fixture.card(u"Edwin"_s).face().proposed);
        QCOMPARE(fixture.card(u"Edwin"_s).face().role, u"Technical buyer"_s);
        QCOMPARE(fixture.person(u"Edwin"_s).role, -1); // nothing is stored
        fixture.scene().select({fixture.ids[u"Edwin"_s]});
        fixture.trigger(u"committee.accept"_s);
        QCOMPARE(fixture.person(u"Edwin"_s).role, 1);
        QVERIFY(!fixture.card(u"Edwin"_s).face().proposed);
        fixture.undo();
        QVERIFY(fixture.card(u"Edwin"_s).face().proposed);
    }

    void exportsAreWritten_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("mermaid") << u"mermaid"_s << QByteArray("flowchart TD\n");
    }
    void exportsAreWritten()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, begins);
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Edwin"_s]});
        const QString path = fixture.folder.file(u"chart."_s + command);
        fixture.dialogs.files = {path};
        fixture.trigger(u"committee."_s + command);
        QVERIFY2(fixture.dialogs.errors.isEmpty(), qPrintable(fixture.dialogs.errors.join(u' ')));
        const QByteArray written = bytesOf(path);
        QVERIFY2(written.startsWith(begins), written.left(20).constData());
        QCOMPARE(fixture.selected(), QStringList{u"Edwin"_s}); // as it was
        if (command == u"png"_s) {
            QImage image(path);
            QVERIFY(image.width() >= 2 * fixture.scene().bounds().width());
        } else if (command == u"svg"_s) {
            QXmlStreamReader reader(written);
            QString texts;
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::Characters)
                    texts += reader.text();
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(texts.contains(u"Vera"_s) && texts.contains(u"Neris"_s));
        } else if (command == u"mermaid"_s) {
            QVERIFY(written.contains("p1 --> p2"));
            fixture.dialogs.files = {path + u".again"_s};
            fixture.trigger(u"committee.mermaid"_s);
            QCOMPARE(bytesOf(path + u".again"_s), written);
        }
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        CommitteeFixture fixture;
        fixture.dialogs.files = {fixture.folder.file(u"no-such-folder/chart.png"_s)};
        fixture.trigger(u"committee.png"_s);
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(fixture.dialogs.errors.first().contains(u"no-such-folder"_s));
    }

    void rolesThatAreOnlyProposedAreSaidToBe()
    {
        CommitteeFixture fixture;
        const auto inspector = [&fixture] {
            QCoreApplication::processEvents();
            return everythingSaidIn(*fixture.window.findChild<CommitteeInspector *>());
        };
        fixture.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("UPDATE contact SET buying_role = NULL"));
            return setPersonField(edit, std::vector{fixture.ids[u"Edwin"_s]}, PersonField::Title, u"CFO"_s);
        });
        QVERIFY(inspector().contains(u"Nobody is confirmed as economic buyer; proposed: Edwin."_s));
        QVERIFY(inspector().contains(u"Roles are only proposed."_s));
        QVERIFY(!inspector().contains(u"Everybody who would add"_s));
        fixture.undo();
        QVERIFY(!inspector().contains(u"Roles are only proposed."_s));
    }

    void whereRoomIsScarceTheLegendStaysAndButtonsLoseTheirWords()
    {
        CommitteeFixture fixture;
        auto *legend = fixture.page.findChild<ChartLegend *>();
        const auto button = [&fixture](const QString &name) {
            for (QPushButton *each : fixture.page.findChildren<QPushButton *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QPushButton *tidy = button(u"Tidy up"_s);
        QVERIFY(tidy && legend->isVisible());
        QCOMPARE(tidy->text(), u"Tidy up"_s);
        for (QPushButton *each : fixture.page.findChildren<QPushButton *>()) {
            if (each->text() == u"Add person")
                each->setText(u"Add somebody to the people"_s); // as long as in a language of long words
        }
        const int words = tidy->sizeHint().width();
        const QSize narrow = fixture.window.size();
        fixture.window.resize(narrow.width() + 500, narrow.height());
        QCOMPARE(tidy->text(), u"Tidy up"_s);
        fixture.window.resize(narrow);
        QTRY_COMPARE(tidy->text(), QString());
        QVERIFY(tidy->sizeHint().width() < words);
        QVERIFY(!tidy->toolTip().isEmpty());
        QVERIFY(!legend->isHidden());
        fixture.window.resize(narrow.width() + 500, narrow.height());
        QTRY_COMPARE(tidy->text(), u"Tidy up"_s);
    }

    void theChipOverTheChartIsFilled()
    {
        CommitteeFixture fixture;
        auto *chip = fixture.window.findChild<DashedChip *>(u"notPlaced"_s);
        QVERIFY(chip->isVisible());
        QImage image(chip->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        chip->render(&image, {}, {}, QWidget::RenderFlags());
        QCOMPARE(image.pixelColor(4, chip->height() / 2).alpha(), 255);
    }

    void otherLanguagesAndLooksAreShownAtOnce()
    {
        CommitteeFixture fixture;
        fixture.trigger(u"view.dark"_s);
        fixture.trigger(u"view.russian"_s);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; -Saule; --Neris; Oleg"_s);
        fixture.trigger(u"view.english"_s);
        fixture.trigger(u"view.light"_s);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.page.title(), u"Committee"_s);
    }
};

QTEST_MAIN(TestCommitteeChartPage)
#include "test_committee_chart_page.moc"
