#include "core/base/wording.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace talbook;
using namespace Qt::StringLiterals;

/// The resources live in a static library, from which a linker may drop what nobody names. An executable that only
/// links the library must find them.
class TestEmbedded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translationFilesAreThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("russian") << u":/i18n/talbook_ru.qm"_s;
        QTest::newRow("english plurals") << u":/i18n/talbook_en.qm"_s;
        QTest::newRow("Qt's own words") << u":/i18n/qtbase_ru.qm"_s;
    }
    void translationFilesAreThere()
    {
        QFETCH(QString, path);
        QVERIFY(QFile::exists(path));
        QTranslator translator;
        QVERIFY(translator.load(path));
    }

    void wordsAreRussianWhereTheyShouldBe()
    {
        const Wording russian(Language::Russian);
        QCOMPARE(russian.translate("Base", "The file “%1” cannot be read."), u"Не удалось прочитать файл «%1»."_s);
        const Wording english(Language::English);
        QCOMPARE(english.translate("Base", "The file “%1” cannot be read."), u"The file “%1” cannot be read."_s);
    }
};

QTEST_GUILESS_MAIN(TestEmbedded)
#include "test_embedded.moc"
