#include "structure/translation_file.h"
#include "tests/support/folders.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr int russianForms = 3;
constexpr int englishForms = 2;

TranslationFile read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto texts = parseTranslations(file.readAll());
    return texts ? *texts : TranslationFile();
}

TranslationFile message(const QByteArray &attributes, const QByteArray &source, const QByteArray &translation)
{
    return *parseTranslations("<TS version=\"2.1\" language=\"ru_RU\"><context><name>Room</name><message" + attributes +
                              "><source>" + source + "</source>" + translation + "</message></context></TS>");
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("translation");
        QTest::addColumn<int>("faults");
        const QByteArray one;
        const QByteArray many = " numerus=\"yes\"";
        QTest::newRow("finished") << one << QByteArray("Fit %1") << QByteArray("<translation>Вес %1</translation>")
                                  << 0;
        QTest::newRow("unfinished") << one << QByteArray("Fit")
                                    << QByteArray("<translation type=\"unfinished\">Вес</translation>") << 1;
        QTest::newRow("left over") << one << QByteArray("Fit")
                                   << QByteArray("<translation type=\"vanished\">Вес</translation>") << 1;
        QTest::newRow("empty") << one << QByteArray("Fit") << QByteArray("<translation></translation>") << 1;
        QTest::newRow("no translation") << one << QByteArray("Fit") << QByteArray() << 1;
        QTest::newRow("marker lost") << one << QByteArray("%1 of %2") << QByteArray("<translation>%1</translation>")
                                     << 1;
        QTest::newRow("marker invented") << one << QByteArray("All") << QByteArray("<translation>%1</translation>")
                                         << 1;
        QTest::newRow("three forms") << many << QByteArray("%n")
                                     << QByteArray(
                                            "<translation><numerusform>%n счёт</numerusform><numerusform>%n счёта"
                                            "</numerusform><numerusform>%n счетов</numerusform></translation>")
                                     << 0;
        QTest::newRow("two forms of three") << many << QByteArray("%n")
                                            << QByteArray("<translation><numerusform>%n</numerusform><numerusform>%n"
                                                          "</numerusform></translation>")
                                            << 1;
        // 21 takes the first form in Russian, so it must show the number.
        QTest::newRow("number in words") << many << QByteArray("%n")
                                         << QByteArray("<translation><numerusform>один</numerusform><numerusform>%n"
                                                       "</numerusform><numerusform>%n</numerusform></translation>")
                                         << 1;
    }
    void faultsAreFound()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, translation);
        QFETCH(int, faults);
        QCOMPARE(translationFaults(message(attributes, source, translation), russianForms).size(), faults);
    }

    void filesAreFinished_data() { addLanguages(); }
    void filesAreFinished()
    {
        QFETCH(QString, path);
        QFETCH(int, forms);
        const TranslationFile file = read(path);
        QVERIFY2(!file.isEmpty(), qPrintable(path));
        const QStringList faults = translationFaults(file, forms);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(u"%1 texts of %2:\n"_s.arg(faults.size()).arg(path) + faults.join(u'\n')));
    }

    void filesHoldTheTextsOfTheSources_data() { addLanguages(); }
    void filesHoldTheTextsOfTheSources()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, options);
        const QString lupdate = QStringLiteral(TALBOOK_LUPDATE);
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.ts"_s);
        QVERIFY(QFile::copy(path, copy));

        QStringList arguments = QStringLiteral(TALBOOK_LUPDATE_ARGUMENTS).split(u'|') + options;
        arguments += {u"-ts"_s, copy};
        QCOMPARE(QProcess::execute(lupdate, arguments), 0);

        const QStringList kept = read(path).keys();
        const QStringList now = read(copy).keys();
        QStringList differences;
        for (const QString &key : now) {
            if (!kept.contains(key))
                differences.append(u"new: "_s + key);
        }
        for (const QString &key : kept) {
            if (!now.contains(key))
                differences.append(u"no longer in the sources: "_s + key);
        }
        QVERIFY2(differences.isEmpty(),
                 qPrintable(u"build the target update_translations, then translate\n"_s + differences.join(u'\n')));
    }

private:
    static void addLanguages()
    {
        const QString folder = talbook::test::sourcePath(u"translations/"_s);
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("forms");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("russian") << folder + u"talbook_ru.ts"_s << russianForms << QStringList();
        QTest::newRow("english plurals") << folder + u"talbook_en.ts"_s << englishForms
                                         << QStringList(u"-pluralonly"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
