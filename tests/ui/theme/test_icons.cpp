#include "tests/support/folders.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

int inkedPixels(const QImage &image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 0;
    }
    return inked;
}

/// The colour of the most opaque pixel: what the lines are drawn in.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor here = image.pixelColor(x, y); here.alpha() > ink.alpha())
                ink = here;
        }
    }
    return ink;
}

bool near(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 && std::abs(a.blue() - b.blue()) < 6;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }
    void init() { Theme::current().choose(ThemeChoice::Light); }

    void everyIconDrawsSomething_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 50);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconDrawsSomething()
    {
        QFETCH(QString, name);
        const QImage image = icon(name).pixmap(QSize(32, 32), 1.0).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        QVERIFY(inkedPixels(image) > 20);
    }

    /// icon(u"name") is looked up when it is drawn; a name that was mistyped must not wait for somebody to see it.
    void everyNameInTheSourcesExists()
    {
        const QRegularExpression call(u"\\b[iI]con[A-Za-z]*\\((?:[^()\";]*, )?u\"([a-z0-9-]+)\""_s);
        int found = 0;
        for (const QString &folder : {u"/ui"_s, u"/app"_s}) {
            QDirIterator files(talbook::test::sourcePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto names = call.globalMatch(QString::fromUtf8(file.readAll()));
                while (names.hasNext()) {
                    const QString name = names.next().captured(1);
                    ++found;
                    QVERIFY2(hasIcon(name), qPrintable(name + u" in "_s + file.fileName()));
                }
            }
        }
        QVERIFY(found > 5);
        QVERIFY(!hasIcon(u"no-such-icon"));
    }

    void theColourFollowsModeAndTheme()
    {
        const QIcon home = icon(u"home");
        const auto ink = [&](QIcon::Mode mode, QIcon::State state) {
            return inkOf(home.pixmap(QSize(64, 64), 1.0, mode, state).toImage());
        };
        QVERIFY(near(ink(QIcon::Normal, QIcon::Off), colourOf(Colour::Text2, Look::Light)));
        QVERIFY(near(ink(QIcon::Normal, QIcon::On), colourOf(Colour::Accent, Look::Light)));
        const QColor faint = ink(QIcon::Disabled, QIcon::Off);
        QVERIFY(faint.lightness() > colourOf(Colour::Text2, Look::Light).lightness() + 40);

        Theme::current().choose(ThemeChoice::Dark);
        QVERIFY(near(ink(QIcon::Normal, QIcon::Off), colourOf(Colour::Text2, Look::Dark)));
        QVERIFY(near(inkOf(icon(u"home", Colour::Bad).pixmap(QSize(64, 64), 1.0).toImage()),
                     colourOf(Colour::Bad, Look::Dark)));
    }

    void aFinerScreenGetsFinerPixels()
    {
        const QPixmap fine = icon(u"search").pixmap(QSize(16, 16), 2.0);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.devicePixelRatio(), 2.0);
        // Not an enlarged small one: 2 x 2 blocks of it differ inside.
        const QImage image = fine.toImage();
        bool differs = false;
        for (int y = 0; y < 32 && !differs; y += 2) {
            for (int x = 0; x < 32 && !differs; x += 2)
                differs = image.pixel(x, y) != image.pixel(x + 1, y + 1);
        }
        QVERIFY(differs);
    }

    void theProgramHasAnIcon()
    {
        QVERIFY(!programIcon().isNull());
        QVERIFY(inkedPixels(programIcon().pixmap(64, 64).toImage()) > 64 * 64 / 2);
    }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
