#include "structure/translation_file.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
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

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// {{name}}, {name} and %1, in the order of the alphabet: word order is each language's own.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(u"\\{\\{.*?\\}\\}|\\{\\w+\\}|%[0-9n]"_s);
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks.append(found.next().captured());
    marks.sort();
    return marks;
}

/// Same in both languages.
const QStringList names{u"ABM Lite"_s,  u"B ABM Lite"_s, u"CRM"_s, u"ROI"_s, u"SDR"_s, u"talbook-cli attribution"_s,
                        u"Weftwright"_s};

/// What keeps {"en": …, "ru": …} from being read in both languages.
QString pairFault(const QJsonObject &pair)
{
    if (!pair.contains(u"en"_s) || !pair.contains(u"ru"_s))
        return u"one language only"_s;
    const QString english = pair.value(u"en"_s).toString();
    const QString russian = pair.value(u"ru"_s).toString();
    static const QRegularExpression cyrillic(u"[а-яё]"_s, QRegularExpression::CaseInsensitiveOption);
    if (english.trimmed().isEmpty() || russian.trimmed().isEmpty())
        return u"empty"_s;
    if (!russian.contains(cyrillic) && !names.contains(russian))
        return u"not translated"_s;
    return marksOf(english) == marksOf(russian) ? QString() : u"other marks"_s;
}

void findPairFaults(const QJsonValue &value, const QString &path, QStringList &faults)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            findPairFaults(array[i], u"%1/%2"_s.arg(path).arg(i), faults);
    }
    const QJsonObject object = value.toObject();
    if (object.contains(u"en"_s) || object.contains(u"ru"_s)) {
        if (const QString fault = pairFault(object); !fault.isEmpty())
            faults.append(path + u": "_s + fault);
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        findPairFaults(it.value(), path + u'/' + it.key(), faults);
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

    void faultsOfAPairAreFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("faults");
        QTest::newRow("both") << QByteArray(R"({"a": [{"en": "Fit of %1", "ru": "Вес %1"}]})") << 0;
        QTest::newRow("a name") << QByteArray(R"({"a": {"en": "ROI", "ru": "ROI"}})") << 0;
        QTest::newRow("one language") << QByteArray(R"({"a": {"en": "Fit"}})") << 1;
        QTest::newRow("empty") << QByteArray(R"({"a": {"en": "Fit", "ru": " "}})") << 1;
        QTest::newRow("left in English") << QByteArray(R"({"a": {"en": "Fit", "ru": "Fit"}})") << 1;
        QTest::newRow("mark lost") << QByteArray(R"({"a": {"en": "Hi {{name}}", "ru": "Привет"}})") << 1;
    }
    void faultsOfAPairAreFound()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, faults);
        QStringList found;
        findPairFaults(QJsonDocument::fromJson(json).object(), {}, found);
        QCOMPARE(found.size(), faults);
    }

    /// Presets and the glossary carry their texts with them.
    void presetsSpeakBothLanguages()
    {
        QStringList faults;
        int files = 0;
        for (QDirIterator it(talbook::test::sourcePath(u"resources"_s), {u"*.json"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext(); ++files) {
            const QString path = it.next();
            const QJsonDocument document = QJsonDocument::fromJson(textOf(path).toUtf8());
            QVERIFY2(document.isObject(), qPrintable(path));
            findPairFaults(document.object(), path, faults);
        }
        QVERIFY(files > 0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void templatesAskForTheSameInBothLanguages()
    {
        const QDir english(talbook::test::sourcePath(u"resources/templates/en"_s));
        const QDir russian(talbook::test::sourcePath(u"resources/templates/ru"_s));
        const QStringList files = english.entryList(QDir::Files);
        QCOMPARE(files.size(), 9);
        QCOMPARE(russian.entryList(QDir::Files), files);
        for (const QString &file : files) {
            const QString source = textOf(english.filePath(file)), translation = textOf(russian.filePath(file));
            QVERIFY2(marksOf(source) == marksOf(translation), qPrintable(file));
            QVERIFY2(source.count(u"\n#") == translation.count(u"\n#"), qPrintable(file));
            for (const QString &line : translation.split(u'\n')) {
                static const QRegularExpression words(u"^#* *[A-Za-z]+( [a-z]+){2}"_s);
                QVERIFY2(!line.contains(words), qPrintable(file + u": not translated: "_s + line));
            }
        }
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
