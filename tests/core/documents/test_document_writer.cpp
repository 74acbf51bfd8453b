#include "core/documents/document_writer.h"

#include "core/documents/sample_account.h"

#include <QTemporaryDir>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestDocumentWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan.reset(); // before its folder
        m_planFolder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_planFolder);
        m_out = std::make_unique<QTemporaryDir>();
        m_request = {};
        m_request.document = u"account-plan"_s;
        m_request.accounts = {AccountId{1}, AccountId{2}};
        m_request.asOf = QDate(2027, 2, 11);
        m_request.folder = m_out->filePath(u"made/by itself"_s);
    }

    void filesAreMadeOnceAndThenLeftAlone()
    {
        const auto first = write();
        TALBOOK_VERIFY(first);
        QCOMPARE(first->created, 2);
        QCOMPARE(first->files, QStringList({northwind(), beta()}));
        QCOMPARE(first->remarks, QStringList());
        QCOMPARE(filesIn(m_request.folder),
                 QStringList({u"account-plan-Northwind-Systems.md"_s, u"account-plan-Бета.md"_s}));
        const QByteArray before = bytesOf(northwind());
        // A file that is not written again keeps even a time stamp of long ago.
        const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
        {
            QFile file(northwind());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        }
        const auto second = write();
        TALBOOK_VERIFY(second);
        QCOMPARE(second->unchanged, 2);
        QCOMPARE(second->created + second->updated, 0);
        QCOMPARE(bytesOf(northwind()), before);
        QCOMPARE(QFileInfo(northwind()).lastModified(), longAgo);
    }

    void aPersonsTextStays()
    {
        TALBOOK_VERIFY(write());
        QByteArray text = bytesOf(northwind());
        text.replace("<!-- talbook:begin context -->", "Call them on Monday!\n\n<!-- talbook:begin context -->");
        QVERIFY(writeBytes(northwind(), text));
        QFile::setPermissions(northwind(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
        TALBOOK_VERIFY(rename(1, u"Southwind"_s));
        // The company's new name is a new file; under the old name nothing changes.
        TALBOOK_VERIFY(write());
        QCOMPARE(bytesOf(northwind()), text);
        TALBOOK_VERIFY(rename(1, u"Northwind / Systems"_s));
        const auto report = write();
        TALBOOK_VERIFY(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->unchanged, 1);
        const QByteArray after = bytesOf(northwind());
        QVERIFY(after.contains("# Account plan: Northwind / Systems\n"));
        QVERIFY(after.contains("Call them on Monday!\n\n<!-- talbook:begin context -->"));
        QVERIFY(QFile::permissions(northwind()).testFlag(QFileDevice::ReadGroup));
        QVERIFY(!QFile::permissions(northwind()).testFlag(QFileDevice::ReadOther));
    }

    void anEditInsideABlockIsKeptAndTold()
    {
        TALBOOK_VERIFY(write());
        QByteArray text = bytesOf(beta());
        text.replace("Quadrant C: watch.", "Quadrant C, but I know the founder.");
        QVERIFY(writeBytes(beta(), text));
        m_request.language = Language::Russian;
        const auto report = write();
        TALBOOK_VERIFY(report);
        QCOMPARE(report->remarks.size(), 1);
        QVERIFY(report->remarks.front().contains(u"“summary”"_s));
        const QByteArray after = bytesOf(beta());
        QVERIFY(
            after.contains("> *Сохранено: раздел выше был изменён вручную внутри меток Talbook. Вот каким он был.*\n>\n"
                           "> ## Executive summary\n"));
        QCOMPARE(after.count("but I know the founder."), 1);
        TALBOOK_VERIFY(write());
        QCOMPARE(bytesOf(beta()), after);
    }

    void aFaultInOneFileLeavesAllAlone()
    {
        TALBOOK_VERIFY(write());
        QByteArray broken = bytesOf(beta());
        broken.replace("<!-- talbook:end title", "<!-- talbook:emd title");
        QVERIFY(writeBytes(beta(), broken));
        const QByteArray before = bytesOf(northwind());
        m_request.asOf = QDate(2027, 2, 12);
        const auto report = write();
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(beta()), qPrintable(report.error().message));
        QCOMPARE(bytesOf(northwind()), before);
        QCOMPARE(bytesOf(beta()), broken);
        QCOMPARE(filesIn(m_request.folder).size(), 2);
    }

    void cancellingChangesNothing()
    {
        const auto report = writeDocuments(m_plan->database(), m_request, [](qint64 done, qint64) { return done < 1; });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(filesIn(m_request.folder), QStringList());
    }

    void whatIsNoFileIsNotRead()
    {
        QVERIFY(QDir().mkpath(northwind()));
        const auto report = write();
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(northwind()));
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        QVERIFY(writeBytes(m_out->filePath(u"made"_s), "a file, no folder"));
        const auto report = write();
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"“by itself”"_s), qPrintable(report.error().message));
    }

    void withoutAChoiceTheListIsWrittenOrElseAll()
    {
        m_request.accounts.clear();
        const auto listed = write();
        TALBOOK_VERIFY(listed);
        QCOMPARE(listed->files, QStringList({northwind()}));
        TALBOOK_VERIFY(m_plan->run(u"Empty"_s, [](Edit &edit) { return edit.database().execute("DELETE FROM tal"); }));
        const auto all = write();
        TALBOOK_VERIFY(all);
        QCOMPARE(all->files, QStringList({northwind(), beta()}));
    }

    void aUsersTemplateIsUsedAndItsTyposAreTold()
    {
        m_request.templatesFolder = m_out->filePath(u"templates"_s);
        QVERIFY(
            writeBytes(m_request.templatesFolder + u"/en/account-plan.md"_s,
                       "<!-- talbook:begin all -->\n{{account.name}}: {{standing.scroe}}\n<!-- talbook:end all -->\n"));
        const auto report = write();
        TALBOOK_VERIFY(report);
        QCOMPARE(report->remarks.size(), 1);
        QVERIFY(report->remarks.front().contains(m_request.templatesFolder + u"/en/account-plan.md"_s));
        QVERIFY(report->remarks.front().contains(u"“standing.scroe”"_s));
        QVERIFY(bytesOf(northwind()).startsWith("<!-- talbook:begin all -->\nNorthwind \\| Systems: \n"));
    }

    void whatIsUnknownIsRefused()
    {
        m_request.document = u"account-plam"_s;
        const auto document = write();
        QVERIFY(!document);
        QVERIFY(document.error().message.contains(u"account-plan, buying-committee-map"_s));
        m_request.document = u"account-plan"_s;
        m_request.accounts = {AccountId{77}};
        const auto account = write();
        QVERIFY(!account);
        QCOMPARE(account.error().code, ErrorCode::NotFound);
    }

    void theCriteriaAreOneFile()
    {
        m_request.document = u"account-selection-criteria"_s;
        const auto report = write();
        TALBOOK_VERIFY(report);
        QCOMPARE(filesIn(m_request.folder), QStringList({u"account-selection-criteria.md"_s}));
    }

    void manyDocumentsAreWrittenTogether()
    {
        TALBOOK_VERIFY(m_plan->run(u"Many"_s, [](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 40; ++i)
                TALBOOK_TRY(
                    edit.database().execute("INSERT INTO account(id, name) VALUES(?, 'Same')", qint64(5000 + i)));
            return edit.database().execute("DELETE FROM tal");
        }));
        m_request.accounts.clear();
        const auto report = write();
        TALBOOK_VERIFY(report);
        QCOMPARE(report->created, 42);
        QCOMPARE(filesIn(m_request.folder).size(), 42);
        TALBOOK_VERIFY(write());
    }

private:
    Expected<DocumentReport> write() { return writeDocuments(m_plan->database(), m_request); }
    QString northwind() const { return m_request.folder + u"/account-plan-Northwind-Systems.md"_s; }
    QString beta() const { return m_request.folder + u"/account-plan-Бета.md"_s; }
    Expected<ChangeSummary> rename(qint64 account, const QString &name)
    {
        return m_plan->run(u"Rename"_s, [&](Edit &edit) {
            return edit.database().execute("UPDATE account SET name = ? WHERE id = ?", name, account);
        });
    }

    std::unique_ptr<PlanFolder> m_planFolder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<QTemporaryDir> m_out;
    DocumentRequest m_request;
};

QTEST_GUILESS_MAIN(TestDocumentWriter)
#include "test_document_writer.moc"
