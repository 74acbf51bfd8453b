#include "core/documents/template_engine.h"
#include "core/documents/template_store.h"

#include "support/temporary_plan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

TemplateValue person(const QString &name, bool engaged)
{
    TemplateValue value = TemplateValue::object();
    value.set("name", name).set("engaged", engaged);
    return value;
}

TemplateValue committee(bool filled)
{
    TemplateValue people = TemplateValue::list(person({}, false));
    if (filled) {
        people.append(person(u"A|B"_s, true));
        people.append(person(u"C"_s, false));
    }
    TemplateValue account = TemplateValue::object();
    account.set("city", u"Perm"_s);
    TemplateValue data = TemplateValue::object();
    data.set("title", u"T*"_s)
        .set("people", std::move(people))
        .set("none", TemplateValue())
        .set("account", std::move(account));
    return data;
}

QString rendered(const QString &text, const TemplateValue &data, const Template::Partials &partials = {})
{
    const auto compiled = Template::parse(u"x.md"_s, text, partials);
    if (!compiled)
        return u"error: "_s + compiled.error().message;
    return QString::fromStdString(compiled->render(data));
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreEscapedUnlessAskedOtherwise()
    {
        QCOMPARE(rendered(u"{{title}} {{{title}}} {{&title}}\n"_s, committee(true)), u"T\\* T* T*\n"_s);
        QCOMPARE(rendered(u"in {{account.city}}\n"_s, committee(true)), u"in Perm\n"_s);
    }

    void sectionsRepeatAndLeaveNoEmptyLines()
    {
        const QString text =
            u"| n |\n|---|\n{{#people}}\n| {{name}}{{#engaged}}, in {{account.city}}{{/engaged}} |\n{{/people}}\n"
            u"{{^people}}\nNobody.\n{{/people}}\n"_s;
        QCOMPARE(rendered(text, committee(true)), u"| n |\n|---|\n| A\\|B, in Perm |\n| C |\n"_s);
        QCOMPARE(rendered(text, committee(false)), u"| n |\n|---|\nNobody.\n"_s);
        QCOMPARE(rendered(u"{{#none}}x{{/none}}{{^none}}y{{/none}}"_s, committee(true)), u"y"_s);
    }

    void onlyTheLineOfALoneTagGoes()
    {
        QCOMPARE(rendered(u"a\n  {{! a remark }}\nb\n"_s, committee(true)), u"a\nb\n"_s);
        QCOMPARE(rendered(u"a\n\n{{#none}}\nx\n{{/none}}\n\nb\n"_s, committee(true)), u"a\n\nb\n"_s);
        QCOMPARE(rendered(u"{{#people}}\n\n{{name}}\n\n{{/people}}\n."_s, committee(true)), u"\nA\\|B\n\nC\n\n."_s);
        QCOMPARE(rendered(u"- {{title}}{{#none}} x{{/none}}\n- {{#account}}{{city}}{{/account}}\n"_s, committee(true)),
                 u"- T\\*\n- Perm\n"_s);
    }

    void unknownNamesAreToldWhereverTheyStand()
    {
        const auto compiled = Template::parse(
            u"mine.md"_s, u"{{title}}\n{{#people}}{{naem}} {{title}} {{.}}{{/people}}\n{{^people}}{{naem}}{{/people}}\n"
                          u"{{#acount}}{{city}}{{/acount}}{{account.city}}{{account.town}}"_s);
        TALBOOK_VERIFY(compiled);
        const QStringList sentences = compiled->unknownNames(committee(false));
        QCOMPARE(sentences.size(), 4);
        QVERIFY(sentences[0].contains(u"mine.md"_s) && sentences[0].contains(u"“account.town”"_s) &&
                sentences[0].contains(u"line 4"_s));
        QVERIFY(sentences[1].contains(u"“acount”"_s));
        QVERIFY(sentences[2].contains(u"“city”"_s));
        QVERIFY(sentences[3].contains(u"“naem”"_s) && sentences[3].contains(u"line 2"_s));
        QCOMPARE(compiled->unknownNames(committee(true)), sentences);
    }

    void faultsNameFileLineAndColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        QTest::newRow("unclosed tag") << u"a\n  {{name"_s << u"line 2, column 3"_s << u"name"_s;
        QTest::newRow("unclosed section")
            << u"a\n{{#people}}\nb"_s << u"line 2, column 1"_s << u"“people” is opened and never closed"_s;
        QTest::newRow("unopened section")
            << u"{{/people}}"_s << u"line 1, column 1"_s << u"“people” is closed and was never opened"_s;
        QTest::newRow("crossed") << u"{{#a}}{{#b}}\n{{/a}}{{/b}}"_s << u"line 2, column 1"_s << u"while “b” is open"_s;
        QTest::newRow("delimiters") << u"{{=<% =}}"_s << u"line 1, column 1"_s << u"two delimiters"_s;
        QTest::newRow("only braces") << u"{{"_s << u"line 1, column 1"_s << u"never closed"_s;
    }
    void faultsNameFileLineAndColumn()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const auto compiled = Template::parse(u"mine.md"_s, text);
        QVERIFY(!compiled);
        QVERIFY2(compiled.error().message.contains(u"“mine.md”"_s), qPrintable(compiled.error().message));
        QVERIFY2(compiled.error().message.contains(where), qPrintable(compiled.error().message));
        QVERIFY2(compiled.error().message.contains(what), qPrintable(compiled.error().message));
    }

    void delimitersCanBeChanged()
    {
        QCOMPARE(rendered(u"{{=<% %>=}}<% title %> {{title}} <%={{ }}=%>{{title}}"_s, committee(true)),
                 u"T\\* {{title}} T\\*"_s);
    }

    void filesIncludeOthers()
    {
        const auto partials = [](const QString &name) -> std::optional<QString> {
            return name == u"row"_s ? std::optional(u"{{name}};"_s) : std::nullopt;
        };
        QCOMPARE(rendered(u"{{#people}}{{> row}}{{/people}}"_s, committee(true), partials), u"A\\|B;C;"_s);
        QVERIFY(rendered(u"a\n{{> column}}"_s, committee(true), partials).contains(u"“column” in line 2"_s));
    }

    void inclusionsEnd()
    {
        const auto circle = [](const QString &name) {
            return std::optional(name == u"a"_s ? u"{{> b}}"_s : u"{{> a}}"_s);
        };
        const QString message = rendered(u"{{> a}}"_s, committee(true), circle);
        QVERIFY2(message.startsWith(u"error"_s) && message.contains(u"a → b → a"_s), qPrintable(message));

        // t1 includes t2 includes … tn: 32 files are allowed, 33 are not.
        const auto chain = [](int length) {
            return [length](const QString &name) {
                const int n = name.mid(1).toInt();
                return std::optional(n == length ? u"end"_s : u"{{> t%1}}"_s.arg(n + 1));
            };
        };
        QCOMPARE(rendered(u"{{> t1}}"_s, committee(true), chain(32)), u"end"_s);
        QVERIFY(rendered(u"{{> t1}}"_s, committee(true), chain(33)).startsWith(u"error"_s));
    }

    void aUsersTemplateStandsBeforeTheOneThatShips()
    {
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"ru/letter.md"_s), "\xEF\xBB\xBF{{> greeting}}!\r\n"));
        QVERIFY(writeFile(folder.filePath(u"ru/greeting.md"_s), "Здравствуйте"));
        const TemplateStore store(folder.path(), Language::Russian);
        const auto found = store.find(u"letter"_s);
        TALBOOK_VERIFY(found);
        QVERIFY(found->isUsers);
        QCOMPARE(found->path, folder.filePath(u"ru/letter.md"_s));
        QCOMPARE(found->text, u"{{> greeting}}!\n"_s);
        QCOMPARE(QString::fromStdString(found->compiled.render(committee(true))), u"Здравствуйте!\n"_s);
        QVERIFY(!TemplateStore(folder.path(), Language::English).find(u"letter"_s));
    }

    void namesStayInTheFolder()
    {
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"secret.md"_s), "secret"));
        QVERIFY(writeFile(folder.filePath(u"en/letter.md"_s), "{{> ../secret}}"));
        QVERIFY(!TemplateStore(folder.path(), Language::English).find(u"letter"_s));
        QVERIFY(!TemplateStore(folder.path(), Language::English).find(u"../secret"_s));
    }

    void aUsersTemplateThatCannotBeReadIsAnError()
    {
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"en/letter.md"_s), "\xFF\xFE"));
        const auto found = TemplateStore(folder.path(), Language::English).find(u"letter"_s);
        QVERIFY(!found);
        QVERIFY(found.error().message.contains(u"en/letter.md"_s));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "test_templates.moc"
