#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/push_buttons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

QColor pixel(QWidget &widget, int x, int y)
{
    return widget.grab().toImage().pixelColor(x, y);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light).setTextScale(1.0); }
    void init() { Theme::current().choose(ThemeChoice::Light); }

    void controlsAreOneHeight()
    {
        QComboBox combo;
        combo.addItem(u"Q1 2027"_s);
        QComboBox editable;
        editable.setEditable(true);
        QSpinBox spin;
        QLineEdit line;
        QPushButton button(u"Open"_s);
        for (const QWidget *control :
             {static_cast<QWidget *>(&combo), static_cast<QWidget *>(&editable), static_cast<QWidget *>(&spin),
              static_cast<QWidget *>(&line), static_cast<QWidget *>(&button)})
            QCOMPARE(control->sizeHint().height(), 28);
    }

    void thePrimaryButtonIsTheAccentOne()
    {
        PrimaryButton primary(u"Done"_s);
        primary.resize(primary.sizeHint());
        QCOMPARE(pixel(primary, 5, 14), colourOf(Colour::Accent, Look::Light));
        QPushButton plain(u"Done"_s);
        plain.resize(plain.sizeHint());
        QCOMPARE(pixel(plain, 5, 14), colourOf(Colour::Base, Look::Light));
        Theme::current().choose(ThemeChoice::Dark);
        QCOMPARE(pixel(primary, 5, 14), colourOf(Colour::Accent, Look::Dark));
    }

    void theRingIsThereByKeyboardOnly()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"First"_s);
        auto *second = new QPushButton(u"Second"_s);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        const QColor accent = colourOf(Colour::Accent, Look::Light);
        const QPoint edge(second->width() / 2, 0);
        QVERIFY(pixel(*first, edge.x(), 0) != accent);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), second);
        QCOMPARE(pixel(*second, edge.x(), 0), accent);
        QCOMPARE(pixel(*second, edge.x(), 1), accent);
        QVERIFY(pixel(*second, edge.x(), 2) != accent); // the gap
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(pixel(*second, edge.x(), 0) != accent);
    }

    void aFieldShowsThatItIsBeingWrittenIn()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *other = new QLineEdit;
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus(Qt::MouseFocusReason);
        QCOMPARE(pixel(*field, field->width() / 2, 1), colourOf(Colour::Accent, Look::Light));
        QCOMPARE(pixel(*other, field->width() / 2, 0), colourOf(Colour::Control, Look::Light));
        QCOMPARE(pixel(*other, field->width() / 2, 1), colourOf(Colour::Base, Look::Light));
    }

    void menusHaveRoomForWordsAndShortcuts()
    {
        QMenu menu;
        menu.addAction(u"Восстановить из резервной копии…"_s)->setShortcut(QKeySequence(u"Ctrl+Shift+R"_s));
        const int words = menu.fontMetrics().horizontalAdvance(u"Восстановить из резервной копии…"_s);
        const int keys =
            menu.fontMetrics().horizontalAdvance(QKeySequence(u"Ctrl+Shift+R"_s).toString(QKeySequence::NativeText));
        QVERIFY(menu.sizeHint().width() >= 24 + words + 16 + keys + 16);
        QVERIFY(menu.sizeHint().height() >= 28);
    }

    void checkMarksAreToldFromEmptyBoxes()
    {
        QCheckBox box(u"Готово"_s);
        box.resize(box.sizeHint());
        const int y = box.height() / 2;
        const QColor empty = pixel(box, 3, y);
        box.setChecked(true);
        QVERIFY(pixel(box, 3, y) != empty);
        QCOMPARE(pixel(box, 2, y), colourOf(Colour::Accent, Look::Light));
    }

    void linesStayOneThinAtAnyScale()
    {
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
            for (const qreal y : {0.0, 7.0, 13.0}) { // odd places fall between pixels at 1.25 and 1.5
                QImage image(QSize(40, 80), QImage::Format_ARGB32_Premultiplied);
                image.setDevicePixelRatio(ratio);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                edgeLine(painter, QRectF(0, y, 10, 20), Side::Bottom, Theme::current().colour(Colour::Text));
                painter.end();
                int solid = 0;
                int faint = 0;
                for (int row = 0; row < image.height(); ++row) {
                    const int alpha = qAlpha(image.pixel(3, row));
                    solid += alpha == 255;
                    faint += alpha > 0 && alpha < 255;
                }
                QCOMPARE(faint, 0);
                QCOMPARE(solid, qRound(ratio));
            }
        }
    }

    void theListOfAComboBoxHasRowsOfOneHeight()
    {
        QComboBox combo;
        combo.addItems({u"Q1 2027"_s, u"Q2 2027"_s});
        combo.show();
        QCOMPARE(combo.view()->sizeHintForRow(0), 28);
    }
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
