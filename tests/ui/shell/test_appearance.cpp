#include "appearance_faults.h"
#include "window_fixture.h"

#include "core/exchange/sample_plan.h"
#include "ui/shell/window_visit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/surface.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Answers with one small table wherever a table is asked for.
class TableDialogs : public ScriptedDialogs
{
public:
    QString table;
    QString openFile(QWidget *, const QString &, const QString &filter) override
    {
        return filter.contains(u"*.csv"_s) ? table : QString();
    }
};

/// The window on an empty plan, or on the sample; the theme's text size is that of its construction.
class Showing
{
public:
    Showing()
        : document(m_folder.environment(), [] { return QDate(2027, 2, 11); }),
          window(document, {m_dialogs, [](Plan &) { return Expected<void>(); },
                            [this](Language language) {
                                QCoreApplication::removeTranslator(&m_translator);
                                if (m_translator.load(u":/i18n/talbook_%1.qm"_s.arg(languageCode(language))))
                                    QCoreApplication::installTranslator(&m_translator);
                            }})
    {
        m_dialogs.table = m_folder.file(u"companies.csv"_s);
        QFile table(m_dialogs.table);
        if (!table.open(QIODevice::WriteOnly) ||
            table.write("Company,Industry,Country,Employees\r\nLumenfold,SaaS,Germany,1200\r\nMoss,Retail,,many\r\n") <
                0)
            qFatal("the table cannot be written");
    }
    ~Showing() { QCoreApplication::removeTranslator(&m_translator); }

    void show(Language language)
    {
        window.setLanguage(language);
        window.resize(1280, 720);
        window.show();
        settle(document);
    }
    void open(bool sample)
    {
        auto made = document.create(m_folder.file(sample ? u"sample.talbook"_s : u"empty.talbook"_s), {});
        if (made && sample)
            made = fillWithSample(document.plan(), document.asOf(), document.words());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        settle(document);
        if (sample)
            window.accountsPage().show(window.accountsPage().model().accountAt(0));
    }

private:
    PlanFolder m_folder;
    TableDialogs m_dialogs;
    QTranslator m_translator;

public:
    Document document;
    MainWindow window;
};

} // namespace

/// Every page and dialog at the smallest supported size of the window. The test runs once more at 150 % and 200 % of
/// the screen's scale, see CMakeLists.txt; the size of text is tried here.
class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }
    void cleanup() { Theme::current().setTextScale(1.0); }

    void eachKindOfFaultIsFound()
    {
        QWidget sheet;
        sheet.resize(400, 200);
        setSurface(sheet, Surface::Base);
        const auto place = [&sheet](QWidget *widget, const QRect &rect) {
            widget->setParent(&sheet);
            widget->setGeometry(rect);
            return widget;
        };
        place(new PlainLabel(u"A fine label"_s), {0, 0, 200, 20});
        auto *named = new QPushButton(u"Fine"_s);
        place(named, {200, 0, 100, 28});
        sheet.show();
        QCOMPARE(appearanceFaults(sheet), QStringList());
        const auto onlyFault = [&sheet](QWidget *added) {
            added->show();
            const QString told = appearanceFaults(sheet).join(u'\n');
            delete added;
            return told;
        };
        QVERIFY(onlyFault(place(new PlainLabel(u"Too long for its place"_s), {0, 40, 50, 20})).contains(u"a width of"));
        auto *wrapped = new PlainLabel(u"Two lines are more than one has room for"_s);
        wrapped->setWordWrap(true);
        QVERIFY(onlyFault(place(wrapped, {0, 40, 150, 20})).contains(u"a height of"));
        QVERIFY(
            onlyFault(place(new QPushButton(u"Too long for its place"_s), {0, 40, 50, 28})).contains(u"a width of"));
        QVERIFY(onlyFault(place(new PlainLabel(u"Over it"_s), {20, 10, 200, 20})).contains(u"lies over"));
        QVERIFY(onlyFault(place(new PlainLabel(u"Beyond"_s), {360, 40, 100, 20})).contains(u"beyond its parent"));
        QVERIFY(onlyFault(place(new PlainLabel(u"Pale"_s, {.colour = Colour::Sep}), {0, 40, 50, 20}))
                    .contains(u"a contrast of"));
        QVERIFY(onlyFault(place(new QLineEdit, {0, 40, 50, 28})).contains(u"has no name"));
    }

    void nothingIsCutOffOrHardToRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<double>("textScale");
        const auto row = [](Language language, const char *name, ThemeChoice theme, double textScale) {
            QTest::addRow("%s %s", qPrintable(languageCode(language)), name) << language << theme << textScale;
        };
        for (const Language language : {Language::English, Language::Russian}) {
            row(language, "light", ThemeChoice::Light, 1.0);
            row(language, "dark", ThemeChoice::Dark, 1.0);
            row(language, "contrast", ThemeChoice::HighContrast, 1.0);
            row(language, "text 150 %", ThemeChoice::Light, 1.5);
            row(language, "text 200 %", ThemeChoice::Light, 2.0);
        }
    }
    void nothingIsCutOffOrHardToRead()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        QFETCH(double, textScale);
        Theme::current().setTextScale(textScale);
        Showing showing;
        showing.window.setTheme(theme);
        showing.show(language);
        QStringList faults;
        const auto look = [&faults](const QString &name, QWidget &shown) {
            for (const QString &fault : appearanceFaults(shown))
                faults.append(name + u": "_s + fault);
        };
        look(u"start"_s, showing.window);
        showing.open(false);
        visitPages(showing.window, showing.document,
                   [&look](const QString &name, QWidget &shown) { look(name + u" (empty)"_s, shown); });
        showing.document.close([](const Expected<void> &) {});
        settle(showing.document);
        showing.open(true);
        visitPages(showing.window, showing.document, look);
        visitDialogs(showing.window, showing.document, look);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
    }
};

QTEST_MAIN(TestAppearance)
#include "test_appearance.moc"
