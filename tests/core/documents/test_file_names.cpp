#include "core/documents/file_names.h"
#include "tests/support/folders.h"

#include "core/base/text.h"
#include "support/temporary_plan.h"

#include <QFile>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The file names of accounts with these names; the n-th has the id 46656 + n (1000 and n in base 36).
QStringList namesOf(const QStringList &accounts)
{
    const PlanFolder folder;
    const auto plan = newPlan(folder);
    const auto made = plan->run(u"Accounts"_s, [&](Edit &edit) -> Expected<void> {
        for (qsizetype i = 0; i < accounts.size(); ++i) {
            TALBOOK_TRY(
                edit.database().execute("INSERT INTO account(id, name) VALUES(?, ?)", qint64(46656 + i), accounts[i]));
        }
        return {};
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    const auto table = AccountTable::read(plan->database(), {});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    const auto names = accountFileNames(*table, u"account-plan-"_s);
    QStringList inOrder;
    for (qsizetype i = 0; i < accounts.size(); ++i)
        inOrder.append(names.value(46656 + i));
    return inOrder;
}

} // namespace

class TestFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stem");
        QTest::newRow("plain") << u"Acme Corp"_s << u"Acme-Corp"_s;
        QTest::newRow("cyrillic") << u"ООО «Северный ветер»"_s << u"ООО-Северный-ветер"_s;
        QTest::newRow("short i, typed as two") << u"И\u0306од"_s << u"Йод"_s;
        QTest::newRow("point inside") << u"Booking.com B.V."_s << u"Booking.com-B.V"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("windows path") << u"C:\\temp\\*?\"<>|"_s << u"C-temp"_s;
        QTest::newRow("hidden") << u".-.profile"_s << u"profile"_s;
        QTest::newRow("option") << u"--help"_s << u"help"_s;
        QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
        QTest::newRow("another device") << u"LPT1"_s << u"_LPT1"_s;
        QTest::newRow("control and direction") << u"a\u0007\u202Eb\n"_s << u"a-b"_s;
        QTest::newRow("nothing left") << u"!!! 🎉"_s << u""_s;
    }
    void namesAreSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, stem);
        QCOMPARE(safeFileStem(name, 100), stem);
    }

    void longNamesAreCutBetweenCharacters()
    {
        QCOMPARE(safeFileStem(QString(90, u'ж'), 101), QString(50, u'ж'));
        QCOMPARE(safeFileStem(u"ab e\u0301\u0323f"_s, 6), u"ab"_s); // the letter with its accents needs 5 bytes more
        const QString name = namesOf({QString(300, u'Ы')}).front();
        QVERIFY(name.toUtf8().size() <= 200 && name.toUtf8().size() > 150);
    }

    void namesThatFoldToOneAreTold()
    {
        QCOMPARE(namesOf({u"Acme"_s, u"ACME"_s, u"Ac/me"_s, u"Мёд"_s, u"мед"_s, u"?"_s}),
                 QStringList({u"account-plan-Acme.md"_s, u"account-plan-ACME-1001.md"_s, u"account-plan-Ac-me.md"_s,
                              u"account-plan-Мёд.md"_s, u"account-plan-мед-1004.md"_s, u"account-plan-1005.md"_s}));
    }

    void aNameThatLooksLikeASuffixIsNoTrap()
    {
        QCOMPARE(
            namesOf({u"Acme-1002"_s, u"Acme"_s, u"Acme"_s}),
            QStringList({u"account-plan-Acme-1002.md"_s, u"account-plan-Acme.md"_s, u"account-plan-Acme--1002.md"_s}));
    }

    void naughtyNamesAreUniqueOnEveryFileSystem()
    {
        QFile file(sharedData(u"csv/blns.txt"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the reference file csv/blns.txt is not there");
        const QStringList names = namesOf(QString::fromUtf8(file.readAll()).split(u'\n'));
        QVERIFY(names.size() > 700);
        QSet<QString> folded;
        static const QRegularExpression unsafe(u"[/\\\\:*?\"<>|\\x00-\\x1F\\x7F]|\\.\\.|^[.-]|[. ]\\.md$"_s);
        for (const QString &name : names) {
            QVERIFY2(!unsafe.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(name.toUtf8().size() <= 200, qPrintable(name));
            folded.insert(foldText(name));
        }
        QCOMPARE(folded.size(), names.size());
    }
};

QTEST_GUILESS_MAIN(TestFileNames)
#include "test_file_names.moc"
