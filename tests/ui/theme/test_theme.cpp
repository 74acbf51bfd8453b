#include "ui/theme/desktop_setting.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

const QList<Look> everyLook{Look::Light, Look::Dark, Look::HighContrastLight, Look::HighContrastDark};

/// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red() / 255.0) + 0.7152 * linear(colour.green() / 255.0) +
           0.0722 * linear(colour.blue() / 255.0);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QString pairName(Colour ink, Colour ground, Look look)
{
    return u"%1 on %2 in look %3"_s.arg(colourName(ink), colourName(ground)).arg(int(look));
}

void addPairs(const QList<Colour> &inks, const QList<Colour> &grounds)
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Look look : everyLook) {
        for (const Colour ink : inks) {
            for (const Colour ground : grounds)
                QTest::newRow(qPrintable(pairName(ink, ground, look))) << colourOf(ink, look) << colourOf(ground, look);
        }
    }
}

class Swatch : public QWidget
{
public:
    int painted = 0;

protected:
    void paintEvent(QPaintEvent *) override
    {
        ++painted;
        QPainter(this).fillRect(rect(), Theme::current().colour(Colour::Accent));
    }
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }
    void init() { Theme::current().choose(ThemeChoice::Light); }

    void theFormulaForContrastIsTheStandards()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the best-known near miss
    }

    void textCanBeRead_data()
    {
        addPairs({Colour::Text, Colour::Text2, Colour::Text3, Colour::Accent, Colour::GoodText, Colour::WarnText,
                  Colour::BadText},
                 {Colour::Base, Colour::Raised, Colour::Window, Colour::Hover, Colour::Sel});
    }
    void textCanBeRead()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void textOnColourCanBeRead_data() { addPairs({Colour::OnAccent}, {Colour::Accent}); }
    void textOnColourCanBeRead() { textCanBeRead(); }

    void marksCanBeSeen_data()
    {
        addPairs({Colour::Good, Colour::Sky, Colour::Warn, Colour::Bad, Colour::Neutral, Colour::Mid, Colour::Control,
                  Colour::Series1, Colour::Series2, Colour::Series3, Colour::Series4, Colour::Series5},
                 {Colour::Base});
    }
    void marksCanBeSeen()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 3.0, qPrintable(QString::number(contrast(ink, ground))));
    }

    void highContrastIsBlackOnWhiteWithPlainLines()
    {
        QCOMPARE(colourOf(Colour::Text3, Look::HighContrastLight), QColor(Qt::black));
        QCOMPARE(colourOf(Colour::Raised, Look::HighContrastLight), QColor(Qt::white));
        QCOMPARE(colourOf(Colour::Text2, Look::HighContrastDark), QColor(Qt::white));
        QCOMPARE(colourOf(Colour::Window, Look::HighContrastDark), QColor(Qt::black));
        for (const Look look : {Look::HighContrastLight, Look::HighContrastDark}) {
            QCOMPARE(colourOf(Colour::Sep, look), colourOf(Colour::Control, look));
            QCOMPARE(colourOf(Colour::Border, look), colourOf(Colour::Control, look));
        }
    }

    void choicesHaveNamesThatReadBack()
    {
        for (const ThemeChoice choice :
             {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
            QCOMPARE(themeChoiceFromName(themeChoiceName(choice)), choice);
        QCOMPARE(themeChoiceFromName(u"sepia"), ThemeChoice::System);
    }

    void aSwitchIsAnnouncedOnceAndRepaints()
    {
        Swatch swatch;
        swatch.resize(40, 40);
        swatch.show();
        QVERIFY(QTest::qWaitForWindowExposed(&swatch));
        QCOMPARE(swatch.grab().toImage().pixelColor(20, 20), colourOf(Colour::Accent, Look::Light));
        const int before = swatch.painted;

        QSignalSpy changes(&Theme::current(), &Theme::changed);
        Theme::current().choose(ThemeChoice::Dark);
        Theme::current().choose(ThemeChoice::Dark);
        QCOMPARE(changes.count(), 1);
        QTRY_VERIFY(swatch.painted > before);
        QCOMPARE(swatch.grab().toImage().pixelColor(20, 20), colourOf(Colour::Accent, Look::Dark));
        QCOMPARE(QApplication::palette().color(QPalette::Base), colourOf(Colour::Base, Look::Dark));
    }

    void systemFollowsThePlatform()
    {
        Theme &theme = Theme::current();
        theme.choose(ThemeChoice::System);
        QPalette dark(Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        // What Qt does when the desktop changes: it hands the style the desktop's palette.
        QApplication::style()->polish(dark);
        QTRY_COMPARE(theme.look(), Look::Dark);
        theme.choose(ThemeChoice::HighContrast);
        QCOMPARE(theme.look(), Look::HighContrastDark);

        theme.choose(ThemeChoice::Light);
        QApplication::style()->polish(dark);
        QCoreApplication::processEvents();
        QCOMPARE(theme.look(), Look::Light); // a choice by hand stands
    }

    void theDesktopsOwnSettingGoesBeforeItsPalette()
    {
        QCOMPARE(DesktopSetting::darkWished(1u), std::optional(true));
        QCOMPARE(DesktopSetting::darkWished(2u), std::optional(false));
        QCOMPARE(DesktopSetting::darkWished(0u), std::optional<bool>());
        QCOMPARE(DesktopSetting::darkWished(QVariant()), std::optional<bool>());

        Theme &theme = Theme::current();
        theme.choose(ThemeChoice::System);
        QPalette light(Qt::white);
        light.setColor(QPalette::WindowText, Qt::black);
        QApplication::style()->polish(light);
        QTRY_COMPARE(theme.look(), Look::Light);
        theme.noteDesktopWish(true);
        QTRY_COMPARE(theme.look(), Look::Dark);
        theme.noteDesktopWish(std::nullopt);
        QTRY_COMPARE(theme.look(), Look::Light);
    }

    void theBundledFaceIsUsedAndHasCyrillic()
    {
        for (const Weight weight : {Weight::Regular, Weight::Medium, Weight::SemiBold}) {
            const QFont font = Theme::current().font(Type::Body, weight);
            QCOMPARE(QFontInfo(font).family(), u"Talbook Sans"_s);
            QCOMPARE(QFontInfo(font).weight(), int(weight));
            const QFontMetrics metrics(font);
            for (const QChar letter : u"АЯаяЁёЙй№₽€·→−…≥"_s)
                QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
        }
    }

    void figuresAreAllOfOneWidth()
    {
        for (const Weight weight : {Weight::Regular, Weight::Medium, Weight::SemiBold}) {
            const QFontMetricsF metrics(Theme::current().font(Type::Body, weight));
            for (const QChar figure : u"123456789"_s)
                QCOMPARE(metrics.horizontalAdvance(figure), metrics.horizontalAdvance(u'0'));
            QCOMPARE(metrics.horizontalAdvance(u"111.11"_s), metrics.horizontalAdvance(u"888.88"_s));
        }
    }

    void textFollowsTheSystemsSize()
    {
        QCOMPARE(Theme::textScaleFor(13), 1.0);
        QCOMPARE(Theme::textScaleFor(15), 1.0);
        QCOMPARE(Theme::textScaleFor(30), 2.0);

        Theme &theme = Theme::current();
        const qreal usual = theme.textScale();
        theme.setTextScale(1.5);
        QCOMPARE(theme.font(Type::Body).pixelSize(), 20); // 13 * 1.5 rounded
        QCOMPARE(theme.px(metric::Control), 42);
        QCOMPARE(QApplication::font().pixelSize(), 20);
        theme.setTextScale(usual);
    }

    void theFiveSizesAreTheDesigns()
    {
        Theme::current().setTextScale(1.0);
        const QList<QPair<Type, int>> sizes{
            {Type::Caption, 11}, {Type::Body, 13}, {Type::Section, 15}, {Type::Title, 20}, {Type::Figure, 28}};
        for (const auto &[type, pixels] : sizes)
            QCOMPARE(Theme::current().font(type).pixelSize(), pixels);
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
