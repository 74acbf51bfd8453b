#include "ui/theme/theme.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHoverEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace talbook;
using namespace Qt::StringLiterals;

class TestTableView : public QObject
{
    Q_OBJECT

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_table;

    QImage shot() const { return m_table->viewport()->grab().toImage(); }
    QPoint head(int column) const
    {
        return {m_table->sortHeader()->sectionViewportPosition(column) + m_table->columnWidth(column) / 2, 16};
    }
    void clickHead(int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(m_table->sortHeader()->viewport(), Qt::LeftButton, modifiers, head(column));
    }
    void hover(int row)
    {
        const QPointF at(50, m_table->rowViewportPosition(row) + 5);
        QHoverEvent event(QEvent::HoverMove, at, at, QPointF());
        QApplication::sendEvent(m_table->viewport(), &event);
    }

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light).setTextScale(1.0); }

    void init()
    {
        Theme::current().choose(ThemeChoice::Light);
        m_model = std::make_unique<QStandardItemModel>(40, 4);
        m_model->setHorizontalHeaderLabels({u"Account"_s, u"Score"_s, u"Fit"_s, u"Owner"_s});
        for (int row = 0; row < 40; ++row) {
            for (int column = 0; column < 4; ++column)
                m_model->setItem(row, column, new QStandardItem(u"%1/%2"_s.arg(row).arg(column)));
        }
        m_model->horizontalHeaderItem(1)->setData(int(Qt::DescendingOrder), Qt::InitialSortOrderRole);
        m_table = std::make_unique<TableView>(u"Accounts"_s);
        m_table->setModel(m_model.get());
        m_table->resize(500, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void rowsAreOneHeight()
    {
        QCOMPARE(m_table->rowHeight(0), 32);
        QCOMPARE(m_table->sortHeader()->height(), 32);
        Theme::current().setTextScale(1.5);
        QCOMPARE(m_table->rowHeight(7), 48);
        Theme::current().setTextScale(1.0);
        QCOMPARE(m_table->rowHeight(7), 32);
    }

    void theSelectedRowHasItsColourAndEdge()
    {
        m_table->selectRow(1);
        const QImage image = shot();
        const int y = m_table->rowViewportPosition(1) + 4;
        QCOMPARE(image.pixelColor(1, y), colourOf(Colour::Accent, Look::Light));
        QCOMPARE(image.pixelColor(4, y), colourOf(Colour::Sel, Look::Light));
        QCOMPARE(image.pixelColor(390, y), colourOf(Colour::Sel, Look::Light));
        QCOMPARE(image.pixelColor(1, y + 32), colourOf(Colour::Base, Look::Light));
    }

    void theEdgeStaysAtTheLeftWhenScrolled()
    {
        for (int column = 0; column < 4; ++column)
            m_table->setColumnWidth(column, 300);
        m_table->selectRow(0);
        m_table->horizontalScrollBar()->setValue(450);
        QCOMPARE(shot().pixelColor(1, 4), colourOf(Colour::Accent, Look::Light));
    }

    void theWholeRowIsHovered()
    {
        hover(2);
        QCOMPARE(m_table->hoveredRow(), 2);
        const int y = m_table->rowViewportPosition(2) + 4;
        const QImage image = shot();
        QCOMPARE(image.pixelColor(20, y), colourOf(Colour::Hover, Look::Light));
        QCOMPARE(image.pixelColor(390, y), colourOf(Colour::Hover, Look::Light));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_table->viewport(), &leave);
        QCOMPARE(m_table->hoveredRow(), -1);
    }

    void aSwitchOfThemeReachesTheCells()
    {
        m_table->selectRow(0);
        Theme::current().choose(ThemeChoice::Dark);
        QCoreApplication::processEvents(); // Qt hands widgets their palettes in the next round
        QCOMPARE(shot().pixelColor(20, 4), colourOf(Colour::Sel, Look::Dark));
        QCOMPARE(shot().pixelColor(20, 40), colourOf(Colour::Base, Look::Dark));
    }

    void theFirstColumnStartsAtThePagesMargin()
    {
        QCOMPARE(m_table->leadingInset(0), 12); // with the padding of 8 the page's 20
        QCOMPARE(m_table->leadingInset(1), 0);
        m_table->setColumnHidden(0, true);
        QCOMPARE(m_table->leadingInset(1), 12);
        m_table->setColumnHidden(0, false);
        m_table->sortHeader()->moveSection(3, 0);
        QCOMPARE(m_table->leadingInset(3), 12);
        QCOMPARE(m_table->leadingInset(0), 0);
    }

    void aClickSortsByOneColumnAndTurnsItRound()
    {
        SortHeader *header = m_table->sortHeader();
        QSignalSpy asked(header, &SortHeader::sortRequested);
        clickHead(0);
        QCOMPARE(header->sortKeys(), QList<SortKey>({{0, Qt::AscendingOrder}}));
        clickHead(0);
        QCOMPARE(header->sortKeys(), QList<SortKey>({{0, Qt::DescendingOrder}}));
        clickHead(1);
        QCOMPARE(header->sortKeys(), QList<SortKey>({{1, Qt::DescendingOrder}})); // as the column wishes
        QCOMPARE(asked.count(), 3);
    }

    void shiftAddsAColumn()
    {
        SortHeader *header = m_table->sortHeader();
        clickHead(1);
        clickHead(3, Qt::ShiftModifier);
        QCOMPARE(header->sortKeys(), QList<SortKey>({{1, Qt::DescendingOrder}, {3, Qt::AscendingOrder}}));
        clickHead(3, Qt::ShiftModifier);
        QCOMPARE(header->sortKeys(), QList<SortKey>({{1, Qt::DescendingOrder}, {3, Qt::DescendingOrder}}));
        clickHead(3);
        QCOMPARE(header->sortKeys(), QList<SortKey>({{3, Qt::AscendingOrder}}));
    }

    void headsWorkByKeyboard()
    {
        SortHeader *header = m_table->sortHeader();
        header->setFocus(Qt::TabFocusReason);
        QTest::keyClick(header, Qt::Key_Space);
        QCOMPARE(header->sortKeys(), QList<SortKey>({{0, Qt::AscendingOrder}}));
        QTest::keyClick(header, Qt::Key_Right);
        QTest::keyClick(header, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(header->sortKeys(), QList<SortKey>({{0, Qt::AscendingOrder}, {1, Qt::DescendingOrder}}));
        QCOMPARE(header->accessibleDescription(), u"Score"_s);
    }

    void draggingAHeadDoesNotSort()
    {
        QSignalSpy asked(m_table->sortHeader(), &SortHeader::sortRequested);
        QWidget *heads = m_table->sortHeader()->viewport();
        QTest::mousePress(heads, Qt::LeftButton, {}, head(0));
        QTest::mouseMove(heads, head(0) + QPoint(60, 0));
        QTest::mouseRelease(heads, Qt::LeftButton, {}, head(0) + QPoint(60, 0));
        QCOMPARE(asked.count(), 0);
    }

    void setSortKeysTellsNobody()
    {
        QSignalSpy asked(m_table->sortHeader(), &SortHeader::sortRequested);
        m_table->sortHeader()->setSortKeys({{2, Qt::DescendingOrder}});
        QCOMPARE(asked.count(), 0);
    }
};

QTEST_MAIN(TestTableView)
#include "test_table_view.moc"
